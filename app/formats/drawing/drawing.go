// Package drawing makes a map of what a drawing program has: papers, frames and arrows at places, without phases and lanes.
//
//	d := &drawing.Drawing{Papers: papers, Frames: frames, Arrows: arrows}
//	b := d.Board(ids, words)
//
// Frames that stand side by side are phases, frames that stand below each other lanes, and papers in them lie in their cells; a
// paper that says itself of which phase and lane it is (one of ours) is believed. Without phases all papers lie loose, where
// they were; with them, what is in none is parked.
//
// Readers of formats fill a Drawing and count in Lost what none of it holds.
package drawing

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"reiskaart/app/formats/grid"
	"reiskaart/app/formats/spreadsheet"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// MostPapers is how many papers are taken; MostText how many runes of each.
const (
	MostPapers = 5000
	MostText   = 10_000
)

// Drawing is what a file of a drawing program holds.
type Drawing struct {
	Papers []Paper
	Frames []Frame
	Arrows []Arrow
	Lost   Lost
}

// Paper is a text in a place.
type Paper struct {
	ID, Text, URL string
	Color         string // of the paper, #RRGGBB; empty: none was chosen
	Box           geom.Rect
	Bare          bool // text without paper

	Phase, Lane, Kind string // as one of ours says; Kind is that of the lane
	Head              bool   // it is the head of the phase, or the title of the lane, itself
	Score             journey.Int
}

// Frame is something that holds papers, with a name.
type Frame struct {
	ID, Label string
	Box       geom.Rect
}

// Arrow leads from one paper or frame to another.
type Arrow struct{ From, To, Label string }

// Lost counts what did not come along.
type Lost struct{ Shapes, Pictures, Arrows, Broken int }

// Clip holds a text to MostText.
func Clip(s string) string {
	if r := []rune(s); len(r) > MostText {
		return string(r[:MostText])
	}
	return s
}

// sorter finds phases and lanes and deals papers to them.
type sorter struct {
	d       *Drawing
	j       spreadsheet.Journey
	columns []Frame // of the phases, where frames are
	rows    []Frame // of the lanes, where frames are
	ends    map[string]journey.ID
}

// Board makes the map. ids and words decide nothing but ids and the names of lanes that have none. Arrows that lead from or to
// nothing are counted in d.Lost.
func (d *Drawing) Board(ids *journey.IDs, words *lang.Words) *journey.Board {
	sort.SliceStable(d.Papers, func(i, j int) bool {
		a, b := &d.Papers[i].Box, &d.Papers[j].Box
		return cmp.Or(cmp.Compare(int(a.Y/40), int(b.Y/40)), cmp.Compare(a.X, b.X)) < 0
	})
	s := sorter{d: d, ends: map[string]journey.ID{}}
	if !s.said() {
		s.framed()
	}
	var papers []*Paper
	for i := range d.Papers {
		p := &d.Papers[i]
		if p.Head && len(s.j.Phases) > 0 {
			continue
		}
		s.j.Notes = append(s.j.Notes, s.note(p))
		papers = append(papers, p)
	}
	b := journey.NewBoard().Named(ids.New())
	b.Apply([]journey.Op{journey.SetText(journey.KindMap, "", "language", words.Code)})
	ops, notes := s.j.Ops(b, ids, spreadsheet.Options{Ask: words.LaneOf})
	b.Apply(append(ops, s.looks(papers, notes)...))
	s.link(b, ids)
	return b
}

// said finds phases and lanes by what papers say of themselves, in the order in which they stand.
func (s *sorter) said() bool {
	type stands struct {
		name, kind string
		at         float64
	}
	order := func(name func(*Paper) (string, float64)) (list []stands) {
		for i := range s.d.Papers {
			p := &s.d.Papers[i]
			n, at := name(p)
			if n == "" {
				continue
			}
			k := slices.IndexFunc(list, func(o stands) bool { return o.name == n })
			if k < 0 {
				list = append(list, stands{n, p.Kind, at})
			} else {
				list[k].at, list[k].kind = min(list[k].at, at), cmp.Or(list[k].kind, p.Kind)
			}
		}
		sort.SliceStable(list, func(i, j int) bool { return list[i].at < list[j].at })
		return list
	}
	phases := order(func(p *Paper) (string, float64) { return p.Phase, p.Box.X })
	lanes := order(func(p *Paper) (string, float64) { return p.Lane, p.Box.Y })
	if len(phases) == 0 || len(lanes) == 0 {
		return false
	}
	for _, p := range phases {
		s.j.Phases = append(s.j.Phases, p.name)
	}
	for _, l := range lanes {
		s.j.Lanes = append(s.j.Lanes, spreadsheet.Lane{Kind: cmp.Or(l.kind, journey.Free), Title: l.name})
	}
	return true
}

// framed finds phases and lanes by frames.
func (s *sorter) framed() {
	s.columns = line(s.d.Frames, func(r geom.Rect) geom.Rect { return r })
	if len(s.columns) == 0 {
		return
	}
	s.rows = line(s.d.Frames, func(r geom.Rect) geom.Rect { return geom.Rect{X: r.Y, Y: r.X, W: r.H, H: r.W} })
	for _, f := range s.columns {
		s.j.Phases = append(s.j.Phases, f.Label)
	}
	for _, f := range s.rows {
		s.j.Lanes = append(s.j.Lanes, spreadsheet.Lane{Kind: kindNamed(f.Label), Title: f.Label})
	}
	if len(s.rows) == 0 {
		s.j.Lanes = []spreadsheet.Lane{{Kind: journey.Actions}}
	}
}

