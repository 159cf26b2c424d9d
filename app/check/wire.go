package check

import (
	"cmp"
	"slices"

	"reiskaart/app/journey"
)

// wire is what the rules need of a line.
type wire struct {
	id       journey.ID
	from, to journey.ID
	kind     string
	stale    bool
	solves   bool // it says that a solution solves a pain point, and both are there
	fromAt   int  // place of the phase that it leaves, -1 where there is none
	toAt     int
	jumps    int // phases that it jumps over
	bare     bool
}

// rewire takes a line in anew, or lets go of one that is gone.
func (c *Checker) rewire(id journey.ID) {
	w, l := c.wires[id], c.board.Link(id)
	if w != nil && (l == nil || l.From != w.from || l.To != w.to) {
		c.stir(w)
		for _, end := range [...]journey.ID{w.from, w.to} {
			c.ends[end] = slices.DeleteFunc(c.ends[end], func(x *wire) bool { return x == w })
		}
		if w.solves {
			c.solves--
		}
		delete(c.wires, id)
		w = nil
	}
	if l == nil {
		return
	}
	if w == nil {
		w = &wire{id: id, from: l.From, to: l.To}
		c.wires[id] = w
		c.ends[w.from] = append(c.ends[w.from], w)
		if w.to != w.from {
			c.ends[w.to] = append(c.ends[w.to], w)
		}
	}
	c.rust(w)
	c.stir(w)
}

// read works out what a line says. Where it lies in which order is that of the phases now.
func (c *Checker) read(w *wire) {
	l := c.board.Link(w.id)
	w.stale = false
	if w.solves {
		c.solves--
	}
	w.kind = l.KindOf()
	w.fromAt, w.toAt = c.phaseOf(w.from), c.phaseOf(w.to)
	w.jumps = 0
	if w.kind == journey.LeadsTo && w.fromAt >= 0 && w.toAt > w.fromAt+mostJumped+1 {
		w.jumps = w.toAt - w.fromAt - 1
	}
	w.bare = w.kind == journey.LoopsBack && w.fromAt >= 0 && w.toAt >= 0 && l.Words() == ""
	if w.solves = w.kind == journey.Solves && c.joins(w, w.from, journey.Pains, journey.Solutions); w.solves {
		c.solves++
	}
}

const mostJumped = 1 // phases that a line may jump over without a word: one is bearable (seed 004)

// phaseOf is the place of the phase in which an end of a line lies, or that it is; -1 for none.
func (c *Checker) phaseOf(id journey.ID) int {
	if n, _ := c.seen(id); n != nil {
		id = n.Place.Phase
	}
	if at, ok := c.at[id]; ok {
		return at
	}
	return -1
}

// joins reports whether a line joins the note id and another, of these two kinds, in either direction.
func (c *Checker) joins(w *wire, id journey.ID, one, other string) bool {
	far := w.to
	if far == id {
		far = w.from
	}
	_, a := c.seen(id)
	_, b := c.seen(far)
	return a == one && b == other || a == other && b == one
}

// has reports whether a note has a line of a kind that joins it with a note of another kind.
func (c *Checker) has(id journey.ID, kind, one, other string) bool {
	for _, w := range c.ends[id] {
		if w.kind == kind && c.joins(w, id, one, other) {
			return true
		}
	}
	return false
}

// hangs reports whether a line leads from a note to anything that is there.
func (c *Checker) hangs(id journey.ID) bool {
	for _, w := range c.ends[id] {
		far := w.to
		if far == id {
			far = w.from
		}
		if far != id && (c.board.Note(far) != nil || c.board.Phase(far) != nil) {
			return true
		}
	}
	return false
}

// lines finds K03, K04 and K05.
func (c *Checker) lines(found *[len(Rules)][]*Found) {
	loops, last := false, len(c.phases)-1
	var odd []*journey.Link
	for _, w := range c.wires {
		loops = loops || w.fromAt == last && w.toAt >= 0 && w.toAt < last && w.kind != journey.Causes && w.kind != journey.Solves
		if w.jumps > 0 || w.bare {
			odd = append(odd, c.board.Link(w.id))
		}
	}
	slices.SortFunc(odd, func(x, y *journey.Link) int { return cmp.Or(cmp.Compare(x.Rank, y.Rank), cmp.Compare(x.ID, y.ID)) })
	for _, l := range odd {
		w, refs := c.wires[l.ID], []Ref{{journey.KindLink, l.ID}}
		if w.bare {
			add(found, k05, &Found{Refs: refs})
		} else {
			add(found, k03, &Found{Refs: refs, N: float64(w.jumps), Fix: Fix{Do: markSkip, From: l.ID}})
		}
	}
	if last >= 2 && !loops && c.isLoop() && c.stretch(c.phases[last]).contacts > 0 {
		add(found, k04, &Found{Refs: []Ref{{journey.KindPhase, c.phases[last]}}})
	}
}

// isLoop reports whether the model that the map follows ends where it began.
func (c *Checker) isLoop() bool {
	switch c.board.Doc().Template {
	case "fourv", "loop", "value":
		return true
	}
	return c.board.Phase(c.phases[len(c.phases)-1]).Stage == "promote"
}

func add(found *[len(Rules)][]*Found, rule int, f *Found) {
	f.Rule = &Rules[rule]
	found[rule] = append(found[rule], f)
}
