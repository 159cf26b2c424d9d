package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// Measures of the legend under a picture, in world units.
const (
	legendSize = 14.0
	legendStep = 24.0
	legendRoom = 14.0 // between the wall and its first line
)

// Bounds is the wall with, in a picture, the legend under it: whose path and whose curves are shown. On the screen the chrome
// says that. Over it stands what the funnel makes the heads higher.
func (s *Scene) Bounds() geom.Rect {
	b := s.sheet.Bounds
	if room := s.bandHigh(&View{H: lowWindow}, 1); room > 0 && len(s.sheet.Columns) > 0 {
		b.Y, b.H = b.Y-room, b.H+room
	}
	if n := s.legendLines(); n > 0 {
		b.H += legendRoom + float64(n)*legendStep
	}
	return b
}

func (s *Scene) legendLines() (n int) {
	if s.trail.of != nil {
		n++
	}
	if s.laid != nil {
		n += 2
	}
	if s.below != nil {
		n++
	}
	if s.evidence != nil {
		n++
		if s.laid == nil {
			n++
		}
	}
	return n
}

// legend draws the lines of the legend, the first with its middle at the origin's height.
func (s *Scene) legend(p *pen) {
	y := 0.0
	entry := func(words string, color Color, width, dash float64) {
		p.path(0, color, width).Dash = dash
		p.to('M', 0, y)
		p.to('L', 44, y)
		t := s.face.Prepare(words, text.Bold)
		p.lines(t, text.Ellipsis(t, legendSize, 1200, 1, text.Wrap(t, legendSize, 1200, nil)), 56, y-legendSize*0.6, legendSize, true, s.theme.Ink, Left)
		y += legendStep
	}
	if v := s.trail.of; v != nil {
		entry(s.say.Variant.PathOf.With(v.Name), s.trail.color, trailWidth, 0)
	}
	if s.laid != nil {
		entry(s.laid.Here, s.theme.Ink, 3, 0)
		diamond(p, geom.Point{X: 22, Y: y}, s.theme.Laid())
		entry(s.laid.There, s.theme.Laid(), laidWidth, laidDash)
	}
	if s.below != nil {
		entry(s.below.Says, s.theme.PhaseLine, 1.5, 3)
	}
	if v := s.evidence; v != nil {
		if s.laid == nil {
			entry(v.Here, s.theme.Ink, 3, 0)
		}
		entry(v.There, s.theme.Evidence(), evidenceWidth, 0)
	}
}

// legendAt is where the legend's first line begins.
func (s *Scene) legendAt() geom.Point {
	b := s.sheet.Bounds
	return geom.Point{X: max(b.X, s.sheet.Grid.X+layout.TitleWidth+layout.Gap), Y: b.Bottom() + legendRoom + legendStep/2}
}
