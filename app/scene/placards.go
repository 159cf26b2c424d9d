package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// placard is the words on a link where they are read small: a box a little larger than the one that is laid out, as long as it covers
// no note, head or other words.
type placard struct {
	unit  float64 // of the step that it is for
	box   geom.Rect
	size  float64
	lines []text.Line
}

const (
	placardMost  = 110.0 // width of the words on a link, in pixels
	placardPad   = 5.0   // beside them, and
	placardSlack = 1.5   // above and below them
)

// placardOf is the placard of a link at a step; it is kept until something of the map changes.
func (s *Scene) placardOf(r *layout.Route, unit float64) *placard {
	at := s.placards[r.Link.ID]
	if at == nil {
		at = &placard{}
		if s.placards == nil {
			s.placards = map[journey.ID]*placard{}
		}
		s.placards[r.Link.ID] = at
	}
	if at.unit == unit {
		return at
	}
	at.unit = unit
	natural := r.Label
	for _, try := range [...]struct {
		wide float64
		most int
	}{{max(natural.W, placardMost*unit), 1}, {natural.W, 2}, {natural.W, 1}} {
		at.size, _ = s.squeeze(r.Words, try.wide-2*placardPad*unit, readSize*unit*float64(text.LineHeight)*float64(try.most), unit, try.most)
		wide := 0.0
		for _, l := range s.wrapped {
			wide = max(wide, float64(l.Width))
		}
		w, h := wide+2*placardPad*unit, float64(len(s.wrapped))*line(at.size)+2*placardSlack*unit
		c := natural.Center()
		dx, dy := max(0, (w-natural.W)/2), max(0, (h-natural.H)/2)
		for _, d := range [...]geom.Point{{}, {Y: dy}, {Y: -dy}, {X: dx}, {X: -dx}} {
			at.box = geom.Rect{X: c.X + d.X - w/2, Y: c.Y + d.Y - h/2, W: w, H: h}
			if s.bare(at.box, r.Link.ID) {
				at.lines = append(at.lines[:0], s.wrapped...)
				return at
			}
		}
	}
	at.box, at.size, at.lines = natural, layout.LabelSize, append(at.lines[:0], r.Lines...)
	return at
}

// bare reports whether a box covers no note, no head and not the words on any other link.
func (s *Scene) bare(box geom.Rect, link journey.ID) bool {
	if box.Meets(geom.Rect{W: s.sheet.Grid.W, H: layout.HeadHeight}) {
		return false
	}
	c0, r0, c1, r1 := s.index.span(box)
	for row := r0; row <= r1; row++ {
		for _, bucket := range s.index.buckets[row*side+c0 : row*side+c1+1] {
			for _, i := range bucket {
				sl := &s.slots[i]
				switch at := sl.box; {
				case sl.key.Part == Note && at.Meets(box):
					return false
				case sl.key.Part == Link && sl.key.ID != link && at.Meets(box):
					if r := s.sheet.Route(sl.key.ID); r != nil && r.Label.Meets(box) {
						return false
					}
					if other := s.placards[sl.key.ID]; other != nil && other.box.Meets(box) {
						return false
					}
				}
			}
		}
	}
	return true
}

// clearPlacards has all placards, and the words of emotions, find their places anew.
func (s *Scene) clearPlacards() {
	for id := range s.placards {
		if i, ok := s.links[id]; ok {
			s.void(i)
		}
	}
	clear(s.placards)
	for id := range s.moodWords {
		if i, ok := s.notes[id]; ok {
			s.void(i)
		}
	}
	clear(s.moodWords)
}
