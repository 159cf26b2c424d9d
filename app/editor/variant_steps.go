package editor

import (
	"strconv"
	"strings"

	"reiskaart/app/journey"
)

// While a variant is walked, the steps and the phase that are chosen can be skipped or repeated: by the key, in the panel and
// in the inspector.

// onPath lists what of the choice a variant can skip: steps, or the phase.
func (e *Editor) onPath() []journey.ID {
	if e.chosen.Phase != "" {
		return []journey.ID{e.chosen.Phase}
	}
	var ids []journey.ID
	for _, id := range e.chosen.Notes {
		if n := e.doc.Board.Note(id); n != nil && e.doc.Board.KindOf(n) == journey.Actions && e.doc.Board.Standing(n) == journey.Placed {
			ids = append(ids, id)
		}
	}
	return ids
}

func canSkip(e *Editor) bool { return e.doc != nil && e.shownVariant() != nil && len(e.onPath()) > 0 }

// skipsChosen reports whether the variant shown skips all that is chosen.
func (e *Editor) skipsChosen() bool {
	walk := e.doc.Board.WalkOf(e.shownVariant())
	for _, id := range e.onPath() {
		if n := e.doc.Board.Note(id); n != nil && !walk.Skips(n) || n == nil && !walk.SkipsPhase(id) {
			return false
		}
	}
	return true
}

// skip lets the variant shown skip what is chosen, or take it again when it skips all of it.
func (e *Editor) skip() {
	v, ids, skips := e.shownVariant(), e.onPath(), !e.skipsChosen()
	e.edit("skip", "", journey.SkipFor(e.doc.Board, v, ids, skips))
	said := e.words.Variant.Resumed
	if skips {
		said = e.words.Variant.Skipped
	}
	e.say(said.With(e.named(v), e.calledOnPath(ids)))
}

// calledOnPath is what is chosen, in words.
func (e *Editor) calledOnPath(ids []journey.ID) string {
	switch n := e.doc.Board.Note(ids[0]); {
	case len(ids) > 1:
		return e.words.Inspect.Notes.Of(len(ids))
	case n != nil:
		return n.Shown()
	}
	return e.phaseTitle(ids[0])
}

// most is how often a step can be repeated by a button; a file may say more.
const most = 5

// repeat says how often the variant shown does the chosen steps.
func (e *Editor) repeat(times string) {
	n, err := strconv.Atoi(times)
	if err != nil || e.chosen.Phase != "" {
		return
	}
	e.edit("repeat", "", journey.RepeatFor(e.shownVariant(), e.onPath(), n))
	e.say(e.words.Variant.Walking.With(e.named(e.shownVariant()), e.lengthOf(e.shownVariant())))
}

// chosenOnPath tells the panel what can be skipped now.
func (e *Editor) chosenOnPath(p *VariantsPanel) {
	if !canSkip(e) {
		return
	}
	ids := e.onPath()
	p.Chosen, p.Skips = e.calledOnPath(ids), e.skipsChosen()
	if e.chosen.Phase == "" {
		walk := e.doc.Board.WalkOf(e.shownVariant())
		p.Times = walk.Times(ids[0])
	}
}

// inspectWalk adds to the inspector what the variant shown does with what is chosen.
func (e *Editor) inspectWalk(in *Inspector) {
	if !canSkip(e) {
		return
	}
	w, p := e.words.Variant, VariantsPanel{}
	e.chosenOnPath(&p)
	fields := []InspectorField{{Field: "skip", Label: w.Skip + " (" + e.named(e.shownVariant()) + ")", Kind: "toggle", Value: flag(p.Skips)}}
	if p.Times > 0 && !p.Skips {
		times := InspectorField{Field: "repeat", Label: w.Times, Kind: "choice", Value: itoa(p.Times)}
		for n := 1; n <= max(most, p.Times); n++ {
			times.Choices = append(times.Choices, Choice{Value: itoa(n), Label: itoa(n) + "×"})
		}
		fields = append(fields, times)
	}
	in.Fields = append(fields, in.Fields...)
}

// setOnPath takes what the inspector's fields of the walk say.
func (e *Editor) setOnPath(ev SetField) bool {
	switch {
	case ev.Field == "skip" && canSkip(e):
		e.skip()
	case ev.Field == "repeat" && canSkip(e):
		e.repeat(ev.Value)
	default:
		return false
	}
	return true
}

// pathBack chooses the step or phase of which an undo changed how a variant walks it.
func (e *Editor) pathBack(s *Selection, a journey.Applied) {
	_, key, keyed := strings.Cut(string(a.Field), "/")
	switch id := journey.ID(key); {
	case !keyed:
	case e.doc.Board.Note(id) != nil && !s.Has(id):
		s.Notes = append(s.Notes, id)
	case e.doc.Board.Phase(id) != nil:
		s.Phase = id
	}
}

// skippedInWords tells a screen reader what is pale on the wall: that the variant shown skips a note.
func (e *Editor) skippedInWords(n *journey.Note) string {
	v := e.shownVariant()
	if v == nil {
		return ""
	}
	if walk := e.doc.Board.WalkOf(v); !walk.Skips(n) {
		return ""
	}
	return ", " + e.words.Variant.SkippedBy.With(e.named(v))
}
