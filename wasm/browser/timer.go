//go:build js && wasm

package browser

import (
	"time"

	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
)

// Timers are the editor's clocks.
type Timers struct {
	page *Page
	ring func(editor.Timer)
	set  map[editor.Timer]clock
}

type clock struct {
	fn safejs.Func
	id *object
}

// Timers makes the clocks; ring is called when one has run down.
func (p *Page) Timers(ring func(editor.Timer)) *Timers {
	return &Timers{page: p, ring: ring, set: map[editor.Timer]clock{}}
}

// After sets a clock, in the place of what it was set to before.
func (t *Timers) After(timer editor.Timer, millis int) error {
	if old, runs := t.set[timer]; runs {
		t.page.Complain(t.page.window.call("clearTimeout", old.id).err)
		old.fn.Release()
		delete(t.set, timer)
	}
	fn, id, err := t.page.later(millis, func() {
		delete(t.set, timer)
		t.ring(timer)
	})
	if err == nil {
		t.set[timer] = clock{fn, id}
	}
	return err
}

// Later calls fn once, after a while.
func (p *Page) Later(after time.Duration, fn func()) error {
	_, _, err := p.later(int(after.Milliseconds()), fn)
	return err
}

func (p *Page) later(millis int, fn func()) (safejs.Func, *object, error) {
	var once safejs.Func
	once, err := p.function(func([]safejs.Value) any {
		once.Release()
		fn()
		return nil
	})
	if err != nil {
		return once, nil, err
	}
	id := p.window.call("setTimeout", once, millis)
	return once, id, id.err
}
