//go:build js && wasm

package ui

import (
	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
)

// Hands reach the chrome through one listener for each kind of event on its outermost element; what they mean stands in the
// attributes of what was touched:
//
//	data-do, data-arg       a click runs the command
//	data-commit             leaving the field runs the command with its text
//	data-field              typing, or a click on an element that also has data-value, sets the field of what is inspected
//	data-enter              Enter in the field runs the command
//	data-list, data-days    opens the words to choose from, or a month, below the field; data-month turns it
//	data-search, data-more  look through the library
//	data-carry              can be dragged onto the wall (carry.go)
//	data-drag               can be dragged (dragging.go), in a chart with data-plane
//	data-range              takes a range of a spreadsheet in its fields (report_keys.go)
//
// Vugu's own handlers are not used. Each of their events writes all properties of the event and its target as JSON, the
// whole markup inside it included; and one whose element was rendered away, or whose handler panics, leaves Vugu locked.

func (c *Chrome) listen() error {
	for _, l := range []struct {
		on      safejs.Value
		kind    string
		capture bool
		fn      func(target, event safejs.Value)
	}{
		{c.element, "click", false, c.clicked},
		{c.element, "input", false, c.typed},
		{c.element, "focusout", false, c.left},
		{c.element, "keydown", false, c.key},
		{c.element, "mousedown", false, c.pressed},
		{c.element, "wheel", false, c.turned},
		{c.element, "pointerdown", true, c.takeUp},
		{c.element, "pointermove", false, c.carryOn},
		{c.element, "pointerup", false, c.carryDone},
		{c.element, "pointercancel", false, func(safejs.Value, safejs.Value) { c.carryOff() }},
		{c.document, "keydown", true, func(_, event safejs.Value) {
			if property(event, "key") == "Escape" && c.carryOff() {
				stop(event)
			}
		}},
		{c.document, "pointerdown", true, c.elsewhere},
		{c.element, "pointerover", false, c.over},
		{c.element, "pointerout", false, c.out},
		{c.tip.element, "pointerout", false, c.out},
		{c.element, "focusin", false, c.focusedOn},
		{c.element, "focusout", false, func(safejs.Value, safejs.Value) { c.hideTip() }},
		{c.document, "keydown", true, func(_, event safejs.Value) { c.hideTip(); c.escaped(event, event) }},
		{c.element, "pointerdown", false, c.grabbed},
		{c.element, "pointermove", false, c.dragged},
		{c.element, "pointerup", false, c.dropped},
		{c.element, "pointercancel", false, c.undragged},
		{c.element, "paste", false, c.pastedIn},
	} {
		handler, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
			if len(args) > 0 {
				if target, err := args[0].Get("target"); err == nil {
					l.fn(target, args[0])
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		if _, err := l.on.Call("addEventListener", l.kind, handler, map[string]any{"capture": l.capture, "passive": false}); err != nil {
			return err
		}
	}
	return nil
}

// send hands an event over. What the browser tells of while the chrome renders, such as a field that is taken away from under
// the caret, waits until that is done.
func (c *Chrome) send(e editor.Event) {
	if c.rendering {
		c.later = append(c.later, e)
		return
	}
	c.model.Send(e)
}

func (c *Chrome) run(name, arg string) { c.send(editor.Command{Name: name, Arg: arg}) }

func (c *Chrome) clicked(target, event safejs.Value) {
	button, ok := closest(target, "button, [data-do]")
	if !ok || c.carried(button, event) {
		return
	}
	if c.openedPop(button) {
		return
	}
	if by, ok := attribute(button, "data-month"); ok {
		c.turnMonth(0, map[string]int{"-1": -1, "1": 1}[by])
		return
	}
	if name, ok := attribute(button, "data-do"); ok {
		arg, _ := attribute(button, "data-arg")
		c.commitOpen()
		c.run(name, arg)
		return
	}
	if field, ok := attribute(button, "data-field"); ok {
		value, _ := attribute(button, "data-value")
		c.send(editor.SetField{Field: journey.Field(field), Value: value})
		if _, inPop := closest(button, ".pop"); inPop {
			c.closePop(true)
		}
		return
	}
	if _, ok := attribute(button, "data-more"); ok {
		c.root.Place.shown = max(c.root.Place.shown, page) + page
		c.again()
	}
}

func (c *Chrome) typed(target, _ safejs.Value) {
	value := property(target, "value")
	if field, ok := attribute(target, "data-field"); ok {
		c.typing = field
		c.send(editor.SetField{Field: journey.Field(field), Value: value, Open: true})
		return
	}
	if _, ok := attribute(target, "data-search"); ok {
		c.root.Place = place{query: value}
		c.again()
	}
}

// left is a field that loses the focus: what was typed in it is done.
func (c *Chrome) left(target, _ safejs.Value) {
	if command, ok := attribute(target, "data-commit"); ok {
		value := property(target, "value")
		if of, ok := attribute(target, "data-arg"); ok {
			c.run(command, of+" "+value)
		} else if value != c.root.View.Title {
			c.run(command, value)
		}
		c.again() // where the model does not take the text, the field shows the old one again
		return
	}
	if property(target, "id") == "cell" {
		c.leftCell()
		return
	}
	if field, ok := attribute(target, "data-field"); ok && field == c.typing {
		c.typing = ""
		c.send(editor.SetField{Field: journey.Field(field), Value: property(target, "value")})
		c.again()
	}
}

func (c *Chrome) key(target, event safejs.Value) {
	if yes, err := truth(event, "isComposing"); yes || err != nil {
		return
	}
	name := property(event, "key")
	panel, inPanel := closest(target, closable)
	if box, ok := closest(target, ".pop"); ok {
		if c.walkPop(box, target, name) {
			stop(event)
		}
		return
	}
	if shape, ok := closest(target, "[data-drag]"); ok {
		if c.dragKey(shape, event, name) {
			stop(event)
		}
		return
	}
	switch tag := property(target, "tagName"); {
	case property(target, "id") == "cell":
		if !c.cellKey(name, event) {
			return
		}
	case property(target, "id") == "find" && c.findKey(name, event):
	case tag == "INPUT" && c.sheetKey(target, event, name):
	case inPanel && isPalette(panel) && c.walkPalette(name):
	case name == "Escape" && inPanel:
		c.close(panel)
	case inPanel && isList(panel) && c.walkList(panel, target, name):
	case name == "Enter" && tag == "INPUT" && enters(target) != "":
		of, _ := attribute(target, "data-arg")
		c.left(target, event)
		c.run(enters(target), of)
	case name == "Escape" && tag == "INPUT" || name == "Enter" && tag == "INPUT":
		if _, ok := attribute(target, "data-commit"); ok && name == "Escape" {
			_ = target.Set("value", c.root.View.Title) // an input always takes a value
		}
		_ = c.focusWall() // the wall stays where it is: this cannot fail
	case name == "Enter" && tag == "TEXTAREA" && enters(target) != "":
		c.left(target, event)
		c.run(enters(target), "")
	case name == "Escape" && tag == "TEXTAREA":
		_ = c.focusWall()
	case inPanel && isGrid(panel):
		if !c.walkGrid(panel, target, name) {
			return
		}
	case inPanel && isMenu(panel):
		if !c.walk(panel, target, name) {
			return
		}
	default:
		return
	}
	stop(event)
}

// enters is the command that Enter runs in a field, empty where it is the field's own.
func enters(field safejs.Value) string {
	command, _ := attribute(field, "data-enter")
	return command
}

// walk goes through the menu by keys.
func (c *Chrome) walk(menu, from safejs.Value, key string) bool {
	items, n := allOf(menu, "[role=menuitem]:enabled")
	if n == 0 {
		return false
	}
	at := -1
	for i := range n {
		if item, err := items.Index(i); err == nil && item.Equal(from) {
			at = i
		}
	}
	switch key {
	case "ArrowDown":
		at = (at + 1) % n
	case "ArrowUp":
		at = (at + n - 1) % n
	case "Home":
		at = 0
	case "End":
		at = n - 1
	case "Tab":
		c.close(menu)
		return true
	default:
		return false
	}
	return focusAt(items, at)
}

// pressed keeps the keyboard where it is when the mouse presses a button, so that writing goes on and the space bar does
// not press the button again; only a field takes it. What was typed in a field is taken first.
func (c *Chrome) pressed(target, event safejs.Value) {
	if _, field := closest(target, "input, textarea, label"); field {
		return
	}
	if _, reads := closest(target, ".report, .sheets"); reads { // one may want to mark words in it
		if _, button := closest(target, "button"); !button {
			return
		}
	}
	if _, inTable := closest(target, "#table"); inTable { // it takes the keyboard itself
		_, _ = event.Call("preventDefault")
		return
	}
	if held, err := c.holdsFocus(); err == nil && held {
		if _, inPanel := closest(target, closable+", .findbar, .pop"); !inPanel {
			_ = c.focusWall()
		}
	}
	_, _ = event.Call("preventDefault")
}

// turned keeps Ctrl and the wheel from enlarging the chrome.
func (c *Chrome) turned(_, event safejs.Value) {
	if ctrl, err := truth(event, "ctrlKey"); ctrl && err == nil {
		_, _ = event.Call("preventDefault")
	}
}

// elsewhere closes the menu or the library when something else is pressed.
func (c *Chrome) elsewhere(target, _ safejs.Value) {
	c.hideTip()
	if _, inPop := closest(target, ".pop, [data-list], [data-days]"); !inPop {
		c.closePop(false)
	}
	if _, inside := closest(target, closable+", [aria-expanded], .pop"); inside {
		return
	}
	for _, open := range []string{".menu", ".library", ".picker", ".palette", ".keylist"} {
		if open == ".menu" && target.Equal(c.wall) {
			continue // the wall hears the press too, and knows then that it only closes something
		}
		if panel, err := c.element.Call("querySelector", open); err == nil && !panel.IsNull() {
			c.close(panel)
		}
	}
}

// closable are the panels that Escape closes.
const closable = ".menu, .library, .mapslist, .picker, .question, .palette, .keylist, .vote, .chatround, .closing, .timer, .priorities"

// close closes a panel. The menu's own command does no more than that, while "close" would go on to let go of the choice.
func (c *Chrome) close(panel safejs.Value) {
	if isMenu(panel) {
		c.run("menu", "")
		return
	}
	c.run("close", "")
}

func isMenu(panel safejs.Value) bool {
	_, menu := closest(panel, ".menu")
	return menu
}

// again asks for a frame for something of the chrome's own.
func (c *Chrome) again() {
	c.stale = true
	c.ask()
}

// closest finds the element itself or the nearest around it that fits the selector.
func closest(element safejs.Value, selector string) (safejs.Value, bool) {
	found, err := element.Call("closest", selector)
	return found, err == nil && !found.IsNull() && !found.IsUndefined()
}

func truth(v safejs.Value, name string) (bool, error) {
	got, err := v.Get(name)
	if err != nil {
		return false, err
	}
	return got.Truthy()
}

// stop keeps an event from the browser and from whoever listens further out.
func stop(event safejs.Value) {
	_, _ = event.Call("preventDefault")
	_, _ = event.Call("stopPropagation")
}
