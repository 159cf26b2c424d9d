package layout

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// FrameInset is the paper around a picture, in world units.
const FrameInset = 7

// How high a picture may be over its caption: in a cell, so that a lane stays a lane; loose, where a hand drew the paper, as many
// times as wide.
const (
	leastFrame = 40
	mostFrame  = 160
	mostLoose  = 3
)

// frameOf is the height of the frame above a caption on paper of a width: as high as the picture in it, so that it is shown
// whole; in a lane of pictures there is room for one that is yet to come.
func (s *Sheet) frameOf(e *entry, width float64) float64 {
	if img := s.board.Image(e.Note.Image); img != nil && e.Kind != journey.Emotions && e.Kind != journey.LooseText {
		most := float64(mostFrame)
		if e.Where == journey.OnTheWall {
			most = mostLoose * width
		}
		return math.Ceil(max(leastFrame, min(most, (width-2*FrameInset)*ratio(img)))) + FrameInset - 1
	}
	if e.Kind == journey.Images {
		return PictureHeight
	}
	return 0
}

// ratio is a picture's height for its width; of one that does not say, that of a screen.
func ratio(img *journey.Image) float64 {
	if img.Width.N <= 0 || img.Height.N <= 0 {
		return 0.6
	}
	return float64(img.Height.N) / float64(img.Width.N)
}

// PictureIn is where a picture lies in a frame: whole, in its own shape, in the middle.
func PictureIn(img *journey.Image, frame geom.Rect) geom.Rect {
	r := frame
	if r.H = r.W * ratio(img); r.H > frame.H {
		r.W, r.H = frame.H/ratio(img), frame.H
	}
	r.X, r.Y = frame.X+(frame.W-r.W)/2, frame.Y+(frame.H-r.H)/2
	return r
}

// FrameOf is the frame above the caption of a note, from the note's left top corner; empty where it has none.
func FrameOf(b *NoteBox) geom.Rect {
	h := b.Inset.Y - Inset - FrameInset + 1
	if h < 1 || b.Kind == journey.Emotions || b.Kind == journey.LooseText {
		return geom.Rect{}
	}
	return geom.Rect{X: FrameInset, Y: FrameInset, W: b.Rect.W - 2*FrameInset, H: h}
}

// repicture lays out anew what shows a picture of which the record changed.
func (s *Sheet) repicture(id journey.ID, structure bool) {
	for n := range s.board.Notes() {
		if n.Image == id {
			s.touch(&journey.Register{Kind: journey.KindNote, Record: n.ID, Field: "image"}, structure)
		}
	}
}
