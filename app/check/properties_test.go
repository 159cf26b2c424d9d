package check

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/replica"
)

// history is a map to which anything happens: acts of people, writes that no command makes, undo and redo, and another author whose
// changes come in under those of this one, so that records are taken away and made again.
type history struct {
	t *testing.T
	*rand.Rand
	mine  *replica.Replica
	other uint64 // changes of the other author
}

func newHistory(t *testing.T, seed uint64) *history {
	b := draw(t, `
		map {template=value}
		phase p1 Zien {stage=subscribe}
		step n1 Wij bellen
		touch n2 Site {influence=no}
		mood n3 -1 Boos
		pain n4 Wachten
		phase p2 Kopen
		solution n5 Bellen
		step n6 Betaalt
		phase p3 Gebruiken {stage=ascend}
		touch n7 Advies {lever=speed}
		phase p4 Promoten {stage=promote}
		step n8 Vertelt
		loose n9 Idee
		link solves n5 n4
		link leads-to n1 n8
		variant v1 Vaste klant {skip=p2}
		actor a1 Bank {own}
		stage a1 n1 desire`)
	return &history{t: t, Rand: rand.New(rand.NewPCG(seed, 5)), mine: replica.New("ik", replica.Begin(b))}
}

func (h *history) pick(from ...string) string { return from[h.IntN(len(from))] }

func (h *history) note() journey.ID {
	return journey.ID("n" + strconv.Itoa(1+h.IntN(14)))
}

func (h *history) place() journey.Place {
	lane := journey.ID("lane-" + h.pick("actions", "touchpoints", "emotions", "pains", "solutions"))
	switch h.IntN(6) {
	case 0:
		return journey.OnWall(1, 2)
	case 1:
		return journey.Parking()
	}
	return journey.InCell(journey.ID(h.pick("p1", "p2", "p3", "p4", "p5")), lane, journey.ID(h.pick("", "", "n1", "n6")))
}

// act is what somebody does, or a write to any register at all.
func (h *history) act(b *journey.Board) []journey.Op {
	switch h.IntN(15) {
	case 0, 1:
		return journey.AddNote(b, h.note(), h.place(), "", h.pick("Wij", "Ons", "Belt", "Hoe? Wat?"))
	case 2:
		return journey.MoveNotes(b, []journey.ID{h.note()}, h.place(), h.note())
	case 3:
		return journey.DeleteNotes(b, []journey.ID{h.note()})
	case 4:
		return journey.AddLink(b, journey.ID(h.pick("k1", "k2", "k3", "x15", "x16")), h.note(), journey.ID(h.pick("p1", string(h.note()), string(h.note()))),
			h.pick("", journey.Solves, journey.Causes, journey.LoopsBack))
	case 5:
		phase := journey.ID(h.pick("p1", "p2", "p3", "p4", "p5"))
		if h.IntN(3) == 0 {
			return journey.DeletePhase(b, phase)
		}
		return journey.AddPhase(b, phase, h.pick("Kopen", "Zien", "Wonen"), journey.ID(h.pick("p1", "p3", "")))
	case 6:
		score := journey.Some(h.IntN(5) - 2)
		return []journey.Op{journey.Set(journey.KindNote, h.note(), "score", &score)}
	case 7:
		id, many := journey.ID(h.pick("x17", "x18", "x19")), journey.Float{N: float64(h.IntN(200)), Set: true}
		return append(journey.AddMeasurement(b, id, journey.ID(h.pick("p1", "p2", "p3")), h.pick("2026-01-02", "2026-10-01")),
			journey.Set(journey.KindMeasurement, id, journey.Field(h.pick("entering", "conversion")), &many))
	case 8:
		return journey.AddQuestion(b, journey.ID(h.pick("x20", "x21")), journey.ID(h.pick("p1", "p2")), h.pick("Hoe? Wat?", "Hoe?"), "", "")
	case 9:
		if v := b.Variant("v1"); v != nil {
			return journey.SkipFor(b, v, []journey.ID{h.note(), journey.ID(h.pick("p1", "p2", "p3", "p4"))}, h.IntN(3) > 0)
		}
		return nil
	case 10:
		return []journey.Op{journey.SetText(journey.KindPhase, journey.ID(h.pick("p1", "p2", "p3", "p4")), "stage", h.pick("excite", "ascend", "subscribe", "convert", "promote", ""))}
	default:
		return []journey.Op{h.anything()}
	}
}

