package ui

import (
	"strconv"
	"strings"

	"github.com/vugu/vugu"

	"reiskaart/app/day"
	"reiskaart/app/editor"
)

// Model is what the chrome shows and where it sends what hands do. The editor's owner implements it.
type Model interface {
	// View is what the chrome shows; the same until its Rev changes.
	View() *editor.View
	// Send takes in what a hand did: a Command or a SetField. It is called within the browser's own event, so that a file
	// dialog may be opened from it, and never while the chrome renders. It must not render; it may ask for a frame.
	Send(editor.Event)
}

// place is what only the chrome itself knows: how far the library is looked through.
type place struct {
	query string
	shown int // maps; 0 means the first page
}

// page is how many maps the library shows at once: Vugu goes through all of them at every render.
const page = 40

// listed gives the maps that the library shows for what is searched, and whether there are more.
func (p *place) listed(maps []editor.LibraryItem) (some []editor.LibraryItem, more bool) {
	query := strings.ToLower(strings.TrimSpace(p.query))
	for _, m := range maps {
		if !strings.Contains(strings.ToLower(m.Title+"\n"+m.Group+"\n"+m.Segment), query) {
			continue
		}
		if len(some) == max(p.shown, page) {
			return some, true
		}
		some = append(some, m)
	}
	return some, false
}

// searchable reports whether a library is long enough to search in.
func searchable(l *editor.Library) bool { return len(l.Maps) > 4 }

// key is a button of a bar.
type key struct {
	Do, Icon, Label string
	On, Off         bool // pressed, disabled
}

func tools(v *editor.View) []key {
	w := v.Words.Command
	keys := []key{{Do: "select", Icon: "select", Label: w.Select}, {Do: "note", Icon: "note", Label: w.Note}, {Do: "link", Icon: "arrow", Label: w.Link}}
	for i := range keys {
		keys[i].On = keys[i].Do == v.Tool
	}
	return keys
}

func history(v *editor.View) []key {
	w := v.Words.Command
	return []key{{Do: "undo", Icon: "undo", Label: w.Undo, Off: !v.CanUndo}, {Do: "redo", Icon: "redo", Label: w.Redo, Off: !v.CanRedo}}
}

// panels are the buttons at the right of the top bar: what they open, and whether it is open.
func panels(v *editor.View) []key {
	w := v.Words.Command
	var keys []key
	if v.Watched {
		keys = append(keys, key{Do: "audience", Icon: "audience", Label: v.Words.Session.Audience, On: true})
	}
	return append(keys, []key{
		{Do: "present", Icon: "present", Label: v.Words.Session.Present, On: v.Session != nil},
		{Do: "library", Icon: "library", Label: w.Library, On: v.Library != nil},
		{Do: "inspector", Icon: "inspect", Label: w.Inspector, On: v.Inspector != nil},
		{Do: "menu", Icon: "menu", Label: w.Menu, On: v.Menu != nil},
	}...)
}

// beginnings are the ways to begin that the first visit's card offers.
func beginnings(v *editor.View) []key {
	w := v.Words.Start
	return []key{
		{Do: "sample", Icon: "look", Label: w.Look}, {Do: "templates", Icon: "template", Label: w.Other},
		{Do: "pastehelp", Icon: "paste", Label: w.Paste}, {Do: "open", Icon: "open", Label: w.Open},
	}
}

// savedIcon is the sign before the words of the saved state.
func savedIcon(state string) string {
	switch state {
	case "file":
		return icon("saved")
	case "changed":
		return icon("unsaved")
	case "unsaved":
		return icon("warning")
	}
	return icon("browser")
}

// icon is the address of an icon in the page's sprite.
func icon(name string) string { return "#icon-" + name }

// yes is a state as ARIA writes it.
func yes(on bool) string {
	if on {
		return "true"
	}
	return "false"
}

// current is a tab's state as ARIA writes it.
func current(on bool) string {
	if on {
		return "page"
	}
	return "false"
}

// words makes a text the content of an element. Vugu hands the page its markup in pieces of 16 KB and cuts wherever a piece is
// full, also within a character; so what is not ASCII is written as a reference, which the page puts together again.
func words(text string) vugu.HTML {
	out := make([]byte, 0, len(text)+16)
	for _, r := range text {
		if r < 0x80 && r != '&' && r != '<' && r != '>' {
			out = append(out, byte(r))
			continue
		}
		out = append(out, "&#"...)
		out = strconv.AppendInt(out, int64(r), 10)
		out = append(out, ';')
	}
	return vugu.HTML(out)
}

// short keeps an attribute far below Vugu's limit of 16 KB, over which its buffer breaks.
func short(text string) string {
	const most = 200
	n := 0
	for i := range text {
		if n == most {
			return text[:i] + "…"
		}
		n++
	}
	return text
}

// content is what a field of the page must hold. Fields are not filled by Vugu: it would write over what is being typed, and
// an attribute cannot hold a long text.
type content struct{ id, text string }

func contents(v *editor.View, p *place) []content {
	all := []content{{"title", v.Title}}
	if v.Find != nil {
		all = append(all, content{"find", v.Find.Query})
	}
	if v.Palette != nil {
		all = append(all, content{"palette", v.Palette.Query})
	}
	if v.Library != nil && searchable(v.Library) {
		all = append(all, content{"search", p.query})
	}
	if v.Versions != nil {
		for _, item := range v.Versions.Items {
			all = append(all, content{versionID(item.ID), item.Name})
		}
	}
	if v.Stops != nil {
		for _, s := range v.Stops.Items {
			all = append(all, content{"field-" + string(editor.StopField) + string(s.Key), s.Name})
		}
	}
	all = append(all, workshopContents(v)...)
	_, fields := fieldsOf(v)
	for _, f := range fields {
		if typed(f) {
			value := f.Value
			if f.Kind == "date" {
				value = day.Show(value, &v.Words.Date)
			}
			all = append(all, content{fieldID(f), value})
		}
	}
	if v.Inspector != nil && v.Inspector.Questions != nil {
		asks := v.Inspector.Questions
		for _, q := range asks.Items {
			all = append(all, content{questionID("question", q), q.Text})
		}
	}
	return all
}

func fieldID(f editor.InspectorField) string { return "field-" + string(f.Field) }

// questionID is the id of the element in which a question is written, or the kind of answer to it is chosen.
func questionID(field string, q editor.QuestionItem) string {
	return "field-" + field + "/" + string(q.ID)
}
