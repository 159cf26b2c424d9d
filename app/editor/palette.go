package editor

import (
	"slices"
	"sort"
	"strings"

	"reiskaart/app/lang"
	"reiskaart/app/match"
)

// Palette is the box in which everything that can be done now is found by typing.
type Palette struct {
	Query string
	Items []PaletteItem
	At    int // of the item that Enter does
}

// PaletteItem is one thing that can be done: Detail is where it belongs, Keys how it is done without the palette.
type PaletteItem struct {
	Label, Detail, Keys string
}

const (
	mostFound  = 40 // items of a search
	mostRecent = 6  // commands that are remembered
)

// window is what stands over the wall until something is done.
type window uint8

const (
	noWindow window = iota
	paletteWindow
	keysWindow
)

// palette is what was typed, and how far one went down.
type palette struct {
	query string
	at    int
}

// found is an item with what it does.
type found struct {
	PaletteItem
	run   Command
	score int
}

// toggleWindow opens a window over the wall, or closes it when it is open.
func (e *Editor) toggleWindow(w window) {
	if e.window == w {
		w = noWindow
	}
	e.window, e.palette = w, palette{}
}

// searchPalette takes what was typed. It reports whether the field was the palette's.
func (e *Editor) searchPalette(ev SetField) bool {
	if ev.Field != "palette" {
		return false
	}
	e.palette = palette{query: clipped(ev.Value)}
	e.refresh()
	return true
}

// stepPalette goes down the items, or up.
func (e *Editor) stepPalette(by int) {
	if n := len(e.foundItems()); n > 0 {
		e.palette.at = (e.palette.at + by + n) % n
	}
}

// doFound does the item with a number, or the one that the keys are at.
func (e *Editor) doFound(arg string) {
	at := e.palette.at
	if arg != "" {
		at = 0
		for _, r := range arg {
			at = 10*at + int(r-'0')
		}
	}
	items := e.foundItems()
	if e.window != paletteWindow || at < 0 || at >= len(items) {
		return
	}
	does := items[at].run
	e.window = noWindow
	e.emit(FocusBoard{})
	if does.Arg == "" {
		e.remember(does.Name)
	}
	e.run(does)
}

// remember puts a command before those that were used earlier.
func (e *Editor) remember(name string) {
	e.prefs.Recent = append([]string{name}, slices.DeleteFunc(slices.Clone(e.prefs.Recent), func(n string) bool { return n == name })...)
	e.prefs.Recent = e.prefs.Recent[:min(len(e.prefs.Recent), mostRecent)]
	e.emit(PutPrefs{e.prefs})
}

// unlisted are commands with a label that say nothing in a list: they open the list itself, or need something under the hand.
var unlisted = map[string]bool{"palette": true, "menu": true, "contextmenu": true}

// foundItems is what can be done now and answers what was typed; with nothing typed everything, what was done before first.
func (e *Editor) foundItems() []found {
	query := strings.TrimSpace(e.palette.query)
	var all []found
	w := e.words.Palette
	if query == "" {
		for _, name := range e.prefs.Recent {
			if c := find(name); c != nil && e.offers(c) {
				all = append(all, found{PaletteItem{c.label(e.words), w.Recent, c.shownKeys()}, Command{Name: name}, 0})
			}
		}
	}
	recent := len(all)
	for _, l := range lists {
		heading := l.heading(e.words)
		for i := range l.commands {
			c := &l.commands[i]
			if !e.offers(c) || query == "" && slices.ContainsFunc(all[:recent], func(f found) bool { return f.run.Name == c.name }) {
				continue
			}
			if score := e.answers(c, query, heading); score > 0 {
				all = append(all, found{PaletteItem{c.label(e.words), heading, c.shownKeys()}, Command{Name: c.name}, score})
			}
		}
	}
	all = e.withPlaces(all, query)
	if query == "" {
		return all
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].score > all[j].score })
	return all[:min(len(all), mostFound)]
}

// offers reports whether a command can be done by its name alone, now.
func (e *Editor) offers(c *command) bool {
	return c.label != nil && !unlisted[c.name] && (c.enabled == nil || c.enabled(e)) && (e.looking == nil || looksOn[c.name])
}

// answers is how well a command answers what was typed: by its name, its name in the other language, or other words for it.
func (e *Editor) answers(c *command, query, heading string) int {
	other := "nl"
	if e.words.Code == other {
		other = "en"
	}
	label := c.label(e.words)
	best := 4 * match.Score(query, label)
	for i, text := range [...]string{c.label(lang.For(other)), lang.Also[c.name], heading + " " + label} {
		best = max(best, (3-i)*match.Score(query, text))
	}
	if slices.Contains(e.prefs.Recent, c.name) && best > 0 {
		best++
	}
	return best
}

// withPlaces adds the phases to go to and the other maps. In front of a room no other map is named.
func (e *Editor) withPlaces(all []found, query string) []found {
	w := e.words.Palette
	add := func(label, detail, keys string, run Command) {
		if score := max(4*match.Score(query, label), 2*match.Score(query, detail+" "+label)); score > 0 {
			all = append(all, found{PaletteItem{label, detail, keys}, run, score})
		}
	}
	for i, c := range e.doc.sheet.Columns {
		keys := ""
		if i < 9 {
			keys = itoa(i + 1)
		}
		add(e.phaseTitle(c.Phase.ID), w.Phase, keys, Command{"phase", itoa(i + 1)})
	}
	if e.inSession() {
		return all
	}
	for _, m := range e.library.maps {
		if m.Deleted == 0 && m.ID != e.doc.info.ID {
			add(e.titled(m.Title), w.Map, "", Command{"openmap", string(m.ID)})
		}
	}
	return all
}

// shownPalette is the palette as it is shown, nil when it is closed.
func (e *Editor) shownPalette() *Palette {
	if e.window != paletteWindow {
		return nil
	}
	p := &Palette{Query: e.palette.query, At: e.palette.at}
	for _, f := range e.foundItems() {
		p.Items = append(p.Items, f.PaletteItem)
	}
	p.At = max(0, min(p.At, len(p.Items)-1))
	return p
}
