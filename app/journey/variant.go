package journey

import (
	"slices"
	"strconv"
)

// MostRepeats bounds how often a variant does one step, as it is shown; a file may hold more.
const MostRepeats = 99

// Variant gives a living variant or nil.
func (b *Board) Variant(id ID) *Variant { v, _ := b.Find(KindVariant, id).(*Variant); return v }

// Variants lists the living variants in their order.
func (b *Board) Variants() []*Variant { return slices.Collect(walk[*Variant](b, KindVariant)) }

// Steps lists what the customer does, in the order in which it is done: by phase, and within one as the notes lie.
func (b *Board) Steps() []*Note {
	at := map[ID]int{}
	for i, p := range b.Phases() {
		at[p.ID] = i
	}
	var steps []*Note
	for n := range b.Notes() {
		if b.Standing(n) == Placed && b.KindOf(n) == Actions {
			steps = append(steps, n)
		}
	}
	slices.SortStableFunc(steps, func(x, y *Note) int { return at[x.Place.Phase] - at[y.Place.Phase] })
	return steps
}

// Walk is a map as a variant walks it. It holds until the board changes.
type Walk struct {
	Steps  []*Note // that it takes, in order
	board  *Board
	of     *Variant    // nil: the whole map
	phases map[ID]bool // that it skips
	total  int         // steps of the map
}

// WalkOf is the map as a variant walks it, or for nil the whole map. A phase is skipped when the variant says so, and when it
// has steps of which every one is skipped; what the variant knows of steps and phases that are gone counts for nothing.
func (b *Board) WalkOf(v *Variant) Walk {
	w := Walk{board: b, of: v, phases: map[ID]bool{}}
	steps := b.Steps()
	w.total = len(steps)
	if v == nil {
		w.Steps = steps
		return w
	}
	for _, s := range steps {
		if _, seen := w.phases[s.Place.Phase]; !seen {
			w.phases[s.Place.Phase] = true
		}
		if !w.skips(s) {
			w.Steps = append(w.Steps, s)
			w.phases[s.Place.Phase] = false
		}
	}
	for _, p := range b.Phases() {
		if v.Skips.Has(string(p.ID)) {
			w.phases[p.ID] = true
		}
	}
	return w
}

// skips reports whether the variant names a step, its phase, or the step under which it stands.
func (w *Walk) skips(step *Note) bool {
	k := w.of.Skips
	return k.Has(string(step.ID)) || k.Has(string(step.Place.Phase)) || step.Place.Under != "" && k.Has(string(step.Place.Under)) && w.board.Under(step) != nil
}

// Skips reports whether a note is off the path: a step that is skipped, what stands under one, and all that lies in a phase
// that is skipped.
func (w *Walk) Skips(n *Note) bool {
	return w.of != nil && w.board.Standing(n) == Placed && (w.phases[n.Place.Phase] || w.skips(n))
}

// SkipsPhase reports whether a phase is off the path as a whole.
func (w *Walk) SkipsPhase(id ID) bool { return w.phases[id] }

// Times is how often a step is done in a row, at least once.
func (w *Walk) Times(step ID) int {
	if w.of == nil {
		return 1
	}
	n, err := strconv.ParseFloat(string(w.of.Repeats.Get(string(step))), 64)
	if err != nil || !(n >= 1) {
		return 1
	}
	return int(min(n, MostRepeats))
}

// Length is how long a walk is, beside the whole map.
type Length struct {
	Steps, OfSteps   int // different steps that are taken, and how many the map has
	Taken            int // steps that are taken, one that is repeated as often as it is done
	Phases, OfPhases int // phases that are touched, and how many the map has
	InARow           int // most phases one after the other that are skipped
}

// Length counts what of the map is walked.
func (w *Walk) Length() Length {
	l := Length{Steps: len(w.Steps), OfSteps: w.total}
	for _, s := range w.Steps {
		l.Taken += w.Times(s.ID)
	}
	row := 0
	for _, p := range w.board.Phases() {
		l.OfPhases++
		if row++; !w.phases[p.ID] {
			l.Phases++
			row = 0
		}
		l.InARow = max(l.InARow, row)
	}
	return l
}

// AddVariant makes a variant, last of all, that walks the whole map.
func AddVariant(b *Board, id ID, name, color string) []Op {
	return append(b.inOrder(KindVariant, id, ""), SetText(KindVariant, id, "name", name), SetText(KindVariant, id, "color", color))
}

// MoveVariant lays a variant before another, last when before is empty.
func MoveVariant(b *Board, id, before ID) []Op { return b.inOrder(KindVariant, id, before) }

// SkipFor lets a variant skip steps and phases, or take them again. To take a step of a phase that is skipped as a whole, the
// phase's other steps are skipped one by one instead; to take a phase that is skipped step by step, all of these are taken.
func SkipFor(b *Board, v *Variant, ids []ID, skip bool) []Op {
	write := map[ID]bool{}
	if skip {
		for _, id := range ids {
			write[id] = true
		}
		return skipOps(b, v, write)
	}
	steps := b.Steps()
	w := b.WalkOf(v)
	for _, id := range ids {
		if b.Phase(id) != nil {
			byName := v.Skips.Has(string(id))
			write[id] = false
			for _, s := range steps {
				if s.Place.Phase == id && !byName && w.SkipsPhase(id) {
					write[s.ID] = false
				}
			}
			continue
		}
		n := b.Note(id)
		if n == nil {
			continue
		}
		if phase := n.Place.Phase; v.Skips.Has(string(phase)) {
			write[phase] = false
			for _, s := range steps {
				if s.Place.Phase == phase && !slices.Contains(ids, s.ID) {
					write[s.ID] = true
				}
			}
		}
		write[id] = false
		if n.Place.Under != "" {
			write[n.Place.Under] = false
		}
	}
	return skipOps(b, v, write)
}

// skipOps writes what changes, in the order of the map.
func skipOps(b *Board, v *Variant, write map[ID]bool) []Op {
	var ops []Op
	put := func(id ID) {
		if skip, named := write[id]; named && skip != v.Skips.Has(string(id)) {
			ops = append(ops, Set(KindVariant, v.ID, Field("skip/"+string(id)), &skip))
		}
	}
	for _, p := range b.Phases() {
		put(p.ID)
	}
	for n := range b.Notes() {
		put(n.ID)
	}
	return ops
}

// RepeatFor says how often a variant does steps, from 1 to MostRepeats.
func RepeatFor(v *Variant, ids []ID, times int) []Op {
	var ops []Op
	n := Int{N: min(times, MostRepeats), Set: times > 1}
	for _, id := range ids {
		ops = append(ops, Set(KindVariant, v.ID, Field("repeat/"+string(id)), &n))
	}
	return ops
}
