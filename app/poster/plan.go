package poster

import (
	"slices"
	"strconv"
	"strings"

	"reiskaart/app/text"
)

// Sizes of the letters in rows: the largest at which all has room is taken.
var sizes = [...]float64{12, 11, 10, 9, 8.5, 8, 7.5, Least}

// cuts are to how many lines long texts are cut before a row is left out, at the least size.
var cuts = [...]int{8, 5, 4, 3}

const (
	narrowest  = 80.0 // column on paper: a long Dutch word at the least size
	onSlide    = 64.0
	stripGap   = 9.0
	lowest     = 44.0 // height of a curve's card where otherwise a phase had no room
	headGap    = 9.0
	longestSay = 99 // a number as long as any that is said
)

// sheet is what stands on one page.
type sheet struct {
	first       bool
	detail      int // of the head
	strips      []strip
	opens       bool   // it has the curves of its strips
	rows        []*row // that it shows
	rest        []*row // that it does not
	st          style
	top, bottom float64
}

// strips puts the phases side by side, in several stretches below each other where their columns would be too narrow.
func (d *desk) strips(n int, least float64) (all []strip) {
	x := margin + d.titles()
	width := d.form.w - margin - x
	rows := (n + int(width/least) - 1) / int(width/least)
	per := (n + rows - 1) / rows
	for from := 0; from < n; from += per {
		all = append(all, strip{from, min(n, from+per), x, width / float64(per)})
	}
	return all
}

// asideOf is how wide the column of titles must be for their longest word.
func (p *planner) asideOf() float64 {
	wide := 52.0
	for _, rows := range [...][]*row{p.rows, p.curves} {
		for _, r := range rows {
			for _, title := range [...]string{r.title, r.also} {
				wide = max(wide, float64(p.face.Prepare(title, text.Bold).Longest())*p.titleSize()+13)
			}
		}
	}
	return min(wide, max(104, p.form.w*0.13))
}

// planner gives rows to pages.
type planner struct {
	*desk
	*story
	o      Options
	sheets []sheet
	left   []*row // that are on no page
	lost   int    // phases that are on no page

	heights map[measure]float64 // what was measured: a page is planned several times
}

// measure is what the height of a row in a strip hangs on.
type measure struct {
	row  *row
	from int
	wide float64
	st   style
}

// plan fills pages: the phases with their curve come first, then all the rows that have room; what has none goes to the next page
// where more are allowed.
func (p *planner) plan() {
	limit := p.o.Pages
	if p.form.slide {
		limit = 1
	}
	least := narrowest
	if p.form.slide {
		least = onSlide
	}
	strips := p.strips(len(p.phases), least)
	for limit == 1 && least > Least && len(p.open(strips, limit).strips) < len(strips) { // no phase is left out for wide columns
		least *= 0.75
		strips = p.strips(len(p.phases), least)
	}
	for len(strips) > 0 {
		if limit > 0 && len(p.sheets) == limit {
			for _, s := range strips {
				p.lost += s.to - s.from
			}
			return
		}
		sh := p.open(strips, limit)
		strips = strips[len(sh.strips):]
		p.sheets = append(p.sheets, sh)
		rest := sh.rest
		for len(rest) > 0 {
			if limit > 0 && len(p.sheets) >= limit {
				for _, r := range rest {
					if !slices.ContainsFunc(p.left, func(l *row) bool { return l.title == r.title && l.kind == r.kind }) {
						p.left = append(p.left, r)
					}
				}
				break
			}
			next := p.goOn(sh.strips, rest)
			p.sheets = append(p.sheets, next)
			rest = next.rest
		}
	}
}

