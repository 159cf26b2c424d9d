package slim

import (
	"encoding/binary"
	"errors"
	"slices"
)

// section is a part of a wasm (WebAssembly core specification, 5.5.2).
type section struct {
	id      byte
	content []byte
}

const (
	customSection = 0
	dataSection   = 11
	i32const, end = 0x41, 0x0b // opcodes: the address of a piece of data
	header        = "\x00asm\x01\x00\x00\x00"
)

var errCut = errors.New("the wasm ends too early")

// split returns the sections of a wasm.
func split(wasm []byte) (sections []section, err error) {
	if len(wasm) < len(header) || string(wasm[:len(header)]) != header {
		return nil, errors.New("this is no wasm")
	}
	for rest := wasm[len(header):]; len(rest) > 0; {
		size, n := binary.Uvarint(rest[1:])
		if n <= 0 || size > uint64(len(rest)-1-n) {
			return nil, errCut
		}
		from := 1 + n
		to := from + int(size)
		sections = append(sections, section{rest[0], rest[from:to]})
		rest = rest[to:]
	}
	return sections, nil
}

// join writes a wasm of sections.
func join(sections []section) []byte {
	wasm := []byte(header)
	for _, s := range sections {
		wasm = append(wasm, s.id)
		wasm = binary.AppendUvarint(wasm, uint64(len(s.content)))
		wasm = append(wasm, s.content...)
	}
	return wasm
}

// maxMemory bounds what load believes: 1 GB, far beyond the data of any program.
const maxMemory = 1 << 30

// load returns the memory from address 0 up to the last byte that a data section
// writes at start.
func load(data []byte) (memory []byte, err error) {
	count, n := binary.Uvarint(data)
	if n <= 0 {
		return nil, errCut
	}
	data = data[n:]
	for range count {
		if len(data) < 2 || data[0] != 0 || data[1] != i32const {
			return nil, errors.New("a piece of data with no fixed address")
		}
		at, n := signed(data[2:])
		if n == 0 || len(data) < 2+n+1 || data[2+n] != end {
			return nil, errCut
		}
		data = data[2+n+1:]
		size, n := binary.Uvarint(data)
		if n <= 0 || size > uint64(len(data)-n) {
			return nil, errCut
		}
		if at < 0 || at+int(size) > maxMemory {
			return nil, errors.New("a piece of data outside any memory")
		}
		piece := data[n : n+int(size)]
		if missing := at + len(piece) - len(memory); missing > 0 {
			memory = append(memory, make([]byte, missing)...)
		}
		copy(memory[at:], piece)
		data = data[n+int(size):]
	}
	return memory, nil
}

// gap is the shortest run of zeros that is left out. Zeros compress to nearly
// nothing, and an address costs three bytes, but the browser decompresses, checks and
// copies them while somebody waits: with 256 the wasm has a fifth fewer bytes to start
// with than with 4096, and 6 KB more to send.
const gap = 256

// store is the opposite of load, in few pieces.
func store(memory []byte) (data []byte) {
	var pieces [][2]int // from, to
	for at := 0; at < len(memory); {
		from := at
		for at < len(memory) && memory[at] == 0 {
			at++
		}
		zeros := at - from
		from = at
		for at < len(memory) && memory[at] != 0 {
			at++
		}
		switch last := len(pieces) - 1; {
		case from == at: // zeros at the end
		case last < 0 || zeros >= gap:
			pieces = append(pieces, [2]int{from, at})
		default:
			pieces[last][1] = at
		}
	}
	data = binary.AppendUvarint(nil, uint64(len(pieces)))
	for _, p := range pieces {
		data = append(data, 0, i32const)
		data = appendSigned(data, p[0])
		data = append(data, end)
		data = binary.AppendUvarint(data, uint64(p[1]-p[0]))
		data = append(data, memory[p[0]:p[1]]...)
	}
	return slices.Clip(data)
}

// signed reads a signed LEB128 of at most 32 bits and its length, which is 0 when
// there is none.
func signed(b []byte) (value, length int) {
	for i := range min(len(b), 5) {
		value |= int(b[i]&0x7f) << (7 * i)
		if b[i]&0x80 == 0 {
			if b[i]&0x40 != 0 {
				value -= 1 << (7 * (i + 1))
			}
			return value, i + 1
		}
	}
	return 0, 0
}

// appendSigned writes value, at least 0, as a signed LEB128.
func appendSigned(b []byte, value int) []byte {
	for value >= 0x40 {
		b = append(b, byte(value)|0x80)
		value >>= 7
	}
	return append(b, byte(value))
}
