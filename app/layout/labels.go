package layout

import (
	"cmp"
	"slices"

	"reiskaart/app/geom"
)

// The words on a link stand where they cover no note, no figure and no other words: on its line where there is room, else
// beside the notes that it joins, or in the free strip between two lanes. Where several lines have no room, one line may.

// aside is the distance between a note and a label that stands beside it.
const aside = 2

// findSpots lists where the label of a link may stand, the best first, after the one that p.spots has already.
func (s *Sheet) findSpots(p *path, line []geom.Point, by float64) {
	if by == 0 || len(line) > 2 {
		p.spots[0] = midway(line)
	}
	if p.wide == 0 {
		return
	}
	for i := 1; i < len(line); i++ {
		p.spots = append(p.spots, line[i-1].Add(line[i]).Mul(0.5))
	}
	from, to := p.a, p.b
	if e := p.lone(); e != nil {
		from, to = e, e
	}
	m, a, b := p.spots[0], from.Rect, to.Rect
	p.spots = append(p.spots,
		geom.Point{X: m.X, Y: min(a.Y, b.Y) - p.tall/2 - aside}, geom.Point{X: m.X, Y: max(a.Bottom(), b.Bottom()) + p.tall/2 + aside},
		geom.Point{X: max(a.Right(), b.Right()) + p.wide/2 + aside, Y: m.Y}, geom.Point{X: min(a.X, b.X) - p.wide/2 - aside, Y: m.Y})
	for _, e := range [...]*entry{from, to} {
		if e.row >= 0 {
			r := &s.Rows[e.row]
			p.spots = append(p.spots, geom.Point{X: m.X, Y: r.Y - Gap/2}, geom.Point{X: m.X, Y: r.Y + r.H + Gap/2})
		}
	}
	for far := labelHeight; far <= 15*labelHeight; far += labelHeight {
		d := float64(far)
		p.spots = append(p.spots, geom.Point{X: m.X, Y: m.Y - d}, geom.Point{X: m.X, Y: m.Y + d}, geom.Point{X: m.X + d, Y: m.Y}, geom.Point{X: m.X - d, Y: m.Y},
			geom.Point{X: m.X + d, Y: m.Y - d}, geom.Point{X: m.X - d, Y: m.Y - d}, geom.Point{X: m.X + d, Y: m.Y + d}, geom.Point{X: m.X - d, Y: m.Y + d})
	}
}

// layLabels gives all labels their places, those of loops first, and marks the links that look otherwise than before.
func (s *Sheet) layLabels() {
	s.labelled = s.labelled[:0]
	for _, p := range s.links.all {
		if !p.shown {
			continue
		}
		if p.wide > 0 && !p.Loop {
			s.labelled = append(s.labelled, p)
			continue
		}
		p.Lines = p.whole
		s.setLabel(p, p.spots[0], p.wide, p.tall)
	}
	slices.SortFunc(s.labelled, func(p, q *path) int { return cmp.Compare(p.Link.ID, q.Link.ID) })
	s.labels = s.labels[:0]
	for _, p := range s.links.loops {
		if p.shown && p.wide > 0 {
			s.labels = append(s.labels, p.Label)
		}
	}
	for _, p := range s.labelled {
		lines, wide, tall := p.whole, p.wide, p.tall
		spot, free := s.freeOf(p, wide, tall)
		if !free && p.short != nil {
			lines, wide, tall = p.short, p.slim, labelHeight
			spot, _ = s.freeOf(p, wide, tall)
		}
		p.Lines = lines
		s.setLabel(p, spot, wide, tall)
		s.labels = append(s.labels, p.Label)
	}
}

// freeOf is the first place where a label of a link, so wide and tall, covers nothing; where there is none, it is the middle
// of the line, and that is told.
func (s *Sheet) freeOf(p *path, wide, tall float64) (middle geom.Point, free bool) {
	heads := geom.Rect{W: s.Grid.W, H: HeadHeight}
	for _, spot := range p.spots {
		box := labelAt(spot, wide, tall)
		if !box.Meets(heads) && !s.index.covers(box) && !s.onFigures(box) && !slices.ContainsFunc(s.labels, box.Meets) {
			return spot, true
		}
	}
	return p.spots[0], false
}

func labelAt(middle geom.Point, wide, tall float64) geom.Rect {
	return geom.Rect{X: middle.X - wide/2, Y: middle.Y - tall/2, W: wide, H: tall}
}

// setLabel puts the label of a link, so wide and tall, at a point, and lists the link when anything of it changed.
func (s *Sheet) setLabel(p *path, middle geom.Point, wide, tall float64) {
	label := geom.Rect{}
	if wide > 0 {
		label = labelAt(middle, wide, tall)
	}
	p.middle = middle
	if p.Rev != 0 && p.Label == label {
		return
	}
	p.Label, p.box = label, p.line.Union(label)
	s.revs++
	p.Rev = s.revs
	s.changed.Links = append(s.changed.Links, p.Link.ID)
}
