package replica

import (
	"maps"
	"slices"

	"reiskaart/app/journey"
)

// write is what one op of this tab did to its register. The writes of a register that nobody else wrote in between hang
// together by below, so an undone one lays bare the one beneath it.
type write struct {
	journey.Register
	was, now journey.Value
	below    *write
	of       *step
	birth    bool // stands for "the change made this record": undone by deleting it
	kept     bool // nothing is to be written for it: its record is one that the same change made, and goes as a whole
	undone   bool
}

// step is what one undo takes back: the changes of one act of a person.
type step struct {
	do     string
	writes []*write
}

// able remembers whether there is something to undo or redo, until something changes.
type able struct{ known, yes bool }

// birthOf is the write that stands for the making of the record of a register.
func birthOf(reg journey.Register) write {
	reg.Field = journey.Deleted
	return write{Register: reg, was: "true", birth: true}
}

// record notes the writes of a change that has just been applied, and that this tab is the last writer of their registers. There is room for so many
// more.
func (r *Replica) record(ops []journey.Op, applied []journey.Applied, more int) []write {
	births := 0
	for i := range applied {
		if applied[i].Born {
			births++
		}
	}
	made := make(map[record]bool, births)
	for i := range applied {
		if applied[i].Born {
			made[recordOf(applied[i].Register)] = true
		}
	}
	var at record // of the op before, and whether it was made: those of one record stand together
	kept := false
	whole := func(op *journey.Op) bool {
		if now := recordOf(op.Register); now != at {
			at, kept = now, made[now]
		}
		return kept
	}
	// Reviews come by ten thousands, under ids that nobody else can have: of those that this change made nothing but that is noted, since it would
	// never be written, nor uncovered.
	noted := func(op *journey.Op) bool {
		return op.Kind != journey.KindReview || op.Field == journey.Deleted || !whole(op)
	}
	room := births + more
	for i := range ops {
		if noted(&ops[i]) {
			room++
		}
	}
	writes := make([]write, 0, room) // never grown: others point into it
	if cap(writes) > len(r.last) {
		last := r.last
		r.last = make(map[journey.Register]*write, len(last)+cap(writes))
		maps.Copy(r.last, last)
	}
	add := func(w write) {
		w.below = r.top(w.Register)
		writes = append(writes, w)
		r.last[w.Register] = &writes[len(writes)-1]
	}
	for i := range ops {
		op := &ops[i]
		w := write{Register: op.Register, was: op.Now, now: op.Now}
		if len(applied) > 0 && applied[0].Op == *op { // Apply leaves out what changes nothing
			if w.was = applied[0].Was; applied[0].Born {
				add(birthOf(op.Register))
			}
			applied = applied[1:]
		}
		if op.Field == journey.Deleted {
			w.kept = w.was == "" && w.now == "" // before it, the record may not have been there at all
		} else {
			w.kept = whole(op)
		}
		if noted(op) {
			add(w)
		}
	}
	return writes
}

// top is the write of this tab that stands on a register, nil where none does or another wrote since. The undone ones over
// it can never come back once a new write lies on top, so they are let go.
func (r *Replica) top(reg journey.Register) *write {
	w := r.last[reg]
	for w != nil && w.undone {
		w = w.below
	}
	return w
}

// bare reports whether nothing that stands covers w.
func (r *Replica) bare(w *write) bool {
	x := r.last[w.Register]
	for x != nil && x != w && x.undone {
		x = x.below
	}
	return x == w
}

// Undo takes back the latest step of this tab that still shows, by a new change that writes what was there before, and only
// where the step was the last to write. It tells the change, to be appended, and what changed on the board; ok is false
// when there is nothing to undo.
func (r *Replica) Undo() (c journey.Change, changed []journey.Applied, ok bool) {
	return r.turn(&r.undo, &r.redo, true)
}

// Redo brings back what was undone last, as Undo took it back.
func (r *Replica) Redo() (c journey.Change, changed []journey.Applied, ok bool) {
	return r.turn(&r.redo, &r.undo, false)
}

