package excalidraw

import (
	"strings"

	"reiskaart/app/formats/drawing"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// element is what is read of an element.
type element struct {
	id, kind, text, original, container string
	background, link, name              string
	from, to                            string // of an arrow
	label                               string // of a skeleton
	deleted                             bool
	box                                 geom.Rect
	said                                said
	bad                                 bool
}

// said is our own part of an element, under customData.rk.
type said struct {
	is, phase, lane, kind, text, url string
	score                            journey.Int
}

// Read reads a file, or what a copy put on the clipboard. ok is false for what is no JSON that says so.
func Read(data []byte) (d *drawing.Drawing, ok bool) {
	var elements []element
	s := jsonscan.New(data)
	if s.Peek() != '{' {
		return nil, false
	}
	for s.Object(); s.More(); {
		switch key := s.Key(); {
		case key == "type" && s.Peek() == '"':
			ok = strings.HasPrefix(s.Text(), "excalidraw")
		case key == "elements" && s.Peek() == '[':
			for s.Array(); s.More(); {
				if raw := s.Raw(); s.Err() == nil {
					elements = append(elements, readElement(jsonscan.New(raw)))
				}
			}
		default:
			s.Raw()
		}
	}
	if s.End(); s.Err() != nil || !ok {
		return nil, false
	}
	d = sorted(elements)
	return d, len(d.Papers)+len(d.Frames) > 0
}

func readElement(s *jsonscan.Scanner) (e element) {
	texts := map[string]*string{"id": &e.id, "type": &e.kind, "text": &e.text, "originalText": &e.original, "containerId": &e.container,
		"backgroundColor": &e.background, "link": &e.link, "name": &e.name}
	numbers := map[string]*float64{"x": &e.box.X, "y": &e.box.Y, "width": &e.box.W, "height": &e.box.H}
	for s.Object(); s.More(); {
		key, c := s.Key(), s.Peek()
		switch {
		case texts[key] != nil && c == '"':
			*texts[key] = s.Text()
		case numbers[key] != nil && (c == '-' || c >= '0' && c <= '9'):
			*numbers[key] = s.Number()
		case key == "isDeleted" && c == 't':
			e.deleted = s.Bool()
		case key == "startBinding" || key == "start":
			e.from = member(s, "elementId", "id")
		case key == "endBinding" || key == "end":
			e.to = member(s, "elementId", "id")
		case key == "label":
			e.label = member(s, "text", "text")
		case key == "customData":
			e.said = readSaid(s)
		default:
			s.Raw()
		}
	}
	e.bad = s.Err() != nil || e.kind == "" || !near(e.box)
	return e
}

// member is a text of an object under either of two keys; empty where there is none.
func member(s *jsonscan.Scanner, one, other string) (text string) {
	raw := s.Raw()
	if s.Err() != nil || len(raw) == 0 || raw[0] != '{' {
		return ""
	}
	in := jsonscan.New(raw)
	for in.Object(); in.More(); {
		if key := in.Key(); (key == one || key == other) && in.Peek() == '"' {
			text = in.Text()
		} else {
			in.Raw()
		}
	}
	return text
}

// readSaid reads what a copy of ours wrote into an element.
func readSaid(s *jsonscan.Scanner) (r said) {
	raw := s.Raw()
	if s.Err() != nil || len(raw) == 0 || raw[0] != '{' {
		return said{}
	}
	in := jsonscan.New(raw)
	for in.Object(); in.More(); {
		if in.Key() != "rk" || in.Peek() != '{' {
			in.Raw()
			continue
		}
		texts := map[string]*string{"is": &r.is, "phase": &r.phase, "lane": &r.lane, "kind": &r.kind, "text": &r.text, "url": &r.url}
		for in.Object(); in.More(); {
			key, c := in.Key(), in.Peek()
			switch {
			case texts[key] != nil && c == '"':
				*texts[key] = in.Text()
			case key == "score" && (c == '-' || c >= '0' && c <= '9'):
				r.score = journey.Some(int(max(-2, min(2, in.Number()))))
			default:
				in.Raw()
			}
		}
	}
	if in.Err() != nil {
		return said{}
	}
	return r
}

func near(r geom.Rect) bool {
	const far = 1e6
	for _, n := range [...]float64{r.X, r.Y, r.W, r.H} {
		if !(n > -far && n < far) {
			return false
		}
	}
	return true
}

// sorted tells papers, frames and arrows apart.
func sorted(elements []element) *drawing.Drawing {
	d := &drawing.Drawing{}
	bound := map[string]string{} // texts by the element that they stand in
	for i := range elements {
		if e := &elements[i]; e.kind == "text" && e.container != "" && !e.deleted {
			bound[e.container] = words(e)
		}
	}
	var shapes []*element
	for i := range elements {
		e := &elements[i]
		if text, ok := bound[e.id]; ok && e.label == "" {
			e.label = text
		}
		switch {
		case e.deleted || e.kind == "text" && e.container != "":
		case e.bad:
			d.Lost.Broken++
		case e.kind == "frame" || e.kind == "magicframe":
			d.Frames = append(d.Frames, drawing.Frame{ID: e.id, Label: strings.TrimSpace(e.name), Box: e.box})
		case e.kind == "arrow" || e.kind == "line" && (e.from != "" || e.to != ""):
			d.Arrows = append(d.Arrows, drawing.Arrow{From: e.from, To: e.to, Label: e.label})
		case e.kind == "image" || e.kind == "embeddable" || e.kind == "iframe":
			d.Lost.Pictures++
		case e.kind == "text":
			e.label = words(e)
			shapes = append(shapes, e)
		case (e.kind == "rectangle" || e.kind == "stickynote" || e.kind == "ellipse" || e.kind == "diamond") && (e.label != "" || e.text != "" || e.said.is != ""):
			if e.label == "" {
				e.label = words(e)
			}
			shapes = append(shapes, e)
		default:
			d.Lost.Shapes++
		}
	}
	for _, e := range shapes {
		switch {
		case holds(e, shapes):
			d.Frames = append(d.Frames, drawing.Frame{ID: e.id, Label: drawing.Clip(strings.TrimSpace(e.label)), Box: e.box})
		case len(d.Papers) == drawing.MostPapers:
			d.Lost.Broken++
		default:
			d.Papers = append(d.Papers, paper(e))
		}
	}
	return d
}

// words is the text of a text element, as it was typed rather than as it was broken into lines.
func words(e *element) string {
	if e.original != "" {
		return e.original
	}
	return e.text
}

// holds reports whether a named rectangle is a box around other papers rather than one itself.
func holds(e *element, shapes []*element) bool {
	if e.kind != "rectangle" || e.said.is != "" {
		return false
	}
	for _, o := range shapes {
		if o != e && e.box.Has(o.box.Center()) && e.box.W*e.box.H > 4*o.box.W*o.box.H && o.box.W > 0 {
			return true
		}
	}
	return false
}

func paper(e *element) drawing.Paper {
	p := drawing.Paper{
		ID: e.id, Text: strings.TrimSpace(e.label), URL: e.link, Color: background(e.background), Box: e.box, Bare: e.kind == "text",
		Phase: e.said.phase, Lane: e.said.lane, Kind: e.said.kind, Score: e.said.score, Head: e.said.is == "phase" || e.said.is == "lane",
	}
	if e.said.is == "note" && p.Text == e.said.text { // what was drawn there besides the note's own words
		p.Text = noteText(e.said)
	}
	return p
}

func noteText(r said) string {
	if r.score.Set {
		return strings.TrimSpace(strings.TrimSuffix(r.text, scored(r.score.N)))
	}
	return r.text
}

// background is a colour as our papers take it, empty for none.
func background(c string) string {
	if len(c) == 7 && c[0] == '#' && strings.Trim(c[1:], "0123456789abcdefABCDEF") == "" {
		return c
	}
	return ""
}
