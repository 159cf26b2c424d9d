package scene

import (
	"math"

	"reiskaart/app/funnel"
	"reiskaart/app/geom"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// A conversion stands on the boundary between two heads, on their upper edge: there it lies over no title, however narrow the
// heads are.
const (
	goesHigh = 20.0 // of its plate
	goesPad  = 9.0  // beside its words
	goesOver = 10.0 // of the plate above the heads
)

// conversions draws between every two heads which share goes on, in words where all of them fit, else as the number alone.
func (s *Scene) conversions(p *pen, pn *panes, v *View) {
	if goes := s.labels.goes; len(goes) > 0 && len(goes) == len(s.sheet.Columns) {
		form := s.goesForm(v.Zoom)
		for col := range goes {
			if r, ok := s.goesRect(pn, v, col, form); ok && r.X < v.W {
				color := s.theme.Good
				if s.labels.figures[col].Conversion.N < funnel.Half {
					color = s.theme.Bad
				}
				p.box(r.X, r.Y, r.W, r.H, r.H/2, s.theme.Card, s.theme.PhaseLine, 1)
				y := r.Y + (r.H-line(paneText))/2 + float64(text.Baseline(paneText))
				p.line(r.X+r.W/2, y, goes[col][form], paneText, true, color, Middle)
			}
		}
	}
}

// goes are the words between a head and the next in two forms: with words, and the number alone.
type goes [forms]string

const forms = 2

// between makes the words for the boundaries behind the heads; nil where nothing was measured.
func (s *Scene) between() (all []goes) {
	for i := range s.labels.figures {
		if f := &s.labels.figures[i]; f.Conversion.Set && i+1 < len(s.labels.figures) {
			if all == nil {
				all = make([]goes, len(s.labels.figures))
			}
			number := s.say.Percent(f.Conversion.N)
			all[i] = goes{s.say.Figure.GoesOn.With(number), number}
		}
	}
	return all
}

// goesForm is the form in which all plates stand free of each other: 2 where neither does.
func (s *Scene) goesForm(zoom float64) int {
	narrow := math.Inf(1)
	for i := range s.sheet.Columns {
		narrow = min(narrow, (s.sheet.Columns[i].W+layout.Gap)*zoom)
	}
	for form := range forms {
		wide := 0.0
		for _, g := range s.labels.goes {
			wide = max(wide, s.goesWidth(g[form]))
		}
		if wide+4 <= narrow {
			return form
		}
	}
	return forms
}

func (s *Scene) goesWidth(words string) float64 {
	return float64(s.face.Width(words, text.Bold))*paneText + 2*goesPad
}

// goesRect is the plate behind a head; not ok where there is none, or where titles or the corner would lie over part of it.
func (s *Scene) goesRect(pn *panes, v *View, col, form int) (geom.Rect, bool) {
	if form >= forms || s.labels.goes[col][form] == "" {
		return geom.Rect{}, false
	}
	w := s.goesWidth(s.labels.goes[col][form])
	x := (s.sheet.Columns[col].X + s.sheet.Columns[col].W + layout.Gap/2 - v.X) * v.Zoom
	r := geom.Rect{X: x - w/2, Y: pn.top - goesOver, W: w, H: goesHigh}
	return r, r.X >= pn.left+pn.title+2
}
