package codec

import (
	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// about says in the map's language what the file is, to a person who meets it without Reiskaart.
func about(language string) string {
	if language == "en" {
		return "A customer journey, made with Reiskaart. Open it by dragging this file onto the page."
	}
	return "Een klantreis, gemaakt met Reiskaart. Open haar door dit bestand op de pagina te slepen."
}

// Write gives the file of a map. Deleted records and ranks are not in it. The error is an *Error: TooBig, TooMany, or
// TooLong or TooDeep with the record.
func Write(b *journey.Board) ([]byte, error) { return WriteWith(b, nil) }

// WriteWith is Write with the contents of pictures: base64 under the key "data" of their records. content gives that of an id; a
// picture of which it gives nothing goes out as its record alone.
func WriteWith(b *journey.Board, content func(journey.ID) []byte) ([]byte, error) {
	w := newWriter(b, Format)
	w.content = content
	w.member(keyAbout, jsonscan.AppendText(nil, about(b.Doc().Language)))
	w.identity()
	w.mapRegisters()
	return w.finish(func(journey.Kind, journey.ID) bool { return true })
}

// WriteFragment gives the records of a map that pick chooses, in the format of the clipboard, with the id of the map that
// they come from. Errors are those of Write.
func WriteFragment(b *journey.Board, pick func(journey.Kind, journey.ID) bool) ([]byte, error) {
	w := newWriter(b, FragmentFormat)
	w.identity()
	return w.finish(pick)
}

type writer struct {
	board   *journey.Board
	content func(journey.ID) []byte // of pictures; nil: they stay out
	out     []byte
	spare   []byte   // for respacing
	spilled [][]byte // rows of the array "kept"
	records int
	err     *Error // the first
}

func newWriter(b *journey.Board, format string) *writer {
	w := &writer{board: b, out: make([]byte, 0, 4096+256*b.Count(journey.KindNote))}
	w.out = append(w.out, '{')
	w.member(keyFormat, jsonscan.AppendText(nil, format))
	return w
}

func (w *writer) identity() {
	if id := w.board.ID(); id != "" {
		w.member(keyID, jsonscan.AppendText(nil, string(id)))
	}
}

func (w *writer) mapRegisters() {
	row := w.registers([]byte{'{'}, kinds[0], w.board.Doc(), "")
	row = append(row, '}')
	w.check(row, journey.KindMap, "")
	s := jsonscan.New(row)
	for s.Object(); s.More(); {
		key := s.Key()
		w.member(key, s.Raw())
	}
}

func (w *writer) finish(pick func(journey.Kind, journey.ID) bool) ([]byte, error) {
	for _, k := range kinds[1:] {
		w.array(k, pick)
	}
	for reg, value := range w.board.KeptOf() {
		if pick(reg.Kind, reg.Record) {
			w.spill(reg, value)
		}
	}
	if len(w.spilled) > 0 {
		w.key(keyKept)
		w.rows(w.spilled)
	}
	w.out = append(w.out, "\n}\n"...)
	if w.records > MaxRecords {
		w.fail(&Error{Problem: TooMany})
	}
	if tooBig(len(w.out), w.board) {
		w.fail(&Error{Problem: TooBig})
	}
	if w.err != nil {
		return nil, w.err
	}
	return w.out, nil
}

func (w *writer) array(k *kindKeys, pick func(journey.Kind, journey.ID) bool) {
	begun := false
	for _, r := range w.board.All(k.Kind) {
		id := journey.IDOf(r)
		if !pick(k.Kind, id) {
			continue
		}
		if !begun {
			w.key(k.Key)
			w.out = append(w.out, '[')
		} else {
			w.out = append(w.out, ',')
		}
		begun = true
		w.out = append(w.out, "\n    "...)
		start := len(w.out)
		w.out = append(w.out, '{')
		if id != "" {
			w.out = jsonscan.AppendText(append(w.out, `"id": `...), string(id))
		}
		w.out = append(w.registers(w.out, k, r, id), '}')
		w.check(w.out[start:], k.Kind, id)
		if k.Kind == journey.KindImage && w.content != nil {
			w.out = appendContent(w.out, w.content(id))
		}
		w.records++
	}
	if begun {
		w.out = append(w.out, "\n  ]"...)
	}
}

// registers appends what a record holds, known and kept, as members of an object that dst has begun.
func (w *writer) registers(dst []byte, k *kindKeys, r journey.Record, id journey.ID) []byte {
	for i := range k.specs {
		spec := &k.specs[i]
		if spec.Shape == journey.Order {
			continue
		}
		start := len(dst)
		if dst[start-1] != '{' {
			dst = append(dst, ',', ' ')
		}
		if spec.Shape != journey.Spot {
			dst = append(append(append(dst, '"'), spec.FileKey()...), '"', ':', ' ')
		}
		value := len(dst)
		switch p := spec.At(r).(type) {
		case *journey.Place:
			dst = journey.AppendSpot(dst, *p)
		case *journey.Keyed:
			dst = appendKeyed(dst, spec.Shape, *p)
		default:
			dst = journey.Append(dst, p)
		}
		switch {
		case len(dst) == value:
			dst = dst[:start]
		case spec.Shape == journey.Spot || dst[value] == '{' || dst[value] == '[':
			dst = w.respace(dst, value)
		}
	}
	for _, e := range w.board.Kept(k.Kind, id) {
		f := journey.Field(e.Key)
		key, ok := k.keptKey(f)
		if !ok {
			w.spill(journey.Register{Kind: k.Kind, Record: id, Field: f}, e.Value)
			continue
		}
		start := len(dst)
		if dst[start-1] != '{' {
			dst = append(dst, ',', ' ')
		}
		dst = append(jsonscan.AppendText(dst, key), ':', ' ')
		if value := len(dst); w.kept(&dst, e.Value) {
			dst = w.respace(dst, value)
		} else {
			dst = dst[:start]
		}
	}
	return dst
}

// kept appends a kept value in canonical JSON; none for null, which a reader takes as absent, and for what is not JSON.
func (w *writer) kept(dst *[]byte, v journey.Value) bool {
	if v == "null" {
		return false
	}
	out, err := jsonscan.AppendCanonical(*dst, []byte(v))
	if err == nil {
		*dst = out
	}
	return err == nil
}

// spill lays a kept register in the array "kept".
func (w *writer) spill(reg journey.Register, v journey.Value) {
	row := jsonscan.AppendText([]byte(`{"kind":`), string(reg.Kind))
	row = jsonscan.AppendText(append(row, `,"record":`...), string(reg.Record))
	row = jsonscan.AppendText(append(row, `,"field":`...), string(reg.Field))
	row = append(row, `,"value":`...)
	if w.kept(&row, v) {
		row = append(row, '}')
		w.check(row, reg.Kind, reg.Record)
		w.spilled = append(w.spilled, row)
	}
}

// check holds a written record against the limits of the reader.
func (w *writer) check(row []byte, k journey.Kind, id journey.ID) {
	switch {
	case tooLong(row):
		w.fail(&Error{Problem: TooLong, Kind: k, ID: id})
	case nesting(row) > maxKeptDepth+1:
		w.fail(&Error{Problem: TooDeep, Kind: k, ID: id})
	}
}

func (w *writer) fail(err *Error) {
	if w.err == nil {
		w.err = err
	}
}

func (w *writer) key(key string) {
	if w.out[len(w.out)-1] != '{' {
		w.out = append(w.out, ',')
	}
	w.out = append(jsonscan.AppendText(append(w.out, "\n  "...), key), ": "...)
}

// member writes one line of the map itself; an array of objects, which a later version's kind is, one line a record.
func (w *writer) member(key string, value []byte) {
	w.key(key)
	if len(value) < 2 || value[0] != '[' || value[1] != '{' {
		w.out = append(w.out, value...)
		return
	}
	var rows [][]byte
	s := jsonscan.New(value)
	for s.Array(); s.More(); {
		rows = append(rows, s.Raw())
	}
	w.rows(rows)
}

func (w *writer) rows(rows [][]byte) {
	for i, row := range rows {
		lead := ",\n    "
		if i == 0 {
			lead = "[\n    "
		}
		start := len(w.out) + len(lead)
		w.out = w.respace(append(append(w.out, lead...), row...), start)
	}
	w.out = append(w.out, "\n  ]"...)
}

// respace puts a space behind every comma and colon of the compact JSON that dst holds from start.
func (w *writer) respace(dst []byte, start int) []byte {
	w.spare = append(w.spare[:0], dst[start:]...)
	dst = dst[:start]
	quoted := false
	for i := 0; i < len(w.spare); i++ {
		c := w.spare[i]
		dst = append(dst, c)
		switch {
		case quoted && c == '\\':
			i++
			dst = append(dst, w.spare[i])
		case c == '"':
			quoted = !quoted
		case !quoted && (c == ':' || c == ',') && (i+1 == len(w.spare) || w.spare[i+1] != ' '):
			dst = append(dst, ' ')
		}
	}
	return dst
}

// appendKeyed writes the registers of one field: a list of keys, or an object.
func appendKeyed(dst []byte, shape journey.Shape, keyed journey.Keyed) []byte {
	if len(keyed) == 0 {
		return dst
	}
	open, closing := byte('{'), byte('}')
	if shape == journey.Keys {
		open, closing = '[', ']'
	}
	dst = append(dst, open)
	for i, e := range keyed {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = jsonscan.AppendText(dst, e.Key)
		switch s := jsonscan.New([]byte(e.Value)); shape {
		case journey.Counts:
			dst = jsonscan.AppendNumber(append(dst, ':'), s.Number())
		case journey.Words:
			dst = jsonscan.AppendText(append(dst, ':'), s.Text())
		}
	}
	return append(dst, closing)
}
