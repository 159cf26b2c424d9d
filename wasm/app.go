//go:build js && wasm

package main

import (
	"time"

	"reiskaart/app/editor"
	"reiskaart/app/scene"
	"reiskaart/wasm/browser"
	"reiskaart/wasm/ui"
)

// app is the running page.
type app struct {
	page    *browser.Page
	editor  *editor.Editor
	storage *browser.Storage // nil where the browser has none

	keeper    *keeper
	writer    *browser.Writer
	input     *browser.Input
	clipboard *browser.Clipboard
	files     *browser.Files
	timers    *browser.Timers
	frames    *browser.Frames
	ruler     *browser.Ruler
	worker    *browser.Worker
	raster    *browser.Raster
	painter   *browser.Painter
	chrome    *ui.Chrome
	chime     browser.Chime
	idle      idle
	room      *browser.Room // nil until it was entered

	queue []editor.Event
	busy  bool

	board, overlay scene.Buffer
	rev            uint64 // of the view, as the page's title and language were last set
	drawn          bool
}

// send hands an event to the editor, performs the effects and reports whether the event was the editor's. All events pass
// here, one after the other: one that arises while another is being handled, such as the loss of the focus that an effect
// brings about, waits its turn.
func (a *app) send(e editor.Event) (handled bool) {
	a.queue = append(a.queue, e)
	if a.busy {
		return false
	}
	a.busy = true
	for i := 0; i < len(a.queue); i++ {
		for _, effect := range a.editor.Update(a.queue[i], time.Now()) {
			if _, yes := effect.(editor.Handled); yes {
				handled = handled || i == 0
			} else {
				a.page.Complain(a.perform(effect))
			}
		}
	}
	clear(a.queue)
	a.queue = a.queue[:0]
	a.busy = false
	a.writer.Show(a.editor.Writer())
	if a.editor.Dirty() || a.editor.View().Rev != a.rev {
		a.frames.Ask()
	}
	return handled
}

// frame brings the screen up to date.
func (a *app) frame() {
	a.input.Flush()
	if a.editor.Animating() {
		a.send(editor.Ticked{Still: a.page.Still()})
	}
	if view := a.editor.View(); view.Rev != a.rev {
		a.rev = view.Rev
		a.page.Complain(a.page.Title(view.Title))
		a.page.Complain(a.page.Speak(view.Lang))
		a.page.Complain(a.page.Say(view.Live))
	}
	a.page.Complain(a.chrome.Render())
	if a.editor.Dirty() {
		a.editor.Draw(&a.board, &a.overlay)
		a.painter.Paint(a.editor.News(), &a.board, &a.overlay)
		if a.editor.Dirty() {
			a.frames.Ask()
		}
	}
	if said := a.editor.Broadcast(); len(said) > 0 {
		a.page.Complain(a.room.Tell(string(said)))
	}
	a.page.Complain(a.page.Cursor(a.editor.Cursor()))
	a.writer.Show(a.editor.Writer())
	a.idle.framed()
	if a.editor.Animating() {
		a.frames.Ask()
	}
	if !a.drawn {
		a.drawn = true
		a.page.Complain(a.page.Ready())
	}
}

// View and Send make the app the chrome's model.
func (a *app) View() *editor.View { return a.editor.View() }

// Send implements ui.Model. The chrome's listeners do not recover by themselves.
func (a *app) Send(e editor.Event) { a.page.Guard(func() { a.send(e) }) }
