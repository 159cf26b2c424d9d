package editor

import (
	"math"
	"strconv"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
)

// What the chrome covers of the canvas, in screen units: the whole map is shown in what is left.
const (
	railRoom      = 92
	topRoom       = 14
	bottomRoom    = 76
	edgeRoom      = 16
	inspectorRoom = 296
	slim          = 700 // below this width the rail lies at the bottom, and panels lie above it
	slimFoot      = 64  // the height of what lies at the bottom then: the rail, or the counter of a presentation
	slimSwitch    = 48  // and that of the switch of surfaces below the rail
	slimPanel     = 46  // of a hundred parts of the wall, the height that a panel has then at most
)

// zoomStep is how far one press of a zoom key goes.
const zoomStep = 1.25

// chromeMillis is the pause after which the chrome shows the zoom: while the wheel turns, a frame belongs to the wall.
const chromeMillis = 120

// fitMost is the largest zoom at which the whole map is shown.
const fitMost = 1.25

func (e *Editor) resize(ev Resized) {
	e.size = geom.Rect{W: max(1, ev.W), H: max(1, ev.H)}
	e.dpr, e.sized = ev.DPR, true
	if !e.framed && e.doc != nil {
		e.frameOnce()
	}
	e.keepHalting()
	e.refresh()
}

// free is the part of the canvas that nothing covers.
func (e *Editor) free() geom.Rect {
	f := geom.Rect{X: railRoom, Y: topRoom, W: e.size.W - railRoom - edgeRoom, H: e.size.H - topRoom - bottomRoom}
	if e.makesRoom() {
		f.X, f.W = edgeRoom, e.size.W-2*edgeRoom
	}
	narrow := e.size.W < slim && e.following == nil
	switch {
	case narrow && e.session.presenting != nil:
		f = geom.Rect{W: e.size.W, H: e.size.H - slimFoot}
	case narrow:
		f = geom.Rect{X: 8, Y: 8, W: e.size.W - 16, H: e.size.H - 8 - 132}
	case e.session.presenting != nil || e.following != nil:
		f = geom.Rect{W: e.size.W, H: e.size.H}
	}
	switch {
	case !e.rightTaken():
	case narrow:
		f.H = min(f.H, e.size.H*(100-slimPanel)/100-e.slimBottom()-16-f.Y)
	default:
		f.W -= inspectorRoom
	}
	if e.size.W >= slim && e.session.presenting == nil {
		f.H -= e.legendRoom()
	}
	if e.following != nil && e.following.sight.Clock != "" {
		f.Y, f.H = f.Y+clockRoom, f.H-clockRoom
	}
	if top := e.timerRoom(); top > 0 {
		f.Y, f.H = f.Y+top, f.H-top
	}
	if e.side == closingSide && e.size.W >= slim {
		f.W -= closingRoom
	}
	if e.priority.open {
		f.H -= priorityRoom
	}
	switch {
	case e.walkthrough == nil:
	case e.size.W >= walkBeside && !e.rightTaken():
		f.W -= inspectorRoom
	default:
		f.H -= walkRoom
	}
	if e.touches.covered > 0 {
		f.H = min(f.H, e.size.H-e.touches.covered-f.Y-8)
	}
	f.W, f.H = max(80, f.W), max(80, f.H)
	return f
}

// slimBottom is the height of all that lies at the bottom of a slim window.
func (e *Editor) slimBottom() float64 {
	if e.session.presenting != nil {
		return slimFoot
	}
	return slimFoot + slimSwitch
}

// frameOnce shows the whole map when a map is shown for the first time; from then on only a hand moves the camera. On a
// narrow screen it is the first phase that is shown, since all of them could not be read.
func (e *Editor) frameOnce() {
	if e.framed || !e.sized {
		return
	}
	e.framed = true
	if e.size.W < slim && len(e.doc.sheet.Columns) > 0 {
		e.showPhase(0)
		return
	}
	e.fit()
}

func (e *Editor) fit() {
	e.camera = e.scene.Whole(e.sight(), fitMost)
	e.refresh()
}

// sight is the view of the scene, with nothing of a gesture in it.
func (e *Editor) sight() scene.View {
	return scene.View{Camera: e.camera, W: e.size.W, H: e.size.H, DPR: e.dpr, Free: e.free(), Reach: e.touches.reach(), Large: e.largeType()}
}

// look shows a rectangle of the world in what is free, leaving room for the frozen heads and titles.
func (e *Editor) look(r geom.Rect, most float64) {
	e.camera = e.cameraOn(r, most)
	e.refresh()
}

// cameraOn shows a rectangle of the world in what is free, leaving room for the frozen heads and titles.
func (e *Editor) cameraOn(r geom.Rect, most float64) geom.Camera {
	if r.Empty() {
		r = geom.Rect{W: e.size.W, H: e.size.H}
	}
	v := e.sight()
	v.Camera = geom.Fit(r, v.Free, most)
	for range 2 { // heads and titles grow with the zoom, and the zoom with what they leave
		v.Camera = geom.Fit(r, e.uncovered(v), most)
	}
	return v.Camera
}

