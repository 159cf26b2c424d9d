package scene

import (
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// signs draws the marks of a note in their rows, the lowest around the height y.
func (s *Scene) signs(p *pen, b *layout.NoteBox, f layout.Foot, y float64, color Color) {
	s.set = layout.Marks(s.set[:0], b.Note, b.Kind)
	if f.Source {
		if p.level == Full {
			p.icon(markIcons[s.set[0]], 6, b.Rect.H-10.5, 9, color, 1)
		}
		return
	}
	most, at := layout.InRow(b.Rect.W), 0
	y -= float64(f.Marks-1) * layout.RowPitch
	for _, m := range s.set {
		if at+m.Places() > most {
			y += layout.RowPitch
			at = 0
		}
		if p.level == Full || m.Loud() {
			s.sign(p, b.Note, m, layout.Inset+float64(at)*layout.MarkPitch, y, color)
		}
		at += m.Places()
	}
}

// sign draws one mark with its left end at x, around the height y.
func (s *Scene) sign(p *pen, n *journey.Note, m layout.Mark, x, y float64, color Color) {
	switch m {
	case layout.Severity:
		for i := range 3 {
			fill, high := Color(0), float64(5+3*i)
			if i < n.Severity.N {
				fill = color
			}
			p.box(x+0.5+4.2*float64(i), y+iconSize/2-0.5-high, 3, high, 0.6, fill, color, 0.8)
		}
	case layout.Reach:
		p.line(x, y+3.8, s.say.Percent(max(0, min(100, n.Reach.N))), chipSize, true, color, Left)
	default:
		p.icon(markIcons[m], x, y-iconSize/2, iconSize, color, iconLine)
	}
}
