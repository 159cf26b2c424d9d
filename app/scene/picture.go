package scene

import (
	"strconv"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// picture draws the picture of a note over its caption, and reports whether it has one. A covered note shows none.
func (s *Scene) picture(p *pen, b *layout.NoteBox) bool {
	img := s.board.Image(b.Note.Image)
	frame := layout.FrameOf(b)
	if img == nil || frame.Empty() || b.Note.Covered {
		return false
	}
	r := layout.PictureIn(img, frame)
	p.add(Item{Op: Picture, X: r.X, Y: r.Y, W: r.W, H: r.H, Fill: s.tint(img), Text: string(img.ID)})
	return true
}

// tint is what a picture looks like from afar, and until it is there.
func (s *Scene) tint(img *journey.Image) Color {
	hex, ok := strings.CutPrefix(img.Tint, "#")
	if n, err := strconv.ParseUint(hex, 16, 32); ok && err == nil && len(hex) == 6 {
		return Color(n<<8 | 0xff)
	}
	return s.theme.CellLine
}

// frame draws the place of a picture over its caption.
func (s *Scene) frame(p *pen, b *layout.NoteBox, paint Paint) {
	if p.level < Small {
		return
	}
	const in = layout.FrameInset
	w, h := b.Rect.W-2*in, layout.PictureHeight-in+1.0
	p.box(in, in, w, h, 2, s.theme.Card, paint.Edge, 1)
	// A sun over two hills, until the picture itself comes.
	x, foot := in+w/2, in+h-6
	p.circle(x+15, in+13, 4.5, 0, paint.Edge, 1.4)
	p.polygon(paint.Fill, paint.Edge, 1.4, x-28, foot, x-10, foot-24, x+2, foot-8, x+8, foot-15, x+22, foot)
}
