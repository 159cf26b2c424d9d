package scene

import (
	"strconv"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// Below is what stood in the cells of another map, drawn pale in the room that the notes of this one leave: outlines with text that lie
// under all notes, are never hit, and move nothing.
type Below struct {
	Notes []BelowNote
	Says  string // what it is, for the legend of a picture
}

// BelowNote is a note that stood in a cell.
type BelowNote struct {
	Phase, Lane journey.ID // of this map
	Under       journey.ID // the step of this map under which it stood, empty where there is none
	Kind, Text  string
	Over        bool // it is done with: struck through
	Moved       bool // it still is, but elsewhere
	text        *text.Text
}

// SetBelow lays what stood in the cells of another map under this one; nil takes it away.
func (s *Scene) SetBelow(g *Below) {
	s.belowIn = nil
	if s.below = g; g != nil {
		s.belowIn = map[Key][]int{}
		for i := range g.Notes {
			n := &g.Notes[i]
			at := Key{Cell, n.Phase, n.Lane}
			s.belowIn[at] = append(s.belowIn[at], i)
			words := n.Text
			if n.Moved {
				words = "→ " + words
			}
			n.text = s.face.Prepare(words, text.Regular)
		}
	}
	for _, i := range s.others {
		if s.slots[i].key.Part == Cell {
			s.void(i)
		}
	}
}

// Measures of ghosts in world units.
const (
	ghostLeast = 24.0 // height for a line that can be read
	ghostSize  = 13.0 // of their text
	ghostPad   = 6.0
	ghostGap   = 6.0
)

// BelowBox is where a ghost is drawn: which of Below.Notes, and how many more have no room, told in its place where there are any.
type BelowBox struct {
	Note, More int
	Rect       geom.Rect
}

// BelowIn lays the ghosts of a cell in the room that its notes leave, each under its own step where there is room, else where there is
// most. left is how many have none.
func (s *Scene) BelowIn(at layout.Cell) (boxes []BelowBox, left int) {
	sh := s.sheet
	list := s.belowIn[Key{Cell, sh.Columns[at.Col].Phase.ID, sh.Rows[at.Row].Lane.ID}]
	if len(list) == 0 || !haunts(sh.Rows[at.Row].Lane) {
		return nil, 0
	}
	cell, subs := sh.Cell(at.Col, at.Row), sh.Columns[at.Col].Subs
	tops := make([]float64, len(subs)) // where the free room of a sub-column begins
	for i := range tops {
		tops[i] = cell.Y + layout.Pad
	}
	for _, id := range sh.NotesIn(at) {
		r := sh.Note(id).Rect
		for i, sub := range subs {
			if r.X < sub.X+sub.W && r.Right() > sub.X {
				tops[i] = max(tops[i], r.Bottom()+ghostGap)
			}
		}
	}
	bottom := cell.Bottom() - ghostGap
	for k, n := range list {
		note := &s.below.Notes[n]
		best, room := 0, -1.0
		for i, sub := range subs {
			free := bottom - tops[i]
			if note.Under != "" && sub.Step == note.Under && free >= ghostLeast {
				best, room = i, free
				break
			}
			if free > room {
				best, room = i, free
			}
		}
		if room < ghostLeast {
			left = len(list) - k
			break
		}
		sub := subs[best]
		lines := len(text.Wrap(note.text, ghostSize, float32(sub.W-2*ghostPad), s.wrapped[:0]))
		h := min(room, max(ghostLeast, float64(lines)*line(ghostSize)+2*ghostPad-2))
		boxes = append(boxes, BelowBox{Note: n, Rect: geom.Rect{X: sub.X, Y: tops[best], W: sub.W, H: h}})
		tops[best] += h + ghostGap
	}
	for i := range boxes { // what is left of a sub-column is dealt to its boxes: from far away letters are larger than they are laid out
		r := &boxes[i].Rect
		n, by := 0, 0.0
		for j := range boxes {
			if boxes[j].Rect.X == r.X {
				n++
			}
		}
		for k, sub := range subs {
			if sub.X == r.X {
				by = min(layout.NoteHeight-ghostLeast, (bottom+ghostGap-tops[k])/float64(n))
			}
		}
		if by = min(by, layout.NoteHeight-r.H); by > 0 {
			r.H += by
			for j := i + 1; j < len(boxes); j++ {
				if boxes[j].Rect.X == r.X {
					boxes[j].Rect.Y += by
				}
			}
		}
	}
	if left > 0 && len(boxes) > 0 {
		boxes[len(boxes)-1].More, left = left+1, 0
	}
	return boxes, left
}

// haunts reports whether ghosts can stand in a lane: not where a curve, figures or strips do.
func haunts(l *journey.Lane) bool {
	switch l.Kind {
	case journey.Emotions, journey.Metrics, journey.Actors, journey.LineLane:
		return false
	}
	return !l.Folded
}

// drawBelow draws what stood in a cell with its left top corner at the origin: dashed outlines in the edge colour of their kind, their text
// in the second ink. Where not even one has room, a dashed line along the lower edge says that something stood there.
func (s *Scene) drawBelow(p *pen, at layout.Cell, cell geom.Rect) {
	if p.level < Bars || s.below == nil {
		return
	}
	boxes, left := s.BelowIn(at)
	if left > 0 {
		p.path(0, s.theme.PhaseLine, 1.5).Dash = 3
		p.to('M', layout.Pad, cell.H-4)
		p.to('L', cell.W-layout.Pad, cell.H-4)
	}
	for i := range boxes {
		n, r := &s.below.Notes[boxes[i].Note], boxes[i].Rect.Moved(geom.Point{X: -cell.X, Y: -cell.Y})
		t := n.text
		if more := boxes[i].More; more > 0 {
			t = s.face.Prepare("+"+strconv.Itoa(more), text.Regular)
		} else {
			p.box(r.X, r.Y, r.W, r.H, 3, 0, mix(s.theme.Note(n.Kind, "").Edge, s.theme.Cell, 0.35), 1).Dash = 3
		}
		if p.level < Small {
			continue
		}
		size, pad := ghostSize, min(ghostPad, r.H/4)
		if p.unit > 0 {
			pad = min(paperPad*p.unit, pad)
			size, _ = s.squeeze(t, r.W-2*pad, r.H-pad, p.unit, 9)
		} else {
			s.wrapped = text.Ellipsis(t, ghostSize, float32(r.W-2*pad), max(1, fits(r.H-pad, size)), text.Wrap(t, ghostSize, float32(r.W-2*pad), s.wrapped[:0]))
		}
		top := r.Y + (r.H-float64(len(s.wrapped))*line(size))/2
		p.lines(t, s.wrapped, r.X+pad, top, size, false, s.theme.Secondary, Left)
		if n.Over && boxes[i].More == 0 {
			s.strike(p, s.wrapped, r.X+pad, top, size, s.theme.Secondary)
		}
	}
}
