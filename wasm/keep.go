//go:build js && wasm

package main

import (
	"errors"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
	"reiskaart/wasm/browser"
)

// keeper performs the effects that reach the library, one after the other and in the order in which they were asked, and
// sends the answers as events. Update never waits for it.
type keeper struct {
	page    *browser.Page
	send    func(editor.Event) bool
	storage *browser.Storage // nil where the browser has none
	library browser.Library  // nil where nothing can be kept: then every answer is a failure
	channel *browser.Channel // nil where the browser has none
	locks   *browser.Locks   // nil where the browser has none

	beside     browser.Beside                 // nil until something is asked of it
	openBeside func() (browser.Beside, error) // nil where nothing is to be kept beside maps, and once it was tried

	images     *browser.Images // as beside
	openImages func() (*browser.Images, error)

	jobs []func()
	wake chan struct{}

	// What the library has not confirmed, by map: what is lost when the page goes away now.
	unmade      map[journey.ID]editor.Create
	discarding  map[journey.ID]bool
	unconfirmed map[journey.ID][]journey.Change
	rescued     map[string]journey.ID // the maps of what lies rescued, by the keys under which it lies
	infos       map[journey.ID]editor.MapInfo
}

var errNoLibrary = errors.New("nothing can be kept in this browser")

func newKeeper(page *browser.Page, storage *browser.Storage, send func(editor.Event) bool) *keeper {
	return &keeper{
		page: page, storage: storage, send: send, wake: make(chan struct{}, 1),
		unmade: map[journey.ID]editor.Create{}, discarding: map[journey.ID]bool{}, unconfirmed: map[journey.ID][]journey.Change{},
		rescued: map[string]journey.ID{}, infos: map[journey.ID]editor.MapInfo{},
	}
}

// work does the jobs, for ever.
func (k *keeper) work() {
	for range k.wake {
		for len(k.jobs) > 0 {
			job := k.jobs[0]
			k.jobs = k.jobs[1:]
			k.page.Guard(job)
			if len(k.jobs) == 0 {
				k.page.Guard(k.forgetRescued)
			}
		}
	}
}

func (k *keeper) do(job func()) {
	k.jobs = append(k.jobs, job)
	select {
	case k.wake <- struct{}{}:
	default: // it is awake
	}
}

func (k *keeper) create(e editor.Create) {
	k.unmade[e.Info.ID] = e
	k.do(func() {
		err := k.make(e.Info.ID)
		k.page.Complain(err)
		if err == nil {
			k.page.Complain(k.locks.Hold(e.Info.ID))
		}
		k.send(editor.Appended{Map: e.Info.ID, Err: err != nil})
	})
}

func (k *keeper) append(e editor.Append) {
	k.awaits(e.Map, e.Change)
	k.do(func() {
		err := k.write(e.Map, e.Change, e.Line)
		k.page.Complain(err)
		k.send(editor.Appended{Map: e.Map, Author: e.Change.Author, N: e.Change.N, Err: err != nil})
	})
}

func (k *keeper) readOn(e editor.ReadOn) {
	k.do(func() {
		answer := editor.Lines{Map: e.Map}
		err := errNoLibrary
		if k.library != nil {
			answer.Lines, err = k.library.Since(e.Map, e.Key)
		}
		if answer.Pruned = errors.Is(err, replica.ErrPruned); !answer.Pruned {
			k.page.Complain(err)
			answer.Err = err != nil
		}
		k.send(answer)
	})
}

// compact is only done by a tab that is alone with the map; when it fails, nothing is lost.
func (k *keeper) compact(e editor.Compact) {
	k.do(func() {
		if k.library == nil {
			return
		}
		alone, err := k.locks.Alone(e.Map)
		if err == nil && alone {
			err = k.library.Compact(e.Map, e.Snapshot, e.Key)
		}
		k.page.Complain(err)
	})
}

// putInfo writes only the latest of several that wait.
func (k *keeper) putInfo(info editor.MapInfo) {
	_, waits := k.infos[info.ID]
	k.infos[info.ID] = info
	if waits {
		return
	}
	k.do(func() {
		latest := k.infos[info.ID]
		delete(k.infos, info.ID)
		if k.library == nil {
			return
		}
		err := k.library.PutInfo(latest)
		if err == nil {
			err = k.channel.Tell("")
		}
		k.page.Complain(err)
	})
}

func (k *keeper) discard(m journey.ID) {
	k.discarding[m] = true
	delete(k.unconfirmed, m)
	k.do(func() {
		if k.library == nil {
			return
		}
		err := k.library.Remove(m)
		if err == nil {
			k.withBeside(func(b browser.Beside, err error) {
				if err == nil {
					err = b.Forget(m)
				}
				k.page.Complain(err)
			})
			k.forgetImages(m)
		}
		if err == nil {
			delete(k.discarding, m)
			err = k.channel.Tell("")
		}
		k.page.Complain(err)
	})
}

func (k *keeper) load(m journey.ID) {
	k.do(func() {
		answer := editor.Opened{Map: m, Failed: true}
		if k.library != nil {
			k.page.Complain(k.bring(m))
			maps, saved, found, err := k.library.Begin(m)
			k.page.Complain(err)
			answer = k.opened(m, maps, saved, found && err == nil)
		}
		k.send(answer)
	})
}

// peek reads a map that stays in the library.
func (k *keeper) peek(m journey.ID) {
	k.do(func() {
		answer := editor.Peeked{Map: m, Failed: true}
		if k.library != nil {
			saved, err := k.library.Open(m)
			k.page.Complain(err)
			answer.Saved, answer.Failed = saved, err != nil || saved.Snapshot == nil && len(saved.Lines) == 0
		}
		k.send(answer)
	})
}

// opened is what was read of a map.
func (k *keeper) opened(m journey.ID, maps []editor.MapInfo, saved replica.Saved, found bool) editor.Opened {
	answer := editor.Opened{Map: m, Saved: saved, Failed: !found}
	for _, info := range maps {
		if info.ID == m {
			answer.Info = info
		}
	}
	if found {
		k.page.Complain(k.locks.Hold(m))
	}
	return answer
}

// changed is what another tab told: it wrote to a map, or, for "", to the list.
func (k *keeper) changed(m journey.ID) {
	if m != "" {
		k.send(editor.Nudged{Map: m})
		return
	}
	k.do(func() {
		if k.library == nil {
			return
		}
		maps, err := k.library.Maps()
		if err != nil {
			k.page.Complain(err)
			return
		}
		k.send(editor.LibraryChanged{Maps: maps})
	})
}
