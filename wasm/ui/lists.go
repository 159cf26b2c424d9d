//go:build js && wasm

package ui

import "github.com/hack-pad/safejs"

// The panels with maps and with versions are walked by keys: arrows, Home and End from one to the next, Delete to delete it.
// Enter is the browser's own, on the button that has the focus.

const listed = "[data-do=openmap], [data-do=lookversion]"

func isList(panel safejs.Value) bool {
	_, yes := closest(panel, ".library")
	return yes
}

// walkList reports whether the key was the list's. In a field only those keys are which mean nothing there.
func (c *Chrome) walkList(panel, from safejs.Value, key string) bool {
	inField := property(from, "tagName") == "INPUT"
	items, n := allOf(panel, listed)
	if n == 0 {
		return false
	}
	at := -1
	row, inRow := closest(from, ".map")
	for i := range n {
		if item, err := items.Index(i); err == nil && inRow {
			if its, ok := closest(item, ".map"); ok && its.Equal(row) {
				at = i
			}
		}
	}
	switch {
	case key == "ArrowDown":
		at = min(at+1, n-1)
	case key == "ArrowUp":
		at = max(at-1, 0)
	case key == "Home" && !inField:
		at = 0
	case key == "End" && !inField:
		at = n - 1
	case key == "Delete" && !inField && inRow:
		button, err := row.Call("querySelector", "[data-do=deletemap], [data-do=deleteversion]")
		if err != nil || button.IsNull() {
			return false
		}
		do, _ := attribute(button, "data-do")
		arg, _ := attribute(button, "data-arg")
		c.wanted = at + 1
		c.run(do, arg)
		return true
	default:
		return false
	}
	return focusAt(items, at)
}

// allOf finds what fits a selector in an element, and how many they are.
func allOf(element safejs.Value, selector string) (items safejs.Value, n int) {
	items, err := element.Call("querySelectorAll", selector)
	if err != nil {
		return items, 0
	}
	if n, err = items.Length(); err != nil {
		return items, 0
	}
	return items, n
}

func focusAt(items safejs.Value, at int) bool {
	item, err := items.Index(at)
	if err == nil {
		_, err = item.Call("focus")
	}
	return err == nil
}

// focusList brings the focus to what has come in the place of what was deleted from a list.
func (c *Chrome) focusList() {
	if c.wanted == 0 {
		return
	}
	at := c.wanted - 1
	c.wanted = 0
	if items, n := allOf(c.element, listed); n > 0 {
		focusAt(items, min(at, n-1))
	}
}

// focusName puts the caret into the name of a version that was just kept, with all of it selected.
func (c *Chrome) focusName() error {
	naming := ""
	if list := c.root.View.Versions; list != nil && list.Naming != "" {
		naming = versionID(list.Naming)
	}
	if naming == c.naming {
		return nil
	}
	c.naming = naming
	if naming == "" {
		return nil
	}
	field, err := c.document.Call("getElementById", naming)
	if err != nil || field.IsNull() {
		return err
	}
	_, err = field.Call("select")
	return err
}

// commitOpen takes what was typed in a field before something else is done.
func (c *Chrome) commitOpen() {
	if active, err := c.document.Get("activeElement"); err == nil && c.contains(active) {
		if _, ok := attribute(active, "data-commit"); ok {
			c.left(active, active)
		}
	}
}

// blobAddress makes an address for a picture.
func blobAddress(svg string) string {
	class, err := safejs.Global().Get("Blob")
	if err != nil {
		return ""
	}
	blob, err := class.New([]any{svg}, map[string]any{"type": "image/svg+xml"})
	if err != nil {
		return ""
	}
	url, err := safejs.Global().Get("URL")
	if err != nil {
		return ""
	}
	made, err := url.Call("createObjectURL", blob)
	if err != nil {
		return ""
	}
	address, _ := made.String()
	return address
}

func dropAddress(address string) {
	if url, err := safejs.Global().Get("URL"); err == nil {
		_, _ = url.Call("revokeObjectURL", address)
	}
}
