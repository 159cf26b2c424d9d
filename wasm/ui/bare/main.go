// Command bare takes the white space between elements out of the components that vugugen wrote into the current folder. The
// page's style lays all of them out in rows and columns, where it shows nowhere; but each piece was a node that was made
// with every render, and together they were a third of the chrome's code.
package main

import (
	"log"
	"os"
	"path/filepath"
	"regexp"
)

// space is how vugugen adds a text of nothing but white space to an element.
var space = regexp.MustCompile(`(?m)^\s*vgn = &vugu\.VGNode\{Type: vugu\.VGNodeType\(1\), Data: "(\\[nt]| )+"\}\n\s*vgparent\.AppendChild\(vgn\)\n`)

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
		if err := os.WriteFile(path, space.ReplaceAll(code, nil), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