// open begins a page with as many strips as have room for their phases and curves.
func (p *planner) open(strips []strip, limit int) sheet {
	first := len(p.sheets) == 0
	made := func(detail int) sheet {
		sh := sheet{first: first, detail: detail, opens: true}
		sh.top = p.try(func() float64 {
			if first {
				return p.drawHead(p.story, detail)
			}
			return p.drawSmallHead(p.story)
		}) + headGap
		n := len(strips)
		for ; n > 1; n-- {
			sh.strips = strips[:n]
			least := style{size: Least, most: cuts[len(cuts)-1]}
			rows := p.rows[:0:0]
			if limit != 1 {
				rows = p.rows
				if i := slices.IndexFunc(rows, func(r *row) bool { return r.also != "" || leaves(r.kind) > leaves("actions") }); i >= 0 {
					rows = rows[i : i+1]
				} else {
					rows = nil
				}
			}
			room := p.bottomOf(first, p.rows, p.rows) - sh.top
			if limit == 1 { // no phase is left out for a high curve
				room += float64(n*len(p.curves)) * (p.curveLeast() - lowest)
			}
			if p.need(sh.strips, rows, true, least) <= room {
				break
			}
		}
		sh.strips = strips[:n]
		p.fit(&sh, p.rows, limit)
		return sh
	}
	sh := made(whole)
	for detail := whole - 1; first && detail >= brief && (len(sh.rest) > 0 || sh.st.size < 7.5); detail-- {
		short := made(detail)
		if limit != 1 && len(short.rest) > 0 { // there is room for both on the next page
			break
		}
		if len(short.strips) > len(sh.strips) || len(short.rest) < len(sh.rest) || p.crammed(&sh) || len(short.rest) == len(sh.rest) && short.st.size > sh.st.size {
			sh = short
		}
	}
	return sh
}

// crammed reports whether not even phases and curves have the room of a page that they ask for.
func (p *planner) crammed(sh *sheet) bool {
	return len(sh.rows) == 0 && p.need(sh.strips, nil, sh.opens, sh.st) > sh.bottom-sh.top
}

// goOn is a page with what had no room on the one before.
func (p *planner) goOn(strips []strip, rows []*row) sheet {
	sh := sheet{strips: strips}
	sh.top = p.try(func() float64 { return p.drawSmallHead(p.story) }) + headGap
	p.fit(&sh, rows, 0)
	if len(sh.rows) > 0 {
		return sh
	}
	sh.st = style{size: Least}
	for n := len(strips); len(sh.rows) == 0; n = 1 { // not even one row has room: as much of it as does
		sh.strips = strips[:n]
		part, rest := p.split(sh.rest[0], sh.strips, sh.bottom-sh.top)
		sh.rows = []*row{part}
		if rest != nil {
			sh.rest[0] = rest
		} else {
			sh.rest = sh.rest[1:]
		}
	}
	sh.strips = strips
	return sh
}

// bottomOf is where the rows of a page must end; rows are those that may be on it, rest those that may not.
func (p *planner) bottomOf(first bool, rows, rest []*row) float64 {
	f := foot{page: longestSay, of: longestSay, first: first, rows: rows, file: p.o.File, date: p.o.Date}
	if first || len(rest) > 0 {
		f.say = p.sayOf(rest, func(*row) int { return longestSay }, longestSay, longestSay)
	}
	return p.form.foots() - p.footHeight(p.story, f) - 4
}

// fit shows as many rows as have room, in the largest letters at which they do.
func (p *planner) fit(sh *sheet, rows []*row, limit int) {
	styles := make([]style, 0, len(sizes)+len(cuts))
	for _, size := range sizes {
		if size > 10*p.big() {
			continue
		}
		styles = append(styles, style{size: size})
	}
	if limit > 0 {
		for _, most := range cuts {
			styles = append(styles, style{Least, most})
		}
	}
	of := func(r *row, i int) (h float64) {
		for _, s := range sh.strips {
			key := measure{r, s.from, s.w, styles[i]}
			one, ok := p.heights[key]
			if !ok {
				one = p.rowHeight(p.story, r, s, styles[i])
				p.heights[key] = one
			}
			h += one
		}
		return h
	}
	sh.rows = slices.Clone(rows)
	for {
		sh.bottom = p.bottomOf(sh.first, sh.rows, sh.rest)
		for i, st := range styles {
			need := p.need(sh.strips, nil, sh.opens, st)
			for _, r := range sh.rows {
				need += of(r, i)
			}
			if need <= sh.bottom-sh.top || len(sh.rows) == 0 && i == len(styles)-1 {
				sh.st = st
				for n := len(sh.rest) - 1; n >= 0; n-- { // what takes less may still have room
					if h := of(sh.rest[n], i); len(sh.rows) > 0 && need+h <= sh.bottom-sh.top {
						need += h
						sh.rows = append(sh.rows, sh.rest[n])
						sh.rest = slices.Delete(sh.rest, n, n+1)
					}
				}
				slices.SortStableFunc(sh.rows, func(a, b *row) int { return slices.Index(rows, a) - slices.Index(rows, b) })
				slices.SortStableFunc(sh.rest, func(a, b *row) int { return slices.Index(rows, a) - slices.Index(rows, b) })
				return
			}
		}
		last := 0
		for i, r := range sh.rows {
			if leaves(r.kind) <= leaves(sh.rows[last].kind) {
				last = i
			}
		}
		sh.rest = append(sh.rest, sh.rows[last])
		sh.rows = slices.Delete(sh.rows, last, last+1)
	}
}

