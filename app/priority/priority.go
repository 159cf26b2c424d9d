// Package priority puts the pain points of a map in order by what is known of them, and the solutions in a matrix of effort and impact.
//
//	ranked, unset := priority.Pains(board)
//	ranked[0].Score           // severity × customers who are hit × value per customer
//	unset[0].Lacks            // what must be set before it can be ranked
//	priority.Solutions(board) // with their quadrants, and the pain points that they solve
//
// Votes are shown beside the order and never mixed into it: they say what people feel, the order what figures say (seed 001: weigh with
// the value of the customer). What lies face down and what is for the facilitator only is in neither.
package priority

import (
	"sort"

	"reiskaart/app/funnel"
	"reiskaart/app/journey"
)

// Lacks is what is not known of a pain point.
type Lacks uint8

// What can be missing.
const (
	Severity Lacks = 1 << iota // how bad it is
	Reach                      // which share of the customers it hits
	Phase                      // where in the journey it is
	Entering                   // how many customers enter that phase
	Value                      // what a customer is worth there
)

// Pain is a pain point with what its place in the order comes from.
//
// Score = Severity × Customers × Value, where Customers = Entering × Reach ÷ 100. It is in euro, weighed by 1, 2 or 3: it puts in order,
// and is no amount that is lost. It is only there when nothing is lacking. Seed 001 asks to weigh conversion with the value of the customer
// to set priorities; that how many are hit multiplies with how badly is the reach × impact of RICE (Sean McBride, RICE: Simple prioritization
// for product managers, Intercom), whose effort is the axis of the matrix here, and whose confidence is the evidence of the note.
type Pain struct {
	Note      *journey.Note
	Phase     *journey.Phase // nil: it lies beside the journey
	Severity  int            // 1 slight to 3 severe
	Reach     float64        // percent of those who enter the phase
	Entering  float64        // customers who enter the phase
	Customers float64        // whom it hits
	Value     float64        // euro per customer
	Score     float64
	Place     int // from 1; those with the same score share one, and the next is as much further on; 0 where something is lacking
	Lacks     Lacks
	Votes     int
	Voted     bool // there was a round in which it could be chosen, and its totals are shown
}

// Pains gives the pain points in order of their scores, and apart from them, in reading order, those of which something is not known.
func Pains(b *journey.Board) (ranked, unset []Pain) {
	at := places(b)
	figures := map[journey.ID]funnel.Figures{}
	for _, f := range funnel.Of(b) {
		figures[f.Phase.ID] = f
	}
	for n := range b.Notes() {
		if !shows(b, n, journey.Pains) {
			continue
		}
		p := Pain{Note: n}
		if n.Place.Where == journey.Cell {
			p.Phase = b.Phase(n.Place.Phase)
		}
		p.weigh(figures)
		p.Votes, p.Voted = b.VotesOf(n)
		if p.Lacks == 0 {
			ranked = append(ranked, p)
		} else {
			unset = append(unset, p)
		}
	}
	sort.SliceStable(ranked, func(i, j int) bool { return ranked[i].Score > ranked[j].Score })
	for i := range ranked {
		if ranked[i].Place = i + 1; i > 0 && ranked[i].Score == ranked[i-1].Score {
			ranked[i].Place = ranked[i-1].Place
		}
	}
	sort.SliceStable(unset, func(i, j int) bool { return at[unset[i].phase()] < at[unset[j].phase()] })
	return ranked, unset
}

// weigh takes what is known of the pain point, and names what is not.
func (p *Pain) weigh(figures map[journey.ID]funnel.Figures) {
	n := p.Note
	if p.Severity = max(1, min(3, n.Severity.N)); !n.Severity.Set {
		p.Severity, p.Lacks = 0, p.Lacks|Severity
	}
	if p.Reach = max(0, min(100, n.Reach.N)); !n.Reach.Set {
		p.Reach, p.Lacks = 0, p.Lacks|Reach
	}
	if p.Phase == nil {
		p.Lacks |= Phase
		return
	}
	f := figures[p.Phase.ID]
	if p.Entering = f.Entering.N; !f.Entering.Set {
		p.Lacks |= Entering
	}
	if p.Value = f.Value.N; !f.Value.Set {
		p.Lacks |= Value
	}
	if p.Lacks == 0 {
		p.Customers = p.Entering * p.Reach / 100
		p.Score = float64(p.Severity) * p.Customers * p.Value
	}
}

func (p *Pain) phase() journey.ID {
	if p.Phase == nil {
		return ""
	}
	return p.Phase.ID
}

// places are the phases by their order from left to right; what is in none comes last.
func places(b *journey.Board) map[journey.ID]int {
	at := map[journey.ID]int{}
	for i, p := range b.Phases() {
		at[p.ID] = i
	}
	at[""] = len(at)
	return at
}

// shows reports whether a note is of a kind, on the map and for everybody's eyes.
func shows(b *journey.Board, n *journey.Note, kind string) bool {
	return !n.Covered && !n.Private && n.Place.Where != journey.Parked && n.Text != "" && b.KindOf(n) == kind
}
