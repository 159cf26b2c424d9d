//go:build js && wasm

package ui

import (
	"strconv"
	"strings"

	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
)

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
	if err := c.dropRows(t.first, min(first, t.last)); err != nil {
		return err
	}
	t.first = max(t.first, first)
	if err := c.dropRows(max(last, t.first), t.last); err != nil {
		return err
	}
	t.last = min(t.last, last)
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

// dropRows takes the written rows from one to before another out, at once: one by one each of them has the table count its rows.
func (c *Chrome) dropRows(from, to int) error {
	t := &c.cells
	if from >= to {
		return nil
	}
	if _, err := t.span.Call("setStart", t.body, from-t.first+1); err != nil { // the gap above is a row too
		return err
	}
	if _, err := t.span.Call("setEnd", t.body, to-t.first+1); err != nil {
		return err
	}
	_, err := t.span.Call("deleteContents")
	return err
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
	if near := overscan / 4; first > t.first-near && last < t.last+near && first < t.first+near && last > t.last-near && t.last > t.first {
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

// measure reads a number of an element or event; what it does not have reads as 0.
func measure(of safejs.Value, name string) float64 {
	v, err := of.Get(name)
	if err != nil || v.Type() != safejs.TypeNumber {
		return 0
	}
	n, _ := v.Float() // it is a number
	return n
}
