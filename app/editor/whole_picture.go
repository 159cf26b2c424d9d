package editor

import (
	"math"
	"strings"

	"reiskaart/app/day"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// What a picture may measure: browsers refuse canvases much larger than these, and mail refuses the files.
const (
	pictureSide  = 8000.0     // pixels
	picturePixel = 24_000_000 // pixels in all
	pictureSharp = 2.0        // pixels a world unit at most
	pictureEdge  = 24.0       // around the map, in world units
	captionLeast = 13.0       // size of the letters below it, which grows with the picture: that is shown smaller
	captionShare = 110.0
)

// DrawWhole writes the picture of the whole map into buf, as it is shown on the wall, and as large as a picture may be. Nothing of what
// is chosen or going on is in it, nor what is for the facilitator only: it goes to others.
func (e *Editor) DrawWhole(buf *scene.Buffer) {
	b := e.doc.sheet.Bounds
	top := e.scene.Bounds().Y // of heads with a funnel
	b = geom.Rect{X: b.X, Y: top, W: b.W, H: b.Bottom() - top}.Grown(pictureEdge)
	left, right := e.caption()
	size := max(captionLeast, b.W/captionShare)
	b.H += e.scene.CaptionHeight(left, right, b.W, size)
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
	v := scene.View{Camera: geom.Camera{X: b.X, Y: b.Y, Zoom: 1}, W: math.Ceil(b.W), H: math.Ceil(b.H), DPR: dpr}
	e.scene.Frame(buf, v)
	e.scene.Caption(buf, &v, left, right, size)
	e.scene.SetCandidates(e.lit.ids, e.lit.numbered)
}

// caption is what stands under every picture: of which map and persona it is, how it is there or wanted, of which day and file, and how
// much of it is assumed.
func (e *Editor) caption() (left, right string) {
	w, b := &e.words.Sheet, e.doc.Board
	state := w.AsIs
	if b.Doc().State == journey.ToBe {
		state = w.ToBe
	}
	said := []string{e.titled(b.Doc().Title)}
	for _, r := range b.All(journey.KindPersona) {
		if name := r.(*journey.Persona).Called(); name != "" {
			said = append(said, name)
			break
		}
	}
	left = strings.Join(append(said, state), " · ")
	said = []string{day.Long(e.now, &e.words.Date)}
	if e.doc.info.File != "" {
		said = append(said, e.doc.info.File)
	}
	assumed, all := 0.0, 0.0
	for n := range b.Notes() {
		if n.Private || n.Covered || b.Standing(n) != journey.Placed || b.Lane(n.Place.Lane).Hidden || strings.TrimSpace(n.Text) == "" && !n.Score.Set && n.Image == "" && n.Actor == "" {
			continue
		}
		if all++; n.Evidence == "assumption" {
			assumed++
		}
	}
	if all > 0 {
		said = append(said, w.Assumptions.With(e.words.Percent(100*assumed/all)))
	}
	return left, strings.Join(said, " · ")
}

func (e *Editor) hasPrivate() bool {
	for n := range e.doc.Board.Notes() {
		if n.Private {
			return true
		}
	}
	return false
}
