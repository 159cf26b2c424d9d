package editor

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/scene"
)

// What a picture may measure: browsers refuse canvases much larger than these, and mail refuses the files.
const (
	pictureSide  = 8000.0     // pixels
	picturePixel = 24_000_000 // pixels in all
	pictureSharp = 2.0        // pixels a world unit at most
	pictureEdge  = 24.0       // around the map, in world units
)

// DrawWhole writes the picture of the whole map into buf, as it is shown on the wall, and as large as a picture may be. Nothing of what
// is chosen or going on is in it, nor what is for the facilitator only: it goes to others.
func (e *Editor) DrawWhole(buf *scene.Buffer) {
	b := e.doc.sheet.Bounds
	top := e.scene.Bounds().Y // of heads with a funnel
	b = geom.Rect{X: b.X, Y: top, W: b.W, H: b.Bottom() - top}.Grown(pictureEdge)
	dpr := min(pictureSharp, pictureSide/b.W, pictureSide/b.H, math.Sqrt(picturePixel/(b.W*b.H)))
	e.scene.SetCandidates(nil, false)
	if e.hasPrivate() {
		e.scene.SetAudience(true)
		e.showWall()
		defer func() {
			e.scene.SetAudience(false)
			e.showWall()
		}()
	}
	e.scene.Frame(buf, scene.View{Camera: geom.Camera{X: b.X, Y: b.Y, Zoom: 1}, W: math.Ceil(b.W), H: math.Ceil(b.H), DPR: dpr})
	e.scene.SetCandidates(e.lit.ids, e.lit.numbered)
}

func (e *Editor) hasPrivate() bool {
	for n := range e.doc.Board.Notes() {
		if n.Private {
			return true
		}
	}
	return false
}
