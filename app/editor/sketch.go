package editor

import (
	"slices"

	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// The library shows a small picture of each map. It is asked for in a quiet moment, and when a map is left; the segments are
// copies, for the edge may draw them when another map is open.

// sketch asks for the picture of the open map, unless nothing was changed since the last.
func (e *Editor) sketch() {
	if e.looking != nil || !e.doc.kept || e.doc.sketched == e.doc.info.Changed {
		return
	}
	e.doc.sketched = e.doc.info.Changed
	ask := Sketch{Map: e.doc.info.ID}
	for s := range e.scene.Plain() {
		copied := scene.Segment{Key: s.Key, At: s.At, Box: s.Box, Items: slices.Clone(s.Items)}
		for i := range copied.Items {
			it := &copied.Items[i]
			it.Verbs, it.Pts = slices.Clone(it.Verbs), slices.Clone(it.Pts)
		}
		ask.Segments = append(ask.Segments, copied)
	}
	e.emit(ask)
}

// picture asks for the picture that the next visit begins with: of the open map, and not of a version of it.
func (e *Editor) picture() {
	if e.looking == nil {
		e.emit(Picture{})
	}
}

func (e *Editor) sketched(ev Sketched) {
	if e.library.pictures == nil {
		e.library.pictures = map[journey.ID]string{}
	}
	e.library.pictures[ev.Map] = ev.SVG
	e.stale = e.stale || e.library.open
}

// pictured takes in the pictures that were kept; one that was made since is newer.
func (e *Editor) pictured(ev Pictures) {
	for m, svg := range ev.Pictures {
		if e.library.pictures[m] == "" {
			e.sketched(Sketched{Map: m, SVG: svg})
		}
	}
}
