package slim

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Kinds of tables by pc and of facts (internal/abi/symtab.go) that only say where
// in the source something is, what the arguments were, or where a signal may
// interrupt a function, which does not happen in a browser.
const (
	unsafePoint  = 0 // pcdata
	inlTreeIndex = 2
	argLiveIndex = 3
	inlTree      = 3 // funcdata
	argInfo      = 5
	argLiveInfo  = 6
)

// forget takes out of the memory of a program what only the text of a panic shows.
//
// Each table keeps its place and gets shorter, with zeros behind it. The runtime
// allows for every absence: offset 0 is no table (runtime.pcvalue) and none no
// fact (runtime.funcdata), as in functions written in assembly.
func forget(memory []byte) error {
	t, err := find(memory)
	if err != nil {
		return err
	}
	functions, err := t.read()
	if err != nil {
		return err
	}
	facts, err := t.allFacts(functions) // before any is dropped: each ends where the next begins
	if err != nil {
		return err
	}
	for i := range functions {
		functions[i].forgetSource()
	}
	if err := t.forgetBuckets(functions); err != nil {
		return err
	}
	if err := t.forgetNames(functions); err != nil {
		return err
	}
	clear(memory[t.files.from:t.files.to])
	if err := t.dealTables(functions); err != nil {
		return err
	}
	if err := t.dealFacts(functions, facts); err != nil {
		return err
	}
	return t.write(functions)
}

// forgetSource drops file, line, functions copied into this one, and arguments.
func (f *function) forgetSource() {
	for _, at := range []int{fileAt, lineAt, packageAt, startLineAt} {
		clear(f.fixed[at : at+4])
	}
	for i := range f.pcdata {
		if i == unsafePoint || i == inlTreeIndex || i == argLiveIndex {
			f.pcdata[i] = 0
		}
	}
	for i := range f.funcdata {
		if i == inlTree || i == argInfo || i == argLiveInfo {
			f.funcdata[i] = none
		}
	}
	for len(f.pcdata) > 0 && f.pcdata[len(f.pcdata)-1] == 0 {
		f.pcdata = f.pcdata[:len(f.pcdata)-1]
	}
	for len(f.funcdata) > 0 && f.funcdata[len(f.funcdata)-1] == none {
		f.funcdata = f.funcdata[:len(f.funcdata)-1]
	}
}

// forgetNames blanks the names that no record has any more: those of functions
// that exist only inside others.
func (t tables) forgetNames(functions []function) error {
	names := t.memory[t.names.from:t.names.to]
	kept := make([]byte, len(names))
	for i := range functions {
		at := int(functions[i].word(nameAt))
		if at >= len(names) {
			return fmt.Errorf("%w: function %d has no name", errTables, i)
		}
		length := max(bytes.IndexByte(names[at:], 0), 0)
		copy(kept[at:], names[at:at+length])
	}
	copy(names, kept)
	return nil
}

// forgetBuckets thins the table that finds a function by its address. On wasm the
// address is the number of the function << 16 plus a place in it, and a bucket is
// for 4096 addresses: 16 for each function, of which nearly all have only the
// first. A bucket says from which function on to look further (runtime.findfunc):
// here a multiple of 16, so that it is the same in neighbours and compresses.
func (t tables) forgetBuckets(functions []function) error {
	const (
		bucket      = 20 // bytes: a number, and 16 bytes for parts of the bucket
		perFunction = 1 << 16 / 4096
		step        = 16
	)
	search := t.memory[t.search.from:t.search.to]
	for i := range functions {
		size := 0
		if functions[i].sp != 0 {
			var err error
			if _, size, err = t.table(functions[i].sp); err != nil {
				return err
			}
		}
		number := int(functions[i].word(entryAt)) - int(functions[0].word(entryAt))
		if number < i {
			return fmt.Errorf("%w: function %d is out of order", errTables, i)
		}
		for b := range perFunction {
			at := (number*perFunction + b) * bucket
			if at+bucket > len(search) {
				break // the last function has only the buckets that it needs
			}
			clear(search[at : at+bucket])
			if b*4096 <= size {
				binary.LittleEndian.PutUint32(search[at:], uint32(i/step*step))
			}
		}
	}
	return nil
}