// need is how high strips are with some rows.
func (p *planner) need(strips []strip, rows []*row, opens bool, st style) (h float64) {
	for i, s := range strips {
		if i > 0 {
			h += stripGap
		}
		head, back := p.headHeight(p.story, s, st)
		h += head + back + 5
		if opens {
			h += float64(len(p.curves)) * (p.curveLeast() + 5)
		}
		for _, r := range rows {
			h += p.rowHeight(p.story, r, s, st)
		}
	}
	return h
}

// split takes of each cell of a row what fits a height; the rest, nil when there is none, goes to the next page. At least one line is
// taken, so that there is an end.
func (p *planner) split(r *row, strips []strip, room float64) (part, rest *row) {
	st := style{size: Least}
	part, rest = &row{}, &row{}
	*part, *rest = *r, *r
	rest.part = true
	if r.cells == nil {
		return part, nil
	}
	part.cells, rest.cells = make([][]*entry, len(r.cells)), make([][]*entry, len(r.cells))
	for _, s := range strips {
		head, back := p.headHeight(p.story, s, st)
		room -= head + back + 5 + 2*rowPad + stripGap
	}
	room /= float64(len(strips))
	over := false
	for _, s := range strips {
		for i := s.from; i < s.to; i++ {
			cell := r.cells[i]
			n := len(cell)
			for n > 0 && p.inCell(cell[:n], s.w, st, nil) > room {
				n = min(n-1, int(float64(n)*0.93))
			}
			if n == 0 && len(cell) > 0 { // one text is higher than a page
				whole := p.cutEntry(cell[0], s, st, room)
				part.cells[i] = []*entry{whole[0]}
				rest.cells[i] = append(whole[1:], cell[1:]...)
				over = true
				continue
			}
			part.cells[i], rest.cells[i] = cell[:n], cell[n:]
			over = over || n < len(cell)
		}
	}
	if !over {
		return part, nil
	}
	return part, rest
}

// cutEntry cuts an entry that is higher than a page in two: its first lines, and the others with what stands under it.
func (p *planner) cutEntry(e *entry, s strip, st style, room float64) []*entry {
	a, b := *e, *e
	w := s.w - 2*cellPad
	at := p.place(e, w, st)
	lines := int((room - 2*at.pad - at.pictH - at.h + at.set.height() + 2*at.pad + at.pictH) / lineOf(at.set.size))
	if lines >= len(at.set.lines) && len(e.below) > 0 { // it is what stands under it that has no room
		a.below = e.below[:1]
		for n := len(e.below); n > 1; n-- {
			if a.below = e.below[:n]; p.height(&a, w, st) <= room {
				break
			}
		}
		if p.height(&a, w, st) > room {
			a.below = nil
		}
		return append([]*entry{&a}, e.below[len(a.below):]...)
	}
	lines = max(1, lines)
	a.below, a.lines = nil, lines
	b.from += lines
	return []*entry{&a, &b}
}

// draw makes the pages.
func (p *planner) draw() (pages []Page) {
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
		more := max(0, min(free*0.85/float64(n), curveMost*p.big()-curve, 0.42*(sh.bottom-sh.top)))
		curve += more
		free -= more * float64(n)
	}
	if n := len(sh.strips) * len(sh.rows); n > 0 {
		pad = max(0, min(20, free/float64(n)))
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
			p.drawRow(p.story, r, s, y, h+pad, sh.st)
			y += h + pad
		}
		for c := s.from + 1; c < s.to && y > top; c++ {
			x := s.x + float64(c-s.from)*s.w
			p.rule(x, top+4, x, y-2, p.theme.CellLine.Alpha(0.5), 0.5)
		}
	}
	f := foot{page: number, of: len(p.sheets), first: sh.first, rows: sh.rows, file: p.o.File, date: p.o.Date}
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
