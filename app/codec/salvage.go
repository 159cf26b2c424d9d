package codec

import (
	"bytes"
	"strings"

	"reiskaart/app/journey"
)

// The depths at which the reader itself walks: the map's own keys, and the records of an array.
const (
	depthOfMap   = 1
	depthOfArray = 2
)

// salvage is what the reader remembers of damage.
type salvage struct {
	broken int
	cut    bool

	line, counted int // the lines before the byte at counted
}

// next moves to the next record or key and leaves the array or map that closing ends. It does not mind a comma or bracket
// too few or too many, and an end that is missing.
func (r *reader) next(closing byte) bool {
	for r.err == nil {
		at, depth := r.s.Offset(), r.s.Depth()
		switch c := r.s.Peek(); {
		case c == closing && !r.goesOn(closing):
			r.s.Resume(r.s.Offset()+1, depth-1)
			return false
		case c == '}' && len(bytes.TrimSpace(r.data[r.s.Offset()+1:])) == 0: // the map ends, the array did not
			r.s.Resume(at, depth-1)
			return false
		case c == ',' || c == ']' || c == '}':
			r.s.Resume(r.s.Offset()+1, depth)
		case c == 0:
			r.cut = true
			r.s.Resume(r.s.Offset(), depth-1)
			return false
		default:
			return true
		}
	}
	return false
}

// goesOn reports whether the closing bracket here is one too many: behind the end of an array comes a key, and behind the
// end of the map nothing.
func (r *reader) goesOn(closing byte) bool {
	more := byte('{')
	if closing == '}' {
		more = '"'
	}
	tail := bytes.TrimLeft(r.data[r.s.Offset()+1:], " \t\r\n,")
	return len(tail) > 0 && tail[0] == more
}

// rest reports what follows the end of the map, or that there was no end.
func (r *reader) rest() {
	r.here = spot{index: -1}
	at := r.s.Offset()
	tail := strings.TrimSpace(string(r.data[at:]))
	switch {
	case r.err != nil:
	case tail != "":
		r.note(Syntax, at, tail)
	case r.cut:
		r.note(CutOff, at, "")
	}
}

// lose reports the record or key that starts at start as lost and passes over it: where the scanner failed, to the place
// where the next seems to begin. key is that of a register of the map.
func (r *reader) lose(p Problem, start int, key ...string) {
	depth, first := depthOfMap, byte('"')
	if r.here.index >= 0 {
		depth, first = depthOfArray, '{'
	}
	end := r.s.Offset()
	if r.s.Err() != nil {
		end = max(start+1, r.endOf(start, first))
	}
	r.s.Resume(end, depth)
	raw := strings.TrimRight(string(r.data[start:end]), " \t\r\n,")
	if r.here.kind == journey.KindImage && len(raw) > MaxRunes { // a picture cannot be mended by hand
		raw = strings.ToValidUTF8(raw[:MaxRunes], "")
	}
	r.note(p, start, raw, key...)
	if r.broken++; r.broken > maxBroken {
		r.refuse(&Error{Problem: TooBroken})
	}
}

// endOf guesses where the broken value that starts at start ends. Counting brackets serves as long as they are in pairs,
// which shows in what follows; else the lines do, for a file that a program wrote: the next record begins a line, as far
// indented as this one. first is the byte that a value here begins with.
func (r *reader) endOf(start int, first byte) int {
	byLines, ok := r.endByLines(start, first)
	byBrackets := r.endByBrackets(start)
	if !ok {
		return byBrackets
	}
	follows := bytes.TrimLeft(r.data[byBrackets:], " \t\r\n")
	if byBrackets < byLines && len(follows) > 0 && strings.IndexByte(",]}", follows[0]) >= 0 {
		return byBrackets
	}
	return byLines
}

func (r *reader) endByLines(start int, first byte) (end int, ok bool) {
	lineStart := 1 + bytes.LastIndexByte(r.data[:start], '\n')
	indent := indentOf(r.data[lineStart:])
	if lineStart+indent != start {
		return 0, false
	}
	for at := start; ; {
		n := bytes.IndexByte(r.data[at:], '\n')
		if n < 0 {
			return len(r.data), true
		}
		at += n + 1
		depth := indentOf(r.data[at:])
		if depth > indent || at+depth >= len(r.data) {
			continue
		}
		last := len(bytes.TrimSpace(r.data[at+depth+1:])) == 0
		switch c := r.data[at+depth]; {
		case depth == indent && c == first:
			return at, true
		case depth == indent && !last && (c == '}' || c == ']' && first == '"'):
			return at + depth + 1, true // its own, of a value over many lines
		case c == ']' || c == '}' || depth < indent && c == '"':
			return at, true
		}
	}
}

// indentOf counts the white space with which a line begins.
func indentOf(line []byte) int {
	for i, c := range line {
		if c != ' ' && c != '\t' {
			return i
		}
	}
	return len(line)
}

func (r *reader) endByBrackets(start int) int {
	depth, quoted := 0, false
	for i := start; i < len(r.data); i++ {
		switch c := r.data[i]; {
		case quoted && c == '\\':
			i++
		case c == '"', quoted && c == '\n':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			depth++
		case c == ',' && depth == 0:
			return i
		case c == '}' || c == ']':
			if depth--; depth < 0 {
				return i
			} else if depth == 0 {
				return i + 1
			}
		}
	}
	return len(r.data)
}

// lineAt is the line, from 1, of the byte at offset. It counts on from the last one asked for.
func (r *reader) lineAt(offset int) int {
	if offset >= r.counted {
		r.line += bytes.Count(r.data[r.counted:offset], []byte{'\n'})
	} else {
		r.line -= bytes.Count(r.data[offset:r.counted], []byte{'\n'})
	}
	r.counted = offset
	return r.line + 1
}
