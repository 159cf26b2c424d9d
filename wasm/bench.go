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
// A benchmark drives the page with real input; the functions only prepare a board, look at it and tell where things are.

// benchMap is the id of the map that a benchmark begins with.
const benchMap journey.ID = "bench"

// The board: notes this large and this far apart, in world units, and an arrow from every tenth to the one after it.
const (
	benchSize  = 80
	benchPitch = 90
	benchArrow = 10
)

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

// benchBoard is a board of n notes in rows of columns.
func benchBoard(n, columns int) *journey.Board {
	words := [...]string{"mail", "shop", "call", "chat", "site"}
	b := journey.NewBoard().Named(journey.ID("bench" + strconv.Itoa(n)))
	size := journey.Size{W: benchSize, H: benchSize}
	ranks := journey.Deal(n)
	ops := make([]journey.Op, 0, 4*n)
	for i := range n {
		place := journey.OnWall(float64(i%columns*benchPitch), float64(i/columns*benchPitch))
		place.Rank = ranks[i]
		number := strconv.Itoa(10000 + i)[1:]
		ops = append(ops,
			journey.Set(journey.KindNote, noteID(i), "place", &place),
			journey.Set(journey.KindNote, noteID(i), "size", &size),
			journey.SetText(journey.KindNote, noteID(i), "text", "Touchpoint "+number+" "+words[i%len(words)]))
	}
	for i := 0; i+1 < n; i += benchArrow {
		if i%columns+1 < columns {
			link := journey.ID("l" + strconv.Itoa(i))
			ops = append(ops,
				journey.SetText(journey.KindLink, link, "from", string(noteID(i))),
				journey.SetText(journey.KindLink, link, "to", string(noteID(i+1))),
				journey.SetText(journey.KindLink, link, "kind", string(journey.LeadsTo)))
		}
	}
	b.Apply(ops)
	return b
}

func noteID(i int) journey.ID { return journey.ID("n" + strconv.Itoa(i)) }

// serveBench sets window.rkBench.
func (a *app) serveBench() error {
	var file []byte
	hooks := map[string]func(args []float64) any{
		// prepare(n, columns) makes the file of a board and tells its length.
		"prepare": func(args []float64) any {
			var err error
			file, err = codec.Write(benchBoard(int(args[0]), int(args[1])))
			a.page.Complain(err)
			return len(file)
		},
		// load() opens the file that was prepared.
		"load": func([]float64) any {
			board, _, err := codec.Read(file)
			a.page.Complain(err)
			if err == nil {
				a.editor.Show(board)
				a.frames.Ask()
			}
			return err == nil
		},
		// look(x, y, zoom) shows the world from the point x, y on.
		"look": func(args []float64) any {
			a.editor.Look(geom.Camera{X: args[0], Y: args[1], Zoom: args[2]})
			a.frames.Ask()
			return nil
		},
		"zoom": func([]float64) any { return a.editor.Camera().Zoom },
		// note(i) is the middle of a note on the screen as x, y.
		"note": func(args []float64) any {
			p := a.editor.Camera().ToScreen(a.editor.NoteNow(noteID(int(args[0]))).Center())
			return []any{p.X, p.Y}
		},
		// state(i) is the camera and where note i lies, as a text.
		"state": func(args []float64) any {
			c, r := a.editor.Camera(), a.editor.NoteNow(noteID(int(args[0])))
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
			if n := a.editor.Board().Note(noteID(int(args[0]))); n != nil {
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
	return safejs.Global().Set("rkBench", exposed)
}
