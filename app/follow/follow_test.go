package follow

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

var whole = Sight{
	N: 7, Map: "m1", Language: "nl", Seen: geom.Rect{X: -10.5, Y: 3, W: 800, H: 600}, Pointing: true, Pointer: geom.Point{X: 4, Y: 5.25}, Head: 0.5, Title: -1,
	Laser: true, Held: true, Variant: "v1", Phase: "p3", Only: "s1", Moving: []journey.ID{"n1", "n2"}, By: geom.Point{X: 12, Y: -3},
	Paper: geom.Rect{X: 1, Y: 2, W: 3, H: 4}, Note: "n3", Lane: "l1", Text: "Belt \"de bank\"\nén vraagt 👩‍👩‍👧", Lines: geom.Rect{X: 1, Y: 2, W: 90, H: 1}, Letters: 16, Large: true, Clock: "4:59", Says: "Schrijf het op", Lit: []journey.ID{"n1"}, Numbered: true, Filtered: true, Kept: []journey.ID{"n2", "n9"},
	Below: "m0", BelowAt: 1763870400123, Laid: "m2", LaidOn: "l2", Reviews: true,
}

func TestASightComesOverAsItWas(t *testing.T) {
	for _, s := range []Sight{whole, {N: 1, Map: "m", Head: -1, Title: -1}} {
		h := Hear(Append(nil, "kamer", &s))
		require.Equal(t, Heard{Room: "kamer", Kind: Show, N: s.N, Sight: s}, h)
	}
	h := Hear([]byte(Say("kamer", Drawn, 41)))
	require.Equal(t, "kamer", h.Room)
	require.Equal(t, Drawn, h.Kind)
	require.Equal(t, 41, h.N)
}

func TestWhatCannotBeReadIsNothing(t *testing.T) {
	for _, said := range []string{"", "map m1", `{"room":"x","kind":"show"`, `{"kind":7}`, `[]`, `{"room":"x","kind":"show","seen":[1,2`} {
		require.Equal(t, Heard{}, Hear([]byte(said)), said)
	}
	require.Equal(t, Hello, Hear([]byte(`{"room":"x","later":{"a":[1]},"kind":"hello"}`)).Kind, "keys of a later version are passed over")
}

func TestASightAllocatesNothing(t *testing.T) {
	s, buf := whole, make([]byte, 0, 4096)
	require.Zero(t, testing.AllocsPerRun(100, func() { buf = Append(buf[:0], "kamer", &s) }))
}

func FuzzHear(f *testing.F) {
	f.Add(Append(nil, "kamer", &whole))
	f.Add([]byte(Say("kamer", Bye, 0)))
	f.Fuzz(func(t *testing.T, said []byte) {
		h := Hear(said)
		if h.Kind == Show {
			again := Hear(Append(nil, h.Room, &h.Sight))
			require.Equal(t, Show, again.Kind)
			require.Equal(t, h.Seen, again.Seen)
		}
	})
}
