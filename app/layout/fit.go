package layout

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// fitKey is all that a note's lines depend on besides its text.
type fitKey struct{ width, ceiling, floor float64 }

// write sets a note's text in a width, shrinking from ceiling until its longest word fits and no further than floor, and
// keeps the lines while nothing of that changes. It returns the height of all lines.
func (s *Sheet) write(e *entry, width, ceiling, floor float64) float64 {
	s.prepare(e)
	width = max(1, width)
	key := fitKey{width, ceiling, floor}
	if key == e.fit {
		return e.tall
	}
	e.fit = key
	size := float32(ceiling)
	for size > float32(floor) && e.Text.Longest()*size > float32(width) {
		size = max(float32(floor), size-text.Step)
	}
	s.lines = text.Wrap(e.Text, size, float32(width), s.lines[:0])
	e.Lines = append(e.Lines[:0], s.lines...)
	e.Size, e.Room = float64(size), width
	e.tall = float64(len(e.Lines)) * float64(size*text.LineHeight)
	s.renew(e)
	return e.tall
}

// sizes are the font sizes between which a note's text shrinks.
func sizes(n *journey.Note) (ceiling, floor float64) {
	if !n.Ceiling.Set {
		return Ceiling, Floor
	}
	c := within(n.Ceiling.N, 6, 400, Ceiling)
	return c, min(Floor, c)
}

// paper writes a note's text on paper of a width and returns the height that it needs, NoteHeight at least.
func (s *Sheet) paper(e *entry, width float64) float64 {
	ceiling, floor := sizes(e.Note)
	if e.Where == journey.OnTheWall {
		s.prepare(e)
		ceiling = s.CeilingOf(e.Note.ID, e.Text)
	}
	if e.Kind == journey.Emotions { // a face, its word beside it
		return max(NoteHeight, s.write(e, width-2*FaceRadius-Inset, min(ceiling, WordSize), min(floor, wordFloor)))
	}
	tall := s.write(e, width-2*Inset-markRoom(e), ceiling, floor)
	return max(NoteHeight, math.Ceil(s.frameOf(e, width)+Inset+tall+max(Inset, FootOf(s.face, e.Note, e.Kind, width).height())))
}

// onPaper is the box of a note within the rectangle that was kept for it.
func (s *Sheet) onPaper(e *entry, r geom.Rect) (geom.Rect, geom.Point) {
	if e.Kind == journey.Emotions {
		r.W, r.H = 2*FaceRadius, 2*FaceRadius
		return r, geom.Point{X: 2*FaceRadius + Inset, Y: max(0, FaceRadius-e.tall/2)}
	}
	return r, geom.Point{X: Inset, Y: Inset + s.frameOf(e, r.W)}
}

// markRoom is the width beside a note's text for the marks in its corner: of an assumption and of a moment of truth.
func markRoom(e *entry) float64 {
	room := 0.0
	if e.Note.Evidence == "assumption" {
		room += MarkRoom
	}
	if e.Note.Moment {
		room += MarkRoom
	}
	if room > 0 && e.Kind == journey.Pains {
		room += 11 // its corner is cut off
	}
	return room
}
