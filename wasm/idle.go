//go:build js && wasm

package main

import (
	"runtime"
	"time"

	"reiskaart/wasm/browser"
)

// When the screen has stood still this long, garbage is collected, if there is enough of it.
const (
	idlePause   = 3 * time.Second
	idleGarbage = 16 << 20 // bytes allocated since the last time
)

// idle collects garbage when the hand rests, so that it is not done in the middle of a drag.
type idle struct {
	page    *browser.Page
	last    time.Time // of the last frame
	waiting bool
	total   uint64 // bytes allocated until the last collection
}

func (i *idle) framed() {
	i.last = time.Now()
	if !i.waiting {
		i.waiting = true
		i.page.Complain(i.page.Later(idlePause, i.look))
	}
}

func (i *idle) look() {
	i.waiting = false
	if rest := idlePause - time.Since(i.last); rest > 0 {
		i.waiting = true
		i.page.Complain(i.page.Later(rest, i.look))
		return
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	if m.TotalAlloc-i.total > idleGarbage {
		i.total = m.TotalAlloc
		runtime.GC()
	}
}
