// Package mermaid reads the `journey` diagrams of Mermaid, which live in Markdown, on GitHub and in wikis:
//
//	journey
//	    title Klantreis huizenkoper
//	    section Oriënteren
//	      Zoeken op funda: 4: Anna, Bram
//
//	d, ok := mermaid.Read(text)        // ok: it says it is a journey and has a task
//	j := d.Journey("Begin")            // phases, steps, emotions and actors, ready to become a map
//
// The grammar is that of Mermaid 11.14 (packages/mermaid/src/diagrams/user-journey/parser/journey.jison) read with more patience:
// what its parser refuses, such as a task without a score, is read as far as it goes. A section is a phase, a task a step, its
// score from 1 to 5 an emotion from -2 to +2; the actor of most tasks is the persona.
//
// What is lost: lines that are nothing of this, what accDescr says, what stands behind a second colon of a task's data, and
// scores that are no numbers. Left counts them.
package mermaid

import (
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"reiskaart/app/formats/spreadsheet"
	"reiskaart/app/journey"
)

// Bounds of a diagram. What is over them is left.
const (
	maxTasks = 2000
	maxText  = 2000 // runes of a title, section, task or actor
	lead     = 8000 // bytes before the word journey
)

// Diagram is what a journey says.
type Diagram struct {
	Title    string
	Sections []string
	Tasks    []Task
	Left     int // lines, scores and data that could not come along
}

// Task is one task, with the place of its section in Sections, -1 before the first.
type Task struct {
	Section int
	Text    string
	Score   int // from 1 to 5
	Scored  bool
	Actors  []string
}

// Read reads a diagram, alone or in a fence of Markdown. ok is false for all that does not begin as one or has no task.
func Read(text string) (d *Diagram, ok bool) {
	if !strings.Contains(text[:min(len(text), lead)], "journey") {
		return nil, false // asked of all that is pasted
	}
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.TrimPrefix(text, "\ufeff"))
	d = &Diagram{}
	lines, ok := begin(d, strings.Split(text, "\n"))
	if !ok {
		return nil, false
	}
	section, described := -1, false
	for _, raw := range lines {
		line := strings.TrimSpace(raw)
		if described { // accDescr { ... }
			described = !strings.Contains(line, "}")
			continue
		}
		if strings.HasPrefix(line, "```") {
			break
		}
		if strings.HasPrefix(line, "%%") || line == "" {
			continue
		}
		line = strings.TrimSpace(uncomment(entities(line)))
		word, rest := keyword(line)
		switch {
		case line == "":
		case word == "title":
			d.Title = plain(rest)
		case word == "section":
			name, _, _ := strings.Cut(rest, ":")
			d.Sections = append(d.Sections, plain(name))
			section = len(d.Sections) - 1
		case word == "acctitle":
			if d.Title == "" {
				d.Title = plain(strings.TrimPrefix(rest, ":"))
			}
		case word == "accdescr":
			d.Left++
			described = strings.Contains(rest, "{") && !strings.Contains(rest, "}")
		case word == "journey" && rest == "":
		case len(d.Tasks) == maxTasks:
			d.Left++
		default:
			d.task(section, line)
		}
	}
	return d, len(d.Tasks) > 0
}

// begin passes over front matter, directives, comments and a fence to the word journey, and gives the lines behind it.
func begin(d *Diagram, lines []string) ([]string, bool) {
	front, directive := false, false
	for i, line := range lines {
		line = strings.TrimSpace(line)
		switch {
		case directive:
			directive = !strings.Contains(line, "}%%")
		case front && line == "---":
			front = false
		case front:
			if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == "title" {
				d.Title = clip(strings.Trim(strings.TrimSpace(value), `"'`))
			}
		case line == "" || strings.HasPrefix(line, "```mermaid"):
		case line == "---":
			front = true
		case strings.HasPrefix(line, "%%{"):
			directive = !strings.Contains(line, "}%%")
		case strings.HasPrefix(line, "%%"):
		default:
			word, rest := keyword(line)
			if word != "journey" || !strings.HasPrefix(line, "journey") || rest != "" && !strings.HasPrefix(rest, "%%") && !strings.HasPrefix(rest, "#") {
				return nil, false
			}
			return lines[i+1:], true
		}
	}
	return nil, false
}

// keyword cuts off the word that a statement begins with, in lower case, where it is one of the grammar.
func keyword(line string) (word, rest string) {
	end := strings.IndexFunc(line, func(r rune) bool { return !unicode.IsLetter(r) })
	if end < 0 {
		end = len(line)
	}
	word, rest = strings.ToLower(line[:end]), line[end:]
	switch word {
	case "title", "section":
		if rest == "" || rest[0] != ' ' && rest[0] != '\t' {
			return "", line
		}
	case "acctitle", "accdescr":
		if next := strings.TrimSpace(rest); next == "" || next[0] != ':' && next[0] != '{' {
			return "", line
		}
	case "journey":
		if rest != "" && rest[0] != ' ' && rest[0] != '\t' && rest[0] != '#' {
			return "", line
		}
	default:
		return "", line
	}
	return word, strings.TrimSpace(rest)
}

