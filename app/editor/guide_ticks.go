package editor

import (
	"slices"

	"reiskaart/app/funnel"
	"reiskaart/app/journey"
)

// ticked says which steps of the guide a map has taken. began is the template that the map began from, or nil: its examples
// are not the team's own, and count for nothing.
func ticked(b, began *journey.Board) (done [guideSteps]bool) {
	example := map[journey.ID]bool{}
	for _, r := range untouched(b, began) {
		example[journey.IDOf(r)] = true
	}
	doc := b.Doc()
	done[setGoal] = doc.Goal != "" && doc.Scope.From != "" && doc.Scope.To != ""
	for _, r := range b.All(journey.KindPersona) {
		p := r.(*journey.Persona)
		if !example[p.ID] {
			done[describePersona] = done[describePersona] || p.Called() != "" && (p.Wants != "" || len(p.Goals) > 0)
			done[markTarget] = done[markTarget] || p.Target
		}
	}
	touched, used := map[journey.ID]bool{}, map[journey.ID]bool{}
	var needs, owners tally
	for n := range b.Notes() {
		if example[n.ID] || b.Standing(n) != journey.Placed {
			continue
		}
		used[n.Place.Lane] = true
		switch b.KindOf(n) {
		case journey.Touchpoints:
			touched[n.Place.Phase] = true
		case journey.Solutions:
			needs.count(n, n.Resources != "")
			owners.count(n, n.Owner != "" && n.FirstStep != "")
		}
	}
	phases := b.Phases()
	done[listTouchpoints] = len(phases) > 0 && !slices.ContainsFunc(phases, func(p *journey.Phase) bool { return !touched[p.ID] })
	shown := chosenLanes(b)
	done[chooseElements] = len(shown) > 1 && !slices.ContainsFunc(shown, func(l *journey.Lane) bool { return !inUse(b, l, used) })
	done[findResources], done[changeIt] = needs.enough(), owners.enough()
	done[walkIt] = doc.Walked != ""
	return done
}

// tally counts solutions that have what is asked. Where the team has chosen some, each of these must have it; until then one
// is enough.
type tally struct{ have, lacking int }

func (t *tally) count(n *journey.Note, has bool) {
	if has {
		t.have++
	} else if n.Chosen {
		t.lacking++
	}
}

func (t *tally) enough() bool { return t.have > 0 && t.lacking == 0 }

// chosenLanes are the lanes that the wall shows, without the lines of a blueprint, in which nothing need be.
func chosenLanes(b *journey.Board) []*journey.Lane {
	return slices.DeleteFunc(b.Lanes(), func(l *journey.Lane) bool { return l.Hidden || l.Kind == journey.LineLane })
}

// inUse reports whether a lane shows something: a note in it, or the records that a lane of its kind is about.
func inUse(b *journey.Board, l *journey.Lane, used map[journey.ID]bool) bool {
	switch {
	case used[l.ID]:
		return true
	case l.Kind == journey.Questions:
		return b.Count(journey.KindQuestion) > 0
	case l.Kind == journey.Metrics:
		return funnel.Counted(b)
	}
	return false
}
