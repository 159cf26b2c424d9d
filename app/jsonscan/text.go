package jsonscan

import (
	"math"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// unescape resolves the escapes of RFC 8259, section 7. A lone surrogate becomes U+FFFD.
func unescape(body []byte) (string, error) {
	out := make([]byte, 0, len(body))
	for i := 0; i < len(body); i++ {
		c := body[i]
		if c != '\\' {
			out = append(out, c)
			continue
		}
		i++
		if i == len(body) {
			return "", ErrSyntax
		}
		switch body[i] {
		case '"', '\\', '/':
			out = append(out, body[i])
		case 'b':
			out = append(out, '\b')
		case 'f':
			out = append(out, '\f')
		case 'n':
			out = append(out, '\n')
		case 'r':
			out = append(out, '\r')
		case 't':
			out = append(out, '\t')
		case 'u':
			r, ok := hex4(body, i+1)
			if !ok {
				return "", ErrSyntax
			}
			i += 4
			if utf16.IsSurrogate(r) {
				low, ok := rune(0), false
				if i+2 < len(body) && body[i+1] == '\\' && body[i+2] == 'u' {
					low, ok = hex4(body, i+3)
				}
				if r = utf16.DecodeRune(r, low); ok && r != utf8.RuneError {
					i += 6
				}
			}
			out = utf8.AppendRune(out, r)
		default:
			return "", ErrSyntax
		}
	}
	if !utf8.Valid(out) {
		return "", ErrUTF8
	}
	return string(out), nil
}

func hex4(body []byte, at int) (rune, bool) {
	if at+4 > len(body) {
		return 0, false
	}
	n, err := strconv.ParseUint(string(body[at:at+4]), 16, 32)
	return rune(n), err == nil && body[at] != '+'
}

// AppendText writes s as a JSON string: only what JSON demands is escaped, so Dutch and emoji stay readable. Bytes
// that are not UTF-8 become U+FFFD.
func AppendText(dst []byte, s string) []byte {
	const hexdigits = "0123456789abcdef"
	dst = append(dst, '"')
	for i := 0; i < len(s); {
		from := i
		for i < len(s) && isPlain(s[i]) {
			i++
		}
		if dst = append(dst, s[from:i]...); i == len(s) {
			break
		}
		c := s[i]
		if c < utf8.RuneSelf {
			switch {
			case c == '"' || c == '\\':
				dst = append(dst, '\\', c)
			case c == '\n':
				dst = append(dst, '\\', 'n')
			case c == '\t':
				dst = append(dst, '\\', 't')
			case c == '\r':
				dst = append(dst, '\\', 'r')
			case c < 0x20 || c == 0x7f:
				dst = append(dst, '\\', 'u', '0', '0', hexdigits[c>>4], hexdigits[c&15])
			default:
				dst = append(dst, c)
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		dst = utf8.AppendRune(dst, r)
		i += n
	}
	return append(dst, '"')
}

// isPlain reports whether a byte stands in a text for itself, and is a letter by itself.
func isPlain(c byte) bool { return c >= 0x20 && c < 0x7f && c != '"' && c != '\\' }

// Plain is the text of a JSON string in which nothing is escaped, as in most, without a copy; ok is false for any other value,
// whatever it is.
func Plain(quoted string) (text string, ok bool) {
	if len(quoted) < 2 || quoted[0] != '"' || quoted[len(quoted)-1] != '"' {
		return "", false
	}
	text = quoted[1 : len(quoted)-1]
	ascii := true
	for i := range len(text) {
		if c := text[i]; !isPlain(c) {
			if c < utf8.RuneSelf {
				return "", false
			}
			ascii = false
		}
	}
	return text, ascii || utf8.ValidString(text)
}

// Simple is the number that a JSON value is, if it is one of few digits with or without a point, as most are; ok is false for any other.
// Fifteen digits and a power of ten up to 22 are whole in a float64, so their quotient is the number that is nearest, as the scanner's.
func Simple(v string) (f float64, ok bool) {
	digits := v
	if len(v) > 1 && v[0] == '-' {
		digits = v[1:]
	}
	if len(digits) == 0 || len(digits) > 15 || digits[0] == '0' && len(digits) > 1 && digits[1] != '.' {
		return 0, false
	}
	n, below := 0, 0.0
	for i := range len(digits) {
		switch c := digits[i]; {
		case c >= '0' && c <= '9':
			n, below = n*10+int(c-'0'), below*10
		case c == '.' && below == 0 && i > 0 && i < len(digits)-1:
			below = 1
		default:
			return 0, false
		}
	}
	if f = float64(n); below > 0 {
		f /= below
	}
	if len(digits) < len(v) {
		f = -f
	}
	return f, true
}

// AppendNumber writes f in the shortest form that reads back the same; NaN and infinities, which JSON has not, as 0.
func AppendNumber(dst []byte, f float64) []byte {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		f = 0
	}
	if f == 0 {
		return append(dst, '0') // also for -0, which reads as the same number
	}
	format := byte('f')
	if a := math.Abs(f); a < 1e-6 || a >= 1e21 {
		format = 'e'
	}
	return strconv.AppendFloat(dst, f, format, -1, 64)
}

// AppendCanonical writes the value raw, which must be valid JSON, without white space and with this package's escapes.
// The order of keys and the digits of numbers stay: a number too long for float64 is somebody's id.
func AppendCanonical(dst, raw []byte) ([]byte, error) {
	s := New(raw)
	dst = s.canonical(dst)
	s.End()
	return dst, s.Err()
}

func (s *Scanner) canonical(dst []byte) []byte {
	switch s.Peek() {
	case '{':
		dst = append(dst, '{')
		for s.Object(); s.More(); {
			if dst[len(dst)-1] != '{' {
				dst = append(dst, ',')
			}
			dst = append(AppendText(dst, s.Key()), ':')
			dst = s.canonical(dst)
		}
		return append(dst, '}')
	case '[':
		dst = append(dst, '[')
		for s.Array(); s.More(); {
			if dst[len(dst)-1] != '[' {
				dst = append(dst, ',')
			}
			dst = s.canonical(dst)
		}
		return append(dst, ']')
	case '"':
		raw := s.Raw()
		if _, ok := Plain(string(raw)); ok || raw == nil {
			return append(dst, raw...)
		}
		text, _ := unescape(raw[1 : len(raw)-1])
		return AppendText(dst, text)
	case 't', 'f', 'n':
		return append(dst, s.Raw()...)
	default:
		return append(dst, s.number()...)
	}
}
