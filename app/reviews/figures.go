package reviews

import (
	"math"

	"reiskaart/app/journey"
)

// Figures are what the reviews of a phase come to as its figures.
type Figures struct {
	N            int           // answers that they are worked out from
	Scale        int           // of Scales, that of these answers
	Mean         Moments       // on that scale
	Satisfaction float64       // 0 to 10, in tenths
	Promoters    journey.Float // percent of the answers from 0 to 10, absent without any
	Until        string        // day of the newest review, empty where none has one
}

// Figures works them out of the scale that most answers are on; what is said about effort is no satisfaction. A mean x of a scale from a to
// b is 10 × (x − a) ÷ (b − a): the ends of the one are those of the other. It is not ok without an answer.
func (p *PhaseTally) Figures() (f Figures, ok bool) {
	f.Scale = -1
	for i := range p.By {
		if n := p.By[i].N; Scales[i].Key != "ces7" && n > 0 && (f.Scale < 0 || n > p.By[f.Scale].N) {
			f.Scale = i
		}
	}
	if f.Scale < 0 {
		return f, false
	}
	scale := &Scales[f.Scale]
	f.Mean = p.By[f.Scale]
	f.N = f.Mean.N
	f.Satisfaction = math.Round(100*(f.Mean.Mean()-scale.Min)/(scale.Max-scale.Min)) / 10
	if nps, is := p.NPS(); is {
		f.Promoters = journey.Float{N: math.Round(100 * float64(p.Promoters) / float64(nps.N)), Set: true}
	}
	f.Until = p.Latest
	return f, true
}
