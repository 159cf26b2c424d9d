// Package canvas reads JSON Canvas 1.0 (jsoncanvas.org, spec of 2024-03-11), the format of Obsidian's canvas and of others.
//
//	d, ok := canvas.Read(data)   // ok: it has nodes of the format
//	b := d.Board(ids, words)
//
// A text, a link and a file are papers, a group is a frame, an edge an arrow; see package drawing for what becomes of them. Text
// keeps its Markdown as it was typed.
//
// What is lost: the background of a group, the sides at which an edge ends, the content of files (their names come along) and
// nodes of later types. Lost counts these files as pictures where they are any.
package canvas

import (
	"strings"

	"reiskaart/app/formats/drawing"
	"reiskaart/app/geom"
	"reiskaart/app/jsonscan"
)

// presets are the six colours that a canvas may name instead of giving them, as they look on our papers.
var presets = map[string]string{"1": "#F396AC", "2": "#F5B06B", "3": "#F4E574", "4": "#D6F7BC", "5": "#9CC3FB", "6": "#EBD6EF"}

// Read reads a canvas. ok is false for what is no JSON of that shape, so that another format can be tried.
func Read(data []byte) (d *drawing.Drawing, ok bool) {
	d = &drawing.Drawing{}
	s := jsonscan.New(data)
	if s.Peek() != '{' {
		return nil, false
	}
	for s.Object(); s.More(); {
		switch key := s.Key(); {
		case (key == "nodes" || key == "edges") && s.Peek() == '[':
			for s.Array(); s.More(); {
				one := node
				if key == "edges" {
					one = edge
				}
				if raw := s.Raw(); s.Err() == nil && !one(d, jsonscan.New(raw)) {
					d.Lost.Broken++
				}
			}
		case key == "type" || key == "format": // another program's file
			return nil, false
		default:
			s.Raw()
		}
	}
	if s.End(); s.Err() != nil {
		return nil, false
	}
	return d, len(d.Papers)+len(d.Frames) > 0
}

// node reads a node, and reports whether it is one.
func node(d *drawing.Drawing, s *jsonscan.Scanner) bool {
	var kind, file, label string
	var p drawing.Paper
	placed := 0
	texts := map[string]*string{"id": &p.ID, "type": &kind, "text": &p.Text, "url": &p.URL, "file": &file, "label": &label, "color": &p.Color}
	numbers := map[string]*float64{"x": &p.Box.X, "y": &p.Box.Y, "width": &p.Box.W, "height": &p.Box.H}
	read(s, texts, numbers, &placed)
	p.Color = color(p.Color)
	switch {
	case s.Err() != nil || p.ID == "" || placed < 4 || !finite(p.Box):
		return false
	case kind == "group":
		d.Frames = append(d.Frames, drawing.Frame{ID: p.ID, Label: drawing.Clip(strings.TrimSpace(label)), Box: p.Box})
		return true
	case kind == "file":
		if p.Text = file; isPicture(file) {
			d.Lost.Pictures++
		}
	case kind == "link":
		p.Text = p.URL
	case kind != "text":
		d.Lost.Shapes++
		return true
	}
	p.Text = strings.TrimSpace(p.Text)
	if len(d.Papers) == drawing.MostPapers {
		d.Lost.Broken++
		return true
	}
	d.Papers = append(d.Papers, p)
	return true
}

// edge reads an edge, and reports whether it is one.
func edge(d *drawing.Drawing, s *jsonscan.Scanner) bool {
	var from, to, fromEnd, toEnd, label string
	read(s, map[string]*string{"fromNode": &from, "toNode": &to, "fromEnd": &fromEnd, "toEnd": &toEnd, "label": &label}, nil, nil)
	if s.Err() != nil || from == "" || to == "" {
		return false
	}
	if fromEnd == "arrow" && toEnd == "none" {
		from, to = to, from
	}
	d.Arrows = append(d.Arrows, drawing.Arrow{From: from, To: to, Label: label})
	return true
}

// read fills the members of an object that are asked for and of the right shape; count goes up with each number.
func read(s *jsonscan.Scanner, texts map[string]*string, numbers map[string]*float64, count *int) {
	for s.Object(); s.More(); {
		key := s.Key()
		c := s.Peek()
		if to := texts[key]; to != nil && c == '"' {
			*to = s.Text()
		} else if to := numbers[key]; to != nil && (c == '-' || c >= '0' && c <= '9') {
			*to = s.Number()
			*count++
		} else {
			s.Raw()
		}
	}
}

func color(c string) string {
	if named, ok := presets[c]; ok {
		return named
	}
	if len(c) == 7 && c[0] == '#' && strings.Trim(c[1:], "0123456789abcdefABCDEF") == "" {
		return c
	}
	return ""
}

const far = 1e6 // beyond this nothing was drawn by hand

func finite(r geom.Rect) bool {
	for _, n := range [...]float64{r.X, r.Y, r.W, r.H} {
		if !(n > -far && n < far) {
			return false
		}
	}
	return true
}

func isPicture(name string) bool {
	name = strings.ToLower(name)
	for _, ending := range [...]string{".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg", ".bmp", ".avif"} {
		if strings.HasSuffix(name, ending) {
			return true
		}
	}
	return false
}
