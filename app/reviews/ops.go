package reviews

import "reiskaart/app/journey"

// Import is what is known of an import besides its rows.
type Import struct {
	Date   string // of today
	Source string // the name of the file
}

// Ops writes the new and the changed rows, the measurement that stands for the import, without a phase since its reviews have theirs,
// and how the table was read: all of it one change. There are none when nothing is new or changed.
func (t *Trial) Ops(b *journey.Board, ids *journey.IDs, im Import) []journey.Op {
	if t.New+t.Changed == 0 || len(t.Asks) > 0 {
		return nil
	}
	id := ids.New()
	ops := append(journey.AddMeasurement(b, id, "", im.Date), journey.SetText(journey.KindMeasurement, id, "source", im.Source))
	ops = append(ops, t.remember(id)...)
	fresh := make([]journey.Review, 0, t.New)
	for i := range t.Rows {
		row := &t.Rows[i]
		switch row.Fate {
		case New:
			r := journey.Review{Phase: row.Phase, Date: row.Date, Score: row.Score, Text: row.Text, Value: row.Value, Person: row.Person, Import: id}
			if r.ID = ids.New(); row.Score.Set {
				r.Scale = t.Scale
			}
			if t.Leave[Text] {
				r.Text = ""
			}
			if t.Leave[Person] {
				r.Person = ""
			}
			fresh = append(fresh, r)
		case Changed:
			now := t.becomes(row)
			ops = append(ops, journey.ChangeReview(row.Was, &now)...)
		}
	}
	return journey.AddReviews(ops, b, fresh)
}

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