// task reads a task and its data: a score and actors behind colons.
func (d *Diagram) task(section int, line string) {
	name, data, has := strings.Cut(line, ":")
	t := Task{Section: section, Text: plain(name)}
	if t.Text == "" {
		d.Left++
		return
	}
	if has {
		score, actors, _ := strings.Cut(data, ":")
		actors, more, _ := strings.Cut(actors, ":")
		if strings.TrimSpace(more) != "" {
			d.Left++
		}
		t.Score, t.Scored = 3, true // a face that is neither happy nor sad, as Mermaid draws it
		if f, err := strconv.ParseFloat(strings.TrimSpace(score), 64); err == nil && !math.IsNaN(f) {
			t.Score = int(math.Round(max(1, min(5, f))))
		} else {
			d.Left++
		}
		for _, actor := range strings.Split(actors, ",") {
			if actor = plain(actor); actor != "" {
				t.Actors = append(t.Actors, actor)
			}
		}
	}
	d.Tasks = append(d.Tasks, t)
}

// Mermaid's entities, #35; or #quot; without an ampersand, stand for signs that would be structure. They are kept apart as runes
// of the last private plane until the structure has been read.
const apart = 0x100000

var names = map[string]rune{"quot": '"', "amp": '&', "lt": '<', "gt": '>', "apos": '\'', "nbsp": '\u00a0', "colon": ':', "semi": ';', "comma": ',', "num": '#', "percnt": '%'}

// entities decodes the entities of a line into runes apart.
func entities(line string) string {
	if !strings.ContainsRune(line, '#') {
		return line
	}
	var out strings.Builder
	for {
		before, rest, ok := strings.Cut(line, "#")
		out.WriteString(before)
		if !ok {
			return out.String()
		}
		name, after, ends := strings.Cut(rest, ";")
		r, known := names[name]
		if n, err := strconv.ParseUint(name, 10, 32); err == nil && n >= 0x20 && n < 0xffff && utf8.ValidRune(rune(n)) {
			r, known = rune(n), true
		}
		if !ends || !known || len(name) > 8 {
			out.WriteByte('#')
			line = rest
			continue
		}
		out.WriteRune(r + apart)
		line = after
	}
}

// uncomment cuts off what stands behind a number sign, which begins a comment even in the middle of a line.
func uncomment(line string) string {
	line, _, _ = strings.Cut(line, "#")
	return line
}

var breaks = strings.NewReplacer("<br/>", "\n", "<br>", "\n", "<br />", "\n", "<BR/>", "\n", "<BR>", "\n")

// plain is a piece of a line as a person reads it.
func plain(s string) string {
	s = strings.Map(func(r rune) rune {
		if r >= apart {
			r -= apart
		}
		if r < ' ' || !utf8.ValidRune(r) {
			return ' '
		}
		return r
	}, s)
	return clip(strings.TrimSpace(breaks.Replace(s)))
}

func clip(s string) string {
	if r := []rune(s); len(r) > maxText {
		return string(r[:maxText])
	}
	return s
}

// Persona is the actor of most tasks, the first of several; empty where nobody is named.
func (d *Diagram) Persona() string {
	count, best := map[string]int{}, ""
	for _, t := range d.Tasks {
		for _, a := range t.Actors {
			count[a]++
		}
	}
	for _, t := range d.Tasks {
		for _, a := range t.Actors {
			if best == "" || count[a] > count[best] {
				best = a
			}
		}
	}
	return best
}

// Journey is the diagram as phases, lanes and notes. first is the name of the phase of tasks before any section.
func (d *Diagram) Journey(first string) *spreadsheet.Journey {
	j := &spreadsheet.Journey{Title: d.Title, Phases: d.Sections, Lanes: []spreadsheet.Lane{{Kind: journey.Actions}}}
	shift := 0
	if d.Tasks[0].Section < 0 {
		j.Phases, shift = append([]string{first}, d.Sections...), 1
	}
	feelings, parties := -1, -1
	lane := func(at *int, kind string) int {
		if *at < 0 {
			*at = len(j.Lanes)
			j.Lanes = append(j.Lanes, spreadsheet.Lane{Kind: kind})
		}
		return *at
	}
	persona := d.Persona()
	for _, t := range d.Tasks {
		step := len(j.Notes)
		phase := t.Section + shift
		j.Notes = append(j.Notes, spreadsheet.Note{Phase: phase, Lane: 0, Step: -1, Text: t.Text})
		if t.Scored {
			j.Notes = append(j.Notes, spreadsheet.Note{Phase: phase, Lane: lane(&feelings, journey.Emotions), Step: step, Score: t.Score - 3, Scored: true})
		}
		for _, a := range t.Actors {
			if a != persona {
				j.Notes = append(j.Notes, spreadsheet.Note{Phase: phase, Lane: lane(&parties, journey.Actors), Step: step, Text: a})
			}
		}
	}
	return j
}
