package codec

import (
	"bytes"
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
	dst = appendBegin(slices.Grow(dst, size), &c)
	return append(AppendOps(dst, c.Ops), "]}"...)
}

// AppendMade is AppendChange of a change whose ops AppendOps wrote before, a part of them at a time: ops is all of that.
func AppendMade(dst []byte, c journey.Change, ops []byte) []byte {
	dst = appendBegin(slices.Grow(dst, 128+len(ops)), &c)
	return append(append(dst, bytes.TrimPrefix(ops, []byte(","))...), "]}"...)
}

// appendBegin writes what stands before the first op.
func appendBegin(dst []byte, c *journey.Change) []byte {
	dst = jsonscan.AppendText(append(dst, `{"a":`...), string(c.Author))
	dst = strconv.AppendUint(append(dst, `,"n":`...), c.N, 10)
	dst = jsonscan.AppendText(append(dst, `,"do":`...), c.Do)
	return append(dst, `,"ops":[`...)
}

// AppendOps writes ops as they stand in the line of a change, each after a comma but the first of a line.
func AppendOps(dst []byte, ops []journey.Op) []byte {
	begins, ends := 0, 0 // where the record of the op before stands: those of one record come together
	for i := range ops {
		op := &ops[i]
		if n := len(dst); n == 0 || dst[n-1] != '[' {
			dst = append(dst, ',')
		}
		if i > 0 && op.Record == ops[i-1].Record && op.Kind == ops[i-1].Kind {
			dst = append(dst, dst[begins:ends]...)
		} else {
			begins = len(dst)
			dst = jsonscan.AppendText(append(dst, '['), string(op.Kind))
			dst = jsonscan.AppendText(append(dst, ','), string(op.Record))
			ends = len(dst)
		}
		dst = jsonscan.AppendText(append(dst, ','), string(op.Field))
		if dst = append(dst, ','); op.Now == "" {
			dst = append(dst, "null"...)
		} else {
			dst = append(dst, op.Now...)
		}
		dst = append(dst, ']')
	}
	return dst
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
			var op journey.Op
			for s.Array(); s.More(); {
				if c.Ops == nil {
					c.Ops = make([]journey.Op, 0, 1+len(data)/40)
				}
				ok := readOp(s, &op)
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

// readOp reads one write into op, which holds the one before: kind, record, field and value. What is the same is kept as it is: a change
// of ten thousand records would make each of their names a dozen times.
func readOp(s *jsonscan.Scanner, op *journey.Op) (ok bool) {
	n := 0
	op.Now = ""
	for s.Array(); s.More(); n++ {
		switch n {
		case 0:
			op.Kind = journey.Kind(again(s, string(op.Kind)))
		case 1:
			op.Record = journey.ID(again(s, string(op.Record)))
		case 2:
			op.Field = journey.Field(again(s, string(op.Field)))
		case 3:
			if raw := s.Raw(); raw != nil && raw[0] != 'n' {
				op.Now = journey.Value(raw)
				if _, plain := jsonscan.Plain(string(op.Now)); !plain && (raw[0] == '"' || raw[0] == '{' || raw[0] == '[') {
					now, _ := jsonscan.AppendCanonical(nil, raw)
					op.Now = journey.Value(now)
				}
			}
		default:
			s.Raw()
		}
	}
	return n == 4
}

// again reads a text, which is was or another.
func again(s *jsonscan.Scanner, was string) string {
	at, depth := s.Offset(), s.Depth()
	if raw := s.Raw(); len(raw) == len(was)+2 && raw[0] == '"' && string(raw[1:len(raw)-1]) == was {
		return was
	}
	s.Resume(at, depth)
	return s.Text()
}
