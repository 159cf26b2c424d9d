package funnel

import "reiskaart/app/journey"

// Loss is what a phase costs by those who leave it.
type Loss struct {
	Leave journey.Float // customers who enter the phase and do not go on: entering × (100 − conversion) ÷ 100
	Cost  journey.Float // euro: those who leave × the value per customer
	Over  bool          // more than a hundred in a hundred go on: nobody leaves, others come in halfway
}

// Lost works out the loss of each phase. Where a figure is missing the loss is absent: nothing is guessed. After the last phase nobody
// can go on, so that it loses somebody only where its conversion was measured.
func Lost(all []Figures) []Loss {
	lost := make([]Loss, len(all))
	for i := range all {
		f, l := &all[i], &lost[i]
		switch {
		case f.Entering.Set && f.Entering.N <= 0 && i+1 < len(all):
			l.Leave, l.Cost = journey.Float{Set: true}, journey.Float{Set: true}
			continue
		case !f.Conversion.Set:
			continue
		case f.Conversion.N > 100:
			l.Over = true
			continue
		}
		if f.Entering.Set {
			l.Leave = journey.Float{N: f.Entering.N * (100 - f.Conversion.N) / 100, Set: true}
		}
		if l.Leave.Set && f.Computed { // without the detour over a percentage
			l.Leave.N = f.Entering.N - all[i+1].Entering.N
		}
		if l.Leave.Set && f.Value.Set {
			l.Cost = journey.Float{N: l.Leave.N * f.Value.N, Set: true}
		}
	}
	return lost
}

// Total is the loss of all phases together, absent unless it is known of each: a sum of some would be taken for the whole. Who leaves
// in one phase does not leave in another, so these sums may be added, which customers who enter may not.
func Total(lost []Loss) (sum Loss) {
	n := 0
	for i := range lost {
		l := &lost[i]
		if l.Over || i == len(lost)-1 && !l.Leave.Set {
			continue
		}
		if !l.Leave.Set || !l.Cost.Set {
			return Loss{}
		}
		sum.Leave.N += l.Leave.N
		sum.Cost.N += l.Cost.N
		n++
	}
	if n < 2 {
		return Loss{}
	}
	sum.Leave.Set, sum.Cost.Set = true, true
	return sum
}

// Missing are the phases of which must still be known, for all losses, how many enter and what a customer is worth.
func Missing(all []Figures) (entering, value []*journey.Phase) {
	for i := range all {
		f := &all[i]
		last := i+1 == len(all)
		wanted := !last || f.Conversion.Set || i > 0 && !all[i-1].Conversion.Set && all[i-1].Entering.N > 0
		if !f.Entering.Set && wanted {
			entering = append(entering, f.Phase)
		}
		if over := f.Conversion.Set && f.Conversion.N > 100; !f.Value.Set && !over && (!last || f.Conversion.Set) {
			value = append(value, f.Phase)
		}
	}
	return entering, value
}

// OneValue is the value per customer that all phases share that have one, where others have none.
func OneValue(all []Figures) (value float64, ok bool) {
	with, without := 0, 0
	for i := range all {
		v := all[i].Value
		switch {
		case !v.Set:
			without++
		case with > 0 && v.N != value:
			return 0, false
		default:
			value = v.N
			with++
		}
	}
	return value, with > 0 && without > 0
}

// Through is how many of a hundred who enter the first phase enter the last; absent where either was not counted, where nobody enters
// or where there is but one phase.
func Through(all []Figures) journey.Float {
	if len(all) < 2 {
		return journey.Float{}
	}
	return share(all[0].Entering, all[len(all)-1].Entering)
}

// Gain is what more conversion brings: more customers in a later phase, and what they are worth there.
type Gain struct {
	At        int     // place of the phase, -1 where the gain cannot be worked out
	Customers float64 // more of them enter that phase
	Euro      float64 // Customers × the value per customer in that phase
}

// Room is by how many points the conversion of a phase can still rise, 0 where that is not known.
func Room(f *Figures) float64 {
	if !f.Conversion.Set || !f.Entering.Set || f.Entering.N <= 0 {
		return 0
	}
	return max(0, 100-f.Conversion.N)
}

// More is how many customers more enter each phase when the conversion of each rises by so many points. More of those who enter phase j
// go on, and of those who came more in the phases before as many go on as of all: more(j+1) = more(j) × (conversion(j) + points(j)) ÷ 100
// + entering(j) × points(j) ÷ 100. It is absent where a conversion on the way there is missing.
func More(all []Figures, points []float64) []journey.Float {
	more := make([]journey.Float, len(all))
	moved := false
	for j := range all {
		if more[j].Set = true; j == 0 {
			continue
		}
		f := &all[j-1]
		up := min(points[j-1], Room(f))
		if !more[j-1].Set || moved && !f.Conversion.Set {
			more[j].Set = false
			continue
		}
		more[j].N = more[j-1].N*(f.Conversion.N+up)/100 + f.Entering.N*up/100
		moved = moved || up > 0
	}
	return more
}

// WhatIf is what these points bring in the last phase that has a value per customer and of which it is known how many more enter.
func WhatIf(all []Figures, points []float64) Gain {
	gain, moved := Gain{At: -1}, false
	for j, more := range More(all, points) {
		moved = moved || j > 0 && min(points[j-1], Room(&all[j-1])) > 0
		if moved && more.Set && all[j].Value.Set {
			gain = Gain{At: j, Customers: more.N, Euro: more.N * all[j].Value.N}
		}
	}
	return gain
}
