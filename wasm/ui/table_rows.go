package ui

import (
	"strconv"
	"strings"

	"reiskaart/app/editor"
	"reiskaart/app/table"
)

// rowOf is a row of the table as HTML. Columns are known by their class, since the page allows no styles in markup.
func rowOf(v *editor.TableView, row int) string {
	var out strings.Builder
	out.WriteString(`<tr data-row="` + strconv.Itoa(row) + `" aria-rowindex="` + strconv.Itoa(row+1) + `" data-kind="` + html(v.Kind(row)) + `"`)
	if v.Folded(row) {
		out.WriteString(` data-folded="true"`)
	}
	if v.Chosen(row) {
		out.WriteString(` data-chosen="true" aria-selected="true"`)
	}
	out.WriteByte('>')
	for col := range v.Width() {
		cellOf(&out, v, table.Spot{Row: row, Col: col})
	}
	out.WriteString("</tr>")
	return out.String()
}

func cellOf(out *strings.Builder, v *editor.TableView, at table.Spot) {
	c := v.Cell(at)
	key := v.Key(at.Col)
	tag := "td"
	switch {
	case at.Row == 0:
		tag = `th scope="col"`
	case c.Head, v.List && key == "text":
		tag = `th scope="row"`
	}
	out.WriteString("<" + tag + ` data-key="` + key + `"`)
	if c.Fixed && at.Row > 0 {
		out.WriteString(` aria-readonly="true"`)
	}
	if c.Number {
		out.WriteString(` class="number"`)
	}
	out.WriteString(marks(v, at))
	out.WriteByte('>')
	if c.Small != "" {
		out.WriteString(`<small>` + html(c.Small) + `</small> `)
	}
	if v.List && len(c.Items) == 1 && plain(v, key, &c.Items[0]) {
		out.WriteString(html(c.Items[0].Text))
		c.Items = nil
	}
	for _, item := range c.Items {
		out.WriteString(`<div class="item"`)
		if item.Chosen {
			out.WriteString(` data-chosen="true"`)
		}
		if item.Faint {
			out.WriteString(` data-faint="true"`)
		}
		out.WriteByte('>')
		if item.Score != "" {
			out.WriteString(`<b class="score" data-score="` + item.Score + `">` + item.Score + `</b> `)
		}
		out.WriteString(html(short(item.Text)))
		if item.Chosen {
			out.WriteString(`<span class="unseen">, ` + html(v.Marked()) + `</span>`)
		}
		out.WriteString(`</div>`)
	}
	if c.More != "" {
		out.WriteString(`<div class="more">` + html(c.More) + `</div>`)
	}
	if c.Hint != "" {
		out.WriteString(`<div class="hint" aria-hidden="true">` + html(c.Hint) + `</div>`)
	}
	out.WriteString("</" + tag[:2] + ">")
}

// plain tells of what fits on one line of its column of the list: it needs no element of its own to be cut off in, and those are half of
// what the browser lays out while a long list is scrolled.
func plain(v *editor.TableView, key string, item *editor.TableItem) bool {
	const most = 44 // bytes: longer ones are not worth the measuring
	if len(item.Text) > most || item.Faint || item.Chosen || item.Score != "" || strings.ContainsAny(item.Text, "\n\r\t") {
		return false
	}
	room := float32(73) // CSS pixels, from the widths and paddings in static/table.css, of the narrowest column
	switch key {
	case "text", "links":
		room = 292
	case "phase", "lane", "under":
		room = 117
	}
	return 14*v.Wide(item.Text) <= room
}

// marks are what a cell has of the range and the keyboard.
func marks(v *editor.TableView, at table.Spot) string {
	switch {
	case at == v.Cursor:
		return ` aria-selected="true" tabindex="0"`
	case v.Range.Has(at):
		return ` aria-selected="true" tabindex="-1"`
	}
	return ` tabindex="-1"`
}

var htmlSigns = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

func html(s string) string { return htmlSigns.Replace(s) }
