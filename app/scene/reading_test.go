package scene

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/templates"
	"reiskaart/app/text"
)

// sampleScene is the sample map.
func sampleScene(t *testing.T) *Scene {
	t.Helper()
	b, _, err := codec.Read(templates.Sample("nl"))
	require.NoError(t, err)
	return shown(b)
}

// TestTextIsReadAtEveryZoomFromAThirdOn: on the sample every letter on a note, a face, a link and a strip is 9 pixels high at
// least, and about 11 where there is room.
func TestTextIsReadAtEveryZoomFromAThirdOn(t *testing.T) {
	s := sampleScene(t)
	for zoom := smallZoom; zoom < fullZoom; zoom += 0.01 {
		f := formAt(zoom)
		usual := 0
		for _, i := range s.order {
			s.drawSmall(&s.slots[i], f.level(), f.unit())
			for k := range s.pen.items {
				it := &s.pen.items[k]
				if it.Op != Line || s.slots[i].key.Part == Note && it.Text == numberOf(journey.Some(-2)) {
					continue
				}
				pixels := it.Size * zoom
				if score := len([]rune(it.Text)) <= 2; !score { // a number stays within its face
					require.GreaterOrEqual(t, pixels, leastSize-1e-6, "%q at %v", it.Text, zoom)
				}
				require.Less(t, pixels, 14.0, "%q at %v", it.Text, zoom)
				if pixels >= readSize-1e-6 {
					usual++
				}
			}
		}
		if zoom > 0.5 { // below, the sample's notes are narrower than most of its words
			require.Greater(t, usual, 10, zoom)
		}
	}
}

// TestNothingJumpsWithinAStep: while the zoom stays within one of the six steps, every segment is drawn by the same commands.
func TestNothingJumpsWithinAStep(t *testing.T) {
	forms := map[form]bool{}
	for zoom := smallZoom; zoom < fullZoom; zoom += 0.001 {
		f := formAt(zoom)
		forms[f] = true
		require.LessOrEqual(t, f.unit()*zoom, 1.17, "letters grow by a sixth at most")
		require.GreaterOrEqual(t, f.unit()*zoom, 1-1e-9)
		require.Equal(t, LevelAt(zoom), f.level())
	}
	require.Len(t, forms, 6)
	require.Zero(t, formAt(0.34).unit())
	require.Zero(t, formAt(0.7).unit())
}

// TestTextReadSmallStaysOnItsPaper for all sorts of notes, and not one word is broken in two.
func TestTextReadSmallStaysOnItsPaper(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	words := []string{"klantcontactstrategie", "hypotheekadviesgesprek", "de", "klant", "belt", "verkoopmakelaars", "en", "op", "een", "bezichtiging", "prijs", "huis"}
	for n := range 300 {
		var said []string
		for range 1 + r.IntN(9) {
			said = append(said, words[r.IntN(len(words))])
		}
		set := []string{"kind", laneKinds[r.IntN(len(laneKinds))], "text", strings.Join(said, " "), "size", strconv.Itoa(90 + r.IntN(110))}
		if r.IntN(2) == 0 {
			set = append(set, "tag/vertrouwen", "", "tag/eigen makelaar", "")
		}
		if r.IntN(3) == 0 {
			set = append(set, "moment", "", "evidence", assumption)
		}
		if r.IntN(3) == 0 {
			set = append(set, "severity", "2", "reach", "60")
		}
		if r.IntN(3) == 0 {
			set = append(set, "influence", "partly", "channel/phone", "", "channel/email", "", "channel/website", "")
		}
		s := setOn(t, set...)
		b := s.sheet.Note("n")
		if b.Kind == journey.Emotions {
			continue // its word stands beside it
		}
		for f := firstStep; f <= lastStep; f++ {
			s.drawSmall(&s.slots[s.notes["n"]], f.level(), f.unit())
			paper := geom.Rect{W: b.Rect.W, H: b.Rect.H}.Grown(0.5 * f.unit())
			for k := range s.pen.items {
				it := &s.pen.items[k]
				if it.Op != Line {
					continue
				}
				weight := text.Regular
				if it.Bold {
					weight = text.Bold
				}
				w := float64(s.face.Width(it.Text+it.Tail, weight)) * it.Size
				at := geom.Rect{X: it.X, Y: it.Y - 0.72*it.Size, W: w, H: 0.72 * it.Size}
				switch it.Align {
				case Middle:
					at.X -= w / 2
				case Right:
					at.X -= w
				}
				require.True(t, paper.Holds(at), "%d: %q at %v outside %v: %v", n, it.Text+it.Tail, at, paper, set)
				if k >= s.pen.writing && it.Tail == "" {
					for _, word := range strings.Fields(it.Text) {
						require.Contains(t, said, word)
					}
				}
			}
		}
	}
}

