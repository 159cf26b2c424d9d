//go:build js && wasm

package ui

import (
	"strconv"

	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
	"reiskaart/app/lang"
	"reiskaart/app/table"
)

// The table is written outside of Vugu, in an element without children: only the rows that are in sight, and some before and behind them.
// A row of the list is always as high as another, so that where it lies is arithmetic; the rows of lanes are few and as high as they need.
const (
	listRow   = 44 // CSS pixels, as static/table.css has it
	overscan  = 16 // rows before and behind what is in sight
	mostWhole = 4000
	tightRow  = 120 // of a row of lanes where there are more than mostWhole cells
)

// cells is the table in the page.
type cells struct {
	host, body, head, grid, caption, above, below, box, field, options, span safejs.Value
	made                                                                     bool
	shown                                                                    editor.TableView
	words                                                                    *lang.Words
	first, last                                                              int // the rows that are written, from 1; last is not
	session                                                                  uint64
}

// showTable brings the table up to what the model says.
func (c *Chrome) showTable(v *editor.View) error {
	if v.Table == nil {
		c.cells = cells{}
		return nil
	}
	host, err := c.document.Call("getElementById", "table")
	if err != nil || host.IsNull() {
		return err
	}
	t := &c.cells
	if !t.made || !t.host.Equal(host) {
		if err := c.beginTable(host); err != nil {
			return err
		}
	}
	now, was := v.Table, t.shown
	fresh := t.words != v.Words || was.Made != now.Made || was.At != now.At || was.Width() != now.Width() || was.Height() != now.Height() || was.Other(now)
	t.shown, t.words = *now, v.Words
	if fresh {
		err = c.writeTable(now)
	} else if was.Cursor != now.Cursor || was.Range != now.Range {
		err = c.markCells(&was, now)
	}
	if err == nil && (was.Asked != now.Asked || fresh) {
		err = c.reachCell(now, was.Asked != now.Asked)
	}
	if err == nil {
		err = c.enterTable(now)
	}
	if err == nil {
		err = c.showBox(now)
	}
	return err
}

// enterTable hands the keyboard on to the cell that has it, where it was given to the table as a whole: a screen reader would say nothing
// of where one is.
func (c *Chrome) enterTable(v *editor.TableView) error {
	active, err := c.document.Get("activeElement")
	if err != nil || v.Open != nil || !active.Equal(c.cells.host) {
		return err
	}
	return c.focusCell(v)
}

// beginTable makes the table's elements.
func (c *Chrome) beginTable(host safejs.Value) error {
	c.cells = cells{host: host, made: true}
	t := &c.cells
	err := host.Set("innerHTML", `<table role="grid" aria-multiselectable="true"><caption></caption><thead></thead><tbody><tr class="gap" aria-hidden="true"><td></td></tr><tr class="gap" aria-hidden="true"><td></td></tr></tbody></table>`+
		`<div class="cellbox" hidden><textarea id="cell" data-field="cell" spellcheck="true" rows="1"></textarea><div class="options" hidden></div></div>`)
	if err != nil {
		return err
	}
	for selector, into := range map[string]*safejs.Value{
		"table": &t.grid, "caption": &t.caption, "thead": &t.head, "tbody": &t.body, ".gap:first-child": &t.above, ".gap:last-child": &t.below,
		".cellbox": &t.box, "textarea": &t.field, ".options": &t.options,
	} {
		if *into, err = host.Call("querySelector", selector); err != nil {
			return err
		}
	}
	if t.span, err = c.document.Call("createRange"); err != nil {
		return err
	}
	return c.listenInTable(host)
}

// writeTable writes the heads and the rows in sight anew.
func (c *Chrome) writeTable(v *editor.TableView) error {
	t := &c.cells
	held := false
	if active, err := c.document.Get("activeElement"); err == nil {
		_, inRow := closest(active, "#table tr")
		held = inRow
	}
	tight := ""
	if !v.List && t.height(v) > 0 {
		tight = "true"
	}
	for name, value := range map[string]string{"aria-rowcount": strconv.Itoa(v.Height()), "aria-colcount": strconv.Itoa(v.Width()), "data-shape": v.At, "data-tight": tight} {
		if _, err := t.grid.Call("setAttribute", name, value); err != nil {
			return err
		}
	}
	if err := t.caption.Set("textContent", v.Caption); err != nil {
		return err
	}
	if err := t.head.Set("innerHTML", rowOf(v, 0)); err != nil {
		return err
	}
	first, last := c.window(v)
	if err := c.clearRows(); err != nil {
		return err
	}
	t.first, t.last = first, first
	if err := c.fillRows(v, first, last); err != nil {
		return err
	}
	if held {
		return c.focusCell(v)
	}
	return nil
}

