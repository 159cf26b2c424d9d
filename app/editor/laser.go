package editor

import (
	"time"

	"reiskaart/app/scene"
	"reiskaart/app/tour"
)

// laser points: while it is on, the pointer leaves a trail that fades, and the hand alters nothing.
type laser struct {
	trail   tour.Laser
	embers  []scene.Ember // as they were drawn last; room that is used again
	pressed time.Time     // when the key went down
	was     mode          // of the hand before
	held    bool          // the key is down, and it was this press that lit the laser
}

// laserHold is how long the key is held by somebody who wants to point only as long as that.
const laserHold = 350 * time.Millisecond

// toggleLaser lights the laser, or puts it out.
func (e *Editor) toggleLaser() {
	if e.mode == laserMode {
		e.laserOff()
		return
	}
	e.cancelGesture()
	e.hover("")
	e.session.laser.was = e.mode
	e.setMode(laserMode)
	if e.hovering {
		e.shine(false)
	}
	e.say(e.words.Session.Laser + ". " + e.words.Session.LaserKeys)
}

func (e *Editor) laserOff() {
	e.session.laser.trail.Break()
	e.cancelGesture()
	e.setMode(selectMode)
}

// laserKey is the laser's key: a press lights it until the next one; held down, it shines as long as that.
func (e *Editor) laserKey(k Key) bool {
	l := &e.session.laser
	switch {
	case k.Up && l.held:
		l.held = false
		if e.mode == laserMode && e.now.Sub(l.pressed) > laserHold {
			e.laserOff()
		}
	case k.Up || k.Repeat:
		return !k.Up && e.mode == laserMode
	case e.mode == laserMode:
		return false // the command puts it out
	default:
		l.pressed, l.held = e.now, true
		return false
	}
	return true
}

// shine adds the place of the pointer to the trail.
func (e *Editor) shine(held bool) {
	e.session.laser.trail.Point(e.camera.ToWorld(e.pointer), held, e.now)
	e.redraw()
}

// laserAbove is what of the trail is drawn.
func (e *Editor) laserAbove() []scene.Ember {
	l := &e.session.laser
	l.embers = l.embers[:0]
	for i := range l.trail.Len() {
		p, bright, begins := l.trail.At(i, e.now)
		l.embers = append(l.embers, scene.Ember{P: p, Bright: bright, Begins: begins})
	}
	return l.embers
}

// lasing is the laser with the button held: it draws around something, and takes hold of nothing.
type lasing struct{}

func (lasing) move(e *Editor, _ Moved)       { e.shine(true) }
func (lasing) release(e *Editor, _ Released) { e.session.laser.trail.Break() }
func (lasing) cancel(e *Editor)              { e.session.laser.trail.Break() }
func (lasing) holds(*Editor) bool            { return true }
func (lasing) status(e *Editor) string       { return e.words.Session.LaserKeys }
func (lasing) cursor() string                { return "none" }

// lights reports whether a key is the laser's: K on the wall.
func (e *Editor) lights(k Key) bool {
	return k.is("K") && !k.InText && !k.InField && !e.prefs.KeysOff
}
