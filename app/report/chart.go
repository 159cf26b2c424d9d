package report

// chart writes a picture of figures as SVG. Its colours are in the style sheet, by the name of the paint: the page's policy allows no
// styles in the markup.
func (w *writer) chart(c *Chart) {
	role, class := "img", "chart"
	if c.Plane != nil {
		role = "group" // what is in it can be taken
	}
	if c.Pixels {
		class += " pixels"
	} else { // on a phone its letters would be too small to read, so it keeps a width there and is scrolled
		w.raw(`<div class="scroll" tabindex="0" role="region"`)
		w.attribute("aria-label", c.Says)
		w.raw(">")
	}
	w.raw(`<svg class="`, class, `" viewBox="0 0 `, number(c.W), " ", number(c.H), `" width="`, number(c.W), `" role="`, role, `"`)
	w.attribute("aria-label", c.Says)
	if p := c.Plane; p != nil {
		w.raw(` data-plane="`, number(p.X), " ", number(p.Y), " ", number(p.W), " ", number(p.H), `"`)
	}
	w.raw(">")
	for i := range c.Shapes {
		w.shape(&c.Shapes[i])
	}
	w.raw("</svg>")
	if !c.Pixels {
		w.raw("</div>")
	}
}

func (w *writer) shape(s *Shape) {
	if s.Act != nil || s.Drag != "" {
		w.raw("<g")
		if s.Act != nil {
			w.attribute("data-do", s.Act.Do)
			w.attribute("data-arg", s.Act.Arg)
		}
		if s.Drag != "" {
			w.raw(` tabindex="0" role="button"`)
			w.attribute("id", "drag-"+s.Drag)
			w.attribute("data-drag", s.Drag)
			w.attribute("aria-label", s.Text)
		}
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
	w.raw(">")
	if s.Form == Label {
		w.text(s.Text)
		w.raw("</text>")
		return
	}
	if s.Text != "" && s.Drag == "" {
		w.element("title", "", s.Text)
	}
	w.raw("</", map[Form]string{Rect: "rect", Circle: "circle", Path: "polyline"}[s.Form], ">")
	if s.Drag != "" && s.Form == Circle { // a larger one that takes fingers, and what stands in it
		w.raw(`<circle class="finger" cx="`, number(s.X), `" cy="`, number(s.Y), `" r="`, number(s.W), `"></circle>`)
		w.raw(`<text class="within" text-anchor="middle" x="`, number(s.X), `" y="`, number(s.Y+4.5), `">`)
		w.text(s.Label)
		w.raw("</text>")
	}
}
