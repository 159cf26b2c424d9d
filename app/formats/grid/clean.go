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

// isPlain reports whether a text has nothing but what stays as it is, as most cells have.
func isPlain(text string) bool {
	for i := range len(text) {
		if c := text[i]; (c < ' ' || c >= 0x7F) && c != '\n' && c != '\t' {
			return false
		}
	}
	return true
}
