// Command gen makes static/built, the folder that the server embeds, from the
// sources in static, the compiled wasm and files of third parties.
//
//	go run ./static/gen            # the real thing, of bin/app.wasm and bin/work.wasm
//	go run ./static/gen -draft     # quickly, for tests
//	go run ./static/gen -dev       # as well, and reloading
//
// What it does, each in a file of its own: fetch Go's and Vugu's scripts and
// the Go fonts (thirdparty.go), put the theme's colours above the style, put the icons in one sprite (icons.go), draw
// the logo (logo.go), take line numbers out of the wasm (package slim; -dev
// keeps them), name files by their content (names.go), list them for the service
// worker (offline.go), compress them (compress.go).
package main

import (
	_ "embed"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"reiskaart/app/scene"
	"reiskaart/static/gen/slim"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("static/gen: ")
	from := flag.String("from", "static", "folder of the sources")
	wasm := flag.String("wasm", "bin/app.wasm", "the compiled program")
	work := flag.String("work", "bin/work.wasm", "the compiled second program, which a worker runs")
	out := flag.String("out", "static/built", "folder to write")
	cache := flag.String("cache", "bin/compressed", "folder that remembers compressed files by content")
	draft := flag.Bool("draft", false, "compress quickly instead of well")
	dev := flag.Bool("dev", false, "as -draft, and the page reloads when \"make dev\" has built it anew")
	flag.Parse()

	sources, err := collect(*from, *wasm, *work)
	if err != nil {
		log.Fatal(err)
	}
	if *dev {
		addReload(sources)
	} else {
		for _, name := range [...]string{"app.wasm", "work.wasm"} {
			if small, err := slim.Module(sources[name]); err == nil {
				sources[name] = small
			} else {
				log.Printf("%s: %v: the page works and is larger than need be", name, err)
			}
		}
	}
	files, err := publish(sources)
	if err != nil {
		log.Fatal(err)
	}
	compressor := compressor{cache: *cache, draft: *draft || *dev}
	copies, err := compressor.copies(files)
	if err != nil {
		log.Fatal(err)
	}
	if err := write(*out, files, copies); err != nil {
		log.Fatal(err)
	}
	fmt.Print(report(files, copies))
}

// collect reads the sources of the page: the files of the folder from that a
// browser understands, both programs, and what is made or fetched.
func collect(from, wasm, work string) (map[string][]byte, error) {
	sources := map[string][]byte{}
	for _, pattern := range []string{"*.html", "*.css", "*.js", "*.webmanifest"} {
		paths, err := filepath.Glob(filepath.Join(from, pattern))
		if err != nil {
			return nil, err
		}
		for _, path := range paths {
			if sources[filepath.Base(path)], err = os.ReadFile(path); err != nil {
				return nil, err
			}
		}
	}
	style := []byte(scene.Light.CSS())
	for _, part := range [...]string{"app.css", "panels.css", "workshop.css", "report.css", "table.css", "windows.css"} { // the later says otherwise than the earlier
		style = append(style, sources[part]...)
		delete(sources, part)
	}
	sources["app.css"] = style
	var err error
	if sources["app.wasm"], err = os.ReadFile(wasm); err != nil {
		return nil, fmt.Errorf("%w (`make build` compiles it)", err)
	}
	if sources["work.wasm"], err = os.ReadFile(work); err != nil {
		return nil, fmt.Errorf("%w (`make build` compiles it)", err)
	}
	if err := addThirdParty(sources); err != nil {
		return nil, err
	}
	if err := addLogo(sources); err != nil {
		return nil, err
	}
	sprite, err := sprite()
	if err != nil {
		return nil, err
	}
	const place = "<!--icons-->"
	index := string(sources["index.html"])
	if !strings.Contains(index, place) {
		return nil, fmt.Errorf("index.html has no place for the icons: %s", place)
	}
	sources["index.html"] = []byte(strings.Replace(index, place, sprite, 1))
	return sources, nil
}

//go:embed reload.js
var reload []byte

// addReload lets the page listen for the next build.
func addReload(sources map[string][]byte) {
	sources["reload.js"] = reload
	sources["index.html"] = []byte(strings.Replace(string(sources["index.html"]), "</head>",
		"<script src=\"/reload.js\" defer></script>\n</head>", 1))
}
