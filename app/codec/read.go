package codec

import (
	"bytes"
	"hash/fnv"
	"strconv"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// Read opens a map's file. It accepts a byte order mark and any line ends. Either board and report are there, or the error,
// which is an *Error.
func Read(data []byte) (*journey.Board, *Report, error) { return read(data, Format) }

// ReadFragment opens what WriteFragment wrote: a board that holds just these records, with the id of the map that they
// come from.
func ReadFragment(data []byte) (*journey.Board, *Report, error) { return read(data, FragmentFormat) }

func read(data []byte, format string) (*journey.Board, *Report, error) {
	if len(data) > MaxBytesWithImages {
		return nil, nil, &Error{Problem: TooBig}
	}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if p := sniff(data); p != 0 {
		return nil, nil, &Error{Problem: p}
	}
	r := reader{data: data, s: jsonscan.New(data), board: journey.NewBoard(), report: &Report{}, want: format,
		filled: make([][]journey.Record, len(kinds)), total: make([]int, len(kinds))}
	r.file()
	if r.format == "" {
		return nil, nil, r.foreign()
	}
	if r.err == nil && tooBig(len(data), r.board) {
		r.refuse(&Error{Problem: TooBig})
	}
	if r.err == nil && r.records == 0 && r.cutOff() > 0 {
		r.refuse(&Error{Problem: Damaged, Line: r.cutOff()}) // it ends before anything of the map was read
	}
	if r.err != nil {
		return nil, nil, r.err
	}
	r.keepUnread()
	return r.board, r.report, nil
}

// reader fills a board. Registers of the right shape go straight into their records; everything else waits in later for
// Board.Apply, which alone knows what becomes of it, so that a file and a journal mean the same.
type reader struct {
	data   []byte
	s      *jsonscan.Scanner
	board  *journey.Board
	report *Report
	want   string // the format asked for
	format string // the format found
	err    *Error // refuses the file

	filled  [][]journey.Record // by place in kinds, in the order of the file
	total   []int
	records int
	later   []journey.Op
	kept    []keptRow

	here spot
	salvage
}

// spot is where the reader is: the record at index in an array, or a key of the map itself, for which index is -1.
type spot struct {
	array string
	index int
	kind  journey.Kind
	id    journey.ID // as it stands in the file
	to    journey.ID // under which the record is read
}

var inMap = spot{index: -1, kind: journey.KindMap}

func (r *reader) file() {
	r.s.Object()
	for r.next('}') {
		r.here = inMap
		start := r.s.Offset()
		key := r.s.Key()
		i := byArray[key]
		switch isArray := r.s.Peek() == '['; {
		case r.s.Err() != nil:
			r.lose(problemOf(r.s.Err()), start)
		case i > 0 && isArray:
			r.array(spot{array: key, kind: kinds[i].Kind}, func(start int) { r.record(i, start) })
		case key == keyKept && isArray:
			r.array(spot{array: key}, r.readKept)
		default:
			r.member(key, start)
		}
	}
	r.rest()
	r.settle()
}

// member reads one key of the map itself. It looks at the value first: a half-read map could not be taken back.
func (r *reader) member(key string, start int) {
	begin, depth := r.s.Offset(), r.s.Depth()
	raw := r.s.Raw()
	switch err := r.s.Err(); {
	case err != nil:
		r.lose(problemOf(err), start, key)
	case tooLong(raw):
		r.lose(TooLong, start, key)
	case nesting(raw) > maxKeptDepth:
		r.lose(TooDeep, start, key)
	case key == keyFormat:
		if raw[0] == '"' {
			r.claim(jsonscan.New(raw).Text())
		}
	case key == keyID:
		if raw[0] == '"' {
			r.board.Named(journey.ID(jsonscan.New(raw).Text()))
		}
	case key != keyAbout:
		r.s.Resume(begin, depth)
		r.register(kinds[0], r.board.Doc(), key)
	}
}

// claim takes what the file says it is.
func (r *reader) claim(format string) {
	r.format = format
	major, ours := strings.CutPrefix(format, "reiskaart/")
	switch {
	case format == r.want:
	case format == Format:
		r.refuse(&Error{Problem: IsMap})
	case format == FragmentFormat:
		r.refuse(&Error{Problem: IsFragment})
	case ours && major != "" && major[0] >= '1' && major[0] <= '9':
		r.refuse(&Error{Problem: Later, Name: clip(format)})
	default:
		r.refuse(&Error{Problem: OtherJSON, Name: clip(format)})
	}
}

// clip shortens a name that goes into a sentence.
func clip(name string) string {
	if runes := []rune(name); len(runes) > 40 {
		return string(runes[:40]) + "…"
	}
	return name
}

// settle does what had to wait until the whole file was read.
func (r *reader) settle() {
	if r.err != nil {
		return
	}
	for _, row := range r.kept {
		if reg := row.op.Register; journey.Specs(reg.Kind) != nil && r.board.Find(reg.Kind, reg.Record) == nil {
			r.here = row.at
			r.note(NoRecord, row.start, string(r.data[row.start:row.end]))
		} else {
			r.later = append(r.later, row.op)
		}
	}
	r.board.Apply(r.later)
	for i, k := range kinds {
		deal(k, r.filled[i])
		if r.total[i] > 0 {
			r.report.Counts = append(r.report.Counts, Count{k.Kind, len(r.filled[i]), r.total[i]})
		}
	}
	if r.board.ID() == "" {
		r.here = inMap
		r.board.Named(r.fresh(r.data))
	}
}

// deal gives the records of a kind, which stand in the order of the file, their ranks.
func deal(k *kindKeys, records []journey.Record) {
	if k.order == nil {
		return
	}
	ranks := journey.Deal(len(records))
	for i, rec := range records {
		switch p := k.order.At(rec).(type) {
		case *journey.Place:
			p.Rank = ranks[i]
		case *string:
			*p = ranks[i]
		}
	}
}

// fresh derives an id that no record of the kind has yet, always the same for the same file.
func (r *reader) fresh(from []byte) journey.ID {
	h := fnv.New64a()
	h.Write([]byte(r.here.kind))
	h.Write([]byte(strconv.Itoa(r.here.index)))
	h.Write(from)
	for ids := journey.NewIDs(h.Sum64()); ; {
		if id := ids.New(); r.board.Find(r.here.kind, id) == nil {
			return id
		}
	}
}

// note reports an issue at offset; path leads from the record to a register, if it is about one.
func (r *reader) note(p Problem, offset int, raw string, path ...string) {
	pointer := ""
	if r.here.index >= 0 {
		pointer = "/" + r.here.array + "/" + strconv.Itoa(r.here.index)
	}
	for _, key := range path {
		pointer += "/" + pointerEscapes.Replace(key)
	}
	issue := Issue{Problem: p, Pointer: pointer, Line: r.lineAt(offset), Kind: r.here.kind, ID: r.here.id, Raw: raw}
	if r.here.to != r.here.id {
		issue.NewID = r.here.to
	}
	r.report.Issues = append(r.report.Issues, issue)
}

var pointerEscapes = strings.NewReplacer("~", "~0", "/", "~1") // RFC 6901, section 3

func (r *reader) refuse(e *Error) {
	if r.err == nil {
		r.err = e
	}
}
