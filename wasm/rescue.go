//go:build js && wasm

package main

import (
	"errors"

	"reiskaart/app/editor"
	"reiskaart/wasm/browser"
)

var errNoRescue = errors.New("nothing can be rescued: this browser has no localStorage")

// rescue writes, at once, what the journal has not confirmed. It stays until it has.
func (k *keeper) rescue(e editor.Rescue) error {
	if k.storage == nil {
		return errNoRescue
	}
	for _, c := range e.Changes {
		k.rescued[browser.RescueKey(e.Map, c.Author)] = true
	}
	if err := k.storage.PutRescue(e.Map, e.Changes); err != nil {
		return err
	}
	k.do(func() {}) // so that it is forgotten when all that waits is done
	return nil
}

// forgetRescued is called when no job is left. If nothing failed, all that was rescued, by this tab or by one before it,
// went through the editor to the journal.
func (k *keeper) forgetRescued() {
	if k.storage == nil || k.failing {
		return
	}
	for key := range k.rescued {
		delete(k.rescued, key)
		k.page.Complain(k.storage.Remove(key))
	}
}

// breakDown is the last that happens before a panic ends the program: what is not in the journal is left where the next
// start finds it. The editor is not asked, since it may be what broke.
func (k *keeper) breakDown() {
	for m, changes := range k.unconfirmed {
		if k.storage != nil && len(changes) > 0 {
			k.page.Complain(k.storage.PutRescue(m, changes))
		}
	}
}
