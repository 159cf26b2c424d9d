package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// signs is what there is to know of the chosen notes as loose ones: what the overlay shows besides their outline, and the status
// says. It is kept for as long as nothing of that changes, since it is asked for with every frame and every turn of the wheel.
type signs struct {
	first     *journey.ID // of the selection, which is never written over in place without an edit
	many      int
	edits     uint64
	groups    []geom.Rect  // the frames of the groups of which something is chosen
	locked    []journey.ID // those of the chosen whose place is locked
	loose     bool         // all that is chosen lies loose
	whole     bool         // of each of these groups all is chosen
	groupable bool
}

// about is the signs of what is chosen now.
func (e *Editor) about() *signs {
	s := &e.signs
	var first *journey.ID
	if len(e.chosen.Notes) > 0 {
		first = &e.chosen.Notes[0]
	}
	if s.first != first || s.many != len(e.chosen.Notes) || s.edits != e.edits {
		*s = signs{first: first, many: len(e.chosen.Notes), edits: e.edits, loose: e.looseChosen(), groupable: canGroup(e), whole: e.inside() == nil}
		e.gatherSigns(s)
	}
	return s
}

// setSigns hands the overlay what it shows, with the sign of a locked note under the pointer.
func (e *Editor) setSigns(o *scene.Overlay) {
	s := e.about()
	o.Groups, o.Locked, o.Carried = s.groups, s.locked, s.whole && len(s.locked) == 0
	if g, ok := e.gesture.(*moving); ok && g.copies {
		o.Carried = false
	}
	if n := e.doc.Board.Note(e.hovered); n != nil && n.Locked && !e.chosen.Has(e.hovered) {
		o.Locked = append(s.locked[:len(s.locked):len(s.locked)], e.hovered)
	}
}

func (e *Editor) gatherSigns(s *signs) {
	for _, id := range e.chosen.Notes {
		if n := e.doc.Board.Note(id); n != nil && n.Locked {
			s.locked = append(s.locked, id)
		}
	}
	groups, _ := e.chosenGroups()
	for _, group := range groups {
		var frame geom.Rect
		for _, id := range e.doc.Board.Together(group) {
			if r, ok := e.looseRect(id); ok {
				frame = frame.Union(r)
			}
		}
		s.groups = append(s.groups, frame)
	}
}
