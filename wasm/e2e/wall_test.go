//go:build !js

package e2e

import (
	"fmt"
	"slices"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/editor"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// Wall is a map as its file has it, and where all of it lies on the screen
// while the whole map is shown. Points are in CSS pixels of the page.
type Wall struct {
	Name  string // of the file
	File  []byte
	Board *journey.Board
	Sheet *layout.Sheet

	page   *Page
	at     point // of the canvas on the page
	camera geom.Camera
}

// SaveFile presses Ctrl+S and returns the file.
func (p *Page) SaveFile() (name string, content []byte) {
	p.t.Helper()
	return p.Download(func() { p.Press("Ctrl+s") })
}

// Wall shows the whole map with the key 0, saves it as a file, and works out
// where things lie: the file and the size of the canvas decide that.
func (p *Page) Wall() *Wall {
	p.t.Helper()
	require.False(p.t, p.Writing(), "0 would be written")
	p.Zoom() // so that a panel that was closed is gone
	p.Press("0")
	name, file := p.SaveFile()
	board, _, err := codec.Read(file)
	require.NoError(p.t, err)
	size := Eval[[]float64](p, `(r => [r.x, r.y, r.width, r.height])(document.getElementById('overlay').getBoundingClientRect())`)
	// An editor of our own shows the same map at the same size.
	twin := editor.New()
	twin.Update(editor.Resized{W: size[2], H: size[3], DPR: 1}, time.Time{})
	prefs := editor.Prefs{Inspector: Eval[bool](p, `document.querySelector('.inspector, .vote') !== null`)}
	twin.Update(editor.Begun{Prefs: prefs}, time.Time{})
	twin.Show(board)
	twin.Update(editor.Key{Name: "0", Code: "Digit0"}, time.Time{})
	return &Wall{Name: name, File: file, Board: board, Sheet: twin.Sheet(), page: p, at: point{size[0], size[1]}, camera: twin.Camera()}
}

func (q point) by(dx, dy float64) point { return point{q.x + dx, q.y + dy} }

// Spot is where a point of the world lies.
func (w *Wall) Spot(at geom.Point) point {
	on := w.camera.ToScreen(at)
	return point{w.at.x + on.X, w.at.y + on.Y}
}

// Box is where a rectangle of the world lies.
func (w *Wall) Box(r geom.Rect) geom.Rect {
	return w.camera.RectToScreen(r).Moved(geom.Point{X: w.at.x, Y: w.at.y})
}

func (w *Wall) find(text string) *layout.NoteBox {
	w.page.t.Helper()
	for n := range w.Board.Notes() {
		if n.Text == text {
			return w.Sheet.Note(n.ID)
		}
	}
	require.Fail(w.page.t, "no note says "+text, "there are %q", w.Texts())
	return nil
}

// Note is the middle of a note; Rect is all of it.
func (w *Wall) Note(text string) point {
	w.page.t.Helper()
	return w.Spot(w.find(text).Rect.Center())
}

// Rect is where a note lies.
func (w *Wall) Rect(text string) geom.Rect {
	w.page.t.Helper()
	return w.Box(w.find(text).Rect)
}

func (w *Wall) column(phase string) int {
	w.page.t.Helper()
	i := slices.Index(w.Phases(), phase)
	require.NotEqual(w.page.t, -1, i, "no phase %q among %q", phase, w.Phases())
	return i
}

func (w *Wall) row(lane string) int {
	w.page.t.Helper()
	i := slices.Index(w.Lanes(), lane)
	require.NotEqual(w.page.t, -1, i, "no lane %q among %q", lane, w.Lanes())
	return i
}

// Cell is a point in the right lower corner of a cell, where no note lies.
func (w *Wall) Cell(phase, lane string) point {
	w.page.t.Helper()
	r := w.Sheet.Cell(w.column(phase), w.row(lane))
	return w.Spot(geom.Point{X: r.Right() - 3, Y: r.Bottom() - 3})
}

// Pale is the middle of the place where the next note of a cell will lie.
func (w *Wall) Pale(phase, lane string) point {
	w.page.t.Helper()
	return w.Spot(w.Sheet.NextIn(layout.Cell{Col: w.column(phase), Row: w.row(lane)}, "").Rect.Center())
}

// Head is a point in a phase's head; HeadEdge lies on its right edge.
func (w *Wall) Head(phase string) point {
	w.page.t.Helper()
	c := w.Sheet.Columns[w.column(phase)]
	return w.Spot(geom.Point{X: c.X + c.W/2, Y: w.Sheet.Grid.Y + layout.HeadHeight}).by(0, -16)
}

// HeadEdge is the right edge of a phase's head.
func (w *Wall) HeadEdge(phase string) point {
	w.page.t.Helper()
	c := w.Sheet.Columns[w.column(phase)]
	return w.Spot(geom.Point{X: c.X + c.W, Y: w.Sheet.Grid.Y + layout.HeadHeight}).by(-1, -16)
}

// Title is a point in a lane's title; TitleEdge lies on its lower edge.
func (w *Wall) Title(lane string) point {
	w.page.t.Helper()
	r := w.Sheet.Rows[w.row(lane)]
	return w.Spot(geom.Point{X: layout.TitleWidth, Y: r.Y + r.H/2}).by(-20, 0)
}

// TitleEdge is the lower edge of a lane's title.
func (w *Wall) TitleEdge(lane string) point {
	w.page.t.Helper()
	r := w.Sheet.Rows[w.row(lane)]
	return w.Spot(geom.Point{X: layout.TitleWidth, Y: r.Y + r.H}).by(-20, -1)
}

// Bare is a point of the wall so far below the grid, in CSS pixels.
func (w *Wall) Bare(below float64) point {
	g := w.Sheet.Grid
	return w.Spot(geom.Point{X: g.X + g.W/2, Y: g.Bottom()}).by(0, below)
}

// In lists the texts of the notes in a cell, in order.
func (w *Wall) In(phase, lane string) []string {
	w.page.t.Helper()
	texts := []string{}
	for _, id := range w.Sheet.NotesIn(layout.Cell{Col: w.column(phase), Row: w.row(lane)}) {
		texts = append(texts, w.Board.Note(id).Text)
	}
	return texts
}

// Texts are the texts of all notes, in order.
func (w *Wall) Texts() []string {
	texts := []string{}
	for n := range w.Board.Notes() {
		texts = append(texts, n.Text)
	}
	return texts
}

// Phases and Lanes are their titles, in order.
func (w *Wall) Phases() []string {
	titles := []string{}
	for _, p := range w.Board.Phases() {
		titles = append(titles, p.Title)
	}
	return titles
}

// Lanes are the titles of the lanes, from top to bottom.
func (w *Wall) Lanes() []string {
	titles := []string{}
	for _, l := range w.Board.Lanes() {
		titles = append(titles, l.Title)
	}
	return titles
}

// Links are the links as "from > to: kind (words)", in order.
func (w *Wall) Links() []string {
	links := []string{}
	for l := range w.Board.Links() {
		link := fmt.Sprintf("%s > %s: %s", w.Board.Note(l.From).Text, w.Board.Note(l.To).Text, l.KindOf())
		if words := l.Words(); words != "" {
			link += " (" + words + ")"
		}
		links = append(links, link)
	}
	return links
}
