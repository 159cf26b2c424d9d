package poster

import (
	"slices"
	"strconv"
	"strings"
)

// draw makes the pages.
func (p *planner) draw() (pages []Page) {
	p.flaws = 0
	on := map[string]int{} // the page that a row is on first
	for i := range p.sheets {
		for _, r := range p.sheets[i].rows {
			if on[r.kind+r.title] == 0 {
				on[r.kind+r.title] = i + 1
			}
		}
	}
	for i := range p.sheets {
		pages = append(pages, p.drawSheet(&p.sheets[i], i+1, on))
	}
	return pages
}

func (p *planner) drawSheet(sh *sheet, number int, on map[string]int) Page {
	p.box(0, 0, p.form.w, p.form.h, 0, p.theme.Paper, 0, 0)
	if sh.first {
		p.drawHead(p.story, sh.detail)
	} else {
		p.drawSmallHead(p.story)
	}
	p.short = 0
	words := 0
	free := sh.bottom - sh.top - p.need(sh.strips, sh.rows, sh.opens, sh.st)
	curve, pad := p.curveLeast(), 0.0
	if n := len(sh.strips) * len(p.curves); sh.opens && n > 0 && free < 0 {
		curve = max(lowest, curve+free/float64(n))
	}
	if n := len(sh.strips) * len(p.curves); sh.opens && n > 0 {
		share := 0.34
		if len(sh.rows) == 0 {
			share = 0.7
		}
		more := max(0, min(free*0.85/float64(n), curveMost*p.big()-curve, share*(sh.bottom-sh.top)))
		curve += more
		free -= more * float64(n)
	}
	if n := len(sh.strips) * len(sh.rows); n > 0 {
		pad = max(0, min(36, free/float64(n)))
	}
	y := sh.top
	for i, s := range sh.strips {
		if i > 0 {
			y += stripGap
		}
		head, back := p.headHeight(p.story, s, sh.st)
		p.drawHeads(p.story, s, y, sh.st)
		y += head + back + 5
		if sh.opens {
			for _, c := range p.curves {
				words += p.drawCurve(c, s, y, curve, beside(c, s.from), beside(c, s.to), sh.st)
				y += curve + 5
			}
		}
		top := y
		for n, r := range sh.rows {
			h := p.rowHeight(p.story, r, s, sh.st)
			if h == 0 {
				continue
			}
			if n == 0 {
				top = y
			}
			p.cut()
			if !r.line() {
				h += pad
				if n == 0 || !sh.rows[n-1].line() {
					p.rule(margin, y, p.form.w-margin, y, p.theme.CellLine, 0.6)
				}
			}
			p.drawRow(p.story, r, s, y, h, sh.st)
			y += h
		}
		for c := s.from + 1; c < s.to && y > top; c++ {
			x := s.x + float64(c-s.from)*s.w
			p.rule(x, top+4, x, y-2, p.theme.CellLine.Alpha(0.5), 0.5)
		}
	}
	rows := sh.rows
	if sh.opens {
		rows = slices.Concat(p.curves, rows)
	}
	p.unsaid += words + p.short
	f := foot{page: number, of: len(p.sheets), first: sh.first, signs: p.signsOf(rows, sh.st.bare), file: p.o.File, date: p.o.Date}
	f.say = p.sayOf(sh.rest, func(r *row) int { return on[r.kind+r.title] }, words, p.short)
	p.drawFoot(p.story, f, p.form.foots()-p.footHeight(p.story, f))
	return p.page()
}

// sayOf tells what is not on a page and where it is.
func (p *planner) sayOf(rest []*row, on func(*row) int, words, short int) string {
	var parts []string
	for _, r := range rest {
		name := r.title
		if r.also != "" {
			name += p.w.Sheet.And + r.also
		}
		if n := on(r); n > 0 {
			name = p.w.Sheet.See.With(name, strconv.Itoa(n))
		}
		parts = append(parts, name)
	}
	if p.lost > 0 {
		parts = append(parts, p.w.Sheet.Phases.Of(p.lost))
	}
	if p.loose > 0 {
		parts = append(parts, p.w.Sheet.Loose.Of(p.loose))
	}
	if words > 0 {
		parts = append(parts, p.w.Sheet.Words.Of(words))
	}
	if short > 0 {
		parts = append(parts, p.w.Sheet.Short.Of(short))
	}
	if len(parts) == 0 {
		return ""
	}
	return p.w.Sheet.NotHere.With(p.listed(parts))
}

// listed is a list in words.
func (p *planner) listed(parts []string) string {
	if n := len(parts) - 1; n > 0 {
		return strings.Join(parts[:n], ", ") + p.w.Sheet.And + parts[n]
	}
	return parts[0]
}
