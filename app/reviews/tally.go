package reviews

import (
	"math"
	"sort"

	"reiskaart/app/journey"
)

// Few is the number of answers below which a figure says little: it is marked.
const Few = 5

// Small is the number of answers below which the interval of an NPS leans on a normal distribution that is not there yet.
const Small = 30

// z is the two-sided 95 % point of the normal distribution.
const z = 1.959964

// Moments are what a mean and its spread are worked out from.
type Moments struct {
	N         int
	Sum, Squa float64
}

// Add takes a number in.
func (m *Moments) Add(v float64) { m.N, m.Sum, m.Squa = m.N+1, m.Sum+v, m.Squa+v*v }

func (m *Moments) merge(x *Moments) { m.N, m.Sum, m.Squa = m.N+x.N, m.Sum+x.Sum, m.Squa+x.Squa }

// Mean is the arithmetic mean, 0 of nothing.
func (m *Moments) Mean() float64 {
	if m.N == 0 {
		return 0
	}
	return m.Sum / float64(m.N)
}

// Margin is half of the 95 % interval of the mean: 1.96 × s ÷ √n, with s² = (Σx² − (Σx)² ÷ n) ÷ (n − 1), the sample variance (any
// textbook, such as Moore and McCabe, Introduction to the Practice of Statistics, 7.1, with z for t). Infinite below two.
func (m *Moments) Margin() float64 {
	if m.N < 2 {
		return math.Inf(1)
	}
	n := float64(m.N)
	variance := max(0, m.Squa-m.Sum*m.Sum/n) / (n - 1)
	return z * math.Sqrt(variance/n)
}

// Tally is what reviews come to: those of a phase, of a month, or of all.
type Tally struct {
	N          int        // reviews, with and without a score
	Scored     int        // with one
	By         [4]Moments // scores on each of Scales
	Rated      int        // scores that can satisfy: on 1 to 5, in stars, and from 0 to 10
	Satisfied  int
	Promoters  int     // of the scores from 0 to 10: 9 and 10
	Passives   int     // 7 and 8, and what lies between 8 and 9
	Detractors int     // below 7
	Mood       Moments // on the scale of emotions: see Mood
	Value      Moments // euro
}

// Add takes a review in.
func (t *Tally) Add(r *journey.Review) {
	t.N++
	if r.Value.Set {
		t.Value.Add(r.Value.N)
	}
	if !r.Score.Set {
		return
	}
	i := scaleAt(r.Scale)
	if i < 0 {
		return
	}
	v := min(max(r.Score.N, Scales[i].Min), Scales[i].Max)
	t.Scored++
	t.By[i].Add(v)
	if mood, ok := Mood(r); ok {
		t.Mood.Add(mood)
	}
	switch r.Scale {
	case "score5", "stars":
		t.Rated++
		if v >= 4 {
			t.Satisfied++
		}
	case "score10":
		t.Rated++
		if v >= 8 {
			t.Satisfied++
		}
		switch {
		case v >= 9:
			t.Promoters++
		case v >= 7:
			t.Passives++
		default:
			t.Detractors++
		}
	}
}

// Merge takes in what others came to.
func (t *Tally) Merge(x *Tally) {
	t.N, t.Scored, t.Rated, t.Satisfied = t.N+x.N, t.Scored+x.Scored, t.Rated+x.Rated, t.Satisfied+x.Satisfied
	t.Promoters, t.Passives, t.Detractors = t.Promoters+x.Promoters, t.Passives+x.Passives, t.Detractors+x.Detractors
	for i := range t.By {
		t.By[i].merge(&x.By[i])
	}
	t.Mood.merge(&x.Mood)
	t.Value.merge(&x.Value)
}

// Main is the scale on which most scores are, -1 where there are none.
func (t *Tally) Main() int {
	main := -1
	for i := range t.By {
		if t.By[i].N > 0 && (main < 0 || t.By[i].N > t.By[main].N) {
			main = i
		}
	}
	return main
}