// anything writes to a register of the table, or to whether its record is there.
func (h *history) anything() journey.Op {
	spec := &journey.Registers[h.IntN(len(journey.Registers))]
	id := journey.ID(h.pick("n1", "n2", "n3", "n4", "n5", "n6", "n7", "p1", "p2", "p3", "a1", "v1", "x15", "x16", "lane-pains", "lane-actions", "lane-touchpoints"))
	if spec.Kind == journey.KindMap {
		id = ""
	}
	f, v := spec.Field, journey.Value("")
	switch text := h.pick("Wij", "p1", "n4", "n5", "2026-01-02", "2026-10-01"); {
	case h.IntN(8) == 0:
		f, v = journey.Deleted, journey.Value(h.pick("", "true"))
	case spec.Shape.Keyed():
		f += journey.Field("/" + h.pick("n1", "p2", "p3"))
		v = journey.Value(h.pick("", "true", "2", `"solved"`))
	case spec.Shape == journey.Choice:
		word := h.pick(spec.Choices()...)
		v = journey.Value(journey.Append(nil, &word))
	case spec.Shape == journey.Flag:
		v = journey.Value(h.pick("", "true"))
	case spec.Shape == journey.Whole, spec.Shape == journey.Number:
		v = journey.Value(h.pick("", "-1", "1", "70", "1e308", "400"))
	case spec.Shape == journey.List:
		v = journey.Value(h.pick("", `["a"]`))
	case spec.Shape == journey.Spot:
		p := h.place()
		v = journey.Value(journey.Append(nil, &p))
	case h.IntN(4) > 0:
		if spec.Field == "stage" {
			text = h.pick("excite", "ascend", "subscribe", "convert", "promote")
		}
		v = journey.Value(journey.Append(nil, &text))
	}
	return journey.Op{Register: journey.Register{Kind: spec.Kind, Record: id, Field: f}, Now: v}
}

// step lets something happen and tells what changed.
func (h *history) step() (done []journey.Applied) {
	switch h.IntN(10) {
	case 0, 1:
		_, done, _ = h.mine.Undo()
	case 2:
		_, done, _ = h.mine.Redo()
	case 3, 4:
		h.other++
		change := journey.Change{Author: "ander", N: h.other, Do: "edit", Ops: h.act(h.mine.Board)}
		done = h.mine.Confirm(replica.Entry{Key: h.mine.Key() + 1, Change: change})
	default:
		_, done = h.mine.Do("edit", h.act(h.mine.Board), h.pick("", "writing"))
	}
	return done
}

func inWords(b *journey.Board, found []*Found) []Finding {
	all := []Finding{}
	for _, f := range found {
		all = append(all, f.In(b, lang.For("nl")))
	}
	return all
}

// TestBitByBitFindsWhatOneLookFinds: after any history a checker that heard of each change has found what All finds.
func TestBitByBitFindsWhatOneLookFinds(t *testing.T) {
	histories := 800
	if testing.Short() {
		histories = 200
	}
	spoke := map[string]bool{}
	for seed := range histories {
		h := newHistory(t, uint64(seed))
		c := New(h.mine.Board, today)
		for range 40 {
			c.Heard(h.step())
			switch h.IntN(4) {
			case 0: // several changes go by before it looks again
				continue
			case 1: // it is interrupted
				c.Work(1 + h.IntN(4))
				continue
			}
			for !c.Work(1 + h.IntN(30)) {
			}
			want := inWords(h.mine.Board, All(h.mine.Board, today))
			if got := inWords(h.mine.Board, c.Found()); len(want) != len(got) || len(want) > 0 {
				require.Equal(t, want, got, "history %d", seed)
			}
			for _, f := range want {
				spoke[f.Rule] = true
			}
		}
	}
	for i := range Rules {
		switch code := Rules[i].Code; code {
		case "K16", "K18", "K26": // need more notes or phases than these histories have
		default:
			require.True(t, testing.Short() || spoke[code], "no history made %s speak", code)
		}
	}
}

// TestAVariantSkipsAsItIsDrawn: which phases a variant skips is said here as the wall shows it.
func TestAVariantSkipsAsItIsDrawn(t *testing.T) {
	for seed := range 200 {
		h := newHistory(t, uint64(seed))
		for range 30 {
			h.step()
		}
		b := h.mine.Board
		c := New(b, today)
		for !c.Work(100) {
		}
		for _, v := range b.Variants() {
			walk := b.WalkOf(v)
			for _, p := range b.Phases() {
				require.Equal(t, walk.SkipsPhase(p.ID), c.skipped(v, p.ID), "history %d, %s of %s", seed, p.ID, v.ID)
			}
		}
	}
}
