// Package jsonscan reads JSON value by value, without reflection and without building a tree, and says where it stopped.
//
// Maps are opened through it: ten thousand notes take a tenth of the time that encoding/json needs, and an error names
// the line that a person can look up.
//
//	s := jsonscan.New([]byte(`{"text":"Zoekt op funda"}`))
//	for s.Object(); s.More(); {
//		if s.Key() == "text" {
//			text := s.Text()
//			...
//		}
//	}
//	if err := s.Err(); err != nil { ... }
//
// A scanner keeps its first error and yields zero values from then on, so a reader checks once, at the end.
package jsonscan

import (
	"bytes"
	"errors"
	"strconv"
	"unicode/utf8"
)

// MaxDepth is the nesting that is read; deeper input is an error (32, the file format's limit).
const MaxDepth = 32

// Errors that Err can hold, inside an *Error that tells the place.
var (
	ErrSyntax = errors.New("not valid JSON")
	ErrShape  = errors.New("a value of another kind was expected")
	ErrDepth  = errors.New("nested too deeply")
	ErrUTF8   = errors.New("not valid UTF-8")
)

// Error tells where in the input reading stopped, and why.
type Error struct {
	Err    error
	Offset int // bytes from the start
	Line   int // from 1
}

func (e *Error) Error() string { return e.Err.Error() + " (line " + strconv.Itoa(e.Line) + ")" }

// Unwrap gives the cause, one of the errors of this package.
func (e *Error) Unwrap() error { return e.Err }

// Scanner walks through one JSON text.
type Scanner struct {
	data  []byte
	at    int
	depth int
	fresh uint64 // one bit a level: set while the level's first member is still to come
	named uint64 // one bit a level: set where the level is an object
	err   error
}

// New begins to read data, which it does not change and of which it keeps no part but the Raw values handed out.
func New(data []byte) *Scanner { return &Scanner{data: data} }

// Err is the first error met, an *Error, or nil.
func (s *Scanner) Err() error { return s.err }

// Offset is the number of bytes read so far.
func (s *Scanner) Offset() int { return s.at }

// Line is the line, from 1, on which the byte at offset stands.
func (s *Scanner) Line(offset int) int {
	return 1 + bytes.Count(s.data[:min(offset, len(s.data))], []byte{'\n'})
}

func (s *Scanner) fail(err error) {
	if s.err == nil {
		s.err = &Error{Err: err, Offset: s.at, Line: s.Line(s.at)}
	}
}

func (s *Scanner) space() {
	for s.at < len(s.data) {
		switch s.data[s.at] {
		case ' ', '\t', '\n', '\r':
			s.at++
		default:
			return
		}
	}
}

// Peek is the first byte of the next value ('{', '[', '"', 't', 'f', 'n', a digit or '-'), 0 at the end or after an error.
func (s *Scanner) Peek() byte {
	if s.err != nil {
		return 0
	}
	s.space()
	if s.at >= len(s.data) {
		return 0
	}
	return s.data[s.at]
}

func (s *Scanner) open(c byte) {
	if s.Peek() != c {
		s.fail(ErrShape)
		return
	}
	if s.depth == MaxDepth {
		s.fail(ErrDepth)
		return
	}
	s.at++
	s.depth++
	s.fresh |= 1 << s.depth
	if s.named &^= 1 << s.depth; c == '{' {
		s.named |= 1 << s.depth
	}
}

// Object enters an object; More and Key then walk its members.
func (s *Scanner) Object() { s.open('{') }

// Array enters an array; More then walks its elements.
func (s *Scanner) Array() { s.open('[') }

// More reports whether another member or element follows, and leaves the object or array when none does.
func (s *Scanner) More() bool {
	c := s.Peek()
	switch {
	case s.err != nil:
		return false
	case c == 0 || s.depth == 0:
		s.fail(ErrSyntax)
		return false
	}
	bit := uint64(1) << s.depth
	closing := byte(']')
	if s.named&bit != 0 {
		closing = '}'
	}
	if c == closing {
		s.at++
		s.depth--
		return false
	}
	if s.fresh&bit != 0 {
		s.fresh &^= bit
		return true
	}
	if c != ',' {
		s.fail(ErrSyntax)
		return false
	}
	s.at++
	if c = s.Peek(); c == '}' || c == ']' || c == 0 {
		s.fail(ErrSyntax)
		return false
	}
	return true
}

// Key reads the name of the next member of an object.
func (s *Scanner) Key() string {
	k := s.Text()
	if s.Peek() != ':' {
		s.fail(ErrSyntax)
		return ""
	}
	s.at++
	return k
}

