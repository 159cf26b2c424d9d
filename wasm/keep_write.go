//go:build js && wasm

package main

import (
	"slices"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
)

// What the library is to get: noted at once, written when its turn comes, and noted until it is there, so that whoever comes
// first brings it and nobody brings it twice.

// awaits notes a change that the library is to get.
func (k *keeper) awaits(m journey.ID, c journey.Change) {
	if !k.lacks(m, c) {
		k.unconfirmed[m] = append(k.unconfirmed[m], c)
	}
}

// lacks tells whether the library has yet to get a change.
func (k *keeper) lacks(m journey.ID, c journey.Change) bool {
	return slices.ContainsFunc(k.unconfirmed[m], func(other journey.Change) bool { return same(c, other) })
}

func same(x, y journey.Change) bool { return x.Author == y.Author && x.N == y.N }

// make puts a new map into the library, unless it is there by now.
func (k *keeper) make(m journey.ID) error {
	e, lacks := k.unmade[m]
	if !lacks {
		return nil
	}
	if k.library == nil {
		return errNoLibrary
	}
	if err := k.library.Create(e.Info, e.Snapshot); err != nil {
		return err
	}
	delete(k.unmade, m)
	k.page.Complain(k.channel.Tell(""))
	return nil
}

// write appends a change to a map's journal, unless it is there by now. line is the change as it is written, nil where it was not made ahead.
func (k *keeper) write(m journey.ID, c journey.Change, line []byte) error {
	if !k.lacks(m, c) {
		return nil
	}
	if k.library == nil {
		return errNoLibrary
	}
	if line == nil {
		line = codec.AppendChange(nil, c)
	}
	if _, err := k.library.Append(m, line); err != nil {
		return err
	}
	k.unconfirmed[m] = slices.DeleteFunc(k.unconfirmed[m], func(other journey.Change) bool { return same(c, other) })
	k.page.Complain(k.channel.Tell(m))
	return nil
}

// bring gives the library what it has not confirmed of a map, in the order in which it was done, up to the first that fails.
func (k *keeper) bring(m journey.ID) error {
	if k.discarding[m] {
		return nil // what takes its place comes at the next start
	}
	if err := k.make(m); err != nil {
		return err
	}
	for _, c := range slices.Clone(k.unconfirmed[m]) {
		if err := k.write(m, c, nil); err != nil {
			return err
		}
	}
	return nil
}
