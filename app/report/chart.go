package report

// chart writes a picture of figures as SVG. Its colours are in the style sheet, by the name of the paint: the page's policy allows no
// styles in the markup.
func (w *writer) chart(c *Chart) {
	w.raw(`<svg class="chart" viewBox="0 0 `, number(c.W), " ", number(c.H), `" role="img"`)
	w.attribute("aria-label", c.Says)
	w.raw(">")
	for i := range c.Shapes {
		w.shape(&c.Shapes[i])
	}
	w.raw("</svg>")
}

func (w *writer) shape(s *Shape) {
	if s.Act != nil {
		w.raw("<g")
		w.attribute("data-do", s.Act.Do)
		w.attribute("data-arg", s.Act.Arg)
		w.raw(">")
		defer w.raw("</g>")
	}
	switch s.Form {
	case Rect:
		w.raw(`<rect x="`, number(s.X), `" y="`, number(s.Y), `" width="`, number(max(0, s.W)), `" height="`, number(max(0, s.H)), `"`)
	case Circle:
		w.raw(`<circle cx="`, number(s.X), `" cy="`, number(s.Y), `" r="`, number(max(0, s.W)), `"`)
	case Path:
		w.raw(`<polyline points="`)
		for i := 0; i+1 < len(s.Points); i += 2 {
			w.raw(number(s.Points[i]), ",", number(s.Points[i+1]), " ")
		}
		w.raw(`"`)
	case Label:
		w.raw(`<text x="`, number(s.X), `" y="`, number(s.Y), `"`)
		w.attribute("text-anchor", s.Anchor)
	default:
		return
	}
	w.attribute("class", string(s.Paint))
	w.attribute("data-drag", s.Drag)
	w.raw(">")
	if s.Form == Label {
		w.text(s.Text)
		w.raw("</text>")
		return
	}
	if s.Text != "" {
		w.element("title", "", s.Text)
	}
	w.raw("</", map[Form]string{Rect: "rect", Circle: "circle", Path: "polyline"}[s.Form], ">")
}
