package editor

import (
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// signs are what the overlay shows of the chosen notes besides their outline: the frames of their groups, and which of them are
// locked. They are kept for as long as nothing of that changes, since they are drawn with every frame.
type signs struct {
	first  *journey.ID // of the selection, which is never written over in place without an edit
	many   int
	edits  uint64
	groups []geom.Rect
	locked []journey.ID
	whole  bool // the frames go along with what is carried
}

// setSigns hands them to the overlay, with the sign of a locked note under the pointer.
func (e *Editor) setSigns(o *scene.Overlay) {
	s := &e.signs
	var first *journey.ID
	if len(e.chosen.Notes) > 0 {
		first = &e.chosen.Notes[0]
	}
	if s.first != first || s.many != len(e.chosen.Notes) || s.edits != e.edits {
		s.first, s.many, s.edits = first, len(e.chosen.Notes), e.edits
		e.gatherSigns(s)
	}
	o.Groups, o.Locked, o.Carried = s.groups, s.locked, s.whole
	if g, ok := e.gesture.(*moving); ok && g.copies {
		o.Carried = false
	}
	if n := e.doc.Board.Note(e.hovered); n != nil && n.Locked && !e.chosen.Has(e.hovered) {
		o.Locked = append(s.locked[:len(s.locked):len(s.locked)], e.hovered)
	}
}

func (e *Editor) gatherSigns(s *signs) {
	s.groups, s.locked, s.whole = s.groups[:0], s.locked[:0], e.inside() == nil
	var seen []journey.ID
	for _, id := range e.chosen.Notes {
		n := e.doc.Board.Note(id)
		if n.Locked {
			s.locked = append(s.locked, id)
			s.whole = false
		}
		if n.Group == "" || slices.Contains(seen, n.Group) {
			continue
		}
		seen = append(seen, n.Group)
		var frame geom.Rect
		for _, other := range e.groupOf(id) {
			if r, ok := e.looseRect(other); ok {
				frame = frame.Union(r)
			}
		}
		if !frame.Empty() {
			s.groups = append(s.groups, frame)
		}
	}
}
