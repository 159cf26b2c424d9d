package editor

import (
	"bytes"
	"strconv"
	"strings"

	"reiskaart/app/codec"
	"reiskaart/app/formats/csv"
	"reiskaart/app/formats/grid"
	"reiskaart/app/formats/spreadsheet"
	"reiskaart/app/journey"
	"reiskaart/app/reviews"
)

// reviewing is the page of reviews: what is being taken in, and what is shown of those that the map has.
type reviewing struct {
	table   *csv.Table // what came and is not taken in yet, nil for nothing
	source  string     // where it came from
	choices reviews.Choices
	trial   *reviews.Trial // made anew when the map or a choice changed
	intake  *intake        // what is under way of a long table
	tried   uint64         // what the map was then: see heard

	heard  uint64 // counts the changes of what reviews, and how a table is read, depend on
	sum    *reviews.Summary
	summed uint64     // the same, when it was made
	trend  journey.ID // the phase whose months are shown; empty for all
	who    bool       // persons are shown with their words
	share  bool       // quotes go into copies, files and prints

	drawn bool // the curve from reviews is on the wall

	quoted journey.ID // the phase whose quotes stand first, empty for none
	said   saidOf
}

// onReviews reports whether the page of reviews is open.
func (e *Editor) onReviews() bool {
	return e.surface == inInsight && e.shownPage().key == reviewsKey
}

// reviewsFile takes a file of rows that was chosen or dropped, and reports whether it was one for it. On the page of reviews any text is;
// elsewhere a file with the name of a table is, unless a journey stands in it.
func (e *Editor) reviewsFile(ev Chosen) bool {
	name := strings.ToLower(ev.Name)
	named := strings.HasSuffix(name, ".csv") || strings.HasSuffix(name, ".tsv") || strings.HasSuffix(name, ".tab")
	if !named && !(e.onReviews() && rowsOfText(name, ev.Data)) || bytes.HasPrefix(ev.Data, []byte("PK\x03\x04")) {
		return false
	}
	if len(ev.Data) > codec.MaxBytes {
		e.showToast(Toast{Text: e.words.Review.TooBig})
		return true
	}
	reader := csv.NewReader(ev.Data)
	reader.Work(intakeLook)
	if !e.onReviews() && !reviews.Looks(&reader.Table) {
		for !reader.Work(intakeSlice) {
		}
		cells := make(grid.Table, len(reader.Table.Rows))
		for i := range cells {
			cells[i] = reader.Table.Rows[i].Cells
		}
		if _, ok := spreadsheet.Read(cells); ok {
			return false
		}
	}
	e.takeTable(reader, ev.Name)
	return true
}

// rowsOfText reports whether a file without the name of a table is text that is no map.
func rowsOfText(name string, data []byte) bool {
	if strings.HasSuffix(name, ".txt") {
		return true
	}
	start := bytes.TrimSpace(data)
	return name == "" && len(start) > 0 && start[0] != '{' && bytes.IndexByte(data, 0) < 0
}

// reviewsPasted takes a table from the clipboard while the page is open, and reports whether it did.
func (e *Editor) reviewsPasted(text string) bool {
	if !e.onReviews() || e.writing != nil {
		return false
	}
	e.emit(Handled{})
	e.takeTable(csv.NewReader([]byte(text)), e.words.Review.Pasted)
	return true
}

// takeTable shows what importing a table would do: at once of a short one, of which a slice is all.
func (e *Editor) takeTable(reader *csv.Reader, source string) {
	whole := reader.Left() < intakeBytes && reader.Work(intakeSlice)
	if whole && len(reader.Table.Rows) == 0 {
		e.showToast(Toast{Text: e.words.Review.NoRows})
		return
	}
	r := &e.reviews
	r.table, r.source, r.choices, r.trial, r.intake = nil, source, reviews.Choices{}, nil, nil
	e.library.open, e.start, e.toast = false, false, nil // what was said of the table before is of no use now
	e.showInsight(reviewsKey)
	if !whole {
		e.beginIntake(&intake{reader: reader})
		return
	}
	if r.table = &reader.Table; len(r.table.Rows) > intakeSlice {
		e.beginIntake(&intake{})
		return
	}
	if t := e.trial(); t.Named && t.Found == 0 {
		r.table, r.trial = nil, nil
		e.showToast(Toast{Text: e.words.Review.OnlyHeads})
		return
	}
	e.say(strings.TrimSpace(e.trialSaid(e.trial()) + " " + e.spareSaid(e.trial())))
	e.refresh()
}

