package codec

import (
	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// keep lays a value by for Board.Apply.
func (r *reader) keep(f journey.Field, raw []byte) {
	if raw == nil {
		return
	}
	if v, err := jsonscan.AppendCanonical(nil, raw); err == nil {
		reg := journey.Register{Kind: r.here.kind, Record: r.here.to, Field: f}
		r.later = append(r.later, journey.Op{Register: reg, Now: journey.Value(v)})
	}
}

// keptRow is a row of the array "kept"; it waits until all records are there.
type keptRow struct {
	op         journey.Op
	at         spot
	start, end int
}

// readKept reads one row of the array "kept".
func (r *reader) readKept(start int) {
	var row keptRow
	var value []byte
	if r.s.Peek() != '{' {
		r.s.Raw()
		r.lose(NotRecord, start)
		return
	}
	for r.s.Object(); r.s.More(); {
		switch r.s.Key() {
		case "kind":
			row.op.Kind = journey.Kind(r.s.Text())
		case "record":
			row.op.Record = journey.ID(r.s.Text())
		case "field":
			row.op.Field = journey.Field(r.s.Text())
		case "value":
			value = r.s.Raw()
		default:
			r.s.Raw()
		}
	}
	err := r.s.Err()
	row.start, row.end = start, r.s.Offset()
	row.at = spot{r.here.array, r.here.index, row.op.Kind, row.op.Record, row.op.Record}
	switch {
	case err != nil:
		r.lose(problemOf(err), start)
	case row.op.Kind == "" || row.op.Field == "" || value == nil:
		r.lose(NotRecord, start)
	case tooLong(r.data[start:row.end]):
		r.lose(TooLong, start)
	case string(value) != "null":
		canonical, _ := jsonscan.AppendCanonical(nil, value)
		row.op.Now = journey.Value(canonical)
		r.kept = append(r.kept, row)
	}
}
