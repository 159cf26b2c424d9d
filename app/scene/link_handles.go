package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// A chosen link is taken hold of at three places: at either end, to lead it elsewhere, and where it bends.

// grips are these places on the screen. The ends lie a little within what the link joins, so that they can be taken apart also
// where it is short; where words stand on the bend, its grip hangs below them.
type grips struct {
	start, end, bend geom.Point
	bends            bool // a link of which an end is gone cannot be bent
}

// gripInset is how far the grips at the ends lie from the ends of the line, in CSS pixels.
const gripInset = 6

func (s *Scene) grips(v *View, id journey.ID) (g grips, ok bool) {
	r := s.sheet.Route(id)
	if r == nil || v.Zoom < connectorZoom {
		return g, false
	}
	at, _, bends := s.sheet.Grip(id)
	n := len(r.Points)
	within := func(end, before geom.Point) geom.Point {
		d := end.Sub(before)
		if l := d.Len(); l > 0 {
			d = d.Mul(gripInset / l)
		}
		return end.Add(d)
	}
	g.start = within(v.ToScreen(r.Points[0]), v.ToScreen(r.Points[1]))
	g.end = within(v.ToScreen(r.Points[n-1]), v.ToScreen(r.Points[n-2]))
	g.bend, g.bends = v.ToScreen(at), bends
	if words := v.RectToScreen(r.Label); !r.Label.Empty() && words.Grown(2).Has(g.bend) {
		g.bend = geom.Point{X: words.Center().X, Y: words.Bottom() + DotRadius + 2}
	}
	return g, true
}

// hitGrips looks for the grips of the link that shows them; the ends first.
func (s *Scene) hitGrips(at geom.Point, v *View) (Hit, bool) {
	if v.Link == "" {
		return Hit{}, false
	}
	if pn := s.panes(v); !pn.beside(v).Has(at) {
		return Hit{}, false
	}
	g, ok := s.grips(v, v.Link)
	if !ok {
		return Hit{}, false
	}
	reach := v.reach() + DotRadius
	hit := Hit{Part: Link, ID: v.Link, Col: -1, Row: -1}
	best := reach
	for _, h := range [...]struct {
		handle Handle
		at     geom.Point
	}{{EndHandle, g.end}, {StartHandle, g.start}, {BendHandle, g.bend}} {
		if d := h.at.Sub(at).Len(); d <= best && (g.bends || h.handle != BendHandle) {
			hit.Handle, best = h.handle, d-0.01
		}
	}
	return hit, hit.Handle != NoHandle
}

// drawGrips draws the grips of the link that shows them: dots in the accent at its ends, a light one where it bends.
func (s *Scene) drawGrips(p *pen, v *View) {
	if v.Link == "" {
		return
	}
	if g, ok := s.grips(v, v.Link); ok {
		if g.bends {
			p.circle(g.bend.X, g.bend.Y, DotRadius, s.theme.Card, s.theme.Accent, 1.6)
		}
		p.circle(g.start.X, g.start.Y, DotRadius, s.theme.Accent, s.theme.Halo, 1.6)
		p.circle(g.end.X, g.end.Y, DotRadius, s.theme.Accent, s.theme.Halo, 1.6)
	}
}
