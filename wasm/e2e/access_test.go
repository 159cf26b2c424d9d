//go:build !js

package e2e

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// axeFile is where `make test` puts axe-core (.ci/access), as it is seen from here.
const axeFile = "../../bin/axe/node_modules/axe-core/axe.min.js"

// TestNothingKeepsPeopleOut looks with axe-core at every surface, panel and dialog, in both languages: names, roles, landmarks, order,
// contrast, the size of what is pressed. The surfaces and the pages of insight are those that the page itself offers, so that a new one is
// looked at without a word here.
func TestNothingKeepsPeopleOut(t *testing.T) {
	script, err := os.ReadFile(axeFile)
	if err != nil {
		t.Skip("NOT CHECKED: accessibility. axe-core is not in bin/axe; `make test` puts it there where npm is.")
	}
	for _, language := range []string{"nl-NL", "en-GB"} {
		t.Run(language, func(t *testing.T) {
			t.Parallel()
			p := OpenBlank(t)
			p.Speak(language)
			p.Go("/")
			a := &access{Page: p, script: string(script)}
			defer a.report()
			a.look("the first visit")
			a.wall()
			a.panels()
			a.dialogs()
			a.session()
			a.surfaces()
			if language == "nl-NL" { // once is enough for what is not in the words
				a.elsewhere()
			}
		})
	}
}

// access looks at what the page shows, and keeps what it finds, so that one run says everything.
type access struct {
	*Page
	script string
	found  []string
}

// violation is what axe-core finds, in as much as one needs to mend it.
type violation struct {
	ID, Help string
	Nodes    []struct{ Target, HTML, Why string }
}

// axeRun asks for all rules but those that are on trial, and for the one of WCAG 2.2 that is off by itself. What was
// pressed is drawn first, and a panel that is coming in is there: it is paler before.
const axeRun = `new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)))
	.then(() => Promise.all(document.getAnimations().map(a => a.finished.catch(() => 0))))
	.then(() => axe.run(document, {rules: {'target-size': {enabled: true}}, resultTypes: ['violations'], preload: false}))
	.then(r => r.violations.map(v => ({ID: v.id, Help: v.help, Nodes: v.nodes.map(n => ({
		Target: n.target.join(' '), HTML: n.html.slice(0, 160), Why: n.failureSummary.replace(/\s+/g, ' ').slice(0, 300)}))})))`

// report fails the test with all that was found, also when the story came no further.
func (a *access) report() {
	for _, f := range a.found {
		a.t.Error(f)
	}
}

// look looks at the page as it is now. What the script defines is gone with each page that is loaded, so it asks first.
func (a *access) look(station string) {
	a.t.Helper()
	if !Eval[bool](a.Page, `'axe' in window`) {
		Eval[bool](a.Page, a.script+";true")
	}
	for _, v := range Eval[[]violation](a.Page, axeRun) {
		for _, n := range v.Nodes {
			a.found = append(a.found, fmt.Sprintf("%s: %s (%s)\n\t%s\n\t%s\n\t%s", station, v.ID, v.Help, n.Target, n.HTML, n.Why))
		}
	}
}

// seen waits for a part of the page, and looks.
func (a *access) seen(selector string) {
	a.t.Helper()
	a.Wait(`document.querySelector(` + quote(selector) + `)`)
	a.look(selector)
}

// from opens a panel from the menu, whatever it is called, and looks.
func (a *access) from(command, selector string) {
	a.t.Helper()
	a.command(command)
	a.seen(selector)
}

// shut closes what is open until only the wall is there.
func (a *access) shut(selector string) {
	a.t.Helper()
	a.Press("Escape")
	a.Wait(`!document.querySelector(` + quote(selector) + `)`)
}

// wall is the sample on the wall: nothing chosen, a note that is written, and the inspector of each sort of thing.
func (a *access) wall() {
	a.Press("Escape")
	a.ClickOn(".start [data-do=sample]")
	a.Wait(`!document.querySelector('.start')`)
	a.Press("Escape", "Escape")
	a.look("the wall")
	a.Press("Ctrl+i")
	a.ClickOn(".inspector [data-do=more]")
	a.Press("Escape")
	pops := map[string]bool{"[data-list]": true, "[data-days]": true}
	for _, key := range strings.Fields("Escape ArrowRight ArrowUp ArrowDown Tab ArrowDown ArrowDown ArrowDown ArrowDown ArrowDown") {
		a.Press(key)
		a.look("the inspector after " + key)
		for opener := range pops {
			if Eval[bool](a.Page, `!!document.querySelector(`+quote(".inspector "+opener)+`)`) {
				delete(pops, opener)
				a.ClickOn(".inspector " + opener)
				a.seen(".pop")
				a.shut(".pop")
				a.Press("Escape") // the wall has the keyboard again
			}
		}
	}
	require.Empty(a.t, pops, "what opens below a field was not there to be looked at")
}

