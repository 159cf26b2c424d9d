package scene

import (
	"math"
	"strconv"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// Measures of the row of a touchpoint's marks, at the foot of the note.
const (
	chipFoot = 13.0 // from the note's lower edge to the middle of the row
	chipHigh = 16.0
	chipSize = 10.5
	chipGap  = 4.0
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
	if b.Kind == journey.Touchpoints {
		s.influence(p, b)
	}
	if b.Kind == journey.Actors {
		s.aida(p, b)
	}
	s.votes(p, b)
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

// influence draws a touchpoint's circle, full, half or empty, and its channels.
func (s *Scene) influence(p *pen, b *layout.NoteBox) {
	x, y := 10.0, b.Rect.H-chipFoot
	if in := b.Note.Influence; in == "yes" || in == "partly" || in == "no" {
		const r = 6.0
		x += r
		fill := s.theme.Card
		if in == "yes" {
			fill = s.theme.Ink
		}
		p.circle(x, y, r, fill, s.theme.Ink, 1.3)
		if in == "partly" {
			const k = r * 0.5523 // a quarter of a circle as a Bézier curve
			p.path(s.theme.Ink, 0, 0)
			p.to('M', x, y-r)
			p.to('C', x+k, y-r, x+r, y-k, x+r, y)
			p.to('C', x+r, y+k, x+k, y+r, x, y+r)
			p.to('Z')
		}
		x += r + 6
	}
	s.channels(p, b, x, y)
}

// channels draws the channels as words as far as they fit, and how many more there are; as dots when too small to read.
func (s *Scene) channels(p *pen, b *layout.NoteBox, x, y float64) {
	paper := s.theme.Card.Alpha(0.8)
	right := b.Rect.W - 8
	for i, e := range b.Note.Channels {
		if p.level < Full {
			if x+8 > right {
				return
			}
			p.circle(x+4, y, 4, paper, 0, 0)
			x += 11
			continue
		}
		rest := len(b.Note.Channels) - i
		more := "+" + strconv.Itoa(rest)
		wide, room := s.chipWidth(e.Key), right-x
		if rest > 1 {
			room -= chipGap + s.chipWidth(more)
		}
		switch {
		case wide <= room:
			s.chip(p, e.Key, x, y, wide)
		case i == 0 && room > 30:
			wide = room
			s.chip(p, e.Key, x, y, wide)
		default:
			if wide = s.chipWidth(more); wide <= right-x {
				s.chip(p, more, x, y, wide)
			}
			return
		}
		x += wide + chipGap
	}
}

// chip draws one word on a rounded slip, cut to its width.
func (s *Scene) chip(p *pen, word string, x, y, wide float64) {
	p.box(x, y-chipHigh/2, wide, chipHigh, chipHigh/2, s.theme.Card.Alpha(0.8), 0, 0)
	s.fitted(p, word, x+wide/2, y+3.8, wide-10, chipSize, s.theme.Soft)
}

func (s *Scene) chipWidth(word string) float64 {
	return float64(s.face.Width(word, text.Regular))*chipSize + 12
}

// fitted writes one line in the middle of x, cut with … to the width.
func (s *Scene) fitted(p *pen, word string, x, y, width, size float64, color Color) {
	t := s.face.Prepare(word, text.Regular)
	s.wrapped = text.Ellipsis(t, float32(size), float32(width), 1, text.Wrap(t, float32(size), float32(width), s.wrapped[:0]))
	p.lines(t, s.wrapped, x, y-float64(text.Baseline(float32(size))), size, false, color, Middle)
}

// stages are the four of AIDA, in order.
var stages = [...]string{"attention", "interest", "desire", "action"}

// aida draws where the customer is for this actor: four small boxes with one filled.
func (s *Scene) aida(p *pen, b *layout.NoteBox) {
	stage := s.stageOf(b.Note)
	if stage == "" {
		return
	}
	x, y := 10.0, b.Rect.H-chipFoot-6
	for _, name := range stages {
		fill := s.theme.Card
		if name == stage {
			fill = s.theme.Ink
		}
		p.box(x, y, 9, 12, 2, fill, s.theme.Ink, 1)
		x += 12
	}
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
		if step == nil || step.Place.Phase != n.Place.Phase || n.Place.Under != "" && n.Place.Under != step.ID {
			continue
		}
		for i, name := range stages {
			if at.Stage == name {
				found = max(found, i)
			}
		}
	}
	if found < 0 {
		return ""
	}
	return stages[found]
}

// votes draws the dots that a note got, as many as fit; of covered rounds none.
func (s *Scene) votes(p *pen, b *layout.NoteBox) {
	n := 0
	for _, e := range b.Note.Votes {
		round, _, _ := strings.Cut(e.Key, "/")
		if r, ok := s.board.Find(journey.KindRound, journey.ID(round)).(*journey.Round); ok && r.Covered {
			continue
		}
		if v, err := strconv.Atoi(string(e.Value)); err == nil && v > 0 {
			n += v
		}
	}
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
