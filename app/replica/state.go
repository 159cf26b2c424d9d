package replica

import "reiskaart/app/journey"

// State is a map as far as it is confirmed.
type State struct {
	Board *journey.Board

	key  uint64                    // of the last line read
	tail int                       // lines since the snapshot, a long one as many
	seen map[journey.Author]uint64 // the highest N read of each author
	acts uint64                    // goes up when something is read or written
	dead map[record]int            // tombstones, by the day on which a snapshot first had them, 0 before that
}

type record struct {
	kind journey.Kind
	id   journey.ID
}

func recordOf(reg journey.Register) record { return record{reg.Kind, reg.Record} }

// Begin is the state of a map that no store has yet: one from a template, a file or a copy.
func Begin(b *journey.Board) *State {
	return &State{Board: b, seen: map[journey.Author]uint64{}, dead: map[record]int{}}
}

// Key is the key of the last line read: ask the store for what came since.
func (s *State) Key() uint64 { return s.key }

// weighty is how many ops of one line take about as long to read as a line of an ordinary act does.
const weighty = 50

// Tail counts the lines since the last snapshot, one of many ops as several; at some thousands it is time for another. A snapshot is read three
// times as fast as the lines: after an import of ten thousand reviews that is half a second for whoever opens the map next.
func (s *State) Tail() int { return s.tail }

// Unseen filters changes that were rescued outside the store, such as the Pending of a tab that was closed: those the store
// does not have. They are to be appended as they are.
func (s *State) Unseen(rescued []journey.Change) []journey.Change {
	var left []journey.Change
	for _, c := range rescued {
		if c.N > s.seen[c.Author] {
			left = append(left, c)
		}
	}
	return left
}

// take notes that an entry has been read, and reports whether its change is new.
func (s *State) take(e Entry) bool {
	if e.Key <= s.key {
		return false
	}
	s.key = e.Key
	s.acts++
	s.tail += 1 + len(e.Change.Ops)/weighty
	if e.Change.N <= s.seen[e.Change.Author] { // a resend, or a damaged line: N counts from 1
		return false
	}
	s.seen[e.Change.Author] = e.Change.N
	return true
}

// apply writes ops on the board and keeps count of the tombstones.
func (s *State) apply(ops []journey.Op) []journey.Applied {
	s.acts++
	done := s.Board.Apply(ops)
	for _, a := range done {
		if a.Field != journey.Deleted {
			continue
		}
		if a.Now == "true" {
			s.dead[recordOf(a.Register)] = 0
		} else {
			delete(s.dead, recordOf(a.Register))
		}
	}
	return done
}