// panels are what opens beside the wall and over it.
func (a *access) panels() {
	a.Press("Ctrl+k")
	a.seen(".palette")
	a.Type("a")
	a.Wait(`document.querySelectorAll('.palette [role=option]').length > 5`)
	a.look("the palette with what it found")
	a.shut(".palette")
	a.ClickOn(".top [data-do=menu]")
	a.seen(".menu")
	a.shut(".menu")
	a.Press("ArrowDown", "Shift+F10")
	a.seen(".menu.context")
	a.shut(".menu.context")
	a.Press("Ctrl+f")
	a.Wait(`document.querySelector('.findbar')`)
	a.Type("bank")
	a.Wait(`document.querySelectorAll('.findbar [data-do]').length > 2`)
	a.look("what finds")
	a.Press("Escape", "Escape")
	a.from("settings", ".settings")
	a.from("filter", ".filters")
	a.from("stops", ".stops")
	a.from("guide", ".guide")
	a.ClickOn(".guide [aria-expanded=false]")
	a.look("another step of the guide")
	a.from("variants", ".variants")
	a.ClickOn(".variants [data-do=variant]")
	a.seen(".variants .opened")
	a.ClickOn(".variants .path[data-shown] + .path [data-do=walkas]")
	a.look("a variant that is walked")
	a.ClickOn(".variants [data-do=variants]")
	a.from("persona", ".inspector")
}

// dialogs are what stands in front of everything.
func (a *access) dialogs() {
	a.Press("Escape", "Escape")
	a.from("keys", ".keylist")
	a.shut(".keylist")
	a.from("templates", ".picker")
	a.shut(".picker")
	a.ClickOn(".top [data-do=library]")
	a.seen(".library")
	a.shut(".library")
	a.from("keepversion", ".versions")
	a.ClickOn(".versions [data-do=lookversion]")
	a.seen(".looking")
	a.shut(".looking")
	a.from("duplicatemap", "#chrome")
	a.from("pickcurve", ".mapslist")
	a.ClickOn(".mapslist [data-do=layover]")
	a.seen(".legend")
	a.ClickOn(".legend [data-do=liftoff]")
}

// session is what a facilitator has open before a group.
func (a *access) session() {
	a.from("walk", ".walk")
	a.shut(".walk")
	a.from("timer", ".timer")
	a.Press("Enter")
	a.seen(".timer .digits")
	a.from("vote", ".vote")
	a.Press("Enter")
	a.Wait(`document.getElementById('field-votelines')`)
	a.Type("3 7 7\nAnna: 3, 99\n14")
	a.look("a vote that is on")
	a.ClickOn("[data-do=showvotes]")
	a.seen(".ranking")
	a.ClickOn("[data-do=prioritize]")
	a.seen(".priorities")
	a.Press("Escape", "Escape", "Escape")
	a.from("chatround", ".chatround")
	a.Press("Enter")
	a.seen(".chatround [data-do=sendchat]")
	a.ClickOn(".chatround [data-do=chatround]")
	a.from("closing", ".closing")
	a.ClickOn(".closing [data-do=closing]")
	a.from("present", ".session")
	a.ClickOn(".session [data-do=sessionbar]")
	a.seen(".session .keys")
	a.Press("Escape")
	a.Wait(`!document.querySelector('.session')`)
}

// surfaces are all ways to show the map that the switch offers, and all pages of insight that it has.
func (a *access) surfaces() {
	for _, surface := range a.args(".surfaces [data-do]", "do") {
		a.ClickOn(".surfaces [data-do=" + surface + "]")
		a.seen(`#chrome[data-surface=` + surface + `]`)
		for _, page := range a.args(".tabs [data-do=insight]", "arg") {
			a.ClickOn(".tabs [data-arg=" + page + "]")
			a.seen(".tabs [data-arg=" + page + "][aria-current=page]")
		}
	}
}

// args are what the buttons of a selector are about.
func (a *access) args(selector, name string) []string {
	a.t.Helper()
	return Eval[[]string](a.Page, `[...document.querySelectorAll(`+quote(selector)+`)].map(b => b.dataset.`+name+`)`)
}