// CSAT is the share of satisfied answers in percent: 4 and 5 of 5 (top two boxes: Farris and others, Marketing Metrics, 2nd edition,
// 2.5, customer satisfaction), stars alike; 8, 9 and 10 of 10, the same upper part of the scale as Dutch marks count as good. ok is false
// without any.
func (t *Tally) CSAT() (percent float64, ok bool) {
	if t.Rated == 0 {
		return 0, false
	}
	return 100 * float64(t.Satisfied) / float64(t.Rated), true
}

// NPS is the Net Promoter Score of the scores from 0 to 10: the percentage of promoters less that of detractors (Reichheld, The One Number
// You Need to Grow, Harvard Business Review, December 2003).
type NPS struct {
	N         int
	Score     float64 // -100 to 100
	Low, High float64 // its 95 % interval
	Sure      bool    // there is an interval: the answers differ, and there are not few
}

// NPS works the score out with its interval. An answer counts as x = +1, 0 or −1, with mean p − d and variance p + d − (p − d)²; so the
// interval is 100 × (p − d ± 1.96 × √(variance ÷ n)), Wald's (Rocks, Interval Estimation for the "Net Promoter Score", The American
// Statistician 70(4), 2016, 365–372). It is cut off at −100 and 100. Where all answers are of one sort, it would have no width
// whatever n is, and says nothing. On other scales there is no NPS: it is not defined there.
func (t *Tally) NPS() (s NPS, ok bool) {
	if s.N = t.Promoters + t.Passives + t.Detractors; s.N == 0 {
		return s, false
	}
	n := float64(s.N)
	p, d := float64(t.Promoters)/n, float64(t.Detractors)/n
	variance := p + d - (p-d)*(p-d)
	half := z * math.Sqrt(max(0, variance)/n)
	s.Score, s.Low, s.High = 100*(p-d), 100*max(-1, p-d-half), 100*min(1, p-d+half)
	s.Sure = s.N >= Few && variance > 1e-12
	return s, true
}

// CES is the customer effort score: the mean of the answers from 1 to 7 to "they made it easy for me", so high is easy (Dixon, Freeman and
// Toman, Stop Trying to Delight Your Customers, Harvard Business Review, July 2010; the scale of 7 is CEB's second version, 2013).
func (t *Tally) CES() *Moments { return &t.By[3] }

// Mood puts a score on the scale of emotions, from -2 to +2, so that the middle of the one is the middle of the other: 1 to 5 and stars
// lose 3, 0 to 10 becomes (x − 5) × 0.4. What somebody says about effort is no emotion, and has none.
func Mood(r *journey.Review) (mood float64, ok bool) {
	switch {
	case !r.Score.Set:
		return 0, false
	case r.Scale == "score5", r.Scale == "stars":
		return min(max(r.Score.N-3, -2), 2), true
	case r.Scale == "score10":
		return min(max((r.Score.N-5)*0.4, -2), 2), true
	}
	return 0, false
}

// Summary is what the reviews of a map come to.
type Summary struct {
	All     PhaseTally   // without quotes
	Phases  []PhaseTally // from left to right, and at the end, without a phase, those about the whole journey or of a phase that is gone
	Newest  journey.ID   // the import that came last; empty for none
	Imports int
}

// PhaseTally is a phase with its reviews.
type PhaseTally struct {
	Phase  *journey.Phase // nil for the whole journey
	Tally                 // of all reviews
	Before Tally          // without those of the newest import
	Months []Month
	Quotes Quotes
	Latest string // day of the newest review; empty where none has one

	heaps []heap // while it is worked out
	last  int
}

// Month is the reviews of a month, "2026-11".
type Month struct {
	Month string
	Tally
}

// Quotes are reviews with a text: the best, the worst and the newest.
type Quotes struct {
	Best, Worst, Newest *journey.Review
	best, worst         float64 // how high they are on their scales, from 0 to 1
}

