// Package drawingtest says what maps drawings of other programs become, for the tests of their readers.
//
//	d, ok := excalidraw.Read(data)
//	require.Equal(t, string(golden), drawingtest.Said(d))
package drawingtest

import (
	"fmt"
	"strings"

	"reiskaart/app/formats/drawing"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// Said writes out what map a drawing becomes: phases, lanes, notes and links, one on a line, and what was lost.
func Said(d *drawing.Drawing) string {
	b := d.Board(journey.NewIDs(1), lang.For("nl"))
	var s strings.Builder
	name := func(id journey.ID) string {
		if n := b.Note(id); n != nil {
			return n.Text
		}
		if p := b.Phase(id); p != nil {
			return "phase " + p.Title
		}
		return ""
	}
	for _, p := range b.Phases() {
		fmt.Fprintf(&s, "phase %q\n", p.Title)
	}
	for _, l := range b.Lanes() {
		fmt.Fprintf(&s, "lane %s %q\n", l.Kind, l.Title)
	}
	for n := range b.Notes() {
		at := "parked"
		switch n.Place.Where {
		case journey.Cell:
			at = b.Phase(n.Place.Phase).Title + "/" + b.Lane(n.Place.Lane).Title
		case journey.Loose:
			at = fmt.Sprintf("%g,%g %gx%g", n.Place.X, n.Place.Y, n.Size.W, n.Size.H)
		}
		fmt.Fprintf(&s, "note %q in %s", n.Text, at)
		for _, part := range []string{n.Kind, n.Color, n.URL} {
			if part != "" {
				s.WriteString(" " + part)
			}
		}
		if n.Score.Set {
			fmt.Fprintf(&s, " %+d", n.Score.N)
		}
		s.WriteString("\n")
	}
	for l := range b.Links() {
		fmt.Fprintf(&s, "link %q > %q %s\n", name(l.From), name(l.To), l.Label)
	}
	fmt.Fprintf(&s, "lost %+v\n", d.Lost)
	return s.String()
}
