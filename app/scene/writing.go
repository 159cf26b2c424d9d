package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// Sheet is the paper under open text, drawn on the overlay so that it grows with every letter.
type Sheet struct {
	Rect  geom.Rect // in world units; of a head or title in screen units
	Kind  string    // of the note; empty: a white card
	Color string    // of the note, a name or #RRGGBB
	Fixed bool      // Rect is in screen units

	Caption string // over the text; empty: none
	Lifted  bool   // it is lifted off the wall, and casts a shadow

	Words string    // that are written here in another window; empty where the writer lies over the paper
	Room  geom.Rect // of these words: their left top in world units, the width of their lines
	Size  float64   // of their letters, in world units
}

// underWriting draws the sheet under open text with an outline, since that is where the keys go.
func (s *Scene) underWriting(p *pen, v *View, sh *Sheet) {
	if sh.Rect.Empty() {
		return
	}
	r := sh.Rect
	if !sh.Fixed {
		r = v.RectToScreen(r)
	}
	fill := s.theme.Card
	if sh.Kind != "" && sh.Kind != journey.Emotions && sh.Kind != journey.LooseText {
		fill = s.theme.Note(sh.Kind, sh.Color).Fill
	}
	if sh.Lifted {
		for far := 14.0; far > 0; far -= 1.75 { // softer the further out
			p.box(r.X-far, r.Y-far/2, r.W+2*far, r.H+2*far, 3+far, s.theme.Ink.Alpha(0.028), 0, 0)
		}
	}
	p.box(r.X, r.Y, r.W, r.H, 3, fill, s.theme.Halo, 6)
	p.box(r.X, r.Y, r.W, r.H, 3, fill, s.theme.Accent, 2)
	if sh.Words != "" {
		at := v.ToScreen(geom.Point{X: sh.Room.X, Y: sh.Room.Y})
		s.block(p, s.once(&s.labels.written, sh.Words, text.Regular), at.X, at.Y, sh.Room.W*v.Zoom, sh.Size*v.Zoom, 99, false, s.theme.Ink)
	}
	if sh.Caption != "" {
		const size = 13
		s.block(p, s.once(&s.labels.caption, sh.Caption, text.Bold), r.X+7, r.Y+5, r.W-14, size, 1, true, s.theme.Accent)
	}
}
