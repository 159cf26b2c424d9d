package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// sends makes the command that sends the chosen notes to the lane of a kind.
func sends(name, keys, kind string) command {
	return command{
		name: name,
		label: func(w *lang.Words) string {
			title, _ := w.LaneOf(kind)
			return w.Command.SendTo.With(title)
		},
		keys:    []string{keys},
		enabled: hasNotes,
		run:     func(e *Editor, _ string) { e.sendTo(kind) },
	}
}

// sendTo sends the chosen notes to the first lane of a kind, each in its own phase and, unless it becomes a step itself, under
// its own step. They keep all that is written of them. Where there is no such lane it is made, as part of the same act.
func (e *Editor) sendTo(kind string) {
	b := e.doc.Board
	lane, ops := e.laneFor(kind, -1)
	sent := 0
	for id := range inOrder(b, e.chosen.Notes) {
		n := b.Note(id)
		phase := e.phaseOf(n)
		if n.Locked || phase == "" {
			continue
		}
		place := journey.InCell(phase, lane, "")
		if b.Under(n) != nil && kind != journey.Actions {
			place.Under = n.Place.Under
		}
		if place.Rank = n.Place.Rank; place.Rank == "" { // it was nowhere
			ops = append(ops, journey.MoveNotes(b, []journey.ID{id}, place, "")...)
		} else {
			ops = append(ops, journey.Set(journey.KindNote, id, "place", &place))
		}
		if n.Kind != "" && n.Kind != kind {
			ops = append(ops, journey.SetText(journey.KindNote, id, "kind", ""))
		}
		sent++
	}
	if sent == 0 || !e.edit("send notes", "", journey.TakeAlong(b, ops)) {
		return
	}
	e.say(e.words.Say.Sent.With(e.words.Inspect.Notes.Of(sent), e.laneTitle(lane)))
	if last := e.chosen.Notes[len(e.chosen.Notes)-1]; !e.inView(last) {
		e.reveal(e.doc.sheet.Note(last).Rect)
	}
}
