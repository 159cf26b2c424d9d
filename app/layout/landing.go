package layout

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// LandingAt is where the held notes would lie if they were let go at p: in the place of a cell or of the parking place that is nearest, or loose
// where rect lies, the rectangle of the one under the hand. In a phase with steps a note lands under the step of its
// sub-column and so stays below the hand. It allocates nothing.
func (s *Sheet) LandingAt(p geom.Point, held []journey.ID, rect geom.Rect) Landing {
	at, ok := s.CellAt(p)
	if !ok && s.Lot.Has(p) {
		return s.lotLanding(p, held, rect.H)
	}
	if at.Row = s.Taker(at.Row); !ok || at.Row < 0 || s.Rows[at.Row].Lane.Folded {
		return Landing{Place: journey.OnWall(rect.X, rect.Y), Rect: rect}
	}
	s.hold(held, true)
	defer s.hold(held, false)
	sub := s.subAt(at.Col, p.X)
	if s.Rows[at.Row].Lane.Kind == journey.Emotions {
		y := p.Y // a face may be held by its word, so its own middle counts
		if len(held) > 0 && s.boxes[held[0]] != nil && s.boxes[held[0]].Kind == journey.Emotions {
			y = rect.Center().Y
		}
		return s.faceLanding(at, sub, geom.Point{X: p.X, Y: y})
	}
	return s.paperLanding(at, sub, p, s.held(held, at), rect.H)
}

// NextIn is where the next note of a cell will lie, under a step or, with an empty under, in the first free place.
func (s *Sheet) NextIn(at Cell, under journey.ID) Landing {
	if s.cell(at) == nil {
		return Landing{}
	}
	land := s.landing(at, under)
	sub := -1
	if e := s.boxes[under]; e != nil && e.own && e.col == at.Col {
		sub = e.sub
	}
	if s.Rows[at.Row].Lane.Kind == journey.Emotions {
		if sub < 0 {
			sub = s.emptiest(at)
		}
		land.Rect = s.faceRect(at, sub, journey.Int{})
		return land
	}
	step := s.Rows[at.Row].Lane.Kind == journey.Actions && sub < 0
	f := s.startFlow(s.phases[at.Col])
	steps := 0
	for _, e := range s.phases[at.Col].notes {
		if e.row == at.Row {
			f.take(e.sub, e.at, e.own)
		}
		if e.own {
			steps++
		}
	}
	if step {
		sub = s.phases[at.Col].sub(steps)
	}
	col, row := f.find(sub, step)
	land.Rect = s.slotRect(at, col, row, NoteHeight)
	return land
}

// landing begins a landing in a cell, last in it.
func (s *Sheet) landing(at Cell, under journey.ID) Landing {
	return Landing{Place: journey.InCell(s.Columns[at.Col].Phase.ID, s.Rows[at.Row].Lane.ID, under)}
}

// hold marks the notes that are held, so that they do not count.
func (s *Sheet) hold(ids []journey.ID, held bool) {
	for _, id := range ids {
		if e := s.boxes[id]; e != nil {
			e.held = held
		}
	}
}

// held is the kind that the first held note will have in a cell, which decides whether it is a step there.
func (s *Sheet) held(ids []journey.ID, at Cell) string {
	if len(ids) > 0 {
		if e := s.boxes[ids[0]]; e != nil && e.Note.Kind != "" {
			return e.Note.Kind
		}
	}
	return s.Rows[at.Row].Lane.Kind
}

// subAt is the sub-column of a phase that is nearest to x.
func (s *Sheet) subAt(col int, x float64) int {
	subs := s.Columns[col].Subs
	for i, sub := range subs {
		if x < sub.X+sub.W+NoteGap/2 {
			return i
		}
	}
	return len(subs) - 1
}

// stepAt is the step under which a note lands at x in a sub-column. Of steps that stand below each other the first has the
// left part of it, the last the right.
func (s *Sheet) stepAt(col, sub int, x float64) journey.ID {
	at := s.Columns[col].Subs[sub]
	if s.phases[col].stack == 0 {
		return at.Step
	}
	n := 0
	for _, e := range s.phases[col].notes {
		if e.own && e.sub == sub {
			n++
		}
	}
	want := int(within((x-at.X)/at.W, 0, 0.999, 0) * float64(n))
	for _, e := range s.phases[col].notes {
		if e.own && e.sub == sub {
			if want == 0 {
				return e.Note.ID
			}
			want--
		}
	}
	return at.Step
}

