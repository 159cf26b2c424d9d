package scene

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// cornerView is a screen with the map at its place, held by nothing.
func cornerView() View {
	v := screen(geom.Camera{X: -100, Y: -30, Zoom: 1})
	v.Free = geom.Rect{X: 90, Y: 14, W: v.W - 90, H: v.H - 90}
	return v
}

// saidIn are the texts within a rectangle of the screen.
func saidIn(t *testing.T, m made, v View, r geom.Rect) string {
	var all []string
	for _, k := range frozenMarks((&player{t: t}).frame(m.Scene, v), v) {
		if k.Op == "text" && r.Has(geom.Point{X: k.X, Y: k.Y}) {
			all = append(all, k.Text)
		}
	}
	return strings.Join(all, " ")
}

func TestAnEmptyCornerAsksOnTheWallAndIsSilentInAPicture(t *testing.T) {
	m := anyMap(61, 20)
	m.board.Apply([]journey.Op{journey.SetText(journey.KindMap, "", "goal", ""), {Register: journey.Register{Kind: journey.KindMap, Field: "scope"}}})
	for _, p := range m.board.All(journey.KindPersona) {
		m.board.Apply([]journey.Op{journey.Delete(journey.KindPersona, journey.IDOf(p))})
	}
	m.Scene = shown(m.board)
	v := cornerView()
	on := m.CornerOnScreen(&v)
	all := saidIn(t, m, v, on)
	require.Contains(t, all, m.say.Corner.AskPersona)
	require.Contains(t, all, "Wat moet deze")
	for _, size := range [][2]float64{{1440, 844}, {1280, 664}, {390, 788}} {
		for _, code := range []string{"nl", "en"} {
			m.SetWords(lang.For(code))
			small := cornerView()
			small.W, small.H, small.Free = size[0], size[1], geom.Rect{X: 8, Y: 8, W: size[0] - 16, H: size[1] - 80}
			all := saidIn(t, m, small, m.CornerOnScreen(&small))
			require.NotEmpty(t, all)
			require.NotContains(t, all, "…", "a question is asked whole: %v %s", size, code)
		}
	}
	m.SetWords(lang.For("nl"))
	for s := range m.Segments() {
		if s.Key.Part == Corner {
			for _, it := range s.Items {
				require.NotContains(t, it.Text, "Wat moet")
				require.NotEqual(t, m.say.Corner.AskPersona, it.Text)
			}
		}
	}
}

// Whatever is written and however the wall lies: the corner covers no head and no title, its text stays on the card, and its
// lines do not run into each other.
func TestTheCornerHidesNothingAndKeepsItsTextOnTheCard(t *testing.T) {
	m := anyMap(63, 20)
	long := strings.Repeat("Klantcontactstrategieoverleg en nog veel meer ", 30)
	m.board.Apply(append(journey.AddPersona(m.board, "c9"), journey.SetText(journey.KindPersona, "c9", "name", long),
		journey.SetText(journey.KindMap, "", "goal", long),
		journey.Set(journey.KindMap, "", "scope", &journey.Span{From: long, To: long}), journey.SetText(journey.KindMap, "", "state", "to-be")))
	m.Scene = shown(m.board)
	m.relabel()
	for _, size := range [][2]float64{{1440, 844}, {1280, 664}, {390, 788}} {
		for _, zoom := range []float64{0.1, 0.4, 0.73, 1, 1.3, 2} {
			for _, y := range []float64{-40, 0, 200} {
				v := View{W: size[0], H: size[1], DPR: 1, Camera: geom.Camera{X: -100 / zoom, Y: y / zoom, Zoom: zoom}}
				v.Free = geom.Rect{X: 8, Y: 14, W: v.W - 16, H: v.H - 90}
				pn := m.panes(&v)
				on := pn.cornerRect()
				for i := range m.sheet.Columns {
					require.False(t, on.Meets(m.headRect(&pn, &v, i)) && !pn.heldX, "head %d at %v", i, v)
				}
				if len(m.sheet.Rows) > 0 && !pn.heldY {
					require.LessOrEqual(t, on.Bottom(), m.titleRect(&pn, &v, 0).Y)
				}
				bottom := on.Y
				for _, row := range m.cornerRows(on, pn.k, true) {
					if row.n > 0 {
						require.GreaterOrEqual(t, row.y, bottom-0.01)
						bottom = row.y + row.h
					}
				}
				require.LessOrEqual(t, bottom, on.Bottom()+0.5, "%v at %v", size, zoom)
			}
		}
	}
}

func TestEveryLineOfTheCornerCanBeHit(t *testing.T) {
	m := anyMap(65, 20)
	v := cornerView()
	on := m.CornerOnScreen(&v)
	found := map[CornerLine]bool{}
	for y := on.Y; y < on.Bottom(); y++ {
		found[m.Hit(geom.Point{X: on.X + 20, Y: y}, &v).Line] = true
	}
	require.True(t, found[PersonaLine] && found[GoalLine] && found[ScopeLine])
	require.False(t, found[NoLine])
}

func TestInitials(t *testing.T) {
	for name, want := range map[string]string{
		"Sanne en Tom": "ST", "Lotte": "L", "Jan van der Berg": "JB", "  ": "", "👩‍👧 Familie Öz": "FÖ", "4 studenten": "S", "e\u0301va": "E",
	} {
		require.Equal(t, want, Initials(&journey.Persona{Name: name}), name)
	}
	require.Equal(t, "de", Initials(&journey.Persona{Name: "Iemand", Initials: " deftig"}))
	require.Equal(t, "S", Initials(&journey.Persona{Segment: "Starter"}))
}
