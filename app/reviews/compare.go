package reviews

import (
	"encoding/binary"
	"math"
	"strings"

	"reiskaart/app/journey"
)

// brought is which fields an import had that tell one review from another besides phase, date and score.
type brought struct{ text, person bool }

func (x brought) and(y brought) brought { return brought{x.text && y.text, x.person && y.person} }

// comparing is what the map has, while it is compared with: see the package's doc.
type comparing struct {
	has   brought // what the file brings
	there map[brought][]*journey.Review
	left  []*journey.Review // that no row has met
}

// gather puts the reviews of the map together by what their imports brought.
func (t *Trying) gather() {
	c := &t.by
	c.has = brought{t.Columns[Text] != None && !t.Leave[Text], t.Columns[Person] != None && !t.Leave[Person]}
	c.there = map[brought][]*journey.Review{}
	imports := map[journey.ID]brought{}
	for _, r := range t.board.All(journey.KindReview) {
		r := r.(*journey.Review)
		by, ok := imports[r.Import]
		if !ok {
			by = brought{true, true}
			if list := t.memory.get("brought", string(r.Import)); list != "" {
				by = brought{strings.Contains(list, Text.Key()), strings.Contains(list, Person.Key())}
			}
			imports[r.Import] = by
		}
		c.there[by] = append(c.there[by], r)
	}
}

// among finds the rows that are among the reviews of the map.
func (t *Trying) among() {
	for _, by := range [...]brought{{true, true}, {true, false}, {false, true}, {}} {
		t.by.left = append(t.by.left, t.meet(t.by.there[by], by, t.by.has)...)
	}
	t.samePerson(t.by.left, t.by.has)
}

// key is what must be the same; by says whether text and person count.
func key(buf []byte, phase journey.ID, date string, score journey.Float, text, person string, by brought) []byte {
	buf = append(append(append(append(buf[:0], phase...), 0), date...), 0)
	if score.Set {
		buf = binary.LittleEndian.AppendUint64(append(buf, 1), math.Float64bits(score.N))
	}
	if buf = append(buf, 0); by.text {
		buf = append(buf, text...)
	}
	if buf = append(buf, 0); by.person {
		buf = append(buf, person...)
	}
	return buf
}

// repeats finds rows that stand in the file twice.
func (t *Trial) repeats() {
	seen := make(map[string]bool, len(t.Rows))
	var buf []byte
	for i := range t.Rows {
		if r := &t.Rows[i]; r.Text != "" || r.Person != "" {
			if buf = key(buf, r.Phase, r.Date, r.Score, r.Text, r.Person, brought{true, true}); seen[string(buf)] {
				r.Fate = Known
			} else {
				seen[string(buf)] = true
			}
		}
	}
}

// meet finds the rows that are among reviews which all brought the same fields, and gives the reviews that nothing met.
func (t *Trial) meet(there []*journey.Review, by, has brought) (left []*journey.Review) {
	if len(there) == 0 {
		return nil
	}
	common := by.and(has)
	var buf []byte
	chain := make(map[string]int, len(there)) // which of heads a key has
	heads := make([]int, 0, len(there))       // the first in there of a key that is not met yet, from 1
	next := make([]int, len(there))           // the one after it
	for i := len(there) - 1; i >= 0; i-- {
		r := there[i]
		buf = key(buf, r.Phase, r.Date, r.Score, r.Text, r.Person, common)
		if c, ok := chain[string(buf)]; ok {
			next[i], heads[c] = heads[c], i+1
		} else {
			chain[string(buf)] = len(heads)
			heads = append(heads, i+1)
		}
	}
	met := make([]bool, len(there))
	for i := range t.Rows {
		row := &t.Rows[i]
		if row.Fate != New {
			continue
		}
		buf = key(buf, row.Phase, row.Date, row.Score, row.Text, row.Person, common)
		if c, ok := chain[string(buf)]; ok && heads[c] > 0 {
			i := heads[c] - 1
			heads[c], met[i] = next[i], true
			row.Was, row.Fate = there[i], Known
			if t.becomes(row) != *row.Was {
				row.Fate = Changed
			}
		}
	}
	for i, r := range there {
		if !met[i] {
			left = append(left, r)
		}
	}
	return left
}

// samePerson finds the changed answers among what is left.
func (t *Trial) samePerson(left []*journey.Review, has brought) {
	if !has.person {
		return
	}
	type one struct {
		was  *journey.Review
		n    int
		row  *Row
		rows int
	}
	by := map[string]*one{}
	var buf []byte
	at := func(phase journey.ID, date, person string) *one {
		buf = key(buf, phase, date, journey.Float{}, "", person, brought{person: true})
		o := by[string(buf)]
		if o == nil {
			o = &one{}
			by[string(buf)] = o
		}
		return o
	}
	for _, r := range left {
		if r.Person != "" {
			o := at(r.Phase, r.Date, r.Person)
			o.was, o.n = r, o.n+1
		}
	}
	if len(by) == 0 {
		return
	}
	for i := range t.Rows {
		if row := &t.Rows[i]; row.Fate == New && row.Person != "" {
			o := at(row.Phase, row.Date, row.Person)
			o.row, o.rows = row, o.rows+1
		}
	}
	for _, o := range by {
		if o.n == 1 && o.rows == 1 {
			o.row.Was, o.row.Fate = o.was, Changed
		}
	}
}

// becomes is the review of the map as a row changes it; what the file leaves out stays.
func (t *Trial) becomes(row *Row) journey.Review {
	r := *row.Was
	if row.Score.Set {
		r.Score, r.Scale = row.Score, t.Scale
	}
	if row.Value.Set {
		r.Value = row.Value
	}
	if row.Text != "" && !t.Leave[Text] {
		r.Text = row.Text
	}
	if row.Person != "" && !t.Leave[Person] {
		r.Person = row.Person
	}
	return r
}
