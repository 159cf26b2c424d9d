// Package journey is the document: a map of phases, lanes, notes and links, and the one way to alter it.
//
// A Board is what a map is at this moment. It is changed by Apply only, and by nothing but a Change: a short list of
// writes to registers. A register is one field of one record, the unit of "the later writer wins"; registers.go has the
// table of all of them, and everything that must know the fields of a map (the file, the journal, the difference of two
// maps, the documentation, the fuzz tests) runs over that table.
//
//	ids := journey.NewIDs(42)
//	b := journey.NewBoard()
//	b.Apply(journey.NewMap(ids, "Huizenkoper", []string{"Oriënteren", "Kiezen"}, []journey.LaneStart{{Kind: journey.Actions, Title: "Acties"}}))
//	phase, lane := b.Phases()[0].ID, b.Lanes()[0].ID
//	b.Apply(journey.AddNote(b, ids.New(), journey.InCell(phase, lane, ""), "", "Zoekt op funda"))
//
// The functions in edits.go turn an intent ("delete this phase") into the ops with the whole consequence in them. Reading
// is tolerant, writing never repairs: a note whose phase is gone is shown as "not placed" (repair.go) and its place stays
// as it was written.
//
// The records that a Board hands out (*Note, *Phase ...) are for reading. Only Apply writes them, and codec, which fills a
// new board from a file through the same table.
package journey
