package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/tour"
)

// session is what is going on in front of a room. Nothing of it outlives the page.
type session struct {
	presenting *presenting // nil while nobody presents
	large      bool        // "Groot": rail, inspector and minimap make room for the wall
	inspects   bool        // the inspector was asked for although the chrome makes room
	allMaps    bool        // the library was asked for the other maps too
	peek       string      // the bar that the mouse brought back at an edge while presenting: "top" or "bottom"
	bar        bool        // the session bar was asked for, and stays
	laser      laser
	audience   audience
	flight     tour.Flight // of the camera
	flown      geom.Camera // where the flight has brought it
	flying     bool
}

// inSession reports whether others are looking along: a presentation, an audience window, a timer, a vote or a chat round runs. The library then shows only the open
// map until asked for more, and no toast names another.
func (e *Editor) inSession() bool {
	return e.session.presenting != nil || e.session.audience.open || e.workshop()
}

// discreetly is the title of a map as others may hear it: in a session another map is not named.
func (e *Editor) discreetly(id journey.ID, title string) string {
	if e.inSession() && id != e.doc.info.ID {
		return e.words.Session.Another
	}
	return title
}

// makesRoom reports whether the chrome makes room for the wall: while presenting, and in "Groot".
func (e *Editor) makesRoom() bool { return e.session.presenting != nil || e.session.large }

// inspectorOpen reports whether the inspector is to be seen. Where the chrome makes room it is only when it was asked for since.
func (e *Editor) inspectorOpen() bool {
	if e.makesRoom() || e.following != nil {
		return e.session.inspects
	}
	return e.prefs.Inspector
}

// toggleLarge hides what stands at the sides of the wall, or brings it back.
func (e *Editor) toggleLarge() {
	if e.session.presenting != nil {
		return // more room than that there is not
	}
	e.keepWhole(func() {
		e.session.large, e.session.inspects = !e.session.large, false
		if e.session.large {
			e.side = noSide
		}
	})
	if e.session.large {
		e.say(e.words.Session.Large + ". " + e.words.Session.LargeKeys)
	} else {
		e.say(e.words.Session.SmallAgain)
	}
}

// flyTo brings the camera to another view by a short, calm movement. A hand that moves it meanwhile ends that.
func (e *Editor) flyTo(to geom.Camera) {
	s := &e.session
	s.flight = tour.Flight{From: e.camera, To: to, Began: e.now}
	s.flown, s.flying = e.camera, e.camera != to
	e.refresh()
}

// Animating reports whether something moves by itself: Ticked is wanted before the next frame.
func (e *Editor) Animating() bool {
	return e.session.flying || e.scrolls() != (geom.Point{}) || e.session.laser.trail.Glows(e.now)
}

// tick goes on with what moves by itself.
func (e *Editor) tick(ev Ticked) {
	s := &e.session
	if s.flying {
		if s.flying = e.camera == s.flown; s.flying {
			camera, arrived := s.flight.At(e.now)
			if ev.Still {
				camera, arrived = s.flight.To, true
			}
			e.camera, s.flown, s.flying = camera, camera, !arrived
			if e.stale = e.stale || arrived; arrived {
				e.cameraMoved()
			}
		}
	}
	e.scrollOn()
	e.redraw()
}
