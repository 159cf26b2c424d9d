package report

import (
	"slices"
	"strconv"
	"strings"
)

// Section is a block as HTML for the screen. It holds no values of fields: those are the page's to fill in, but not while somebody
// types there. Nothing that a person wrote can become markup.
type Section struct{ Key, HTML string }

// Sections writes the blocks for the screen.
func (p *Page) Sections() []Section {
	all := make([]Section, 0, len(p.Blocks)+1)
	var w writer
	w.element("h2", "", p.Title)
	if p.Badge != "" {
		w.element("p", ` class="badge"`, p.Badge)
	}
	if p.Lead != "" {
		w.element("p", ` class="lead"`, p.Lead)
	}
	all = append(all, Section{"", w.String()})
	for i := range p.Blocks {
		var w writer
		if p.Blocks[i].Screen {
			w.raw(`<div class="onscreen">`)
		}
		w.block(&p.Blocks[i], true)
		if p.Blocks[i].Screen {
			w.raw("</div>")
		}
		all = append(all, Section{p.Blocks[i].Key, w.String()})
	}
	return all
}

// HTML writes what others shall have of the page, for a clipboard: words and tables, without charts and buttons.
func (p *Page) HTML() string {
	var w writer
	w.element("h2", "", p.Title)
	if p.Badge != "" {
		w.element("p", "", p.Badge)
	}
	if p.Lead != "" {
		w.element("p", "", p.Lead)
	}
	for i := range p.Blocks {
		if !p.Blocks[i].Screen {
			w.block(&p.Blocks[i], false)
		}
	}
	return w.String()
}

// Values are the contents of the fields of a page, by name.
func (p *Page) Values() map[string]string {
	all := map[string]string{}
	p.fields(func(f *Field) {
		switch f.Kind {
		case Line, Long, Slider:
			all[f.Name] = f.Value
		}
	})
	return all
}

// Told are the words beside fields, by name. Of a slider they are said with its value.
func (p *Page) Told() map[string]string {
	all := map[string]string{}
	p.fields(func(f *Field) {
		if f.Told != "" || f.Kind == Slider {
			all[f.Name] = f.Told
		}
	})
	return all
}

func (p *Page) fields(take func(*Field)) {
	for i := range p.Blocks {
		b := &p.Blocks[i]
		for j := range b.Fields {
			take(&b.Fields[j])
		}
		if b.Table == nil {
			continue
		}
		for _, row := range b.Table.Rows {
			for k := range row {
				if row[k].Field != nil {
					take(row[k].Field)
				}
			}
		}
	}
}

type writer struct{ strings.Builder }

var escapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "\x00", "")

func (w *writer) raw(parts ...string) {
	for _, s := range parts {
		w.WriteString(s)
	}
}

func (w *writer) attribute(name, value string) {
	if value != "" {
		w.raw(" ", name, `="`, escapes.Replace(value), `"`)
	}
}

// text writes words; lines are parted as they were written.
func (w *writer) text(s string) {
	w.WriteString(strings.ReplaceAll(escapes.Replace(s), "\n", "<br>"))
}

func (w *writer) element(name, attributes, text string) {
	w.raw("<", name, attributes, ">")
	w.text(text)
	w.raw("</", name, ">")
}

func (w *writer) block(b *Block, screen bool) {
	if b.Title != "" {
		w.element("h3", "", b.Title)
	}
	class := ""
	if b.Quiet && screen {
		class = ` class="small"`
	}
	for _, t := range b.Text {
		w.element("p", class, t)
	}
	if b.Chart != nil && screen {
		w.chart(b.Chart)
	}
	if len(b.Fields) > 0 && screen {
		w.raw(`<div class="entries">`)
		for i := range b.Fields {
			w.field(&b.Fields[i])
		}
		w.raw("</div>")
	}
	if b.Table != nil {
		w.table(b.Table, b.Title, screen)
	}
	if len(b.Acts) > 0 && screen {
		w.raw(`<p class="acts">`)
		for i := range b.Acts {
			w.button(&b.Acts[i], "button")
		}
		w.raw("</p>")
	}
}

func (w *writer) table(t *Table, title string, screen bool) {
	if screen { // wide tables scroll by themselves, with the keys too
		w.raw(`<div class="scroll" tabindex="0"`)
		if title == "" {
			title = t.Caption
		} else if t.Caption != "" && t.Caption != title { // "1 plek" is said of more than one
			title += ", " + t.Caption
		}
		if title != "" { // a landmark without a name of its own is none
			w.raw(` role="region"`)
			w.attribute("aria-label", title)
		}
		w.raw(">")
	}
	w.raw("<table")
	if t.Range && screen {
		w.raw(` data-range=""`)
	}
	if screen && slices.ContainsFunc(t.Rows, func(row []Cell) bool {
		return slices.ContainsFunc(row, func(c Cell) bool { return c.Field != nil })
	}) {
		w.raw(` class="filled"`) // to have it asked of each row by the style sheet made every table of the page slower
	}
	w.raw(">")
	if t.Caption != "" {
		w.element("caption", "", t.Caption)
	}
	if len(t.Heads) > 0 {
		w.raw("<thead><tr>")
		for i := range t.Heads {
			w.cell(&t.Heads[i], "th", ` scope="col"`, screen)
		}
		w.raw("</tr></thead>")
	}
	w.raw("<tbody>")
	for _, row := range t.Rows {
		w.raw("<tr>")
		for i := range row {
			if i == 0 {
				w.cell(&row[i], "th", ` scope="row"`, screen)
			} else {
				w.cell(&row[i], "td", "", screen)
			}
		}
		w.raw("</tr>")
	}
	w.raw("</tbody></table>")
	if screen {
		w.raw("</div>")
	}
}

