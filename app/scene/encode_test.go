package scene

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
)

// player does in Go what static/paint.js does on a canvas, and keeps what would be drawn.
type player struct {
	t     *testing.T
	words []string
	drawn []mark
}

// mark is one thing drawn, in units of the scale in force.
type mark struct {
	Op           string
	Scale        float64
	X, Y, W, H   float64 // where, the origin added; of a path its first point
	Fill, Stroke string
	Font, Text   string
	Rest         []float64
	Alpha        float64
}

func (p *player) read(s *Scene) {
	news := s.News()
	if news == "" {
		return
	}
	var list []any
	require.NoError(p.t, json.Unmarshal([]byte(news), &list), news)
	from := int(list[0].(float64))
	if len(p.words) == 0 {
		p.words = []string{""}
	}
	require.LessOrEqual(p.t, from, len(p.words), "the words have a hole")
	p.words = p.words[:from]
	for _, w := range list[1:] {
		p.words = append(p.words, w.(string))
	}
}

func (p *player) play(buf *Buffer) []mark {
	require.Zero(p.t, len(buf.Bytes)%4)
	var f []float64
	for i := 0; i < len(buf.Bytes); i += 4 {
		f = append(f, float64(math.Float32frombits(binary.LittleEndian.Uint32(buf.Bytes[i:]))))
	}
	p.drawn = nil
	scale, alpha, x0, y0 := 1.0, 1.0, 0.0, 0.0
	word := func(n float64) string {
		require.Less(p.t, int(n), len(p.words), "a word that was never sent")
		return p.words[int(n)]
	}
	add := func(m mark) {
		m.Scale, m.Alpha = scale, alpha
		p.drawn = append(p.drawn, m)
	}
	for i := 0; i < len(f); {
		a := f[i+1:]
		switch int(f[i]) {
		case opStart:
			require.Zero(p.t, i)
			i += 5
		case opPaper:
			add(mark{Op: "paper", Fill: word(a[0]), Rest: a[2:5]})
			i += 6
		case opScale:
			scale, x0, y0 = a[0], 0, 0
			i += 2
		case opAt:
			x0, y0 = a[0], a[1]
			i += 3
		case opRect:
			add(mark{Op: "rect", Fill: word(a[0]), X: x0 + a[1], Y: y0 + a[2], W: a[3], H: a[4]})
			i += 6
		case opBox:
			add(mark{Op: "box", Fill: word(a[0]), Stroke: word(a[1]), X: x0 + a[4], Y: y0 + a[5], W: a[6], H: a[7], Rest: []float64{a[2], a[3], a[8]}})
			i += 10
		case opPath:
			n := int(a[4])
			add(mark{Op: "path", Fill: word(a[0]), Stroke: word(a[1]), X: x0 + a[6], Y: y0 + a[7], Rest: a[5 : 5+n]})
			i += 6 + n
		case opCircle:
			add(mark{Op: "circle", Fill: word(a[0]), Stroke: word(a[1]), X: x0 + a[4], Y: y0 + a[5], W: a[6], Rest: a[2:4]})
			i += 8
		case opText:
			add(mark{Op: "text", Font: word(a[0]), Fill: word(a[1]), X: x0 + a[3], Y: y0 + a[4], Text: word(a[5]) + word(a[6]), Rest: a[2:3]})
			i += 8
		case opShadow:
			add(mark{Op: "shadow", X: x0 + a[0], Y: y0 + a[1], W: a[2], H: a[3]})
			i += 5
		case opAlpha:
			alpha = a[0]
			i += 2
		case opClip:
			add(mark{Op: "clip", X: a[0], Y: a[1], W: a[2], H: a[3]})
			i += 5
		case opWhole:
			add(mark{Op: "whole"})
			i++
		case opFrames:
			n := int(a[3])
			for k := range n {
				r := a[4+5*k:]
				add(mark{Op: "frame", Fill: word(a[0]), Stroke: word(a[1]), X: r[0], Y: r[1], W: r[2], H: r[3], Rest: []float64{a[2], r[4]}})
			}
			i += 5 + 5*n
		case opLayer:
			add(mark{Op: "layer", Rest: a[:1], W: a[1], H: a[2]})
			i += 4
		case opLaid:
			add(mark{Op: "laid"})
			i++
		case opCarry:
			add(mark{Op: "carry", Rest: a[:1], X: a[1], Y: a[2]})
			i += 4
		default:
			p.t.Fatalf("no command %v at %d", f[i], i)
		}
	}
	return p.drawn
}

