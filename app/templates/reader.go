package templates

import (
	"strconv"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// A template is lines of a word and what it says; what is text says it in Dutch, then after " | " in English.
//
//	lane actions                     a lane of a kind, with the usual title and question
//	phase Kopen | Buy
//	touchpoints Offerte | Quote {channel=email influence=yes}
//	                                 a note in the first lane of that kind, in the phase above
//	ask@score10 Hoe ging het? | ...  a review question of the phase above, and what kind of answer it asks
//	persona Sanne | Sanne
//	link@loops-back tell see ...     a link between two notes, of a kind
//	aim Zonder hobbels | ...         any other word is a register of what stands above it
//
// An @ after a lane or note gives it the id by which other lines speak of it. A list has ; between its entries.

// reader makes a board of such lines.
type reader struct {
	board  *journey.Board
	words  *lang.Words
	bare   bool // only phases and lanes
	kind   journey.Kind
	record journey.ID // what a register belongs to; "-" while it is left out
	phase  journey.ID
	lanes  map[string]journey.ID // by the word that puts a note into them
	ranks  map[journey.Kind]string
	count  map[journey.Kind]int
	odd    []string // lines that say nothing
}

const leftOut journey.ID = "-"

// read makes the board, and lists the lines that it does not understand.
func (t *Template) read(code string, bare bool) (*journey.Board, []string) {
	r := reader{board: journey.NewBoard().Named(journey.ID(t.Key)), words: lang.For(code), bare: bare, kind: journey.KindMap,
		lanes: map[string]journey.ID{}, ranks: map[journey.Kind]string{}, count: map[journey.Kind]int{}}
	r.text("title", t.Name(code))
	r.text("state", journey.AsIs)
	r.text("template", t.Key)
	r.text("language", r.words.Code)
	for line := range strings.Lines(t.source) {
		if line = strings.TrimSpace(line); line != "" && !r.line(line) {
			r.odd = append(r.odd, line)
		}
	}
	return r.board, r.odd
}

// line takes in one line and reports whether it means something.
func (r *reader) line(line string) bool {
	word, says, _ := strings.Cut(line, " ")
	word, at, _ := strings.Cut(word, "@")
	switch word {
	case "name", "use":
	case "lane":
		r.lane(at, says)
	case "phase":
		r.begin(journey.KindPhase, "p", "")
		r.phase = r.record
		r.do(journey.AddPhase(r.board, r.phase, r.pick(says), ""))
	case "persona":
		r.begin(journey.KindPersona, "c", "")
		r.ranked()
		r.text("name", r.pick(says))
	case "ask":
		r.begin(journey.KindQuestion, "q", "")
		r.ranked()
		r.text("phase", string(r.phase))
		r.text("text", r.pick(says))
		r.text("answer", at)
	case "link":
		return r.link(at, says)
	default:
		if lane, ok := r.lanes[word]; ok {
			r.note(lane, at, says)
			return true
		}
		return r.register(word, says)
	}
	return true
}

// begin starts a record; without an id of its own it is numbered. A bare map has phases and lanes alone.
func (r *reader) begin(k journey.Kind, letter, id string) {
	r.count[k]++
	if id == "" {
		id = letter + strconv.Itoa(r.count[k])
	}
	r.kind, r.record = k, journey.ID(id)
	if r.bare && k != journey.KindPhase && k != journey.KindLane {
		r.record = leftOut
	}
}

func (r *reader) lane(at, kind string) {
	r.begin(journey.KindLane, "l", at)
	title, ask := r.words.LaneOf(kind)
	if kind == journey.Free {
		ask = "" // what the template says in the lines below, or what every free lane asks
	}
	r.do(journey.AddLane(r.board, r.record, kind, title, ""))
	r.text("question", ask)
	if at != "" {
		kind = at
	}
	if _, taken := r.lanes[kind]; !taken {
		r.lanes[kind] = r.record
	}
}

// note writes what may be so: until somebody says how it is known, it is an assumption.
func (r *reader) note(lane journey.ID, at, says string) {
	says, more, _ := strings.Cut(strings.TrimSuffix(says, "}"), " {")
	r.begin(journey.KindNote, "n", at)
	r.do(journey.AddNote(r.board, r.record, journey.InCell(r.phase, lane, ""), "", r.pick(says)))
	r.text("evidence", "assumption")
	for pair := range strings.FieldsSeq(more) {
		field, value, _ := strings.Cut(pair, "=")
		if !r.register(field, value) {
			r.odd = append(r.odd, pair)
		}
	}
}

func (r *reader) link(kind, says string) bool {
	from, says, _ := strings.Cut(says, " ")
	to, says, _ := strings.Cut(says, " ")
	r.begin(journey.KindLink, "k", "")
	r.do(journey.AddLink(r.board, r.record, journey.ID(from), journey.ID(to), kind))
	if says != "" {
		r.text("condition", r.pick(says))
	}
	return r.bare || r.board.Note(journey.ID(from)) != nil && r.board.Note(journey.ID(to)) != nil
}

// register sets one register of the record that was begun last, as its row in the table says.
func (r *reader) register(word, says string) bool {
	field := journey.Field(word)
	spec, _, ok := journey.Lookup(r.kind, field)
	if !ok {
		if spec, _, ok = journey.Lookup(r.kind, field+"/x"); !ok {
			return false
		}
	}
	switch spec.Shape {
	case journey.Text:
		r.text(field, r.pick(says))
	case journey.Choice:
		r.text(field, says)
	case journey.List:
		list := strings.Split(r.pick(says), "; ")
		r.do([]journey.Op{journey.Set(r.kind, r.record, field, &list)})
	case journey.Flag:
		on := says == "true"
		r.do([]journey.Op{journey.Set(r.kind, r.record, field, &on)})
	case journey.Keys:
		on := true
		for key := range strings.SplitSeq(says, ",") {
			r.do([]journey.Op{journey.Set(r.kind, r.record, field+"/"+journey.Field(key), &on)})
		}
	default:
		return false
	}
	return true
}

func (r *reader) text(field journey.Field, text string) {
	r.do([]journey.Op{journey.SetText(r.kind, r.record, field, text)})
}

// ranked lays the record after the others of its kind.
func (r *reader) ranked() {
	rank, _ := journey.After(r.ranks[r.kind], "")
	r.ranks[r.kind] = rank
	r.text("rank", rank)
}

func (r *reader) do(ops []journey.Op) {
	if r.record != leftOut {
		r.board.Apply(ops)
	}
}

// pick is the half of a text that is in the map's language.
func (r *reader) pick(says string) string { return pick(says, r.words.Code) }

func pick(says, code string) string {
	nl, en, both := strings.Cut(says, " | ")
	if both && code != "nl" {
		return en
	}
	return nl
}

// says is what the line with a word says, of those before the map.
func (t *Template) says(word, code string) string {
	for line := range strings.Lines(t.source) {
		if says, ok := strings.CutPrefix(line, word); ok {
			return pick(strings.TrimSpace(says), lang.For(code).Code)
		}
	}
	return ""
}
