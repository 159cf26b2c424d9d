package editor

import (
	"bytes"
	"time"

	"reiskaart/app/follow"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// The audience's window is a tab that shows what the facilitator sees, without chrome and without what is private: only that window is
// shared. The changes of the map reach it as they reach any tab. What is to be seen goes over with every frame: see Broadcast. This file is
// the facilitator's side, following.go the audience's.

// audience is what the facilitator's page knows of the window.
type audience struct {
	open       bool
	n, drawn   int       // of the sight that was sent last, and of the one that was last on its screen
	since      time.Time // it has been standing still, where drawn is behind
	stalled    bool      // that was said
	said, next []byte    // the sight that was sent last; room for the next
}

// What is waited for.
const (
	audienceMillis = 500             // between two looks whether it keeps up
	stallTime      = 2 * time.Second // standing still for this long is said
	mostNamed      = 400             // notes that are named, such as those that are dragged: more make a long message of every frame
)

// toggleAudience opens the audience's window, or closes it.
func (e *Editor) toggleAudience() {
	a := &e.session.audience
	switch {
	case a.open:
		e.emit(Tell{follow.Say(e.room, follow.End, 0)})
		e.parted()
	case e.alone:
		e.showToast(Toast{Text: e.words.Session.NotKept})
	default:
		e.keepForAudience()
		e.emit(OpenAudience{e.room})
	}
}

// keepForAudience puts a map that nobody altered yet into the library, from which the other window reads it.
func (e *Editor) keepForAudience() {
	if !e.doc.kept {
		e.doc.first = e.doc.State.Snapshot(e.day())
		e.keep()
	}
}

// audienceSays takes in what the audience's window says.
func (e *Editor) audienceSays(h follow.Heard) {
	a := &e.session.audience
	switch h.Kind {
	case follow.Hello:
		if !a.open {
			*a = audience{open: true, said: a.said, next: a.next}
			e.keepForAudience()
			e.showToast(Toast{Text: e.words.Session.Joined})
			e.emit(After{Timer: AudienceTimer, Millis: audienceMillis})
		}
		a.said = a.said[:0] // it does not know what was said before
		e.refresh()
	case follow.Drawn:
		if a.drawn = min(h.N, a.n); a.open {
			a.since = e.now
			e.stall(false)
		}
	case follow.Bye:
		if a.open {
			e.parted()
		}
	}
}

// parted ends what there was with an audience.
func (e *Editor) parted() {
	e.session.audience.open = false
	e.session.audience.stalled = false
	e.say(e.words.Session.Parted)
	e.refresh()
}

// watchAudience looks whether the window still keeps up.
func (e *Editor) watchAudience() {
	if a := &e.session.audience; a.open {
		e.stall(a.drawn < a.n && e.now.Sub(a.since) >= stallTime)
		e.emit(After{Timer: AudienceTimer, Millis: audienceMillis})
	}
}

func (e *Editor) stall(still bool) {
	if a := &e.session.audience; a.stalled != still {
		a.stalled, e.stale = still, true
		if still {
			e.say(e.words.Session.Stalled)
		} else {
			e.say(e.words.Session.Follows)
		}
	}
}

// Broadcast is what the other window must hear now that a frame was drawn, empty where it knows all: from the facilitator what is to be
// seen, from the audience that it is. It holds until the next call, and allocates nothing once it has room.
func (e *Editor) Broadcast() []byte {
	if f := e.following; f != nil {
		return f.report(e)
	}
	a := &e.session.audience
	if !a.open || e.doc == nil || e.looking != nil {
		return nil
	}
	s := e.sightSeen()
	s.N = a.n
	if a.next = follow.Append(a.next[:0], e.room, &s); bytes.Equal(a.next, a.said) {
		return nil
	}
	if a.drawn == a.n {
		a.since = e.now
	}
	a.n++
	s.N = a.n
	a.said = follow.Append(a.said[:0], e.room, &s)
	return a.said
}

// sightSeen is what the facilitator sees.
func (e *Editor) sightSeen() follow.Sight {
	v := e.sight()
	r := e.scene.Beside(v)
	if e.rightTaken() && e.size.W >= slim {
		r.W = max(1, min(r.W, v.Free.Right()-r.X))
	}
	at := e.camera.ToWorld(geom.Point{X: r.X, Y: r.Y})
	s := follow.Sight{
		Map: e.doc.info.ID, Language: e.words.Code, Seen: geom.Rect{X: at.X, Y: at.Y, W: r.W / e.camera.Zoom, H: r.H / e.camera.Zoom},
		Variant: e.variants.shown, Phase: e.stagedPhase(), Large: e.prefs.LargeType, Laser: e.mode == laserMode,
	}
	if walled := s.Seen.Common(e.doc.sheet.Bounds.Grown(layout.Gap)); !walled.Empty() { // bare wall around the map would only make it smaller
		s.Seen = walled
	}
	if e.walkthrough != nil {
		s.Only = e.walkthrough.step
	}
	e.seenPointer(&s)
	if g, ok := e.gesture.(*moving); ok && len(e.chosen.Notes) <= mostNamed {
		s.Moving, s.By = e.chosen.Notes, g.by
	}
	if w := e.writing; w != nil && w.on <= oldNote && !e.isPrivate(w.id) {
		s.Paper, s.Note, s.Lane, s.Text = w.box, w.id, w.to.Lane, w.text
		s.Letters, s.Lines = w.size, geom.Rect{X: w.origin.X, Y: w.origin.Y, W: w.room, H: 1}
	}
	if card := e.timerCard(); card != nil && !card.Set {
		s.Clock, s.Says = card.Text, card.Says
	}
	if len(e.lit.ids) <= mostNamed {
		s.Lit, s.Numbered = e.lit.ids, e.lit.numbered
	}
	e.seenFilter(&s)
	e.seenOthers(&s)
	return s
}

// seenFilter names the notes that a filter leaves full.
func (e *Editor) seenFilter(s *follow.Sight) {
	if e.filtering.Empty() || e.filtering.offer.Shown > mostNamed {
		return
	}
	keep := e.filtering.On(e.doc.Board)
	s.Filtered = true
	for n := range e.doc.Board.Notes() {
		if keep(n) {
			s.Kept = append(s.Kept, n.ID)
		}
	}
}

func (e *Editor) isPrivate(id journey.ID) bool {
	n := e.doc.Board.Note(id)
	return n != nil && n.Private
}

// seenPointer tells where the pointer is: on the wall, or on a head or title, which the other window draws elsewhere.
func (e *Editor) seenPointer(s *follow.Sight) {
	_, drawing := e.gesture.(lasing)
	s.Held, s.Head, s.Title = drawing, -1, -1
	if s.Pointing = e.hovering || e.gesture != nil; !s.Pointing {
		return
	}
	s.Pointer = e.camera.ToWorld(e.pointer)
	heads, titles := e.bands()
	if heads.H > 0 && e.pointer.Y >= heads.Y && e.pointer.Y < heads.Bottom() {
		s.Head = (e.pointer.Y - heads.Y) / heads.H
	}
	if titles.W > 0 && e.pointer.X >= titles.X && e.pointer.X < titles.Right() {
		s.Title = (e.pointer.X - titles.X) / titles.W
	}
}

// bands are the first head and the first title as they stand on the screen; empty where there are none.
func (e *Editor) bands() (heads, titles geom.Rect) {
	v := e.sight()
	if len(e.doc.sheet.Columns) > 0 {
		heads = e.scene.HeadOnScreen(0, &v)
	}
	if len(e.doc.sheet.Rows) > 0 {
		titles = e.scene.TitleOnScreen(0, &v)
	}
	return heads, titles
}
