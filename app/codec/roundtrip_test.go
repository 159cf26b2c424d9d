package codec

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// TestWhatWasWrittenReadsAsTheSameBytes is the promise of the file, over random boards.
func TestWhatWasWrittenReadsAsTheSameBytes(t *testing.T) {
	for seed := range uint64(histories) {
		c := chance{Rand: rand.New(rand.NewPCG(seed, 1)), strange: seed%2 == 1}
		b := c.board()
		written, err := Write(b)
		require.NoError(t, err, "seed %d", seed)
		back, report, err := Read(written)
		require.NoError(t, err, "seed %d\n%s", seed, written)
		require.Empty(t, report.Lost(), "seed %d\n%s", seed, written)
		again, err := Write(back)
		require.NoError(t, err, "seed %d", seed)
		if !bytes.Equal(written, again) {
			require.Equal(t, string(written), string(again), "seed %d", seed)
		}
		requireSame(t, b, back, seed)
	}
}

// requireSame compares every register of every living record, but for the ranks.
func requireSame(t *testing.T, want, got *journey.Board, seed uint64) {
	t.Helper()
	require.Equal(t, want.ID(), got.ID())
	for _, k := range journey.Kinds {
		records := want.All(k.Kind)
		if k.Kind == journey.KindMap {
			records = []journey.Record{want.Doc()}
		}
		for i, r := range records {
			id := journey.IDOf(r)
			if k.Kind != journey.KindMap {
				require.Equal(t, id, journey.IDOf(got.All(k.Kind)[i]), "seed %d: %s %d", seed, k.Kind, i)
			}
			for j := range journey.Specs(k.Kind) {
				spec := &journey.Specs(k.Kind)[j]
				w, g := spec.At(r), spec.At(got.Put(k.Kind, id))
				switch w := w.(type) {
				case *journey.Keyed:
					require.ElementsMatch(t, *w, *g.(*journey.Keyed), "seed %d: %s %s", seed, id, spec.Field)
				case *journey.Place:
					a, b := *w, *g.(*journey.Place)
					a.Rank, b.Rank = "", ""
					require.Equal(t, a, b, "seed %d: %s %s", seed, id, spec.Field)
				default:
					if spec.Shape != journey.Order {
						require.Equal(t, string(journey.Append(nil, w)), string(journey.Append(nil, g)), "seed %d: %s %s", seed, id, spec.Field)
					}
				}
			}
			require.Equal(t, storable(want.Kept(k.Kind, id)), storable(got.Kept(k.Kind, id)), "seed %d: %s %s", seed, k.Kind, id)
		}
		if k.Kind != journey.KindMap {
			require.Len(t, got.All(k.Kind), len(records), "seed %d: %s", seed, k.Kind)
		}
	}
	require.Equal(t, unknown(want), unknown(got))
}

// storable leaves out what no file can hold: null, which means absent, and what is not JSON.
func storable(kept journey.Keyed) map[string]string {
	m := map[string]string{}
	for _, e := range kept {
		if v, err := jsonscan.AppendCanonical(nil, []byte(e.Value)); err == nil && e.Value != "null" {
			m[e.Key] = string(v)
		}
	}
	return m
}

func unknown(b *journey.Board) map[journey.Register]string {
	m := map[journey.Register]string{}
	for reg, v := range b.KeptOf() {
		for _, s := range storable(journey.Keyed{{Key: "v", Value: v}}) {
			m[reg] = s
		}
	}
	return m
}

// TestEveryRegisterSurvives takes the table row by row, with a value that is not the zero of its shape.
func TestEveryRegisterSurvives(t *testing.T) {
	values := map[journey.Shape]journey.Value{
		journey.Text: `"Zoekt op \"funda\"\n"`, journey.Choice: `"a word of a later version"`, journey.Date: `"2026-11-22"`, journey.Ref: `"r2"`,
		journey.Flag: `true`, journey.Whole: `0`, journey.Number: `0.125`, journey.List: `["a","b, c"]`, journey.Keys: `true`, journey.Counts: `3`,
		journey.Words: `"fase"`, journey.Extent: `{"w":1,"h":2}`, journey.Box: `{"x":1,"y":2,"w":3,"h":4}`, journey.Stretch: `{"from":"a","to":"b"}`,
		journey.Spot: `{"phase":"p","lane":"l","under":"s"}`,
	}
	for i := range journey.Registers {
		spec := &journey.Registers[i]
		if spec.Shape == journey.Order {
			continue // TestTheArrayIsTheOrder
		}
		reg := journey.Register{Kind: spec.Kind, Record: "r1", Field: spec.Field}
		if spec.Kind == journey.KindMap {
			reg.Record = ""
		}
		if spec.Shape.Keyed() {
			reg.Field += "/r1/anna"
		}
		want := values[spec.Shape]
		require.NotEmpty(t, want)
		b := journey.NewBoard().Named("m")
		b.Apply([]journey.Op{{Register: reg, Now: want}})
		written, err := Write(b)
		require.NoError(t, err)
		if spec.Shape != journey.Spot {
			require.Contains(t, string(written), `"`+spec.FileKey()+`": `)
		}
		back, _, err := Read(written)
		require.NoError(t, err)
		got := back.Get(reg)
		if spec.Shape == journey.Spot {
			place := back.Note("r1").Place
			require.NotEmpty(t, place.Rank)
			place.Rank = ""
			got = journey.Value(journey.Append(nil, &place))
		}
		require.Equal(t, want, got, "%s %s", spec.Kind, spec.Field)
		require.Empty(t, back.Kept(reg.Kind, reg.Record))
	}
}

