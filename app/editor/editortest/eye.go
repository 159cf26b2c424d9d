package editortest

import (
	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// Note finds a note by its text.
func (h *Hand) Note(text string) *journey.Note {
	h.t.Helper()
	for n := range h.Board().Notes() {
		if n.Text == text {
			return n
		}
	}
	require.Fail(h.t, "no note says "+text)
	return nil
}

// Texts are the texts of all notes, in order.
func (h *Hand) Texts() []string {
	texts := []string{}
	for n := range h.Board().Notes() {
		texts = append(texts, n.Text)
	}
	return texts
}

// In lists the texts of the notes in a cell, in order.
func (h *Hand) In(phase, lane string) []string {
	h.t.Helper()
	texts := []string{}
	for _, id := range h.Sheet().NotesIn(h.cell(phase, lane)) {
		texts = append(texts, h.Board().Note(id).Text)
	}
	return texts
}

// Chosen lists the texts of the chosen notes.
func (h *Hand) Chosen() []string {
	texts := []string{}
	for _, id := range h.Selection().Notes {
		texts = append(texts, h.Board().Note(id).Text)
	}
	return texts
}

func (h *Hand) cell(phase, lane string) layout.Cell {
	h.t.Helper()
	c := layout.Cell{Col: -1, Row: -1}
	for i, column := range h.Sheet().Columns {
		if column.Phase.Title == phase {
			c.Col = i
		}
	}
	for i, row := range h.Sheet().Rows {
		if row.Lane.Title == lane {
			c.Row = i
		}
	}
	require.True(h.t, c.Col >= 0 && c.Row >= 0, "no cell %s, %s", phase, lane)
	return c
}

// Cell is the point on the screen in the lower right of a cell, where no note lies.
func (h *Hand) Cell(phase, lane string) geom.Point {
	h.t.Helper()
	c := h.cell(phase, lane)
	r := h.Sheet().Cell(c.Col, c.Row)
	return h.Camera().ToScreen(geom.Point{X: r.Right() - 3, Y: r.Bottom() - 3})
}

// Spot is the middle of a note on the screen.
func (h *Hand) Spot(text string) geom.Point {
	h.t.Helper()
	return h.Camera().ToScreen(h.Sheet().Note(h.Note(text).ID).Rect.Center())
}

// Head is the middle of a phase's head on the screen; Title that of a lane's title.
func (h *Hand) Head(phase string) geom.Point {
	h.t.Helper()
	for i, column := range h.Sheet().Columns {
		if column.Phase.Title == phase {
			return h.Camera().ToScreen(h.Sheet().HeadRect(i).Center())
		}
	}
	require.Fail(h.t, "no phase "+phase)
	return geom.Point{}
}

// Title is the middle of a lane's title on the screen.
func (h *Hand) Title(lane string) geom.Point {
	h.t.Helper()
	for i, row := range h.Sheet().Rows {
		if row.Lane.Title == lane {
			return h.Camera().ToScreen(h.Sheet().TitleRect(i).Center())
		}
	}
	require.Fail(h.t, "no lane "+lane)
	return geom.Point{}
}

// Down presses the pointer at p; Move moves it; Up lifts it.
func (h *Hand) Down(p geom.Point, mods ...string) *Hand {
	h.at = p
	return h.Send(editor.Pressed{P: p, Clicks: 1, Mods: modsOf(mods)})
}

// Move moves the pointer to p.
func (h *Hand) Move(p geom.Point, mods ...string) *Hand {
	h.at = p
	return h.Send(editor.Moved{P: p, Mods: modsOf(mods)})
}

// Up lifts the pointer.
func (h *Hand) Up(mods ...string) *Hand { return h.Send(editor.Released{P: h.at, Mods: modsOf(mods)}) }

// Click presses and lifts at p.
func (h *Hand) Click(p geom.Point, mods ...string) *Hand { return h.Down(p, mods...).Up(mods...) }

// DoubleClick clicks twice at p.
func (h *Hand) DoubleClick(p geom.Point) *Hand {
	h.Click(p)
	return h.Send(editor.Pressed{P: p, Clicks: 2}).Send(editor.Released{P: p})
}

// Drag takes a note by its middle and lets it go at p.
func (h *Hand) Drag(text string, p geom.Point, mods ...string) *Hand {
	h.t.Helper()
	from := h.Spot(text)
	h.Down(from)
	for i := 1; i <= 5; i++ {
		h.Move(from.Add(p.Sub(from).Mul(float64(i)/5)), mods...)
	}
	return h.Up(mods...)
}

// Do runs a command of the registry, as a button does.
func (h *Hand) Do(name string, arg ...string) *Hand {
	c := editor.Command{Name: name}
	if len(arg) > 0 {
		c.Arg = arg[0]
	}
	return h.Send(c)
}

func modsOf(names []string) (m editor.Mods) {
	for _, name := range names {
		switch name {
		case "Ctrl":
			m.Ctrl = true
		case "Shift":
			m.Shift = true
		case "Alt":
			m.Alt = true
		}
	}
	return m
}

// Links lists the links as "from > to: kind", in order.
func (h *Hand) Links() []string {
	links := []string{}
	for l := range h.Board().Links() {
		links = append(links, h.end(l.From)+" > "+h.end(l.To)+": "+l.KindOf())
	}
	return links
}

// end is the text of a note, or the title of a phase, at an end of a link.
func (h *Hand) end(id journey.ID) string {
	if n := h.Board().Note(id); n != nil {
		return n.Text
	}
	if p := h.Board().Phase(id); p != nil {
		return p.Title
	}
	return ""
}

// ChosenLink is the link that is chosen.
func (h *Hand) ChosenLink() *journey.Link {
	h.t.Helper()
	l := h.Board().Link(h.Selection().Link)
	require.NotNil(h.t, l, "no link is chosen")
	return l
}

// LinkEnds are the ends of the chosen link on the screen, a little within what it joins, where it is taken hold of.
func (h *Hand) LinkEnds() (start, end geom.Point) {
	h.t.Helper()
	p := h.Sheet().Route(h.ChosenLink().ID).Points
	n := len(p)
	within := func(end, before geom.Point) geom.Point {
		d := end.Sub(before)
		return h.Camera().ToScreen(end).Add(d.Mul(6 / d.Len()))
	}
	return within(p[0], p[1]), within(p[n-1], p[n-2])
}

// LinkBend is where the chosen link is taken hold of to be bent: on its line, or below the words that stand there.
func (h *Hand) LinkBend() geom.Point {
	h.t.Helper()
	r := h.Sheet().Route(h.ChosenLink().ID)
	at, _, _ := h.Sheet().Grip(r.Link.ID)
	if r.Label.Has(at) {
		return h.Camera().ToScreen(geom.Point{X: r.Label.Center().X, Y: r.Label.Bottom()}).Add(geom.Point{Y: 6})
	}
	return h.Camera().ToScreen(at)
}

// LinkLine is a point of the chosen link's line, a quarter along it; of another by its id.
func (h *Hand) LinkLine(id journey.ID) geom.Point {
	h.t.Helper()
	r := h.Sheet().Route(id)
	require.NotNil(h.t, r, "the link is not shown")
	return h.Camera().ToScreen(r.Points[0].Add(r.Points[3]).Mul(0.5))
}
