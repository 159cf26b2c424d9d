package editor

import (
	"slices"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// readField is the value of a register of a note as its field shows it, empty when nothing is set.
func readField(n *journey.Note, spec *journey.Spec) string {
	switch v := spec.At(n).(type) {
	case *journey.Size:
		return sizeName(*v)
	case *string:
		return *v
	case *journey.ID:
		return string(*v)
	case *bool:
		return flag(*v)
	case *journey.Int:
		if v.Set {
			return itoa(max(int(spec.Min), min(int(spec.Max), v.N)))
		}
	case *journey.Float:
		if v.Set {
			return inSteps(spec.Field, max(spec.Min, min(spec.Max, v.N)))
		}
	}
	return ""
}

// inSteps is a number as its field shows it: effort and impact in three steps, letters in two around the usual.
func inSteps(field journey.Field, n float64) string {
	switch field {
	case "effort", "impact":
		return [...]string{"20", "50", "80"}[min(2, int(n*3/100))]
	case "ceiling":
		switch {
		case n < 14:
			return "12"
		case n > 18:
			return "24"
		}
		return ""
	}
	return number(journey.Float{N: n, Set: true})
}

// shared are the keys of a keyed register that all notes have.
func shared(notes []*journey.Note, field string) []string {
	var keys []string
	for i, n := range notes {
		has := n.Tags
		if field == "channel" {
			has = n.Channels
		}
		if i == 0 {
			keys = append(keys, has.Keys()...)
			continue
		}
		keys = slices.DeleteFunc(keys, func(k string) bool { return has.Get(k) == "" })
	}
	return keys
}

// known reports whether a word is one of the channels that have an icon.
func known(word string) bool { return lang.ChannelOf(word) != nil }

// marksOf says what the wall shows of a note by signs: ". Kanalen: telefoon. Invloed: ja".
func (e *Editor) marksOf(n *journey.Note) string {
	notes := []*journey.Note{n}
	first, rest := e.fieldsShared(notes)
	said := ""
	for _, name := range append(first, rest...) {
		if name == "color" || name == "kind" || name == "ceiling" || name == "size" || name == "score" { // a score is said first
			continue
		}
		f := e.noteField(name, notes)
		value := ""
		for _, c := range f.Choices {
			if c.On != "" || f.Kind == "choice" && f.Value != "" && c.Value == f.Value {
				value += ", " + c.Label
			}
		}
		if f.Kind == "line" && f.Value != "" {
			value = ", " + f.Value + f.Unit
		}
		switch {
		case f.Kind == "toggle" && f.Value != "":
			said += ". " + f.Label
		case value != "":
			said += ". " + f.Label + ": " + value[2:]
		}
	}
	return said
}
