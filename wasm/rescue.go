//go:build js && wasm

package main

import (
	"errors"
	"slices"

	"reiskaart/app/journey"
	"reiskaart/wasm/browser"
)

var errNoRescue = errors.New("nothing can be rescued: this browser has no localStorage")

// rescue writes, at once, what the library has not confirmed of a map, and then brings it there: when another map is opened the
// editor asks for no more of this one. It stays rescued until it is there.
func (k *keeper) rescue(m journey.ID, changes []journey.Change) error {
	for _, c := range changes {
		k.awaits(m, c)
	}
	k.do(func() { k.page.Complain(k.bring(m)) })
	if k.storage == nil {
		return errNoRescue
	}
	if unmade, ok := k.unmade[m]; ok {
		replaces := k.discarding[m]
		k.rescued[browser.UnmadeKey(m, replaces)] = m
		if err := k.storage.PutUnmade(unmade.Info, unmade.Snapshot, replaces); err != nil {
			return err
		}
	}
	for _, c := range changes {
		k.rescued[browser.RescueKey(m, c.Author)] = m
	}
	return k.storage.PutRescue(m, changes)
}

// forgetRescued is called when no job is left: what the library has by now of a map need not lie elsewhere.
func (k *keeper) forgetRescued() {
	for key, m := range k.rescued {
		if _, lacks := k.unmade[m]; !lacks && len(k.unconfirmed[m]) == 0 && !k.discarding[m] {
			delete(k.rescued, key)
			k.page.Complain(k.storage.Remove(key))
		}
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
			k.page.Complain(k.rescue(m, slices.Clone(changes)))
		}
	}
}