func (w *writer) cell(c *Cell, name, attributes string, screen bool) {
	if c.Text == "" && len(c.Lines) == 0 && c.Act == nil && c.Field == nil { // what says nothing heads nothing
		name, attributes = "td", ""
	}
	w.raw("<", name, attributes)
	if screen {
		if c.Number {
			w.raw(` class="number"`)
		}
		w.attribute("data-mark", string(c.Mark))
	}
	w.raw(">")
	if len(c.Lines) == 0 {
		w.within(c, screen)
	}
	for i := range c.Lines {
		w.raw("<div")
		if screen {
			w.attribute("data-mark", string(c.Lines[i].Mark))
		}
		w.raw(">")
		w.within(&c.Lines[i], screen)
		w.raw("</div>")
	}
	w.raw("</", name, ">")
}

func (w *writer) within(c *Cell, screen bool) {
	if c.Box > 0 && screen {
		w.raw(`<span class="boxes" aria-hidden="true">`)
		for i := 1; i <= 4; i++ {
			if i == c.Box {
				w.raw(`<i class="on"></i>`)
			} else {
				w.raw("<i></i>")
			}
		}
		w.raw("</span>")
	}
	switch {
	case c.Field != nil && screen:
		w.field(c.Field)
	case c.Act != nil && screen:
		act := *c.Act
		if c.Text != "" {
			act.Label = c.Text
		}
		w.button(&act, "jump")
	case screen:
		w.text(c.said())
	default:
		w.text(c.copied())
	}
}

func (w *writer) button(a *Act, class string) {
	if a.Strong {
		class += " strong"
	}
	w.raw(`<button type="button" class="`, class, `"`)
	w.attribute("id", "act-"+a.Do+"-"+a.Arg)
	w.attribute("data-do", a.Do)
	w.attribute("data-arg", a.Arg)
	if a.Off {
		w.raw(" disabled")
	}
	w.raw(">")
	w.text(a.Label)
	w.raw("</button>")
}

func (w *writer) field(f *Field) {
	id := "field-" + f.Name
	w.raw(`<span class="entry" data-kind="`, string(f.Kind), `">`)
	if f.Kind == Choose || f.Kind == Switch {
		w.pressed(f)
		w.raw("</span>")
		return
	}
	if !f.Bare {
		w.raw("<label")
		w.attribute("for", id)
		w.raw(">")
		w.text(f.Label)
		w.raw("</label>")
	}
	end := ""
	switch f.Kind {
	case Long:
		w.raw(`<textarea rows="4"`)
		end = "</textarea>"
	case Slider:
		w.raw(`<input type="range" min="`, number(f.Min), `" max="`, number(f.Max), `" step="`, number(f.Step), `"`)
	default:
		w.raw(`<input type="text" class="line" autocomplete="off" maxlength="2000"`)
	}
	w.attribute("id", id)
	w.attribute("data-field", f.Name)
	w.attribute("placeholder", f.Hint)
	if f.Bare {
		w.attribute("aria-label", f.Label)
	}
	w.raw(">", end)
	if f.Unit != "" {
		w.element("span", ` class="unit"`, f.Unit)
	}
	if f.Told != "" || f.Kind == Slider { // what is told is filled in, as the value is
		w.raw(`<output class="told"`)
		w.attribute("id", "told-"+f.Name)
		w.raw("></output>")
	}
	w.raw("</span>")
}

// pressed writes buttons of which one is pressed: a browser's own list would not be seen where only this window is shared.
func (w *writer) pressed(f *Field) {
	choices := f.Choices
	if f.Kind == Switch {
		choices = []Choice{{"true", f.Label}}
	} else if !f.Bare {
		w.element("span", ` class="name"`, f.Label)
	}
	w.raw(`<span class="choices" role="group"`)
	w.attribute("aria-label", f.Label)
	w.raw(">")
	for _, c := range choices {
		on, value := "false", c.Value
		if c.Value == f.Value {
			on = "true"
			if f.Kind == Switch {
				value = ""
			}
		}
		w.raw(`<button type="button" class="choice" aria-pressed="`, on, `"`)
		w.attribute("id", "field-"+f.Name+"-"+c.Value)
		w.attribute("data-field", f.Name)
		w.raw(` data-value="`, escapes.Replace(value), `">`)
		w.text(c.Label)
		w.raw("</button>")
	}
	w.raw("</span>")
}

// said is a cell in words: what is filled in where it has a field.
func (c *Cell) said() string {
	if c.Field == nil {
		return c.Text
	}
	for _, choice := range c.Field.Choices {
		if choice.Value == c.Field.Value {
			return choice.Label
		}
	}
	return c.Field.Value
}

// copied is a cell as other programs get it: a spreadsheet takes € 300 for an amount when what stands between is a common space.
func (c *Cell) copied() string {
	if c.Number {
		return strings.ReplaceAll(c.said(), "\u00a0", " ")
	}
	return c.said()
}

func number(f float64) string { return strconv.FormatFloat(f, 'g', 6, 64) }
