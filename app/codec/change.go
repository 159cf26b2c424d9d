package codec

import (
	"slices"
	"strconv"

	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// AppendChange writes a change as one line of JSON, for the journal and for messages between tabs:
//
//	{"a":"t1","n":7,"do":"move note","ops":[["note","n1","place",{"park":true,"rank":"V"}],["note","n1","text",null]]}
//
// The values of the ops must be canonical JSON, as journey makes them; null clears.
func AppendChange(dst []byte, c journey.Change) []byte {
	size := 64 + len(c.Author) + len(c.Do)
	for i := range c.Ops {
		op := &c.Ops[i]
		size += 16 + len(op.Kind) + len(op.Record) + len(op.Field) + len(op.Now)
	}
	dst = slices.Grow(dst, size)
	dst = jsonscan.AppendText(append(dst, `{"a":`...), string(c.Author))
	dst = strconv.AppendUint(append(dst, `,"n":`...), c.N, 10)
	dst = jsonscan.AppendText(append(dst, `,"do":`...), c.Do)
	dst = append(dst, `,"ops":[`...)
	for i, op := range c.Ops {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = jsonscan.AppendText(append(dst, '['), string(op.Kind))
		dst = jsonscan.AppendText(append(dst, ','), string(op.Record))
		dst = jsonscan.AppendText(append(dst, ','), string(op.Field))
		if dst = append(dst, ','); op.Now == "" {
			dst = append(dst, "null"...)
		} else {
			dst = append(dst, op.Now...)
		}
		dst = append(dst, ']')
	}
	return append(dst, "]}"...)
}

// ReadChange reads what AppendChange wrote. It passes over keys that it does not know, and takes a change whole or, with an
// *Error, not at all: half a change is none.
func ReadChange(data []byte) (journey.Change, error) {
	var c journey.Change
	s := jsonscan.New(data)
	whole := true
	for s.Object(); s.More(); {
		switch s.Key() {
		case "a":
			c.Author = journey.Author(s.Text())
		case "n":
			n, err := strconv.ParseUint(string(s.Raw()), 10, 64)
			c.N, whole = n, whole && err == nil
		case "do":
			c.Do = s.Text()
		case "ops":
			for s.Array(); s.More(); {
				op, ok := readOp(s)
				c.Ops, whole = append(c.Ops, op), whole && ok
			}
		default:
			s.Raw()
		}
	}
	s.End()
	switch err := s.Err(); {
	case err != nil:
		return journey.Change{}, &Error{Problem: problemOf(err)}
	case !whole || c.Author == "" || c.N == 0:
		return journey.Change{}, &Error{Problem: NotRecord}
	case tooLong(data):
		return journey.Change{}, &Error{Problem: TooLong}
	}
	return c, nil
}

// readOp reads one write: kind, record, field and value.
func readOp(s *jsonscan.Scanner) (op journey.Op, ok bool) {
	n := 0
	for s.Array(); s.More(); n++ {
		switch n {
		case 0:
			op.Kind = journey.Kind(s.Text())
		case 1:
			op.Record = journey.ID(s.Text())
		case 2:
			op.Field = journey.Field(s.Text())
		case 3:
			if raw := s.Raw(); raw != nil && raw[0] != 'n' {
				now, _ := jsonscan.AppendCanonical(nil, raw)
				op.Now = journey.Value(now)
			}
		default:
			s.Raw()
		}
	}
	return op, n == 4
}
