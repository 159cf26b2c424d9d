package layout

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Measures of what lies outside the grid.
const (
	maxLoose   = 20_000 // greatest width and height of a loose note
	stripGap   = 24     // between the grid, the tray and the lot
	stripHead  = 28     // for the name of the tray or lot
	stripWidth = 640    // least width of the tray and lot
)

// layLoose lays out the loose notes that changed.
func (s *Sheet) layLoose() {
	g := &s.loose
	edge := g.stale // whether the bounds may have shrunk
	if g.stale {
		g.stale = false
		kept := g.notes[:0]
		for _, e := range g.notes {
			if e.in == g {
				kept = append(kept, e)
			}
		}
		clear(g.notes[len(kept):])
		g.notes = kept
	}
	for _, e := range s.fresh {
		if e.in != g {
			continue
		}
		was := e.Rect
		s.placeLoose(e)
		if !was.Empty() && (was.X <= g.around.X || was.Y <= g.around.Y || was.Right() >= g.around.Right() || was.Bottom() >= g.around.Bottom()) {
			edge = edge || was != e.Rect
		}
		g.around = g.around.Union(e.Rect)
	}
	clear(s.fresh)
	s.fresh = s.fresh[:0]
	if edge {
		g.around = geom.Rect{}
		for _, e := range g.notes {
			g.around = g.around.Union(e.Rect)
		}
	}
}

// placeLoose gives a loose note its size: its own, or a square that grows with its text. Text without paper is as wide as it
// needs.
func (s *Sheet) placeLoose(e *entry) {
	n := e.Note
	r := geom.Rect{X: place(n.Place.X), Y: place(n.Place.Y), W: within(n.Size.W, 0, maxLoose, 0), H: within(n.Size.H, 0, maxLoose, 0)}
	if e.Kind == journey.LooseText {
		ceiling, floor := sizes(n)
		if r.W > 0 {
			r.H = max(r.H, math.Ceil(s.write(e, r.W-2*Inset, ceiling, floor)+2*Inset))
		} else {
			r.H = max(r.H, math.Ceil(s.write(e, max(LooseTextRoom, 20*ceiling), ceiling, floor)+2*Inset))
			r.W = ceiling
			for _, l := range e.Lines {
				r.W = max(r.W, float64(l.Width))
			}
			r.W = math.Ceil(r.W) + 2*Inset
		}
		s.put(e, -1, -1, r, geom.Point{X: Inset, Y: Inset})
		return
	}
	w, h := looseSize(n)
	if r.W = w; e.Kind != journey.Emotions {
		r.H = h
	}
	r.H = max(r.H, s.paper(e, r.W))
	r, inset := s.onPaper(e, r)
	s.put(e, -1, -1, r, inset)
}

// layStrips lays the notes that are not placed, and below them the parking place, in strips below the grid.
func (s *Sheet) layStrips(shifted bool) {
	if !shifted && !s.adrift.stale && !s.parked.stale {
		return
	}
	y := s.layAside()
	tray := s.strip(&s.adrift, y)
	if !tray.Empty() {
		y = tray.Bottom()
	}
	lot := s.layLot(y)
	if tray != s.Tray || lot != s.Lot {
		s.Tray, s.Lot, s.changed.Grid = tray, lot, true
	}
}

// strip lays notes from left to right, as many to a row as fit over the grid, and gives the frame around them.
func (s *Sheet) strip(g *group, y float64) geom.Rect {
	if g.stale {
		g.stale = false
		g.gather()
	}
	if len(g.notes) == 0 {
		return geom.Rect{}
	}
	frame := geom.Rect{Y: y + stripGap, W: max(stripWidth, s.Grid.W)}
	across := max(1, int((frame.W-2*Pad+NoteGap)/(NoteWidth+NoteGap)))
	top := frame.Y + stripHead
	for from := 0; from < len(g.notes); from += across {
		row := g.notes[from:min(len(g.notes), from+across)]
		h := float64(NoteHeight)
		for _, e := range row {
			h = max(h, s.paper(e, NoteWidth))
		}
		for i, e := range row {
			r, inset := s.onPaper(e, geom.Rect{X: frame.X + Pad + float64(i)*(NoteWidth+NoteGap), Y: top, W: NoteWidth, H: h})
			s.put(e, -1, -1, r, inset)
		}
		top += h + NoteGap
	}
	frame.H = top - NoteGap + Pad - frame.Y
	return frame
}
