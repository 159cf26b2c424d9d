package scene

import "reiskaart/app/journey"

// Stamp draws the signs of the wall in lists of items of other pages, so that a face or a channel looks the same there.
type Stamp struct {
	s Scene
	p pen
}

// NewStamp gives a stamp in the colours of a theme.
func NewStamp(theme *Theme) *Stamp { return &Stamp{s: Scene{theme: theme}} }

func (st *Stamp) on(items []Item, draw func(p *pen)) []Item {
	st.p = pen{items: items, level: Full, writing: -1}
	draw(&st.p)
	return st.p.items
}

// Face appends the face of a score around x, y; dashed where it is assumed. Under a radius of five units it has no features.
func (st *Stamp) Face(items []Item, x, y, r float64, score journey.Int, dashed bool) []Item {
	return st.on(items, func(p *pen) {
		if r < 5 {
			p.level = Bars
		}
		st.s.mood(p, x, y, r, score, 1, dashed)
	})
}

// Channel appends the icon of a channel, by any word for it, with its left top corner at x, y.
func (st *Stamp) Channel(items []Item, word string, x, y, size float64, color Color) []Item {
	return st.on(items, func(p *pen) { p.icon(channelIcon(word), x, y, size, color, iconLine*size/iconSize) })
}

// Influence appends the circle that says whether a touchpoint can be influenced: "yes", "partly" or "no".
func (st *Stamp) Influence(items []Item, influence string, x, y, r float64) []Item {
	return st.on(items, func(p *pen) { st.s.sway(p, influence, x, y, r) })
}

// Star appends the star of a moment of truth.
func (st *Stamp) Star(items []Item, x, y, r float64) []Item {
	return st.on(items, func(p *pen) { st.s.star(p, x, y, r) })
}

// Tint is what a picture looks like until it is there.
func (st *Stamp) Tint(img *journey.Image) Color { return st.s.tint(img) }