// TestWhatIsReadSmallIsForTheScreenAlone: boxes, hits and exports are as they were.
func TestWhatIsReadSmallIsForTheScreenAlone(t *testing.T) {
	s, never := sampleScene(t), sampleScene(t)
	var buf Buffer
	v := screen(geom.Camera{Zoom: 0.4})
	s.Frame(&buf, v)
	var was []Segment
	for seg := range never.Segments() {
		was = append(was, Segment{Key: seg.Key, At: seg.At, Box: seg.Box, Items: append([]Item(nil), seg.Items...)})
	}
	i := 0
	for seg := range s.Segments() {
		require.Equal(t, was[i].Box, seg.Box)
		require.Len(t, seg.Items, len(was[i].Items))
		for k := range seg.Items {
			require.Equal(t, was[i].Items[k].Text, seg.Items[k].Text)
			require.Equal(t, was[i].Items[k].Size, seg.Items[k].Size)
		}
		i++
	}
	for x := 0.0; x < v.W; x += 37 {
		p := geom.Point{X: x, Y: 300}
		require.Equal(t, never.Hit(p, &v), s.Hit(p, &v))
	}
}

// TestWordsOnALinkCoverNoNote at any step.
func TestWordsOnALinkCoverNoNote(t *testing.T) {
	s := sampleScene(t)
	larger := 0
	for f := firstStep; f <= lastStep; f++ {
		var boxes []geom.Rect
		for l := range s.board.Links() {
			r := s.sheet.Route(l.ID)
			if r == nil || r.Words == nil || r.Label.Empty() {
				continue
			}
			at := s.placardOf(r, f.unit())
			for b := range s.sheet.Notes() {
				require.False(t, b.Rect.Meets(at.box) && !b.Rect.Meets(r.Label), "%q lies over %q", r.Text, b.Note.Text)
			}
			for _, other := range boxes {
				require.False(t, other.Meets(at.box), r.Text)
			}
			boxes = append(boxes, at.box)
			if at.size > layout.LabelSize {
				larger++
			}
		}
	}
	require.Greater(t, larger, 6)
}

// TestAStepIsDrawnOverSomeFrames: a wall full of notes is not wrapped anew in one frame, and is right after some.
func TestAStepIsDrawnOverSomeFrames(t *testing.T) {
	m := wallOf(10_000)
	var buf Buffer
	v := screen(geom.Camera{Zoom: 0.61})
	m.Frame(&buf, v)
	require.False(t, m.Behind(), "what was never seen is drawn at once")
	v.Zoom = 0.55
	frames := 0
	for m.Frame(&buf, v); m.Behind(); m.Frame(&buf, v) {
		frames++
	}
	require.Greater(t, frames, 0)
	require.Less(t, frames, 8)
	v.Zoom = 0.61
	m.Frame(&buf, v)
	require.False(t, m.Behind(), "the step before is still known")
}

// TestWordsOfEmotionsCoverNothing: no face and no other word at any step, and most are whole.
func TestWordsOfEmotionsCoverNothing(t *testing.T) {
	s := sampleScene(t)
	for f := firstStep; f <= lastStep; f++ {
		boxes := map[journey.ID]geom.Rect{}
		whole, all := 0, 0
		for b := range s.sheet.Notes() {
			if b.Kind != journey.Emotions || b.Row < 0 || b.Text == nil || b.Text.String() == "" {
				continue
			}
			w := s.wordOf(b, f.unit())
			boxes[b.Note.ID] = w.box.Moved(geom.Point{X: b.Rect.X, Y: b.Rect.Y})
			if all++; s.uncut(b) {
				whole++
			}
			r := s.sheet.Rows[b.Row]
			require.True(t, geom.Rect{X: -1e6, Y: r.Y - 1.5*f.unit(), W: 2e6, H: r.H + 3*f.unit()}.Holds(boxes[b.Note.ID]), "%q leaves its lane", b.Note.Text)
		}
		for id, box := range boxes {
			for other, at := range boxes {
				require.False(t, id != other && box.Meets(at), "%q over %q at %v", s.board.Note(id).Text, s.board.Note(other).Text, f.unit())
			}
			for b := range s.sheet.Notes() {
				require.False(t, b.Kind == journey.Emotions && b.Note.ID != id && b.Rect.Meets(box.Grown(-0.01)), "%q over the face of %q", s.board.Note(id).Text, b.Note.Text)
			}
		}
		if 1/f.unit() >= 0.54 {
			require.Greater(t, whole, all*3/4, "%d of %d at %v", whole, all, f.unit())
		}
	}
}

// TestNoStubOfAnEmotionsWord: where not even its first word has room, a face stands alone; and where it has, the word is there.
func TestNoStubOfAnEmotionsWord(t *testing.T) {
	s := sampleScene(t)
	drawn := 0
	for _, unit := range steps {
		for _, i := range s.order {
			sl := &s.slots[i]
			b := s.sheet.Note(sl.key.ID)
			if sl.key.Part != Note || b == nil || b.Kind != journey.Emotions || b.Text == nil {
				continue
			}
			f := formAt(unit)
			s.drawSmall(sl, f.level(), f.unit())
			first, _, _ := strings.Cut(b.Text.String(), " ")
			said := ""
			for k := range s.pen.items {
				if it := &s.pen.items[k]; it.Op == Line && it.Text != numberOf(b.Note.Score) {
					said += it.Text + " "
				}
			}
			if said != "" {
				drawn++
				require.True(t, strings.HasPrefix(said, first), "%q of %q at %v", said, b.Text.String(), unit)
			}
		}
	}
	require.Greater(t, drawn, 10)
}