// dealTables writes anew the tables by pc that are still used, equal ones once, in
// the order of their bytes, in which neighbours are alike.
func (t tables) dealTables(functions []function) error {
	offsets := map[string]uint32{}
	for i := range functions {
		for offset := range functions[i].tables() {
			table, _, err := t.table(*offset)
			if err != nil {
				return err
			}
			offsets[string(table)] = 0
		}
	}
	dealt := []byte{0} // offset 0 stands for none
	for _, table := range slices.Sorted(maps.Keys(offsets)) {
		offsets[table] = uint32(len(dealt))
		dealt = append(dealt, table...)
	}
	for i := range functions {
		for offset := range functions[i].tables() {
			table, _, err := t.table(*offset)
			if err != nil {
				return err
			}
			*offset = offsets[string(table)]
		}
	}
	return t.replace(t.pc, dealt)
}

// fact is a fact and what its address must divide by.
type fact struct {
	content string
	align   int
}

// allFacts returns the facts of all functions by their offset. Their length is said
// nowhere, but they lie one after the other.
func (t tables) allFacts(functions []function) (map[uint32]fact, error) {
	all := t.memory[t.facts.from:t.facts.to]
	ends := []uint32{uint32(len(all))}
	for i := range functions {
		for _, offset := range functions[i].funcdata {
			if offset != none {
				ends = append(ends, offset)
			}
		}
	}
	slices.Sort(ends)
	ends = slices.Compact(ends)
	if ends[len(ends)-1] != uint32(len(all)) {
		return nil, fmt.Errorf("%w: a fact lies outside", errTables)
	}
	facts := map[uint32]fact{}
	for i, offset := range ends[:len(ends)-1] {
		align := 1
		for align < 8 && int(offset)%(2*align) == 0 {
			align *= 2
		}
		facts[offset] = fact{string(all[offset:ends[i+1]]), align}
	}
	return facts, nil
}

// dealFacts writes anew the facts that are still used, equal ones once, in the
// order of their bytes.
func (t tables) dealFacts(functions []function, facts map[uint32]fact) error {
	offsets := map[fact]uint32{}
	for i := range functions {
		for _, offset := range functions[i].funcdata {
			if offset != none {
				offsets[facts[offset]] = 0
			}
		}
	}
	var dealt []byte
	for _, f := range slices.SortedFunc(maps.Keys(offsets), func(a, b fact) int {
		return cmp.Or(strings.Compare(a.content, b.content), a.align-b.align)
	}) {
		for len(dealt)%f.align != 0 {
			dealt = append(dealt, 0)
		}
		offsets[f] = uint32(len(dealt))
		dealt = append(dealt, f.content...)
	}
	for i := range functions {
		for j, offset := range functions[i].funcdata {
			if offset != none {
				functions[i].funcdata[j] = offsets[facts[offset]]
			}
		}
	}
	return t.replace(t.facts, dealt)
}

// write puts the records back, each at a multiple of 8.
func (t tables) write(functions []function) error {
	list := t.memory[t.records.from:t.records.to]
	last := 8 * len(functions) // the address where the last function ends
	records := slices.Clone(list[:last+4])
	for i := range functions {
		for len(records)%8 != 0 {
			records = append(records, 0)
		}
		binary.LittleEndian.PutUint32(records[8*i+4:], uint32(len(records)))
		records = functions[i].append(records)
	}
	return t.replace(t.records, records)
}

// replace writes content at the begin of a part, and zeros behind it.
func (t tables) replace(part span, content []byte) error {
	place := t.memory[part.from:part.to]
	if len(content) > len(place) {
		return fmt.Errorf("%w: what is left takes more room than all", errTables)
	}
	clear(place[copy(place, content):])
	return nil
}
