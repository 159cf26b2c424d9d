package journey

// A map can be made on the basis of another. What comes along keeps its id, as in a copy, so that two maps can be laid over
// each other; of a wanted map each record also says where it came from, under the field basis (key "from").

const (
	// AsIs is the state of a map of the journey as it is now; also that of a map that says nothing.
	AsIs = "as-is"
	// ToBe is the state of a map of the journey as it is wanted.
	ToBe = "to-be"
)

// Wanted makes the wanted map of a present one: its persona, goal, phases, lanes, steps and touchpoints, and the links between
// these. Pains, emotions and solutions stay behind, and so do votes and measurements, which are about the present.
func Wanted(from *Board, id ID, title string) *Board {
	c := carrier{from: from, basis: true}
	c.doc("goal", "scope", "template", "language", "people", "match")
	state, basedOn := ToBe, from.ID()
	c.ops = append(c.ops, SetText(KindMap, "", "title", title), Set(KindMap, "", "state", &state), Set(KindMap, "", "basedOn", &basedOn))
	for _, k := range [...]Kind{KindPersona, KindPhase, KindLane} {
		c.all(k)
	}
	came := map[ID]bool{}
	for _, p := range from.All(KindPhase) {
		came[IDOf(p)] = true
	}
	for n := range from.Notes() {
		if kind := from.KindOf(n); kind == Actions || kind == Touchpoints {
			came[n.ID] = true
			c.record(KindNote, n.ID)
		}
	}
	for l := range from.Links() {
		if came[l.From] && came[l.To] {
			c.record(KindLink, l.ID)
		}
	}
	c.all(KindImage) // of the persona and of touchpoints; without its bytes it is a line
	return c.board(id)
}

// Skeleton makes a map for another persona along the same journey: phases and lanes only.
func Skeleton(from *Board, id ID, title string) *Board {
	c := carrier{from: from}
	c.doc("template", "language", "people")
	c.ops = append(c.ops, SetText(KindMap, "", "title", title))
	c.all(KindPhase)
	c.all(KindLane)
	return c.board(id)
}

// carrier gathers the ops that carry records to another map.
type carrier struct {
	from  *Board
	basis bool // each says where it came from
	ops   []Op
}

func (c *carrier) doc(fields ...Field) {
	for f, v := range c.from.RegistersOf(KindMap, "") {
		spec, _, known := Lookup(KindMap, f)
		for _, wanted := range fields {
			if known && spec.Field == wanted {
				c.ops = append(c.ops, Op{Register{KindMap, "", f}, v})
			}
		}
	}
}

func (c *carrier) all(k Kind) {
	for _, r := range c.from.All(k) {
		c.record(k, IDOf(r))
	}
}

func (c *carrier) record(k Kind, id ID) {
	for f, v := range c.from.RegistersOf(k, id) {
		if k == KindNote && stays(f) {
			continue
		}
		c.ops = append(c.ops, Op{Register{k, id, f}, v})
	}
	if _, _, has := Lookup(k, "basis"); has && c.basis {
		c.ops = append(c.ops, Set(k, id, "basis", &id))
	}
}

// SameNote is what makes a note of another map the same thing on this one: all that is said of it there but its place and what stays
// behind, and where it came from.
func SameNote(from *Board, id, as ID) []Op {
	ops := []Op{Set(KindNote, as, "basis", &id)}
	for f, v := range from.RegistersOf(KindNote, id) {
		if f != "place" && f != "basis" && f != "image" && !stays(f) {
			ops = append(ops, Op{Register{KindNote, as, f}, v})
		}
	}
	return ops
}

// stays reports whether a field of a note speaks of something that stays behind: a round of votes, an actor, a group.
func stays(f Field) bool {
	if spec, _, ok := Lookup(KindNote, f); ok {
		switch spec.Field {
		case "vote", "actor", "group", "covered":
			return true
		}
	}
	return false
}

func (c *carrier) board(id ID) *Board {
	b := NewBoard().Named(id)
	b.Apply(c.ops)
	return b
}

// Persona is whom the map is about, nil where nobody was named yet.
func (b *Board) Persona() *Persona {
	if all := b.All(KindPersona); len(all) > 0 {
		return all[0].(*Persona)
	}
	return nil
}
