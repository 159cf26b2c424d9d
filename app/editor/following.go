package editor

import (
	"time"

	"reiskaart/app/follow"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/replica"
	"reiskaart/app/scene"
	"reiskaart/app/text"
)

// following is this page as an audience's window: it reads the map that the facilitator has open, shows what the facilitator sees, and
// takes in nothing of a hand. nil in every other page.
type following struct {
	sight    follow.Sight // to be shown
	reported int          // number of the sight that was last said to be on the screen
	loading  bool
	failed   bool      // another map that lies on the wall could not be read: later
	filtered bool      // a filter is on
	gone     time.Time // since when the facilitator's page is gone; zero while it is there
	over     bool      // it did not come back
}

// patience is how long the window waits for a facilitator whose page went away: it may only have been reloaded.
const patience = 8 * time.Second

// Audience is what an audience's window says beside the wall.
type Audience struct {
	Said  string // while there is nothing to be seen
	Clock string // what the facilitator's timer shows; Says stands beside it
	Says  string
}

// handleFollowing takes in what concerns an audience's window; the rest is for pages with a hand.
func (e *Editor) handleFollowing(ev Event) {
	f := e.following
	switch ev := ev.(type) {
	case Resized:
		e.resize(ev)
	case Heard:
		e.facilitatorSays(follow.Hear([]byte(ev.Said)))
	case Opened:
		e.followOpened(ev)
	case Lines:
		e.lines(ev)
		if e.doc != nil { // a note that became private takes its links along
			e.showWall()
		}
	case Nudged:
		e.nudged(ev)
	case Peeked:
		e.peekedAlong(ev)
	case Measured:
		e.measured(ev)
	case ImagesShown:
		e.redraw()
	case Ticked:
		e.redraw()
	case Leaving:
		e.emit(Tell{follow.Say(e.room, follow.Bye, 0)})
	case Elapsed:
		f.failed = false
		switch {
		case ev.Timer == PairTimer:
			e.pair.held.edits = 0
		case !f.gone.IsZero():
			if !f.over && e.now.Sub(f.gone) >= patience {
				f.over = true
				e.emit(CloseWindow{})
			}
			e.emit(After{Timer: AudienceTimer, Millis: audienceMillis})
		case e.doc == nil || e.doc.info.ID != f.sight.Map:
			f.loading = false
			e.hello()
		}
	}
	if e.doc != nil {
		e.followSight()
	}
}

// beginFollowing asks what is to be seen.
func (e *Editor) beginFollowing(ev Begun) {
	e.following = &following{}
	e.speak(ev.Language)
	e.scene.SetAudience(true)
	e.hello()
}

func (e *Editor) hello() {
	e.emit(Tell{follow.Say(e.room, follow.Hello, 0)}, After{Timer: AudienceTimer, Millis: audienceMillis})
}

// speak sets the language of what the wall itself says.
func (e *Editor) speak(code string) {
	if w := lang.For(code); w != e.words {
		e.words = w
		e.scene.SetWords(w)
	}
	e.refresh()
}

// facilitatorSays takes in what the facilitator's window says.
func (e *Editor) facilitatorSays(h follow.Heard) {
	f := e.following
	switch h.Kind {
	case follow.Show:
		moving := f.sight.Moving
		f.sight, f.gone, f.over = h.Sight, time.Time{}, false
		e.speak(h.Language)
		if e.doc == nil || e.doc.info.ID != h.Map {
			if !f.loading {
				f.loading = true
				e.emit(Load{Map: h.Map}, After{Timer: AudienceTimer, Millis: 4 * audienceMillis})
			}
			return
		}
		if len(moving)+len(h.Moving) > 0 {
			e.scene.SetMoving(h.Moving)
		}
		if h.Laser && h.Pointing {
			e.session.laser.trail.Point(h.Pointer, h.Held, e.now)
		} else {
			e.session.laser.trail.Break()
		}
	case follow.Gone:
		f.gone = e.now
		e.emit(After{Timer: AudienceTimer, Millis: audienceMillis})
	case follow.Back:
		e.hello()
	case follow.End:
		f.gone, f.over = e.now, true
		e.emit(CloseWindow{})
		e.refresh()
	}
}

