package editor

// session is what is going on in front of a room.
type session struct {
	presenting bool
	audience   bool // an audience window is open
}

// inSession reports whether others are looking along: a presentation or an audience window runs. The library then shows only the open
// map until asked for more, and no toast names another.
func (e *Editor) inSession() bool { return e.session.presenting || e.session.audience }
