package check

import (
	"cmp"
	"slices"
	"strings"

	"reiskaart/app/journey"
)

// stretch is what was found in one phase, and what the rules about the whole map need of it. It is worked out anew when
// something in the phase changed, or something that is linked to it.
type stretch struct {
	phase journey.ID
	notes []journey.ID // of it, whatever they are, in any order
	stale bool
	facts
}

type facts struct {
	steps                       []step // in order, also those that are not spoken of
	shown                       int    // notes that may be spoken of
	contacts                    int    // steps and touchpoints of these
	pains, solutions, questions int
	touch, swayed               int   // touchpoints, and those that can be influenced, wholly or partly
	unswayed, uninformed        []Ref // touchpoints that do not say it
	told, sourced, evident      int   // notes that speak of the customer; known from elsewhere than assumed; that say how
	gives, gets, offers, aha    bool
	loose                       []Ref // what lies beside the phases, without a line
	found                       []*Found
}

type step struct{ id, under journey.ID }

const (
	mostWords  = 15 // of a question: simple questions get more answers (seed 001)
	mostNotes  = 25 // in a phase
	mostPhases = 7
)

// survey looks at the notes of a phase.
func (c *Checker) survey(s *stretch) {
	s.stale, s.facts = false, facts{}
	if s.phase == "" {
		c.besides(s)
		return
	}
	if _, ok := c.at[s.phase]; !ok {
		return
	}
	stage := c.board.Phase(s.phase).Stage
	var moods, pains, solutions, offers []*journey.Note
	for _, n := range c.ordered(s) {
		kind := c.kindOf(n)
		if kind == journey.Actions {
			under := n.Place.Under
			if under != "" && c.board.Under(n) == nil {
				under = ""
			}
			s.steps = append(s.steps, step{n.ID, under})
		}
		if kind == "" || n.Private || n.Covered {
			continue
		}
		s.shown++
		s.aha = s.aha || n.Moment
		s.offers = s.offers || n.Sell != ""
		switch kind {
		case journey.Actions:
			s.contacts++
			if c.isOurs(n.Text) {
				s.find(k27, note(n))
			}
		case journey.Touchpoints:
			s.contacts++
			s.touchpoint(n)
			if n.Lever != "" && n.Sell == "" && stage == "ascend" {
				offers = append(offers, n)
			}
		case journey.Emotions:
			score, scored := n.Feeling()
			s.aha = s.aha || score > 0
			if scored && score < 0 {
				moods = append(moods, n)
			}
		case journey.Pains:
			pains = append(pains, n)
		case journey.Solutions:
			solutions = append(solutions, n)
		case journey.Questions:
			s.questions++
			if f := asks(n.Text, note(n)); f != nil {
				s.found = append(s.found, f)
			}
		case journey.Information:
			s.gives, s.gets = true, true
		}
		switch kind {
		case journey.Actions, journey.Touchpoints, journey.Emotions, journey.Pains, journey.Information:
			s.source(n)
		}
	}
	s.pains, s.solutions = len(pains), len(solutions)
	for _, n := range moods {
		if s.pains == 0 && !c.has(n.ID, journey.Causes, journey.Emotions, journey.Pains) {
			s.find(k06, note(n))
		}
	}
	c.answers(s, pains, solutions)
	for _, n := range offers {
		if s.offers {
			s.find(k20, note(n))
		}
	}
	c.stages(s, stage)
}

// ordered are the notes of a phase in the order of the map.
func (c *Checker) ordered(s *stretch) []*journey.Note {
	notes := make([]*journey.Note, 0, len(s.notes))
	for _, id := range s.notes {
		if n := c.board.Note(id); n != nil {
			notes = append(notes, n)
		}
	}
	slices.SortFunc(notes, func(x, y *journey.Note) int {
		return cmp.Or(cmp.Compare(x.Place.Rank, y.Place.Rank), cmp.Compare(x.ID, y.ID))
	})
	for i, n := range notes { // next time they are in order already, or nearly so
		s.notes[i] = n.ID
	}
	s.notes = s.notes[:len(notes)]
	return notes
}

func (s *facts) find(rule int, r ...Ref) *Found {
	f := &Found{Rule: &Rules[rule], Refs: r}
	s.found = append(s.found, f)
	return f
}

func note(n *journey.Note) Ref { return Ref{journey.KindNote, n.ID} }

func (s *facts) touchpoint(n *journey.Note) {
	s.touch++
	switch n.Influence {
	case "":
		s.unswayed = append(s.unswayed, note(n))
	case "no":
	default:
		s.swayed++
	}
	if n.InfoFrom == "" && n.InfoTo == "" {
		s.uninformed = append(s.uninformed, note(n))
	}
	s.gives = s.gives || n.InfoFrom != ""
	s.gets = s.gets || n.InfoTo != ""
}

// source counts how notes that speak of the customer are known. Solutions and parties are ours: nobody has to prove them.
func (s *facts) source(n *journey.Note) {
	s.told++
	if n.Evidence != "" {
		s.evident++
		if n.Evidence != assumption {
			s.sourced++
		}
	}
}

