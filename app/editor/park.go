package editor

import "reiskaart/app/journey"

// parkTexts writes new notes in the parking place, last, one for each text: as one act called do. It chooses them, and tells
// which they are.
func (e *Editor) parkTexts(do string, texts []string) []journey.ID {
	made := make([]journey.ID, len(texts))
	for i := range made {
		made[i] = e.ids.New()
	}
	ops := journey.MoveNotes(e.doc.Board, made, journey.Parking(), "")
	for i, text := range texts {
		ops = append(ops, journey.SetText(journey.KindNote, made[i], "text", clipped(text)))
	}
	if !e.edit(do, "", ops) {
		return nil
	}
	e.chooseNotes(made...)
	if !e.inView(made[0]) {
		e.away = made
	}
	return made
}

// parkKey is the key P: it sends the chosen notes to the parking place, and brings back those that are all there already.
func (e *Editor) parkKey() {
	b := e.doc.Board
	ids := e.chosen.Notes
	if ops := journey.Park(b, ids); len(ops) > 0 {
		e.edit("park notes", "", ops)
		e.say(e.words.Parking.Parked.Of(len(ops)))
		return
	}
	ops, _ := journey.Unpark(b, ids)
	if e.edit("unpark notes", "", ops) {
		e.say(e.words.Parking.Back.Of(len(ops)))
	}
}
