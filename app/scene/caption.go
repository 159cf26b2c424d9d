package scene

import "reiskaart/app/text"

// captionGap is the least room between the two halves of a caption, in letters' sizes.
const captionGap = 2

// CaptionHeight is how much of a picture its caption takes with letters of a size: in one line, or in two where the halves have no room
// beside each other.
func (s *Scene) CaptionHeight(left, right string, width, size float64) float64 {
	rows := 1.0
	if !s.beside(left, right, width, size) {
		rows = 2
	}
	return size * (1 + 1.5*rows)
}

func (s *Scene) beside(left, right string, width, size float64) bool {
	wide := float64(s.face.Width(left, text.Regular)+s.face.Width(right, text.Regular)) * size
	return wide+(captionGap+2)*size <= width
}

// Caption writes under a picture that Frame drew, at its lower edge, what it is of: so it is known where it was pasted.
func (s *Scene) Caption(buf *Buffer, v *View, left, right string, size float64) {
	h := s.CaptionHeight(left, right, v.W, size)
	p := &s.pen
	p.start(Full)
	p.rect(0, v.H-h, v.W, h, s.theme.Paper)
	p.rect(size, v.H-h, max(0, v.W-2*size), 1, s.theme.PhaseLine)
	write := func(words string, x, y float64, align Align) {
		t := s.face.Prepare(words, text.Regular)
		room := float32(max(size, v.W-2*size))
		lines := text.Ellipsis(t, float32(size), room, 1, text.Wrap(t, float32(size), room, nil))
		p.lines(t, lines, x, y, size, false, s.theme.Secondary, align)
	}
	y := v.H - h + size*0.75
	write(left, size, y, Left)
	if s.beside(left, right, v.W, size) {
		write(right, v.W-size, y, Right)
	} else {
		write(right, size, y+1.5*size, Left)
	}
	buf.Bytes = s.play(buf.Bytes)
}