const assumption = "assumption"

// answers finds K07 and K08: which pains have no solution, and which solutions no pain.
func (c *Checker) answers(s *stretch, pains, solutions []*journey.Note) {
	open := 0 // pains that could still be linked
	for _, p := range pains {
		if c.has(p.ID, journey.Solves, journey.Pains, journey.Solutions) {
			continue
		}
		open++
		if len(solutions) == 0 {
			s.find(k07, note(p))
		} else if !c.near {
			best, one := nearest(p, solutions)
			f := s.find(k07, note(p), note(best))
			if f.Other = true; one {
				f.Fix = Fix{Do: linkSolution, From: best.ID, To: p.ID}
			}
		}
	}
	for _, n := range solutions {
		linked := func() bool { return c.has(n.ID, journey.Solves, journey.Solutions, journey.Pains) }
		if (len(pains) == 0 || !c.near && open == 0) && !linked() {
			s.find(k08, note(n))
		}
	}
}

// nearest is the solution that most likely belongs to a pain: the one under the same step, else one of the phase. one says that
// there is no other.
func nearest(p *journey.Note, solutions []*journey.Note) (best *journey.Note, one bool) {
	if p.Place.Under != "" {
		count := 0
		for _, s := range solutions {
			if s.Place.Under == p.Place.Under {
				if count++; count == 1 {
					best = s
				}
			}
		}
		if count > 0 {
			return best, count == 1
		}
	}
	return solutions[0], len(solutions) == 1
}

// stages finds what belongs to one stage of the value journey: K19, K20 and K21; and K11 and K26, of any phase.
func (c *Checker) stages(s *stretch, stage string) {
	phase := Ref{journey.KindPhase, s.phase}
	switch {
	case stage == "excite" && s.contacts > 0 && !s.aha:
		s.find(k19, phase)
	case stage == "ascend" && s.touch > 0 && !s.offers:
		s.find(k20, phase).Other = true
	case stage == "subscribe" && s.touch > 0 && !(s.gives && s.gets):
		s.find(k21, phase)
	}
	if s.touch > 0 && s.swayed == 0 && len(s.unswayed) == 0 {
		s.find(k11, phase)
	}
	if s.shown > mostNotes {
		f := s.find(k26, phase)
		f.N, f.Other = float64(s.shown), true
	}
}

// besides counts what lies loose.
func (c *Checker) besides(s *stretch) {
	for _, n := range c.ordered(s) {
		if n.Place.Where != journey.Loose || n.Private || n.Covered || n.Kind == journey.LooseText || n.Kind == journey.Images || c.hangs(n.ID) {
			continue
		}
		s.loose = append(s.loose, note(n))
	}
}

// asks is what K13 has to say of a question, nil when nothing.
func asks(text string, about Ref) *Found {
	words := strings.Fields(strings.ToLower(text))
	if len(words) > mostWords {
		return &Found{Rule: &Rules[k13], Refs: []Ref{about}, N: float64(len(words))}
	}
	dutch, english := 0, 0 // "of" is a word of both, and joins two things in one
	for _, word := range words {
		switch word {
		case "en", "of":
			dutch++
		case "and", "or":
			english++
		}
	}
	if max(dutch, english) > 1 || strings.Count(text, "?") > 1 {
		return &Found{Rule: &Rules[k13], Refs: []Ref{about}, Other: true}
	}
	return nil
}

// isOurs reports whether a step begins with us, or with the name of a party of our own.
func (c *Checker) isOurs(text string) bool {
	text = strings.TrimLeft(text, " \t\n‘’“”'\"")
	end := strings.IndexAny(text, " \t\n,.:;")
	if end < 0 {
		end = len(text)
	}
	switch strings.ToLower(text[:end]) {
	case "wij", "we", "ons", "onze", "us", "our":
		return true
	}
	for _, name := range c.ours {
		if len(text) >= len(name) && strings.EqualFold(text[:len(name)], name) && (len(text) == len(name) || strings.ContainsRune(" ,.:;'’-", rune(text[len(name)]))) {
			return true
		}
	}
	return false
}

// purchases are the words of a title that say that something is bought there.
var purchases = map[string]bool{
	"kopen": true, "koop": true, "aankoop": true, "aanschaf": true, "bestellen": true, "bestelling": true, "afrekenen": true, "betalen": true, "boeken": true, "boeking": true,
	"buy": true, "buying": true, "purchase": true, "order": true, "ordering": true, "checkout": true, "pay": true, "paying": true, "book": true, "booking": true,
}

// isPurchase reports whether the customer buys in a phase.
func isPurchase(p *journey.Phase) bool {
	if p.Stage == "convert" || p.Stage == "win" {
		return true
	}
	for _, word := range strings.FieldsFunc(strings.ToLower(p.Title), func(r rune) bool { return strings.ContainsRune(" ,.&/+-:;()", r) }) {
		if purchases[word] {
			return true
		}
	}
	return false
}
