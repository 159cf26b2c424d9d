package editor

import (
	"time"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/replica"
)

// While a person looks at a version the wall shows it in the place of the open map, through the same camera; a key flips
// between then and now. Nothing can be altered meanwhile: the open map stays what it is, and takes in what other tabs write.

// looking is the version that is looked at.
type looking struct {
	info    VersionInfo
	board   *journey.Board
	sheet   *layout.Sheet
	now     bool      // the wall shows the open map after all
	pressed time.Time // when the key to flip went down
}

// flipHold is how long the key to flip is held by somebody who wants to look only as long as that.
const flipHold = 400 * time.Millisecond

func (e *Editor) versionOpened(ev VersionOpened) {
	info := e.version(ev.Version)
	if ev.Map != e.doc.info.ID || info == nil {
		return
	}
	state, _, err := replica.Recover(ev.Map, replica.Saved{Snapshot: ev.Data})
	if err != nil || len(ev.Data) == 0 {
		e.showToast(Toast{Text: e.words.Versions.NotOpened})
		return
	}
	e.finishWriting()
	e.cancelGesture()
	e.endWalk() // its steps are those of the open map
	e.choose(Selection{})
	e.hover("")
	e.toast = nil
	e.mode, e.menu, e.context, e.side, e.library.open = selectMode, false, nil, noSide, false
	e.looking = &looking{info: *info, board: state.Board, sheet: layout.Lay(state.Board, e.face)}
	e.showWall()
	e.emit(FocusBoard{})
}

// showWall draws the map that is to be seen: the version that is looked at or the open map.
func (e *Editor) showWall() {
	e.filtering.fresh = true
	if l := e.looking; l != nil && !l.now {
		e.scene.Update(l.board, l.sheet, layout.Changed{All: true})
		e.showImages(l.board)
	} else {
		e.scene.Update(e.doc.Board, e.doc.sheet, layout.Changed{All: true})
	}
	if e.looking != nil {
		e.say(e.lookingWords())
	}
	e.refresh()
}

func (e *Editor) lookingWords() string {
	l, w := e.looking, e.words.Versions
	if l.now {
		return w.Present.With(l.info.Name, e.when(l.info.Made))
	}
	return w.Looking.With(l.info.Name, e.when(l.info.Made))
}

// viewLooking is the bar that says so; nil while the open map is worked on.
func (e *Editor) viewLooking() *Looking {
	if e.looking == nil {
		return nil
	}
	return &Looking{Text: e.lookingWords(), Keys: e.words.Versions.Keys, Now: e.looking.now}
}

// stopLooking shows the open map again.
func (e *Editor) stopLooking() {
	if e.looking != nil {
		e.looking = nil
		e.cancelGesture()
		e.showWall()
		e.emit(FocusBoard{})
	}
}

// flip shows now or then, or without a word the other of the two.
func (e *Editor) flip(to string) {
	if l := e.looking; l != nil {
		l.now = to == "now" || to == "" && !l.now
		e.showWall()
	}
}

// restoreVersion brings the open map to the version that is looked at, as one step to undo. How it was before is kept as well.
func (e *Editor) restoreVersion() {
	l, w := e.looking, e.words.Versions
	if l == nil {
		return
	}
	ops, _ := journey.Diff(e.doc.Board, l.board)
	e.stopLooking()
	if len(ops) == 0 {
		e.showToast(Toast{Text: w.Same})
		return
	}
	e.putVersion(w.BeforeRestore.With(l.info.Name), true)
	e.edit("restore version", "", ops)
	e.publish()
	e.showUndoable(w.Restored.With(l.info.Name))
}

// looksOn are the commands that leave the open map alone or leave it altogether.
var looksOn = map[string]bool{
	"zoomin": true, "zoomout": true, "fit": true, "real": true, "back": true, "menu": true, "close": true, "dismiss": true, "language": true,
	"library": true, "sortlibrary": true, "versions": true, "lookversion": true, "flipversion": true, "restoreversion": true, "closeversion": true,
	"renameversion": true, "deleteversion": true, "undeleteversion": true, "save": true, "open": true, "openmap": true, "new": true, "examples": true, "templates": true,
	"sample": true, "palette": true, "palettenext": true, "paletteback": true, "palettego": true, "keys": true, "settings": true, "topresent": true, "towanted": true,
}

// onlyLook says why nothing happens.
func (e *Editor) onlyLook() {
	e.showToast(Toast{Text: e.words.Versions.OnlyLook, Action: e.words.Versions.Close, Run: Command{Name: "closeversion"}})
	e.refresh()
}

// lookOn takes the events that would alter the open map, and reports whether it took one.
func (e *Editor) lookOn(ev Event) bool {
	switch ev := ev.(type) {
	case Pressed:
		e.emit(Handled{}, FocusBoard{})
		e.putAway("")
		e.pointer = ev.P
		e.cancelGesture()
		e.gesture = &panning{from: ev.P, camera: e.camera}
		e.refresh()
	case Moved:
		e.pointer = ev.P
		return e.gesture == nil
	case Pasted, SetField:
		e.onlyLook()
	case Copying, Typed:
	case Chosen:
		e.stopLooking()
		return false
	case Key:
		return e.lookKey(ev)
	default:
		return false
	}
	return true
}

// lookKey is a key on the wall while a version is looked at: T flips when it is pressed, and back when it had been held down.
func (e *Editor) lookKey(k Key) bool {
	if k.InField || k.Name == " " {
		return false
	}
	l, dir := e.looking, panBy(k.Name)
	switch {
	case k.is("T") && k.Up:
		if e.now.Sub(l.pressed) > flipHold {
			e.flip("")
		}
	case k.is("T"):
		if !k.Repeat {
			l.pressed = e.now
			e.flip("")
		}
	case k.Up:
	case dir != Wheel{}:
		e.wheel(dir)
	case k.Name == "Enter", !k.Ctrl && (k.Name == "+" || k.Name == "-"):
	default:
		return false
	}
	e.emit(Handled{})
	return true
}

// panBy is how far an arrow key pans the wall, zero for other keys.
func panBy(key string) Wheel {
	const step = 80
	switch key {
	case "ArrowLeft":
		return Wheel{DX: -step, Fingers: true}
	case "ArrowRight":
		return Wheel{DX: step, Fingers: true}
	case "ArrowUp":
		return Wheel{DY: -step, Fingers: true}
	case "ArrowDown":
		return Wheel{DY: step, Fingers: true}
	}
	return Wheel{}
}
