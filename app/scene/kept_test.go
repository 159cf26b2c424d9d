package scene

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// twoCalls has a step with a touchpoint under it, both linked, and an emotion.
func twoCalls() *journey.Board {
	b := journey.NewBoard()
	b.Apply(journey.AddPhase(b, "p1", "", ""))
	b.Apply(journey.AddLane(b, "acts", journey.Actions, "", ""))
	b.Apply(journey.AddLane(b, "touch", journey.Touchpoints, "", ""))
	b.Apply(journey.AddNote(b, "belt", journey.InCell("p1", "acts", ""), "", "belt"))
	b.Apply(journey.AddNote(b, "mailt", journey.InCell("p1", "acts", ""), "", "mailt"))
	b.Apply(journey.AddNote(b, "balie", journey.InCell("p1", "touch", "belt"), "", "balie"))
	b.Apply(journey.AddLink(b, "k1", "belt", "balie", ""))
	return b
}

func TestWhatAFilterLeavesOutIsPaleWithItsLinks(t *testing.T) {
	b := twoCalls()
	face := text.NewFace()
	s := New(face, &Light, lang.For("nl"))
	sheet := layout.Lay(b, face)
	s.Update(b, sheet, layout.Changed{All: true})
	p, v := player{t: t}, screen(geom.Camera{X: -100, Y: -100, Zoom: 1})
	full := func() (texts []string) {
		for _, m := range p.frame(s, v) {
			if m.Op == "text" && m.Alpha == 1 && b.Note(journey.ID(m.Text)) != nil {
				texts = append(texts, m.Text)
			}
		}
		return texts
	}
	require.ElementsMatch(t, []string{"belt", "mailt", "balie"}, full())
	s.SetKept(func(n *journey.Note) bool { return n.ID != "balie" })
	require.ElementsMatch(t, []string{"belt", "mailt"}, full())
	require.True(t, s.slots[s.links["k1"]].out, "a link to what is pale is pale")
	s.SetKept(nil)
	require.Len(t, full(), 3)
	require.False(t, s.slots[s.links["k1"]].out)
}

func TestWhatIsFoundHasARingAndWhatIsLookedAtAThickerOne(t *testing.T) {
	b := twoCalls()
	face := text.NewFace()
	s := New(face, &Light, lang.For("nl"))
	s.Update(b, layout.Lay(b, face), layout.Changed{All: true})
	var plain, found, at Buffer
	v := screen(geom.Camera{X: -100, Y: -100, Zoom: 1})
	s.Overlay(&plain, v, &Overlay{})
	s.Overlay(&found, v, &Overlay{Found: Found{IDs: []journey.ID{"belt", "k1", "p1", "acts", "gone"}}})
	s.Overlay(&at, v, &Overlay{Found: Found{IDs: []journey.ID{"belt", "k1", "p1", "acts"}, At: "belt"}})
	require.Greater(t, len(found.Bytes), len(plain.Bytes))
	require.Equal(t, len(found.Bytes), len(at.Bytes))
	require.NotEqual(t, found.Bytes, at.Bytes)
	require.GreaterOrEqual(t, Contrast(Light.Found, Light.Paper), 3.0)
}
