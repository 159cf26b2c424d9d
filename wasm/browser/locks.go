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
	js      safejs.Value
	release func()
}

// Locks finds the locks.
func (p *Page) Locks() (*Locks, error) {
	navigator, err := p.window.Get("navigator")
	if err != nil {
		return nil, err
	}
	locks, err := navigator.Get("locks")
	if err != nil {
		return nil, err
	}
	if locks.Type() != safejs.TypeObject {
		return nil, nil
	}
	return &Locks{page: p, js: locks}, nil
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
	executor, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		let = args[0]
		return nil
	})
	if err != nil {
		return err
	}
	defer executor.Release() // a promise calls it at once
	class, err := l.page.window.Get("Promise")
	if err != nil {
		return err
	}
	until, err := class.New(executor)
	if err != nil {
		return err
	}
	granted, err := safejs.FuncOf(func(safejs.Value, []safejs.Value) any { return until })
	if err != nil {
		return err
	}
	if _, err := l.js.Call("request", lockName(m), map[string]any{"mode": "shared"}, granted); err != nil {
		granted.Release()
		return err
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
	asking, err := l.js.Call("query")
	if err != nil {
		return false, err
	}
	state, err := await(asking)
	if err != nil {
		return false, err
	}
	held, err := state.Get("held")
	if err != nil {
		return false, err
	}
	tabs := 0
	for i := range int(number(held, "length")) {
		lock, err := held.Index(i)
		if err != nil {
			return false, err
		}
		if text(lock, "name") == lockName(m) {
			tabs++
		}
	}
	return tabs <= 1, nil
}
