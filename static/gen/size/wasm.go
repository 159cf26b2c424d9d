package main

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// function is one function of a wasm: its name and the bytes of its body.
type function struct {
	name string
	size int
}

// Sections of a wasm that matter here (WebAssembly core specification, 5.5.2).
const (
	customSection = 0
	importSection = 2
	codeSection   = 10
	dataSection   = 11
)

var errCut = errors.New("the wasm ends too early")

// read returns the named functions of a wasm, and the size of its data.
func read(module []byte) (functions []function, data int, err error) {
	if len(module) < 8 || string(module[:4]) != "\x00asm" {
		return nil, 0, errors.New("this is no wasm")
	}
	imported, sizes, names := 0, []int(nil), map[int]string(nil)
	for r := (reader{rest: module[8:]}); len(r.rest) > 0; {
		id := r.byte()
		section := reader{rest: r.bytes(r.number())}
		switch id {
		case importSection:
			imported = section.imports()
		case codeSection:
			for range section.number() {
				size := section.number()
				section.bytes(size)
				sizes = append(sizes, size)
			}
		case dataSection:
			data = len(section.rest)
		case customSection:
			if string(section.bytes(section.number())) == "name" {
				names = section.names()
			}
		}
		if r.err != nil || section.err != nil {
			return nil, 0, errors.Join(r.err, section.err)
		}
	}
	if names == nil {
		return nil, 0, errors.New("the wasm has no names: build it without -ldflags -s")
	}
	for i, size := range sizes {
		functions = append(functions, function{names[imported+i], size})
	}
	return functions, data, nil
}

// reader takes a wasm apart; after the first error it yields nothing.
type reader struct {
	rest []byte
	err  error
}

func (r *reader) bytes(n int) []byte {
	if n < 0 || n > len(r.rest) {
		r.err, r.rest = errCut, nil
		return nil
	}
	taken := r.rest[:n]
	r.rest = r.rest[n:]
	return taken
}

func (r *reader) byte() byte {
	if b := r.bytes(1); b != nil {
		return b[0]
	}
	return 0
}

// number reads an unsigned LEB128.
func (r *reader) number() int {
	n, length := binary.Uvarint(r.rest)
	if length <= 0 || n > 1<<32 {
		r.err, r.rest = errCut, nil
		return 0
	}
	r.rest = r.rest[length:]
	return int(n)
}

// imports counts the imported functions, which come first in the numbering.
func (r *reader) imports() (functions int) {
	for range r.number() {
		r.bytes(r.number()) // module
		r.bytes(r.number()) // name
		if kind := r.byte(); kind != 0 {
			r.err = fmt.Errorf("an import of kind %d: Go has only functions", kind)
			return 0
		}
		r.number() // type
		functions++
	}
	return functions
}

// names reads the function names of the name section (subsection 1).
func (r *reader) names() map[int]string {
	names := map[int]string{}
	for len(r.rest) > 0 {
		id := r.byte()
		part := reader{rest: r.bytes(r.number())}
		if id == 1 {
			for range part.number() {
				index := part.number()
				names[index] = string(part.bytes(part.number()))
			}
		}
		r.err = errors.Join(r.err, part.err)
	}
	return names
}
