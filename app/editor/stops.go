package editor

import (
	"strings"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// StopsPanel is the list of stops of a presentation.
type StopsPanel struct {
	Items  []StopItem
	Hidden bool // some phases are passed over
}

// StopItem is one stop. Its name is a field, StopField and its key.
type StopItem struct {
	Key         journey.ID
	Name, Hint  string // the hint is what it is called as long as nobody gave it a name
	Shown       bool   // the presentation is there
	Phase       bool   // of a phase, and no view
	First, Last bool
}

// StopField begins the names of the fields with the names of stops.
const StopField journey.Field = "stop-"

// stopsPanel is nil when it is closed.
func (e *Editor) stopsPanel() *StopsPanel {
	if e.side != stopsSide {
		return nil
	}
	p := &StopsPanel{}
	for _, s := range e.doc.Board.Stops() {
		if s.Hidden {
			p.Hidden = true
			continue
		}
		bare := s
		bare.Title = ""
		shown := e.session.presenting != nil && e.session.presenting.key == s.Key
		p.Items = append(p.Items, StopItem{Key: s.Key, Name: s.Title, Hint: e.stopTitle(bare), Shown: shown, Phase: s.Phase != ""})
	}
	if n := len(p.Items); n > 0 {
		p.Items[0].First, p.Items[n-1].Last = true, true
	}
	return p
}

// addStop makes a stop of the chosen notes, else of what is to be seen: after the stop that is shown, else last.
func (e *Editor) addStop() {
	v := e.sight()
	r := e.uncovered(v)
	at := e.camera.ToWorld(geom.Point{X: r.X, Y: r.Y})
	frame := geom.Rect{X: at.X, Y: at.Y, W: r.W / e.camera.Zoom, H: r.H / e.camera.Zoom}
	title := e.words.Session.View + " " + itoa(len(e.doc.Board.Stops())+1)
	if box := e.around(e.chosen.Notes); !box.Empty() {
		frame = box.Grown(40)
		if n := e.oneNote(); n != nil && strings.TrimSpace(n.Shown()) != "" {
			title = clippedTo(n.Shown(), 40)
		}
	}
	after := journey.ID("")
	p := e.session.presenting
	if p != nil {
		after = p.key
	}
	id := e.ids.New()
	if e.edit("add stop", "", journey.AddStop(e.doc.Board, e.ids, id, journey.Frame(frame), title, after)) {
		if p != nil {
			p.key, p.part, p.to = id, 0, e.cameraOn(frame, geom.MaxZoom)
		}
		e.showUndoable(e.words.Session.Added.With(title))
	}
}

// around is the box around notes.
func (e *Editor) around(ids []journey.ID) (r geom.Rect) {
	for _, id := range ids {
		if box := e.doc.sheet.Note(id); box != nil {
			r = r.Union(box.Rect)
		}
	}
	return r
}

// clippedTo is the first line of a text, cut to some letters.
func clippedTo(s string, most int) string {
	s, _, _ = strings.Cut(strings.TrimSpace(s), "\n")
	if letters := []rune(s); len(letters) > most {
		return strings.TrimSpace(string(letters[:most])) + "…"
	}
	return s
}

// moveStop moves a stop on or back in the list.
func (e *Editor) moveStop(key journey.ID, by int) {
	if e.edit("move stop", "", journey.MoveStop(e.doc.Board, e.ids, key, by)) {
		shown := 0
		at := 0
		for _, s := range e.doc.Board.Stops() {
			if !s.Hidden {
				shown++
			}
			if s.Key == key {
				at = shown
			}
		}
		e.say(e.words.Say.Step.With(itoa(at), itoa(shown)))
	}
}

// passStop takes a stop out of the presentation.
func (e *Editor) passStop(key journey.ID) {
	for _, s := range e.doc.Board.Stops() {
		if s.Key != key {
			continue
		}
		said := e.words.Session.Passed
		if s.Phase == "" {
			said = e.words.Session.Deleted
		}
		title := e.stopTitle(s)
		if e.edit("pass stop", "", journey.PassStop(e.doc.Board, e.ids, key)) {
			e.showUndoable(said.With(title))
		}
	}
}

// setStopField writes the name of a stop.
func (e *Editor) setStopField(ev SetField) bool {
	key, ok := strings.CutPrefix(string(ev.Field), string(StopField))
	if !ok {
		return false
	}
	group := ""
	if ev.Open {
		group = "field " + string(ev.Field)
	}
	e.edit("name stop", group, journey.NameStop(e.doc.Board, e.ids, journey.ID(key), clipped(ev.Value)))
	return true
}

// goToStop shows a stop from the list: in the presentation, else with the camera alone.
func (e *Editor) goToStop(key journey.ID) {
	halts := e.halts()
	for i := range halts {
		if halts[i].stop.Key != key {
			continue
		}
		if e.session.presenting != nil {
			e.haltAt(halts, i)
		} else {
			e.flyTo(halts[i].camera)
		}
		return
	}
}
