package editor

import (
	"cmp"
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
	"reiskaart/app/tour"
)

// presenting is a presentation that goes on. Editing goes on in it: only what the keys PageDown and PageUp, and the arrows while nothing is
// chosen, do is different, and the chrome makes room.
type presenting struct {
	key  journey.ID // of the stop that is shown
	part int        // of its parts
	at   int        // its place, for when the stop goes
	to   geom.Camera
	back geom.Camera // where the presentation began
	side side        // that was open then
	told bool        // what the keys do was said long enough

	phase journey.ID // that is shown; empty for a stop that is none
}

// halt is one place where the camera stops: a whole stop, or a part of one whose phase is too large to be read at once.
type halt struct {
	stop        journey.StopAt
	title       string
	part, parts int
	camera      geom.Camera
}

func canPresent(e *Editor) bool { return len(e.doc.sheet.Columns) > 0 || len(e.halts()) > 0 }

func isPresenting(e *Editor) bool {
	return e.session.presenting != nil
}

// halts are the places where the camera stops, in order. Phases that are passed over, and those that the variant on the wall skips, are none.
func (e *Editor) halts() []halt {
	var list []halt
	walk := e.doc.Board.WalkOf(e.shownVariant())
	for _, s := range e.doc.Board.Stops() {
		switch {
		case s.Hidden:
		case s.Phase == "":
			list = append(list, halt{stop: s, title: e.stopTitle(s), parts: 1, camera: e.cameraOn(geom.Rect(s.Frame), geom.MaxZoom)})
		case !walk.SkipsPhase(s.Phase):
			parts := tour.Parts(e.doc.sheet, e.columnOf(s.Phase), e.roomAt)
			for i, part := range parts {
				list = append(list, halt{s, e.stopTitle(s), i, len(parts), e.cameraAt(part)})
			}
		}
	}
	return list
}

func (e *Editor) stopTitle(s journey.StopAt) string {
	if s.Phase == "" {
		return cmp.Or(s.Title, e.words.Session.View)
	}
	return cmp.Or(s.Title, e.phaseTitle(s.Phase), e.words.Session.Phase)
}

// roomAt is what heads, titles and chrome leave of the screen at a zoom.
func (e *Editor) roomAt(zoom float64) (w, h float64) {
	v := e.stage()
	v.Zoom = zoom
	u := e.uncovered(v)
	return u.W, u.H
}

// stage is what a stop has of the screen. In a slim window a panel lies over its lower part: there would be too many stops beside one.
func (e *Editor) stage() scene.View {
	v := e.sight()
	if e.size.W < slim && e.following == nil {
		v.Free.H = max(v.Free.H, e.size.H-slimFoot-v.Free.Y)
	}
	return v
}

// cameraAt shows a part of a phase, right under the heads: in the middle from left to right, but for a part near an end of the map, beside
// which there would be bare wall.
func (e *Editor) cameraAt(p tour.Part) geom.Camera {
	v := e.stage()
	v.Zoom = p.Zoom
	u := e.uncovered(v)
	wide, cells := u.W/p.Zoom, e.doc.sheet.Columns
	first, last := cells[0].X-layout.Gap, cells[len(cells)-1]
	left := max(min(p.Center().X-wide/2, last.X+last.W+layout.Gap-wide), first)
	if wide > last.X+last.W+layout.Gap-first {
		left = p.Center().X - wide/2
	}
	return geom.Camera{X: left - u.X/p.Zoom, Y: p.Y - u.Y/p.Zoom, Zoom: p.Zoom}
}

// togglePresenting begins to present, at the phase of what is chosen, else at the first stop; or stops.
func (e *Editor) togglePresenting() {
	if e.session.presenting != nil {
		e.stopPresenting()
		return
	}
	phase := e.chosen.Phase
	if n := e.oneNote(); n != nil {
		phase = n.Place.Phase
	}
	phase = cmp.Or(phase, e.chosen.Cell.Phase)
	e.stopLooking()
	e.session.presenting = &presenting{back: e.camera, side: e.side}
	e.session.large, e.session.inspects, e.session.bar, e.session.peek = false, false, false, ""
	e.start, e.toast, e.menu, e.library.open, e.side = false, nil, false, false, noSide
	halts := e.halts()
	if len(halts) == 0 { // the variant on the wall skips all
		e.session.presenting = nil
		return
	}
	e.haltAt(halts, max(0, slices.IndexFunc(halts, func(h halt) bool { return h.stop.Phase == phase && phase != "" })))
	e.say(e.live + ". " + e.words.Session.Keys)
	e.emit(FocusBoard{})
}