// followOpened shows the map that the facilitator has open. One that is not in the library yet is asked for again in a moment.
func (e *Editor) followOpened(ev Opened) {
	f := e.following
	f.loading = false
	state, _, err := replica.Recover(ev.Map, ev.Saved)
	if ev.Failed || err != nil || ev.Map != f.sight.Map {
		e.emit(After{Timer: AudienceTimer, Millis: audienceMillis})
		return
	}
	info := ev.Info
	info.ID = ev.Map
	e.open(state, info, true)
}

// followSight brings the view to what the facilitator sees: all of that is in it.
func (e *Editor) followSight() {
	s := &e.following.sight
	if e.doc.info.ID != s.Map {
		return
	}
	if e.variants.shown != s.Variant {
		e.variants.shown = s.Variant
		e.scene.SetVariant(s.Variant)
	}
	e.followOthers()
	e.scene.SetOnly(s.Only)
	e.scene.SetCandidates(s.Lit, s.Numbered)
	if s.Filtered || e.following.filtered {
		e.following.filtered = s.Filtered
		e.scene.SetKept(keptBy(s))
	}
	if !s.Seen.Empty() {
		e.camera = e.cameraOn(s.Seen, geom.MaxZoom)
	}
	e.refresh()
}

// keptBy tells which notes stay full; nil where no filter is on.
func keptBy(s *follow.Sight) func(*journey.Note) bool {
	if !s.Filtered {
		return nil
	}
	kept := make(map[journey.ID]bool, len(s.Kept))
	for _, id := range s.Kept {
		kept[id] = true
	}
	return func(n *journey.Note) bool { return kept[n.ID] }
}

// report says that the last sight is on the screen.
func (f *following) report(e *Editor) []byte {
	if e.doc == nil || e.doc.info.ID != f.sight.Map || f.reported == f.sight.N {
		return nil
	}
	f.reported = f.sight.N
	return []byte(follow.Say(e.room, follow.Drawn, f.reported))
}

// followAbove is what is drawn over the wall: the facilitator's pointer or laser, and the text that is being written.
func (e *Editor) followAbove(o *scene.Overlay) {
	s := &e.following.sight
	o.Embers = e.laserAbove()
	if o.Pointing = s.Pointing; s.Pointing {
		o.Light, o.Lasing = e.camera.ToScreen(s.Pointer), s.Laser
		heads, titles := e.bands()
		if s.Head >= 0 {
			o.Light.Y = heads.Y + s.Head*heads.H
		}
		if s.Title >= 0 {
			o.Light.X = titles.X + s.Title*titles.W
		}
	}
	if s.Paper.Empty() || e.isPrivate(s.Note) {
		return
	}
	o.Writing = scene.Sheet{Rect: s.Paper, Words: s.Text, Room: s.Lines, Size: s.Letters}
	if n := e.doc.Board.Note(s.Note); n != nil {
		o.Writing.Kind, o.Writing.Color = e.doc.Board.KindOf(n), n.Color
	} else if l := e.doc.Board.Lane(s.Lane); l != nil {
		o.Writing.Kind, o.Writing.Color = l.Kind, l.Color
	}
	if o.Writing.Size <= 0 {
		o.Writing.Size = float64(text.Step)
	}
}

// audienceView is all that an audience's window has besides the wall.
func (e *Editor) audienceView() View {
	f := e.following
	v := View{Words: e.words, Lang: e.words.Code, Quiet: e.quiet(), LargeType: e.largeType(), Audience: &Audience{Clock: f.sight.Clock, Says: f.sight.Says}}
	if e.doc != nil {
		v.Title, v.Legend = e.doc.Board.Doc().Title, e.legendAlong()
	}
	switch {
	case f.over:
		v.Audience.Said = e.words.Session.Over
	case e.doc == nil:
		v.Audience.Said = e.words.Session.Waiting
	}
	return v
}

// mayFollow keeps the effects of a window that only shows: it writes nothing anywhere.
func mayFollow(effects []Effect) []Effect {
	var kept []Effect
	for _, effect := range effects {
		switch effect.(type) {
		case Load, Peek, ReadOn, ShowImages, After, Measure, Tell, CloseWindow, Handled:
			kept = append(kept, effect)
		}
	}
	return kept
}
