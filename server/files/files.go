// Package files serves the built page: every file with a compressed copy, an
// ETag and headers that say how long it may be kept.
//
//	page, err := static.Files()
//	...
//	handler, err := files.New(page)
//	http.ListenAndServe("localhost:8080", handler)
//
// Nothing is compressed or hashed while serving; New does all of that.
package files

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
)

// suffixes are the codings that a file may have a copy in, best first, with how
// the copy's name ends.
var suffixes = []struct{ coding, suffix string }{{"br", ".br"}, {"gzip", ".gz"}}

// types are the media types by extension, spelled out so that they do not depend
// on the machine's own table.
var types = map[string]string{
	".css":         "text/css; charset=utf-8",
	".html":        "text/html; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".png":         "image/png",
	".svg":         "image/svg+xml",
	".ttf":         "font/ttf",
	".wasm":        "application/wasm",
	".webmanifest": "application/manifest+json",
}

// file is one address.
type file struct {
	kind   string // media type
	keep   string // Cache-Control
	bodies []body // best coding first, the plain file last
}

// body is a file in one coding.
type body struct {
	coding string // br, gzip or empty
	etag   string
	bytes  []byte
}

// Handler answers GET and HEAD for the files it was made of.
type Handler struct {
	files map[string]file // by path, "/app.0123456789abcdef.wasm"
}

// New reads all files of the flat folder page. A name.br or name.gz beside name
// is served in its place to whoever takes that coding; index.html is at "/" too.
func New(page fs.FS) (*Handler, error) {
	entries, err := fs.ReadDir(page, ".")
	if err != nil {
		return nil, err
	}
	h := &Handler{files: map[string]file{}}
	for _, entry := range entries {
		name := entry.Name()
		if entry.IsDir() || strings.HasPrefix(name, ".") || isCopy(name) {
			continue
		}
		if h.files["/"+name], err = read(page, name); err != nil {
			return nil, err
		}
	}
	index, ok := h.files["/index.html"]
	if !ok {
		return nil, fmt.Errorf("there is no index.html among the %d files to serve", len(h.files))
	}
	h.files["/"] = index
	return h, nil
}

func isCopy(name string) bool {
	for _, s := range suffixes {
		if strings.HasSuffix(name, s.suffix) {
			return true
		}
	}
	return false
}

// read loads a file and its copies.
func read(page fs.FS, name string) (file, error) {
	f := file{kind: types[path.Ext(name)], keep: "no-cache"}
	if f.kind == "" {
		if f.kind = mime.TypeByExtension(path.Ext(name)); f.kind == "" {
			f.kind = "application/octet-stream"
		}
	}
	if hashed(name) {
		f.keep = "public, max-age=31536000, immutable"
	}
	plain, err := fs.ReadFile(page, name)
	if err != nil {
		return file{}, err
	}
	// A strong tag differs per coding, since the bytes do (RFC 9110, 8.8.3.3).
	sum := sha256.Sum256(plain)
	tag := hex.EncodeToString(sum[:12])
	for _, s := range suffixes {
		if small, err := fs.ReadFile(page, name+s.suffix); err == nil {
			f.bodies = append(f.bodies, body{s.coding, `"` + tag + "-" + s.coding + `"`, small})
		}
	}
	f.bodies = append(f.bodies, body{"", `"` + tag + `"`, plain})
	return f, nil
}

// hashed reports whether name carries the hash of its content, as static/gen
// writes it: app.0123456789abcdef.css.
func hashed(name string) bool {
	parts := strings.Split(name, ".")
	if len(parts) < 3 {
		return false
	}
	sum, err := hex.DecodeString(parts[len(parts)-2])
	return err == nil && len(sum) == 8
}

// ServeHTTP answers with the file at the path, 304 when the browser has it
// already, 404 when there is none, and 405 for anything but GET and HEAD.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	setSecurity(w.Header())
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "Only GET and HEAD: this server hands out files.", http.StatusMethodNotAllowed)
		return
	}
	f, ok := h.files[r.URL.Path]
	if !ok {
		http.Error(w, "There is nothing at "+strconv.Quote(r.URL.Path)+".", http.StatusNotFound)
		return
	}
	b := f.pick(r.Header.Values("Accept-Encoding"))
	header := w.Header()
	header.Set("Cache-Control", f.keep)
	header.Set("ETag", b.etag)
	header.Set("Vary", "Accept-Encoding")
	if has(r.Header.Values("If-None-Match"), b.etag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	header.Set("Content-Type", f.kind)
	header.Set("Content-Length", strconv.Itoa(len(b.bytes)))
	if b.coding != "" {
		header.Set("Content-Encoding", b.coding)
	}
	if r.Method == http.MethodHead {
		return
	}
	// The only failure left is a browser that went away.
	_, _ = w.Write(b.bytes)
}

// has reports whether one of the If-None-Match lines names the tag. The
// comparison is weak (RFC 9110, 13.1.2).
func has(lines []string, tag string) bool {
	for _, line := range lines {
		for one := range strings.SplitSeq(line, ",") {
			one = strings.TrimPrefix(strings.TrimSpace(one), "W/")
			if one == tag || one == "*" {
				return true
			}
		}
	}
	return false
}
