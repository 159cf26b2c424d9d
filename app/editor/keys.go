package editor

import (
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// Keys are written as chords: modifiers in the order Ctrl, Alt, Shift, then the key's name; a letter in upper case. Shift is
// left out of a chord whose character already needs it ("Ctrl++").

// key is a key on the wall or in open text.
func (e *Editor) key(k Key) {
	if e.doc == nil {
		return
	}
	if k.Name == " " && !k.InText && !k.InField {
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
	}
}

// keyEverywhere is a key in a field or in open text that is not the text's: saving must never show the browser's own dialog.
func (e *Editor) keyEverywhere(k Key) {
	switch chord(k) {
	case "Ctrl+S", "Ctrl+O", "Ctrl+I":
		e.runChord(k)
		e.emit(Handled{})
	case "Escape":
		e.run(Command{Name: "close"})
		e.emit(Handled{})
	}
}

// keyOnWall is a key while the wall has the keyboard.
func (e *Editor) keyOnWall(k Key) bool {
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
		if e.mode == linkMode && e.linkFrom != "" {
			e.endLink()
			return true
		}
	case "Tab":
		return !k.Ctrl && !k.Alt && e.tabLinks(k.Shift)
	case "Escape":
		e.run(Command{Name: "close"})
		return true
	case "Home":
		e.run(Command{Name: "fit"})
		return true
	case "PageDown":
		e.wheel(Wheel{DY: e.free().H * 0.8})
		return true
	case "PageUp":
		e.wheel(Wheel{DY: -e.free().H * 0.8})
		return true
	}
	if !k.Ctrl && !k.Alt && (k.Name == "+" || k.Name == "-") && e.feel(k.Name) { // by its name: - shares a key with 6 in France
		return true
	}
	if chord(k) == "Ctrl+Enter" { // the one of the two that the choice asks for
		e.relateChosen()
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

// runChord runs the command that a key stands for.
func (e *Editor) runChord(k Key) bool {
	pressed := chord(k)
	for i := range commands {
		for _, c := range commands[i].keys {
			if c == pressed {
				arg := ""
				if commands[i].name == "phase" {
					arg = c
				}
				e.run(Command{Name: commands[i].name, Arg: arg})
				return true
			}
		}
	}
	return false
}

// chord writes a pressed key as in the registry. Digits are taken by their place, so that Shift+1 is that on every keyboard,
// and 1 is also on an AZERTY keyboard, where the unshifted key types &, and on a Mac, where Alt makes another sign of it. Ctrl
// and Alt together are AltGr, which types a sign.
func chord(k Key) string {
	name := k.Name
	shift := k.Shift
	if d, ok := strings.CutPrefix(k.Code, "Digit"); ok && !(k.Alt && k.Ctrl) {
		name = d
	} else if len([]rune(name)) == 1 {
		upper := strings.ToUpper(name)
		if upper == strings.ToLower(name) {
			shift = false // a sign: Shift belongs to it
		}
		name = upper
	}
	var s strings.Builder
	if k.Ctrl {
		s.WriteString("Ctrl+")
	}
	if k.Alt {
		s.WriteString("Alt+")
	}
	if shift {
		s.WriteString("Shift+")
	}
	s.WriteString(name)
	return s.String()
}

// shown is a chord for a menu.
func shown(chord string, w *lang.Words) string {
	if w.Code == "nl" {
		chord = strings.ReplaceAll(chord, "Ctrl++", "Ctrl + plus")
	}
	return strings.NewReplacer("ArrowLeft", "←", "ArrowRight", "→", "ArrowUp", "↑", "ArrowDown", "↓").Replace(chord)
}
