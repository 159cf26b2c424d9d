package check

import (
	"slices"
	"strings"

	"reiskaart/app/funnel"
	"reiskaart/app/journey"
)

// Checker looks a map over and keeps up with its changes. It holds no record of the board, only ids: a record may be another one
// after a change was taken back and made again.
type Checker struct {
	board *journey.Board
	o     Options

	todo      []Ref            // of the first look: what has not been put in its place yet
	changed   map[Ref]struct{} // what changed since
	phases    []journey.ID     // from left to right, and where each is among them
	at        map[journey.ID]int
	laneKinds map[journey.ID]string
	ours      []string // names of our own parties, small
	where     map[journey.ID]spot
	stretches map[journey.ID]*stretch // by phase; "" holds what lies in none
	wires     map[journey.ID]*wire
	ends      map[journey.ID][]*wire
	rusty     []*wire // whose reading no longer holds
	solves    int     // wires that say solves
	near      bool
	figures   []funnel.Figures
	measured  bool // figures hold

	stale bool // found is to be put together anew
	found []*Found
}

// spot is where a note was when it was last looked at.
type spot struct{ phase, lane journey.ID }

// New is a checker of a map that has not looked at anything yet.
func New(b *journey.Board, o Options) *Checker {
	c := &Checker{board: b, o: o, changed: map[Ref]struct{}{}}
	c.afresh()
	return c
}

// afresh forgets everything, so that all is looked at again.
func (c *Checker) afresh() {
	notes, links := c.board.All(journey.KindNote), c.board.All(journey.KindLink)
	c.todo = make([]Ref, 0, len(notes)+len(links))
	for i := len(links) - 1; i >= 0; i-- { // it is worked off from its end: notes first
		c.todo = append(c.todo, Ref{journey.KindLink, journey.IDOf(links[i])})
	}
	for i := len(notes) - 1; i >= 0; i-- {
		c.todo = append(c.todo, Ref{journey.KindNote, journey.IDOf(notes[i])})
	}
	clear(c.changed)
	c.phases, c.at = nil, map[journey.ID]int{}
	c.laneKinds, c.ours, c.rusty = map[journey.ID]string{}, nil, c.rusty[:0]
	c.where, c.stretches = make(map[journey.ID]spot, len(notes)), map[journey.ID]*stretch{}
	c.wires, c.ends, c.solves, c.near = map[journey.ID]*wire{}, map[journey.ID][]*wire{}, 0, false
	c.measured, c.stale = false, true
}

const many = 2000 // changes at once from which looking at everything again is quicker

// Heard takes note of changes. It only remembers what they were about.
func (c *Checker) Heard(done []journey.Applied) {
	for _, a := range done {
		c.stale = true
		switch a.Kind {
		case journey.KindNote, journey.KindLink:
			c.changed[Ref{a.Kind, a.Record}] = struct{}{}
		case journey.KindPhase:
			c.changed[Ref{a.Kind, a.Record}] = struct{}{}
			c.measured = false
		case journey.KindMeasurement:
			c.measured = false
		}
	}
	if len(c.changed) > many && len(c.todo) == 0 {
		c.afresh()
	}
}

// Know tells what the map does not say itself, where that has changed.
func (c *Checker) Know(o Options) {
	if o != c.o {
		c.o, c.stale = o, true
	}
}

// perWire is how many notes could be looked at in the time that one line takes.
const perWire = 4

// Work goes on looking, for about as long as looking at so many notes takes, and reports whether everything has been seen. What was found
// is put together in a turn of its own where finding it took most of one.
func (c *Checker) Work(notes int) bool {
	if !c.stale {
		return true
	}
	least := notes / 2
	for ; len(c.todo) > 0; notes-- {
		if notes <= 0 {
			return false
		}
		r := c.todo[len(c.todo)-1]
		if c.todo = c.todo[:len(c.todo)-1]; r.Kind == journey.KindLink {
			notes -= perWire - 1
		}
		c.settle(r)
	}
	for r := range c.changed {
		c.settle(r)
	}
	clear(c.changed)
	c.structure()
	for ; len(c.rusty) > 0; notes -= perWire {
		if notes <= 0 {
			return false
		}
		w := c.rusty[len(c.rusty)-1]
		if c.rusty = c.rusty[:len(c.rusty)-1]; c.wires[w.id] == w {
			c.read(w)
		}
	}
	if near := c.solves == 0; near != c.near {
		c.near = near
		c.forget()
	}
	for _, s := range c.stretches {
		if s.stale {
			if notes <= 0 {
				return false
			}
			notes -= len(s.notes)
			c.survey(s)
		}
	}
	if notes < least {
		return false
	}
	c.gather()
	c.stale = false
	return true
}

// Found is what was found when everything had last been seen.
func (c *Checker) Found() []*Found { return c.found }

