package scene

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
)

// onCurve is a point of a cubic Bézier curve.
func onCurve(b []geom.Point, t float64) geom.Point {
	u := 1 - t
	return b[0].Mul(u * u * u).Add(b[1].Mul(3 * u * u * t)).Add(b[2].Mul(3 * u * t * t)).Add(b[3].Mul(t * t * t))
}

func TestTheCurveNeverOvershoots(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range histories {
		pts := make([]geom.Point, 2+r.IntN(9))
		for i := range pts {
			pts[i] = geom.Point{X: math.Round(r.Float64() * 400), Y: float64(r.IntN(5)) * 24}
		}
		slices.SortFunc(pts, func(p, q geom.Point) int { return int(p.X - q.X) })
		c := Monotone(nil, pts)
		require.Len(t, c, 3*len(pts)-2)
		for i := 0; i+1 < len(pts); i++ {
			require.Equal(t, pts[i], c[3*i])
			low, high := min(pts[i].Y, pts[i+1].Y)-1e-9, max(pts[i].Y, pts[i+1].Y)+1e-9
			last := c[3*i]
			for k := 1; k <= 20; k++ {
				p := onCurve(c[3*i:3*i+4], float64(k)/20)
				rising := pts[i+1].Y >= pts[i].Y
				if p.Y < low || p.Y > high || p.X < last.X-1e-9 || rising && p.Y < last.Y-1e-9 || !rising && p.Y > last.Y+1e-9 {
					t.Fatalf("through %v it goes from %v to %v", pts, last, p)
				}
				last = p
			}
		}
		require.Equal(t, pts[len(pts)-1], c[len(c)-1])
	}
}

// Where widths on both sides are positive, the curve arrives at a point in the direction in which it leaves.
func TestTheCurveIsSmooth(t *testing.T) {
	pts := []geom.Point{{X: 0, Y: 0}, {X: 100, Y: 24}, {X: 180, Y: 72}, {X: 300, Y: 80}, {X: 400, Y: 0}}
	c := Monotone(nil, pts)
	for i := 3; i+3 < len(c); i += 3 {
		in, out := c[i].Sub(c[i-1]), c[i+1].Sub(c[i])
		require.InDelta(t, in.Y/in.X, out.Y/out.X, 1e-9)
	}
}

// Worked by hand: between (0,0), (3,3) and (6,3) the slope at the middle is 0 (a shoulder), at the ends 1 and 0.
func TestTheCurveByHand(t *testing.T) {
	c := Monotone(nil, []geom.Point{{X: 0, Y: 0}, {X: 3, Y: 3}, {X: 6, Y: 3}})
	require.Equal(t, []geom.Point{{X: 0, Y: 0}, {X: 1, Y: 1}, {X: 2, Y: 3}, {X: 3, Y: 3}, {X: 4, Y: 3}, {X: 5, Y: 3}, {X: 6, Y: 3}}, c)
}

func TestACurveOfFewPoints(t *testing.T) {
	require.Empty(t, Monotone(nil, nil))
	require.Equal(t, []geom.Point{{X: 1, Y: 2}}, Monotone(nil, []geom.Point{{X: 1, Y: 2}}))
}
