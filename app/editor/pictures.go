package editor

import (
	"errors"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/picture"
	"reiskaart/app/scene"
)

// A picture that comes is looked at before anything decodes it, scaled down by the edge, kept in the browser, and only then put on
// the map: whatever goes wrong on the way, the map is as it was.

// pictures is what goes on with pictures.
type pictures struct {
	asks   uint64
	coming map[uint64]*coming
	shown  map[journey.ID]bool // of the open map, which were asked to be drawn
	swept  bool                // what the open map no longer uses was looked after
}

// coming is a picture on its way, and where it goes.
type coming struct {
	in      journey.ID // the map
	name    string     // of its file, in quotes
	image   journey.Image
	on      journey.ID    // a note that shall show it
	persona bool          // or the persona
	to      journey.Place // else a note of its own goes here
}

// pictureWide is the width of a loose note with a picture, in world units.
const pictureWide = 280

// pictureChosen takes a file that is a picture, or that says it is, and reports whether it was one.
func (e *Editor) pictureChosen(ev Chosen) bool {
	w := &e.words.Pictures
	name := w.This
	if ev.Name != "" {
		name = "‘" + ev.Name + "’"
	}
	look, err := picture.Read(ev.Data)
	claims := strings.HasPrefix(ev.Kind, "image/")
	if ev.Err {
		if !claims {
			return false
		}
		if err = picture.ErrBroken; ev.Size > picture.MaxFile {
			err = picture.ErrBig
		}
	}
	if errors.Is(err, picture.ErrNone) {
		if !claims {
			return false
		}
		err = picture.ErrForeign
	}
	if err != nil {
		e.showToast(Toast{Text: e.noPicture(name, look, err)})
		return true
	}
	c := &coming{in: e.doc.info.ID, name: name}
	e.aimPicture(c, ev)
	if e.pictures.coming == nil {
		e.pictures.coming = map[uint64]*coming{}
	}
	e.pictures.asks++
	e.pictures.coming[e.pictures.asks] = c
	e.emit(ShrinkImage{Ask: e.pictures.asks, Type: look.Type, Data: ev.Data})
	e.say(w.Later)
	return true
}

// noPicture says why a picture is not taken.
func (e *Editor) noPicture(name string, look picture.Look, err error) string {
	w := &e.words.Pictures
	switch {
	case errors.Is(err, picture.ErrBig):
		return w.Big.With(name, e.words.Bytes(64e6))
	case errors.Is(err, picture.ErrBomb):
		return w.Bomb.With(name, w.Size.With(e.words.Number(float64(look.W))+" × "+e.words.Number(float64(look.H))))
	case errors.Is(err, picture.ErrVector):
		return w.Vector
	case errors.Is(err, picture.ErrBroken):
		return w.Broken.With(name)
	}
	return w.Foreign.With(name)
}

// aimPicture decides where a picture goes: what it was dropped on; the note that is being written or is chosen, the persona, the
// chosen cell; else the parking place, as all that is pasted.
func (e *Editor) aimPicture(c *coming, ev Chosen) {
	if ev.Dropped {
		e.finishWriting()
		hit := e.hit(ev.P)
		at := e.camera.ToWorld(ev.P)
		step := float64(24 * len(e.pictures.coming))
		c.to = journey.OnWall(at.X-pictureWide/2+step, at.Y-60+step)
		switch {
		case hit.Part == scene.Note && e.showsPictures(hit.ID):
			c.on = hit.ID
		case hit.Part == scene.Corner:
			c.persona = true
		case hit.Part == scene.Cell && e.rowTakesPictures(hit.Row):
			c.to = journey.InCell(hit.ID, hit.Lane, "")
		case hit.Part != scene.None: // on the map, where a loose note would lie over others
			c.to = journey.Parking()
		}
		return
	}
	c.to = journey.Parking()
	if w := e.writing; w != nil && w.on <= oldNote {
		if w.to.Where != journey.Cell || e.rowTakesPictures(e.rowOf(w.to.Lane)) {
			c.to = w.to
		}
		e.finishWriting()
	}
	cell, ok := e.cell(e.chosen.Cell)
	switch n := e.oneNote(); {
	case e.chosen.Persona:
		c.persona = true
	case n != nil && e.showsPictures(n.ID):
		c.on = n.ID
	case ok && e.rowTakesPictures(cell.Row):
		c.to = journey.InCell(e.chosen.Cell.Phase, e.chosen.Cell.Lane, "")
	}
}

// showsPictures reports whether a note has room for a picture: a face and loose text have none.
func (e *Editor) showsPictures(id journey.ID) bool {
	n := e.doc.Board.Note(id)
	if n == nil {
		return false
	}
	kind := e.doc.Board.KindOf(n)
	return kind != journey.Emotions && kind != journey.LooseText
}

func (e *Editor) rowTakesPictures(row int) bool {
	if row < 0 || row >= len(e.doc.sheet.Rows) {
		return false
	}
	switch e.doc.sheet.Rows[row].Lane.Kind {
	case journey.Emotions, journey.Metrics, journey.LineLane:
		return false
	}
	return true
}

