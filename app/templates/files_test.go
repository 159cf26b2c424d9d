package templates

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

// What every file keeps, checked over the table of registers.

func TestReferencesAreThere(t *testing.T) {
	each(t, func(t *testing.T, _ []byte, b *journey.Board) {
		for _, s := range journey.Registers {
			for _, r := range b.All(s.Kind) {
				switch v := s.At(r).(type) {
				case *journey.ID:
					found := *v == ""
					for kind := range strings.SplitSeq(s.Of, " or ") {
						found = found || b.Find(journey.Kind(kind), *v) != nil
					}
					require.True(t, found, "%s %s: %s", s.Kind, journey.IDOf(r), *v)
				case *journey.Keyed:
					if s.Field == "skip" || s.Field == "repeat" {
						for _, id := range v.Keys() {
							require.NotNil(t, b.Note(journey.ID(id)), id)
						}
					}
				}
			}
		}
		for n := range b.Notes() {
			require.Equal(t, journey.Placed, b.Standing(n), n.ID)
			require.Equal(t, n.Place.Under != "", b.Under(n) != nil, "%s stands under a step of its phase", n.ID)
		}
	})
}

func TestChoicesAreKnown(t *testing.T) {
	each(t, func(t *testing.T, _ []byte, b *journey.Board) {
		for _, s := range journey.Registers {
			if s.Shape != journey.Choice {
				continue
			}
			for _, r := range b.All(s.Kind) {
				if word := *s.At(r).(*string); word != "" {
					require.Contains(t, s.Choices(), word, "%s %s: %s", s.Kind, journey.IDOf(r), s.Field)
				}
			}
		}
	})
}

func TestTextsAreTidy(t *testing.T) {
	each(t, func(t *testing.T, data []byte, b *journey.Board) {
		for _, s := range journey.Registers {
			for _, r := range b.All(s.Kind) {
				if text, ok := s.At(r).(*string); ok && s.Shape == journey.Text {
					require.Equal(t, strings.Join(strings.Fields(*text), " "), *text)
				}
			}
		}
		for n := range b.Notes() {
			require.NotEmpty(t, n.Text, n.ID)
			require.LessOrEqual(t, len([]rune(n.Text)), 36, "%s is for a post-it: %s", n.ID, n.Text)
		}
	})
}

// The two languages of a file say the same thing: same records in the same order, the same registers filled, and the same
// values in all that is not text.
func TestLanguagesHaveTheSameStructure(t *testing.T) {
	for _, file := range files {
		nl, en := read(t, file.of("nl")), read(t, file.of("en"))
		require.Equal(t, nl.ID(), en.ID())
		for _, k := range journey.Kinds {
			require.Equal(t, ids(nl, k.Kind), ids(en, k.Kind))
		}
		for _, s := range journey.Registers {
			for i, r := range nl.All(s.Kind) {
				require.Equal(t, bones(&s, r), bones(&s, en.All(s.Kind)[i]), "%s %s: %s", s.Kind, journey.IDOf(r), s.Field)
			}
		}
	}
}

func ids(b *journey.Board, k journey.Kind) (list []journey.ID) {
	for _, r := range b.All(k) {
		list = append(list, journey.IDOf(r))
	}
	return list
}

// bones is what of a register does not depend on the language.
func bones(s *journey.Spec, r journey.Record) any {
	switch v := s.At(r).(type) {
	case *string:
		if s.Shape == journey.Text {
			return *v != ""
		}
		if s.Field == "language" {
			return nil
		}
		return *v
	case *[]string:
		return len(*v)
	case *journey.Span:
		return []bool{v.From != "", v.To != ""}
	case *journey.Keyed:
		if s.Field == "tag" || s.Field == "channel" {
			return len(*v)
		}
		return *v
	default:
		return string(journey.Append(nil, v))
	}
}

// A tag or channel that is one word in one language is one word in the other.
func TestWordsTranslateOneToOne(t *testing.T) {
	nl, en := read(t, Sample("nl")), read(t, Sample("en"))
	for _, words := range []func(*journey.Note) []string{
		func(n *journey.Note) []string { return n.Tags.Keys() },
		func(n *journey.Note) []string { return n.Channels.Keys() },
	} {
		require.Equal(t, usage(nl, words), usage(en, words))
	}
}

// usage lists, for every word, the notes that carry it; the lists are sorted, so that the words themselves do not matter.
func usage(b *journey.Board, words func(*journey.Note) []string) []string {
	carriers := map[string]string{}
	for n := range b.Notes() {
		for _, w := range words(n) {
			carriers[w] += string(n.ID) + " "
		}
	}
	var lists []string
	for _, list := range carriers {
		lists = append(lists, list)
	}
	slices.Sort(lists)
	return lists
}