// stopPresenting goes back to where the presentation began.
func (e *Editor) stopPresenting() {
	p := e.session.presenting
	if p == nil {
		return
	}
	e.endPresenting()
	e.side = p.side
	e.flyTo(p.back)
	e.say(e.words.Session.Stopped)
	e.emit(FocusBoard{})
}

// endPresenting ends it where it is: the map goes away.
func (e *Editor) endPresenting() {
	e.session.presenting, e.session.peek, e.session.bar, e.session.inspects = nil, "", false, false
	if e.mode == laserMode {
		e.laserOff()
	}
	e.refresh()
}

// place is where a presentation is among the halts: where its stop is, or was before it went.
func (p *presenting) place(halts []halt) int {
	at := -1
	for i := range halts {
		if halts[i].stop.Key == p.key && halts[i].part <= p.part {
			at = i
		}
	}
	if at < 0 {
		at = min(p.at, len(halts)-1)
	}
	return at
}

// haltBy goes some stops on or back, and no further than the first and the last.
func (e *Editor) haltBy(by int) {
	if p := e.session.presenting; p != nil {
		halts := e.halts()
		p.told = true
		e.haltAt(halts, p.place(halts)+by)
	}
}

// haltAt goes to a stop. What was chosen is let go: the arrows are the presentation's again.
func (e *Editor) haltAt(halts []halt, at int) {
	if len(halts) == 0 {
		return
	}
	at = max(0, min(len(halts)-1, at))
	h, p := &halts[at], e.session.presenting
	p.key, p.part, p.at, p.to = h.stop.Key, h.part, at, h.camera
	p.phase = h.stop.Phase
	e.choose(Selection{})
	e.flyTo(h.camera)
	e.say(e.words.Session.At.With(itoa(at+1), itoa(len(halts)), e.haltTitle(h)))
}

// stagedPhase is the phase that is presented, here or by the facilitator whom this window follows.
func (e *Editor) stagedPhase() journey.ID {
	switch {
	case e.following != nil:
		return e.following.sight.Phase
	case e.session.presenting != nil:
		return e.session.presenting.phase
	}
	return ""
}

func (e *Editor) haltTitle(h *halt) string {
	if h.parts == 1 {
		return h.title
	}
	return e.words.Session.PartOf.With(h.title, itoa(h.part+1), itoa(h.parts))
}

// keepHalting follows a window that has another size, as when the chrome makes room, while the stop is still what is shown.
func (e *Editor) keepHalting() {
	p := e.session.presenting
	if p == nil || e.camera != p.to && !e.session.flying {
		return
	}
	if halts := e.halts(); len(halts) > 0 {
		h := &halts[p.place(halts)]
		p.part, p.to, p.phase = h.part, h.camera, h.stop.Phase
		e.flyTo(h.camera)
	}
}

// presentKey is a key while presenting. A clicker sends PageDown and PageUp, also while text is open: that is then done.
func (e *Editor) presentKey(k Key) bool {
	if e.session.presenting == nil || k.Ctrl || k.Alt || k.Shift || e.gesture != nil {
		return false
	}
	by := 0
	switch k.Name {
	case "PageDown":
		by = 1
	case "PageUp":
		by = -1
	case "ArrowRight", "ArrowDown":
		by = 1
	case "ArrowLeft", "ArrowUp":
		by = -1
	case "Home":
		by = -1 << 30
	case "End":
		by = 1 << 30
	default:
		return false
	}
	if k.Name[0] != 'P' && (k.InText || !e.chosen.Empty()) {
		return false // they walk over the wall from what is chosen
	}
	if by < 0 {
		e.run(Command{Name: "stopback", Arg: itoa(-by)})
	} else {
		e.run(Command{Name: "stopnext", Arg: itoa(by)})
	}
	return true
}

// peekAt brings the bars back at the edges while presenting, and lets them go when the mouse has left them.
func (e *Editor) peekAt(p geom.Point) {
	const edge, top, bottom = 8, 68, 84
	s := &e.session
	peek := s.peek
	switch {
	case s.presenting == nil:
		return
	case p.Y < edge:
		peek = "top"
	case p.Y > e.size.H-edge:
		peek = "bottom"
	case peek == "top" && p.Y > top, peek == "bottom" && p.Y < e.size.H-bottom:
		peek = ""
	}
	if peek != s.peek {
		s.peek = peek
		e.refresh()
	}
}

// quiet is how far the chrome makes room: the value by which the page's style knows.
func (e *Editor) quiet() string {
	switch {
	case e.following != nil:
		return "audience"
	case e.session.presenting != nil:
		return "present"
	case e.session.large:
		return "large"
	}
	return ""
}
