package editor

import (
	"slices"

	"reiskaart/app/arrange"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/layout"
)

// units are what is brought in line: the chosen loose notes that may move. Groups that are chosen beside something else are one
// thing each; a single group is put in order inside.
func (e *Editor) units() (units [][]journey.ID, rects []geom.Rect) {
	groups, more := e.chosenGroups()
	whole := (more || len(groups) > 1) && e.inside() == nil
	at := map[journey.ID]int{} // of a group
	for _, id := range e.chosen.Notes {
		r, ok := e.looseRect(id)
		n := e.doc.Board.Note(id)
		if !ok || n.Locked {
			continue
		}
		if i, seen := at[n.Group]; seen {
			units[i], rects[i] = append(units[i], id), rects[i].Union(r)
			continue
		}
		if whole && slices.Contains(groups, n.Group) {
			at[n.Group] = len(units)
		}
		units, rects = append(units, []journey.ID{id}), append(rects, r)
	}
	return units, rects
}

func canAlign(e *Editor) bool { units, _ := e.units(); return len(units) > 1 }

func canSpread(e *Editor) bool { units, _ := e.units(); return len(units) > 2 }

// lineUp moves the units as a rule of arrange says, in one step.
func (e *Editor) lineUp(do string, said *lang.Count, rule func([]geom.Rect) []geom.Point) {
	units, rects := e.units()
	var ops []journey.Op
	moved := 0
	for i, by := range rule(rects) {
		moved += len(units[i])
		if by.Len() > 1e-9 {
			ops = append(ops, journey.ShiftNotes(e.doc.Board, units[i], by.X, by.Y)...)
		}
	}
	e.edit(do, "", ops)
	e.say(said.Of(moved)) // also of what lay so already
}

// aligns makes the command that brings notes in line.
func aligns(name, keys string, line arrange.Line, label func(*lang.Loose) string) command {
	return command{name, func(w *lang.Words) string { return label(&w.Loose) }, []string{keys}, canAlign, func(e *Editor, _ string) {
		e.lineUp("align", &e.words.Loose.Aligned, func(r []geom.Rect) []geom.Point { return arrange.LineUp(r, line, tidyGap/2) })
	}}
}

func (e *Editor) spreadOut(upright bool) {
	e.lineUp("distribute", &e.words.Loose.Spread, func(r []geom.Rect) []geom.Point { return arrange.Distribute(r, upright) })
}

// tidyGap is the distance between tidy notes in world units: that of the dots at zoom 1.
const tidyGap = 24

func (e *Editor) tidy() {
	e.lineUp("tidy", &e.words.Loose.Tidied, func(r []geom.Rect) []geom.Point { return arrange.Tidy(r, tidyGap) })
}

// sizeNotes gives the chosen loose notes a size.
func (e *Editor) sizeNotes(size journey.Size) {
	var ops []journey.Op
	n := 0
	for _, id := range e.chosen.Notes {
		if _, ok := e.looseRect(id); ok {
			ops = append(ops, journey.Set(journey.KindNote, id, "size", &size))
			n++
		}
	}
	e.edit("resize notes", "", ops)
	e.say(e.words.Loose.Resized.Of(n))
}

// sameSize makes all chosen loose notes as wide as the widest and as high as the highest: what fitted on each still does.
func (e *Editor) sameSize() {
	size := journey.Size{W: layout.LooseSize / 4, H: layout.LooseSize / 4}
	for _, id := range e.chosen.Notes {
		if r, ok := e.looseRect(id); ok {
			size.W, size.H = max(size.W, r.W), max(size.H, r.H)
		}
	}
	e.sizeNotes(size)
}

// sizesTo makes the command that gives loose notes one of the three sizes.
func sizesTo(name, keys, size string, label func(*lang.Loose) string) command {
	return command{name, func(w *lang.Words) string { return label(&w.Loose) }, []string{keys}, hasLoose, func(e *Editor, _ string) { e.sizeNotes(sizes[size]) }}
}
