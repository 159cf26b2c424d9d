package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/text"
)

// What the overlay shows of places: where something will come, and what it asks.

// places draws the chosen cell, the pale note in it, the landing and the guides.
func (s *Scene) places(p *pen, v *View, o *Overlay) {
	if !o.Cell.Empty() {
		r := v.RectToScreen(o.Cell)
		p.box(r.X, r.Y, r.W, r.H, min(8, 8*v.Zoom), 0, s.theme.Accent, 1.5)
	}
	if !o.Pale.Empty() {
		r := v.RectToScreen(o.Pale)
		paper := s.theme.Card
		if s.below == nil { // a ghost may lie below, whose text would show through
			paper = paper.Alpha(0.6)
		}
		p.box(r.X, r.Y, r.W, r.H, 3, paper, s.theme.PhaseLine, 1).Dash = 3
		s.question(p, r, o.Question, v.Zoom)
	}
	if !o.Landing.Empty() {
		r := v.RectToScreen(o.Landing)
		if r.W < 8 || r.H < 8 {
			p.box(r.X, r.Y, max(3, r.W), max(3, r.H), 1.5, s.theme.Accent, 0, 0)
		} else {
			p.box(r.X, r.Y, r.W, r.H, 3, s.theme.Accent.Alpha(0.08), s.theme.Accent, 1.5).Dash = 5
		}
	}
	s.mooded(p, v, &o.Mood)
}

// mooded draws the face that a click would make, with its number.
func (s *Scene) mooded(p *pen, v *View, m *Mood) {
	if m.Rect.Empty() {
		return
	}
	r := v.RectToScreen(m.Rect)
	c, radius := r.Center(), r.W/2-v.Zoom
	p.level = LevelAt(v.Zoom)
	s.mood(p, c.X, c.Y, radius, m.Score, 0.6, true)
	p.level = Full
	if m.Score.Set {
		p.box(r.Right()+3, c.Y-9, 24, 18, 4, s.theme.Card.Alpha(0.9), 0, 0)
		p.line(r.Right()+15, c.Y+4.7, numberOf(m.Score), 13, true, s.theme.Soft, Middle)
	}
}

// question writes what a pale note asks, as large as 14 world units but never under 11 pixels, where at least one word fits.
func (s *Scene) question(p *pen, r geom.Rect, asked string, zoom float64) {
	size := max(11, 14*zoom)
	pad := 9 * max(0.6, min(1, zoom))
	if asked == "" || r.H < line(size)+pad || r.W < 3*size {
		return
	}
	t := s.once(&s.labels.asked, asked, text.Regular)
	if longest := float64(t.Longest()); longest*size > r.W-2*pad {
		size = max(11, (r.W-2*pad)/longest)
	}
	s.block(p, t, r.X+pad, r.Y+pad*0.8, r.W-2*pad, size, max(1, fits(r.H-1.6*pad, size)), false, s.theme.Secondary)
}

// dropFrame draws the frame of a page over which a file is held.
func (s *Scene) dropFrame(p *pen, v *View, say string) {
	p.box(8, 8, v.W-16, v.H-16, 12, s.theme.Paper.Alpha(0.85), s.theme.Accent, 3).Dash = 10
	t := s.once(&s.labels.dropped, say, text.Bold)
	const size = 20
	s.wrapped = text.Wrap(t, size, float32(max(1, v.W-80)), s.wrapped[:0])
	p.lines(t, s.wrapped, v.W/2, (v.H-float64(len(s.wrapped))*line(size))/2, size, true, s.theme.Accent, Middle)
}
