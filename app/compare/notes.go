package compare

import (
	"slices"

	"reiskaart/app/funnel"
	"reiskaart/app/journey"
)

// cell names a cell of the wanted map, or of the present one where that has none.
type cell struct{ phase, lane journey.ID }

// notes deals all notes to their phases.
func (c *comparison) notes() {
	at := map[journey.ID]int{} // of a phase of either side in d.Phases
	for i, p := range c.d.Phases {
		if p.Is != "" {
			at["is "+p.Is] = i
		}
		if p.Will != "" {
			at["will "+p.Will] = i
		}
	}
	moved := c.moved()
	put := func(side string, n *journey.Note, b *journey.Board, it Item) {
		if c.d.Count[it.What]++; it.What == Moved && len(it.Fields) > 0 {
			c.d.Count[Changed]++
		}
		if i, ok := at[journey.ID(side)+n.Place.Phase]; ok && b.Standing(n) == journey.Placed {
			c.d.Phases[i].Notes = append(c.d.Phases[i].Notes, it)
		} else {
			c.d.Loose = append(c.d.Loose, it)
		}
	}
	for n := range c.will.Notes() {
		it := Item{What: Added, Will: n.ID}
		if from, ok := c.here[ref{journey.KindNote, n.ID}]; ok {
			it.Is, it.Fields = from, c.fields(journey.KindNote, from, n.ID)
			it.What = state(moved[n.ID], len(it.Fields) > 0)
		} else if c.is.Note(n.From) != nil {
			it.Source = n.From
		}
		put("will ", n, c.will, it)
	}
	for n := range c.is.Notes() {
		if _, ok := c.there[ref{journey.KindNote, n.ID}]; !ok {
			it := Item{What: Dropped, Is: n.ID}
			if !Carried(c.is.KindOf(n)) {
				it.What = Left
			}
			put("is ", n, c.is, it)
		}
	}
}

// moved are the notes of the wanted map that stand elsewhere than on the present one: in another cell, or loose, under another step, or
// in another order among those that stayed with them.
func (c *comparison) moved() map[journey.ID]bool {
	moved := map[journey.ID]bool{}
	stayed := map[cell][]journey.ID{} // notes of the wanted map, in the order of the present
	place := map[journey.ID]int{}
	for n := range c.will.Notes() {
		place[n.ID] = len(place)
	}
	for n := range c.is.Notes() {
		to := c.will.Note(c.there[ref{journey.KindNote, n.ID}])
		if to == nil {
			continue
		}
		if c.is.Standing(n) != c.will.Standing(to) || n.Place.Where != to.Place.Where || n.Place.Where == journey.Cell && c.elsewhere(n, to) {
			moved[to.ID] = true
		} else if n.Place.Where == journey.Cell {
			in := cell{to.Place.Phase, to.Place.Lane}
			stayed[in] = append(stayed[in], to.ID)
		}
	}
	for _, ids := range stayed {
		order := make([]int, len(ids))
		for i, id := range ids {
			order[i] = place[id]
		}
		for i, out := range outOfOrder(order) {
			if out {
				moved[ids[i]] = true
			}
		}
	}
	return moved
}

// elsewhere reports whether a note stands in another cell than before, or under another step where both steps are still there.
func (c *comparison) elsewhere(n, to *journey.Note) bool {
	if c.there[ref{journey.KindPhase, n.Place.Phase}] != to.Place.Phase || c.there[ref{journey.KindLane, n.Place.Lane}] != to.Place.Lane {
		return true
	}
	was, now := c.is.Under(n), c.will.Under(to)
	if was == nil || now == nil {
		return false
	}
	step := c.there[ref{journey.KindNote, was.ID}]
	return step != "" && step != now.ID && c.here[ref{journey.KindNote, now.ID}] != ""
}

// figures works out what the phases of a map come to.
func figures(b *journey.Board) map[journey.ID]Figures {
	all, sums, many := map[journey.ID]Figures{}, map[journey.ID]int{}, map[journey.ID]int{}
	for _, f := range funnel.Of(b) {
		all[f.Phase.ID] = Figures{Conversion: f.Conversion}
	}
	for n := range b.Notes() {
		score, ok := n.Feeling()
		if !ok || b.Standing(n) != journey.Placed || b.KindOf(n) != journey.Emotions {
			continue
		}
		id := n.Place.Phase
		f := all[id]
		sums[id] += score
		many[id]++
		f.Mood = journey.Float{N: float64(sums[id]) / float64(many[id]), Set: true}
		if !f.Lowest.Set || score < f.Lowest.N {
			f.Lowest = journey.Some(score)
		}
		all[id] = f
	}
	return all
}

// Gain is what a number wins from one side to the other, absent where either is.
func Gain(was, is journey.Float) journey.Float {
	return journey.Float{N: is.N - was.N, Set: was.Set && is.Set}
}

// Taken are the notes of a wanted map that were made of a note of the present one, such as a solution, by that.
func Taken(is, will *journey.Board) map[journey.ID][]journey.ID {
	taken := map[journey.ID][]journey.ID{}
	for n := range will.Notes() {
		if from := is.Note(n.From); from != nil && !Carried(is.KindOf(from)) {
			taken[from.ID] = append(taken[from.ID], n.ID)
		}
	}
	return taken
}

// Placed lists the notes of one kind that stand in a cell, phase by phase.
func Placed(b *journey.Board, kind string) []*journey.Note {
	order := map[journey.ID]int{}
	for i, p := range b.Phases() {
		order[p.ID] = i
	}
	var notes []*journey.Note
	for n := range b.Notes() {
		if b.KindOf(n) == kind && b.Standing(n) == journey.Placed {
			notes = append(notes, n)
		}
	}
	slices.SortStableFunc(notes, func(x, y *journey.Note) int { return order[x.Place.Phase] - order[y.Place.Phase] })
	return notes
}
