//go:build js && wasm

package browser

import (
	"github.com/hack-pad/safejs"

	"reiskaart/app/journey"
)

// Locks are the browser's Web Locks: every tab holds a shared one on the map that it has open, and a map is compacted only
// by a tab that is alone with it, so that no other misses the lines that go.
type Locks struct {
	page    *Page
	js      *object
	release func()
}

// Locks finds the locks, nil where the browser has none.
func (p *Page) Locks() *Locks {
	if locks := p.window.get("navigator").get("locks"); locks.exists() {
		return &Locks{page: p, js: locks}
	}
	return nil
}

func lockName(m journey.ID) string { return "reiskaart map " + string(m) }

// Hold takes the shared lock on a map, in the place of the one held before. A nil Locks holds nothing.
func (l *Locks) Hold(m journey.ID) error {
	if l == nil {
		return nil
	}
	if l.release != nil {
		l.release()
		l.release = nil
	}
	var let safejs.Value
	executor, err := l.page.function(func(args []safejs.Value) any {
		let = args[0]
		return nil
	})
	if err != nil {
		return err
	}
	defer executor.Release() // a promise calls it at once
	until := create("Promise", executor)
	granted, err := l.page.function(func([]safejs.Value) any { return until.js })
	if err != nil {
		return err
	}
	if o := l.js.call("request", lockName(m), map[string]any{"mode": "shared"}, granted); o.err != nil {
		granted.Release()
		return o.err
	}
	l.release = func() {
		_, err := let.Invoke()
		l.page.Complain(err)
	}
	return nil
}

// Alone waits for the answer whether no other tab has the map open. Without locks it is yes: a tab that misses lines is told
// so by the library.
func (l *Locks) Alone(m journey.ID) (bool, error) {
	if l == nil {
		return true, nil
	}
	held := l.page.await(l.js.call("query")).get("held")
	tabs := 0
	for i := range held.length() {
		if held.at(i).text("name") == lockName(m) {
			tabs++
		}
	}
	return tabs <= 1 && held.err == nil, held.err
}