// settle puts a note or line in its place, and has a phase that changed looked at again.
func (c *Checker) settle(r Ref) {
	switch r.Kind {
	case journey.KindLink:
		c.rewire(r.ID)
		return
	case journey.KindPhase:
		c.stretch(r.ID).stale = true
		return
	}
	n, was := c.board.Note(r.ID), spot{}
	old, had := c.where[r.ID]
	if had {
		was = old
	}
	now := spot{}
	if n != nil && n.Place.Where == journey.Cell {
		now = spot{n.Place.Phase, n.Place.Lane}
	}
	if had && (n == nil || was.phase != now.phase) {
		s := c.stretches[was.phase]
		s.notes = slices.DeleteFunc(s.notes, func(id journey.ID) bool { return id == r.ID })
		s.stale = true
	}
	if n != nil {
		s := c.stretch(now.phase)
		if !had || was.phase != now.phase {
			s.notes = append(s.notes, r.ID)
		}
		s.stale = true
		c.where[r.ID] = now
	} else {
		delete(c.where, r.ID)
	}
	c.touch(r.ID)
}

// touch has what hangs on a note by a line looked at again.
func (c *Checker) touch(id journey.ID) {
	for _, w := range c.ends[id] {
		c.rust(w)
		c.stir(w)
	}
}

func (c *Checker) rust(w *wire) {
	if !w.stale {
		w.stale = true
		c.rusty = append(c.rusty, w)
	}
}

func (c *Checker) rustAll() {
	for _, w := range c.wires {
		c.rust(w)
	}
}

// stir has both ends of a line looked at again.
func (c *Checker) stir(w *wire) {
	for _, end := range [...]journey.ID{w.from, w.to} {
		if at, ok := c.where[end]; ok {
			c.stretches[at.phase].stale = true
		}
	}
}

func (c *Checker) stretch(phase journey.ID) *stretch {
	s := c.stretches[phase]
	if s == nil {
		s = &stretch{phase: phase}
		c.stretches[phase] = s
	}
	return s
}

func (c *Checker) forget() {
	for _, s := range c.stretches {
		s.stale = true
	}
}

// structure compares phases, lanes and our own parties with what was there, and forgets what was found where they differ.
func (c *Checker) structure() {
	phases := c.board.All(journey.KindPhase)
	if !slices.EqualFunc(phases, c.phases, func(r journey.Record, id journey.ID) bool { return journey.IDOf(r) == id }) {
		was := c.at
		c.phases, c.at = make([]journey.ID, len(phases)), make(map[journey.ID]int, len(phases))
		for i, r := range phases {
			c.phases[i] = journey.IDOf(r)
			c.at[c.phases[i]] = i
		}
		for id, s := range c.stretches {
			_, before := was[id]
			if _, now := c.at[id]; before != now {
				s.stale = true
				for _, n := range s.notes {
					c.touch(n)
				}
			}
		}
		c.rustAll()
	}
	kinds, differ := make(map[journey.ID]string, len(c.laneKinds)), false
	for _, l := range c.board.Lanes() {
		kinds[l.ID] = l.Kind
		if l.Kind == "" {
			kinds[l.ID] = journey.Free
		}
		differ = differ || kinds[l.ID] != c.laneKinds[l.ID] && c.used(l.ID)
	}
	for id := range c.laneKinds {
		differ = differ || kinds[id] == "" && c.used(id)
	}
	c.laneKinds = kinds
	if ours := c.ownNames(); differ || !slices.Equal(ours, c.ours) {
		c.ours = ours
		c.forget()
		if differ {
			c.rustAll()
		}
	}
	if !c.measured {
		c.figures, c.measured = funnel.Of(c.board), true
	}
}

// used reports whether notes are in a lane.
func (c *Checker) used(lane journey.ID) bool {
	for _, at := range c.where {
		if at.lane == lane {
			return true
		}
	}
	return false
}

func (c *Checker) ownNames() (names []string) {
	for _, r := range c.board.All(journey.KindActor) {
		if a := r.(*journey.Actor); a.Own && strings.TrimSpace(a.Name) != "" {
			names = append(names, strings.ToLower(strings.TrimSpace(a.Name)))
		}
	}
	return names
}

// kindOf is what a note in a phase is, empty where its lane is gone. It is journey.Board.KindOf, which asks two tables for each.
func (c *Checker) kindOf(n *journey.Note) string {
	kind := c.laneKinds[n.Place.Lane]
	if n.Kind != "" && kind != "" {
		return n.Kind
	}
	return kind
}

// seen is a note that lies in a phase and lane that are there and may be spoken of, with its kind; nil for others.
func (c *Checker) seen(id journey.ID) (*journey.Note, string) {
	n := c.board.Note(id)
	if n == nil || n.Private || n.Covered || n.Place.Where != journey.Cell || c.laneKinds[n.Place.Lane] == "" {
		return nil, ""
	}
	if _, ok := c.at[n.Place.Phase]; !ok {
		return nil, ""
	}
	return n, c.kindOf(n)
}
