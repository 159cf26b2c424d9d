package minutes

import (
	"strconv"
	"strings"

	"reiskaart/app/lang"
)

// Text is the minutes as plain text.
func (m *Minutes) Text(w *lang.Words) string {
	p := plain{}
	m.write(w, &p)
	return strings.TrimSuffix(p.String(), "\n")
}

// HTML is the minutes as HTML that mail programs and Word understand: headings, tables and lists, no styles but the lines of the
// tables.
func (m *Minutes) HTML(w *lang.Words) string {
	p := html{}
	m.write(w, &p)
	return p.String()
}

// sheet is what minutes are written on.
type sheet interface {
	title(s string)
	fact(name, value string)
	heading(s string)
	table(heads []string, rows [][]string)
	list(items []string)
	none(s string)
	against(said string, pains []string) string // the cell of what a solution solves, which says so where there are no heads
}

// write says everything in its order.
func (m *Minutes) write(w *lang.Words, to sheet) {
	c := &w.Closing
	title := m.Title
	if title == "" {
		title = w.Start.Untitled
	}
	to.title(c.Minutes + ": " + title)
	for _, fact := range [...][2]string{{"", m.Date}, {c.Goal, m.Goal}, {w.Persona.Persona, m.Persona}} {
		if fact[1] != "" {
			to.fact(fact[0], fact[1])
		}
	}
	to.heading(c.Priorities)
	if len(m.Priorities) == 0 {
		to.none(c.NoPriorities)
	} else {
		rows := [][]string{}
		for _, p := range m.Priorities {
			votes := ""
			if p.Voted {
				votes = w.Vote.Votes.Of(p.Votes)
			}
			rows = append(rows, []string{strconv.Itoa(p.Place), p.Text, p.Phase, votes})
		}
		to.table([]string{"", c.Pain, c.Phase, w.Vote.Title}, rows)
	}
	to.heading(c.Actions)
	if len(m.Actions) == 0 {
		to.none(c.NoActions)
	} else {
		rows := [][]string{}
		for _, a := range m.Actions {
			rows = append(rows, []string{a.Text, to.against(c.Solves, a.Solves), or(a.Owner, c.NoOwner), or(a.FirstStep, c.NoStep), or(a.When, c.NoDate)})
		}
		to.table([]string{c.Solution, c.Solves, w.Note.Owner, w.Note.FirstStep, w.Note.When}, rows)
	}
	to.heading(c.Parked)
	parked := m.Parked
	if m.Covered > 0 {
		parked = append(parked[:len(parked):len(parked)], c.CoveredParked.Of(m.Covered))
	}
	if len(parked) == 0 {
		to.none(c.NoParked)
	} else {
		to.list(parked)
	}
	to.heading(c.Saved)
	to.none(or(m.File, c.NoFile))
}

func or(s, otherwise string) string {
	if strings.TrimSpace(s) == "" {
		return otherwise
	}
	return s
}

// plain writes lines: cells stand behind each other with a dot between them.
type plain struct{ strings.Builder }

func (p *plain) line(s string)  { p.WriteString(s + "\n") }
func (p *plain) title(s string) { p.line(s) }
func (p *plain) none(s string)  { p.line(s) }
func (p *plain) fact(name, value string) {
	if name != "" {
		name += ": "
	}
	p.line(name + inLine(value))
}

func (p *plain) heading(s string) { p.line("\n" + s) }

func (p *plain) table(_ []string, rows [][]string) {
	for _, row := range rows {
		said := []string{}
		for _, cell := range row {
			if cell != "" {
				said = append(said, inLine(cell))
			}
		}
		p.line("- " + strings.Join(said, " · "))
	}
}

func (p *plain) against(said string, pains []string) string {
	if len(pains) == 0 {
		return ""
	}
	return said + ": " + strings.Join(pains, "; ")
}

func (p *plain) list(items []string) {
	for _, item := range items {
		p.line("- " + inLine(item))
	}
}

// inLine is a text on one line.
func inLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// html writes elements.
type html struct{ strings.Builder }

var escaped = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\n", "<br>")

func (h *html) against(_ string, pains []string) string { return strings.Join(pains, "\n") }

func (h *html) element(tag, s string) {
	h.WriteString("<" + tag + ">" + escaped.Replace(s) + "</" + tag + ">")
}

func (h *html) title(s string)   { h.element("h2", s) }
func (h *html) heading(s string) { h.element("h3", s) }
func (h *html) none(s string)    { h.element("p", s) }

func (h *html) fact(name, value string) {
	if name == "" {
		h.element("p", value)
		return
	}
	h.WriteString("<p><b>" + escaped.Replace(name) + ":</b> " + escaped.Replace(value) + "</p>")
}

func (h *html) table(heads []string, rows [][]string) {
	h.WriteString(`<table border="1" cellspacing="0" cellpadding="6"><tr>`)
	for _, head := range heads {
		h.element("th", head)
	}
	h.WriteString("</tr>")
	for _, row := range rows {
		h.WriteString("<tr>")
		for _, cell := range row {
			h.element("td", cell)
		}
		h.WriteString("</tr>")
	}
	h.WriteString("</table>")
}

func (h *html) list(items []string) {
	h.WriteString("<ul>")
	for _, item := range items {
		h.element("li", item)
	}
	h.WriteString("</ul>")
}
