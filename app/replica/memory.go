package replica

import (
	"slices"
	"sync"

	"reiskaart/app/journey"
)

// Memory is a Store that forgets when the program ends: for tests, and for what a browser does that lets nothing be kept.
// It may be used from several goroutines.
type Memory struct {
	mu   sync.Mutex
	maps map[journey.ID]*Saved
	keys map[journey.ID]uint64
	down error
	lost error
}

// NewMemory is an empty store.
func NewMemory() *Memory {
	return &Memory{maps: map[journey.ID]*Saved{}, keys: map[journey.ID]uint64{}}
}

// Fail makes every call return err, as a store that is full or gone does, until Fail(nil).
func (m *Memory) Fail(err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.down = err
}

// LoseAnswers makes Append keep the change and return err all the same, as when a tab ends between the two, until
// LoseAnswers(nil).
func (m *Memory) LoseAnswers(err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.lost = err
}

// Open implements Store.
func (m *Memory) Open(id journey.ID) (Saved, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.down != nil || m.maps[id] == nil {
		return Saved{}, m.down
	}
	saved := *m.maps[id]
	saved.Lines = slices.Clone(saved.Lines)
	return saved, nil
}

// Append implements Store.
func (m *Memory) Append(id journey.ID, change []byte) (uint64, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.down != nil {
		return 0, m.down
	}
	m.keys[id]++
	saved := m.of(id)
	saved.Lines = append(saved.Lines, Line{m.keys[id], slices.Clone(change)})
	if m.lost != nil {
		return 0, m.lost
	}
	return m.keys[id], nil
}

// Since implements Store.
func (m *Memory) Since(id journey.ID, key uint64) ([]Line, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.down != nil || m.maps[id] == nil {
		return nil, m.down
	}
	saved := m.maps[id]
	if key < saved.Key {
		return nil, ErrPruned
	}
	return slices.Clone(saved.after(key)), nil
}

// Compact implements Store.
func (m *Memory) Compact(id journey.ID, snapshot []byte, key uint64) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.down != nil {
		return m.down
	}
	saved := m.of(id)
	if saved.Snapshot != nil && key <= saved.Key {
		return nil
	}
	saved.Snapshot, saved.Key, saved.Lines = slices.Clone(snapshot), key, slices.Clone(saved.after(key))
	m.keys[id] = max(m.keys[id], key)
	return nil
}

// Remove implements Store.
func (m *Memory) Remove(id journey.ID) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.down == nil {
		delete(m.maps, id)
	}
	return m.down
}

func (m *Memory) of(id journey.ID) *Saved {
	if m.maps[id] == nil {
		m.maps[id] = &Saved{}
	}
	return m.maps[id]
}

func (s *Saved) after(key uint64) []Line {
	i, found := slices.BinarySearchFunc(s.Lines, key, func(l Line, key uint64) int {
		switch {
		case l.Key < key:
			return -1
		case l.Key > key:
			return 1
		}
		return 0
	})
	if found {
		i++
	}
	return s.Lines[i:]
}
