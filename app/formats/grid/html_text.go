package grid

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

func clean(s string) string {
	s, _ = Clean(s)
	return s
}

// text takes in words: white space is one space, as a browser shows it.
func (r *reader) text(s string) {
	if !r.inCell {
		r.outside = r.outside || !r.hidden && strings.TrimSpace(clean(decode(s))) != ""
		return
	}
	if r.hidden {
		return
	}
	for s != "" {
		i := 0
		for i < len(s) && !isSpace(s[i]) {
			i++
		}
		if i > 0 {
			if r.block {
				r.breakLine()
			}
			r.words.WriteString(decode(s[:i]))
			s = s[i:]
			continue
		}
		r.space()
		for s != "" && isSpace(s[0]) {
			s = s[1:]
		}
	}
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }

func (r *reader) space() {
	if w := r.words.String(); w != "" && w[len(w)-1] != ' ' && w[len(w)-1] != '\n' {
		r.words.WriteByte(' ')
	}
}

func (r *reader) breakLine() {
	if r.inCell && (r.words.Len() > 0 || !r.block) {
		r.words.WriteByte('\n')
	}
	r.block = false
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// decode replaces the entities that the programs of an office write; one that it does not know stays as it is.
func decode(s string) string {
	if !strings.Contains(s, "&") {
		return s
	}
	var out strings.Builder
	for s != "" {
		i := strings.IndexByte(s, '&')
		if i < 0 {
			break
		}
		out.WriteString(s[:i])
		s = s[i:]
		end := strings.IndexByte(s[:min(len(s), 12)], ';')
		if end < 0 {
			out.WriteByte('&')
			s = s[1:]
			continue
		}
		if text, ok := entity(s[1:end]); ok {
			out.WriteString(text)
			s = s[end+1:]
		} else {
			out.WriteByte('&')
			s = s[1:]
		}
	}
	out.WriteString(s)
	return out.String()
}

func entity(name string) (string, bool) {
	if digits, ok := strings.CutPrefix(name, "#"); ok {
		base := 10
		if digits != "" && digits[0]|0x20 == 'x' {
			digits, base = digits[1:], 16
		}
		n, err := strconv.ParseUint(digits, base, 32)
		if err != nil || !utf8.ValidRune(rune(n)) || n == 0 {
			return "", false
		}
		return string(rune(n)), true
	}
	text, ok := entities[name]
	return text, ok
}

// base is a Latin letter without its mark.
func base(r rune) rune {
	const marked = "ÀÁÂÄÃÅÈÉÊËÌÍÎÏÒÓÔÖÕÙÚÛÜÝÑÇàáâäãåèéêëìíîïòóôöõùúûüýÿñç"
	const bare = "AAAAAAEEEEIIIIOOOOOUUUUYNCaaaaaaeeeeiiiiooooouuuuyync"
	if i := strings.IndexRune(marked, r); i >= 0 {
		return rune(bare[utf8.RuneCountInString(marked[:i])])
	}
	return r
}

// Fold makes words comparable: small letters without accents, single spaces, and nothing but letters and digits.
func Fold(s string) string {
	var out strings.Builder
	gap := false
	for _, r := range strings.ToLower(s) {
		switch r = base(r); {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9', r > 0x2FF && r < 0x2000 && (r < 0x300 || r > 0x36F):
			if gap && out.Len() > 0 {
				out.WriteByte(' ')
			}
			gap = false
			out.WriteRune(r)
		case r == '\'', r == '’', r >= 0x300 && r <= 0x36F: // an apostrophe of a plural, a mark by itself
		default:
			gap = true
		}
	}
	return out.String()
}
