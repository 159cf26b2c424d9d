package editor

import (
	"reiskaart/app/follow"
	"reiskaart/app/replica"
)

// What of other maps, and of what customers say, lies on the facilitator's wall lies on the audience's too: the present map below, the
// curve of another map, the curve from reviews. The window reads those maps itself, as it does the open one.

// seenOthers tells what lies on the facilitator's wall besides the open map.
func (e *Editor) seenOthers(s *follow.Sight) {
	if e.ghost.shown && e.pair.board != nil {
		s.Below, s.BelowAt = e.pair.of, e.pair.changed
	}
	if e.laid.board != nil {
		s.Laid, s.LaidOn = e.laid.of, e.laid.lane
	}
	s.Reviews = e.reviews.drawn
}

// followOthers asks for the maps of which something lies on the facilitator's wall, and takes off what no longer does.
func (e *Editor) followOthers() {
	s, p, l := &e.following.sight, &e.pair, &e.laid
	switch e.ghost.on = s.Below != ""; {
	case s.Below == "":
		*p = pair{}
	case p.awaited == "" && !e.following.failed && (p.of != s.Below || p.changed != s.BelowAt):
		p.awaited, p.changed = s.Below, s.BelowAt
		e.emit(Peek{Map: s.Below})
	}
	switch {
	case s.Laid == "" && l.of != "":
		e.liftOff()
	case s.Laid == "":
		l.awaited = ""
	case l.awaited == "" && !e.following.failed && l.of != s.Laid:
		l.awaited = s.Laid
		e.emit(Peek{Map: s.Laid})
	case l.board != nil && l.lane != s.LaidOn:
		l.lane = s.LaidOn
		e.relay()
	}
	if e.reviews.drawn != s.Reviews {
		e.reviews.drawn = s.Reviews
		e.hear()
	}
}

// peekedAlong takes in a map of which something lies on the facilitator's wall. One that cannot be read yet is asked for again in a moment.
func (e *Editor) peekedAlong(ev Peeked) {
	state, _, err := replica.Recover(ev.Map, ev.Saved)
	if ev.Failed || err != nil {
		e.following.failed = true
		e.emit(After{Timer: AudienceTimer, Millis: audienceMillis})
	}
	read := !ev.Failed && err == nil
	if p := &e.pair; p.awaited == ev.Map {
		if p.awaited = ""; read {
			p.of, p.board = ev.Map, state.Board
		}
	}
	if l := &e.laid; l.awaited == ev.Map {
		if l.awaited = ""; read {
			e.laid = laid{of: ev.Map, lane: e.following.sight.LaidOn, board: state.Board}
			e.relay()
		}
	}
}

// legendAlong says to the audience what lines lie on the wall. It presses nothing there.
func (e *Editor) legendAlong() *Legend {
	g := e.legend()
	if g != nil {
		for i := range g.Lines {
			g.Lines[i].Off = MenuItem{}
		}
	}
	return g
}
