package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// mode is what a press on the wall begins.
type mode uint8

const (
	selectMode mode = iota
	noteMode
	textMode
	linkMode
	handMode
	laserMode
)

// toolNames are the names of the modes' commands.
var toolNames = [...]string{selectMode: "select", noteMode: "note", textMode: "text", linkMode: "link", handMode: "hand", laserMode: "laser"}

func (e *Editor) toolName() string { return toolNames[e.mode] }

func (e *Editor) setMode(m mode) {
	e.mode = m
	if m == linkMode {
		e.startLink()
	}
	e.refresh()
}

// toolDone lays a tool down after it was used once, unless it is kept.
func (e *Editor) toolDone() {
	if !e.keeping {
		e.setMode(selectMode)
	}
}

// keepTool keeps the tool that is taken in the hand, or no longer does. A tool that is let go of is laid down.
func (e *Editor) keepTool() {
	e.keeping = !e.keeping
	said := e.words.Tool.Kept
	if !e.keeping {
		said = e.words.Tool.Once
		e.setMode(selectMode)
	}
	e.showToast(Toast{Text: said})
	e.refresh()
}

// useTool is Enter with a tool in the hand: it is used in the middle of what is in view. It reports whether there was one.
func (e *Editor) useTool() bool {
	middle := e.free().Center()
	switch {
	case e.mode == linkMode && e.linkFrom != "":
		e.endLink()
	case e.mode == noteMode:
		at := e.camera.ToWorld(middle)
		e.toolDone()
		e.writeLoose(geom.Point{X: at.X - layout.LooseSize/2, Y: at.Y - layout.LooseSize/2})
	case e.mode == textMode:
		e.placeText(middle)
	default:
		return false
	}
	return true
}

// placeText begins to write text without paper at a point of the screen, its first letter under the pointer.
func (e *Editor) placeText(p geom.Point) {
	e.toolDone()
	at := e.camera.ToWorld(p)
	e.chosen = Selection{}
	to := journey.OnWall(at.X-layout.Inset, at.Y-layout.Inset-layout.Ceiling/2)
	e.startWriting(writing{on: newNote, id: e.ids.New(), to: to, kind: journey.LooseText})
}
