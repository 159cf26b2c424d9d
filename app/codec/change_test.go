package codec

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

func TestAChangeIsOneLine(t *testing.T) {
	place := journey.Parking()
	place.Rank = "V"
	c := journey.Change{Author: "t1", N: 7, Do: "move note", Ops: []journey.Op{
		journey.Set(journey.KindNote, "n1", "place", &place),
		journey.SetText(journey.KindNote, "n1", "text", ""),
		{Register: journey.Register{Kind: journey.KindNote, Record: "n1", Field: "text"}},
	}}
	const want = `{"a":"t1","n":7,"do":"move note","ops":[["note","n1","place",{"park":true,"rank":"V"}],["note","n1","text",null],["note","n1","text",null]]}`
	require.Equal(t, want, string(AppendChange(nil, c)))
	back, err := ReadChange([]byte(want))
	require.NoError(t, err)
	require.Equal(t, c, back)
}

func TestChangesSurvive(t *testing.T) {
	for seed := range uint64(histories) {
		c := chance{Rand: rand.New(rand.NewPCG(seed, 2))}
		want := journey.Change{Author: "t\"1", N: 1 + c.Uint64N(math.MaxUint64), Do: c.text() + "do"}
		for range c.IntN(5) {
			want.Ops = append(want.Ops, c.op(&journey.Registers[c.IntN(len(journey.Registers))]))
		}
		if strings.Contains(want.Do, "\xff") {
			want.Do = "do"
		}
		line := AppendChange(nil, want)
		require.NotContains(t, string(line), "\n")
		got, err := ReadChange(line)
		require.NoError(t, err, "seed %d: %s", seed, line)
		require.Equal(t, want, got, "seed %d", seed)
	}
}

func TestAChangeIsReadWholeOrNotAtAll(t *testing.T) {
	for bad, want := range map[string]Problem{
		``:                                                  Syntax,
		`{"a":"t1","n":1,"ops":[["note"`:                    Syntax,
		`{"a":"t1","n":1,"ops":[["a"]]}`:                    NotRecord,
		`{"a":"t1","n":-1,"ops":[]}`:                        NotRecord,
		`{"a":"t1","n":1.5,"ops":[]}`:                       NotRecord,
		`{"n":1,"ops":[]}`:                                  NotRecord,
		`{"a":"t1","n":1,"ops":[]} {}`:                      Syntax,
		`{"a":"t1","n":1,"ops":[[5,"","",null]]}`:           Syntax,
		`{"a":"t1","n":1,"ops":[["note","n","text",1,2]]}`:  NotRecord,
		"{\"a\":\"t1\",\"n\":1,\"do\":\"\xff\",\"ops\":[]}": NotUTF8,
		`{"a":"t1","n":1,"ops":[["n","n","n",` + strings.Repeat("[", 40)[:40] + `]`:          TooDeep,
		`{"a":"t1","n":1,"ops":[["note","n","text","` + strings.Repeat("x", 10_001) + `"]]}`: TooLong,
	} {
		_, err := ReadChange([]byte(bad))
		require.Equal(t, &Error{Problem: want}, err, "%.60s", bad)
	}
	c, err := ReadChange([]byte(` {"later":{"x":1},"ops":[["note","n","new",{"b" : 1}]],"n":18446744073709551615,"a":"t1"} `))
	require.NoError(t, err)
	require.Equal(t, uint64(math.MaxUint64), c.N)
	require.Equal(t, journey.Value(`{"b":1}`), c.Ops[0].Now)
}
