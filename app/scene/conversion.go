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
	form := s.goesForm(v.Zoom)
	if form == forms {
		return
	}
	for col := range s.labels.goes {
		plate := &s.labels.goes[col][form]
		r, ok := s.goesRect(pn, v, col, plate)
		if !ok || r.X >= v.W {
			continue
		}
		color := s.theme.Good
		if s.labels.figures[col].Conversion.N < funnel.Half {
			color = s.theme.Bad
		}
		p.box(r.X, r.Y, r.W, r.H, r.H/2, s.theme.Card, s.theme.PhaseLine, 1)
		y := r.Y + (r.H-line(paneText))/2 + float64(text.Baseline(paneText))
		p.line(r.X+r.W/2, y, plate.words, paneText, true, color, Middle)
	}
}

// goes are the plates between a head and the next in two forms: with words, and the number alone.
type goes [forms]plate

const forms = 2

// plate is what a plate says, and how wide that makes it; without words there is none.
type plate struct {
	words string
	wide  float64
}

// between makes the words for the boundaries behind the heads; nil where nothing was measured.
func (s *Scene) between() (all []goes) {
	for i := range s.labels.figures {
		if f := &s.labels.figures[i]; f.Conversion.Set && i+1 < len(s.labels.figures) {
			if all == nil {
				all = make([]goes, len(s.labels.figures))
			}
			number := s.say.Percent(f.Conversion.N)
			all[i] = goes{s.plate(s.say.Figure.GoesOn.With(number)), s.plate(number)}
		}
	}
	return all
}

func (s *Scene) plate(words string) plate {
	return plate{words, float64(s.face.Width(words, text.Bold))*paneText + 2*goesPad}
}

// goesForm is the form in which all plates stand free of each other: forms where neither does.
func (s *Scene) goesForm(zoom float64) int {
	narrow := math.Inf(1)
	for i := range s.sheet.Columns {
		narrow = min(narrow, (s.sheet.Columns[i].W+layout.Gap)*zoom)
	}
	for form := range forms {
		wide := 0.0
		for i := range s.labels.goes {
			wide = max(wide, s.labels.goes[i][form].wide)
		}
		if wide+4 <= narrow {
			return form
		}
	}
	return forms
}

// goesRect is the plate behind a head; not ok where there is none, or where titles or the corner would lie over part of it.
func (s *Scene) goesRect(pn *panes, v *View, col int, plate *plate) (geom.Rect, bool) {
	if plate.words == "" {
		return geom.Rect{}, false
	}
	x := (s.sheet.Columns[col].X + s.sheet.Columns[col].W + layout.Gap/2 - v.X) * v.Zoom
	r := geom.Rect{X: x - plate.wide/2, Y: pn.top - goesOver, W: plate.wide, H: goesHigh}
	return r, r.X >= pn.left+pn.title+2
}
