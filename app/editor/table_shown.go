package editor

import (
	"slices"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/table"
	"reiskaart/app/text"
)

// TableView is the table as it is shown. Its cells are asked for one by one, since only those in sight are made.
type TableView struct {
	Shapes  []Choice
	At      string   // the shape
	Columns []Choice // of the list, to turn on and off; nil while that is closed
	List    bool
	Caption string
	Open    *CellBox
	Cursor  table.Spot
	Range   table.Area
	Asked   uint64 // changes when the cell is to be brought in sight and given the keyboard
	Made    uint64 // changes with what the cells say
	Look    uint64 // changes with what of them is marked as chosen elsewhere

	sheet  *table.Sheet
	editor *Editor
}

// CellBox is the open cell.
type CellBox struct {
	Session uint64 // changes when its text is to be set
	Text    string
	Label   string
	Typed   bool // arrows end it
	All     bool // all of its text is marked
	Lines   bool // it may have more than one line
	Choices []string
	At      int // of the choices, -1 for none
}

// TableCell is a cell as it is shown.
type TableCell struct {
	Items  []TableItem // the notes of a cell, or what else stands in it
	More   string      // what there is besides
	Head   bool
	Fixed  bool
	Number bool
	Mark   string // kind of the lane, for its colour
	Small  string // in a head: what stands above its name
	Hint   string // in an empty cell
}

// TableItem is a note in a cell.
type TableItem struct {
	Text   string
	Score  string // of an emotion
	Chosen bool
	Faint  bool // of what is said of a note on which nothing can be read
}

// Wide is how wide words are on one line, in ems of the page's own face.
func (v *TableView) Wide(words string) float32 { return v.editor.face.Width(words, text.Regular) }

// mostItems is how many notes of one cell are shown.
const mostItems = 8

func (e *Editor) viewTable() *TableView {
	if e.surface != inTable {
		return nil
	}
	t, s, w := &e.table, e.grid(), &e.words.TableView
	v := &TableView{
		Shapes: []Choice{{Value: "across", Label: w.Across}, {Value: "list", Label: w.List}}, At: "across", List: t.shape == table.List,
		Cursor: t.at, Range: table.Area{A: t.at, B: t.from}, Asked: t.asked, Made: e.edits, Look: t.look, sheet: s, editor: e,
	}
	title := e.titled(e.doc.Board.Doc().Title)
	v.Caption = w.CaptionAcross.With(title)
	if v.List {
		v.At, v.Caption = "list", w.CaptionList.With(title)
		if t.columns {
			v.Columns = e.columnChoices()
		}
	}
	if o := t.open; o != nil {
		c := e.choicesOf(o.at)
		v.Open = &CellBox{
			Session: o.session, Text: o.text, Label: e.cellName(o.at), Typed: o.typed, All: o.all, Choices: c, At: o.pick - 1,
			Lines: s.Shape == table.Across && o.at.Row > 0 && o.at.Col > 0 || s.Shape == table.List && s.Fields[o.at.Col].Key == "text",
		}
	}
	return v
}

func (e *Editor) columnChoices() (all []Choice) {
	for _, key := range slices.Concat(listed, e.partyColumns()) {
		f := e.columnField(key)
		on := ""
		for _, shown := range e.table.sheet.Fields {
			if shown.Key == key {
				on = "true"
			}
		}
		all = append(all, Choice{Value: key, Label: f.Label, On: on})
	}
	return all
}

// cellName is a cell in words: its row and its column.
func (e *Editor) cellName(at table.Spot) string {
	s := e.grid()
	parts := []string{s.Text(table.Spot{Row: at.Row}), s.Text(table.Spot{Col: at.Col})}
	if n := s.Note(at.Row); n != nil {
		parts[0] = n.Shown()
	}
	return strings.Trim(strings.Join(parts, ", "), ", ")
}

// Other reports whether another choice, made elsewhere than in the table, is to be shown, or another map.
func (v *TableView) Other(next *TableView) bool {
	return v.sheet != next.sheet || v.Look != next.Look
}

// Marked is said of a note that is chosen alone in its cell, or was chosen elsewhere.
func (v *TableView) Marked() string { return v.editor.words.TableView.Chosen }

// Height and Width count rows and columns, the heads among them.
func (v *TableView) Height() int { return v.sheet.Height() }

// Width counts the columns.
func (v *TableView) Width() int { return v.sheet.Width() }

// Key is the register that a column of the list is about; of Across "phase", and "lane" of its heads.
func (v *TableView) Key(col int) string {
	switch {
	case v.List && col < len(v.sheet.Fields):
		if key := v.sheet.Fields[col].Key; !strings.HasPrefix(key, table.StagePrefix) {
			return key
		}
		return "aida"
	case col == 0:
		return "lane"
	}
	return "phase"
}

