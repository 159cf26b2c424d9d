// Command bare takes the white space between elements out of the components that vugugen wrote into the current folder. The
// page's style lays all of them out in rows and columns, where it shows nowhere; but each piece was a node that was made
// with every render, and together they were a third of the chrome's code. And it leaves alone what stands in an element with the
// attribute data-host, whose children are written by others.
package main

import (
	"bytes"
	"log"
	"os"
	"path/filepath"
	"regexp"
)

func main() {
	components, err := filepath.Glob("*_gen.go")
	if err != nil {
		log.Fatal(err)
	}
	for _, path := range components {
		code, err := os.ReadFile(path)
		if err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(path, bare(code), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

var (
	// space is how vugugen adds a text of nothing but white space to an element.
	space = regexp.MustCompile(`(?m)^\s*vgn = &vugu\.VGNode\{Type: vugu\.VGNodeType\(1\), Data: "(\\[nt]| )+"\}\n\s*vgparent\.AppendChild\(vgn\)\n`)
	// first ends what comes before an element's first child, and sometimes begins a child that is not always there.
	first     = []byte("_ = vgparent\n")
	sometimes = regexp.MustCompile(`^\s*(if|for) `)
	// host is an element whose children are written by others (data-host): vugugen would empty it at every render.
	host = regexp.MustCompile(`(?m)(Key: "data-host",.*\n\s*vgparent\.AppendChild\(vgn\)\n)\s*vgn\.SetInnerHTML\(vugu\.HTML\(""\)\)\n`)
)

// bare leaves white space only where an element could else be without children: Vugu's renderer does not take away what an
// element had when it has none any more.
func bare(code []byte) []byte {
	var out []byte
	from := 0
	code = host.ReplaceAll(code, []byte("$1"))
	for _, at := range space.FindAllIndex(code, -1) {
		if bytes.HasSuffix(code[:at[0]], first) && sometimes.Match(code[at[1]:]) {
			continue
		}
		out = append(out, code[from:at[0]]...)
		from = at[1]
	}
	return append(out, code[from:]...)
}
