package poster

import (
	"cmp"
	"slices"
	"strconv"

	"reiskaart/app/text"
)

// Sizes of the letters in rows: the largest at which all has room is taken.
var sizes = [...]float64{12, 11, 10, 9.5, 9, 8.5, 8, 7.5, Least}

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

// strips puts the phases side by side, in several stretches below each other where their columns would be too narrow, or where there
// are to be so many.
func (p *planner) strips(n int, least float64) (all []strip) {
	x := margin + p.titles()
	width := p.form.w - margin - x
	rows := min(n, max(p.stretches, (n+int(width/least)-1)/int(width/least)))
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
	o         Options
	sheets    []sheet
	left      []*row  // that are on no page
	lost      int     // phases that are on no page
	unsaid    int     // words at the curve that had no room, and texts that are cut
	floor     float64 // size of the letters of which there is room for all that is shown, where more pages are allowed
	stretches int     // of phases below each other, at least
	compact   bool    // touchpoints need no heads where that keeps all on one page
	limit     int     // pages that may be used, where there is no limit: more are too many

	heights map[measure]float64 // what was measured: a page is planned several times
	feet    map[string]float64
	marks   map[marked]*signs
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
	for len(strips) > 0 && (p.limit == 0 || len(p.sheets) <= p.limit) {
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
		for len(rest) > 0 && (p.limit == 0 || len(p.sheets) <= p.limit) {
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
			room := p.bottomOf(first, true, true, p.rows, p.rows) - sh.top
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
		less := cmp.Or(cmp.Compare(short.loss(), sh.loss()), cmp.Compare(len(short.rest), len(sh.rest)))
		if len(short.strips) > len(sh.strips) || less < 0 || p.crammed(&sh) || less == 0 && short.st.size > sh.st.size {
			sh = short
		}
	}
	return sh
}

// loss is how much the page misses by the row that should have left it last; -1 for nothing.
func (sh *sheet) loss() int {
	most := -1
	for _, r := range sh.rest {
		most = max(most, leaves(r.kind))
	}
	return most
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
func (p *planner) bottomOf(first, opens, bare bool, rows, rest []*row) float64 {
	if opens {
		rows = slices.Concat(p.curves, rows)
	}
	f := foot{page: longestSay, of: longestSay, first: first, signs: p.signsOf(rows, bare), file: p.o.File, date: p.o.Date}
	if first || len(rest) > 0 {
		f.say = p.sayOf(rest, func(*row) int { return longestSay }, longestSay, longestSay)
	}
	key := f.signs.key() + strconv.FormatBool(first) + f.say
	h, ok := p.feet[key]
	if !ok {
		h = p.footHeight(p.story, f)
		p.feet[key] = h
	}
	return p.form.foots() - h - 4
}

// fit shows as many rows as have room, in the largest letters at which they do.
func (p *planner) fit(sh *sheet, rows []*row, limit int) {
	styles := p.styles(sh.strips, rows, limit)
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
		bare := false
		sh.bottom = p.bottomOf(sh.first, sh.opens, bare, sh.rows, sh.rest)
		for i, st := range styles {
			if st.bare && !bare {
				bare = true
				sh.bottom = p.bottomOf(sh.first, sh.opens, bare, sh.rows, sh.rest)
			}
			need := p.need(sh.strips, nil, sh.opens, st)
			for _, r := range sh.rows {
				need += of(r, i)
			}
			if need <= sh.bottom-sh.top || len(sh.rows) == 0 && i == len(styles)-1 {
				if len(sh.rows) == 0 { // none of those that come first: the first of the others that has room in small letters
					i = p.alone(sh, styles, i, of)
					need = p.need(sh.strips, nil, sh.opens, styles[i])
				}
				sh.st = styles[i]
				for n := len(sh.rest) - 1; n >= 0; n-- { // what takes less may still have room
					r := sh.rest[n]
					bottom := p.bottomOf(sh.first, sh.opens, sh.st.bare, append(sh.rows[:len(sh.rows):len(sh.rows)], r), sh.rest)
					if h := of(r, i); need+h <= bottom-sh.top {
						need += h
						sh.rows = append(sh.rows, r)
						sh.rest = slices.Delete(sh.rest, n, n+1)
						sh.bottom = bottom
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

// alone finds the letters, those of i or smaller, in which there is room for one row of those that would have to go.
func (p *planner) alone(sh *sheet, styles []style, i int, of func(r *row, i int) float64) int {
	for n := len(sh.rest) - 1; n >= 0; n-- {
		for j := i; j < len(styles); j++ {
			bottom := p.bottomOf(sh.first, sh.opens, styles[j].bare, sh.rest[n:n+1], sh.rest)
			if of(sh.rest[n], j) <= bottom-sh.top-p.need(sh.strips, nil, sh.opens, styles[j]) {
				return j
			}
		}
	}
	return i
}

// styles are those that are tried, the largest letters first: none that break words in narrow columns as long as smaller ones do not.
func (p *planner) styles(strips []strip, rows []*row, limit int) []style {
	all := make([]style, 0, len(sizes)+1+len(cuts))
	for _, size := range sizes {
		if size > 10*p.big() || size < p.floor && len(all) > 0 || size > readable && !p.seats(strips, rows, size) {
			continue
		}
		all = append(all, style{size: size})
	}
	if p.compact {
		for _, size := range [...]float64{8, 7.5, Least} {
			all = append(all, style{size: size, bare: true})
		}
	}
	if limit > 0 {
		all = append(all, style{size: Least, bare: true})
		for _, most := range cuts {
			all = append(all, style{size: Least, most: most, bare: true})
		}
	}
	return all
}

// readable is the size down to which letters shrink so that all words have room.
const readable = 8.0

// seats reports whether the words of rows have room in their columns beside their signs, but for those that have none in any size.
func (p *planner) seats(strips []strip, rows []*row, size float64) bool {
	for _, s := range strips {
		for _, r := range rows {
			for i := s.from; i < s.to && i < len(r.cells); i++ {
				for _, e := range r.cells[i] {
					if !p.seat(e, p.columnWidth(len(r.cells[i]), s.w, style{size: size}), size) {
						return false
					}
				}
			}
		}
	}
	return true
}

func (p *planner) seat(e *entry, width, size float64) bool {
	for _, b := range e.below {
		if !p.seat(b, width-8, size) {
			return false
		}
	}
	long := float64(e.text.Longest())
	left, right := e.room(style{size: size})
	small, _ := e.room(style{size: readable})
	return long*size <= width-left-right || long*readable > width-small
}
