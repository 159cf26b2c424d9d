package editor

import "reiskaart/app/journey"

// key is a key on the wall or in open text. What an input method has taken, and a dead key, belong to the letters that they
// make.
func (e *Editor) key(k Key) {
	if e.doc == nil {
		return
	}
	if !k.Up && (k.Composing || k.Name == "Process") {
		if e.surface == inTable && !k.InField && !k.InText && e.openCell(true) { // an input method writes in a field only
			e.emit(OpenCell{})
		}
		return
	}
	e.pasteKey(k)
	if k.Name == " " && !k.InText && !k.InField && e.surface == onWall {
		e.holdSpace(k)
		return
	}
	if e.lights(k) && e.laserKey(k) {
		e.emit(Handled{})
		return
	}
	if k.Up {
		e.modified(k)
		return
	}
	switch {
	case !k.InField && e.walkthrough == nil && e.presentKey(k):
		e.emit(Handled{})
	case e.writing != nil && k.InText && e.writeKey(k):
		e.emit(Handled{})
	case k.InText || k.InField:
		e.keyEverywhere(k)
	case e.surface != onWall:
		if e.keyOffWall(k) {
			e.emit(Handled{})
		}
	case e.gesture != nil && k.Name == "Alt":
		e.modified(k)
	case e.keyOnWall(k):
		e.emit(Handled{})
	}
}

// holdSpace turns the hand into one that pans for as long as the space bar is held.
func (e *Editor) holdSpace(k Key) {
	if e.space != !k.Up {
		e.space = !k.Up
		e.refresh()
	}
	e.emit(Handled{})
}

// modified lets a drag follow Alt that goes down or up while the hand stands still.
func (e *Editor) modified(k Key) {
	if e.gesture != nil && k.Name == "Alt" {
		e.gesture.move(e, Moved{P: e.pointer, Mods: Mods{Ctrl: k.Ctrl, Shift: k.Shift, Alt: !k.Up}})
		e.redraw()
		e.emit(Handled{}) // a browser would go to its menu bar
	}
}

// keyEverywhere is a key in a field or in open text that is not the text's: saving must never show the browser's own dialog.
func (e *Editor) keyEverywhere(k Key) {
	switch c := e.commandOf(k); {
	case k.Name == "Enter" && k.Ctrl && e.voting():
		e.run(Command{Name: "showvotes"})
	case k.Name == "Escape":
		e.run(Command{Name: "close"})
	case c != nil && everywhere[c.name]:
		e.run(Command{Name: c.name})
	default:
		return
	}
	e.emit(Handled{})
}

// everywhere are the commands whose keys hold in a field and in open text too.
var everywhere = map[string]bool{"wall": true, "table": true, "poster": true, "insight": true, "save": true, "open": true, "inspector": true, "palette": true, "find": true, "filter": true, "findnext": true, "findprevious": true}

// keyOnWall is a key while the wall has the keyboard.
func (e *Editor) keyOnWall(k Key) bool {
	if e.prefs.KeysOff && k.character() {
		return false
	}
	if e.walkKey(k) || e.placingKey(k) {
		return true
	}
	if dir, ok := directionOf(k.Name); ok && !k.Alt {
		switch {
		case k.Ctrl:
			e.carry(dir)
		case e.looseChosen() && k.Shift:
			e.nudge(dir, 10)
		case e.looseChosen():
			e.nudge(dir, 1)
		case k.Shift:
			e.arrowAdding(dir)
		default:
			e.arrowKey(dir)
		}
		return true
	}
	switch k.Name {
	case "Enter":
		if !k.Ctrl && !k.Alt && !k.Shift && e.useTool() {
			return true
		}
	case "Tab":
		return !k.Ctrl && !k.Alt && e.tabKey(k.Shift)
	case "Escape":
		e.run(Command{Name: "close"})
		return true
	case "Home":
		e.run(Command{Name: "fit"})
		return true
	case "PageDown":
		e.wheel(Wheel{DY: e.free().H * 0.8, Fingers: true})
		return true
	case "PageUp":
		e.wheel(Wheel{DY: -e.free().H * 0.8, Fingers: true})
		return true
	}
	if !k.Ctrl && !k.Alt && (k.Name == "+" || k.Name == "-") && e.feel(k.Name) { // by its name: - shares a key with 6 in France
		return true
	}
	return e.runChord(k)
}

// looseChosen reports whether all that is chosen lies loose on the wall.
func (e *Editor) looseChosen() bool {
	for _, id := range e.chosen.Notes {
		if box := e.doc.sheet.Note(id); box == nil || box.Row >= 0 || box.Where == journey.InParking {
			return false
		}
	}
	return len(e.chosen.Notes) > 0
}
