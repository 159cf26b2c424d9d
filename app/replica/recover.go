package replica

import (
	"bytes"
	"errors"
	"strconv"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// ErrSnapshot says that a snapshot cannot be read at all: its first line is damaged.
var ErrSnapshot = errors.New("the saved map is damaged from its first line on")

// ErrNewer says that a snapshot was written by a later version of Reiskaart, in a way that this one does not know.
var ErrNewer = errors.New("the saved map was written by a later version of Reiskaart")

// Recover makes the map m from what a store kept: the snapshot with the lines after it. Damaged records and lines are
// passed over and told of, they never stop the rest. The error is ErrSnapshot or ErrNewer: then nothing may be written over
// what is kept.
func Recover(m journey.ID, saved Saved) (*State, []Damage, error) {
	s := Begin(journey.NewBoard().Named(m))
	damage, err := s.readSnapshot(saved.Snapshot)
	if err != nil {
		return nil, nil, err
	}
	entries, damagedLines := Decode(saved.Lines)
	for _, e := range entries {
		if s.take(e) {
			s.apply(e.Change.Ops)
		}
	}
	return s, append(damage, damagedLines...), nil
}

// Decode reads lines. A damaged one is told of and becomes an entry without an author.
func Decode(lines []Line) (entries []Entry, damage []Damage) {
	entries = make([]Entry, len(lines))
	for i, l := range lines {
		c, err := codec.ReadChange(l.Change)
		if err != nil {
			c = journey.Change{}
			damage = append(damage, Damage{Key: l.Key, Err: err})
		}
		entries[i] = Entry{l.Key, c}
	}
	return entries, damage
}

func (s *State) readSnapshot(data []byte) ([]Damage, error) {
	if len(data) == 0 {
		return nil, nil
	}
	var damage []Damage
	for n := 1; len(data) > 0; n++ {
		line, rest, _ := bytes.Cut(data, []byte{'\n'})
		data = rest
		var err error
		if n == 1 {
			if err = s.readHeader(line); err != nil {
				return nil, err
			}
		} else if err = s.readRecord(line); err != nil {
			damage = append(damage, Damage{Row: n, Err: err})
		}
	}
	return damage, nil
}

func (s *State) readHeader(line []byte) error {
	in := jsonscan.New(line)
	version, whole := uint64(0), true
	count := func() uint64 { // float64 would not hold every one
		n, err := strconv.ParseUint(string(in.Raw()), 10, 64)
		whole = whole && err == nil
		return n
	}
	for in.Object(); in.More(); {
		switch in.Key() {
		case snapshotName:
			version = count()
		case "key":
			s.key = count()
		case "seen":
			for in.Object(); in.More(); {
				author := journey.Author(in.Key())
				s.seen[author] = count()
			}
		default:
			in.Raw()
		}
	}
	in.End()
	switch {
	case in.Err() != nil || !whole || version < 1:
		return ErrSnapshot
	case version > snapshotVersion:
		return ErrNewer
	}
	return nil
}

// readRecord fills the board without going through ops.
func (s *State) readRecord(line []byte) error {
	in := jsonscan.New(line)
	in.Array()
	in.More()
	at := record{kind: journey.Kind(in.Text())}
	in.More()
	at.id = journey.ID(in.Text())
	in.More()
	var r journey.Record
	if in.Err() == nil && (at.kind != journey.KindMap || at.id == "") {
		r = s.Board.Put(at.kind, at.id)
	}
	for in.Object(); in.More(); {
		s.readRegister(in, r, journey.Register{Kind: at.kind, Record: at.id, Field: journey.Field(in.Key())})
	}
	if in.More() {
		s.dead[at] = int(in.Number())
		in.More()
	}
	in.End()
	return in.Err()
}

// readRegister reads one value; r is nil for a kind that this version does not know.
func (s *State) readRegister(in *jsonscan.Scanner, r journey.Record, reg journey.Register) {
	if in.Err() != nil {
		return
	}
	start, depth := in.Offset(), in.Depth()
	if spec, _, ok := journey.Lookup(reg.Kind, reg.Field); ok && r != nil && !spec.Shape.Keyed() {
		if journey.Read(in, spec.At(r)); in.Err() == nil {
			return
		}
		in.Resume(start, depth)
	}
	if v := in.Raw(); in.Err() == nil {
		s.apply([]journey.Op{{Register: reg, Now: journey.Value(v)}})
	}
}