// imageShrunk goes on with a picture that was decoded and scaled down.
func (e *Editor) imageShrunk(ev ImageShrunk) {
	c := e.pictures.coming[ev.Ask]
	if c == nil {
		return
	}
	if ev.Err || len(ev.Data) > picture.MaxKept || ev.W < 1 || ev.H < 1 {
		delete(e.pictures.coming, ev.Ask)
		e.showToast(Toast{Text: e.words.Pictures.Broken.With(c.name)})
		return
	}
	c.image = journey.Image{
		Head: journey.Head{ID: journey.ID(picture.ID(ev.Data))}, Type: ev.Type, Tint: ev.Tint,
		Width: journey.Some(ev.W), Height: journey.Some(ev.H), Bytes: journey.Some(len(ev.Data)),
	}
	e.emit(PutImage{Ask: ev.Ask, Map: c.in, ID: c.image.ID, Type: ev.Type, Data: ev.Data})
}

// imagePut puts a picture that is kept now on the map.
func (e *Editor) imagePut(ev ImagePut) {
	w := &e.words.Pictures
	c := e.pictures.coming[ev.Ask]
	delete(e.pictures.coming, ev.Ask)
	switch {
	case c == nil && ev.Err: // of a file that was opened
		e.showToast(Toast{Text: w.NotAll})
	case c == nil:
	case ev.None:
		e.showToast(Toast{Text: w.None})
	case ev.Err:
		e.showToast(Toast{Text: w.Full, Action: e.words.Command.Save, Run: Command{Name: "save"}})
	case e.doc.info.ID != c.in:
		e.showToast(Toast{Text: w.Elsewhere})
	default:
		e.landPicture(c, ev)
	}
}

// landPicture is the edit: on the note, or as a note of its own. It comes a while after it was asked for, so a hand that drags or writes
// by then keeps what it has.
func (e *Editor) landPicture(c *coming, ev ImagePut) {
	b, said := e.doc.Board, e.words.Pictures.Added
	ops := journey.AddImage(b, &c.image)
	id, chosen := c.on, Selection{}
	switch {
	case c.persona:
		who, persona := e.ids.New(), b.Persona()
		if persona != nil {
			who = persona.ID
		}
		ops = append(ops, e.personaOps(who, []journey.Op{journey.Set(journey.KindPersona, who, "image", &c.image.ID)})...)
		said, chosen.Persona = e.words.Pictures.OfPersona, true
	case id != "" && e.showsPictures(id):
		ops = append(ops, journey.Set(journey.KindNote, id, "image", &c.image.ID))
		said, chosen.Notes = e.words.Pictures.Changed, []journey.ID{id}
	default:
		id = e.ids.New()
		if c.to.Where == journey.Cell && (b.Phase(c.to.Phase) == nil || b.Lane(c.to.Lane) == nil) || c.to.Where == journey.Nowhere {
			c.to = journey.Parking()
		}
		ops = append(ops, journey.AddNote(b, id, c.to, "", "")...)
		ops = append(ops, journey.Set(journey.KindNote, id, "image", &c.image.ID))
		if c.to.Where != journey.Cell {
			ops = append(ops, journey.SetText(journey.KindNote, id, "kind", journey.Images))
		}
		if c.to.Where == journey.Loose {
			wide := min(pictureWide, float64(c.image.Width.N)+2*layout.FrameInset)
			size := journey.Size{W: max(wide, layout.LooseSize/2), H: layout.NoteHeight}
			ops = append(ops, journey.Set(journey.KindNote, id, "size", &size))
		}
		chosen.Notes = []journey.ID{id}
	}
	if !e.edit("add picture", "", ops) {
		return
	}
	if e.writing == nil && e.gesture == nil {
		e.choose(chosen)
	}
	if ev.Left > 0 {
		said += " " + e.words.Pictures.Room.With(e.words.Bytes(ev.Used), e.words.Bytes(ev.Left))
	}
	e.showUndoable(said)
	if len(chosen.Notes) > 0 && !e.inView(id) {
		e.away = chosen.Notes
	}
}

// hasPicture reports whether something that is chosen shows a picture.
func hasPicture(e *Editor) bool {
	if p := e.doc.Board.Persona(); e.chosen.Persona {
		return p != nil && p.Image != ""
	}
	for _, id := range e.chosen.Notes {
		if n := e.doc.Board.Note(id); n != nil && n.Image != "" {
			return true
		}
	}
	return false
}

// canPicture reports whether a picture that comes has somewhere to go: it always has, but for notes without room for one.
func canPicture(e *Editor) bool {
	n := e.oneNote()
	return n == nil || e.showsPictures(n.ID)
}

// removePicture takes the pictures off what is chosen. The notes stay.
func (e *Editor) removePicture() {
	var ops []journey.Op
	off := func(k journey.Kind, id journey.ID) {
		ops = append(ops, journey.Op{Register: journey.Register{Kind: k, Record: id, Field: "image"}})
	}
	if p := e.doc.Board.Persona(); e.chosen.Persona && p != nil {
		off(journey.KindPersona, p.ID)
	}
	for _, id := range e.chosen.Notes {
		if n := e.doc.Board.Note(id); n != nil && n.Image != "" {
			off(journey.KindNote, id)
		}
	}
	if e.edit("remove picture", "", ops) {
		e.showUndoable(e.words.Pictures.Removed)
	}
}
