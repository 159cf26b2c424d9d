package grid

import "strings"

// Lines are the lines of a text that say something, without the bullet or number before them. Numbers go only where they
// count on, so that "3. verdieping" by itself stays what it is.
func Lines(text string) []string {
	counting, last := true, 0
	for line := range strings.Lines(text) {
		if _, kind := bullet(strings.TrimRight(line, "\n")); kind > plain {
			if kind != last+1 && kind != 1 {
				counting = false
			}
			last = kind
		}
	}
	var lines []string
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if rest, kind := bullet(line); kind < plain || kind > plain && counting {
			line = rest
		}
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, strings.ReplaceAll(line, "\t", " "))
		}
	}
	return lines
}

// Items are the parts of a cell whose lines have bullets, each with the lines that go on from it; of any other cell they are
// the cell itself. Bulleted writes them.
func Items(cell string) []string {
	if !strings.Contains(cell, "\n") {
		return []string{cell}
	}
	var items []string
	for i, line := range strings.Split(cell, "\n") {
		rest, kind := bullet(line)
		switch {
		case kind != plain:
			items = append(items, strings.TrimSpace(rest))
		case i == 0:
			return []string{cell}
		default:
			items[len(items)-1] += "\n" + strings.TrimSpace(line)
		}
	}
	if len(items) == 1 { // one bullet is no list: what stands there stays
		return []string{cell}
	}
	kept := items[:0]
	for _, item := range items {
		if item = strings.TrimSpace(item); item != "" {
			kept = append(kept, item)
		}
	}
	return kept
}

// Bulleted writes several items into one cell so that Items reads them again.
func Bulleted(items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	return "• " + strings.Join(items, "\n• ")
}

// plain is the kind of a line without a bullet; a bullet is below it, a number n of a list is n.
const plain = 0

// bullet takes the bullet or number off a line: kind is -1 for a bullet, the number for a number, plain for none.
func bullet(line string) (rest string, kind int) {
	line = strings.TrimLeft(line, " \t")
	if line == "" {
		return line, plain
	}
	for _, mark := range bullets {
		if after, ok := strings.CutPrefix(line, mark); ok && after != "" && (after[0] == ' ' || after[0] == '\t') {
			return unchecked(strings.TrimLeft(after, " \t")), -1
		}
	}
	for _, mark := range tabBullets {
		if after, ok := strings.CutPrefix(line, mark); ok {
			return strings.TrimLeft(after, " \t"), -1
		}
	}
	n, i := 0, 0
	for i < len(line) && i < 3 && line[i] >= '0' && line[i] <= '9' {
		n, i = n*10+int(line[i]-'0'), i+1
	}
	letter := i == 0 && line[0] >= 'a' && line[0] <= 'z'
	if letter {
		n, i = int(line[0]-'a')+1, 1
	}
	if n == 0 || i+1 >= len(line) || line[i] != ')' && (line[i] != '.' || letter && line[i+1] != '\t') || line[i+1] != ' ' && line[i+1] != '\t' {
		return line, plain
	}
	return strings.TrimLeft(line[i+1:], " \t"), n
}

// bullets stand before a space. In tabBullets are those that Word writes before a tab, of letters that its symbol fonts draw
// as a dot, an arrow or a tick.
var (
	bullets    = []string{"-", "*", "•", "–", "—", "·", "‣", "⁃", "◦", "▪", "▫", "■", "□", "●", "○", "✓", "✔", "➢", "➤", "☐", "☑", "☒", "\uF0B7", "\uF0A7", "\uF0D8", "\uF0FC"}
	tabBullets = []string{"o\t", "§\t", "Ø\t", "ü\t", "v\t"}
)

// unchecked takes the box of a task off.
func unchecked(line string) string {
	for _, box := range []string{"[ ] ", "[x] ", "[X] "} {
		if rest, ok := strings.CutPrefix(line, box); ok {
			return rest
		}
	}
	return line
}
