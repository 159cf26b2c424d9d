package main

import (
	"fmt"
	"maps"
	"os"
	"os/exec"
	"slices"
	"strings"
)

// packages returns the import paths of what the wasm is made of, by the form
// they have in its function names.
func packages() (map[string]string, error) {
	list := exec.Command("go", "list", "-deps", "./wasm")
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := list.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	known := map[string]string{}
	for path := range strings.FieldsSeq(string(out)) {
		known[mangle(path)] = path
	}
	known["main"] = "reiskaart/wasm"
	return known, nil
}

// mangle does what Go's linker does to names: letters, digits, _ and . stay.
func mangle(path string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '.', r == '_', r >= '0' && r <= '9', r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
			return r
		}
		return '_'
	}, path)
}

// owner returns the package that a function belongs to: the longest known path
// that the name begins with, up to a dot.
func owner(name string, known map[string]string) string {
	for end := len(name); end > 0; end = strings.LastIndexByte(name[:end], '.') {
		if path, ok := known[name[:end]]; ok {
			return path
		}
	}
	return "(comparisons, wrappers and what the linker adds)"
}

// list writes the packages with most code first, ours marked; shares are of code
// and data together.
func list(functions []function, data int, known map[string]string, top int) string {
	sizes, code, ours := map[string]int{}, 0, 0
	for _, f := range functions {
		path := owner(f.name, known)
		sizes[path] += f.size
		code += f.size
		if own(path) {
			ours += f.size
		}
	}
	paths := slices.SortedFunc(maps.Keys(sizes), func(a, b string) int {
		if sizes[a] != sizes[b] {
			return sizes[b] - sizes[a]
		}
		return strings.Compare(a, b)
	})
	var out strings.Builder
	fmt.Fprintf(&out, "%9s %6s  package\n", "KB", "share")
	line := func(size int, what string) {
		fmt.Fprintf(&out, "%9.1f %5.1f%%  %s\n", float64(size)/1000, 100*float64(size)/float64(max(code+data, 1)), what)
	}
	rest := 0
	for i, path := range paths {
		switch {
		case own(path):
			line(sizes[path], "* "+path)
		case i < top:
			line(sizes[path], "  "+path)
		default:
			rest += sizes[path]
		}
	}
	if rest > 0 {
		line(rest, "  the others")
	}
	line(ours, "* ours in all")
	line(code, "  code in all")
	line(data, "  data: texts, tables, types")
	return out.String()
}

func own(path string) bool { return strings.HasPrefix(path, "reiskaart") }
