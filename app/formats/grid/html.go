package grid

import (
	"strconv"
	"strings"
)

// HTML reads the table of a clipboard's HTML. ok is false where there is none, or where words stand outside it: then it is a
// page with a table in it, and the text says more. Scripts, styles, comments and hidden rows are passed over.
func HTML(html string) (t Table, ok bool) {
	t, _, ok = readHTML(html)
	return t, ok
}

// readHTML is HTML, and tells whether the table goes on after what was read of it.
func readHTML(html string) (t Table, cut, ok bool) {
	t, cut, ok = htmlRows(html)
	t = t.trimmed()
	return t, cut, ok && len(t) > 0
}

// htmlRows is readHTML with the empty rows and columns around the table.
func htmlRows(html string) (t Table, cut, ok bool) {
	if !containsFold(html, "<table") {
		return nil, false, false
	}
	r := reader{rest: html}
	for r.next() {
		switch r.name {
		case "table":
			r.table(r.closing)
		case "tr":
			r.row(r.closing)
		case "td", "th":
			r.cell(r.closing)
		case "br":
			r.breakLine()
		case "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote", "pre":
			r.block = true
		}
		if cut = r.cells > MaxCells || r.work > maxWork; cut {
			break
		}
	}
	r.row(true)
	return r.rows, cut, r.rows.Width() > 0 && !r.outside
}

// reader goes through HTML tag by tag and fills a table.
type reader struct {
	rest    string
	name    string // of the tag, in lower case
	attrs   string
	closing bool

	rows    Table
	spans   []int // per column: how many further rows a merged cell reaches down
	depth   int   // of tables; a table within a cell is words of that cell
	inRow   bool
	inCell  bool
	hidden  bool // the row is not shown: Excel ends with one for other programs
	outside bool // words stand outside of the table
	block   bool // a paragraph ended: the next word begins a line
	wide    int  // columns that the open cell takes
	tall    int  // rows that it takes
	at      int  // column of the open cell
	cells   int
	work    int // steps that rows took: each walks over the columns, whatever stands in it
	words   strings.Builder
}

// maxWork is far more than the rows of a sheet take: with less, a page could ask for minutes.
const maxWork = 10_000_000

// silent are elements whose content is never words.
var silent = []string{"script", "style", "title", "xml", "template", "noscript", "svg", "math", "object", "select", "textarea", "iframe"}

// next goes on to the next tag and takes in the words before it.
func (r *reader) next() bool {
	for r.rest != "" {
		open := strings.IndexByte(r.rest, '<')
		if open < 0 {
			r.text(r.rest)
			r.rest = ""
			return false
		}
		r.text(r.rest[:open])
		r.rest = r.rest[open:]
		switch {
		case strings.HasPrefix(r.rest, "<!--"):
			r.skip("-->")
		case strings.HasPrefix(r.rest, "<!") || strings.HasPrefix(r.rest, "<?"):
			r.skip(">")
		case len(r.rest) > 1 && (isLetter(r.rest[1]) || r.rest[1] == '/'):
			r.tag()
			if !r.closing && isSilent(r.name) {
				r.skipTo("</" + r.name)
				continue
			}
			return true
		default:
			r.text("<")
			r.rest = r.rest[1:]
		}
	}
	return false
}

func (r *reader) skip(end string) {
	if _, after, ok := strings.Cut(r.rest, end); ok {
		r.rest = after
	} else {
		r.rest = ""
	}
}

// skipTo goes to a closing tag, which the next call reads.
func (r *reader) skipTo(end string) {
	for i := 0; i+len(end) <= len(r.rest); i++ {
		if r.rest[i] == '<' && strings.EqualFold(r.rest[i:i+len(end)], end) {
			r.rest = r.rest[i:]
			return
		}
	}
	r.rest = ""
}

// tag reads a tag; a > in a quoted attribute does not end it.
func (r *reader) tag() {
	i := 1
	if r.closing = r.rest[1] == '/'; r.closing {
		i = 2
	}
	start := i
	for i < len(r.rest) && r.rest[i] != '>' && r.rest[i] > ' ' && (r.rest[i] != '/' || i == start) {
		i++
	}
	r.name = strings.ToLower(r.rest[start:i])
	start = i
	quote := byte(0)
	for ; i < len(r.rest); i++ {
		switch c := r.rest[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case (c == '"' || c == '\'') && r.rest[i-1] == '=':
			quote = c
		case c == '>':
			r.attrs, r.rest = r.rest[start:i], r.rest[i+1:]
			return
		}
	}
	r.attrs, r.rest = r.rest[start:], ""
}

