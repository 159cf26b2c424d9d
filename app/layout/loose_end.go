package layout

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// looseLength is how far a link sticks out of the note that it still has, in world units: less than there is between notes.
const looseLength = NoteGap - 1

// lone is what is left of a link of which one end is no longer there, nil where both are there or neither is shown. Where an
// end lies in a lane that is hidden or folded, it is there. An end that is parked counts as gone, unless both are: no line runs
// over the map into the parking place.
func (p *path) lone() *entry {
	switch {
	case p.a != nil && p.b != nil && p.a.waits() != p.b.waits():
		e := p.a
		if e.waits() {
			e = p.b
		}
		if e.Rect.Empty() {
			return nil
		}
		return e
	case (p.a == nil) == (p.b == nil):
		return nil
	case p.a == nil && !p.b.Rect.Empty():
		return p.b
	case p.b == nil && !p.a.Rect.Empty():
		return p.a
	}
	return nil
}

// waits reports whether an entry lies in the parking place.
func (e *entry) waits() bool { return !e.head && e.Where == journey.InParking }

// looseEnd is the line of a link of which one end is gone: a short piece out of the right side of the note, or into its left side;
// at a head, under it.
func (s *Sheet) looseEnd(p *path) []geom.Point {
	e := p.lone()
	r, off := e.Rect, lean(p.Link.ID)
	y := r.Y + 0.8*r.H + off/2 // beside the middle, where whole links begin and end
	near, far := geom.Point{X: r.Right(), Y: y}, geom.Point{X: r.Right() + looseLength, Y: y}
	if e == p.b {
		near.X, far.X = r.X, r.X-looseLength
	}
	if e.head {
		near = geom.Point{X: r.Center().X + 4*off, Y: r.Bottom()}
		far = geom.Point{X: near.X, Y: near.Y + looseLength}
	}
	if e == p.b {
		near, far = far, near
	}
	s.line = append(s.line[:0], near, far)
	return s.line
}
