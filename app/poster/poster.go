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
	s := read(b, face, w, o)
	begin := func(f form) *planner {
		d := &desk{form: f, face: face, w: w, board: b, theme: &scene.Light, stamp: scene.NewStamp(&scene.Light)}
		p := &planner{desk: d, story: s, o: o, heights: map[measure]float64{}, feet: map[string]float64{}, marks: map[marked]*signs{}}
		p.aside = p.asideOf()
		return p
	}
	made := Poster{Title: s.title}
	if len(s.rows)+len(s.curves) == 0 {
		made.Pages = []Page{begin(formOf(o)).bare()}
		return made
	}
	p, pages := best(begin, o)
	made.Pages = pages
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

// zooms are how much larger a map with little to say may be drawn.
var zooms = [...]float64{1.6, 1.45, 1.3, 1.2, 1.1}

// best lays the map out in the largest units that keep all of it on one page. Where even the usual ones do not, touchpoints do without
// the names of their channels, or units are smaller on a wall; and else it takes as few pages as it can, with letters on all of them
// as large as there is room for on the fullest.
func best(begin func(form) *planner, o Options) (*planner, []Page) {
	usual := formOf(o)
	p := begin(usual)
	p.plan()
	if p.whole() {
		pages := p.draw()
		for stretches := 1; stretches == 1 || stretches == 2 && o.Portrait && p.airy(); stretches++ {
			for _, zoom := range zooms {
				larger := begin(usual.in(zoom))
				larger.stretches = stretches
				if larger.plan(); !larger.whole() || !larger.asCalm(p) {
					continue
				}
				if drawn := larger.draw(); larger.unsaid <= p.unsaid && larger.flaws <= p.flaws {
					p, pages = larger, drawn
					break
				}
			}
		}
		return p, pages
	}
	if o.Pages != 1 && len(p.sheets) == 2 {
		tight := begin(usual)
		tight.compact, tight.low, tight.heights = true, true, p.heights
		if tight.plan(); tight.whole() {
			return tight, tight.draw()
		}
	}
	if k := nearer(o); k < 1 {
		near := begin(usual.in(k))
		if near.plan(); near.whole() || len(near.left) < len(p.left) || len(near.left) == len(p.left) && len(p.sheets) > 2 && len(near.sheets) < len(p.sheets) {
			p, usual = near, near.form
		}
	}
	if len(p.left) == 0 && p.lost == 0 && len(p.sheets) > 1 && len(p.sheets) <= 4 {
		for _, floor := range sizes {
			even := begin(usual)
			even.heights, even.floor, even.limit = p.heights, floor, len(p.sheets)
			if even.plan(); len(even.sheets) <= len(p.sheets) && len(even.left) == 0 && even.lost == 0 {
				p = even
				break
			}
		}
	}
	return p, p.draw()
}

// airy reports whether a good part of a page is empty.
func (p *planner) airy() bool {
	sh := &p.sheets[0]
	return sh.bottom-sh.top-p.need(sh.strips, sh.rows, sh.opens, sh.st) > 0.3*(sh.bottom-sh.top)
}

// whole reports whether all of the map is on one page.
func (p *planner) whole() bool {
	return len(p.sheets) == 1 && len(p.left) == 0 && p.lost == 0 && p.sheets[0].st.most == 0
}

// asCalm reports whether a layout says as much at the top as another, in letters that are not less of what they could be, in no more
// stretches of phases than it had to. What takes two stretches has much larger letters for it.
func (p *planner) asCalm(than *planner) bool {
	a, b := &p.sheets[0], &than.sheets[0]
	gain := a.st.size * p.form.scale / (b.st.size * than.form.scale)
	if len(a.strips) > len(b.strips) && (p.stretches < len(a.strips) || gain < 1.25) {
		return false
	}
	return a.detail >= b.detail && gain >= 1 && a.st.size >= min(b.st.size, 8.5) && !a.st.bare
}

// bare is the page of a map on which nothing stands yet, or that has no phases.
func (p *planner) bare() Page {
	p.box(0, 0, p.form.w, p.form.h, 0, p.theme.Paper, 0, 0)
	y := p.drawHead(p.story, whole) + headGap
	words := p.w.Sheet.Empty
	if len(p.phases) > 0 {
		words = p.w.Sheet.Blank
		for _, s := range p.strips(len(p.phases), narrowest) {
			head, back := p.headHeight(p.story, s, style{size: 10})
			p.drawHeads(p.story, s, y, style{size: 10})
			y += head + back + stripGap
		}
	}
	p.write(p.wrap(words, 12, p.form.w-2*margin, false, 2), p.form.w/2, (y+p.form.h)/2-20, p.theme.Secondary, scene.Middle)
	f := foot{page: 1, of: 1, first: true, file: p.o.File, date: p.o.Date}
	p.drawFoot(p.story, f, p.form.foots()-p.footHeight(p.story, f))
	return p.page()
}
