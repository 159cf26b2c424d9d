package slim

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"slices"
)

var errTables = errors.New("the tables of the runtime are not as in Go 1.26")

// span is a part of the memory.
type span struct{ from, to int }

// tables are the parts of the pclntab, which lie in the memory in this order.
type tables struct {
	memory    []byte
	functions int
	names     span // of functions, each ended by a zero
	files     span // per package, then the names of the files
	pc        span // values per place in a function; offset 0 stands for none
	records   span // address and offset of each function, then the records
	facts     span // what funcdata points at: stack maps and so on
	search    span // buckets, to find a function by address
}

// magic begins the header of the pclntab: its number, two zeros, the smallest
// instruction (1) and the size of a pointer (8); see runtime.pcHeader.
var magic = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// find looks up the tables: the header says where the first lie, and the
// runtime.moduledata, which begins with the header's address, knows the others.
func find(memory []byte) (t tables, err error) {
	header := bytes.Index(memory, magic)
	if header < 0 || header%8 != 0 {
		return t, errTables
	}
	word := func(at, index int) int {
		if at += 8 * index; at+8 <= len(memory) {
			return int(binary.LittleEndian.Uint64(memory[at:]))
		}
		return -1
	}
	// The words of the header are: magic, functions, files, unused, names,
	// packages' files, file names, pc tables, records.
	names, files, pc, records := header+word(header, 4), header+word(header, 5), header+word(header, 7), header+word(header, 8)
	begin := binary.LittleEndian.AppendUint64(nil, uint64(header))
	begin = binary.LittleEndian.AppendUint64(begin, uint64(names))
	module := bytes.Index(memory, begin)
	if module < 0 || module%8 != 0 {
		return t, errTables
	}
	const findfunctab, gofunc, epclntab = 19, 40, 41 // words of runtime.moduledata
	facts, search, last := word(module, gofunc), word(module, findfunctab), word(module, epclntab)
	t = tables{memory, word(header, 1), span{names, files}, span{files, pc}, span{pc, records}, span{records, facts},
		span{facts, search}, span{search, last}}
	for i, want := range map[int]int{4: files, 10: pc, 13: records, 16: records, 17: t.functions + 1} {
		if word(module, i) != want {
			return t, fmt.Errorf("%w: word %d of the module is %d, not %d", errTables, i, word(module, i), want)
		}
	}
	if names < header || files < names || pc < files || records < pc || t.functions > len(memory) || facts < records+8*t.functions+4 || search < facts ||
		last < search || last > len(memory) || t.functions < 1 {
		return t, fmt.Errorf("%w: they overlap", errTables)
	}
	return t, nil
}

// function is the record of a function, runtime._func: fixed words, then offsets
// of tables by pc, then of facts. Of the fixed words, those in fields here are not
// looked up in fixed.
type function struct {
	fixed    [fixedSize]byte
	sp       uint32   // the table of how deep the stack is
	pcdata   []uint32 // tables; 0 for none
	funcdata []uint32 // facts
}

// Places in the fixed part of a record.
const (
	entryAt, nameAt, spAt, fileAt, lineAt = 0, 4, 16, 20, 24
	pcdataAt, packageAt, startLineAt      = 28, 32, 36
	funcdataAt, fixedSize                 = 43, 44
)

// none is the offset of a fact that a function lacks.
const none = ^uint32(0)

func (f *function) word(at int) uint32 { return binary.LittleEndian.Uint32(f.fixed[at:]) }

// tables yields the offsets of the tables by pc that the function has.
func (f *function) tables() iter.Seq[*uint32] {
	return func(yield func(*uint32) bool) {
		if f.sp != 0 && !yield(&f.sp) {
			return
		}
		for i := range f.pcdata {
			if f.pcdata[i] != 0 && !yield(&f.pcdata[i]) {
				return
			}
		}
	}
}

// append writes the record behind b.
func (f *function) append(b []byte) []byte {
	at := len(b)
	b = append(b, f.fixed[:]...)
	binary.LittleEndian.PutUint32(b[at+spAt:], f.sp)
	binary.LittleEndian.PutUint32(b[at+pcdataAt:], uint32(len(f.pcdata)))
	b[at+funcdataAt] = byte(len(f.funcdata))
	for _, offset := range slices.Concat(f.pcdata, f.funcdata) {
		b = binary.LittleEndian.AppendUint32(b, offset)
	}
	return b
}

// read returns all records, in the order of the functions.
func (t tables) read() ([]function, error) {
	records := t.memory[t.records.from:t.records.to]
	functions := make([]function, t.functions)
	for i := range functions {
		at := int(binary.LittleEndian.Uint32(records[8*i+4:]))
		if at+fixedSize > len(records) {
			return nil, fmt.Errorf("%w: function %d has no record", errTables, i)
		}
		f := &functions[i]
		f.fixed = [fixedSize]byte(records[at:])
		f.sp = f.word(spAt)
		words := records[at+fixedSize:]
		pcdata, funcdata := int(f.word(pcdataAt)), int(f.fixed[funcdataAt])
		if pcdata > 255 || 4*(pcdata+funcdata) > len(words) {
			return nil, fmt.Errorf("%w: the record of function %d is cut", errTables, i)
		}
		for j := range pcdata + funcdata {
			offset := binary.LittleEndian.Uint32(words[4*j:])
			if j < pcdata {
				f.pcdata = append(f.pcdata, offset)
			} else {
				f.funcdata = append(f.funcdata, offset)
			}
		}
	}
	return functions, nil
}

// table returns the table by pc at offset, and how far in the function it goes.
// It is a list of pairs, the change of the value and the length in pc; a change of
// 0 ends it, except in the first pair (runtime.step).
func (t tables) table(offset uint32) (table []byte, size int, err error) {
	all := t.memory[t.pc.from:t.pc.to]
	for at := int(offset); at < len(all); {
		change, n := binary.Uvarint(all[at:])
		if n <= 0 {
			break
		}
		if change == 0 && at > int(offset) {
			return all[offset : at+n], size, nil
		}
		length, m := binary.Uvarint(all[at+n:])
		if m <= 0 {
			break
		}
		at += n + m
		size += int(length)
	}
	return nil, 0, fmt.Errorf("%w: the table at %d does not end", errTables, offset)
}
