package spreadsheet

import (
	"strings"
	"unicode/utf8"

	"reiskaart/app/formats/grid"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// Options say how a journey becomes a map.
type Options struct {
	Ask   func(kind string) (title, ask string) // what a lane of a kind is called and asks
	Clear bool                                  // phases and lanes that the table does not name go
}

// Fits reports whether a journey can be filled into a map without notes of which something was made already: every phase of
// the map is one of the table's.
func (j *Journey) Fits(b *journey.Board) bool {
	for _, p := range b.Phases() {
		if j.phaseAt(p.Title) < 0 {
			return false
		}
	}
	return true
}

func (j *Journey) phaseAt(title string) int {
	for i := range j.Phases {
		if grid.Fold(j.Phases[i]) == grid.Fold(title) {
			return i
		}
	}
	return -1
}

// Ops fills a map that has no notes: its phases by their titles and its lanes by titles or kinds, as far as it has them, and
// new ones for the rest, in the order of the table.
func (j *Journey) Ops(b *journey.Board, ids *journey.IDs, o Options) (ops []journey.Op, notes []journey.ID) {
	w := writer{j: j, b: b, ids: ids, o: o, ops: make([]journey.Op, 0, 2*len(j.Notes)+4*(len(j.Phases)+len(j.Lanes)))}
	if title := b.Doc().Title; j.Title != "" && title != j.Title && o.Clear {
		w.text(journey.KindMap, "", "title", j.Title)
	}
	phases := w.phases()
	lanes := w.lanes()
	return w.ops, w.notes(phases, lanes)
}

// writer gathers the ops that make a map of a journey.
type writer struct {
	j   *Journey
	b   *journey.Board
	ids *journey.IDs
	o   Options
	ops []journey.Op
}

func (w *writer) text(k journey.Kind, id journey.ID, f journey.Field, text string) {
	w.ops = append(w.ops, journey.SetText(k, id, f, text))
}

func (w *writer) phases() []journey.ID {
	made := make([]journey.ID, len(w.j.Phases))
	for _, p := range w.b.Phases() {
		if i := w.j.phaseAt(p.Title); i >= 0 && made[i] == "" {
			made[i] = p.ID
		} else if w.o.Clear {
			w.ops = append(w.ops, journey.DeletePhase(w.b, p.ID)...)
		}
	}
	for i, rank := range journey.Deal(len(made)) {
		if made[i] == "" {
			made[i] = w.ids.New()
		}
		w.text(journey.KindPhase, made[i], "rank", rank)
		w.text(journey.KindPhase, made[i], "title", w.j.Phases[i])
	}
	return made
}

func (w *writer) lanes() []journey.ID {
	made := make([]journey.ID, len(w.j.Lanes))
	var left []journey.ID
	for _, l := range w.b.Lanes() {
		if i := w.laneFor(l, made); i >= 0 {
			made[i] = l.ID
		} else if w.o.Clear {
			w.ops = append(w.ops, journey.DeleteLane(w.b, l.ID)...)
		} else {
			left = append(left, l.ID)
		}
	}
	ranks := journey.Deal(len(made) + len(left))
	for i, l := range w.j.Lanes {
		title, ask := w.o.Ask(l.Kind)
		if l.Title != "" {
			title = l.Title
		}
		if made[i] == "" {
			made[i] = w.ids.New()
			w.text(journey.KindLane, made[i], "kind", l.Kind)
			w.text(journey.KindLane, made[i], "question", ask)
		}
		w.text(journey.KindLane, made[i], "title", title)
		w.text(journey.KindLane, made[i], "rank", ranks[i])
	}
	for i, id := range left {
		w.text(journey.KindLane, id, "rank", ranks[len(made)+i])
	}
	return made
}

// laneFor is the lane of the table that a lane of the map is: by title, else by a kind that is not free.
func (w *writer) laneFor(l *journey.Lane, made []journey.ID) int {
	for i := range made {
		if made[i] == "" && grid.Fold(w.j.Lanes[i].Title) == grid.Fold(l.Title) && w.j.Lanes[i].Kind == l.Kind {
			return i
		}
	}
	for i := range made {
		if made[i] == "" && w.j.Lanes[i].Kind == l.Kind && l.Kind != journey.Free && !l.Hidden {
			return i
		}
	}
	return -1
}

func (w *writer) notes(phases, lanes []journey.ID) []journey.ID {
	made := make([]journey.ID, len(w.j.Notes))
	for i := range made {
		made[i] = w.ids.New()
	}
	actors := map[string]journey.ID{}
	for _, r := range w.b.All(journey.KindActor) {
		actors[grid.Fold(r.(*journey.Actor).Name)] = r.(*journey.Actor).ID
	}
	ranks := journey.Deal(len(made))
	for i := range w.j.Notes {
		n, id := &w.j.Notes[i], made[i]
		to := journey.Parking()
		if n.Phase >= 0 && n.Lane >= 0 {
			to = journey.InCell(phases[n.Phase], lanes[n.Lane], "")
			if n.Step >= 0 {
				to.Under = made[n.Step]
			}
		}
		to.Rank = ranks[i]
		w.ops = append(w.ops, journey.Set(journey.KindNote, id, "place", &to))
		for _, f := range [...]struct {
			field journey.Field
			text  string
		}{{"text", n.Text}, {"influence", n.Influence}, {"evidence", n.Evidence}, {"source", n.Source}, {"owner", n.Owner}, {"infoTo", n.Related}} {
			if f.text != "" {
				w.text(journey.KindNote, id, f.field, f.text)
			}
		}
		if n.Scored {
			score := journey.Some(n.Score)
			w.ops = append(w.ops, journey.Set(journey.KindNote, id, "score", &score))
		}
		on := true
		for _, word := range n.Channels {
			if c := lang.ChannelOf(word); c != nil {
				word = c.Key
			}
			w.ops = append(w.ops, journey.Set(journey.KindNote, id, journey.Field("channel/"+word), &on))
		}
		if n.Lane >= 0 && w.j.Lanes[n.Lane].Kind == journey.Actors {
			w.actor(id, n.Text, actors)
		}
	}
	return made
}

// actor lets a note stand for the actor of its name; a sentence is no name.
func (w *writer) actor(note journey.ID, text string, actors map[string]journey.ID) {
	name := strings.Join(strings.Fields(text), " ")
	if name == "" || utf8.RuneCountInString(name) > 60 {
		return
	}
	id := actors[grid.Fold(name)]
	if id == "" {
		id = w.ids.New()
		actors[grid.Fold(name)] = id
		w.text(journey.KindActor, id, "name", name)
		w.text(journey.KindActor, id, "rank", rankOf(len(actors)))
	}
	w.ops = append(w.ops, journey.Set(journey.KindNote, note, "actor", &id))
}

// rankOf is a rank for the nth of a few: they come in this order.
func rankOf(n int) string {
	const letters = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	rank := "V"
	for ; n >= len(letters); n -= len(letters) - 1 {
		rank += "z"
	}
	return rank + letters[n:n+1]
}
