package scene

import (
	"math"
	"slices"
	"strconv"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// Measures of the rows of marks at the foot of a note.
const (
	chipFoot = 13.0 // from the note's lower edge to the middle of the lowest row
	chipHigh = 16.0
	chipSize = 10.5
	chipGap  = 4.0
	iconSize = 13.0
	iconLine = 1.3
)

// marks draws what a note has beside its text.
func (s *Scene) marks(p *pen, b *layout.NoteBox, paint Paint) {
	right := b.Rect.W - 9
	if b.Kind == journey.Pains {
		right -= corner
	}
	if b.Note.Evidence == assumption {
		p.line(right, 17, "?", 13, true, paint.Edge, Right)
		right -= 13
	}
	if b.Note.Moment {
		s.star(p, right-6, 12.5, 6.5)
	}
	s.foot(p, b, paint)
	s.votes(p, b)
}

// foot draws the rows below a note's text, from the bottom up, as layout has kept room for them.
func (s *Scene) foot(p *pen, b *layout.NoteBox, paint Paint) {
	f := layout.FootOf(s.face, b.Note, b.Kind, b.Rect.W)
	soft := s.theme.Soft
	if paint.Ink != s.theme.Ink { // on a dark colour of the writer's own
		soft = paint.Ink
	}
	y := b.Rect.H - chipFoot
	if f.Own {
		if b.Kind == journey.Touchpoints {
			s.influence(p, b, y)
		} else {
			s.aida(p, b)
		}
		y -= layout.RowPitch
	}
	s.signs(p, b, f, y, soft)
	y -= float64(f.Marks) * layout.RowPitch
	s.slips(p, b.Note, f.Tags, y-float64(f.Tags-1)*layout.RowPitch, layout.Inset, b.Rect.W-layout.Inset, paint.Edge)
}

// star marks a moment of truth.
func (s *Scene) star(p *pen, x, y, r float64) {
	p.path(s.theme.Soft, 0, 0)
	for i := range 10 {
		at, v := r, byte('L')
		if i%2 == 1 {
			at = r * 0.42
		}
		if i == 0 {
			v = 'M'
		}
		sin, cos := math.Sincos(float64(i) * math.Pi / 5)
		p.to(v, x+at*sin, y-at*cos)
	}
	p.to('Z')
}

// aida draws where the customer is for this actor: four small boxes with one filled.
func (s *Scene) aida(p *pen, b *layout.NoteBox) {
	stage := s.stageOf(b.Note)
	if stage == "" {
		return
	}
	s.boxes(p, 10, b.Rect.H-chipFoot-stageHigh/2, slices.Index(journey.Stages[:], stage), s.theme.Ink)
}

// stageOf is the stage of an actor's note at the step that it stands under, or else the furthest of those at steps of its phase.
func (s *Scene) stageOf(n *journey.Note) string {
	found := -1
	for _, r := range s.board.All(journey.KindActorStage) {
		at := r.(*journey.ActorStage)
		if n.Actor == "" || at.Actor != n.Actor {
			continue
		}
		step := s.board.Note(at.Step)
		if step == nil || n.Place.Where != journey.Cell || step.Place.Phase != n.Place.Phase || n.Place.Under != "" && n.Place.Under != step.ID {
			continue
		}
		for i, name := range journey.Stages {
			if at.Stage == name {
				found = max(found, i)
			}
		}
	}
	if found < 0 {
		return ""
	}
	return journey.Stages[found]
}

// votes draws the dots that a note got in its newest round, as many as fit; while that is covered none.
func (s *Scene) votes(p *pen, b *layout.NoteBox) {
	n, _ := s.board.VotesOf(b.Note)
	x, y := b.Rect.W-12, b.Rect.H+1
	if n > 5 || float64(n)*13 > b.Rect.W-12 {
		p.box(x-24, y-9, 30, 18, 9, s.theme.Accent, s.theme.Halo, 1.6)
		p.line(x-9, y+4, strconv.Itoa(n), 11.5, true, s.theme.OnAccent, Middle)
		return
	}
	for range n {
		p.circle(x, y, 5.5, s.theme.Accent, s.theme.Halo, 1.6)
		x -= 13
	}
}
