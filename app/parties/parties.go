// Package parties works out which part each party has in a journey, step by step: where in AIDA the customer is for it, where it acts,
// which steps it shares with others and where the customer is handed from one to another. It reads the map and draws nothing.
//
// Seed 003 has the house buyer go along a dozen suppliers, of whom each must know where the customer is for its own product, what it can
// do of use just then, and with whom it could do that together. From it come these rules:
//
//   - A party has a part in a step where it stands in AIDA, or where it acts.
//   - It acts in a step where a note of it stands under that step in a lane of parties, or where the customer has come to action for it:
//     then it delivers. In attention, interest and desire the customer is busy with others, and only thinks of it.
//   - A step is shared when two or more parties have a part in it.
//   - The customer is handed over at a step where parties act, when of those who acted last, however many steps ago, at least one does not
//     act any more and at least one acts that did not. Who only comes along, or only leaves, takes nothing over.
//
// A small example:
//
//	t := parties.Of(board)
//	for i := range t.Steps {
//		t.Steps[i].To // the parties to whom the customer is handed there
//	}
package parties

import (
	"slices"

	"reiskaart/app/journey"
)

// Table is the parties of a map beside its steps.
type Table struct {
	Parties []*journey.Actor // in their order
	Steps   []Step           // as the customer goes
	Without []int            // parties that stand nowhere in AIDA, by their place in Parties
	Loose   []*journey.Note  // notes at which value can be added that stand under no step
}

// Step is what the parties do at one step.
type Step struct {
	Note     *journey.Note
	Parts    []Part          // one for each of Parties
	Adds     []*journey.Note // moments at which value can be added: the step itself, and what stands under it
	From, To []int           // of a hand-over: who does not act any more, and who acts now; else both are empty
}

// Part is what one party has to do with a step.
type Part struct {
	Stage string     // one of journey.Stages; empty: none
	Acts  bool       // it acts there
	Note  journey.ID // its first note under the step; empty: none
}

// Any reports whether the party has a part in the step at all.
func (p *Part) Any() bool { return p.Stage != "" || p.Acts }

// In lists the parties that have a part in the step, by their place.
func (s *Step) In() []int { return s.of(func(p *Part) bool { return p.Any() }) }

// Acting lists the parties that act in the step, by their place.
func (s *Step) Acting() []int { return s.of(func(p *Part) bool { return p.Acts }) }

// Shared reports whether two or more parties have a part in the step.
func (s *Step) Shared() bool { return len(s.In()) > 1 }

func (s *Step) of(keep func(*Part) bool) (list []int) {
	for i := range s.Parts {
		if keep(&s.Parts[i]) {
			list = append(list, i)
		}
	}
	return list
}

// Of reads the table off a map. Parts and steps that are gone count for nothing; of two stages of one party at one step the furthest holds.
func Of(b *journey.Board) Table {
	var t Table
	at := map[journey.ID]int{}
	for _, r := range b.All(journey.KindActor) {
		a := r.(*journey.Actor)
		at[a.ID] = len(t.Parties)
		t.Parties = append(t.Parties, a)
	}
	nth := map[journey.ID]int{}
	for _, s := range b.Steps() {
		nth[s.ID] = len(t.Steps)
		t.Steps = append(t.Steps, Step{Note: s, Parts: make([]Part, len(t.Parties))})
	}
	t.stages(b, at, nth)
	for n := range b.Notes() {
		t.note(b, n, at, nth)
	}
	t.hand()
	return t
}

// stages reads where in AIDA the customer is.
func (t *Table) stages(b *journey.Board, at, nth map[journey.ID]int) {
	stands := make([]bool, len(t.Parties))
	for _, r := range b.All(journey.KindActorStage) {
		s := r.(*journey.ActorStage)
		who, known := at[s.Actor]
		i, there := nth[s.Step]
		rank := slices.Index(journey.Stages[:], s.Stage)
		if !known || !there || rank < 0 {
			continue
		}
		stands[who] = true
		p := &t.Steps[i].Parts[who]
		if rank > slices.Index(journey.Stages[:], p.Stage) {
			p.Stage = s.Stage
		}
		p.Acts = p.Acts || s.Stage == journey.Stages[len(journey.Stages)-1]
	}
	for i, has := range stands {
		if !has {
			t.Without = append(t.Without, i)
		}
	}
}

// note reads what one note says of the parties; what is not for all eyes says nothing.
func (t *Table) note(b *journey.Board, n *journey.Note, at, nth map[journey.ID]int) {
	if n.Actor == "" && !n.AddsValue || n.Private || n.Covered || b.Standing(n) != journey.Placed {
		return
	}
	step := n
	if i, own := nth[n.ID]; own {
		step = t.Steps[i].Note
	} else {
		step = b.Under(n)
	}
	i, there := 0, false
	if step != nil {
		i, there = nth[step.ID]
	}
	if who, known := at[n.Actor]; known && there && b.KindOf(n) == journey.Actors {
		p := &t.Steps[i].Parts[who]
		p.Acts = true
		if p.Note == "" {
			p.Note = n.ID
		}
	}
	switch {
	case !n.AddsValue:
	case there:
		t.Steps[i].Adds = append(t.Steps[i].Adds, n)
	default:
		t.Loose = append(t.Loose, n)
	}
}

// hand finds where the customer is handed over.
func (t *Table) hand() {
	var last []int
	for i := range t.Steps {
		s := &t.Steps[i]
		now := s.Acting()
		if len(now) == 0 {
			continue
		}
		from, to := without(last, now), without(now, last)
		if len(from) > 0 && len(to) > 0 {
			s.From, s.To = from, to
		}
		last = now
	}
}

// without lists those of a list that are not in the other.
func without(list, other []int) (rest []int) {
	for _, n := range list {
		if !slices.Contains(other, n) {
			rest = append(rest, n)
		}
	}
	return rest
}