// trial is what the import would do to the map as it is now.
func (e *Editor) trial() *reviews.Trial {
	r := &e.reviews
	if r.table == nil {
		return nil
	}
	if r.trial == nil || r.tried != r.heard {
		r.trial, r.tried = reviews.Try(r.table, e.doc.Board, r.choices), r.heard
	}
	return r.trial
}

// addReviews asks for a file.
func (e *Editor) addReviews() {
	e.showInsight(reviewsKey)
	e.emit(ChooseFile{})
}

func canTakeReviews(e *Editor) bool {
	return e.reviews.table != nil && e.reviews.intake == nil && e.onReviews() && e.trial().New+e.trial().Changed > 0
}

// takeReviews imports what is sound, in one step to undo.
func (e *Editor) takeReviews() {
	if t := e.trial(); t.New+t.Changed > intakeSlice {
		e.beginIntake(&intake{take: true, heard: e.reviews.heard})
	} else if x := e.newTaking(); x != nil {
		x.Work(intakeSlice)
		e.took(x)
	}
}

// dropReviews forgets what came, or stops what is under way with it.
func (e *Editor) dropReviews() {
	if e.reviews.intake != nil {
		e.stopIntake()
		return
	}
	e.reviews.table, e.reviews.trial = nil, nil
}

// removeReviews takes an import away with all that came by it.
func (e *Editor) removeReviews(id journey.ID) {
	_, count := reviews.Imports(e.doc.Board)
	if e.doc.Board.Find(journey.KindMeasurement, id) == nil && count[id] == 0 {
		return
	}
	if e.edit("remove reviews", "", journey.DeleteImport(e.doc.Board, id)) {
		e.showUndoable(e.words.Review.Removed.With(e.words.Review.Reviews.Of(count[id])))
	}
}

// chooseReviews takes what is chosen on the page.
func (e *Editor) chooseReviews(field, value string, _ bool) {
	r := &e.reviews
	name, of, _ := strings.Cut(field, " ")
	if r.intake != nil { // nothing of it is shown to be chosen
		return
	}
	c := &r.choices
	f, known := reviews.FieldOf(of)
	switch name {
	case "col":
		i, err := strconv.Atoi(value)
		if err != nil || !known {
			break
		}
		c.Columns = with(c.Columns, f, i)
		for other, at := range c.Columns { // a column is one thing
			if other != f && at == i && i >= 0 {
				c.Columns[other] = reviews.None
			}
		}
	case "head":
		i := e.columnNamed(value)
		if !known || i == reviews.None && strings.TrimSpace(value) != "" {
			e.say(e.words.Review.NoSuchColumn.With(shortened(value, 40)))
			break
		}
		e.chooseReviews("col "+of, itoa(i), false)
	case "heads":
		if c.Heads = reviews.No; value == "true" {
			c.Heads = reviews.Yes
		}
		c.Columns = nil
	case "scale":
		c.Scale = value
	case "dates":
		c.Order = reviews.OrderOf(value)
	case "comma":
		if c.Comma = 0; value == "," || value == "." {
			c.Comma = value[0]
		}
	case "all":
		c.All = value
	case "phase":
		c.Phases = with(c.Phases, of, value)
	case "leave":
		c.Leave = with(c.Leave, f, value == "true")
	case "trend":
		r.trend = journey.ID(value)
	case "who":
		r.who = value == "true"
	case "share":
		r.share = value == "true"
	}
	r.trial = nil
}

// columnNamed is the column of the open table that goes by a head or a number, from 1; reviews.None for none.
func (e *Editor) columnNamed(name string) int {
	t := e.trial()
	if t == nil {
		return reviews.None
	}
	fold := grid.Fold(name)
	for i, head := range t.Heads {
		if fold != "" && grid.Fold(head) == fold {
			return i
		}
	}
	if n, err := strconv.Atoi(strings.TrimSpace(name)); err == nil && n >= 1 && n <= len(t.Heads) {
		return n - 1
	}
	return reviews.None
}

func with[K comparable, V any](m map[K]V, k K, v V) map[K]V {
	if m == nil {
		m = map[K]V{}
	}
	m[k] = v
	return m
}
