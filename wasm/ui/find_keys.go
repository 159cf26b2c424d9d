//go:build js && wasm

package ui

import (
	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
)

// findKey is a key in the field of the bar that finds: the caret stays there while one goes from hit to hit. It reports whether
// the key was the bar's.
func (c *Chrome) findKey(name string, event safejs.Value) bool {
	shift, _ := truth(event, "shiftKey")
	ctrl, _ := truth(event, "ctrlKey")
	if meta, _ := truth(event, "metaKey"); meta {
		ctrl = true
	}
	switch {
	case name == "Escape":
		c.run("closefind", "")
	case (name == "f" || name == "F") && ctrl && !shift: // once more: the other maps too
		c.run("findlibrary", "")
	case name == "ArrowUp", name == "Enter" && shift:
		c.run("findprevious", "")
	case name == "ArrowDown", name == "Enter":
		c.run("findnext", "")
	default:
		return false
	}
	return true
}

// askedFor reports whether the caret is to come to the bar that finds.
func (c *Chrome) askedFor(v *editor.View) bool {
	if v.Find == nil {
		c.asked = 0
		return false
	}
	asked := v.Find.Asked != c.asked
	c.asked = v.Find.Asked
	return asked
}

// focusFind puts the caret in the bar that finds, with what was asked chosen, so that the next letter asks something else.
func (c *Chrome) focusFind() error {
	field, err := c.document.Call("getElementById", "find")
	if err != nil || field.IsNull() {
		return err
	}
	if _, err := field.Call("focus", map[string]any{"preventScroll": true}); err != nil {
		return err
	}
	_, err = field.Call("select")
	return err
}
