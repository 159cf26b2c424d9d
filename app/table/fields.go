package table

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"reiskaart/app/formats/grid"
	"reiskaart/app/formats/spreadsheet"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// Kind is how the field of a column is read and written.
type Kind uint8

// The kinds.
const (
	Line  Kind = iota // words
	Count             // a number
	Pick              // one of Choices
	Flag              // yes or nothing
	Keys              // words parted by commas
	Shown             // not written here
)

// Choice is a value of a field and the words for it.
type Choice struct{ Value, Label string }

// Field is a column of List. Key is the register of the note, one of "phase", "lane", "under" and "links", or a party behind StagePrefix.
type Field struct {
	Key, Label string
	Kind       Kind
	Choices    []Choice
	Fits       func(noteKind string) bool // nil: of all notes
}

func number(n int) string { return strconv.Itoa(n) }

// read is what a field of a note says, in words.
func (s *Sheet) read(n *journey.Note, f *Field) string {
	switch f.Key {
	case "text":
		if n.Covered {
			return ""
		}
		return n.Text
	case "phase":
		switch s.Board.Standing(n) {
		case journey.OnTheWall:
			return s.words.TableView.Loose
		case journey.Placed:
			return s.Board.Phase(n.Place.Phase).Title
		}
		return s.words.Parking.Title
	case "lane":
		if s.Board.Standing(n) == journey.Placed {
			return s.Board.Lane(n.Place.Lane).Title
		}
		return ""
	case "under":
		if step := s.Board.Under(n); step != nil {
			return step.Shown()
		}
		return ""
	case "links":
		return s.links(n)
	case "actor":
		if a, ok := s.Board.Find(journey.KindActor, n.Actor).(*journey.Actor); ok {
			return a.Name
		}
		return ""
	case "score":
		if score, ok := n.Feeling(); ok {
			return number(score)
		}
		return ""
	}
	value := ""
	if party := partyOf(f.Key); party != "" {
		value = s.stage(party, n.ID)
		for _, c := range f.Choices {
			if c.Value == value {
				return c.Label
			}
		}
		return ""
	}
	spec := specOf(f.Key)
	if spec == nil {
		return ""
	}
	switch v := spec.At(n).(type) {
	case *string:
		value = *v
	case *bool:
		if *v {
			return s.words.Field.Yes
		}
	case *journey.Int:
		if v.Set {
			value = number(v.N)
		}
	case *journey.Float:
		if v.Set {
			value = s.words.Number(v.N)
		}
	case *journey.Keyed:
		names := v.Keys()
		for i, key := range names {
			if f.Key == "channel" {
				names[i] = s.words.Channel(key)
			}
		}
		return strings.Join(names, ", ")
	}
	for _, c := range f.Choices {
		if c.Value == value && value != "" {
			return c.Label
		}
	}
	return value
}

// specOf is the register of notes that a field is about, nil where it is none.
func specOf(key string) *journey.Spec { return specs[key] }

var specs = func() map[string]*journey.Spec {
	all := map[string]*journey.Spec{}
	list := journey.Specs(journey.KindNote)
	for i := range list {
		all[string(list[i].Field)] = &list[i]
	}
	return all
}()

// links are the notes that a note leads to and comes from, an arrow before each.
func (s *Sheet) links(n *journey.Note) string {
	if s.ends == nil {
		s.ends = map[journey.ID][]*journey.Link{}
		for l := range s.Board.Links() {
			s.ends[l.From] = append(s.ends[l.From], l)
			if l.To != l.From {
				s.ends[l.To] = append(s.ends[l.To], l)
			}
		}
	}
	var all []string
	for _, l := range s.ends[n.ID] {
		arrow, id := "→ ", l.To
		if l.From != n.ID {
			arrow, id = "← ", l.From
		}
		if other := s.Board.Note(id); other != nil {
			all = append(all, arrow+other.Shown())
		}
	}
	return strings.Join(all, "\n")
}

// Uses reports whether some note of the map has something in a field.
func (s *Sheet) Uses(f *Field) bool {
	for n := range s.Board.Notes() {
		if s.read(n, f) != "" {
			return true
		}
	}
	return false
}