// CanUndo reports whether Undo would do something.
func (r *Replica) CanUndo() bool { return r.can(0, r.undo, true) }

// CanRedo reports whether Redo would do something.
func (r *Replica) CanRedo() bool { return r.can(1, r.redo, false) }

func (r *Replica) can(i int, steps []*step, back bool) bool {
	if !r.able[i].known {
		yes := r.surely(steps, back)
		if !yes {
			p := r.plan(steps, back)
			p.forget(back)
			yes = p.shows
		}
		r.able[i] = able{true, yes}
	}
	return r.able[i].yes
}

// surely finds a write of the top step that will show when it is turned, and is the only one of its register in that step: so what
// a step comes to need not be planned to know that there is one. It may miss what plan finds.
func (r *Replica) surely(steps []*step, back bool) bool {
	if len(steps) == 0 {
		return false
	}
	top := steps[len(steps)-1]
	for _, w := range top.writes {
		if w.kept || w.undone == back {
			continue
		}
		x, alone := r.last[w.Register], true
		for ; x != nil && x != w && x.undone; x = x.below {
			alone = alone && x.of != top
		}
		if x != w || !alone || w.below != nil && w.below.of == top {
			continue
		}
		v := w.now
		if back {
			v = w.was
		}
		if v != r.Board.Get(w.Register) && r.shown(w.Register) {
			return true
		}
	}
	return false
}

func (r *Replica) turn(from, to *[]*step, back bool) (journey.Change, []journey.Applied, bool) {
	p := r.plan(*from, back)
	if !p.shows {
		p.forget(back)
		return journey.Change{}, nil, false
	}
	do := "redo "
	if back {
		do = "undo "
	}
	for range p.steps {
		end := len(*from) - 1
		*to = append(*to, (*from)[end])
		*from = (*from)[:end]
	}
	r.group = ""
	applied := r.apply(p.ops)
	return r.push(do+(*to)[len(*to)-1].do, p.ops, nil), applied, true
}

// plan is what one undo or redo comes to.
type plan struct {
	steps  int      // how many, from the top; all but the last show nothing
	turned []*write // marked as undone, or as standing again
	ops    []journey.Op
	shows  bool
}

// plan marks the writes of the top step as turned and gathers what is then to be written, going on with the next step for
// as long as nothing of it would show: what was overwritten by others, came to nothing, or lies on a deleted record.
func (r *Replica) plan(steps []*step, back bool) plan {
	var p plan
	target := map[journey.Register]journey.Value{}
	var order []journey.Register
	for p.steps < len(steps) && !p.shows {
		p.steps++
		writes := steps[len(steps)-p.steps].writes
		if len(writes) > 100 && len(target) == 0 {
			target, order, p.turned = make(map[journey.Register]journey.Value, len(writes)), make([]journey.Register, 0, len(writes)), slices.Grow(p.turned, len(writes))
		}
		for i := range writes {
			w, v := writes[i], writes[i].now
			if back {
				w = writes[len(writes)-1-i]
				v = w.was
			}
			if w.undone == back || !r.bare(w) {
				continue
			}
			w.undone = back
			p.turned = append(p.turned, w)
			if w.kept {
				continue
			}
			if _, ok := target[w.Register]; !ok {
				order = append(order, w.Register)
			}
			target[w.Register] = v
		}
		p.ops = slices.Grow(p.ops[:0], len(order))
		for _, reg := range order {
			if v := target[reg]; v != r.Board.Get(reg) {
				p.ops = append(p.ops, journey.Op{Register: reg, Now: v})
				p.shows = p.shows || r.shown(reg)
			}
		}
	}
	return p
}

// forget takes the marks of a plan back.
func (p *plan) forget(back bool) {
	for _, w := range p.turned {
		w.undone = !back
	}
}

// shown reports whether a write to the register would be seen: not on a record that is deleted.
func (r *Replica) shown(reg journey.Register) bool {
	if reg.Field == journey.Deleted {
		return true
	}
	reg.Field = journey.Deleted
	return r.Board.Get(reg) != "true"
}
