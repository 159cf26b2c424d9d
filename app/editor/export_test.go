package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// MinimapOf is where the minimap stands on the screen, for the tests outside the package.
func MinimapOf(e *Editor) geom.Rect { return e.minimap() }

// CommandNames are the names of all that is in the registry, in its order.
func CommandNames() []string {
	names := make([]string, len(commands))
	for i := range commands {
		names[i] = commands[i].name
	}
	return names
}

// Holding reports whether a gesture is going on.
func Holding(e *Editor) bool { return e.gesture != nil }

// Waiting is how many changes of this tab the journal has not confirmed.
func Waiting(e *Editor) int { return len(e.doc.Pending()) }

// Hinted are the chosen cell and the pale note in it, as they were drawn last.
func (e *Editor) Hinted() (cell, pale geom.Rect) { return e.above.Cell, e.above.Pale }

// StagedPhase is the phase that stands out on the wall because it is presented.
func (e *Editor) StagedPhase() journey.ID { return e.stagedPhase() }