func TestTheArrayIsTheOrder(t *testing.T) {
	for _, k := range kinds[1:] {
		if k.order == nil {
			continue
		}
		data := `{"format":"reiskaart/1","` + k.Key + `":[{"id":"z"},{"id":"a"},{"id":"m"}]}`
		b, _, err := Read([]byte(data))
		require.NoError(t, err)
		var ids []journey.ID
		for _, r := range b.All(k.Kind) {
			ids = append(ids, journey.IDOf(r))
		}
		require.Equal(t, []journey.ID{"z", "a", "m"}, ids, k.Kind)
	}
}

// TestTheKeysOfAKindAreItsOwn guards what keptKey relies on: no two rows share a key in the file.
func TestTheKeysOfAKindAreItsOwn(t *testing.T) {
	for _, k := range kinds {
		want := 1 // id
		if k.Kind == journey.KindMap {
			want += 3 + len(kinds) - 1
		}
		for i := range k.specs {
			switch k.specs[i].Shape {
			case journey.Order:
			case journey.Spot:
				want += 6
			default:
				want++
			}
		}
		if k.Kind == journey.KindImage {
			want++ // data
		}
		require.Len(t, k.byKey, want, k.Kind)
	}
}

func TestNestingCountsNoBracketInAText(t *testing.T) {
	for raw, want := range map[string]int{`5`: 0, `"[[["`: 0, `[]`: 1, `{"a\"[[":[[],[]],"b":{}}`: 3, `["\\",["]"],[]]`: 2} {
		require.Equal(t, want, nesting([]byte(raw)), raw)
	}
}

func TestLimitsOfWriting(t *testing.T) {
	board := func(ops ...journey.Op) *journey.Board {
		b := journey.NewBoard().Named("m")
		b.Apply(ops)
		return b
	}
	fits := strings.Repeat("é", MaxRunes)
	data, err := Write(board(journey.SetText(journey.KindNote, "n1", "text", fits)))
	require.NoError(t, err)
	back, report, err := Read(data)
	require.NoError(t, err)
	require.Empty(t, report.Issues)
	require.Equal(t, fits, back.Note("n1").Text)

	_, err = Write(board(journey.SetText(journey.KindNote, "n1", "text", fits+"é")))
	require.Equal(t, &Error{Problem: TooLong, Kind: journey.KindNote, ID: "n1"}, err)
	require.EqualError(t, err, "A text is longer than 10,000 characters. (note n1)")

	deep := journey.Value(strings.Repeat("[", maxKeptDepth) + strings.Repeat("]", maxKeptDepth))
	for _, reg := range []journey.Register{{Kind: journey.KindMap, Field: "new"}, {Kind: journey.KindMap, Field: "notes"}, {Kind: journey.KindNote, Record: "n1", Field: "new"}, {Kind: "later", Record: "n1", Field: "new"}} {
		data, err = Write(board(journey.Op{Register: reg, Now: deep}))
		require.NoError(t, err)
		back, _, err = Read(data)
		require.NoError(t, err)
		require.Equal(t, deep, back.Get(reg))
		_, err = Write(board(journey.Op{Register: reg, Now: "[" + deep + "]"}))
		require.Equal(t, &Error{Problem: TooDeep, Kind: reg.Kind, ID: reg.Record}, err)
	}

	var many []journey.Op
	ids := journey.NewIDs(1)
	for range MaxRecords + 1 {
		many = append(many, journey.SetText(journey.KindGroup, ids.New(), "title", "g"))
	}
	_, err = Write(board(many...))
	require.Equal(t, &Error{Problem: TooMany}, err)
	_, err = Write(board(many[1:]...))
	require.NoError(t, err)

	text := strings.Repeat("x", MaxRunes)
	for i := range 3400 {
		many[i] = journey.SetText(journey.KindGroup, many[i].Record, "title", text)
	}
	_, err = Write(board(many[:3400]...))
	require.Equal(t, &Error{Problem: TooBig}, err)
	_, err = Write(board(append(many[:3400], journey.SetText(journey.KindImage, "i", "alt", "picture"))...))
	require.NoError(t, err, "with images 128 MB may be written")
}
