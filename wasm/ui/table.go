//go:build js && wasm

package ui

import (
	"strconv"
	"strings"

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
	host, body, head, grid, caption, above, below, box, field, options safejs.Value
	made                                                               bool
	shown                                                              editor.TableView
	words                                                              *lang.Words
	first, last                                                        int // the rows that are written, from 1; last is not
	session                                                            uint64
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
	if err := host.Set("innerHTML", `<table role="grid" aria-multiselectable="true"><caption></caption><thead></thead><tbody><tr class="gap" aria-hidden="true"><td></td></tr><tr class="gap" aria-hidden="true"><td></td></tr></tbody></table>`+
		`<div class="cellbox" hidden><textarea id="cell" data-field="cell" spellcheck="true" rows="1"></textarea><div class="options" hidden></div></div>`); err != nil {
		return err
	}
	for selector, into := range map[string]*safejs.Value{
		"table": &t.grid, "caption": &t.caption, "thead": &t.head, "tbody": &t.body, ".gap:first-child": &t.above, ".gap:last-child": &t.below,
		".cellbox": &t.box, "textarea": &t.field, ".options": &t.options,
	} {
		var err error
		if *into, err = host.Call("querySelector", selector); err != nil {
			return err
		}
	}
	for kind, fn := range map[string]func(target, event safejs.Value){
		"pointerdown": c.pressedCell, "pointerover": c.overCell, "click": c.tappedCell, "dblclick": c.twiceCell, "contextmenu": c.menuCell,
		"scroll": func(safejs.Value, safejs.Value) { c.scrolled() },
	} {
		handler, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
			if len(args) > 0 {
				if target, err := args[0].Get("target"); err == nil {
					fn(target, args[0])
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		if _, err := host.Call("addEventListener", kind, handler, map[string]any{"passive": false}); err != nil {
			return err
		}
	}
	return nil
}

// height is that of every row, 0 where rows are as high as they need and all are written.
func (t *cells) height(v *editor.TableView) int {
	switch {
	case v.List:
		return listRow
	case v.Width()*v.Height() > mostWhole:
		return tightRow
	}
	return 0
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

func (c *Chrome) clearRows() error {
	t := &c.cells
	_, err := t.body.Call("replaceChildren", t.above, t.below)
	return err
}

// window is which rows are to be written for what is in sight.
func (c *Chrome) window(v *editor.TableView) (first, last int) {
	h := c.cells.height(v)
	if h == 0 {
		return 1, v.Height()
	}
	top, tall := measure(c.cells.host, "scrollTop"), measure(c.cells.host, "clientHeight")
	first = max(1, 1+int(top)/h-overscan)
	last = min(v.Height(), 1+int(top+tall)/h+overscan)
	return min(first, last), last
}

// fillRows writes the rows from first to last, of which those stay that are written already.
func (c *Chrome) fillRows(v *editor.TableView, first, last int) error {
	t := &c.cells
	if first >= t.last || last <= t.first {
		if err := c.clearRows(); err != nil {
			return err
		}
		t.first, t.last = first, first
	}
	for ; t.first < first; t.first++ {
		if _, err := t.body.Call("deleteRow", 1); err != nil {
			return err
		}
	}
	for ; t.last > last; t.last-- {
		if _, err := t.body.Call("deleteRow", t.last-t.first); err != nil {
			return err
		}
	}
	var out strings.Builder
	for row := first; row < t.first; row++ {
		out.WriteString(rowOf(v, row))
	}
	if out.Len() > 0 {
		if _, err := t.above.Call("insertAdjacentHTML", "afterend", out.String()); err != nil {
			return err
		}
	}
	t.first = first
	out.Reset()
	for row := t.last; row < last; row++ {
		out.WriteString(rowOf(v, row))
	}
	if out.Len() > 0 {
		if _, err := t.below.Call("insertAdjacentHTML", "beforebegin", out.String()); err != nil {
			return err
		}
	}
	t.last = last
	h := t.height(v)
	if err := tall(t.above, (first-1)*h); err != nil {
		return err
	}
	return tall(t.below, (v.Height()-last)*h)
}

// tall gives a gap its height.
func tall(gap safejs.Value, pixels int) error {
	style, err := gap.Get("style")
	if err == nil {
		err = style.Set("height", strconv.Itoa(pixels)+"px")
	}
	return err
}

// scrolled writes the rows that come into sight.
func (c *Chrome) scrolled() {
	t := &c.cells
	if !t.made || t.height(&t.shown) == 0 || t.words == nil {
		return
	}
	first, last := c.window(&t.shown)
	if near := overscan / 2; first > t.first-near && last < t.last+near && first < t.first+near && last > t.last-near && t.last > t.first {
		return
	}
	held := false
	if active, err := c.document.Get("activeElement"); err == nil {
		_, held = closest(active, "#table tbody tr")
	}
	_ = c.fillRows(&t.shown, first, last) // the elements are there
	if held && (t.shown.Cursor.Row < t.first || t.shown.Cursor.Row >= t.last) && t.shown.Cursor.Row > 0 {
		_, _ = t.host.Call("focus", map[string]any{"preventScroll": true}) // its row is out of sight: keys still go to it
	}
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
	marked, n := allOf(c.cells.host, `[aria-selected], [tabindex="0"]`)
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

// Focus gives the keyboard to what stands in the place of the wall, and reports whether something does.
func (c *Chrome) Focus() bool {
	if v := c.model.View(); hosts[v.Surface] == "" {
		return false
	}
	return c.focusWall() == nil
}

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
		if shift, err := truth(event, "shiftKey"); shift && err == nil {
			at += " add"
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

// measure reads a number of an element or event; what it does not have reads as 0.
func measure(of safejs.Value, name string) float64 {
	v, err := of.Get(name)
	if err != nil || v.Type() != safejs.TypeNumber {
		return 0
	}
	n, _ := v.Float() // it is a number
	return n
}
