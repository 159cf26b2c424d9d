package replica

import (
	"errors"

	"reiskaart/app/journey"
)

// Store keeps maps: per map one snapshot and the lines after it. Its methods may wait and may be called from any
// goroutine; the editor never calls them itself, the edge does and brings the answer back as an event. Every error means
// "not saved", or "not read"; the map in memory stays good.
//
// The changes of one author must be appended one at a time and in the order of their N, a failed one again before the next:
// readers take a lower N that comes after a higher one for a resend.
type Store interface {
	// Open gives what is kept of a map: all of it, or a zero Saved when there is nothing.
	Open(m journey.ID) (Saved, error)
	// Append keeps a change durably and deals its key, higher than all keys of this map before. After an error the change
	// may be kept nevertheless; append it again, readers know a resend.
	Append(m journey.ID, change []byte) (key uint64, err error)
	// Since gives the lines with a higher key, in order; ErrPruned when some of these have gone into a snapshot since.
	Since(m journey.ID, key uint64) ([]Line, error)
	// Compact puts the snapshot of everything up to key in the place of the old one and removes the lines up to key, all or
	// nothing. It also begins a map, with key 0. When the kept snapshot is as new, or newer, nothing happens.
	Compact(m journey.ID, snapshot []byte, key uint64) error
	// Remove forgets a map.
	Remove(m journey.ID) error
}

// Saved is what a store keeps of one map.
type Saved struct {
	Snapshot []byte // as State.Snapshot wrote it; nil when the map began with its first line
	Key      uint64 // the highest key in the snapshot
	Lines    []Line // the changes after it, in order
}

// Line is one change as it is kept.
type Line struct {
	Key    uint64
	Change []byte // as codec.AppendChange wrote it
}

// Entry is a line that was read. A line that was damaged is an entry without an author: it only moves the key on.
type Entry struct {
	Key    uint64
	Change journey.Change
}

// Damage is something kept that could not be read and was passed over: the line with a Key, or a Row of the snapshot,
// counted from 1.
type Damage struct {
	Key uint64
	Row int
	Err error
}

// ErrPruned says that the lines asked for have gone into a snapshot: open the map again and call Replica.Reopen. It happens
// to a tab that slept while another compacted.
var ErrPruned = errors.New("these changes have been taken into a snapshot; the map must be opened again")
