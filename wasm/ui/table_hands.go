//go:build js && wasm

package ui

import (
	"strconv"

	"github.com/hack-pad/safejs"
)

// spotOf is the cell that an element of the table lies in.
func spotOf(target safejs.Value) (at string, ok bool) {
	cell, ok := closest(target, "#table :is(td, th)")
	if !ok {
		return "", false
	}
	row, ok := closest(cell, "tr")
	if !ok {
		return "", false
	}
	index, ok := attribute(row, "data-row")
	return index + " " + strconv.Itoa(int(measure(cell, "cellIndex"))), ok
}

func (c *Chrome) pressedCell(target, event safejs.Value) {
	if property(event, "pointerType") == "touch" || measure(event, "button") != 0 {
		return
	}
	if at, ok := spotOf(target); ok {
		held := func(key string) bool { yes, err := truth(event, key); return yes && err == nil }
		switch {
		case held("shiftKey"):
			at += " add"
		case held("ctrlKey"), held("metaKey"):
			at += " plus"
		}
		c.goCell(at)
	}
}

func (c *Chrome) goCell(arg string) {
	c.run("tablego", arg)
	_ = c.showTable(c.model.View())
}

func (c *Chrome) overCell(target, event safejs.Value) {
	if measure(event, "buttons") != 1 || property(event, "pointerType") == "touch" || c.cells.session != 0 {
		return
	}
	if at, ok := spotOf(target); ok {
		c.goCell(at + " add")
	}
}

// tappedCell is a finger's press: on the cell that has the keyboard already it opens it.
func (c *Chrome) tappedCell(target, event safejs.Value) {
	if property(event, "pointerType") != "touch" {
		return
	}
	if at, ok := spotOf(target); ok {
		if s := c.cells.shown.Cursor; at == strconv.Itoa(s.Row)+" "+strconv.Itoa(s.Col) {
			at += " open"
		}
		c.goCell(at)
	}
}

func (c *Chrome) twiceCell(target, _ safejs.Value) {
	if at, ok := spotOf(target); ok {
		c.goCell(at + " open")
	}
}

func (c *Chrome) menuCell(target, event safejs.Value) {
	if at, ok := spotOf(target); ok {
		stop(event)
		wall := rectOf(c.wall)
		c.run("tablego", at+" menu "+strconv.Itoa(int(measure(event, "clientX")-wall.x))+" "+strconv.Itoa(int(measure(event, "clientY")-wall.y)))
	}
}

// listenInTable has the table's element tell of what happens in it. The functions are made at the first opening and serve all others: one
// that JavaScript can call is never given back.
func (c *Chrome) listenInTable(host safejs.Value) error {
	hands := [...]struct {
		kind string
		fn   func(target, event safejs.Value)
	}{
		{"pointerdown", c.pressedCell}, {"pointerover", c.overCell}, {"click", c.tappedCell}, {"dblclick", c.twiceCell}, {"contextmenu", c.menuCell},
		{"scroll", func(safejs.Value, safejs.Value) { c.scrolled() }},
	}
	for i, hand := range hands {
		if i == len(c.cellHands) {
			handler, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
				if len(args) > 0 {
					if target, err := args[0].Get("target"); err == nil {
						hand.fn(target, args[0])
					}
				}
				return nil
			})
			if err != nil {
				return err
			}
			c.cellHands = append(c.cellHands, handler.Value())
		}
		if _, err := host.Call("addEventListener", hand.kind, c.cellHands[i], map[string]any{"passive": hand.kind == "scroll"}); err != nil {
			return err
		}
	}
	return nil
}
