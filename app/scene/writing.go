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
	p.box(r.X, r.Y, r.W, r.H, 3, fill, s.theme.Halo, 6)
	p.box(r.X, r.Y, r.W, r.H, 3, fill, s.theme.Accent, 2)
	if sh.Caption != "" {
		const size = 13
		s.block(p, s.once(&s.labels.caption, sh.Caption, text.Bold), r.X+7, r.Y+5, r.W-14, size, 1, true, s.theme.Accent)
	}
}