// Sum adds up all reviews of a map.
func Sum(b *journey.Board) *Summary {
	s := &Summary{}
	list, count := Imports(b)
	s.Imports = len(list)
	for _, m := range list {
		if count[m.ID] > 0 {
			s.Newest = m.ID
		}
	}
	phases := b.Phases()
	s.Phases = make([]PhaseTally, len(phases)+1)
	at := make(map[journey.ID]*PhaseTally, len(phases))
	for i, p := range phases {
		s.Phases[i].Phase = p
		at[p.ID] = &s.Phases[i]
	}
	whole := &s.Phases[len(phases)]
	for _, r := range b.All(journey.KindReview) {
		r := r.(*journey.Review)
		p := at[r.Phase]
		if p == nil {
			p = whole
		}
		p.Latest = max(p.Latest, r.Date)
		p.heap(r.Date[:min(7, len(r.Date))], r.Import != s.Newest).Add(r)
		if r.Text != "" {
			p.Quotes.take(r)
		}
	}
	for i := range s.Phases { // each review was added once: what has more of them is added up from that
		p := &s.Phases[i]
		for k := range p.heaps {
			h := &p.heaps[k]
			for _, to := range [...]*PhaseTally{p, &s.All} {
				if to.Merge(&h.Tally); h.before {
					to.Before.Merge(&h.Tally)
				}
				if len(h.Month.Month) == 7 {
					to.month(h.Month.Month).Merge(&h.Tally)
				}
			}
		}
		p.heaps = nil
		byMonth(p.Months)
	}
	byMonth(s.All.Months)
	return s
}

// heap is what the reviews of a month came to, those of the newest import by themselves.
type heap struct {
	Month
	before bool // not of the newest import
}

// heap finds a heap of a phase, from the one found last on: reviews of one month often stand together.
func (p *PhaseTally) heap(month string, before bool) *Tally {
	for range p.heaps {
		if h := &p.heaps[p.last]; h.Month.Month == month && h.before == before {
			return &h.Tally
		}
		p.last = (p.last + 1) % len(p.heaps)
	}
	p.last = len(p.heaps)
	p.heaps = append(p.heaps, heap{Month{Month: month}, before})
	return &p.heaps[p.last].Tally
}

func byMonth(all []Month) {
	sort.Slice(all, func(i, j int) bool { return all[i].Month < all[j].Month }) // a sort made for records of this size weighs more than it is worth
}

// Since is what came by the newest import: all less what was there before.
func (p *PhaseTally) Since(scale int) Moments {
	x, y := &p.By[scale], &p.Before.By[scale]
	return Moments{x.N - y.N, x.Sum - y.Sum, x.Squa - y.Squa}
}

func (p *PhaseTally) month(m string) *Tally {
	for i := len(p.Months) - 1; i >= 0; i-- {
		if p.Months[i].Month == m {
			return &p.Months[i].Tally
		}
	}
	p.Months = append(p.Months, Month{Month: m})
	return &p.Months[len(p.Months)-1].Tally
}

// take keeps a review that is better, worse or newer than those before. Of equals the newer is kept.
func (q *Quotes) take(r *journey.Review) {
	if r.Score.Set {
		rated := rate(r)
		if was := q.Best; was == nil || rated > q.best || rated == q.best && r.Date >= was.Date {
			q.Best, q.best = r, rated
		}
		if was := q.Worst; was == nil || rated < q.worst || rated == q.worst && r.Date >= was.Date {
			q.Worst, q.worst = r, rated
		}
	}
	if q.Newest == nil || r.Date >= q.Newest.Date {
		q.Newest = r
	}
}

// rate is how high a score is on its scale, from 0 to 1.
func rate(r *journey.Review) float64 {
	if i := scaleAt(r.Scale); i >= 0 {
		return (r.Score.N - Scales[i].Min) / (Scales[i].Max - Scales[i].Min)
	}
	return 0
}

// Differ reports whether two means differ by more than their 95 % intervals explain: |x − y| over 1.96 × √(se² + se²), Welch's without
// the t (Welch, Biometrika 34, 1947). Of few nobody can say.
func Differ(x, y *Moments) bool {
	if x.N < Few || y.N < Few {
		return false
	}
	return math.Abs(x.Mean()-y.Mean()) > math.Hypot(x.Margin(), y.Margin())
}
