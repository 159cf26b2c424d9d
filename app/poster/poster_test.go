package poster

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/text"
)

func TestPapersAreAsLargeAsTheirNamesSay(t *testing.T) {
	size := func(o Options) [2]float64 {
		p := Make(journey.NewBoard(), text.NewFace(), lang.For("nl"), o).Pages[0]
		return [2]float64{float64(int(p.W + 0.5)), float64(int(p.H + 0.5))}
	}
	require.Equal(t, [2]float64{1920, 1080}, size(Options{Paper: "slide"}))
	require.Equal(t, [2]float64{1920, 1080}, size(Options{}))
	require.Equal(t, [2]float64{842, 595}, size(Options{Paper: "a4"}))
	require.Equal(t, [2]float64{595, 842}, size(Options{Paper: "a4", Portrait: true}))
	require.Equal(t, [2]float64{2384, 1684}, size(Options{Paper: "a1"}))
	require.Equal(t, [2]float64{2384, 3370}, size(Options{Paper: "a0", Portrait: true}))
}