// Text reads a string.
func (s *Scanner) Text() string {
	raw := s.quoted()
	if raw == nil {
		return ""
	}
	body := raw[1 : len(raw)-1]
	if bytes.IndexByte(body, '\\') < 0 {
		if !utf8.Valid(body) {
			s.fail(ErrUTF8)
			return ""
		}
		return string(body)
	}
	text, err := unescape(body)
	if err != nil {
		s.fail(err)
	}
	return text
}

// quoted passes over a string and gives it with its quotes, nil after an error.
func (s *Scanner) quoted() []byte {
	if s.Peek() != '"' {
		s.fail(ErrShape)
		return nil
	}
	start := s.at
	for i := s.at + 1; i < len(s.data); i++ {
		switch c := s.data[i]; {
		case c == '"':
			s.at = i + 1
			return s.data[start:s.at]
		case c == '\\':
			i++
		case c < 0x20:
			s.at = i
			s.fail(ErrSyntax)
			return nil
		}
	}
	s.at = len(s.data)
	s.fail(ErrSyntax)
	return nil
}

// Number reads a number; a magnitude beyond float64 is a syntax error.
func (s *Scanner) Number() float64 {
	raw := s.number()
	f, err := strconv.ParseFloat(string(raw), 64)
	if err != nil {
		s.fail(ErrSyntax)
		return 0
	}
	return f
}

func (s *Scanner) number() []byte {
	if c := s.Peek(); c != '-' && (c < '0' || c > '9') {
		s.fail(ErrShape)
		return nil
	}
	start := s.at
	for s.at < len(s.data) {
		c := s.data[s.at]
		if (c < '0' || c > '9') && c != '-' && c != '+' && c != '.' && c != 'e' && c != 'E' {
			break
		}
		s.at++
	}
	raw := s.data[start:s.at]
	if !isNumber(raw) {
		s.at = start
		s.fail(ErrSyntax)
		return nil
	}
	return raw
}

// isNumber holds raw against the grammar of RFC 8259, section 6, which is narrower than what strconv reads.
func isNumber(raw []byte) bool {
	i := 0
	digits := func() bool {
		from := i
		for i < len(raw) && raw[i] >= '0' && raw[i] <= '9' {
			i++
		}
		return i > from
	}
	if i < len(raw) && raw[i] == '-' {
		i++
	}
	if i < len(raw) && raw[i] == '0' {
		i++
	} else if !digits() {
		return false
	}
	if i < len(raw) && raw[i] == '.' {
		i++
		if !digits() {
			return false
		}
	}
	if i < len(raw) && (raw[i] == 'e' || raw[i] == 'E') {
		i++
		if i < len(raw) && (raw[i] == '+' || raw[i] == '-') {
			i++
		}
		if !digits() {
			return false
		}
	}
	return i == len(raw)
}

// Bool reads true or false.
func (s *Scanner) Bool() bool {
	switch s.Peek() {
	case 't':
		s.word("true")
		return s.err == nil
	case 'f':
		s.word("false")
	default:
		s.fail(ErrShape)
	}
	return false
}

func (s *Scanner) word(w string) {
	if !bytes.HasPrefix(s.data[s.at:], []byte(w)) {
		s.fail(ErrSyntax)
		return
	}
	s.at += len(w)
}

// Raw passes over the next value, whatever it is, and gives its text as it stands; the bytes belong to the input.
func (s *Scanner) Raw() []byte {
	c := s.Peek()
	start := s.at
	switch c {
	case '{':
		for s.Object(); s.More(); {
			s.Key()
			s.Raw()
		}
	case '[':
		for s.Array(); s.More(); {
			s.Raw()
		}
	case '"':
		if raw := s.quoted(); raw == nil {
			break
		} else if bytes.IndexByte(raw, '\\') >= 0 {
			if _, err := unescape(raw[1 : len(raw)-1]); err != nil {
				s.fail(err)
			}
		} else if !utf8.Valid(raw) {
			s.fail(ErrUTF8)
		}
	case 't':
		s.word("true")
	case 'f':
		s.word("false")
	case 'n':
		s.word("null")
	case 0:
		s.fail(ErrSyntax)
	default:
		s.number()
	}
	if s.err != nil {
		return nil
	}
	return s.data[start:s.at]
}

// Resume drops the error and goes on at offset and depth, a place noted before with Offset and Depth: a reader that
// salvages what it can passes over the record that failed.
func (s *Scanner) Resume(offset, depth int) { s.at, s.depth, s.err = offset, depth, nil }

// Depth is the number of objects and arrays that are open.
func (s *Scanner) Depth() int { return s.depth }

// End reads the rest and fails when anything but white space follows.
func (s *Scanner) End() {
	if s.err != nil {
		return
	}
	if s.space(); s.at < len(s.data) {
		s.fail(ErrSyntax)
	}
}
