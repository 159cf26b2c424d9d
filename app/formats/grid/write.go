package grid

import (
	"strconv"
	"strings"
)

// TSV writes a table as Excel puts it on a clipboard: tabs, lines ending in CR LF, quotes only where a cell needs them.
func TSV(t Table) string {
	var out strings.Builder
	for _, row := range t {
		for c, cell := range row {
			if c > 0 {
				out.WriteByte('\t')
			}
			if cell = guarded(cell); strings.ContainsAny(cell, "\t\n") || strings.HasPrefix(cell, `"`) {
				cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
			}
			out.WriteString(cell)
		}
		out.WriteString("\r\n")
	}
	return out.String()
}

// CSV writes a table as Excel in the Netherlands and Flanders opens it: parted by semicolons, with the mark of UTF-8, lines ending
// in CR LF. What a spreadsheet would take for a formula has an apostrophe before it.
func CSV(t Table) string {
	var out strings.Builder
	out.WriteString("\ufeff")
	for _, row := range t {
		for c, cell := range row {
			if c > 0 {
				out.WriteByte(';')
			}
			if cell = guarded(cell); strings.ContainsAny(cell, ";\"\r\n") {
				cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
			}
			out.WriteString(cell)
		}
		out.WriteString("\r\n")
	}
	return out.String()
}

// WriteHTML writes a table for Excel, Word and mail. The first heads rows and columns are heads; attrs goes into the table's
// tag as it is. Excel is told that a cell which looks like a formula is text.
func WriteHTML(t Table, heads int, attrs string) string {
	var out strings.Builder
	border := "border:1px solid #8C826F;"
	if t.Width() < 2 {
		border = "" // a list: mail and Word show it as lines
	}
	out.WriteString(`<table style="border-collapse:collapse"` + attrs + ">")
	for r, row := range t {
		out.WriteString("<tr>")
		for c, cell := range row {
			tag, style := "td", border+"padding:2px 6px;vertical-align:top;"
			if r < heads || c < heads {
				tag = "th"
				style += "text-align:left;"
			}
			if guarded(cell) != cell {
				style += `mso-number-format:'\@';`
			}
			out.WriteString("<" + tag + ` style="` + style + `">` + Escape(cell) + "</" + tag + ">")
		}
		out.WriteString("</tr>")
	}
	out.WriteString("</table>")
	return out.String()
}

var escapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\n", `<br style="mso-data-placement:same-cell">`)

// Escape writes words as HTML; a line break stays within its cell in Excel too.
func Escape(s string) string { return escapes.Replace(s) }

// guarded puts an apostrophe before what Excel would take for a formula; a number is none.
func guarded(cell string) string {
	if cell == "" || !strings.ContainsRune("=+-@", rune(cell[0])) {
		return cell
	}
	if _, err := strconv.ParseFloat(strings.Replace(cell, ",", ".", 1), 64); err == nil {
		return cell
	}
	return "'" + cell
}

// unguarded takes the apostrophe of guarded off again.
func unguarded(cell string) string {
	if len(cell) > 1 && cell[0] == '\'' && strings.IndexByte("=+-@", cell[1]) >= 0 {
		return cell[1:]
	}
	return cell
}
