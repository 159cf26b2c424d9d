//go:build js && wasm

package ui

import (
	"strings"

	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
)

// sheetKey is a key in a field of a page of insight, where fields stand under each other as in a spreadsheet: Enter and the arrows go
// to the one below or above, and Ctrl+Z takes back the last act where nothing was typed since. It reports whether the key was that.
func (c *Chrome) sheetKey(field, event safejs.Value, key string) bool {
	if _, on := closest(field, ".report"); !on {
		return false
	}
	ctrl, _ := truth(event, "ctrlKey")
	if meta, _ := truth(event, "metaKey"); meta {
		ctrl = true
	}
	shift, _ := truth(event, "shiftKey")
	by := 1
	switch {
	case ctrl && strings.EqualFold(key, "z"):
		if name, _ := attribute(field, "data-field"); name == c.typing {
			return false // in the text itself the browser knows more
		}
		if shift {
			c.run("redo", "")
		} else {
			c.run("undo", "")
		}
		return true
	case ctrl || property(field, "type") != "text":
		return false
	case key == "ArrowUp" || key == "Enter" && shift:
		by = -1
	case key != "ArrowDown" && key != "Enter":
		return false
	}
	next, ok := beyond(field, by)
	if !ok {
		return false
	}
	_, _ = next.Call("focus")
	_, _ = next.Call("select")
	return true
}

// beyond is the field so many rows further in the same column of a table, past rows that have none.
func beyond(field safejs.Value, by int) (safejs.Value, bool) {
	cell, ok := closest(field, "td")
	if !ok {
		return field, false
	}
	row, ok := closest(cell, "tr")
	if !ok {
		return field, false
	}
	at, step := int(sized(cell, "cellIndex")), "nextElementSibling"
	if by < 0 {
		step = "previousElementSibling"
	}
	for {
		var err error
		if row, err = row.Get(step); err != nil || row.IsNull() {
			return field, false
		}
		cells, err := row.Get("cells")
		if err != nil {
			return field, false
		}
		other, err := cells.Index(at)
		if err != nil || other.IsUndefined() {
			continue
		}
		if found, err := other.Call("querySelector", "input[type=text]"); err == nil && !found.IsNull() {
			return found, true
		}
	}
}

// pastedIn is what is pasted in a field: a range of a spreadsheet goes to the page that the field is on, all else is the field's own.
func (c *Chrome) pastedIn(target, event safejs.Value) {
	field, ok := closest(target, "[data-range] input[data-field]")
	if !ok {
		return
	}
	held, err := event.Get("clipboardData")
	if err != nil || held.IsNull() {
		return
	}
	read := func(kind string) string {
		if got, err := held.Call("getData", kind); err == nil {
			if s, err := got.String(); err == nil {
				return s
			}
		}
		return ""
	}
	text := read("text/plain")
	if !strings.ContainsAny(strings.Trim(text, "\r\n"), "\t\n") {
		return
	}
	name, _ := attribute(field, "data-field")
	c.typing = "" // what stood in it gives way
	c.send(editor.PastedIn{Field: journey.Field(name), Text: text, HTML: read("text/html")})
	stop(event)
	c.ask()
}