// cellAt is the element of a cell, not ok where its row is not written.
func (c *Chrome) cellAt(at table.Spot) (safejs.Value, bool) {
	row, err := c.cells.host.Call("querySelector", `tr[data-row="`+strconv.Itoa(at.Row)+`"]`)
	if err != nil || row.IsNull() {
		return row, false
	}
	list, err := row.Get("cells")
	if err != nil {
		return row, false
	}
	cell, err := list.Index(at.Col)
	return cell, err == nil && cell.Type() == safejs.TypeObject
}

// markCells moves the keyboard's place and the range.
func (c *Chrome) markCells(was, now *editor.TableView) error {
	marked, n := allOf(c.cells.host, `:is(td, th):is([aria-selected], [tabindex="0"])`)
	for i := range n {
		cell, err := marked.Index(i)
		if err != nil {
			return err
		}
		if _, err = cell.Call("removeAttribute", "aria-selected"); err != nil {
			return err
		}
		if _, err = cell.Call("setAttribute", "tabindex", "-1"); err != nil {
			return err
		}
	}
	from, to := now.Range.Sorted()
	for row := from.Row; row <= to.Row; row++ {
		if row > 0 && (row < c.cells.first || row >= c.cells.last) {
			continue
		}
		for col := from.Col; col <= to.Col; col++ {
			if cell, ok := c.cellAt(table.Spot{Row: row, Col: col}); ok {
				if _, err := cell.Call("setAttribute", "aria-selected", "true"); err != nil {
					return err
				}
			}
		}
	}
	if cell, ok := c.cellAt(now.Cursor); ok {
		_, err := cell.Call("setAttribute", "tabindex", "0")
		return err
	}
	return nil
}

// reachCell brings the cell with the keyboard in sight and, where it is wanted and nothing else is being worked in, gives it the keyboard.
func (c *Chrome) reachCell(v *editor.TableView, wanted bool) error {
	t := &c.cells
	if !wanted {
		return nil
	}
	if v.List && v.Cursor.Row == 0 { // its heads are always in sight: who goes to them goes to the beginning
		if err := t.host.Set("scrollTop", 0); err != nil {
			return err
		}
		c.scrolled()
	}
	if h := t.height(v); h > 0 && v.Cursor.Row > 0 {
		top, room := measure(t.host, "scrollTop"), measure(t.host, "clientHeight")
		head := rectOf(t.head).h
		at := float64((v.Cursor.Row - 1) * h)
		to := top
		if at < top {
			to = at
		} else if at+float64(h)+head > top+room-8 {
			to = at + float64(h) + head - room + 8
		}
		if to != top {
			if err := t.host.Set("scrollTop", to); err != nil {
				return err
			}
			first, last := c.window(v)
			if err := c.fillRows(v, first, last); err != nil {
				return err
			}
		}
	}
	cell, ok := c.cellAt(v.Cursor)
	if !ok {
		return nil
	}
	if _, err := cell.Call("scrollIntoView", map[string]any{"block": "nearest", "inline": "nearest"}); err != nil {
		return err
	}
	active, err := c.document.Get("activeElement")
	if err != nil {
		return err
	}
	if tag := property(active, "tagName"); tag != "BODY" && !holds(t.host, active) && !active.Equal(c.wall) {
		return nil
	}
	if v.Open != nil {
		return nil
	}
	return c.focusCell(v)
}

func (c *Chrome) focusCell(v *editor.TableView) error {
	cell, ok := c.cellAt(v.Cursor)
	if !ok {
		cell = c.cells.host
	}
	_, err := cell.Call("focus", map[string]any{"preventScroll": true})
	return err
}

// Focus gives the keyboard to what stands in the place of the wall, and reports whether something does.
func (c *Chrome) Focus() bool {
	if v := c.model.View(); hosts[v.Surface] == "" {
		return false
	}
	return c.focusWall() == nil
}