// attr is the value of an attribute of the tag, empty where it has none.
func (r *reader) attr(name string) string {
	rest := r.attrs
	for rest != "" {
		rest = strings.TrimLeft(rest, " \t\r\n/")
		i := strings.IndexAny(rest, "= \t\r\n")
		if i < 0 {
			return ""
		}
		key := rest[:i]
		if rest = strings.TrimLeft(rest[i:], " \t\r\n"); rest == "" || rest[0] != '=' {
			continue
		}
		rest = strings.TrimLeft(rest[1:], " \t\r\n")
		value := ""
		if rest != "" && (rest[0] == '"' || rest[0] == '\'') {
			value, rest, _ = strings.Cut(rest[1:], rest[:1])
		} else if i = strings.IndexAny(rest, " \t\r\n"); i >= 0 {
			value, rest = rest[:i], rest[i:]
		} else {
			value, rest = rest, ""
		}
		if strings.EqualFold(key, name) {
			return value
		}
	}
	return ""
}

func (r *reader) table(closing bool) {
	switch {
	case !closing:
		if r.depth++; r.depth == 1 && len(r.rows) > 0 {
			r.row(true)
			r.rows = append(r.rows, nil) // two tables below each other
			r.spans = nil
		}
		r.block = true
	case r.depth > 0:
		if r.depth == 1 {
			r.row(true)
		}
		r.depth--
		r.block = true
	}
}

func (r *reader) row(closing bool) {
	if r.depth != 1 {
		r.block = true
		return
	}
	r.cell(true)
	if r.inRow = !closing; !r.inRow {
		return
	}
	if r.hidden = strings.Contains(strings.ReplaceAll(strings.ToLower(r.attr("style")), " ", ""), "display:none"); !r.hidden {
		r.rows = append(r.rows, nil)
		r.work += 10 + len(r.spans)
		for i := range r.spans { // a row that a merged cell reaches into
			r.spans[i] = max(0, r.spans[i]-1)
		}
	}
}

func (r *reader) cell(closing bool) {
	if r.depth != 1 {
		if !closing {
			r.space()
		}
		return
	}
	if r.inCell {
		r.endCell()
	}
	if closing || r.hidden {
		return
	}
	if !r.inRow {
		r.row(false)
	}
	last := len(r.rows) - 1
	r.at = len(r.rows[last])
	for r.at < len(r.spans) && r.spans[r.at] > 0 {
		r.rows[last] = append(r.rows[last], "")
		r.at++
		r.cells++
	}
	r.inCell, r.block = true, false
	r.wide, r.tall = 1, 1
	if strings.Contains(strings.ToLower(r.attrs), "span") { // few have it, and a range has thousands of cells
		r.wide, r.tall = number(r.attr("colspan")), number(r.attr("rowspan"))
	}
	r.words.Reset()
}

// endCell puts the words of the open cell into the table, with the empty cells that it reaches over.
func (r *reader) endCell() {
	r.inCell = false
	last := len(r.rows) - 1
	r.rows[last] = append(r.rows[last], unguarded(trimLines(clean(r.words.String()))))
	for range r.wide - 1 {
		r.rows[last] = append(r.rows[last], "")
	}
	r.cells += r.wide
	for len(r.spans) < r.at+r.wide {
		r.spans = append(r.spans, 0)
	}
	for i := r.at; i < r.at+r.wide; i++ {
		r.spans[i] = r.tall // counted down when the next row begins
	}
}

// number reads a span; a page may say a million.
func number(s string) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n < 1 {
		return 1
	}
	return min(n, 1000)
}

func isSilent(name string) bool {
	for _, s := range silent {
		if s == name {
			return true
		}
	}
	return false
}

func containsFold(s, lower string) bool {
	for i := 0; i+len(lower) <= len(s); i++ {
		if s[i] == lower[0] && strings.EqualFold(s[i:i+len(lower)], lower) {
			return true
		}
	}
	return false
}

// entities are those of Latin letters and of what Word and Excel put into text.
var entities = func() map[string]string {
	m := map[string]string{
		"amp": "&", "lt": "<", "gt": ">", "quot": `"`, "apos": "'", "nbsp": " ", "euro": "€", "ndash": "–", "mdash": "—", "hellip": "…",
		"lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "bull": "•", "middot": "·",
		"shy": "\u00ad", "deg": "°", "plusmn": "±", "times": "×", "frac12": "½", "pound": "£", "copy": "©", "reg": "®", "trade": "™", "sect": "§",
		"ensp": " ", "emsp": " ", "thinsp": " ", "minus": "−", "rarr": "→", "larr": "←", "szlig": "ß", "oelig": "œ", "aelig": "æ", "Aelig": "Æ", "oslash": "ø", "Oslash": "Ø",
	}
	for _, marked := range []string{"grave:ÀÈÌÒÙàèìòù", "acute:ÁÉÍÓÚÝáéíóúý", "circ:ÂÊÎÔÛâêîôû", "uml:ÄËÏÖÜäëïöüÿ", "tilde:ÃÑÕãñõ", "cedil:Çç", "ring:Åå"} {
		mark, letters, _ := strings.Cut(marked, ":")
		for _, l := range letters {
			m[string(base(l))+mark] = string(l)
		}
	}
	return m
}()
