package main

import (
	"bytes"
	"compress/gzip"
	"encoding/xml"
	"image/color"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/stretchr/testify/require"
)

func TestTheSpriteIsOneWholeDocument(t *testing.T) {
	text, err := sprite()
	require.NoError(t, err)
	require.Equal(t, len(icons), strings.Count(text, "<symbol "))
	require.Contains(t, text, `id="icon-note"`)
	for decoder := xml.NewDecoder(strings.NewReader(text)); ; {
		if _, err = decoder.Token(); err != nil {
			break
		}
	}
	require.Equal(t, io.EOF, err)
}

func TestTheLogoIsAYellowNoteWithAJourney(t *testing.T) {
	sources := map[string][]byte{}
	require.NoError(t, addLogo(sources))
	require.Contains(t, string(sources["icon.svg"]), "#FFE48A")
	picture, err := png.Decode(bytes.NewReader(sources["icon-192.png"]))
	require.NoError(t, err)
	at := func(x, y float64) color.RGBA {
		return color.RGBAModel.Convert(picture.At(int(x*6), int(y*6))).(color.RGBA) // 192 pixels over 32 units
	}
	require.Equal(t, color.RGBA{}, at(1, 1), "nothing round it")
	require.Equal(t, color.RGBA{}, at(27, 4.5), "a corner is off")
	require.Equal(t, yellow, at(8, 8))
	require.Equal(t, ink, at(5, 17))
	require.Equal(t, green, at(10, 21), "the journey starts here")
}

func TestVugusScriptIsFound(t *testing.T) {
	sources := map[string][]byte{}
	require.NoError(t, addThirdParty(sources))
	require.Contains(t, string(sources["vugu.js"]), "window.vuguRender")
	require.Contains(t, string(sources["wasm_exec.js"]), "globalThis.Go")
	path := filepath.Join(t.TempDir(), "x.go")
	require.NoError(t, os.WriteFile(path, []byte("package x\nconst a, b = 1, \"c\"\nvar jsHelperScript string\n"), 0o600))
	_, err := constant(path, "jsHelperScript")
	require.ErrorContains(t, err, "Vugu")
}

func TestCopiesUnpackToTheFile(t *testing.T) {
	content := bytes.Repeat([]byte("klantreis "), 1000)
	files := map[string][]byte{"a.js": content, "tiny.js": {'1'}, "p.png": content}
	cache := t.TempDir()
	best, err := compressor{cache: cache}.copies(files)
	require.NoError(t, err)
	require.Len(t, best, 2, "no copy of what is packed, none that is larger")
	got, err := io.ReadAll(brotli.NewReader(bytes.NewReader(best["a.js.br"])))
	require.NoError(t, err)
	require.Equal(t, content, got)
	reader, err := gzip.NewReader(bytes.NewReader(best["a.js.gz"]))
	require.NoError(t, err)
	got, err = io.ReadAll(reader)
	require.NoError(t, err)
	require.Equal(t, content, got)

	draft, err := compressor{cache: cache, draft: true}.copies(files)
	require.NoError(t, err)
	require.Equal(t, best, draft, "what was done well before is not done badly now")
}

func TestWriteLeavesOneBuild(t *testing.T) {
	out := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(out, ".gitignore"), []byte("*"), 0o600))
	require.NoError(t, write(out, map[string][]byte{"index.html": []byte("1"), "a.1.js": []byte("a")}, map[string][]byte{"a.1.js.br": []byte("b")}))
	require.NoError(t, write(out, map[string][]byte{"index.html": []byte("2"), "a.2.js": []byte("a")}, nil))
	entries, err := os.ReadDir(out)
	require.NoError(t, err)
	var names []string
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	require.Equal(t, []string{".gitignore", "a.2.js", "index.html"}, names)
}
