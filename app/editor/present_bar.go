package editor

// SessionBar is the counter of a presentation and, when it is asked for, the buttons beside it.
type SessionBar struct {
	Place, Title string // "3 / 9", and what is shown
	Open         bool
	Keys         []SessionKey
}

// SessionKey is a button of the session bar.
type SessionKey struct {
	Do, Icon, Label, Keys string
	On, Off               bool
}

// sessionIcons are the buttons of the bar, in order, with their icons; what the registry does not know is not there.
var sessionIcons = [...][2]string{
	{"stopback", "left"}, {"stopnext", "right"}, {"laser", "laser"}, {"addstop", "addstop"}, {"stops", "stops"}, {"timer", "timer"}, {"vote", "vote"},
	{"largetype", "type"}, {"audience", "audience"}, {"present", "close"},
}

// barOpen reports whether the buttons of the bar are to be seen.
func (e *Editor) barOpen() bool {
	return e.session.presenting != nil && (e.session.bar || e.session.peek == "bottom")
}

// sessionBar is nil while nobody presents.
func (e *Editor) sessionBar() *SessionBar {
	p := e.session.presenting
	if p == nil {
		return nil
	}
	halts := e.halts()
	if len(halts) == 0 {
		return nil
	}
	at := p.place(halts)
	bar := &SessionBar{
		Place: e.words.Session.Place.With(itoa(at+1), itoa(len(halts))), Title: e.haltTitle(&halts[at]),
		Open: e.barOpen(),
	}
	for _, b := range sessionIcons {
		if find(b[0]) == nil {
			continue
		}
		item := e.item(b[0], false)
		key := SessionKey{Do: b[0], Icon: b[1], Label: item.Label, Keys: item.Keys, Off: !item.Enabled}
		switch b[0] {
		case "present":
			key.Label = e.words.Session.StopPresent
		case "stopback":
			key.Off = at == 0
		case "stopnext":
			key.Off = at == len(halts)-1
		case "laser":
			key.On = e.mode == laserMode
		case "stops":
			key.On = e.side == stopsSide
		case "largetype":
			key.On = e.prefs.LargeType
		case "audience":
			key.On = e.session.audience.open
		}
		bar.Keys = append(bar.Keys, key)
	}
	return bar
}

// presentStatus says at first what the keys do, and then keeps still: the line would be one more thing to read for the room.
func (e *Editor) presentStatus() string {
	if e.session.presenting.told || !e.chosen.Empty() {
		return ""
	}
	return e.words.Session.Keys
}
