package scene

import (
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// awkward are texts that a wall must stand: very long, from right to left, of several code points a character, without a
// width, and broken.
var awkward = []string{
	strings.Repeat("klantcontactstrategie", 500), strings.Repeat("hypotheek advies ", 600), strings.Repeat("W", 10_000),
	strings.Repeat("שלום עולם ", 40), "مرحبا بالعالم", "abc\u202eתשרק\u202c def", "👨‍👩‍👧‍👦👩🏽‍🚀🏳️‍🌈🇳🇱🇧🇪", strings.Repeat("👨‍👩‍👧‍👦", 300),
	"zero\u200bwidth\u200djoiner\u2060here\ufeff", strings.Repeat("\u200d", 50), "e\u0301e\u0301\u0302\u0303\u0304\u0305\u0306\u0307", strings.Repeat("\u0301", 200),
	"een\ntwee\r\ndrie\n\n\n", "\t\t tab ", "\x00\x01\x7f", "\xff\xfe kapot", "中文字符没有空格所以在任何地方断行", strings.Repeat("soft\u00adhyphen\u00ad", 30), "a", "",
}

// crowdedWall writes texts wherever a map has room for one; each text is one of several, by chance.
func crowdedWall(seed uint64, texts []string) *journey.Board {
	r := rand.New(rand.NewPCG(seed, 7))
	say := func() string { return texts[r.IntN(len(texts))] }
	b := journey.NewBoard()
	id := func(prefix string, i int) journey.ID { return journey.ID(prefix + strconv.Itoa(i)) }
	set := func(k journey.Kind, id journey.ID, f journey.Field) {
		b.Apply([]journey.Op{journey.SetText(k, id, f, say())})
	}
	on := func(k journey.Kind, id journey.ID, f journey.Field) {
		v := true
		b.Apply([]journey.Op{journey.Set(k, id, f, &v)})
	}
	kinds := []string{journey.Actions, journey.Touchpoints, journey.Emotions, journey.Pains, journey.Solutions, journey.Actors, journey.Questions, journey.Images,
		journey.Metrics, journey.LineLane, journey.Free, "van later"}
	set(journey.KindMap, "", "title")
	set(journey.KindMap, "", "goal")
	set(journey.KindPersona, "who", "name")
	set(journey.KindPersona, "who", "segment")
	set(journey.KindPersona, "who", "initials")
	b.Apply([]journey.Op{journey.Set(journey.KindMap, "", "scope", &journey.Span{From: say(), To: say()})})
	phases, lanes, notes := 1+r.IntN(4), 2+r.IntN(5), r.IntN(30)
	for i := range phases {
		b.Apply(journey.AddPhase(b, id("p", i), say(), ""))
		set(journey.KindPhase, id("p", i), "aim")
		set(journey.KindPhase, id("p", i), "stage")
		if parts := []string{say(), say(), say()}[:r.IntN(4)]; len(parts) > 0 {
			b.Apply([]journey.Op{journey.Set(journey.KindPhase, id("p", i), "subphases", &parts)})
		}
		if r.IntN(3) == 0 {
			v := journey.Float{N: float64(60 + r.IntN(700)), Set: true}
			b.Apply([]journey.Op{journey.Set(journey.KindPhase, id("p", i), "width", &v)})
		}
	}
	for i := range lanes {
		b.Apply(journey.AddLane(b, id("l", i), kinds[r.IntN(len(kinds))], say(), ""))
		set(journey.KindLane, id("l", i), "question")
		set(journey.KindLane, id("l", i), "description")
		if r.IntN(8) == 0 {
			on(journey.KindLane, id("l", i), "folded")
		}
	}
	for i := range notes {
		to := journey.InCell(id("p", r.IntN(phases)), id("l", r.IntN(lanes)), id("n", r.IntN(notes)))
		switch r.IntN(10) {
		case 0:
			to = journey.OnWall(float64(r.IntN(4000)-1000), float64(r.IntN(3000)-1000))
		case 1:
			to = journey.Parking()
		case 2:
			to = journey.InCell("weg", "l0", "")
		}
		n := id("n", i)
		b.Apply(journey.AddNote(b, n, to, "", say()))
		score := journey.Some(r.IntN(11) - 5)
		b.Apply([]journey.Op{journey.Set(journey.KindNote, n, "score", &score)})
		for _, f := range []journey.Field{"influence", "evidence", "kind", "media", "sell", "brand", "color"} {
			if r.IntN(6) == 0 {
				set(journey.KindNote, n, f)
			}
		}
		for _, keyed := range []string{"channel/", "tag/"} {
			if word := say(); r.IntN(2) == 0 && word != "" {
				on(journey.KindNote, n, journey.Field(keyed+word))
			}
		}
	}
	for i := range r.IntN(5) {
		actor, step, at := id("a", i), id("n", r.IntN(notes+1)), id("s", i)
		b.Apply(journey.AddActor(b, actor, say()))
		b.Apply([]journey.Op{journey.Set(journey.KindActorStage, at, "actor", &actor), journey.Set(journey.KindActorStage, at, "step", &step),
			journey.SetText(journey.KindActorStage, at, "stage", journey.Stages[i%len(journey.Stages)])})
	}
	for i := range r.IntN(12) {
		ends := [2]journey.ID{id("n", r.IntN(notes+2)), id("n", r.IntN(notes+2))}
		for e := range ends {
			if r.IntN(5) == 0 {
				ends[e] = id("p", r.IntN(phases+1))
			}
		}
		kind := []string{"", journey.LoopsBack, journey.Skips, journey.Causes, "van later"}[r.IntN(5)]
		b.Apply(journey.AddLink(b, id("k", i), ends[0], ends[1], kind))
		set(journey.KindLink, id("k", i), "label")
		set(journey.KindLink, id("k", i), "condition")
	}
	return b
}

// FuzzWall: whatever is written wherever, the wall is laid out and drawn, all of it finite; no line leaves its paper and no two
// lines of one paper lie on each other; notes of a cell lie apart.
func FuzzWall(f *testing.F) {
	for i, s := range awkward {
		f.Add(uint64(i), s, i)
	}
	f.Fuzz(func(t *testing.T, seed uint64, said string, times int) {
		const most = 400 // longer ones are in TestAwkwardWordsFindRoom; here it is the number of tries that counts
		said = string([]rune(said)[:min(most, utf8.RuneCountInString(said))])
		if times &= 0x1f; times*len(said) < most {
			said = strings.Repeat(said, times)
		}
		checkWall(t, crowdedWall(seed, []string{said, "Zoekt op funda", "", said}))
	})
}

func TestAwkwardWordsFindRoom(t *testing.T) {
	seeds := uint64(40)
	if testing.Short() {
		seeds = 8
	}
	for seed := range seeds {
		checkWall(t, crowdedWall(seed, append([]string{"Zoekt op funda", "bank", "Vergelijkt wijken, scholen en reistijden met elkaar"}, awkward...)))
	}
}

func checkWall(t *testing.T, b *journey.Board) {
	face := text.NewFace()
	sheet := layout.Lay(b, face)
	s := New(face, &Light, lang.For("nl"))
	s.Update(b, sheet, layout.Changed{All: true})
	for seg := range s.Segments() {
		checkSegment(t, s, seg)
	}
	for at := range cellsOf(sheet) {
		ids := sheet.NotesIn(at)
		for i, id := range ids {
			for _, other := range ids[:i] {
				x, y := sheet.Note(id), sheet.Note(other)
				if x.Kind != journey.Emotions && y.Kind != journey.Emotions && sheet.Rows[at.Row].Lane.Kind != journey.Emotions {
					require.False(t, x.Rect.Meets(y.Rect), "%s lies on %s", id, other)
				}
			}
		}
	}
	var board, overlay Buffer
	for _, zoom := range []float64{0.05, 0.2, 0.3, 0.5, 0.65, 1, 3} {
		v := View{Camera: geom.Camera{X: sheet.Bounds.X - 20, Y: sheet.Bounds.Y - 20, Zoom: zoom}, W: 1440, H: 700, DPR: 1.5, Selected: "n0", Link: "k0"}
		s.Frame(&board, v)
		s.Overlay(&overlay, v, &Overlay{Selection: []journey.ID{"k0", "n0", "p0", "l0"}, Hovered: "k1"})
		s.Hit(geom.Point{X: 300, Y: 300}, &v)
		for _, buf := range [][]byte{board.Bytes, overlay.Bytes} {
			for i := 0; i+4 <= len(buf); i += 4 {
				n := math.Float32frombits(uint32(buf[i]) | uint32(buf[i+1])<<8 | uint32(buf[i+2])<<16 | uint32(buf[i+3])<<24)
				if math.IsNaN(float64(n)) || math.IsInf(float64(n), 0) {
					require.Fail(t, "a number that cannot be drawn")
				}
			}
		}
	}
}

func cellsOf(sheet *layout.Sheet) func(func(layout.Cell) bool) {
	return func(yield func(layout.Cell) bool) {
		for col := range sheet.Columns {
			for row := range sheet.Rows {
				if !yield(layout.Cell{Col: col, Row: row}) {
					return
				}
			}
		}
	}
}

// checkSegment measures every line of a segment: none leaves its box, none lies on another.
func checkSegment(t *testing.T, s *Scene, seg *Segment) {
	const spare = 1.5 // sums of single precision, and the side bearings of letters
	box := seg.Box
	if seg.Key.Part == Title {
		box.W = 3*box.W + 12 // that of a line runs on along it
	}
	var lines []geom.Rect
	var said []string
	for i := range seg.Items {
		it := &seg.Items[i]
		if it.Op == Rect && seg.Key.Part == Link { // the words stay in their own box
			box = geom.Rect{X: seg.At.X + it.X, Y: seg.At.Y + it.Y, W: it.W, H: it.H}
		}
		if it.Op != Line {
			continue
		}
		weight := text.Regular
		if it.Bold {
			weight = text.Bold
		}
		w := float64(s.face.Width(it.Text+it.Tail, weight)) * it.Size
		x := it.X
		switch it.Align {
		case Middle:
			x -= w / 2
		case Right:
			x -= w
		}
		r := geom.Rect{X: x + seg.At.X, Y: it.Y + seg.At.Y - 0.6*it.Size, W: w, H: 0.7 * it.Size}
		single := utf8.RuneCountInString(it.Text) <= 1 // a character wider than all the paper
		if !single && seg.Key.Part != Curve && seg.Key.Part != Boundary {
			require.True(t, r.X >= box.X-spare && r.Right() <= box.Right()+spare, "%v %q at %v leaves %v", seg.Key, cut(it.Text), r, box)
			require.True(t, r.Y >= box.Y-spare && r.Bottom() <= box.Bottom()+spare, "%v %q at %v leaves %v", seg.Key, cut(it.Text), r, box)
		}
		for k, other := range lines[max(0, len(lines)-80):] { // a note of 10,000 characters has hundreds
			if r.Grown(-spare / 2).Meets(other) {
				require.Fail(t, "on each other", "%v: %q %v lies on %q %v", seg.Key, cut(it.Text), r, cut(said[max(0, len(lines)-80)+k]), other)
			}
		}
		lines, said = append(lines, r), append(said, it.Text)
	}
}

func cut(s string) string {
	if len(s) > 60 {
		return s[:60]
	}
	return s
}
