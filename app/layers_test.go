// Package app holds the rule of the house: which package may know which. ARCHITECTURE.md is its tour.
package app

import (
	"encoding/json"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// layers lists the packages of app/ from the bottom up. A package imports only what stands above it in this table, which
// is what keeps data flowing one way: nothing that draws can write to the map, and nothing that thinks knows a browser.
var layers = []struct {
	path string
	why  string // what it is for, and so what it may not know
}{
	{"lang", "the words of the interface: knows nothing but itself"},
	{"questions", "the bank of review questions: texts, no maps"},
	{"votes", "the rules of dot voting: lines and numbers, no maps"},
	{"day", "a day as people read and write it: calendar only, no clock"},
	{"match", "how well a text answers what was typed"},
	{"geom", "points, rectangles, the camera"},
	{"snap", "what lies in line with what: rectangles, no notes"},
	{"arrange", "rectangles in line, at equal distances, in rows: no notes either"},
	{"touch", "what fingers and a pen mean: no maps, no clock"},
	{"text", "how wide texts are and where they break"},
	{"text/gen", "makes the table of advances from the font; not in the product"},
	{"jsonscan", "JSON value by value"},
	{"formats/grid", "tables as other programs have them: cells, no maps"},
	{"formats/csv", "rows of a text file, however broken: cells, no maps"},
	{"report", "a page of insight as data: texts and tables, no maps"},
	{"chat", "what people wrote in a copied meeting chat: lines, no maps"},
	{"picture", "what an image file is, from its first bytes"},
	{"journey", "the document: must not know how it is stored, laid out or drawn"},
	{"order", "what the page asks of the program that does what takes long: bytes, and no more of a map than its id"},
	{"formats/spreadsheet", "finds the journey in a table by its heads: makes ops, does not apply them"},
	{"funnel", "what measurements come to, in numbers and in words: reads the document, so that wall, tables and reports say the same"},
	{"priority", "which pains weigh most and where solutions lie: reads the document and its figures"},
	{"check", "what a map does not keep: reads the document and what its figures come to"},
	{"compare", "a present map and the wanted one of it told apart: reads both"},
	{"table", "the map as cells: what they say, and the ops of what is written in them; shows nothing"},
	{"parties", "which part each party has at which step: reads the document"},
	{"paths", "the variants beside each other: reads the document"},
	{"minutes", "what a session came to, in words: reads the document"},
	{"find", "searches all text of a map: reads the document and the words for channels"},
	{"filter", "which notes stay full: reads the document"},
	{"codec", "the file and the line of a change"},
	{"reviews", "takes reviews in and says what they come to: reads the document, makes ops, does not apply them"},
	{"replica", "confirmed and pending changes, undo: must not know boxes"},
	{"layout", "where everything lies: reads the document, never writes it"},
	{"follow", "what two windows tell each other: a part of the wall, no picture of it"},
	{"tour", "what the camera shows of a phase, its way there and the laser's trail: reads the sheet, draws nothing"},
	{"scene", "one display list: below it names come from the journey, not from graphics"},
	{"poster", "its own sheet, the same list: knows no canvas, no wall"},
	{"formats/svg", "a format: reads the list"},
	{"formats/mermaid", "a format: reads a journey out of a diagram, as a spreadsheet does"},
	{"formats/drawing", "what drawing programs have, as a map: knows none of them"},
	{"formats/drawing/drawingtest", "what maps drawings become, in words; for tests only"},
	{"formats/canvas", "a format: reads a drawing"},
	{"formats/excalidraw", "a format: reads a drawing, and writes one of the sheet"},
	{"templates", "maps to begin from"},
	{"work", "what takes long, as jobs: knows formats and poster, so that the page need not"},
	{"editor", "the application without a browser: asks for formats by an effect, so it does not import them"},
	{"editor/editortest", "drives the editor as a user does"},
}

// banned are packages that must not get into the program of the page, with the reason.
var banned = map[string]string{
	"net/http":     "adds 1.2 MB brotli; the page asks nobody for anything",
	"crypto/tls":   "comes with net/http",
	"encoding/gob": "reflection and size; the journal is JSON that a person can read",
	"regexp":       "size; readers are hand-made and tell the line",
}

// impure are packages that app/ may not use: time, chance and the world come in with events.
var impure = []string{"syscall/js", "net", "net/http", "os", "os/exec", "math/rand", "math/rand/v2", "crypto/rand", "log", "regexp"}

type pkg struct {
	ImportPath string
	Imports    []string
}

func list(t *testing.T, env []string, args ...string) []pkg {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list", "-json=ImportPath,Imports"}, args...)...)
	cmd.Dir = ".."
	cmd.Env = append(os.Environ(), env...)
	out, err := cmd.Output()
	require.NoError(t, err)
	var all []pkg
	for dec := json.NewDecoder(strings.NewReader(string(out))); dec.More(); {
		var p pkg
		require.NoError(t, dec.Decode(&p))
		all = append(all, p)
	}
	return all
}

var browser = []string{"GOOS=js", "GOARCH=wasm"}

func TestAPackageImportsOnlyWhatStandsAboveIt(t *testing.T) {
	const root = "reiskaart/app/"
	place := func(path string) int {
		for i, l := range layers {
			if root+l.path == path {
				return i
			}
		}
		return -1
	}
	for _, env := range [][]string{nil, browser} {
		for _, p := range list(t, env, "./app/...") {
			if p.ImportPath == "reiskaart/app" {
				continue
			}
			at := place(p.ImportPath)
			require.GreaterOrEqual(t, at, 0, "%s has no place in the table of layers", p.ImportPath)
			for _, imported := range p.Imports {
				if strings.HasPrefix(imported, "reiskaart/") {
					to := place(imported)
					require.True(t, to >= 0 && to < at, "%s (%s) may not import %s", p.ImportPath, layers[at].why, imported)
				}
				if !strings.HasSuffix(p.ImportPath, "/gen") {
					require.NotContains(t, impure, imported, "%s: time, chance and the world come in with events", p.ImportPath)
					require.False(t, strings.Contains(imported, "safejs") || strings.Contains(imported, "vugu"), "%s: only wasm/ knows the browser", p.ImportPath)
				}
			}
		}
	}
}

func TestThePageIsFreeOfWhatItCannotAfford(t *testing.T) {
	for _, p := range list(t, browser, "-deps", "./wasm", "./wasm/work") {
		why, ok := banned[p.ImportPath]
		require.False(t, ok, "%s is in the program of the page: %s", p.ImportPath, why)
	}
}

// TestRawJavaScriptIsInOneFile: everywhere else safejs turns an exception into an error; the file that plays the drawing
// buffer is called every frame and cannot afford it.
func TestRawJavaScriptIsInOneFile(t *testing.T) {
	var raw []string
	require.NoError(t, filepath.WalkDir("../wasm", func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".go" {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		require.NoError(t, err)
		for _, i := range file.Imports {
			if name, _ := strconv.Unquote(i.Path.Value); name == "syscall/js" {
				raw = append(raw, filepath.ToSlash(path))
			}
		}
		return nil
	}))
	require.Subset(t, []string{"../wasm/browser/paint.go"}, raw)
}

// TestTheLayersExist: a row without a package is a row that nobody cleaned up.
func TestTheLayersExist(t *testing.T) {
	for _, l := range layers {
		files, err := filepath.Glob(filepath.Join(l.path, "*.go"))
		require.NoError(t, err)
		require.NotEmpty(t, files, l.path)
	}
}
