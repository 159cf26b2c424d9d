package editor_test

import (
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// beside is a wall with loose notes in a row under the map, each 200 units right of the one before, at zoom 1.
func beside(t testing.TB, texts ...string) *editortest.Hand {
	h := editortest.Open(t)
	h.Press("Escape").Do("fit")
	h.Send(editor.Wheel{P: geom.Point{X: 700, Y: 400}, DY: 900}).Press("Ctrl+0")
	top := h.Camera().ToScreen(geom.Point{Y: h.Sheet().Bounds.Bottom() + 100})
	require.Less(t, top.Y, 500.0)
	for i, text := range texts {
		h.DoubleClick(geom.Point{X: 400 + float64(i)*200, Y: max(top.Y, 300) + 70}).Type(text).Press("Escape", "Escape")
		require.Equal(t, journey.Loose, h.Note(text).Place.Where)
	}
	return h
}

func places(h *editortest.Hand) map[string]geom.Point {
	at := map[string]geom.Point{}
	for n := range h.Board().Notes() {
		at[n.Text] = geom.Point{X: n.Place.X, Y: n.Place.Y}
	}
	return at
}

// by is where notes lie now, from where they lay.
func by(h *editortest.Hand, was map[string]geom.Point, text string) geom.Point {
	return places(h)[text].Sub(was[text])
}

func pick(h *editortest.Hand, texts ...string) {
	h.Press("Escape", "Escape", "Escape")
	for i, text := range texts {
		if i == 0 {
			h.Click(h.Spot(text))
		} else {
			h.Click(h.Spot(text), "Shift")
		}
	}
}

func TestLooseNotesSnapToEachOther(t *testing.T) {
	h := beside(t, "een", "twee", "drie")
	was := places(h)
	from := h.Spot("drie")
	h.Down(from).Move(from.Add(geom.Point{X: 30, Y: 40})).Move(from.Add(geom.Point{X: 4, Y: 5}))
	drawn := h.Drawn()
	h.Up()
	require.Equal(t, was["twee"].Y, places(h)["drie"].Y, "level with the others")
	require.Equal(t, was["twee"].X+200, places(h)["drie"].X, "and as far as these from each other")
	h.Down(from).Move(from.Add(geom.Point{X: 30, Y: 40}), "Alt").Move(from.Add(geom.Point{X: 4, Y: 5}), "Alt")
	require.NotEqual(t, drawn, h.Drawn(), "without guides")
	h.Up("Alt")
	require.Equal(t, geom.Point{X: 4, Y: 5}, by(h, was, "drie"), "Alt lays it exactly where the hand is")
	from = h.Spot("drie")
	h.Down(from).Move(from.Add(geom.Point{X: 30, Y: 40})).Press("Escape")
	require.Equal(t, geom.Point{X: 4, Y: 5}, by(h, was, "drie"))
	h.Up()
	require.Equal(t, geom.Point{X: 4, Y: 5}, by(h, was, "drie"), "Escape forgets the drag")
}

func TestOnTheGridLooseNotesGoToTheDots(t *testing.T) {
	h := beside(t, "een", "twee")
	h.Press("Ctrl+'")
	h.Drag("een", h.Spot("een").Add(geom.Point{X: 31, Y: 47}))
	at := h.Note("een").Place
	require.Zero(t, int(at.X)%24, at)
	require.Zero(t, int(at.Y)%24, at)
	require.True(t, h.Reload().Disk().Prefs.Grid, "the browser remembers it")
	h.Drag("een", h.Spot("een").Add(geom.Point{X: 31, Y: 47}), "Alt")
	require.Equal(t, geom.Point{X: at.X + 31, Y: at.Y + 47}, places(h)["een"], "Alt ignores it")
	h.Press("ArrowLeft")
	require.Equal(t, at.X+30, places(h)["een"].X, "an arrow moves it by 1 all the same")
	h.Press("Shift+ArrowDown")
	require.Equal(t, at.Y+57, places(h)["een"].Y)
	require.Equal(t, "1 notitie verplaatst", h.View().Live)
}

func TestAltThatIsHeldFromTheBeginningCarriesACopy(t *testing.T) {
	h := beside(t, "een")
	from := h.Spot("een")
	was := places(h)
	h.Down(from, "Alt").Move(from.Add(geom.Point{X: 160}), "Alt")
	require.Contains(t, h.View().Status, "kopie")
	require.Equal(t, "copy", h.Cursor())
	h.Move(from.Add(geom.Point{X: 200, Y: 3}), "Alt").Up("Alt")
	require.Equal(t, []string{"een", "een"}, h.Texts())
	require.Equal(t, was["een"].Add(geom.Point{X: 200}), places(h)["een"], "in line with what it is a copy of")
	require.Equal(t, "1 notitie gedupliceerd", h.View().Live)
	h.Press("Ctrl+D")
	require.Equal(t, was["een"].Add(geom.Point{X: 400}), places(h)["een"], "Ctrl+D goes on at the same distance")
	h.Press("Ctrl+D")
	require.Equal(t, was["een"].Add(geom.Point{X: 600}), places(h)["een"])
	h.Press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
	require.Equal(t, []string{"een"}, h.Texts(), "each copy is one step")
	h.Down(from, "Alt").Move(from.Add(geom.Point{X: 200}), "Alt").Press("Escape").Up("Alt")
	require.Equal(t, []string{"een"}, h.Texts())
}

func TestACopyIsCarriedFromCellToCell(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Escape")
	from, to := h.Spot("een"), h.Cell("Kopen", "Acties")
	h.Down(from, "Alt").Move(to, "Alt").Up("Alt")
	require.Equal(t, []string{"een", "twee"}, h.In("Bewust worden", "Acties"))
	require.Equal(t, []string{"een"}, h.In("Kopen", "Acties"))
	h.Press("Ctrl+Z")
	require.Equal(t, []string{"een", "twee"}, h.Texts())
	// Alt that goes down later leaves the note loose, over a cell too.
	h.Drag("een", to, "Alt")
	require.Equal(t, journey.Loose, h.Note("een").Place.Where)
	// And outside the map no key is needed.
	h.Drag("twee", geom.Point{X: 1300, Y: 820})
	require.Equal(t, journey.Loose, h.Note("twee").Place.Where)
}

func TestDuplicatingKeepsTheDistanceOfTheLastCopy(t *testing.T) {
	h := beside(t, "een", "twee")
	pick(h, "een", "twee")
	h.Press("Ctrl+G", "Ctrl+D")
	require.Len(t, h.Chosen(), 2)
	require.Equal(t, 2, h.Board().Count(journey.KindGroup), "a copy of a group is a group")
	was := places(h)
	h.Press("Shift+ArrowDown", "Shift+ArrowDown", "Ctrl+D")
	require.Equal(t, geom.Point{X: 24, Y: 64}, by(h, was, "een"), "24 and 44 more, after 20 down")
	require.Equal(t, 3, h.Board().Count(journey.KindGroup))
}

func TestLiningUp(t *testing.T) {
	h := beside(t, "een", "twee", "drie")
	h.Drag("twee", h.Spot("twee").Add(geom.Point{X: -30, Y: 77}), "Alt")
	was := places(h)
	for _, c := range []struct {
		key   string
		moved geom.Point // of twee
	}{
		{"Alt+W", geom.Point{Y: -77}}, {"Alt+A", geom.Point{X: -170, Y: 227}}, {"Alt+D", geom.Point{X: 230, Y: 227}}, {"Alt+H", geom.Point{X: 30, Y: 227}},
		{"Alt+Shift+H", geom.Point{X: 30}}, {"Alt+S", geom.Point{}}, {"Alt+V", geom.Point{Y: -38.5}},
	} {
		h.Press("Ctrl+A", c.key)
		require.Equal(t, c.moved, by(h, was, "twee"), c.key)
		if c.moved != (geom.Point{}) {
			h.Press("Ctrl+Z")
		}
		for places(h)["drie"] != was["drie"] { // Alt+S moved the others
			h.Press("Ctrl+Z")
		}
		require.Equal(t, was, places(h), c.key)
	}
	h.Press("Ctrl+A", "Alt+Shift+T")
	require.Equal(t, "3 notities liggen netjes in rijen", h.View().Live)
	got := places(h)
	require.Equal(t, geom.Point{X: 164}, got["drie"].Sub(got["een"]), "140 wide, 24 apart")
}

func TestSizesByKey(t *testing.T) {
	h := beside(t, "een", "twee")
	pick(h, "een")
	size := func(text string) geom.Point {
		r := h.Sheet().Note(h.Note(text).ID).Rect
		return geom.Point{X: r.W, Y: r.H}
	}
	h.Press("Alt+Shift+L")
	require.Equal(t, geom.Point{X: 220, Y: 220}, size("een"))
	h.Press("Alt+Shift+S")
	require.Equal(t, geom.Point{X: 96, Y: 96}, size("een"))
	pick(h, "een", "twee")
	h.Press("Alt+Shift+E")
	require.Equal(t, geom.Point{X: 140, Y: 140}, size("een"), "as large as the largest")
	h.Press("Ctrl+Z")
	require.Equal(t, geom.Point{X: 96, Y: 96}, size("een"))
	h.Press("Alt+Shift+M")
	require.Equal(t, size("twee"), size("een"))
	corner := func() geom.Point {
		r := h.Camera().RectToScreen(h.Sheet().Note(h.Note("een").ID).Rect)
		return geom.Point{X: r.Right() + 3, Y: r.Bottom() + 3}
	}
	pick(h, "een")
	h.Down(corner()).Move(corner().Add(geom.Point{X: 20, Y: 70}), "Shift").Up("Shift")
	require.Equal(t, geom.Point{X: 210, Y: 210}, size("een"), "Shift keeps the proportion")
	h.Down(corner()).Move(corner().Add(geom.Point{X: 37, Y: -66})).Up()
	require.Equal(t, geom.Point{X: 247, Y: 140}, size("een"), "its lower edge snaps to the other's")
	h.Down(corner()).Move(corner().Add(geom.Point{X: 90, Y: 90})).Press("Escape").Up()
	require.Equal(t, geom.Point{X: 247, Y: 140}, size("een"))
}

func TestColoursByKeyAndAgain(t *testing.T) {
	h := beside(t, "een", "twee")
	pick(h, "een")
	h.Press("Shift+C")
	require.Empty(t, h.Note("een").Color, "there is none to repeat")
	h.Press("Alt+Shift+2")
	require.Equal(t, "blue", h.Note("een").Color)
	require.Equal(t, "1 notitie: blauw", h.View().Live)
	pick(h, "twee")
	h.Press("Shift+C")
	require.Equal(t, "blue", h.Note("twee").Color)
	h.Press("Escape")
	h.DoubleClick(geom.Point{X: 1000, Y: h.Spot("een").Y}).Type("drie").Press("Escape")
	require.Equal(t, "blue", h.Note("drie").Color, "a new loose note is like the last")
	h.Press("Ctrl+Z")
	require.Equal(t, []string{"een", "twee"}, h.Texts(), "in one step")
	h.Do("fit").Click(h.Cell("Kiezen", "Acties")).Press("Enter").Type("vier").Press("Escape")
	require.Empty(t, h.Note("vier").Color, "a note in a lane has its lane's colour")
	h.Press("Alt+Shift+3", "Escape", "Escape").Do("real")
	require.Equal(t, "pink", h.Note("vier").Color)
	pick(h, "een", "twee")
	h.Press("Alt+Shift+0")
	require.Empty(t, h.Note("een").Color)
	require.Empty(t, h.Note("twee").Color)
	require.Equal(t, "2 notities: kleur van de soort", h.View().Live)
}

// Heads, titles and the wall are structure: a press on one that was not chosen and a pull never move it.
func TestStructureNeverMovesByAccident(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape", "Escape", "Escape")
	heads, lanes := heads(h), laneTitles(h)
	for _, at := range []geom.Point{h.Head("Kiezen"), h.Title("Emotie"), h.Cell("Kopen", "Acties"), {X: 1300, Y: 820}} {
		for _, d := range []geom.Point{{X: 300}, {X: -300}, {Y: 200}, {Y: -200}} {
			h.Press("Escape", "Escape", "Escape")
			camera, sheet := h.Camera(), *h.Sheet()
			h.Down(at).Move(at.Add(d.Mul(0.2))).Move(at.Add(d)).Up()
			require.Equal(t, heads, headsOf(h))
			require.Equal(t, lanes, laneTitles(h))
			require.Equal(t, camera, h.Camera())
			require.Equal(t, sheet.Grid, h.Sheet().Grid)
		}
	}
	h.Press("Ctrl+Z")
	require.Empty(t, h.Texts(), "there is no other step to undo than the writing")
}

func headsOf(h *editortest.Hand) []string { return heads(h) }

// Escape takes back every gesture: nothing was written, and letting go afterwards does nothing.
func TestEscapeCancelsEveryGesture(t *testing.T) {
	h := beside(t, "een", "twee")
	h.Do("fit")
	h.Click(h.Cell("Kiezen", "Acties")).Press("Enter").Type("drie").Press("Tab").Type("vier").Press("Escape")
	h.Click(h.Spot("drie")).Click(h.Spot("vier"), "Shift").Do("connect")
	link := h.Selection().Link
	if link == "" {
		for l := range h.Board().Links() {
			link = l.ID
		}
	}
	away := geom.Point{X: 120, Y: 90}
	dot := func(text string) geom.Point {
		r := h.Camera().RectToScreen(h.Sheet().Note(h.Note(text).ID).Rect)
		return geom.Point{X: r.Right() + 3, Y: r.Center().Y}
	}
	for name, c := range map[string]struct {
		chosen func()
		at     func() geom.Point
		mods   []string
	}{
		"a note in a cell": {func() {}, func() geom.Point { return h.Spot("drie") }, nil},
		"a loose note":     {func() {}, func() geom.Point { return h.Spot("een") }, nil},
		"a copy":           {func() {}, func() geom.Point { return h.Spot("een") }, []string{"Alt"}},
		"a box":            {func() {}, func() geom.Point { return geom.Point{X: 1380, Y: 700} }, nil},
		"a corner": {func() { h.Click(h.Spot("een")) }, func() geom.Point {
			r := h.Camera().RectToScreen(h.Sheet().Note(h.Note("een").ID).Rect)
			return geom.Point{X: r.Right() + 3, Y: r.Bottom() + 3}
		}, nil},
		"a link":          {func() { h.Click(h.Spot("drie")) }, func() geom.Point { return dot("drie") }, nil},
		"a link's end":    {func() { h.Click(h.LinkLine(link)) }, func() geom.Point { _, end := h.LinkEnds(); return end }, nil},
		"a bend":          {func() { h.Click(h.LinkLine(link)) }, func() geom.Point { return h.LinkBend() }, nil},
		"a head":          {func() { h.Click(h.Head("Kiezen")) }, func() geom.Point { return h.Head("Kiezen") }, nil},
		"a title":         {func() { h.Click(h.Title("Emotie")) }, func() geom.Point { return h.Title("Emotie") }, nil},
		"the hand's wall": {func() { h.Press("H") }, func() geom.Point { return geom.Point{X: 1300, Y: 700} }, nil},
		"the width of one": {func() { h.Click(h.Head("Kiezen")) }, func() geom.Point {
			r := h.Camera().RectToScreen(h.Sheet().HeadRect(2))
			return geom.Point{X: r.Right(), Y: h.Head("Kiezen").Y}
		}, nil},
		"the height of one": {func() { h.Click(h.Title("Emotie")) }, func() geom.Point {
			r := h.Camera().RectToScreen(h.Sheet().TitleRect(2))
			return geom.Point{X: h.Title("Emotie").X, Y: r.Bottom() - 1}
		}, nil},
	} {
		h.Press("Escape", "Escape", "Escape")
		c.chosen()
		board, camera, undo := snapshot(h), h.Camera(), h.View().CanUndo
		at := c.at()
		h.Down(at, c.mods...).Move(at.Add(away.Mul(0.5)), c.mods...).Move(at.Add(away), c.mods...)
		h.Press("Escape").Up(c.mods...)
		require.Equal(t, board, snapshot(h), name)
		require.Equal(t, camera, h.Camera(), name)
		require.Equal(t, undo, h.View().CanUndo, name)
		h.Move(at.Add(away.Mul(2)))
		require.Equal(t, board, snapshot(h), name)
	}
}

// snapshot is the whole map as a file would have it.
func snapshot(h *editortest.Hand) string {
	n := len(h.Files)
	h.Press("Ctrl+S")
	return string(h.Files[n].Data)
}

// TestDraggingALooseNoteAllocatesNothing: nor do guides and equal gaps.
func TestDraggingALooseNoteAllocatesNothing(t *testing.T) {
	h := beside(t, "een", "twee", "drie", "vier", "vijf")
	from := h.Spot("drie")
	h.Down(from).Move(from.Add(geom.Point{X: 10}))
	var moves []editor.Event
	for i := range 60 {
		moves = append(moves, editor.Moved{P: from.Add(geom.Point{X: float64(i * 7 % 90), Y: float64(i*13%70) - 50})})
	}
	var board, overlay scene.Buffer
	now, i := time.Now(), 0
	step := func() {
		h.Update(moves[i%len(moves)], now)
		h.Draw(&board, &overlay)
		i++
	}
	for range 5 * len(moves) {
		step()
	}
	require.Zero(t, testing.AllocsPerRun(5*len(moves), step))
}

// crowd is a wall with n loose notes in rows, shown whole.
func crowd(t testing.TB, n int) *editortest.Hand {
	b := journey.NewBoard()
	var ops []journey.Op
	for i, rank := range journey.Deal(n) {
		place := journey.OnWall(float64(i%100*160), float64(i/100*160))
		place.Rank = rank
		id := journey.ID("n" + strconv.Itoa(i))
		ops = append(ops, journey.Set(journey.KindNote, id, "place", &place), journey.SetText(journey.KindNote, id, "text", "notitie "+strconv.Itoa(i)))
	}
	b.Apply(ops)
	h := editortest.Open(t)
	h.Show(b)
	h.Press("Escape", "Escape", "0")
	return h
}

// A drag among 10,000 loose notes, all in view: what snapping adds to a frame is measured in app/snap.
func BenchmarkDragAmongTenThousand(b *testing.B) {
	h := crowd(b, 10_000)
	from := h.Spot("notitie 5050")
	h.Down(from).Move(from.Add(geom.Point{X: 10}))
	var board, overlay scene.Buffer
	now := time.Now()
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		h.Update(editor.Moved{P: from.Add(geom.Point{X: float64(i * 7 % 90), Y: float64(i * 13 % 70)})}, now)
		h.Draw(&board, &overlay)
	}
}

func BenchmarkGrabAmongTenThousand(b *testing.B) {
	h := crowd(b, 10_000)
	from := h.Spot("notitie 5050")
	for b.Loop() {
		h.Down(from).Move(from.Add(geom.Point{X: 10})).Press("Escape")
	}
}

// TestLiningUpNeverLaysNotesOnEachOther: notes side by side, lined up by their left edges, become a column.
func TestLiningUpNeverLaysNotesOnEachOther(t *testing.T) {
	h := beside(t, "een", "twee", "drie")
	h.Press("Ctrl+A", "Alt+A")
	rect := func(text string) geom.Rect { return h.Sheet().Note(h.Note(text).ID).Rect }
	require.Equal(t, rect("een").X, rect("twee").X)
	require.False(t, rect("een").Meets(rect("twee")))
	require.False(t, rect("twee").Meets(rect("drie")))
	require.Less(t, rect("een").Y, rect("twee").Y)
	h.Press("Ctrl+Z")
	require.NotEqual(t, rect("een").X, rect("twee").X, "one step")
}
