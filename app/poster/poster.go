// Package poster lays a map out as an infographic: one or more pages of paper, or one slide, in a fixed order of attention.
// Its pages are the same display list as the wall's, so that formats/svg writes them with vectors and text that can be
// selected.
//
//	p := poster.Make(board, face, lang.For("nl"), poster.Options{Paper: "a4", File: "huis.reiskaart.json", Date: "23 november 2026"})
//	picture := svg.Write(p.Pages[0].All(), p.Pages[0].Bounds(), svg.Options{Title: p.Title})
//
// A board is read into a story (story.go, rows.go): what there is to tell, without what is private, face down, in a hidden lane or off
// the path of the variant. A planner gives it to pages (plan.go), in the largest letters in which all has room; where there is none,
// rows leave in the order of rows.go, the phases, the curve and the three pains at the top never, and the page says what is missing.
// Then pages are drawn on a desk (desk.go): head.go and wheel.go what stands at the top, heads.go the phases, curve.go, cells.go and
// figures.go the rows, foot.go legend and footer. How large letters are on which paper is told in paper.go.
//
// A journey is drawn as a circle when a link leads back from its last phase into the first half of the phases.
package poster

import (
	"iter"
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/scene"
	"reiskaart/app/text"
)

// Options say what is asked for.
type Options struct {
	Paper    string     // "a4", "a3", "a2", "a1", "a0"; anything else is "slide", 1920 by 1080 pixels
	Portrait bool       // paper only
	Pages    int        // at most so many; 0 for as many as are needed. A slide is one
	File     string     // the name of the map's file, for the footer; empty while there is none
	Date     string     // of today, in words, for the footer
	Variant  journey.ID // whose path is shown; empty for the whole map
}

// Poster is what came of it.
type Poster struct {
	Title string
	Pages []Page
	Left  []journey.ID // lanes that are on no page, in the order in which they were left out
	Say   string       // the same in a line of words; empty where all of the map is on it
}

// Page is one page, as large as W by H: points of paper, pixels of a slide.
type Page struct {
	W, H     float64
	Segments []scene.Segment
}

// All walks the segments from the bottom to the top.
func (p *Page) All() iter.Seq[*scene.Segment] {
	return func(yield func(*scene.Segment) bool) {
		for i := range p.Segments {
			if !yield(&p.Segments[i]) {
				return
			}
		}
	}
}

// Bounds is the page as a rectangle.
func (p *Page) Bounds() geom.Rect { return geom.Rect{W: p.W, H: p.H} }

// Make lays the poster of a map out.
func Make(b *journey.Board, face *text.Face, w *lang.Words, o Options) Poster {
	d := &desk{form: formOf(o), face: face, w: w, board: b, theme: &scene.Light, stamp: scene.NewStamp(&scene.Light)}
	p := planner{desk: d, story: read(b, face, w, o), o: o, heights: map[measure]float64{}}
	made := Poster{Title: p.story.title}
	if len(p.phases) == 0 {
		made.Pages = []Page{p.bare()}
		return made
	}
	p.aside = p.asideOf()
	p.plan()
	made.Pages = p.draw()
	slices.SortStableFunc(p.left, func(a, b *row) int { return leaves(a.kind) - leaves(b.kind) })
	var names []string
	for _, r := range p.left {
		made.Left = append(made.Left, r.lanes...)
		names = append(names, r.title)
	}
	if p.lost > 0 {
		names = append(names, w.Sheet.Phases.Of(p.lost))
	}
	if len(names) > 0 {
		made.Say = w.Sheet.NotAtAll.With(p.listed(names))
	}
	return made
}

// bare is the page of a map that has no phases.
func (p *planner) bare() Page {
	p.box(0, 0, p.form.w, p.form.h, 0, p.theme.Paper, 0, 0)
	y := p.drawHead(p.story, whole)
	p.write(p.wrap(p.w.Sheet.Empty, 12, p.form.w-2*margin, false, 2), p.form.w/2, (y+p.form.h)/2-20, p.theme.Secondary, scene.Middle)
	f := foot{page: 1, of: 1, first: true, file: p.o.File, date: p.o.Date}
	p.drawFoot(p.story, f, p.form.foots()-p.footHeight(p.story, f))
	return p.page()
}
