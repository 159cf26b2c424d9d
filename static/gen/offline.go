package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// offline returns the lines that stand above sw.js: the build, a hash over all
// files, and their addresses. What only the benchmarks load is left out.
func offline(files map[string][]byte) []byte {
	var all, list strings.Builder
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if strings.HasPrefix(name, "bench.") {
			continue
		}
		fmt.Fprintf(&all, "%s %s\n", name, hash(files[name]))
		if name == "index.html" {
			name = ""
		}
		fmt.Fprintf(&list, "  '/%s',\n", name)
	}
	return fmt.Appendf(nil, "const BUILD = '%s';\nconst FILES = [\n%s];\n", hash([]byte(all.String())), list.String())
}
