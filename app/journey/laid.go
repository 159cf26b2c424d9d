package journey

import (
	"slices"
	"sort"
)

// Mood is an emotion of another map by where it lies on this one.
type Mood struct {
	Phase ID      // of this map
	At    float64 // from 0, the left edge of the phase, to 1, the right; each further than the one before it
	Step  ID      // of this map: the step under which it stands in both, empty where there is none
	Score int     // LowestScore to HighestScore
}

// LayOver lays the scored emotions of another map over this one, from left to right. Phases go together that are one another's
// basis or have the same id; what is left between them goes together in order. Within a phase the emotions stand in the other map's
// own order of time, as its curve runs: by its steps, several of one step side by side, those of no step behind them. away
// counts the other map's phases with emotions for which there is none here.
func LayOver(here, other *Board) (moods []Mood, away int) {
	partner := partners(here, other)
	steps := map[ID][]ID{}
	for _, s := range other.Steps() {
		steps[s.Place.Phase] = append(steps[s.Place.Phase], s.ID)
	}
	felt := map[ID][]*Note{}
	lane := moodLane(other)
	for n := range other.Notes() {
		if _, ok := n.Feeling(); ok && !n.Private && !n.Covered && other.Standing(n) == Placed && n.Place.Lane == lane && other.KindOf(n) == Emotions {
			felt[n.Place.Phase] = append(felt[n.Place.Phase], n)
		}
	}
	order := map[ID]int{}
	for i, p := range here.Phases() {
		order[p.ID] = i
	}
	for _, p := range other.Phases() {
		notes := felt[p.ID]
		to, ok := partner[p.ID]
		if !ok {
			if len(notes) > 0 {
				away++
			}
			continue
		}
		turns, many := make([]int, len(notes)), make([]int, len(steps[p.ID])+1)
		for i, n := range notes {
			if turns[i] = slices.Index(steps[p.ID], n.Place.Under); turns[i] < 0 {
				turns[i] = len(steps[p.ID])
			}
			many[turns[i]]++
		}
		last := len(many) - 1
		wide := float64(last) // in steps; those of no step share the room of one, and have all of it where they are the only ones
		if n := many[last]; n > 0 && n < len(notes) {
			wide++
		}
		seen := make([]int, len(many))
		for i, n := range notes {
			turn := turns[i]
			within := (float64(seen[turn]) + 0.5) / float64(many[turn])
			seen[turn]++
			at := within
			if many[last] < len(notes) {
				at = (float64(turn) + within) / wide
			}
			score, _ := n.Feeling()
			moods = append(moods, Mood{to, at, stepHere(here, other, n.Place.Under), score})
		}
	}
	sort.SliceStable(moods, func(i, j int) bool {
		x, y := &moods[i], &moods[j]
		if d := order[x.Phase] - order[y.Phase]; d != 0 {
			return d < 0
		}
		return x.At < y.At
	})
	return moods, away
}

// stepHere is the step of this map that is a step of the other's, empty when there is none.
func stepHere(here, other *Board, id ID) ID {
	theirs := other.Note(id)
	if theirs == nil {
		return ""
	}
	for _, s := range here.Steps() {
		if s.ID == id || s.From != "" && (s.From == id || s.From == theirs.From) || theirs.From == s.ID {
			return s.ID
		}
	}
	return ""
}

// moodLane is the first emotions lane of a map, empty when it has none.
func moodLane(b *Board) ID {
	for _, l := range b.Lanes() {
		if l.Kind == Emotions {
			return l.ID
		}
	}
	return ""
}

// partners gives the phases of here by those of other.
func partners(here, other *Board) map[ID]ID {
	mine, others := here.Phases(), other.Phases()
	found := map[ID]ID{}
	taken := make([]bool, len(mine))
	at := make([]int, len(others)) // of its partner in mine, -1 while there is none
	for i, p := range others {
		at[i] = slices.IndexFunc(mine, func(m *Phase) bool {
			return m.ID == p.ID || m.From != "" && (m.From == p.ID || m.From == p.From) || p.From != "" && p.From == m.ID
		})
		if at[i] >= 0 && taken[at[i]] {
			at[i] = -1
		} else if at[i] >= 0 {
			taken[at[i]] = true
			found[p.ID] = mine[at[i]].ID
		}
	}
	next := 0
	for i, p := range others {
		if at[i] >= 0 {
			next = max(next, at[i]+1)
			continue
		}
		if next < len(mine) && !taken[next] {
			taken[next] = true
			found[p.ID] = mine[next].ID
			next++
		}
	}
	return found
}
