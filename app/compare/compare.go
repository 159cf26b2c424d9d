// Package compare tells a present map and the wanted map that was made of it apart: which phases, lanes and notes came, went, moved
// or say something else, and what each phase gains. It reads the two maps and alters neither.
//
//	d := compare.Of(present, wanted)
//	for _, p := range d.Phases {
//		p.Notes                // what is otherwise in it
//		p.Before.Mood, p.After.Mood // and how it feels
//	}
//
// What belongs together is known by where it came from (journey.Wanted): the register "from" of a record, or else its id. In a fresh
// wanted map nothing is otherwise; what does not come along (pain points, emotions, solutions and whatever else is no step and no
// touchpoint) counts as Left and not as dropped.
package compare

import (
	"cmp"
	"slices"

	"reiskaart/app/journey"
)

// What is what became of a thing.
type What uint8

// A thing can be both moved and changed: then it is Moved, and its Fields say what else.
const (
	Same    What = iota
	Changed      // it says something else
	Moved        // it stands elsewhere
	Added        // only the wanted map has it
	Dropped      // only the present map has it
	Left         // only the present map has it, and it is of a kind that does not come along
	Whats
)

// Item is a phase, a lane or a note on either side.
type Item struct {
	What     What
	Is, Will journey.ID      // on the present and on the wanted map, empty where it is not
	Fields   []journey.Field // what is set otherwise, in the order of the file
	Source   journey.ID      // of what was added: the note of the present map that it was made of, such as a solution
}

// Phase is a phase on both sides.
type Phase struct {
	Item
	Before, After Figures // on the present and on the wanted map
	Notes         []Item  // in the order of the wanted map, what is only on the present one behind them
}

// Figures are what a phase comes to on one side; what nobody wrote down is absent.
type Figures struct {
	Mood       journey.Float // mean of the scores of its emotions
	Lowest     journey.Int   // the lowest of them
	Conversion journey.Float // percent that goes on, see package funnel
}

// Difference is all of it.
type Difference struct {
	Phases []Phase // those of the wanted map, each of the present map that is gone behind its neighbour
	Lanes  []Item
	Loose  []Item     // notes that stand in no cell
	Count  [Whats]int // of notes; what is both moved and changed counts as both

	there map[ref]journey.ID
}

// Of compares a present map with a wanted one.
func Of(is, will *journey.Board) *Difference {
	c := comparison{is: is, will: will, d: &Difference{}, there: map[ref]journey.ID{}, here: map[ref]journey.ID{}}
	c.pairs(journey.KindPhase)
	c.pairs(journey.KindLane)
	c.pairs(journey.KindNote)
	c.phases()
	c.d.Lanes = c.rows(journey.KindLane)
	c.notes()
	c.d.there = c.there
	return c.d
}

// comparison is one in the making.
type comparison struct {
	is, will *journey.Board
	d        *Difference
	there    map[ref]journey.ID // the record of the wanted map for one of the present
	here     map[ref]journey.ID // and back
}

// ref names a record.
type ref struct {
	kind journey.Kind
	id   journey.ID
}

// Carried are the kinds of notes that come along to a wanted map.
func Carried(kind string) bool { return kind == journey.Actions || kind == journey.Touchpoints }

// root is where a record came from in the end: what has the same root belongs together.
func root(b *journey.Board, r journey.Record) (key journey.ID, sort string) {
	key = journey.IDOf(r)
	from := journey.ID("")
	switch r := r.(type) {
	case *journey.Phase:
		from = r.From
	case *journey.Lane:
		from = r.From
	case *journey.Note:
		if from, sort = r.From, b.KindOf(r); Carried(sort) {
			sort = journey.Actions // a step that became a touchpoint is still the same note
		}
		if r.Kind == "" && r.Place.Where == journey.Loose { // it is of the kind that its cell gave it
			sort = ""
		}
	}
	return cmp.Or(from, key), sort
}

// pairs finds what belongs together of one kind: first the same ids, then in the order of the maps.
func (c *comparison) pairs(k journey.Kind) {
	type rooted struct {
		id   journey.ID
		sort string
	}
	open := map[rooted][]journey.ID{} // of the present map, not yet paired
	for _, r := range c.is.All(k) {
		id := journey.IDOf(r)
		key, sort := root(c.is, r)
		if other := c.will.Find(k, id); other != nil {
			if theirs, also := root(c.will, other); theirs == key && (also == sort || also == "" || sort == "") {
				c.there[ref{k, id}], c.here[ref{k, id}] = id, id
				continue
			}
		}
		open[rooted{key, sort}] = append(open[rooted{key, sort}], id)
	}
	for _, r := range c.will.All(k) {
		id := journey.IDOf(r)
		key, sort := root(c.will, r)
		if list := open[rooted{key, sort}]; len(list) > 0 && c.here[ref{k, id}] == "" {
			open[rooted{key, sort}] = list[1:]
			c.there[ref{k, list[0]}], c.here[ref{k, id}] = id, list[0]
		}
	}
}

