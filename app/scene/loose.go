package scene

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// What the wall shows of loose notes besides themselves: the grid, what they are in line with, their groups and locks.

// GridStep is the distance between two dots of the wall in world units. It is 24 at zoom 1, and doubles or halves where the dots
// would come too close on the screen or too far apart.
func GridStep(zoom float64) float64 {
	step := 24.0
	for step*zoom < 16 {
		step *= 2
	}
	for step*zoom >= 32 {
		step /= 2
	}
	return step
}

// gridded is the wall with its dots where notes snap to: each is put on the nearest device pixel, where the plain wall has them
// at whole pixels from each other, which is cheaper and drifts.
func (s *Scene) gridded(dst []byte, v *View) []byte {
	paper := s.words.color(s.theme.Paper)
	dst = putAll(dst, opPaper, paper, paper, 64, 0, 0)
	dst = putAll(putAll(dst, opScale, 1), opAt, 0, 0)
	step, scale, dot, size := GridStep(v.Zoom), v.Zoom*v.DPR, s.words.color(s.theme.PhaseLine.Alpha(0.6)), math.Max(1, math.Round(v.DPR*1.6))
	for y := math.Ceil(v.Y/step) * step; (y-v.Y)*v.Zoom < v.H; y += step {
		top := math.Round((y - v.Y) * scale)
		for x := math.Ceil(v.X/step) * step; (x-v.X)*v.Zoom < v.W; x += step {
			dst = putAll(dst, opRect, dot, math.Round((x-v.X)*scale), top, size, size)
		}
	}
	return dst
}

// loose draws what a held note is in line with, the frames of groups and the signs of locked notes.
func (s *Scene) loose(p *pen, v *View, o *Overlay) {
	for i := range o.Groups {
		r := o.Groups[i]
		if o.Carried {
			r = r.Moved(v.Move)
		}
		r = v.RectToScreen(r).Grown(8)
		p.box(r.X, r.Y, r.W, r.H, 8, 0, s.theme.Halo, 3)
		p.box(r.X, r.Y, r.W, r.H, 8, 0, s.theme.Accent, 1.2).Dash = 4
	}
	for i := range o.Guides {
		s.guide(p, v.RectToScreen(o.Guides[i]))
	}
	for i := range o.Gaps {
		r := v.RectToScreen(o.Gaps[i])
		s.guide(p, r)
		const end = 4 // half the length of its ends
		if r.H == 0 {
			s.guide(p, geom.Rect{X: r.X, Y: r.Y - end, H: 2 * end})
			s.guide(p, geom.Rect{X: r.Right(), Y: r.Y - end, H: 2 * end})
		} else {
			s.guide(p, geom.Rect{X: r.X - end, Y: r.Y, W: 2 * end})
			s.guide(p, geom.Rect{X: r.X - end, Y: r.Bottom(), W: 2 * end})
		}
	}
	for _, id := range o.Locked {
		if r, ok := s.rectOf(v, id); ok && r.Right() > 0 && r.Bottom() > 0 && r.X < v.W && r.Y < v.H {
			s.padlock(p, r.X-4, r.Y-4)
		}
	}
}

// guide draws a line without width or without height on whole pixels, so that it is sharp.
func (s *Scene) guide(p *pen, r geom.Rect) {
	p.rect(math.Round(r.X), math.Round(r.Y), max(1, math.Round(r.W)), max(1, math.Round(r.H)), s.theme.Bad)
}

// padlock draws the sign of a locked place around a point of the screen: outside the note's corner, where nothing is written.
func (s *Scene) padlock(p *pen, x, y float64) {
	p.circle(x, y, 9.5, s.theme.Card, s.theme.Accent, 1.4)
	p.path(0, s.theme.Accent, 1.5)
	p.to('M', x-2.6, y)
	p.to('L', x-2.6, y-2)
	p.to('C', x-2.6, y-5.6, x+2.6, y-5.6, x+2.6, y-2)
	p.to('L', x+2.6, y)
	p.box(x-4.2, y-0.4, 8.4, 5.6, 1.2, s.theme.Accent, 0, 0)
}

// sizable reports whether a note shows the corner by which it is drawn larger: a loose one whose place is not locked.
func (s *Scene) sizable(id journey.ID) bool {
	b := s.sheet.Note(id)
	return b != nil && b.Where == journey.OnTheWall && !b.Note.Locked && b.Kind != journey.Emotions
}
