package codec

import (
	"unicode/utf8"

	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// The limits, the same for reading and writing. Nesting is limited by jsonscan.MaxDepth, and all text is UTF-8.
const (
	MaxBytes           = 32 << 20  // of a file without image records
	MaxBytesWithImages = 128 << 20 // of a file with them
	MaxRecords         = 100_000   // of all kinds together
	MaxRunes           = 10_000    // of one text
)

// maxBroken bounds the work on a hostile file: finding the end of a broken record is a search.
const maxBroken = 1000

// maxKeptDepth is the nesting of a kept value that fits into the deepest place it may be written to: file, array, record.
const maxKeptDepth = jsonscan.MaxDepth - 3

func tooBig(size int, b *journey.Board) bool {
	return size > MaxBytesWithImages || size > MaxBytes && b.Count(journey.KindImage) == 0
}

// tooLong reports whether raw, which is valid JSON, holds a text over MaxRunes.
func tooLong(raw []byte) bool {
	return len(raw) > MaxRunes && longQuoted(raw) && longText(jsonscan.New(raw))
}

// longQuoted reports whether a string in raw, which is valid JSON, is so long that it can hold a text over MaxRunes: of a large change of many
// small records that is seen without reading it again.
func longQuoted(raw []byte) bool {
	from, quoted := 0, false
	for i := 0; i < len(raw); i++ {
		switch raw[i] {
		case '\\':
			i++
		case '"':
			if quoted && i-from > MaxRunes {
				return true
			}
			from, quoted = i, !quoted
		}
	}
	return false
}

// longBeside reports whether a record holds a text over MaxRunes elsewhere than under a key.
func longBeside(raw []byte, key string) bool {
	s := jsonscan.New(raw)
	for s.Object(); s.More(); {
		if k := s.Key(); k == key {
			s.Raw()
		} else if utf8.RuneCountInString(k) > MaxRunes || longText(s) {
			return true
		}
	}
	return false
}

func longText(s *jsonscan.Scanner) bool {
	switch s.Peek() {
	case '{':
		for s.Object(); s.More(); {
			if utf8.RuneCountInString(s.Key()) > MaxRunes || longText(s) {
				return true
			}
		}
	case '[':
		for s.Array(); s.More(); {
			if longText(s) {
				return true
			}
		}
	case '"':
		return utf8.RuneCountInString(s.Text()) > MaxRunes
	default:
		s.Raw()
	}
	return false
}

// nesting is how deep the objects and arrays of raw, which is valid JSON, go.
func nesting(raw []byte) int {
	depth, deepest, quoted := 0, 0, false
	for i := 0; i < len(raw); i++ {
		switch c := raw[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			depth++
			deepest = max(deepest, depth)
		case c == '}' || c == ']':
			depth--
		}
	}
	return deepest
}
