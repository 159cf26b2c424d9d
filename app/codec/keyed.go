package codec

import (
	"slices"
	"sort"

	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// keyed reads a register that is many, of which s holds the value. A wrong value in an object is kept alone; a list that is
// not all text is left to the caller.
func (r *reader) keyed(s *jsonscan.Scanner, spec *journey.Spec, into *journey.Keyed, start int) {
	var found journey.Keyed
	list := spec.Shape == journey.Keys
	if list {
		s.Array()
	} else {
		s.Object()
	}
	for s.More() {
		key, raw := "", []byte("true")
		if list {
			key = s.Text()
		} else {
			key = s.Key()
			raw = s.Raw()
		}
		if s.Err() != nil {
			return
		}
		v, fits := keyedValue(spec.Shape, raw)
		switch {
		case fits && key != "":
			found = append(found, journey.Entry{Key: key, Value: v})
		case !fits && raw[0] == 'n':
		default:
			r.keep(spec.Field+journey.Field("/"+key), raw)
			if !fits {
				r.note(WrongShape, start, string(raw), spec.FileKey(), key)
			}
		}
	}
	if s.Err() != nil {
		return
	}
	slices.Reverse(found) // of equal keys the last counts
	if len(found) > 1 {
		sort.SliceStable(found, func(i, j int) bool { return found[i].Key < found[j].Key })
	}
	*into = slices.CompactFunc(found, func(a, b journey.Entry) bool { return a.Key == b.Key })
}

// keyedValue is raw as the value of one key of a register that is many.
func keyedValue(shape journey.Shape, raw []byte) (v journey.Value, fits bool) {
	s := jsonscan.New(raw)
	switch shape {
	case journey.Counts:
		v = journey.Value(jsonscan.AppendNumber(nil, s.Number()))
	case journey.Words:
		v = journey.Value(jsonscan.AppendText(nil, s.Text()))
	default:
		v = "true"
	}
	return v, s.Err() == nil
}
