package grid

import "strings"

// Clean makes one sort of line of all, spaces of what only looks like them, and takes out what cannot be seen: marks of
// direction and order of bytes silently, control characters counted. What is no UTF-8 becomes U+FFFD.
func Clean(text string) (clean string, controls int) {
	if isPlain(text) {
		return text, 0
	}
	text = strings.ToValidUTF8(strings.ReplaceAll(text, "\r\n", "\n"), "\uFFFD")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r >= ' ' && r < 0x7F:
			return r
		case r == '\r', r == '\v', r == '\f', r == 0x85, r == 0x2028, r == 0x2029: // Word and PowerPoint part lines with these
			return '\n'
		case r < 0xA0:
			controls++
			return -1
		case r == 0xA0, r >= 0x2000 && r <= 0x200A, r == 0x202F, r == 0x205F, r == 0x3000:
			return ' '
		case r == 0xFEFF, r == 0x200B, r == 0x2060, r >= 0x200E && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
			return -1
		}
		return r
	}, text), controls
}

// isPlain reports whether a text has nothing but what stays as it is, as most cells have: ASCII, letters of two bytes, which are those of
// Europe, and of the signs the dashes and quotes that Word makes and those of money.
func isPlain(text string) bool {
	more := func(i int) byte { // the byte at i, if a letter goes on with it
		if i < len(text) && text[i]&0xC0 == 0x80 {
			return text[i]
		}
		return 0
	}
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c >= ' ' && c < 0x7F, c == '\n', c == '\t':
		case c == 0xC2 && more(i+1) > 0xA0, c > 0xC2 && c < 0xE0 && more(i+1) > 0: // no-break space and what stands before it are in C2
			i++
		case c == 0xE2 && more(i+2) > 0 && (more(i+1) == 0x82 || more(i+1) == 0x80 && text[i+2] >= 0x90 && text[i+2] < 0xA8):
			i += 2
		default:
			return false
		}
	}
	return true
}
