//go:build js && wasm

package main

import (
	"errors"
	"strconv"

	"github.com/hack-pad/safejs"

	"reiskaart/app/codec"
	"reiskaart/app/editor"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// At "/?bench" the page begins with an empty map, keeps nothing, and shows static/bench.js these functions as window.rkBench.
// A benchmark drives the page with real input; the functions only open a board, look at it and tell where things are.

// benchMap is the id of the map that a benchmark begins with.
const benchMap journey.ID = "bench"

// benchLibrary keeps maps as long as the page lives.
type benchLibrary struct{ *replica.Memory }

func newBenchLibrary() benchLibrary { return benchLibrary{replica.NewMemory()} }

var errBenchKeepsNothing = errors.New("a benchmark keeps no list of maps")

func (benchLibrary) Begin(journey.ID) ([]editor.MapInfo, replica.Saved, bool, error) {
	return nil, replica.Saved{}, false, errBenchKeepsNothing
}

func (benchLibrary) Maps() ([]editor.MapInfo, error) { return nil, nil }

func (b benchLibrary) Create(info editor.MapInfo, snapshot []byte) error {
	return b.Compact(info.ID, snapshot, 0)
}

func (benchLibrary) PutInfo(editor.MapInfo) error { return nil }

// benchNote is the id of note i in the file that bench.js makes.
func benchNote(i float64) journey.ID { return journey.ID("n" + strconv.Itoa(int(i))) }

// serveBench sets window.rkBench.
func (a *app) serveBench() error {
	hooks := map[string]func(args []float64) any{
		// look(x, y, zoom) shows the world from the point x, y on.
		"look": func(args []float64) any {
			a.editor.Look(geom.Camera{X: args[0], Y: args[1], Zoom: args[2]})
			a.frames.Ask()
			return nil
		},
		"zoom": func([]float64) any { return a.editor.Camera().Zoom },
		// note(i) is the middle of a note on the canvas as x, y.
		"note": func(args []float64) any {
			p := a.editor.Camera().ToScreen(a.editor.NoteNow(benchNote(args[0])).Center())
			return []any{p.X, p.Y}
		},
		// state(i) is the camera and where note i lies, as a text.
		"state": func(args []float64) any {
			c, r := a.editor.Camera(), a.editor.NoteNow(benchNote(args[0]))
			key := make([]byte, 0, 64)
			for _, f := range [...]float64{c.X, c.Y, c.Zoom, r.X, r.Y} {
				key = append(strconv.AppendFloat(key, f, 'g', -1, 64), ',')
			}
			return string(key)
		},
		"selectAll":  func([]float64) any { a.send(editor.Command{Name: "all"}); return nil },
		"selectNone": func([]float64) any { a.send(editor.Command{Name: "close"}); return nil },
		"count":      func([]float64) any { return a.editor.Notes() },
		"text": func(args []float64) any {
			if n := a.editor.Board().Note(benchNote(args[0])); n != nil {
				return n.Text
			}
			return nil
		},
	}
	exposed := map[string]any{}
	for name, hook := range hooks {
		fn, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
			numbers := make([]float64, 3) // what is missing is 0
			for i := range min(len(args), len(numbers)) {
				numbers[i], _ = args[i].Float() // bench.js gives numbers only
			}
			return hook(numbers)
		})
		if err != nil {
			return err
		}
		exposed[name] = fn
	}
	// load(text) opens a file.
	load, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		text, err := args[0].String()
		if err == nil {
			var board *journey.Board
			if board, _, err = codec.Read([]byte(text)); err == nil {
				a.editor.Show(board)
				a.frames.Ask()
			}
		}
		a.page.Complain(err)
		return err == nil
	})
	if err != nil {
		return err
	}
	exposed["load"] = load
	return safejs.Global().Set("rkBench", exposed)
}
