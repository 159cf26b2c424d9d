package reviews

import (
	"strings"

	"reiskaart/app/formats/grid"
	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// Matches begins the keys under which a map remembers how its imports were read.
const Matches = "review/"

// memory is what the map remembers of earlier imports, in its register match. Its keys begin with review/:
//
//	review/column/HEAD   which field a column is; - for none
//	review/scale/HEAD    the scale of the scores under it
//	review/dates/HEAD    the order of its dates in numbers
//	review/comma/HEAD    the decimal sign of its values
//	review/phase/NAME    the id of the phase that goes by the name; - for none, * for the whole journey
//	review/brought/ID    which fields an import brought, by the id of its measurement
//
// Heads and names are folded.
type memory struct{ of journey.Keyed }

func (m *memory) get(sort, of string) string {
	v := m.of.Get(Matches + sort + "/" + of)
	if v == "" {
		return ""
	}
	return jsonscan.New([]byte(v)).Text()
}

func (m *memory) column(fold string) string {
	if fold == "" {
		return ""
	}
	return m.get("column", fold)
}

// remember makes the ops that write down how a table was read.
func (t *Trial) remember(id journey.ID) (ops []journey.Op) {
	put := func(sort, of, value string) {
		if of != "" && len(of) < 200 {
			ops = append(ops, journey.SetText(journey.KindMap, "", journey.Field("match/"+Matches+sort+"/"+of), value))
		}
	}
	var used, brought []string
	for f, i := range t.Columns {
		if i == None {
			continue
		}
		used = append(used, t.Heads[i])
		put("column", t.head(Field(f)), Field(f).Key())
		if !t.Leave[f] {
			brought = append(brought, Field(f).Key())
		}
	}
	for _, head := range t.Heads {
		fold := grid.Fold(head)
		if _, ok := meaning(fold); ok && !contains(used, head) {
			put("column", fold, Left)
		}
	}
	if t.ScaleWhy != Needless {
		put("scale", t.head(Score), t.Scale)
	}
	if t.OrderWhy != Needless {
		put("dates", t.head(Date), t.Order.Key())
	}
	if t.CommaWhy != Needless {
		put("comma", t.head(Value), string(t.Comma))
	}
	for i := range t.Names {
		if n := &t.Names[i]; n.To != "" && n.Why != ByHead {
			put("phase", n.Fold, n.To)
		}
	}
	put("brought", string(id), strings.Join(brought, " "))
	return ops
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}
