package scene

import "reiskaart/app/journey"

// Theme has all colours of the wall and of the chrome around it: one source for the canvas, the SVG and, by CSS, the page.
type Theme struct {
	Paper, Dot Color // the wall and the dots on it
	Card       Color // heads, titles, corner, chrome
	Cell       Color
	CellLine   Color
	PhaseLine  Color // around heads and along the curve's zero
	Ink        Color
	Soft       Color // the lightest ink on a note
	Secondary  Color // text that comes second; never on notes
	Accent     Color // selection and links
	OnAccent   Color
	Tint       Color // behind what is chosen in the chrome
	Well       Color // behind buttons and switches
	Halo       Color // around the selection
	Laser      Color // that points
	Good, Bad  Color // percentages
	Caution    Color // words that warn
	Mark       Color // the sign before them
	Shade      Color // the darkest of a shadow
	Found      Color // around what a search finds
	Kinds      []KindPaint
	Feelings   [5]Feeling // from -2 to +2
	Heads      [5]Color   // the line above a phase's head, in turn
}

// Paint is how a note looks.
type Paint struct{ Fill, Edge, Ink Color }

// KindPaint is the paint of a kind of note. Name is the plain name of its colour.
type KindPaint struct {
	Kind, Name string
	Paint
}

// Feeling is how an emotion's face looks: its fill, and the ink of eyes and mouth.
type Feeling struct{ Fill, Ink Color }

// Light is the look of look.md: warm paper, white cards, calm colours, one accent.
var Light = Theme{
	Paper: RGB(0xF7F5F0), Dot: RGB(0xDAD3C6),
	Card: RGB(0xFFFFFF), Cell: RGB(0xFBFAF8), CellLine: RGB(0xC9BFAE), PhaseLine: RGB(0x8C826F),
	Ink: RGB(0x1F2328), Soft: RGB(0x3B3A36), Secondary: RGB(0x5A5449),
	Accent: RGB(0x074B47), OnAccent: RGB(0xFFFFFF), Tint: RGB(0xE0EEEC), Well: RGB(0xF0EBE1), Halo: RGB(0xFFFFFF), Laser: RGB(0xD7263D),
	Good: RGB(0x3F6F22), Bad: RGB(0xA32E1C), Caution: RGB(0x7A4300), Mark: RGB(0xA05A00), Shade: RGB(0x2A2418).Alpha(0.3), Found: RGB(0xC2185B),
	Kinds: []KindPaint{
		{journey.Actions, "yellow", Paint{RGB(0xF4E574), RGB(0x8F7A00), ink}},
		{journey.Touchpoints, "blue", Paint{RGB(0x9CC3FB), RGB(0x3E6FB8), ink}},
		{journey.Pains, "pink", Paint{RGB(0xF396AC), RGB(0xB23A5B), ink}},
		{journey.Solutions, "green", Paint{RGB(0xD6F7BC), RGB(0x4C8A2B), ink}},
		{journey.Actors, "brown", Paint{RGB(0xD8B683), RGB(0x8A6420), ink}},
		{journey.Questions, "purple", Paint{RGB(0xEBD6EF), RGB(0x8A5E95), ink}},
		{journey.Information, "grey", Paint{RGB(0xE7E9E0), RGB(0x757870), ink}},
	},
	Feelings: [5]Feeling{
		{RGB(0xC8471F), RGB(0xFFFFFF)}, {RGB(0xF5B06B), ink}, {RGB(0xF3ECD2), ink}, {RGB(0x9CCBEB), ink}, {RGB(0x1E78B4), RGB(0xFFFFFF)},
	},
	Heads: [5]Color{RGB(0xE9B949), RGB(0x5BA3D9), RGB(0xD9675B), RGB(0x7BAF5B), RGB(0x9B7FD1)},
}

const ink = Color(0x1F2328FF)

// Readable is the contrast that text must reach (WCAG 2.2, 1.4.3).
const Readable = 4.5

// Note is the paint of a note of a kind; color, when it says anything, is a kind's name, a plain name (yellow, blue, pink,
// green, brown, purple, grey) or #RRGGBB, and goes before the kind. What is none of these is ignored. The ink can always be
// read on the fill.
func (t *Theme) Note(kind, color string) Paint {
	if color != "" {
		if p, ok := t.named(color); ok {
			return p
		}
		if fill, ok := parseHex(color); ok {
			return t.own(fill)
		}
	}
	if p, ok := t.named(kind); ok {
		return p
	}
	p, _ := t.named("grey")
	return p
}

func (t *Theme) named(name string) (Paint, bool) {
	for i := range t.Kinds {
		if k := &t.Kinds[i]; k.Kind == name || k.Name == name {
			return k.Paint, true
		}
	}
	return Paint{}, false
}

// own is the paint of a colour of the writer's own: the theme's ink on it where that can be read, else white or black, of
// which one always can; an edge of the same hue.
func (t *Theme) own(fill Color) Paint {
	p := Paint{Fill: fill, Edge: mix(fill, RGB(0), 0.45), Ink: t.Ink}
	for _, c := range [...]Color{t.Ink, RGB(0xFFFFFF), RGB(0)} {
		if Contrast(c, fill) >= Readable {
			p.Ink = c
			break
		}
	}
	return p
}

// Head is the colour of the line above the n-th phase's head, from 0; color as for Note.
func (t *Theme) Head(n int, color string) Color {
	if c, ok := parseHex(color); ok {
		return c
	}
	if p, ok := t.named(color); ok && color != "" {
		return p.Edge
	}
	return t.Heads[n%len(t.Heads)]
}

// CSS is the theme as custom properties of :root, for the page: --rk-paper, --rk-note-actions, --rk-edge-actions,
// --rk-feeling-0 (the lowest) and so on.
func (t *Theme) CSS() string {
	out := []byte(":root {\n")
	line := func(name string, c Color) {
		out = append(append(append(append(append(out, "  --rk-"...), name...), ": "...), c.Hex()...), ";\n"...)
	}
	for _, c := range [...]struct {
		name  string
		color Color
	}{
		{"paper", t.Paper}, {"dot", t.Dot}, {"card", t.Card}, {"cell", t.Cell}, {"cell-line", t.CellLine}, {"phase-line", t.PhaseLine},
		{"ink", t.Ink}, {"soft", t.Soft}, {"secondary", t.Secondary}, {"accent", t.Accent}, {"on-accent", t.OnAccent}, {"tint", t.Tint},
		{"well", t.Well}, {"halo", t.Halo}, {"good", t.Good}, {"bad", t.Bad}, {"caution", t.Caution}, {"mark", t.Mark}, {"shade", t.Shade},
	} {
		line(c.name, c.color)
	}
	for _, k := range t.Kinds {
		line("note-"+k.Kind, k.Fill)
		line("edge-"+k.Kind, k.Edge)
	}
	for i, f := range t.Feelings {
		line("feeling-"+string(rune('0'+i)), f.Fill)
	}
	for i, c := range t.Heads {
		line("head-"+string(rune('0'+i)), c)
	}
	return string(append(out, "}\n"...))
}
