//go:build js && wasm

package browser

import (
	"errors"

	"github.com/hack-pad/safejs"
)

// Worker is the page's second program, which does what takes long. It is started by the first thing that is asked of it.
type Worker struct {
	page   *Page
	js     *object
	ready  bool
	asked  uint64
	answer map[uint64]func(out []byte, err error)
	later  []*object // what was asked before it listens
}

var (
	errWork   = errors.New("the work was not done")
	errNoWork = errors.New("the second program did not start")
)

// Worker has not started yet.
func (p *Page) Worker() *Worker {
	return &Worker{page: p, answer: map[uint64]func([]byte, error){}}
}

// Do asks for a job (package work) and calls answer when it is done or cannot be.
func (w *Worker) Do(job string, in []byte, answer func(out []byte, err error)) {
	if err := w.start(); err != nil {
		answer(nil, err)
		return
	}
	w.asked++
	ask := create("Object").with("id", float64(w.asked)).with("job", job).with("bytes", bytesToJS(in))
	if ask.err != nil {
		answer(nil, ask.err)
		return
	}
	w.answer[w.asked] = answer
	if !w.ready {
		w.later = append(w.later, ask)
		return
	}
	w.tell(ask)
}

func (w *Worker) tell(ask *object) { w.page.Complain(w.js.call("postMessage", ask).err) }

// start starts the program at the address that index.html gives.
func (w *Worker) start() error {
	if w.js != nil {
		return nil
	}
	js := create("Worker", w.page.wall.get("dataset").text("work"))
	if js.err != nil {
		return js.err
	}
	w.js = js
	if err := w.page.on(js, "message", func(e event) { w.page.Guard(func() { w.heard(e.get("data")) }) }); err != nil {
		return err
	}
	return w.page.on(js, "error", func(event) { w.page.Guard(w.broke) })
}

func (w *Worker) heard(said *object) {
	if !said.exists() { // "ready"
		w.ready = true
		for _, ask := range w.later {
			w.tell(ask)
		}
		w.later = nil
		return
	}
	if said.text("broken") != "" {
		w.broke()
		return
	}
	id := uint64(said.number("id"))
	answer := w.answer[id]
	delete(w.answer, id)
	if answer == nil {
		return
	}
	data := said.get("bytes")
	if !data.exists() {
		answer(nil, errors.Join(errWork, errors.New(said.text("failed"))))
		return
	}
	out := make([]byte, int(data.number("length")))
	if _, err := safejs.CopyBytesToGo(out, data.js); err != nil {
		answer(nil, err)
		return
	}
	answer(out, nil)
}

// broke lets go of a program that does not run: what was asked of it is not done, and the next thing asked starts it anew.
func (w *Worker) broke() {
	waiting := w.answer
	w.js.call("terminate")
	*w = *w.page.Worker()
	for _, answer := range waiting {
		answer(nil, errNoWork)
	}
}
