package reviews

import (
	"slices"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
)

// Import is what is known of an import besides its rows.
type Import struct {
	Date   string // of today
	Source string // the name of the file
}

// Ops writes the new and the changed rows, the measurement that stands for the import, without a phase since its reviews have theirs,
// and how the table was read: all of it one change. There are none when nothing is new or changed.
func (t *Trial) Ops(b *journey.Board, ids *journey.IDs, im Import) []journey.Op {
	x := t.Take(b, ids, im)
	if x == nil {
		return nil
	}
	for !x.Work(1 << 30) {
	}
	return x.Ops
}

// Taking is the change of an import on its way, where nobody may be kept waiting for all of it. Nothing is written meanwhile. The map must not
// change in its reviews, phases and measurements.
type Taking struct {
	Ops  []journey.Op
	Own  int              // from here on Ops make Born and nothing else
	Born []journey.Record // the new reviews, as those ops make them
	Line []byte           // Ops, as codec.AppendOps writes them

	trial *Trial
	ids   *journey.IDs
	id    journey.ID // of the measurement
	ranks []string
	at    int // the next row
	told  int // so many of Ops are in Line
}

// Take begins the change that Ops makes at once; nil when nothing is new or changed.
func (t *Trial) Take(b *journey.Board, ids *journey.IDs, im Import) *Taking {
	if t.New+t.Changed == 0 || len(t.Asks) > 0 {
		return nil
	}
	x := &Taking{trial: t, ids: ids, id: ids.New()}
	x.Ops = append(journey.AddMeasurement(b, x.id, "", im.Date), journey.SetText(journey.KindMeasurement, x.id, "source", im.Source))
	x.Ops = append(x.Ops, t.remember(x.id)...)
	for i := range t.Rows {
		if row := &t.Rows[i]; row.Fate == Changed {
			now := t.becomes(row)
			x.Ops = append(x.Ops, journey.ChangeReview(row.Was, &now)...)
		}
	}
	var anew []journey.Op
	x.ranks, anew = journey.RankReviews(b, t.New)
	x.Ops = slices.Grow(append(x.Ops, anew...), t.New*len(journey.Specs(journey.KindReview)))
	x.Own = len(x.Ops)
	x.Born = make([]journey.Record, 0, t.New)
	return x
}

// Work goes on by as many rows, and reports whether the change is whole.
func (x *Taking) Work(rows int) (done bool) {
	t := x.trial
	for ; rows > 0 && x.at < len(t.Rows); x.at++ {
		row := &t.Rows[x.at]
		if row.Fate != New {
			continue
		}
		rows--
		r := &journey.Review{Phase: row.Phase, Date: row.Date, Score: row.Score, Text: row.Text, Value: row.Value, Person: row.Person, Import: x.id}
		if r.ID = x.ids.New(); row.Score.Set {
			r.Scale = t.Scale
		}
		if t.Leave[Text] {
			r.Text = ""
		}
		if t.Leave[Person] {
			r.Person = ""
		}
		r.Rank = x.ranks[len(x.Born)]
		x.Ops = journey.AddReview(x.Ops, r)
		x.Born = append(x.Born, r)
	}
	if x.Line == nil {
		x.Line = make([]byte, 0, 400*len(t.Rows))
	}
	x.Line = codec.AppendOps(x.Line, x.Ops[x.told:])
	x.told = len(x.Ops)
	return x.at == len(t.Rows)
}

// Share is how much of it is there, from 0 to 1.
func (x *Taking) Share() float64 { return float64(x.at) / float64(max(1, len(x.trial.Rows))) }

// Imports lists the measurements that reviews came with, the oldest first, with how many came.
func Imports(b *journey.Board) (list []*journey.Measurement, count map[journey.ID]int) {
	count = map[journey.ID]int{}
	var at journey.ID // those of one import stand together
	n := 0
	for _, r := range b.All(journey.KindReview) {
		if im := r.(*journey.Review).Import; im != at {
			count[at], at, n = count[at]+n, im, 0
		}
		n++
	}
	count[at] += n
	for _, r := range b.All(journey.KindMeasurement) {
		m := r.(*journey.Measurement)
		if b.Doc().Matching.Has("review/brought/"+string(m.ID)) && m.Phase == "" || count[m.ID] > 0 {
			list = append(list, m)
		}
	}
	return list, count
}
