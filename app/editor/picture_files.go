package editor

import (
	"maps"
	"slices"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/picture"
)

// The contents of pictures lie with the edge, which draws them and keeps them beside the maps. The editor knows their ids, and
// meets their contents only on the way into a file or out of one.

// showImages has the pictures drawn that a board shows and that were not asked for yet.
func (e *Editor) showImages(b *journey.Board) {
	var ids []journey.ID
	for _, id := range b.UsedImages() {
		if !e.pictures.shown[id] {
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		return
	}
	if e.pictures.shown == nil {
		e.pictures.shown = map[journey.ID]bool{}
	}
	for _, id := range ids {
		e.pictures.shown[id] = true
	}
	e.emit(ShowImages{Map: e.doc.info.ID, IDs: ids})
}

// takeImages keeps the pictures of a file for a map that is about to be shown, in the order of their ids.
func (e *Editor) takeImages(m journey.ID, report *codec.Report) {
	if report == nil {
		return
	}
	for _, id := range slices.Sorted(maps.Keys(report.Pictures)) {
		data := report.Pictures[id]
		if look, err := picture.Read(data); err == nil {
			e.emit(PutImage{Map: m, ID: id, Type: look.Type, Data: data})
		}
	}
}

// imagesLoaded writes the file that waited for its pictures.
func (e *Editor) imagesLoaded(ev ImagesLoaded) {
	if e.doc == nil || ev.Map != e.doc.info.ID {
		return
	}
	missing := 0
	for _, id := range e.doc.Board.UsedImages() {
		if len(ev.Images[id]) == 0 {
			missing++
		}
	}
	if e.saveWith(ev.Images); missing > 0 {
		e.showToast(Toast{Text: e.words.Pictures.FileMissing.Of(missing)})
	}
}

// picturesOf are the pictures of notes, which are copied with them.
func picturesOf(b *journey.Board, notes []journey.ID) map[journey.ID]bool {
	var ids map[journey.ID]bool
	for _, id := range notes {
		if n := b.Note(id); n != nil && n.Image != "" {
			if ids == nil {
				ids = map[journey.ID]bool{}
			}
			ids[n.Image] = true
		}
	}
	return ids
}

// sweepImages has pictures without a user looked after, once for each time that a map is opened: undo is empty then, and what it
// brings back later had a user now.
func (e *Editor) sweepImages() {
	if !e.pictures.swept && e.looking == nil {
		e.pictures.swept = true
		e.emit(SweepImages{Map: e.doc.info.ID, Keep: e.doc.Board.UsedImages()})
	}
}