// rows lists the records of one kind in the order of the wanted map, those that are only on the present one behind the neighbour
// that they stand behind there.
func (c *comparison) rows(k journey.Kind) []Item {
	var items []Item
	after := map[journey.ID][]Item{} // by their neighbour on the wanted map
	last := journey.ID("")
	var order []int
	place := map[journey.ID]int{}
	for i, r := range c.will.All(k) {
		place[journey.IDOf(r)] = i
	}
	var known []journey.ID
	for _, r := range c.is.All(k) {
		id := journey.IDOf(r)
		if to, ok := c.there[ref{k, id}]; ok {
			last = to
			order, known = append(order, place[to]), append(known, to)
		} else {
			after[last] = append(after[last], Item{What: Dropped, Is: id})
		}
	}
	moved := map[journey.ID]bool{}
	for i, out := range outOfOrder(order) {
		if out {
			moved[known[i]] = true
		}
	}
	items = append(items, after[""]...)
	for _, r := range c.will.All(k) {
		id := journey.IDOf(r)
		it := Item{What: Added, Will: id}
		if from, ok := c.here[ref{k, id}]; ok {
			it.Is, it.Fields = from, c.fields(k, from, id)
			it.What = state(moved[id], len(it.Fields) > 0)
		}
		items = append(append(items, it), after[id]...)
	}
	return items
}

func state(moved, changed bool) What {
	switch {
	case moved:
		return Moved
	case changed:
		return Changed
	}
	return Same
}

func (c *comparison) phases() {
	before, after := figures(c.is), figures(c.will)
	for _, it := range c.rows(journey.KindPhase) {
		c.d.Phases = append(c.d.Phases, Phase{Item: it, Before: before[it.Is], After: after[it.Will]})
	}
}

// fields lists what two records of one kind set otherwise. Places, ranks and what speaks of the map itself (where it came from, votes,
// sizes of paper) do not count.
func (c *comparison) fields(k journey.Kind, is, will journey.ID) []journey.Field {
	var found []journey.Field
	one, other := c.is.Find(k, is), c.will.Find(k, will)
	for _, s := range told[k] {
		if !equal(s.At(one), s.At(other)) {
			found = append(found, s.Field)
		}
	}
	return found
}

// equal compares what two registers of one row point to. Ten thousand notes have four hundred thousand of them: nothing is written out.
func equal(x, y any) bool {
	switch x := x.(type) {
	case *string:
		return *x == *y.(*string)
	case *journey.ID:
		return *x == *y.(*journey.ID)
	case *bool:
		return *x == *y.(*bool)
	case *journey.Int:
		return *x == *y.(*journey.Int)
	case *journey.Float:
		return *x == *y.(*journey.Float)
	case *journey.Keyed:
		return slices.Equal(*x, *y.(*journey.Keyed))
	case *[]string:
		return slices.Equal(*x, *y.(*[]string))
	}
	return string(journey.Append(nil, x)) == string(journey.Append(nil, y))
}

// told are the registers of which a difference counts, by kind.
var told = func() map[journey.Kind][]*journey.Spec {
	all := map[journey.Kind][]*journey.Spec{}
	for _, k := range [...]journey.Kind{journey.KindPhase, journey.KindLane, journey.KindNote} {
		specs := journey.Specs(k)
		for i := range specs {
			if s := &specs[i]; s.Shape != journey.Order && s.Shape != journey.Spot && s.Shape != journey.Extent && s.Shape != journey.Counts && !aside[s.Field] {
				all[k] = append(all[k], s)
			}
		}
	}
	return all
}()

// aside are registers that say nothing of the journey.
var aside = map[journey.Field]bool{
	"basis": true, "actor": true, "group": true, "covered": true, "locked": true, "ceiling": true, "width": true, "height": true, "hidden": true, "folded": true,
	"color": true, "private": true,
}

// Wanted is the record of the wanted map that belongs to one of the present, empty where there is none.
func (d *Difference) Wanted(k journey.Kind, present journey.ID) journey.ID {
	return d.there[ref{k, present}]
}
