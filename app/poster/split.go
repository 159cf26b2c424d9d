package poster

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
			for n > 0 && p.inCell(cell[:n], 0, 0, s.w, st, nil) > room {
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