// frame draws a view and plays it.
func (p *player) frame(s *Scene, v View) []mark {
	var buf Buffer
	s.Frame(&buf, v)
	p.read(s)
	return p.play(&buf)
}

func (m mark) fontSize(t *testing.T) float64 {
	size, err := strconv.ParseFloat(strings.TrimSuffix(strings.Fields(strings.TrimPrefix(m.Font, "700 "))[0], "px"), 64)
	require.NoError(t, err, m.Font)
	return size
}

func TestItemsComeThroughTheBuffer(t *testing.T) {
	s := New(nil, &Light, nil)
	var p pen
	p.rect(1, 2, 3, 4, RGB(0xFF0000))
	p.box(5, 6, 7, 8, 2, RGB(0x00FF00), RGB(0x0000FF), 1.5).Dash = 4
	p.circle(10, 11, 5, 0, RGB(0xFF0000), 2)
	p.polygon(RGB(0x00FF00), 0, 0, 1, 1, 2, 2, 3, 1)
	p.path(0, RGB(0xFF0000), 3)
	p.to('M', 1, 2)
	p.to('C', 3, 4, 5, 6, 7, 8)
	p.line(12, 13, "één \"twee\"", 14, true, RGB(0x0000FF), Right).Tail = "…"
	p.add(Item{Op: Shadow, X: 1, Y: 2, W: 3, H: 4})
	buf := Buffer{Bytes: putAll(nil, opAt, 100, 200)}
	for i := range p.items {
		buf.Bytes = s.words.encode(buf.Bytes, &p.items[i])
	}
	play := player{t: t}
	play.read(s)
	require.Equal(t, []mark{
		{Op: "rect", X: 101, Y: 202, W: 3, H: 4, Fill: "#ff0000"},
		{Op: "box", X: 105, Y: 206, W: 7, H: 8, Fill: "#00ff00", Stroke: "#0000ff", Rest: []float64{1.5, 4, 2}},
		{Op: "circle", X: 110, Y: 211, W: 5, Stroke: "#ff0000", Rest: []float64{2, 0}},
		{Op: "path", X: 101, Y: 201, Fill: "#00ff00", Rest: []float64{0, 1, 1, 1, 2, 2, 1, 3, 1, 3}},
		{Op: "path", X: 101, Y: 202, Stroke: "#ff0000", Rest: []float64{0, 1, 2, 2, 3, 4, 5, 6, 7, 8}},
		{Op: "text", X: 112, Y: 213, Fill: "#0000ff", Font: "700 14px Go, sans-serif", Text: "één \"twee\"…", Rest: []float64{2}},
		{Op: "shadow", X: 101, Y: 202, W: 3, H: 4},
	}, level(play.play(&buf)))
	require.Empty(t, s.News(), "words are sent once")
}

// level takes off what a mark has by default.
func level(marks []mark) []mark {
	for i := range marks {
		marks[i].Scale, marks[i].Alpha = 0, 0
	}
	return marks
}

func TestWordsAreSentOnceAndStartAnewTogether(t *testing.T) {
	m := anyMap(1, 40)
	p := player{t: t}
	v := screen(m.Whole(screen(geom.Camera{Zoom: 1}), 1))
	first := p.frame(m.Scene, v)
	require.Equal(t, first, p.frame(m.Scene, v))
	require.Empty(t, m.News())
	m.SetTheme(&Light) // forgets all that was encoded
	require.Equal(t, first, p.frame(m.Scene, v))
}

func TestTheCommandsOfABufferOfAnyMapAreWhole(t *testing.T) {
	m := anyMap(2, 60)
	p := player{t: t}
	for _, zoom := range []float64{0.1, 0.2, 0.3, 0.5, 0.65, 0.9, 2} {
		v := screen(m.Whole(screen(geom.Camera{Zoom: 1}), 1))
		v.Zoom = zoom
		require.NotEmpty(t, p.frame(m.Scene, v), fmt.Sprint(zoom))
	}
}
