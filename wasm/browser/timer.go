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
	id safejs.Value
}

// Timers makes the clocks; ring is called when one has run down.
func (p *Page) Timers(ring func(editor.Timer)) *Timers {
	return &Timers{page: p, ring: ring, set: map[editor.Timer]clock{}}
}

// After sets a clock, in the place of what it was set to before.
func (t *Timers) After(timer editor.Timer, millis int) error {
	t.clear(timer)
	fn, err := safejs.FuncOf(func(safejs.Value, []safejs.Value) any {
		t.set[timer].fn.Release()
		delete(t.set, timer)
		t.page.Guard(func() { t.ring(timer) })
		return nil
	})
	if err != nil {
		return err
	}
	id, err := t.page.window.Call("setTimeout", fn, millis)
	if err != nil {
		fn.Release()
		return err
	}
	t.set[timer] = clock{fn, id}
	return nil
}

func (t *Timers) clear(timer editor.Timer) {
	if old, running := t.set[timer]; running {
		_, err := t.page.window.Call("clearTimeout", old.id)
		t.page.Complain(err)
		old.fn.Release()
		delete(t.set, timer)
	}
}

// Later calls fn once, after a while.
func (p *Page) Later(after time.Duration, fn func()) error {
	var once safejs.Func
	once, err := safejs.FuncOf(func(safejs.Value, []safejs.Value) any {
		once.Release()
		p.Guard(fn)
		return nil
	})
	if err != nil {
		return err
	}
	_, err = p.window.Call("setTimeout", once, after.Milliseconds())
	return err
}
