//go:build js && wasm

package ui

import (
	"strconv"
	"strings"

	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
)

// showBox shows the open cell over its place, or takes it away.
func (c *Chrome) showBox(v *editor.TableView) error {
	t := &c.cells
	if v.Open == nil {
		if t.session == 0 {
			return nil
		}
		t.session = 0
		active, err := c.document.Get("activeElement")
		if err != nil {
			return err
		}
		held := active.Equal(t.field)
		if held {
			if err := c.focusCell(v); err != nil {
				return err
			}
		}
		return t.box.Set("hidden", true)
	}
	if t.session == v.Open.Session {
		return nil
	}
	opens := t.session == 0
	t.session = v.Open.Session
	if err := t.field.Set("value", v.Open.Text); err != nil {
		return err
	}
	if _, err := t.field.Call("setAttribute", "aria-label", v.Open.Label); err != nil {
		return err
	}
	if err := c.showOptions(v.Open); err != nil || !opens {
		return err
	}
	if err := t.box.Set("hidden", false); err != nil {
		return err
	}
	cell, ok := c.cellAt(v.Cursor)
	if !ok {
		return nil
	}
	at, in := rectOf(cell), rectOf(t.host)
	style, err := t.box.Get("style")
	if err != nil {
		return err
	}
	pixels := func(x float64) string { return strconv.FormatFloat(x, 'f', 1, 64) + "px" }
	for name, value := range map[string]string{
		"left": pixels(at.x - in.x + measure(t.host, "scrollLeft")), "top": pixels(at.y - in.y + measure(t.host, "scrollTop")),
		"width": pixels(max(at.w, 140)), "minHeight": pixels(at.h),
	} {
		if err := style.Set(name, value); err != nil {
			return err
		}
	}
	if _, err := t.field.Call("focus", map[string]any{"preventScroll": true}); err != nil {
		return err
	}
	if v.Open.All {
		_, err = t.field.Call("select")
	} else {
		n := len([]rune(v.Open.Text)) * 2 // beyond the end is the end
		_, err = t.field.Call("setSelectionRange", n, n)
	}
	return err
}

// showOptions lists the words that the open cell can be filled with.
func (c *Chrome) showOptions(box *editor.CellBox) error {
	var out strings.Builder
	for i, word := range box.Choices {
		out.WriteString(`<button type="button" tabindex="-1" data-do="cellpick" data-arg="` + strconv.Itoa(i) + `" aria-pressed="` + yes(i == box.At) + `">` + html(short(word)) + `</button>`)
	}
	if err := c.cells.options.Set("innerHTML", out.String()); err != nil {
		return err
	}
	return c.cells.options.Set("hidden", len(box.Choices) == 0)
}

// OpenCell shows the open cell at once, within the event of the key that opened it.
func (c *Chrome) OpenCell() error { return c.showTable(c.model.View()) }

// cellKey is a key in the open cell. Alt and Enter make a new line, as in Excel.
func (c *Chrome) cellKey(name string, event safejs.Value) bool {
	open := c.cells.shown.Open
	held := func(key string) bool { yes, err := truth(event, key); return yes && err == nil }
	if open == nil {
		return false
	}
	chord := name
	switch name {
	case "Enter":
		if held("altKey") {
			_, err := c.cells.field.Call("setRangeText", "\n", measure(c.cells.field, "selectionStart"), measure(c.cells.field, "selectionEnd"), "end")
			if err == nil {
				c.typed(c.cells.field, event)
			}
			return true
		}
	case "Tab", "Escape":
	case "ArrowUp", "ArrowDown":
		if held("ctrlKey") || held("altKey") || held("shiftKey") || !open.Typed && len(open.Choices) == 0 {
			return false
		}
	case "ArrowLeft", "ArrowRight":
		if held("ctrlKey") || held("altKey") || held("shiftKey") || !open.Typed {
			return false
		}
	default:
		return false
	}
	if held("shiftKey") && name != "Escape" {
		chord = "Shift+" + name
	}
	c.typing = ""
	c.run("cellkey", chord)
	_ = c.showTable(c.model.View()) // what is typed next goes to the next cell
	return true
}

// leftCell is the open cell that loses the keyboard: what was typed is done.
func (c *Chrome) leftCell() {
	c.typing = ""
	c.run("cellkey", "left")
}
