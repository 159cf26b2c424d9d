package layout

import (
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// Lay lays out a whole board, measuring with face.
func Lay(board *journey.Board, face *text.Face) *Sheet {
	s := &Sheet{}
	s.board, s.face, s.revision = board, face, face.Revision()
	s.boxes = make(map[journey.ID]*entry, board.Count(journey.KindNote))
	s.phaseOf = map[journey.ID]*phase{}
	s.links.start()
	s.pass = 1
	s.rebuild()
	for l := range board.Links() {
		s.relink(l.ID)
	}
	s.settle()
	return s
}

// Update lays out anew what the board's last changes touch; done may be in any order and hold what was reverted since.
func (s *Sheet) Update(done []journey.Applied) Changed {
	s.begin()
	structure := false
	for i := range done {
		structure = structure || s.structural(&done[i].Register)
	}
	if len(done) >= bulk {
		s.makeRoom()
	}
	for i := range done {
		switch reg := &done[i].Register; reg.Kind {
		case journey.KindNote:
			s.touch(reg, structure)
		case journey.KindLink:
			s.relink(reg.Record)
		case journey.KindPhase:
			s.changed.Grid = true
			if p := s.phaseOf[reg.Record]; p != nil && reg.Field == "width" {
				p.stale = true
			}
		case journey.KindMap, journey.KindPersona, journey.KindLane, journey.KindQuestion, journey.KindMeasurement:
			s.changed.Grid = true
		case journey.KindRound:
			s.revote()
		case journey.KindImage:
			s.repicture(reg.Record, structure)
		case journey.KindActor, journey.KindActorStage:
			s.aida, structure = nil, true // they show in many cells and on notes
		}
	}
	if structure {
		s.rebuild()
	}
	s.settle()
	return s.end()
}

// bulk is the number of writes from which it is worth asking how many notes came with them.
const bulk = 64

// makeRoom makes what new notes need at once, and not as they come.
func (s *Sheet) makeRoom() {
	n := s.board.Count(journey.KindNote)
	if len(s.boxes) == 0 {
		s.boxes = make(map[journey.ID]*entry, n)
	}
	if more := n - len(s.boxes); more > len(s.spare) {
		s.spare = make([]entry, more)
	}
	s.changed.Notes = slices.Grow(s.changed.Notes, n)
}

// Relearn measures anew what holds clusters whose width the face has learnt since.
func (s *Sheet) Relearn() Changed {
	s.begin()
	if now := s.face.Revision(); now != s.revision {
		s.revision = now
		for _, e := range s.boxes {
			if e.Text != nil && e.Text.Foreign() {
				e.Text = nil
				s.house(e)
				s.renew(e)
			}
		}
		s.links.remeasure()
		slices.Sort(s.changed.Notes)
	}
	s.settle()
	return s.end()
}

func (s *Sheet) begin() {
	s.pass++
	s.changed = Changed{}
	s.moved = s.moved[:0]
}

func (s *Sheet) end() Changed {
	c := s.changed
	if c.All || c.Grid || len(c.Notes) > 0 || len(c.Links) > 0 {
		s.Rev++
	}
	s.changed = Changed{}
	return c
}

// structural reports whether a register decides which columns and rows there are, their order or their kind. A record that was
// taken back and made again is another.
func (s *Sheet) structural(reg *journey.Register) bool {
	switch reg.Kind {
	case journey.KindPhase:
		p := s.phaseOf[reg.Record]
		return p == nil || p.phase != s.board.Phase(reg.Record) || reg.Field == "rank"
	case journey.KindLane:
		row, shown := s.rowOf[reg.Record]
		if !shown || s.Rows[row].Lane != s.board.Lane(reg.Record) {
			return true
		}
		switch reg.Field {
		case "rank", "kind", "hidden", "folded":
			return true
		}
	}
	return false
}

// touch takes over a change of one note's register.
func (s *Sheet) touch(reg *journey.Register, structure bool) {
	n, e := s.board.Note(reg.Record), s.boxes[reg.Record]
	switch {
	case n == nil && e == nil:
		return
	case n == nil:
		s.drop(e)
		return
	case e == nil:
		e = s.enter(n)
	}
	e.Note = n
	if reg.Field != "place" {
		s.renew(e)
	}
	s.list(e)
	if e.touched != s.pass {
		e.touched = s.pass
		if !structure {
			s.house(e)
		}
	}
}

// revote takes over that a round of votes was begun, shown or taken back: its dots are on its notes.
func (s *Sheet) revote() {
	for _, e := range s.boxes {
		if len(e.Note.Votes) > 0 {
			s.renew(e)
			s.list(e)
		}
	}
	slices.Sort(s.changed.Notes)
}

func (s *Sheet) enter(n *journey.Note) *entry {
	if len(s.spare) == 0 {
		s.spare = make([]entry, 64)
	}
	e := &s.spare[0]
	s.spare = s.spare[1:]
	e.Note, e.Col, e.Row = n, -1, -1
	s.boxes[n.ID] = e
	s.renew(e)
	s.links.end(n.ID)
	return e
}

// drop takes a note off the sheet.
func (s *Sheet) drop(e *entry) {
	s.put(e, -1, -1, geom.Rect{}, e.Inset)
	s.list(e)
	e.leave()
	delete(s.boxes, e.Note.ID)
	s.links.end(e.Note.ID)
}

// rebuild finds the columns and rows again and where every note belongs. What was measured stays.
func (s *Sheet) rebuild() {
	s.changed.All = true
	s.rowOf = map[journey.ID]int{}
	s.Rows, s.Hidden = s.Rows[:0], 0
	for _, l := range s.board.Lanes() {
		if l.Hidden {
			s.Hidden++
		} else {
			s.rowOf[l.ID] = len(s.Rows)
			s.Rows = append(s.Rows, Row{Lane: l})
		}
	}
	old := s.phaseOf
	s.phaseOf = map[journey.ID]*phase{}
	s.phases = s.phases[:0]
	for _, ph := range s.board.Phases() {
		p := old[ph.ID]
		if p == nil {
			p = &phase{}
			p.head = entry{head: true, row: -1}
			s.links.end(ph.ID)
		}
		delete(old, ph.ID)
		p.phase, p.col, p.stale = ph, len(s.phases), true
		s.phases = append(s.phases, p)
		s.phaseOf[ph.ID] = p
	}
	for id := range old {
		s.links.end(id)
	}
	s.Columns = slices.Grow(s.Columns[:0], len(s.phases))[:len(s.phases)]
	for i, p := range s.phases {
		s.Columns[i].Phase = p.phase
	}
	for n := range s.board.Notes() {
		e := s.boxes[n.ID]
		if e == nil {
			e = s.enter(n)
		}
		e.Note = n
		s.house(e)
	}
}

// settle lays out whatever is stale.
func (s *Sheet) settle() {
	laid := false
	for _, p := range s.phases {
		if p.stale {
			p.gather()
			s.layPhase(p)
			laid = true
		}
	}
	shifted := s.setColumns()
	shifted = s.setRows() || shifted
	if shifted {
		s.changed.Grid = true
	}
	if laid || shifted {
		s.placeNotes()
	}
	s.layLoose()
	s.layStrips(shifted)
	s.layLinks(shifted)
	s.Bounds = s.Grid.Union(s.Aside).Union(s.Tray).Union(s.Lot).Union(s.loose.around).Union(s.links.around)
}
