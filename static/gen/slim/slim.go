// Package slim makes the wasm that Go's linker wrote a fifth smaller to send,
// without a change in what it does.
//
//	small, err := slim.Module(compiled)
//	if err != nil {
//		small = compiled // a Go whose tables are not known here: larger, as good
//	}
//
// It does two things, both to the data of the wasm; the code stays as it is. The
// figures are brotli's, for the wasm of issue 2.
//
// Pieces (module.go): the linker writes the first content of the memory in
// pieces, leaving out every run of eight zeros. That makes 70,000 pieces, each
// with its address, and addresses hardly compress, while zeros do. In a few long
// pieces the same memory takes 80 KB less.
//
// Lines (forget.go): Go's runtime finds everything about a function in one table:
// where pointers lie on its stack, which it needs to collect garbage and to grow
// stacks, but also the file and line of each instruction, which only the text of
// a panic shows. The latter is taken out and the rest is laid out so that it
// compresses: 240 KB less. The text of a panic still names the functions, with
// the place in each ("+0x5") instead of a line, but not those that the compiler
// copied into their callers. `make dev` and all Go tests keep the lines.
//
// The tables are as in runtime/symtab.go, runtime/runtime2.go (_func),
// internal/abi/symtab.go and cmd/link/internal/ld/pcln.go of Go 1.26. The wasm of
// another Go is refused, since a table that means something else would show only
// when memory is lost.
package slim

import (
	"bytes"
	"errors"
)

// ErrUnknown says that the wasm is not of a Go whose tables are known here.
var ErrUnknown = errors.New("this is no wasm of Go 1.26, the one whose tables are known")

// Module returns a wasm with the same code and the same behaviour in fewer bytes;
// the given one is not changed. The error is ErrUnknown for another Go, and else
// says what is not as the linker writes it.
func Module(wasm []byte) ([]byte, error) {
	sections, err := split(wasm)
	if err != nil {
		return nil, err
	}
	var data *section
	known := false
	for i, s := range sections {
		switch {
		case s.id == dataSection:
			data = &sections[i]
		case s.id == customSection && bytes.HasPrefix(s.content, []byte("\x09producers")):
			known = bytes.Contains(s.content, []byte("go1.26"))
		}
	}
	if !known || data == nil {
		return nil, ErrUnknown
	}
	memory, err := load(data.content)
	if err != nil {
		return nil, err
	}
	if err := forget(memory); err != nil {
		return nil, err
	}
	data.content = store(memory)
	return join(sections), nil
}
