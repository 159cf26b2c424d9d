package check

import "reiskaart/app/journey"

// Fix is what can be done about a finding where no other answer is likely. It changes nothing that somebody wrote.
type Fix struct {
	Do       string // a name of the constants below; empty: somebody has to think
	From, To journey.ID
}

// What fixes do.
const (
	linkSolution = "solve"  // the only solution near a pain point is linked to it
	assumeRest   = "assume" // what does not say how it is known is called an assumption
	markSkip     = "skip"   // a line that jumps over phases says that it does
)

// Ops does it, with an id for what is made; none where the map has changed meanwhile. notes are what it is about now.
func (x Fix) Ops(b *journey.Board, id journey.ID) (ops []journey.Op, notes []journey.ID) {
	switch x.Do {
	case linkSolution:
		if b.Note(x.From) != nil && b.Note(x.To) != nil {
			return journey.AddLink(b, id, x.From, x.To, journey.Solves), []journey.ID{x.To}
		}
	case markSkip:
		if b.Link(x.From) != nil {
			return []journey.Op{journey.SetText(journey.KindLink, x.From, "kind", journey.Skips)}, nil
		}
	case assumeRest:
		for n := range b.Notes() {
			if n.Evidence != "" || n.Private || n.Covered || b.Standing(n) != journey.Placed {
				continue
			}
			switch b.KindOf(n) {
			case journey.Actions, journey.Touchpoints, journey.Emotions, journey.Pains, journey.Information:
				ops = append(ops, journey.SetText(journey.KindNote, n.ID, "evidence", assumption))
				notes = append(notes, n.ID)
			}
		}
	}
	return ops, notes
}
