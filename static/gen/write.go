package main

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// write makes the folder out hold exactly files and their copies, and the
// hidden file that keeps it in git. The index comes last: package static takes
// it for the sign that the rest is there.
func write(out string, files, copies map[string][]byte) error {
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	const last = "index.html"
	if err := os.Remove(filepath.Join(out, last)); err != nil && !os.IsNotExist(err) {
		return err
	}
	old, err := os.ReadDir(out)
	if err != nil {
		return err
	}
	for _, entry := range old {
		name := entry.Name()
		if files[name] == nil && copies[name] == nil && !strings.HasPrefix(name, ".") {
			if err := os.Remove(filepath.Join(out, name)); err != nil {
				return err
			}
		}
	}
	for _, set := range []map[string][]byte{files, copies} {
		for name, content := range set {
			if name == last {
				continue
			}
			if err := writeChanged(filepath.Join(out, name), content); err != nil {
				return err
			}
		}
	}
	return writeChanged(filepath.Join(out, last), files[last])
}

// writeChanged leaves a file alone that has this content already, so that the
// Go command need not read it again.
func writeChanged(path string, content []byte) error {
	if old, err := os.ReadFile(path); err == nil && bytes.Equal(old, content) {
		return nil
	}
	return os.WriteFile(path, content, 0o644)
}

// report lists what the page weighs, largest first: what a first visit loads,
// compressed with brotli.
func report(files, copies map[string][]byte) string {
	sent := func(name string) int {
		if small, ok := copies[name+".br"]; ok {
			return len(small)
		}
		return len(files[name])
	}
	names := slices.SortedFunc(maps.Keys(files), func(a, b string) int { return sent(b) - sent(a) })
	var out strings.Builder
	total := 0
	fmt.Fprintf(&out, "%10s %10s  file\n", "bytes", "brotli")
	for _, name := range names {
		fmt.Fprintf(&out, "%10d %10d  %s\n", len(files[name]), sent(name), name)
		total += sent(name)
	}
	fmt.Fprintf(&out, "%10s %10d  in all\n", "", total)
	return out.String()
}
