//go:build js && wasm

package main

import (
	"errors"

	"reiskaart/app/journey"
	"reiskaart/wasm/browser"
)

var errNoRescue = errors.New("nothing can be rescued: this browser has no localStorage")

// rescue writes, at once, what the library has not confirmed of a map. It stays until it has.
func (k *keeper) rescue(m journey.ID, changes []journey.Change) error {
	if k.storage == nil {
		return errNoRescue
	}
	if unmade, ok := k.unmade[m]; ok {
		replaces := k.discarding[m]
		k.rescued[browser.UnmadeKey(m, replaces)] = true
		if err := k.storage.PutUnmade(unmade.Info, unmade.Snapshot, replaces); err != nil {
			return err
		}
	}
	for _, c := range changes {
		k.rescued[browser.RescueKey(m, c.Author)] = true
	}
	if err := k.storage.PutRescue(m, changes); err != nil {
		return err
	}
	k.do(func() {}) // so that it is forgotten when all that waits is done
	return nil
}

// forgetRescued is called when no job is left. If nothing failed, all that was rescued is in the library.
func (k *keeper) forgetRescued() {
	if k.storage == nil || k.failing {
		return
	}
	for key := range k.rescued {
		delete(k.rescued, key)
		k.page.Complain(k.storage.Remove(key))
	}
}

// rescueAll rescues what is on its way to the library. Before a panic ends the program it is the last that happens: the
// editor is not asked, since it may be what broke. When the page goes the editor is asked afterwards, and knows more.
func (k *keeper) rescueAll() {
	if k.storage == nil {
		return
	}
	for m := range k.unmade {
		k.page.Complain(k.rescue(m, k.unconfirmed[m]))
	}
	for m, changes := range k.unconfirmed {
		if len(changes) > 0 {
			k.page.Complain(k.rescue(m, changes))
		}
	}
}
