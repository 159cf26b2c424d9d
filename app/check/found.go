package check

import (
	"strings"

	"reiskaart/app/day"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// Ref names a thing of a map: a note, a phase, a line.
type Ref struct {
	Kind journey.Kind
	ID   journey.ID
}

// Found is a place where a map does not keep a rule.
type Found struct {
	Rule  *Rule
	Refs  []Ref    // what it is about, the foremost first; none: the map as a whole
	N     float64  // the number in its sentence
	Names []string // what its sentence names that has no Ref: pain points of another map, a date
	Other bool     // it is said with the rule's second sentence
	Fix   Fix      // what can be done about it for sure
}

// Finding is a Found in words, as machines take it.
type Finding struct {
	Rule, Level, Seed, Text string
	IDs                     []journey.ID
}

// In puts a finding into words.
func (f *Found) In(b *journey.Board, w *lang.Words) Finding {
	out := Finding{Rule: f.Rule.Code, Level: f.Rule.Level.Name(w), Seed: f.Rule.Seed, Text: f.Text(b, w), IDs: make([]journey.ID, len(f.Refs))}
	for i, r := range f.Refs {
		out.IDs[i] = r.ID
	}
	return out
}

// Text is the sentence of a finding.
func (f *Found) Text(b *journey.Board, w *lang.Words) string {
	says := w.Check.Rules[f.Rule.index].Says
	if f.Other {
		says = *second(&w.Check, f.Rule.index)
	}
	var parts [5]string
	for i := range parts {
		if strings.Contains(string(says), "{"+string(rune('0'+i))+"}") {
			parts[i] = f.part(b, w, says, i)
		}
	}
	return says.With(parts[:]...)
}

// second is the other sentence that some rules have.
func second(w *lang.Checks, rule int) *lang.Format {
	switch rule {
	case k07:
		return &w.Near
	case k09:
		return &w.NoInfluence
	case k10:
		return &w.NoInformation
	case k13:
		return &w.TwoThings
	case k14:
		return &w.CountsRise
	case k20:
		return &w.NoOffer
	case k22:
		return &w.NotAnswered
	case k24:
		return &w.OldFigures
	case k26:
		return &w.FullPhase
	}
	return &w.NoPersona
}

// part is what stands in one place of a sentence (lang.CheckRule).
func (f *Found) part(b *journey.Board, w *lang.Words, says lang.Format, place int) string {
	switch {
	case place == 2 && f.Rule.index == k24:
		return w.Aging.Months.Of(int(f.N))
	case place == 2:
		return w.Number(f.N)
	case place == 3:
		return f.row(b, w, strings.Contains(string(says), "{0}"))
	case len(f.Refs) == 0:
		return ""
	case place == 0:
		return Name(b, w, f.Refs[0])
	case place == 1:
		if n := b.Note(f.Refs[0].ID); n != nil {
			return Name(b, w, Ref{journey.KindPhase, n.Place.Phase})
		}
	case len(f.Refs) > 1:
		return Name(b, w, f.Refs[1])
	}
	return ""
}

const inARow = 3 // names before "and 4 more"

func (f *Found) row(b *journey.Board, w *lang.Words, rest bool) string {
	var names []string
	for _, name := range f.Names {
		if f.Rule.index == k24 {
			name = day.Show(name, &w.Date)
		} else {
			name = w.Check.Quoted.With(short(name, w))
		}
		names = append(names, name)
	}
	if names == nil {
		refs := f.Refs
		if rest && len(refs) > 0 {
			refs = refs[1:]
		}
		for _, r := range refs {
			if names = append(names, ""); len(names) <= inARow {
				names[len(names)-1] = w.Check.Quoted.With(Name(b, w, r))
			}
		}
	}
	if len(names) > inARow {
		return w.Check.More.With(strings.Join(names[:inARow], ", "), w.Number(float64(len(names)-inARow)))
	}
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + w.Check.And + names[n-1]
	}
	return strings.Join(names, "")
}

// Name is what a thing of a map is called, in a line: the text of a note, the title of a phase, both ends of a line.
func Name(b *journey.Board, w *lang.Words, r Ref) string {
	switch x := b.Find(r.Kind, r.ID).(type) {
	case *journey.Note:
		return short(x.Shown(), w)
	case *journey.Phase:
		return short(x.Title, w)
	case *journey.Variant:
		return short(x.Name, w)
	case *journey.Persona:
		return short(x.Name, w)
	case *journey.Actor:
		return short(x.Name, w)
	case *journey.Question:
		return short(x.Text, w)
	case *journey.Link:
		return w.Check.Arrow.With(endName(b, w, x.From), endName(b, w, x.To))
	}
	return w.Check.Empty
}

func endName(b *journey.Board, w *lang.Words, id journey.ID) string {
	if b.Phase(id) != nil {
		return Name(b, w, Ref{journey.KindPhase, id})
	}
	return Name(b, w, Ref{journey.KindNote, id})
}

// short is a text in at most forty-eight characters on one line.
func short(text string, w *lang.Words) string {
	const most = 48
	text = strings.Join(strings.Fields(text), " ")
	if text == "" {
		return w.Check.Empty
	}
	if r := []rune(text); len(r) > most {
		return strings.TrimRight(string(r[:most-1]), " ,.;:") + "…"
	}
	return text
}
