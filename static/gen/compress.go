package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/andybalholm/brotli"
)

// packed are the types of file that are compressed already.
var packed = []string{".png"}

// compressor makes the copies that the server sends, and remembers them by
// content: brotli's best takes ten seconds for the wasm and nothing for a file
// that has not changed.
type compressor struct {
	cache string // a folder; made when needed
	draft bool   // quickly: a tenth larger, twenty times faster
}

// copies returns name.br and name.gz for every file that gets smaller by it.
func (c compressor) copies(files map[string][]byte) (map[string][]byte, error) {
	copies := map[string][]byte{}
	for name, content := range files {
		if slices.Contains(packed, ext(name)) {
			continue
		}
		for _, kind := range []string{".br", ".gz"} {
			small, err := c.remember(kind, content)
			if err != nil {
				return nil, err
			}
			if len(small) < len(content) {
				copies[name+kind] = small
			}
		}
	}
	return copies, nil
}

// remember compresses content unless that was done before; the best copy that
// is remembered serves a draft as well.
func (c compressor) remember(kind string, content []byte) ([]byte, error) {
	best := filepath.Join(c.cache, hash(content)+kind)
	small, err := os.ReadFile(best)
	if err == nil || !errors.Is(err, fs.ErrNotExist) {
		return small, err
	}
	if c.draft {
		return pack(kind, content, 5, gzip.BestSpeed)
	}
	if small, err = pack(kind, content, brotli.BestCompression, gzip.BestCompression); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(c.cache, 0o755); err != nil {
		return nil, err
	}
	// By renaming, so that an interrupted build leaves no half a copy.
	if err := os.WriteFile(best+".new", small, 0o644); err != nil {
		return nil, err
	}
	return small, os.Rename(best+".new", best)
}

// pack compresses content with brotli (.br) or gzip (.gz) at the given levels.
func pack(kind string, content []byte, brotliLevel, gzipLevel int) ([]byte, error) {
	var out bytes.Buffer
	var w io.WriteCloser
	switch kind {
	case ".br":
		// A window of 16 MB sees the whole wasm.
		w = brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: brotliLevel, LGWin: 24})
	case ".gz":
		var err error
		if w, err = gzip.NewWriterLevel(&out, gzipLevel); err != nil {
			return nil, err
		}
	default:
		return nil, fmt.Errorf("no compression is called %s", kind)
	}
	if _, err := w.Write(content); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
