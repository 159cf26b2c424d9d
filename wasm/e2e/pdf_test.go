//go:build !js

package e2e

import (
	"bytes"
	"compress/zlib"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// printed is a PDF as Chromium prints it: what can be marked in it, and how large its pages are.
type printed struct {
	pages  [][2]float64 // width and height in points
	words  string       // all text that can be marked, in the order of drawing
	images int
}

var (
	pdfObject   = regexp.MustCompile(`(?s)(\d+) 0 obj(.*?)endobj`)
	pdfStream   = regexp.MustCompile(`(?s)stream\r?\n(.*?)\r?\nendstream`)
	pdfLength   = regexp.MustCompile(`/Length (\d+)`)
	pdfBox      = regexp.MustCompile(`/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]`)
	pdfUnicode  = regexp.MustCompile(`/ToUnicode (\d+) 0 R`)
	pdfFont     = regexp.MustCompile(`/F(\d+) (\d+) 0 R`)
	pdfChar     = regexp.MustCompile(`(?m)^<([0-9A-F]{4})> <([0-9A-F]{4})>$`)
	pdfRange    = regexp.MustCompile(`(?m)^<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>$`)
	pdfDrawings = regexp.MustCompile(`/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|Tj|TJ|ET`)
)

// readPDF reads so much of a PDF of Chromium's as these tests need: objects that stand in the open, glyphs of two bytes.
func readPDF(t *testing.T, data []byte) (p printed) {
	t.Helper()
	objects, streams := map[string]string{}, map[string]string{}
	for _, m := range pdfObject.FindAllSubmatch(data, -1) {
		id, body := string(m[1]), m[2]
		objects[id] = string(body)
		s := pdfStream.FindSubmatchIndex(body)
		if s == nil {
			continue
		}
		objects[id] = string(body[:s[0]])
		if !strings.Contains(objects[id], "/FlateDecode") {
			continue
		}
		packed := body[s[2]:]
		if n := pdfLength.FindStringSubmatch(objects[id]); n != nil { // it may itself end in what looks like the end of a line
			length, _ := strconv.Atoi(n[1])
			packed = packed[:min(length, len(packed))]
		}
		z, err := zlib.NewReader(bytes.NewReader(packed))
		require.NoError(t, err)
		content, err := io.ReadAll(z)
		require.NoError(t, err)
		streams[id] = string(content)
	}
	fonts := map[string]map[uint64]rune{}
	for _, object := range objects {
		if m := pdfBox.FindStringSubmatch(object); m != nil {
			w, _ := strconv.ParseFloat(m[1], 64)
			h, _ := strconv.ParseFloat(m[2], 64)
			p.pages = append(p.pages, [2]float64{w, h})
		}
		if strings.Contains(object, "/Subtype /Image") {
			p.images++
		}
		for _, f := range pdfFont.FindAllStringSubmatch(object, -1) {
			if m := pdfUnicode.FindStringSubmatch(objects[f[2]]); m != nil {
				fonts[f[1]] = letters(streams[m[1]])
			}
		}
	}
	var words strings.Builder
	for _, m := range pdfObject.FindAllSubmatch(data, -1) { // in the order of the file
		if content := streams[string(m[1])]; strings.Contains(content, " Tf") {
			words.WriteString(drawnText(content, fonts))
		}
	}
	p.words = words.String()
	return p
}

// letters are what the glyphs of a font stand for.
func letters(cmap string) map[uint64]rune {
	hex := func(s string) uint64 { n, _ := strconv.ParseUint(s, 16, 32); return n }
	all := map[uint64]rune{}
	for _, m := range pdfChar.FindAllStringSubmatch(cmap, -1) {
		all[hex(m[1])] = rune(hex(m[2]))
	}
	for _, m := range pdfRange.FindAllStringSubmatch(cmap, -1) {
		for i := hex(m[1]); i <= hex(m[2]); i++ {
			all[i] = rune(hex(m[3]) + i - hex(m[1]))
		}
	}
	return all
}

func drawnText(content string, fonts map[string]map[uint64]rune) string {
	var out strings.Builder
	var font map[uint64]rune
	for _, m := range pdfDrawings.FindAllStringSubmatch(content, -1) {
		switch {
		case m[1] != "":
			font = fonts[m[1]]
		case m[0] == "ET":
			out.WriteByte('\n')
		default:
			for i := 0; i+4 <= len(m[2]); i += 4 {
				glyph, _ := strconv.ParseUint(m[2][i:i+4], 16, 32)
				if r, ok := font[glyph]; ok {
					out.WriteRune(r)
				}
			}
		}
	}
	return out.String()
}
