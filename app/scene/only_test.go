package scene

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// TestSeed002OnlyTheStepThatIsWalkedIsFull: the step, what stands under it and its phase's own notes are drawn in full, the
// other steps of the phase and all other phases pale, also after the map has changed.
func TestSeed002OnlyTheStepThatIsWalkedIsFull(t *testing.T) {
	b := journey.NewBoard()
	for _, p := range []journey.ID{"p1", "p2"} {
		b.Apply(journey.AddPhase(b, p, "", ""))
	}
	b.Apply(journey.AddLane(b, "acts", journey.Actions, "", ""))
	b.Apply(journey.AddLane(b, "pains", journey.Pains, "", ""))
	add := func(text string, phase, lane, under journey.ID) {
		b.Apply(journey.AddNote(b, journey.ID(text), journey.InCell(phase, lane, under), "", text))
	}
	add("zoekt", "p1", "acts", "")
	add("belt", "p1", "acts", "")
	add("duur", "p1", "pains", "zoekt")
	add("bezet", "p1", "pains", "belt")
	add("regen", "p1", "pains", "")
	add("koopt", "p2", "acts", "")
	b.Apply(journey.AddLink(b, "k1", "zoekt", "belt", ""))
	b.Apply(journey.AddLink(b, "k2", "belt", "koopt", ""))

	p, v := player{t: t}, screen(geom.Camera{X: -100, Y: -100, Zoom: 1})
	full := func(s *Scene) (texts []string) {
		for _, m := range p.frame(s, v) {
			if m.Op == "text" && m.Alpha == 1 && b.Note(journey.ID(m.Text)) != nil {
				texts = append(texts, m.Text)
			}
		}
		return texts
	}
	s := shown(b)
	all := full(s)
	require.Len(t, all, 6)
	s.SetOnly("zoekt")
	require.ElementsMatch(t, []string{"zoekt", "duur", "regen"}, full(s))
	add("traag", "p1", "pains", "zoekt")
	add("nat", "p2", "pains", "")
	s.Update(b, layout.Lay(b, s.face), layout.Changed{All: true})
	require.ElementsMatch(t, []string{"zoekt", "duur", "regen", "traag"}, full(s))
	require.True(t, s.elsewhere(&Key{Part: Link, ID: "k2"}))
	require.False(t, s.elsewhere(&Key{Part: Link, ID: "k1"}), "an arrow from the step shows where it goes")
	s.SetOnly("")
	require.Len(t, full(s), 8)
	s.SetOnly("gone")
	require.Len(t, full(s), 8, "a step that is not there hides nothing")
}