// paperLanding looks before every note of the cell, and behind the last, where a newcomer would lie, and takes the place
// that is nearest to p.
func (s *Sheet) paperLanding(at Cell, sub int, p geom.Point, kind string, height float64) Landing {
	under, fixed, step := s.stepAt(at.Col, sub, p.X), sub, kind == journey.Actions
	if step || under == "" || s.boxes[under] == nil || s.boxes[under].held {
		under, fixed = "", -1
	}
	land := s.landing(at, under)
	s.renumber(at.Col, "", false)
	if fixed >= 0 {
		fixed = s.boxes[under].then
	}
	f := s.startFlow(s.phases[at.Col])
	best := math.Inf(1)
	var last journey.ID // the last note of the cell that is not held
	var end geom.Rect   // where a newcomer behind it would lie
	steps := 0          // dealt so far
	try := func(before journey.ID) {
		own := fixed
		if step {
			own = s.phases[at.Col].sub(steps)
		}
		col, row := f.find(own, step)
		r := s.slotRect(at, col, row, height)
		end = r
		d := math.Hypot(within(p.X, r.X, r.Right(), 0)-p.X, within(p.Y, r.Y, r.Bottom(), 0)-p.Y)
		d += r.Center().Sub(p).Len() / 1000 // of two that hold p the one with the nearer middle
		if d < best {
			best, land.Rect, land.Before = d, r, before
		}
	}
	for _, e := range s.phases[at.Col].notes {
		if e.held {
			continue
		}
		if e.row == at.Row {
			try(e.Note.ID)
			last = e.Note.ID
			col, row := f.find(e.columnThen(), e.own)
			f.take(col, row, e.own)
		}
		if e.own {
			steps++
		}
	}
	try("")
	if land.Before == last && behind(p, land.Rect, f.stacked) { // a full cell shows no place behind its last note
		land.Before, land.Rect = "", end
	}
	return land
}

// behind reports whether p lies past the middle of the last note, in the direction in which notes follow each other.
func behind(p geom.Point, last geom.Rect, stacked bool) bool {
	if stacked {
		return p.Y > last.Center().Y
	}
	return p.X > last.Center().X
}

// slotRect is the rectangle of a place in a cell as its rows lie now, below them for a row that is yet to come.
func (s *Sheet) slotRect(at Cell, col, row int, height float64) geom.Rect {
	c, sub := s.cell(at), s.Columns[at.Col].Subs[col]
	r := geom.Rect{X: sub.X, Y: s.Rows[at.Row].Y, W: sub.W, H: max(NoteHeight, height)}
	if last := len(c.tops) - 1; row < last {
		top, h := c.span(row)
		r.Y, r.H = r.Y+top, h
	} else {
		r.Y += c.top
		if last > 0 {
			r.Y += c.tops[last] - c.top + NoteGap
		}
		r.Y += float64(row-last) * (r.H + NoteGap)
	}
	return r
}

// faceLanding is where an emotion would lie: under the step of the sub-column, among its neighbours there, at the height of p.
func (s *Sheet) faceLanding(at Cell, sub int, p geom.Point) Landing {
	under := s.stepAt(at.Col, sub, p.X)
	if e := s.boxes[under]; e == nil || e.held {
		under = ""
	}
	land := s.landing(at, under)
	land.Score = journey.Some(s.ScoreAt(at.Row, p.Y))
	for _, e := range s.cell(at).notes {
		if !e.held && e.Rect.Center().X > p.X {
			land.Before = e.Note.ID
			break
		}
	}
	land.Rect = s.faceRect(at, sub, land.Score)
	return land
}

// faceRect is the square around a face in the middle of a sub-column, at the height of its score.
func (s *Sheet) faceRect(at Cell, sub int, score journey.Int) geom.Rect {
	c := s.Columns[at.Col].Subs[sub]
	y := scoreY(&s.Rows[at.Row], &journey.Note{Score: score})
	return geom.Rect{X: c.X + c.W/2 - FaceRadius, Y: y - FaceRadius, W: 2 * FaceRadius, H: 2 * FaceRadius}
}

// emptiest is the first sub-column of a cell with the fewest notes.
func (s *Sheet) emptiest(at Cell) int {
	f := s.startFlow(s.phases[at.Col])
	best := 0
	for _, e := range s.cell(at).notes {
		f.next[e.sub]++
	}
	for i, n := range f.next {
		if n < f.next[best] {
			best = i
		}
	}
	return best
}