// line is the longest row of named frames side by side: none over another, each beside at least half of one of them. turned swaps
// the axes, for a column.
func line(frames []Frame, turned func(geom.Rect) geom.Rect) []Frame {
	var best []Frame
	for i := range frames {
		seed := turned(frames[i].Box)
		if frames[i].Label == "" || seed.Empty() {
			continue
		}
		row := []Frame{frames[i]}
		for j := range frames {
			f := turned(frames[j].Box)
			shared := min(seed.Bottom(), f.Bottom()) - max(seed.Y, f.Y)
			if i == j || frames[j].Label == "" || shared < min(seed.H, f.H)/2 || f.W <= 0 || f.H <= 0 {
				continue
			}
			if !slices.ContainsFunc(row, func(o Frame) bool { r := turned(o.Box); return r.X < f.Right() && f.X < r.Right() }) {
				row = append(row, frames[j])
			}
		}
		if len(row) > len(best) {
			best = row
		}
	}
	if len(best) < 2 {
		return nil
	}
	sort.Slice(best, func(i, j int) bool { return turned(best[i].Box).X < turned(best[j].Box).X })
	return best
}

// kindNamed is the kind of which a label is the name, in Dutch or English.
func kindNamed(label string) string {
	spec, _, _ := journey.Lookup(journey.KindLane, "kind")
	for _, w := range [...]*lang.Words{lang.For("nl"), lang.For("en")} {
		for _, kind := range spec.Choices() {
			if title, _ := w.LaneOf(kind); grid.Fold(title) == grid.Fold(label) {
				return kind
			}
		}
	}
	return journey.Free
}

// note is a paper with its place in the lists.
func (s *sorter) note(p *Paper) spreadsheet.Note {
	n := spreadsheet.Note{Phase: -1, Lane: -1, Step: -1, Text: Clip(p.Text)}
	if p.Phase != "" || p.Lane != "" {
		n.Phase = slices.Index(s.j.Phases, p.Phase)
		n.Lane = slices.IndexFunc(s.j.Lanes, func(l spreadsheet.Lane) bool { return l.Title == p.Lane })
	}
	if n.Phase < 0 || n.Lane < 0 {
		c := p.Box.Center()
		n.Phase = slices.IndexFunc(s.columns, func(f Frame) bool { return c.X >= f.Box.X && c.X < f.Box.Right() })
		n.Lane = slices.IndexFunc(s.rows, func(f Frame) bool { return c.Y >= f.Box.Y && c.Y < f.Box.Bottom() })
		if len(s.rows) == 0 && n.Phase >= 0 && s.columns[n.Phase].Box.Has(c) {
			n.Lane = 0
		}
	}
	if n.Phase < 0 || n.Lane < 0 {
		n.Phase, n.Lane = -1, -1
		return n
	}
	if s.j.Lanes[n.Lane].Kind == journey.Emotions {
		if p.Score.Set {
			n.Score, n.Scored = p.Score.N, true
		} else if rest, score, ok := spreadsheet.Felt(n.Text); ok {
			n.Text, n.Score, n.Scored = rest, score, true
		}
	}
	return n
}

// looks is what a table has no place for: where a loose paper lies, its size and colour, and where it leads.
func (s *sorter) looks(papers []*Paper, notes []journey.ID) (ops []journey.Op) {
	left, top := 0.0, 0.0
	for i, p := range papers {
		if i == 0 || p.Box.X < left {
			left = p.Box.X
		}
		if i == 0 || p.Box.Y < top {
			top = p.Box.Y
		}
	}
	ranks := journey.Deal(len(notes))
	for i, p := range papers {
		id := notes[i]
		s.ends[p.ID] = id
		text := func(f journey.Field, value string) {
			if value != "" {
				ops = append(ops, journey.SetText(journey.KindNote, id, f, value))
			}
		}
		text("url", p.URL)
		if p.Color != "" && p.Kind == "" && !p.Bare {
			text("color", p.Color)
		}
		if len(s.j.Phases) > 0 {
			continue
		}
		to := journey.OnWall(p.Box.X-left, p.Box.Y-top)
		to.Rank = ranks[i]
		ops = append(ops, journey.Set(journey.KindNote, id, "place", &to))
		if p.Bare {
			text("kind", journey.LooseText)
			continue
		}
		size := journey.Size{W: max(70, min(2000, p.Box.W)), H: max(40, min(2000, p.Box.H))}
		ops = append(ops, journey.Set(journey.KindNote, id, "size", &size))
	}
	return ops
}

// link draws the arrows whose both ends came along.
func (s *sorter) link(b *journey.Board, ids *journey.IDs) {
	phases := b.Phases()
	for i, f := range s.columns {
		s.ends[f.ID] = phases[i].ID
	}
	for i := range s.d.Papers {
		p := &s.d.Papers[i]
		if at := slices.Index(s.j.Phases, p.Phase); p.Head && at >= 0 {
			s.ends[p.ID] = phases[at].ID
		}
	}
	for _, a := range s.d.Arrows {
		from, to := s.ends[a.From], s.ends[a.To]
		if from == "" || to == "" || from == to {
			s.d.Lost.Arrows++
			continue
		}
		id := ids.New()
		ops := journey.AddLink(b, id, from, to, "")
		if label := strings.TrimSpace(a.Label); label != "" {
			ops = append(ops, journey.SetText(journey.KindLink, id, "label", Clip(label)))
		}
		b.Apply(ops)
	}
}
