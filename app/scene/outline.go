package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// What is selected, hovered or lights up has an outline on the overlay.

// marked draws what lights up, is hovered and is selected: either the things of the world, or heads and titles.
func (s *Scene) marked(p *pen, v *View, o *Overlay, world bool) {
	for _, id := range o.Flash {
		if r, ok := s.rectOf(v, id); ok && s.ofWorld(id) == world {
			p.box(r.X-6, r.Y-6, r.W+12, r.H+12, 8, s.theme.Accent.Alpha(0.28*o.FlashAlpha), s.theme.Accent.Alpha(o.FlashAlpha), 3)
		}
	}
	if o.Hovered != "" && s.ofWorld(o.Hovered) == world {
		s.outline(p, v, o.Hovered, 1)
	}
	if len(o.Selection) >= manyOutlines { // notes only: see frameMany
		return
	}
	for _, id := range o.Selection {
		if s.ofWorld(id) == world {
			s.outline(p, v, id, 2)
		}
	}
}

// ofWorld tells notes and links from phases and lanes.
func (s *Scene) ofWorld(id journey.ID) bool {
	_, note := s.notes[id]
	_, link := s.links[id]
	return note || link
}

// outline draws around what is selected, in the accent with a halo of 2 pixels, so that it stands out from any colour.
func (s *Scene) outline(p *pen, v *View, id journey.ID, width float64) {
	if i, ok := s.links[id]; ok {
		s.linkOutline(p, v, &s.slots[i], width)
		return
	}
	r, ok := s.rectOf(v, id)
	if !ok || r.X > v.W || r.Y > v.H || r.Right() < 0 || r.Bottom() < 0 {
		return
	}
	r = r.Grown(outlineRoom)
	radius := min(5, r.H/2)
	if b := s.sheet.Note(id); b != nil && b.Kind == journey.Emotions {
		radius = min(r.W, r.H) / 2
	}
	p.box(r.X, r.Y, r.W, r.H, radius, 0, s.theme.Halo, width+4)
	p.box(r.X, r.Y, r.W, r.H, radius, 0, s.theme.Accent, width)
}

func (s *Scene) linkOutline(p *pen, v *View, sl *slot, width float64) {
	r := s.sheet.Route(sl.key.ID)
	if r == nil {
		return
	}
	s.bends = s.bends[:0]
	for _, q := range r.Points {
		s.bends = append(s.bends, v.ToScreen(q.Add(sl.offset(v))))
	}
	p.curve(s.bends, s.theme.Halo, 2*v.Zoom+2*width+4)
	style := styleOf(r)
	style.width, style.length = 2*v.Zoom+2*width-1, style.length*v.Zoom+4*width // larger than the line is thick
	style.dash *= max(1, v.Zoom)
	s.linkLine(p, s.bends, style)
	s.arrowHead(p, v.ToScreen(r.Tip.Add(sl.offset(v))), r.Angle, style)
	if LevelAt(v.Zoom) >= Small && sl.offset(v) == (geom.Point{}) {
		s.linkWords(p, r, v.Camera, formAt(v.Zoom).unit(), width) // the line runs under them
	}
}
