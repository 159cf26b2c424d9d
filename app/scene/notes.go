package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// corner is how much of a pain point is cut off and of a solution folded over.
const corner = 11

// note draws a note with its left top corner at the origin.
func (s *Scene) note(p *pen, b *layout.NoteBox) {
	if b.Note.Covered {
		s.faceDown(p, b)
		return
	}
	if b.Kind == journey.Emotions {
		s.emotion(p, b)
		return
	}
	paint := s.paint(b)
	if b.Kind == journey.LooseText {
		if paint.Ink = s.theme.Ink; p.unit > 0 {
			s.small(p, b, paint)
		} else {
			s.write(p, b, paint.Ink)
		}
		return
	}
	if beyond(b) {
		paint.Fill = mix(paint.Fill, s.theme.Card, 0.55)
	}
	w, h := b.Rect.W, b.Rect.H
	if p.level <= Bars {
		p.rect(0, 0, w, h, paint.Fill)
		s.picture(p, b)
		s.priority(p, b)
		s.write(p, b, mix(paint.Fill, paint.Ink, 0.35))
		return
	}
	dash := 0.0
	switch {
	case b.Note.Evidence == assumption:
		dash = 5
	case beyond(b):
		dash = 2
	}
	s.sheetOfPaper(p, b.Kind, w, h, paint, dash)
	if !s.picture(p, b) && b.Kind == journey.Images {
		s.frame(p, b, paint)
	}
	s.priority(p, b)
	if p.unit > 0 {
		s.small(p, b, paint)
		return
	}
	s.marks(p, b, paint)
	s.write(p, b, paint.Ink)
}

const assumption = "assumption"

// faceDown draws the back of a note: the paper of its kind in grey, with slanted lines and nothing that was written.
func (s *Scene) faceDown(p *pen, b *layout.NoteBox) {
	w, h := b.Rect.W, b.Rect.H
	fill := mix(s.paint(b).Fill, s.theme.PhaseLine, 0.45)
	p.box(0, 0, w, h, 3, fill, s.theme.Soft, 1)
	if p.level <= Bars {
		return
	}
	const apart = 16
	p.path(0, mix(fill, s.theme.Card, 0.35), 2)
	for at := apart / 2.0; at < w+h; at += apart {
		p.to('M', min(at, w), max(0, at-w))
		p.to('L', max(0, at-h), min(at, h))
	}
}

// beyond reports whether a note is a touchpoint that we cannot influence: its paper is pale and its edge dotted.
func beyond(b *layout.NoteBox) bool { return b.Kind == journey.Touchpoints && b.Note.Influence == "no" }

// paint is a note's own colour, or its lane's, or its kind's.
func (s *Scene) paint(b *layout.NoteBox) Paint {
	color := b.Note.Color
	if color == "" && b.Row >= 0 && b.Row < len(s.sheet.Rows) {
		color = s.sheet.Rows[b.Row].Lane.Color
	}
	return s.theme.Note(b.Kind, color)
}

// sheetOfPaper draws the paper of a note, which tells its kind by its corners too.
func (s *Scene) sheetOfPaper(p *pen, kind string, w, h float64, paint Paint, dash float64) {
	if p.level >= Medium && !p.flat {
		p.add(Item{Op: Shadow, W: w, H: h})
	}
	c := min(corner, w/2, h/2)
	width := 1.1
	if dash > 0 {
		width = 1.4
	}
	switch {
	case kind == journey.Pains:
		p.polygon(paint.Fill, paint.Edge, width, 0, 0, w-c, 0, w, c, w, h, 0, h).Dash = dash
	case kind == journey.Solutions:
		p.polygon(paint.Fill, paint.Edge, width, 0, 0, w, 0, w, h-c, w-c, h, 0, h).Dash = dash
		p.polygon(s.theme.Card, paint.Edge, width, w, h-c, w-c, h-c, w-c, h)
	case p.level == Small && dash == 0: // two plain rectangles cost less than a stroke
		p.rect(0, 0, w, h, paint.Edge)
		p.rect(1, 1, w-2, h-2, paint.Fill)
	default:
		p.box(0, 0, w, h, 3, paint.Fill, paint.Edge, width-0.2).Dash = dash
	}
}

// write draws a note's text, or bars in its place.
func (s *Scene) write(p *pen, b *layout.NoteBox, color Color) {
	p.writing = len(p.items)
	if b.Text == nil || b.Note.Covered {
		return
	}
	switch {
	case p.level == Bars || p.level == Blocks && b.Kind == journey.LooseText:
		s.bars(p, b, color)
	case p.level > Bars && b.Kind == journey.Emotions && b.Row >= 0:
		p.lines(b.Text, b.Lines, b.Rect.W/2, b.Inset.Y, b.Size, false, color, Middle)
	case p.level > Bars:
		p.lines(b.Text, b.Lines, b.Inset.X, b.Inset.Y, b.Size, false, color, Left)
	}
	if b.Note.Brand == "dropped" && p.level >= Small {
		s.strike(p, b.Lines, b.Inset.X, b.Inset.Y, b.Size, color)
	}
}

// bars stand in the place of text that cannot be read.
func (s *Scene) bars(p *pen, b *layout.NoteBox, color Color) {
	step := b.Size * float64(text.LineHeight)
	for i, l := range b.Lines {
		if l.Width > 0 {
			left := b.Inset.X
			if b.Kind == journey.Emotions {
				left = wordLeft(b, l)
			}
			p.rect(left, b.Inset.Y+float64(i)*step+0.35*step, float64(l.Width), 0.4*step, color)
		}
	}
}

// strike draws a line through text that begins at x, y: a brand that the customer has dropped.
func (s *Scene) strike(p *pen, lines []text.Line, x, y, size float64, color Color) {
	for i, l := range lines {
		if l.Width > 0 {
			p.rect(x-1, y+(float64(i)*float64(text.LineHeight)+0.62)*size, float64(l.Width)+2, max(1, p.unit), color)
		}
	}
}

// written is the rectangle around a note's text, in world units. Only an emotion's lies outside its box.
func written(b *layout.NoteBox) geom.Rect {
	r := geom.Rect{X: b.Rect.X + b.Inset.X, Y: b.Rect.Y + b.Inset.Y, H: float64(len(b.Lines)) * line(b.Size)}
	for _, l := range b.Lines {
		r.W = max(r.W, float64(l.Width))
	}
	return r
}
