package scene

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/text"
)

// TestAwkwardWordsStayOnTheirCards: as heads, titles and corner stand on the screen, at any zoom and on any screen, no line of
// theirs leaves its card to the right, and none lies on another. Not at zoom 1, at which the wall is drawn in the same units.
func TestAwkwardWordsStayOnTheirCards(t *testing.T) {
	seeds := uint64(40)
	if testing.Short() {
		seeds = 10
	}
	texts := append([]string{"Oriënteren", "Vergelijkt wijken, scholen en reistijden met elkaar"}, awkward...)
	checked := 0
	for seed := range seeds {
		s, p := shown(crowdedWall(seed, texts)), player{t: t}
		for _, size := range [][2]float64{{1440, 844}, {1280, 664}, {390, 788}} {
			for _, zoom := range []float64{0.1, 0.4, 0.73, 0.99, 1.3, 2} {
				v := View{W: size[0], H: size[1], DPR: 1, Camera: geom.Camera{X: -200 / zoom, Y: -120 / zoom, Zoom: zoom}}
				v.Free = geom.Rect{X: 8, Y: 14, W: v.W - 16, H: v.H - 90}
				pn := s.panes(&v)
				cards := []geom.Rect{pn.cornerRect()}
				for i := range s.sheet.Columns {
					cards = append(cards, s.headRect(&pn, &v, i))
				}
				for i := range s.sheet.Rows {
					cards = append(cards, s.titleRect(&pn, &v, i))
				}
				var said []mark
				var lines []geom.Rect
				for _, k := range frozenMarks(p.frame(s, v), v) {
					if k.Op != "text" {
						continue
					}
					r, of := writtenOn(t, s, k), -1
					for i, card := range cards {
						if card.Has(geom.Point{X: k.X, Y: k.Y - 2}) {
							of = i
						}
					}
					if of > 0 && len([]rune(k.Text)) > 2 && of <= len(s.sheet.Columns) || of == 0 && k.X > cards[0].X+30 { // not the initials
						require.LessOrEqual(t, r.Right(), cards[of].Right()+1, "seed %d, zoom %v, %v: %q", seed, zoom, size, cut(k.Text))
						checked++
					}
					for i, other := range lines {
						require.False(t, r.Grown(-0.75).Meets(other), "seed %d, zoom %v, %v: %q %v lies on %q %v", seed, zoom, size, cut(k.Text), r, cut(said[i].Text), other)
					}
					lines, said = append(lines, r), append(said, k)
				}
			}
		}
	}
	require.Greater(t, checked, 100)
}

// writtenOn is the rectangle of the letters of a text that was drawn.
func writtenOn(t *testing.T, s *Scene, k mark) geom.Rect {
	size, weight := k.fontSize(t), text.Regular
	if strings.HasPrefix(k.Font, "700") {
		weight = text.Bold
	}
	w := float64(s.face.Width(k.Text, weight)) * size
	x := k.X
	switch Align(k.Rest[0]) {
	case Middle:
		x -= w / 2
	case Right:
		x -= w
	}
	return geom.Rect{X: x, Y: k.Y - 0.6*size, W: w, H: 0.7 * size}
}
