//go:build !js

package e2e

import "strings"

// secret is the map of two pains, altered, with a note that is not for others.
var secret = strings.Replace(strings.Replace(pains, "Te veel keuze", "Te weinig keuze", 1), `"text": "Bellen"`, `"text": "Bellen", "private": true`, 1)

// elsewhere is what needs more than a command: the list of a wanted map, the window of its audience, the choices of a poster, a rule that is
// being silenced, and the questions that are asked first.
func (a *access) elsewhere() {
	a.ClickOn(".surfaces [data-do=wall]")
	a.seen("#chrome[data-surface=wall]")
	a.from("wanted", ".plan")
	a.ClickOn(".plan .choice button")
	a.seen(".planned[data-aside=true]")
	Eval[bool](a.Page, `(document.querySelector('.plan .planned:nth-child(2) .take').focus(), true)`)
	a.Press("Enter")
	a.seen(".plan .stands")

	w := &access{Page: a.openAudience(func() { a.Press("Escape", "Escape"); a.command("audience") }), script: a.script}
	w.seen(".audience .legend")
	a.found = append(a.found, w.found...)
	w.Close() // behind another window the timers of this one are slow

	a.Press("Ctrl+Shift+4")
	for _, page := range strings.Fields("difference contact checks") {
		a.ClickOn(".tabs [data-arg=" + page + "]")
		a.seen(".tabs [data-arg=" + page + "][aria-current=page]")
	}
	a.Wait(`document.querySelector('#report [data-do=mutecheck]')`)
	a.ClickOn("#report [data-do=mutecheck]")
	a.seen(`[data-field="checks/reason"]`)
	a.Poster()
	a.ClickOn(`[id="field-poster/paper-a4"]`)
	a.posterMade()
	a.look("a poster on paper")

	a.Press("Ctrl+Shift+1")
	a.DropFile("wachten.reiskaart.json", []byte(pains))
	a.Wait(`document.title.startsWith('Wachten')`)
	a.DropFile("anders.reiskaart.json", []byte(secret))
	a.seen(".question")
	a.ClickOn(".question [data-arg=mine]")
	a.Wait(`!document.querySelector('.question')`)
	a.command("share")
	a.seen(".question")
	a.shut(".question")
}

// command runs a command from the menu.
func (a *access) command(name string) {
	a.t.Helper()
	a.ClickOn(".top [data-do=menu]")
	a.Wait(`document.querySelector('.menu [data-do=` + name + `]')`)
	Eval[bool](a.Page, `(document.querySelector('.menu [data-do=`+name+`]').scrollIntoView({block: 'nearest'}), true)`)
	a.ClickOn(".menu [data-do=" + name + "]")
}
