package codec

import (
	"math"
	"math/rand/v2"
	"strconv"

	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// chance builds boards in the only way in which a board is altered, by ops, over the whole table of registers.
type chance struct {
	*rand.Rand
	strange bool // also wrong shapes, unknown fields and unknown kinds
}

func (c chance) board() *journey.Board {
	b := journey.NewBoard().Named(journey.ID(c.id()))
	var ops []journey.Op
	for range c.IntN(40) {
		spec := &journey.Registers[c.IntN(len(journey.Registers))]
		ops = append(ops, c.op(spec))
		if c.IntN(12) == 0 && spec.Kind != journey.KindMap {
			ops = append(ops, journey.Delete(spec.Kind, ops[len(ops)-1].Record))
		}
		if c.strange && c.IntN(3) == 0 {
			ops = append(ops, c.strangeOp())
		}
	}
	b.Apply(ops)
	return b
}

func (c chance) id() string { return "r" + strconv.Itoa(c.IntN(6)) }

func (c chance) op(spec *journey.Spec) journey.Op {
	reg := journey.Register{Kind: spec.Kind, Record: journey.ID(c.id()), Field: spec.Field}
	if spec.Kind == journey.KindMap {
		reg.Record = ""
	}
	if spec.Shape.Keyed() {
		reg.Field += journey.Field("/" + c.key())
	}
	return journey.Op{Register: reg, Now: c.value(spec.Shape)}
}

// strangeOp is what a newer version, or a broken one, might send.
func (c chance) strangeOp() journey.Op {
	op := c.op(&journey.Registers[c.IntN(len(journey.Registers))])
	if c.IntN(2) == 0 {
		op.Now = c.value(journey.Shape(c.IntN(int(journey.Stretch) + 1)))
	}
	switch c.IntN(6) {
	case 0:
		op.Kind = journey.Kind("later" + strconv.Itoa(c.IntN(2)))
	case 1:
		op.Field = journey.Field([]string{"new", "id", "phase", "channels", "from", "deleted", "notes", "kept", "x", "vote/", "rank", "place"}[c.IntN(12)])
	case 2:
		op.Now = journey.Value([]string{`null`, `{"a":[{"b":null}]}`, `[{"a":1},{"b":2}]`, `1e999`, `[]`, `no json`, `"A"`}[c.IntN(7)])
	}
	return op
}

func (c chance) value(shape journey.Shape) journey.Value {
	var p any
	switch shape {
	case journey.Flag:
		yes := c.IntN(4) > 0
		p = &yes
	case journey.Whole:
		n := journey.Some(c.IntN(200) - 100)
		p = &n
	case journey.Number:
		p = &journey.Float{N: c.number(), Set: true}
	case journey.List:
		list := make([]string, c.IntN(4))
		for i := range list {
			list[i] = c.text()
		}
		p = &list
	case journey.Keys:
		return "true"
	case journey.Counts:
		return journey.Value(strconv.Itoa(c.IntN(9)))
	case journey.Order:
		rank := journey.Deal(50)[c.IntN(50)]
		p = &rank
	case journey.Spot:
		p = c.place()
	case journey.Extent:
		p = &journey.Size{W: c.number(), H: c.number()}
	case journey.Box:
		p = &journey.Frame{X: c.number(), Y: c.number(), W: c.number(), H: c.number()}
	case journey.Stretch:
		p = &journey.Span{From: c.text(), To: c.text()}
	default:
		text := c.text()
		if shape == journey.Words {
			return journey.Value(jsonscan.AppendText(nil, text))
		}
		p = &text
	}
	return journey.Value(journey.Append(nil, p))
}

func (c chance) place() *journey.Place {
	p := []journey.Place{
		{}, journey.Parking(), journey.OnWall(c.number(), c.number()),
		journey.InCell(journey.ID(c.id()), journey.ID(c.id()), ""),
		journey.InCell(journey.ID(c.id()), journey.ID(c.id()), journey.ID(c.id())),
		{Where: journey.Parked, Phase: journey.ID(c.id()), Lane: journey.ID(c.id()), Under: journey.ID(c.id())},
		{Where: journey.Parked, X: c.number(), Y: c.number()},
	}[c.IntN(7)]
	p.Rank = journey.Deal(50)[c.IntN(50)]
	return &p
}

func (c chance) number() float64 {
	switch c.IntN(5) {
	case 0:
		return math.Float64frombits(c.Uint64()) // any at all, also NaN
	case 1:
		return math.Copysign(0, -1)
	case 2:
		return float64(c.IntN(1000)) / 8
	}
	return float64(c.IntN(100))
}

func (c chance) key() string {
	return []string{"web", "winkel", "r1/anna", "a\"b", "ë", "x: y, z", "~1"}[c.IntN(7)]
}

func (c chance) text() string {
	return []string{"", "Zoekt op funda", "a\nb\t\"c\"\\", "é 👩‍👩‍👧 \u2028", "[{\"a\": 1}]", "\xff\xfe", "\x00\x7f", "{", "null", ", : "}[c.IntN(10)]
}