// parse turns words into the value of a field, empty for none; not ok where the field cannot be that.
func (s *Sheet) parse(f *Field, text string) (value string, ok bool) {
	text = strings.TrimSpace(text)
	if text == "" {
		return "", true
	}
	if f.Key == "score" {
		rest, score, felt := spreadsheet.Felt(text)
		return number(score), felt && (rest == "" || rest == text)
	}
	switch f.Kind {
	case Flag:
		switch grid.Fold(text) {
		case "ja", "yes", "j", "y", "x", "1", "true", "waar", "✓":
			return "true", true
		case "nee", "no", "n", "0", "-", "false", "onwaar":
			return "", true
		}
		return "", false
	case Pick:
		if value, ok = pick(f.Choices, text); ok {
			return value, true
		}
		spec := specOf(f.Key)
		if n, isNumber := s.words.Parse(text); spec != nil && isNumber && spec.Max > 0 && n >= spec.Min && n <= spec.Max {
			return strconv.FormatFloat(n, 'f', -1, 64), true // effort and impact have words for three of a hundred numbers
		}
		return "", false
	case Count:
		spec := specOf(f.Key)
		n, isNumber := s.words.Parse(strings.TrimSuffix(text, "%"))
		if spec == nil || !isNumber || n < spec.Min || n > spec.Max || spec.Shape == journey.Whole && n != math.Round(n) {
			return "", false
		}
		return strconv.FormatFloat(n, 'f', -1, 64), true
	}
	return text, true
}

// pick finds the choice that words mean: whole, or as the only one that begins so.
func pick(choices []Choice, text string) (value string, ok bool) {
	if text = grid.Fold(text); text == "" {
		return "", false
	}
	found := 0
	for _, c := range choices {
		label := grid.Fold(c.Label)
		if label == text || strings.EqualFold(c.Value, text) {
			return c.Value, true
		}
		if strings.HasPrefix(label, text) && c.Value != "" {
			value = c.Value
			found++
		}
	}
	return value, found == 1
}

// fieldOps writes a field of a note that is a register of its own; not ok where the field cannot say that.
func (s *Sheet) fieldOps(p *writer, id journey.ID, f *Field, text string) bool {
	value, ok := s.parse(f, text)
	if !ok {
		return false
	}
	field := journey.Field(f.Key)
	spec := specOf(f.Key)
	n := s.Board.Note(id)
	if n != nil && s.read(n, f) == text {
		return true
	}
	switch {
	case f.Key == "actor":
		actor, isNew := journey.ID(""), value != ""
		for _, r := range s.Board.All(journey.KindActor) {
			if a := r.(*journey.Actor); isNew && grid.Fold(a.Name) == grid.Fold(value) {
				actor, isNew = a.ID, false
			}
		}
		if isNew {
			if actor = p.actors[grid.Fold(value)]; actor == "" {
				actor = p.o.IDs.New()
				p.actors[grid.Fold(value)] = actor
				p.Ops = append(p.Ops, journey.AddActor(s.Board, actor, value)...)
			}
		}
		p.Ops = append(p.Ops, journey.Set(journey.KindNote, id, field, &actor))
	case partyOf(f.Key) != "":
		if n == nil { // it is of a step, which a note is once it stands somewhere
			return false
		}
		p.Ops = append(p.Ops, journey.SetStage(s.Board, p.o.IDs.New(), partyOf(f.Key), id, value)...)
	case f.Kind == Keys:
		s.keyOps(p, id, n, f.Key, value)
	case spec == nil:
		return false
	case f.Kind == Flag:
		on := value != ""
		p.Ops = append(p.Ops, journey.Set(journey.KindNote, id, field, &on))
	case spec.Shape == journey.Whole || spec.Shape == journey.Number:
		at := journey.Float{}
		if value != "" {
			at.N, _ = strconv.ParseFloat(value, 64) // parse has made it
			at.Set = true
		}
		p.Ops = append(p.Ops, journey.Set(journey.KindNote, id, field, &at))
	default:
		p.Ops = append(p.Ops, journey.SetText(journey.KindNote, id, field, value))
	}
	return true
}

// keyOps brings the channels or tags of a note to those written.
func (s *Sheet) keyOps(p *writer, id journey.ID, n *journey.Note, key, value string) {
	var had, want []string
	if n != nil && key == "channel" {
		had = n.Channels.Keys()
	} else if n != nil {
		had = n.Tags.Keys()
	}
	for _, word := range strings.FieldsFunc(value, func(r rune) bool { return strings.ContainsRune(",;\n•", r) }) {
		word = strings.TrimSpace(word)
		if c := lang.ChannelOf(word); c != nil && key == "channel" {
			if word = c.Key; n != nil {
				for _, own := range had { // by the word that the note has for it
					if lang.ChannelOf(own) == c {
						word = own
					}
				}
			}
		}
		if word != "" {
			want = append(want, word)
		}
	}
	on, off := true, false
	for _, word := range had {
		if !slices.Contains(want, word) {
			p.Ops = append(p.Ops, journey.Set(journey.KindNote, id, journey.Field(key+"/"+word), &off))
		}
	}
	for _, word := range want {
		if !slices.Contains(had, word) {
			p.Ops = append(p.Ops, journey.Set(journey.KindNote, id, journey.Field(key+"/"+word), &on))
		}
	}
}
