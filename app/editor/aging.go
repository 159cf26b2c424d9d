package editor

import (
	"slices"
	"strconv"
	"strings"

	"reiskaart/app/day"
	"reiskaart/app/funnel"
	"reiskaart/app/journey"
	"reiskaart/app/report"
)

// A map grows old: by the day before which it was to be looked at again, and by its figures, after as many months as the team chose.
// A quiet badge in the wall's corner says so, and leads to the figures.

// Aged is that badge.
type Aged struct {
	Label string // in two words
	Says  string // whole sentences, with what a click does
}

// viewAged is nil while there is nothing to say, and while a group has something else to do. What nobody has changed yet, such as
// the sample, is nobody's to keep up.
func (e *Editor) viewAged() *Aged {
	if e.surface != onWall || e.looking != nil || !e.doc.kept || isPresenting(e) || e.workshop() {
		return nil
	}
	w := &e.words.Aging
	over, old := e.overdueSays(), e.agedSays()
	if over == "" && old == "" {
		return nil
	}
	v := &Aged{Label: w.Look}
	if over == "" {
		v.Label = w.OldFigures
	} else {
		over += "."
	}
	v.Says = strings.Join(slices.DeleteFunc([]string{v.Label + ".", over, old, w.ToFigures}, blank), " ")
	return v
}

// overdueSays says that the day before which the map was to be looked at again has passed; empty while it has not.
func (e *Editor) overdueSays() string {
	if by := e.doc.Board.Doc().ReviewBy; by != "" && by < e.today() {
		return e.words.Figuring.Overdue.With(day.Show(by, &e.words.Date))
	}
	return ""
}

// agedSays says that even the newest figures are old; empty while they are not.
func (e *Editor) agedSays() string {
	a := &e.aging
	if a.of != e.doc || a.edits != e.edits {
		a.of, a.edits, a.latest = e.doc, e.edits, funnel.Latest(e.doc.Board)
	}
	if !e.grownOld(a.latest) {
		return ""
	}
	return e.words.Aging.Newest.With(day.Show(a.latest, &e.words.Date), e.words.Aging.Months.Of(funnel.Months(e.doc.Board)))
}

// aging keeps the day of the newest figures, which the chrome asks for with every view.
type aging struct {
	of     *document
	edits  uint64
	latest string
}

func (e *Editor) grownOld(date string) bool {
	return funnel.Stale(date, e.today(), funnel.Months(e.doc.Board))
}

// lasts are the months to choose from.
var lasts = [...]int{1, 3, 6, 9, 12, 24}

// monthsField chooses after how many months figures are old; what a file says besides these stays in the list.
func (e *Editor) monthsField() report.Field {
	months := funnel.Months(e.doc.Board)
	f := report.Field{Name: "figures/figuresLast", Label: e.words.Aging.After, Kind: report.Choose, Value: itoa(months)}
	own := true
	for _, n := range lasts {
		own = own && n != months
		f.Choices = append(f.Choices, report.Choice{Value: itoa(n), Label: e.words.Aging.Months.Of(n)})
	}
	if own {
		f.Choices = append(f.Choices, report.Choice{Value: itoa(months), Label: e.words.Aging.Months.Of(months)})
	}
	return f
}

func (e *Editor) setMonths(value string) {
	if n, err := strconv.Atoi(value); err == nil && n > 0 && n != funnel.Months(e.doc.Board) {
		last := journey.Some(n)
		e.edit("set figuresLast", "", []journey.Op{journey.Set(journey.KindMap, "", "figuresLast", &last)})
	}
}
