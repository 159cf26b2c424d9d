package editor

import (
	"strings"

	"reiskaart/app/day"
	"reiskaart/app/formats/grid"
	"reiskaart/app/funnel"
	"reiskaart/app/journey"
)

// fillFigure writes a figure once its field is left: half a number is another number. Only what is slid follows the hand.
func (e *Editor) fillFigure(field, value string, open bool) {
	f, phase := figureField(field)
	if f == "if" {
		e.slide(phase, value)
		return
	}
	if open {
		return
	}
	switch f {
	case "reviewBy":
		if date, ok := e.dayTyped(value); ok {
			e.edit("set reviewBy", "", []journey.Op{journey.SetText(journey.KindMap, "", "reviewBy", date)})
			e.publish()
		}
		return
	case "figuresLast":
		e.setMonths(value)
		return
	case "date":
		history := funnel.History(e.doc.Board, phase)
		if date, ok := e.dayTyped(value); ok && len(history) > 0 {
			e.edit("set date", "", []journey.Op{journey.SetText(journey.KindMeasurement, history[0].ID, "date", date)})
		}
		return
	case "explanation":
		if m := funnel.Newest(e.doc.Board, phase); m != nil {
			e.edit("set explanation", "", []journey.Op{journey.SetText(journey.KindMeasurement, m.ID, "explanation", clipped(value))})
		}
		return
	case funnel.Entering, funnel.Conversion, funnel.Satisfaction, funnel.Value, funnel.Promoters:
	default:
		return
	}
	if e.doc.Board.Phase(phase) == nil {
		return
	}
	ops, ok := e.figureOps(e.ids.New(), phase, f, value)
	if !ok {
		e.showToast(Toast{Text: e.refused(f, value)})
		return
	}
	e.edit("write figure", "", ops)
}

// dayTyped is a day that was typed, empty where the field was emptied; what is no day is said, and changes nothing.
func (e *Editor) dayTyped(value string) (date string, ok bool) {
	if blank(value) {
		return "", true
	}
	if date, ok = day.Parse(value, e.now); !ok {
		e.showToast(Toast{Text: e.words.Date.Odd})
	}
	return date, ok
}

// mostOdd is how many cells that are no figures are said one by one.
const mostOdd = 3

// pasteFigures fills in figures of a range: where its heads tell what stands in it, by these; else cell by cell from the field on in
// which it is pasted. What is sound is filled in, the rest is named with its row.
func (e *Editor) pasteFigures(field string, t grid.Table) {
	g := &e.words.Figuring
	all := funnel.Of(e.doc.Board)
	found, odd, ok := funnel.Find(t, all)
	outside := 0
	if f, phase := figureField(field); !ok && field != "" {
		found, outside = funnel.Fill(t, all, phase, f)
	}
	ops, wrong, filled := e.foundOps(found)
	for _, name := range odd {
		wrong = append(wrong, g.Unknown.With(name))
	}
	if len(wrong) > mostOdd {
		wrong = append(wrong[:mostOdd], g.Others.Of(len(wrong)-mostOdd))
	}
	if outside > 0 {
		wrong = append(wrong, g.Outside.Of(outside))
	}
	said := g.NoFigures
	if filled > 0 {
		e.edit("paste figures", "", ops)
		said = g.Pasted.Of(filled)
	}
	if len(wrong) > 0 {
		said += " · " + strings.Join(wrong, " · ")
	}
	if filled > 0 {
		e.showUndoable(said)
	} else {
		e.showToast(Toast{Text: said})
	}
}

// foundOps writes figures that were found in a table, each in the newest measurement of its phase, which is begun where there is none.
// wrong says of each that is no such figure where it stands.
func (e *Editor) foundOps(found []funnel.Found) (ops []journey.Op, wrong []string, filled int) {
	made := map[journey.ID]journey.ID{}
	for _, x := range found {
		n, ok := funnel.Read(e.words, x.Field, x.Text)
		if !ok {
			wrong = append(wrong, e.words.Figuring.Odd.With(itoa(x.Row), x.Text, funnel.Name(e.words, x.Field)))
			continue
		}
		id := made[x.Phase]
		if m := funnel.Newest(e.doc.Board, x.Phase); id == "" && m != nil {
			id = m.ID
		} else if id == "" {
			id = e.ids.New()
			ops = append(ops, journey.AddMeasurement(e.doc.Board, id, x.Phase, e.today())...)
		}
		made[x.Phase] = id
		ops = append(ops, journey.Set(journey.KindMeasurement, id, x.Field, &journey.Float{N: n, Set: true}))
		filled++
	}
	return ops, wrong, filled
}

// pasteTableOfFigures fills in the figures of a table that is pasted on the wall, where it is certain that it is one.
func (e *Editor) pasteTableOfFigures(p pasteAgain) bool {
	found, ok := funnel.Certain(e.words, p.table, funnel.Of(e.doc.Board))
	if !ok {
		return false
	}
	ops, _, filled := e.foundOps(found)
	e.edit("paste figures", "", ops)
	if m := funnel.Newest(e.doc.Board, found[0].Phase); m != nil {
		e.choose(e.figureTouched(m.ID))
	}
	e.keepPaste(p)
	e.showToast(Toast{
		Text: e.words.Figuring.Pasted.Of(filled), Action: e.words.Command.Undo, Run: Command{Name: "undo"},
		Other: e.words.Paste.AsLoose, Or: Command{Name: "pasteloose"},
	})
	return true
}

// isTableOfFigures reports whether a paste is such a table.
func (e *Editor) isTableOfFigures(t grid.Table) bool {
	_, ok := funnel.Certain(e.words, t, funnel.Of(e.doc.Board))
	return ok
}

// sameValue fills in the one value per customer that is known in all phases that have none, since most people know but one. It is a
// press, and not so by itself: what a customer is worth may differ from phase to phase.
func (e *Editor) sameValue() {
	all := funnel.Of(e.doc.Board)
	v, ok := funnel.OneValue(all)
	if !ok {
		return
	}
	var ops []journey.Op
	n := 0
	for i := range all {
		if all[i].Value.Set {
			continue
		}
		id := e.ids.New()
		if m := funnel.Newest(e.doc.Board, all[i].Phase.ID); m != nil {
			id = m.ID
		} else {
			ops = append(ops, journey.AddMeasurement(e.doc.Board, id, all[i].Phase.ID, e.today())...)
		}
		ops = append(ops, journey.Set(journey.KindMeasurement, id, funnel.Value, &journey.Float{N: v, Set: true}))
		n++
	}
	if e.edit("write figure", "", ops) {
		e.showUndoable(e.words.Figuring.Pasted.Of(n))
	}
}

// measureAll begins a measurement of today in every phase that has none yet, so that what is typed from now on does not take the place
// of what was known.
func (e *Editor) measureAll() {
	var ops []journey.Op
	for _, p := range e.doc.Board.Phases() {
		if m := funnel.Newest(e.doc.Board, p.ID); m == nil || m.Date != e.today() {
			ops = append(ops, journey.AddMeasurement(e.doc.Board, e.ids.New(), p.ID, e.today())...)
		}
	}
	if e.edit("new measurement", "", ops) {
		e.showUndoable(e.words.Figuring.Begun)
	}
}
