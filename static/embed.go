// Package static holds the files of the page, as the browser gets them.
//
// The sources lie in this folder. The generator in static/gen turns them into
// the folder built: it adds what comes from third parties (fonts, icons, Go's
// and Vugu's scripts) and the wasm, puts a hash of the content in the names,
// and lays a brotli and a gzip copy beside each file. Only built is embedded,
// and it is not in git:
//
//	files, err := static.Files()
//	if err != nil {
//		log.Fatal(err) // the page has not been built; "make run" does that
//	}
package static

import (
	"embed"
	"errors"
	"io/fs"
)

//go:embed all:built
var embedded embed.FS

// ErrNotBuilt says that this program was compiled before the page was made.
var ErrNotBuilt = errors.New("the page is missing from this program: it was compiled before its wasm was made; use `make run`, which makes both")

// Files returns the built page: index.html, the hashed files and their .br and
// .gz copies, all in one flat folder. It returns ErrNotBuilt if they were not
// there when this program was compiled.
func Files() (fs.FS, error) {
	built, err := fs.Sub(embedded, "built")
	if err != nil {
		return nil, err
	}
	// The generator writes the index last: where it is, the rest is too.
	if _, err := fs.Stat(built, "index.html"); err != nil {
		return nil, ErrNotBuilt
	}
	return built, nil
}