// uncovered is the part of the canvas that neither the chrome covers nor the heads and titles at its edges.
func (e *Editor) uncovered(v scene.View) geom.Rect {
	heads, titles := e.scene.HeadRoom(v), e.scene.TitleRoom(v)
	return geom.Rect{X: v.Free.X + titles, Y: v.Free.Y + heads, W: max(60, v.Free.W-titles), H: max(60, v.Free.H-heads)}
}

func (e *Editor) fitSelection() {
	var r geom.Rect
	for _, id := range e.chosen.Notes {
		r = r.Union(e.doc.sheet.Note(id).Rect)
	}
	if c, ok := e.cell(e.chosen.Cell); ok {
		r = e.doc.sheet.Cell(c.Col, c.Row)
	}
	if i := e.columnOf(e.chosen.Phase); i >= 0 {
		e.showPhase(i)
		return
	}
	if r.Empty() {
		e.fit()
		return
	}
	e.look(r.Grown(40), 2)
}

// showPhase brings a phase to reading width: its head, titles and lanes, as large as fits.
func (e *Editor) showPhase(i int) {
	sheet := e.doc.sheet
	if i < 0 || i >= len(sheet.Columns) {
		return
	}
	free, v := e.free(), e.sight()
	c := sheet.Columns[i]
	room := e.scene.TitleRoom(v) // the frozen titles stay at the left
	least := 0.5
	if e.size.W < slim {
		least = 0.75 // part of a phase that can be read is better than all of it that cannot
	}
	v.Zoom = max(least, min(1.6, (free.W-room)/(c.W+2*layout.Gap)))
	room = e.scene.TitleRoom(v)
	spare := max(0, free.W-room-c.W*v.Zoom) / 2
	top := sheet.Grid.Y + layout.HeadHeight // the lower edge of the heads
	e.camera = geom.Camera{X: c.X - (free.X+room+spare)/v.Zoom, Y: top - (free.Y+e.scene.HeadRoom(v))/v.Zoom, Zoom: v.Zoom}
	e.refresh()
}

func (e *Editor) zoomBy(factor float64) {
	e.camera = e.camera.Zoomed(e.free().Center(), factor)
	e.refresh()
}

func (e *Editor) zoomReal() { e.zoomBy(1 / e.camera.Zoom) }

func (e *Editor) wheel(ev Wheel) {
	e.emit(Handled{})
	zooms := ev.Ctrl
	if e.prefs.WheelZooms && !ev.Fingers {
		zooms = !ev.Ctrl && !ev.Shift
	}
	switch {
	case zooms:
		e.camera = e.camera.Zoomed(ev.P, math.Exp(-max(-60, min(60, ev.DY))/100))
		e.emit(After{Timer: ChromeTimer, Millis: chromeMillis})
	case ev.Shift && ev.DX == 0:
		e.camera = e.camera.Panned(geom.Point{X: -ev.DY})
	default:
		e.camera = e.camera.Panned(geom.Point{X: -ev.DX, Y: -ev.DY})
	}
	e.cameraMoved()
}

// cameraMoved draws, and tells the chrome only when the map goes out of view or comes back.
func (e *Editor) cameraMoved() {
	if e.lost() != e.view.Lost || e.lotAway() != e.parking.away {
		e.stale = true
	}
	e.redraw()
}

// lost reports whether nothing of the map is in view.
func (e *Editor) lost() bool {
	if e.doc == nil || e.doc.sheet.Bounds.Empty() {
		return false
	}
	return !e.camera.View(e.size.W, e.size.H).Meets(e.doc.sheet.Bounds)
}

// reveal moves the camera just enough to bring a rectangle of the world into what is free.
func (e *Editor) reveal(r geom.Rect) {
	free, on := e.uncovered(e.sight()), e.camera.RectToScreen(r)
	var d geom.Point
	if over := on.Right() - free.Right(); over > 0 {
		d.X = -over
	}
	if under := free.X - (on.X + d.X); under > 0 {
		d.X += under
	}
	if over := on.Bottom() - free.Bottom(); over > 0 {
		d.Y = -over
	}
	if under := free.Y - (on.Y + d.Y); under > 0 {
		d.Y += under
	}
	if d != (geom.Point{}) {
		e.camera = e.camera.Panned(d)
		e.cameraMoved()
	}
}

// inView reports whether some part of a note is on the screen.
func (e *Editor) inView(id journey.ID) bool {
	box := e.doc.sheet.Note(id)
	return box != nil && e.camera.View(e.size.W, e.size.H).Meets(box.Rect)
}

// toward goes to notes that are out of view.
func (e *Editor) toward(ids []journey.ID) {
	var r geom.Rect
	for _, id := range ids {
		if box := e.doc.sheet.Note(id); box != nil {
			r = r.Union(box.Rect)
		}
	}
	if !r.Empty() {
		e.reveal(r)
	}
	e.away = nil
	e.refresh()
}

func (e *Editor) phaseByNumber(arg string) {
	if n, err := strconv.Atoi(arg); err == nil {
		e.showPhase(n - 1)
	}
}
