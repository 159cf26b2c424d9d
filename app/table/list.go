package table

import (
	"slices"
	"strings"

	"reiskaart/app/formats/grid"
	"reiskaart/app/journey"
)

// list writes in List, row by row: a row behind the last note becomes one.
func (w *writer) list(writes []Write) {
	for len(writes) > 0 {
		end := 1
		for end < len(writes) && writes[end].Row == writes[0].Row {
			end++
		}
		w.line(writes[0].Row, writes[:end])
		writes = writes[end:]
	}
}

// line writes the cells of a row: first where the note goes, since a step is one of its phase and a field one of its kind.
func (w *writer) line(row int, writes []Write) {
	n := w.Note(row)
	isNew := n == nil && row > 0
	var id journey.ID
	place := journey.Parking()
	if isNew {
		empty := true
		for _, at := range writes {
			empty = empty && (at.Text == "" || at.Col >= w.Width() || w.Fields[at.Col].Kind == Shown)
		}
		if empty {
			return
		}
		id = w.o.IDs.New()
		w.Made = append(w.Made, id)
	} else if n != nil {
		id, place = n.ID, n.Place
	}
	was := place
	for _, key := range [...]string{"phase", "lane", "under"} {
		for _, at := range writes {
			if at.Col >= w.Width() || w.Fields[at.Col].Key != key || row == 0 || at.Text == w.Text(at.Spot) {
				continue
			}
			if !w.goes(&place, n, key, at.Text) {
				w.refuse(at, Unfit)
			}
		}
	}
	switch {
	case isNew:
		w.laid, w.spots = append(w.laid, id), append(w.spots, place)
	case n != nil && place != was && n.Locked:
		for _, at := range writes {
			if key := w.Fields[min(at.Col, w.Width()-1)].Key; key == "phase" || key == "lane" || key == "under" {
				w.refuse(at, Locked)
			}
		}
	case n != nil && place != was:
		w.places[id] = place
		w.order = append(w.order, id)
	}
	for _, at := range writes {
		switch {
		case at.Col >= w.Width():
			w.refuse(at, Outside)
		case w.Fields[at.Col].Key == "phase" || w.Fields[at.Col].Key == "lane" || w.Fields[at.Col].Key == "under":
			if row == 0 {
				w.refuse(at, Locked)
			}
		case w.Fixed(at.Spot) || isNew && w.Fields[at.Col].Kind == Shown:
			w.refuse(at, Locked)
		case tooLong(at.Text):
			w.refuse(at, TooLong)
		case w.Fields[at.Col].Key == "text":
			if text := strings.TrimSpace(at.Text); n == nil || text != strings.TrimSpace(n.Text) {
				w.Ops = append(w.Ops, journey.SetText(journey.KindNote, id, "text", text))
			}
		case isNew && at.Text == "":
		case !w.fieldOps(w, id, &w.Fields[at.Col], at.Text):
			w.refuse(at, Unfit)
		}
	}
}

// goes alters a place as a cell says: to a phase or lane by its title, which is made where there is none, under a step by its text, to
// the parking place, or loose beside the map. What is in no cell gets the first phase or lane besides.
func (w *writer) goes(place *journey.Place, n *journey.Note, key, text string) bool {
	text = strings.TrimSpace(text)
	folded := grid.Fold(text)
	switch {
	case tooLong(text):
		return false
	case key == "under" && text == "":
		place.Under = ""
		return true
	case key == "under":
		for step := range w.Board.Notes() {
			if step != n && step.Place.Where == journey.Cell && step.Place.Phase == place.Phase && w.Board.KindOf(step) == journey.Actions && grid.Fold(step.Text) == folded {
				place.Under = step.ID
				return place.Where == journey.Cell
			}
		}
		return false
	case key == "phase" && (text == "" || folded == grid.Fold(w.Sheet.words.Parking.Title)):
		place.Where = journey.Parked
		return true
	case key == "phase" && folded == grid.Fold(w.Sheet.words.TableView.Loose):
		if place.Where != journey.Loose && w.o.Beside != nil {
			rank := place.Rank
			*place = w.o.Beside()
			place.Rank = rank
		}
		return place.Where == journey.Loose
	case text == "":
		return false
	}
	if place.Where != journey.Cell {
		*place = journey.Place{Where: journey.Cell, Phase: place.Phase, Lane: place.Lane, Rank: place.Rank}
	}
	if key == "phase" {
		to := w.phaseNamed(text)
		if to != place.Phase {
			place.Under = ""
		}
		place.Phase = to
	} else {
		place.Lane = w.laneNamed(text)
	}
	if !slices.ContainsFunc(w.phases, func(p *journey.Phase) bool { return p.ID == place.Phase }) {
		if len(w.phases) == 0 {
			w.newPhase(w.o.NewPhase)
		}
		place.Phase = w.phases[0].ID
	}
	if !slices.ContainsFunc(w.lanes, func(l *journey.Lane) bool { return l.ID == place.Lane }) {
		if len(w.lanes) == 0 {
			w.newLane(w.o.NewLane, journey.Free)
		}
		place.Lane = w.lanes[0].ID
	}
	return true
}

func (w *writer) phaseNamed(title string) journey.ID {
	if p, ok := named(w.phases, title, func(p *journey.Phase) string { return p.Title }); ok {
		return p.ID
	}
	return w.newPhase(title).ID
}

func (w *writer) laneNamed(title string) journey.ID {
	if l, ok := named(w.lanes, title, func(l *journey.Lane) string { return l.Title }); ok {
		return l.ID
	}
	return w.newLane(title, w.o.KindOf(title)).ID
}