// Folded reports whether the lane of a row is folded.
func (v *TableView) Folded(row int) bool {
	l := v.sheet.Lane(row)
	return l != nil && l.Folded
}

// Chosen reports whether the note of a row of the list was chosen elsewhere.
func (v *TableView) Chosen(row int) bool {
	n := v.sheet.Note(row)
	return n != nil && v.editor.table.also[n.ID]
}

// Kind is what the row is about: the kind of its lane or note.
func (v *TableView) Kind(row int) string {
	if l := v.sheet.Lane(row); l != nil {
		return l.Kind
	}
	if n := v.sheet.Note(row); n != nil {
		return v.sheet.Board.KindOf(n)
	}
	return ""
}

// Cell is a cell as it is shown.
func (v *TableView) Cell(at table.Spot) TableCell {
	s, w := v.sheet, &v.editor.words.TableView
	c := TableCell{Fixed: s.Fixed(at), Head: at.Row == 0}
	text := s.Text(at)
	if v.List {
		f := &s.Fields[at.Col]
		c.Number = f.Kind == table.Count || f.Key == "score"
		n := s.Note(at.Row)
		switch {
		case f.Key == "text" && n != nil && n.Covered:
			c.Items = []TableItem{{Text: w.Covered, Faint: true}}
		case f.Key == "text" && n != nil && text == "" && n.Image != "":
			c.Items = []TableItem{{Text: w.Picture, Faint: true}}
		case text != "":
			c.Items = []TableItem{{Text: text}}
		case f.Key == "text" && n == nil && at.Row > 0:
			c.Hint = w.NewNotes
		}
		return c
	}
	switch l := s.Lane(at.Row); {
	case at == table.Spot{}:
		c.Items = []TableItem{{Text: w.Corner}}
		c.Head = true
	case at.Row == 0:
		if c.Items = []TableItem{{Text: text}}; text == "" {
			c.Items[0] = TableItem{Text: v.editor.words.Inspect.Phase, Faint: true}
		}
	case at.Col == 0:
		c.Head = true
		c.Items = []TableItem{{Text: text}}
		switch row := s.Rows[at.Row-1]; {
		case row.Figure != "":
			c.Small = l.Title
		case l.Folded:
			c.Small = w.Folded
		case text == "":
			c.Items[0] = TableItem{Text: v.editor.words.Inspect.Lane, Faint: true}
		}
	case l != nil && s.Rows[at.Row-1].Figure != "":
		if c.Number = true; text != "" {
			c.Items = []TableItem{{Text: text}}
		}
	default:
		notes := s.Notes(at)
		for i, n := range notes {
			if i == mostItems {
				c.More = w.More.With(itoa(len(notes) - i))
				break
			}
			c.Items = append(c.Items, v.item(n))
		}
		if len(notes) == 0 && !c.Fixed && l != nil {
			_, c.Hint = v.editor.words.LaneOf(l.Kind)
		}
	}
	return c
}

// item is a note in a cell of Across.
func (v *TableView) item(n *journey.Note) TableItem {
	w := &v.editor.words.TableView
	item := TableItem{Text: n.Text, Chosen: v.editor.table.also[n.ID]}
	t := &v.editor.table
	if t.nth > 0 && len(v.editor.chosen.Notes) == 1 && v.editor.chosen.Notes[0] == n.ID {
		item.Chosen = true
	}
	switch score, ok := n.Feeling(); {
	case n.Covered:
		return TableItem{Text: w.Covered, Faint: true, Chosen: item.Chosen}
	case ok && v.sheet.Board.KindOf(n) == journey.Emotions:
		item.Score = signed(score)
	case n.Text == "" && n.Image != "":
		item.Text, item.Faint = w.Picture, true
	case n.Text == "":
		item.Text, item.Faint = v.editor.words.Inspect.Note, true
	}
	return item
}

// tableStatus says what the keys do in the cell that has the keyboard.
func (e *Editor) tableStatus() string {
	t, s, w := &e.table, e.grid(), &e.words.TableView
	switch {
	case e.linkStarted():
		return w.StatusLink.With(brief(e.endName(t.link)))
	case t.open != nil && len(e.choicesOf(t.open.at)) > 0:
		return w.StatusPick
	case t.open != nil:
		return w.StatusOpen
	case s.Fixed(t.at):
		return w.StatusFixed
	case s.Shape == table.List:
		return w.StatusLine
	case t.at.Row == 0 || t.at.Col == 0:
		return w.StatusHead
	}
	return w.StatusCell
}
