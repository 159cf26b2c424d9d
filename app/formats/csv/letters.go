package csv

import (
	"strings"
	"unicode/utf8"

	"reiskaart/app/formats/grid"
)

// high are the letters of Windows-1252 from 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt); the others are
// those of Unicode.
const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

var highLetters = []rune(high)

// decode makes a clean text of a cell, and tells whether it had to be read as Windows-1252.
func decode(text string, quoted bool) (_ string, recoded bool) {
	text = strings.TrimSpace(text)
	if quoted && strings.Contains(text, `""`) {
		text = strings.ReplaceAll(text, `""`, `"`)
	}
	if !utf8.ValidString(text) {
		var out strings.Builder
		for i := range len(text) {
			c := text[i]
			if c >= 0x80 && c < 0xA0 {
				out.WriteRune(highLetters[c-0x80])
			} else {
				out.WriteRune(rune(c))
			}
		}
		text, recoded = out.String(), true
	}
	text, _ = grid.Clean(text)
	return strings.TrimSpace(text), recoded
}

// anyUTF8 reports whether a letter of several bytes stands in data as UTF-8 has it.
func anyUTF8(data []byte) bool {
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		if _, n := utf8.DecodeRune(data[i:]); n > 1 {
			return true
		}
		i++
	}
	return false
}

// utf16 makes UTF-8 of UTF-16 with its mark; half a letter becomes U+FFFD.
func utf16(data []byte) []byte {
	low, high := 0, 1 // of the two bytes
	if data[0] == 0xFE {
		low, high = 1, 0
	}
	out := make([]byte, 0, len(data))
	for i := 2; i+1 < len(data); i += 2 {
		r := rune(data[i+low]) | rune(data[i+high])<<8
		if r >= 0xD800 && r < 0xE000 {
			next := rune(0)
			if i+3 < len(data) {
				next = rune(data[i+2+low]) | rune(data[i+2+high])<<8
			}
			if r < 0xDC00 && next >= 0xDC00 && next < 0xE000 {
				r = (r-0xD800)<<10 + next - 0xDC00 + 0x10000
				i += 2
			} else {
				r = utf8.RuneError
			}
		}
		out = utf8.AppendRune(out, r)
	}
	return out
}
