package svg

import (
	"bytes"
	"encoding/xml"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
	"reiskaart/app/templates"
	"reiskaart/app/text"
)

// drawn is the picture of a map.
func drawn(b *journey.Board, language string) []byte {
	face := text.NewFace()
	sheet := layout.Lay(b, face)
	s := scene.New(face, &scene.Light, lang.For(language))
	s.Update(b, sheet, layout.Changed{All: true})
	return Write(s.Segments(), s.Bounds(), Options{Title: b.Doc().Title, Background: scene.Light.Paper, Shade: scene.Light.Shade, Margin: 20})
}

func opened(t *testing.T, data []byte) *journey.Board {
	b, _, err := codec.Read(data)
	require.NoError(t, err)
	return b
}

// TestGolden compares pictures with those in testdata; GOLDEN=write draws these anew. Look at them before you commit.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.reiskaart.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	maps := map[string]*journey.Board{}
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		maps[strings.TrimSuffix(filepath.Base(f), ".reiskaart.json")] = opened(t, data)
	}
	for _, language := range []string{"nl", "en"} {
		maps["sample."+language] = opened(t, templates.Sample(language))
		maps["start."+language] = templates.Start(language)
		for i := range templates.All {
			maps[templates.All[i].Key+"."+language] = templates.All[i].Board(language)
		}
	}
	for name, b := range maps {
		t.Run(name, func(t *testing.T) {
			language := "nl"
			if strings.HasSuffix(name, ".en") {
				language = "en"
			}
			got := drawn(b, language)
			require.Equal(t, got, drawn(b, language), "the same map, drawn twice")
			wellFormed(t, got)
			path := filepath.Join("testdata", name+".svg")
			if os.Getenv("GOLDEN") == "write" {
				require.NoError(t, os.WriteFile(path, got, 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			require.True(t, bytes.Equal(want, got), "%s is drawn otherwise than before; `make golden` and look at it", name)
		})
	}
}

// wellFormed reads a picture as XML and returns all its text.
func wellFormed(t *testing.T, picture []byte) string {
	var all strings.Builder
	d := xml.NewDecoder(bytes.NewReader(picture))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return all.String()
		}
		require.NoError(t, err)
		switch k := token.(type) {
		case xml.CharData:
			all.Write(k)
		case xml.StartElement:
			require.Contains(t, []string{"svg", "title", "defs", "linearGradient", "stop", "g", "rect", "circle", "path", "text", "tspan"}, k.Name.Local)
			for _, a := range k.Attr {
				require.NotContains(t, a.Value, "var(", "some programs know no variables")
				require.NotContains(t, a.Value, "NaN")
			}
		}
	}
}

// segment lists one segment.
func segment(items ...scene.Item) func(func(*scene.Segment) bool) {
	return func(yield func(*scene.Segment) bool) {
		yield(&scene.Segment{At: geom.Point{X: 10, Y: 20}, Items: items})
	}
}

func TestByHand(t *testing.T) {
	line := func(y float64, s string) scene.Item {
		return scene.Item{Op: scene.Line, X: 4, Y: y, Text: s, Size: 14, Bold: true, Fill: scene.RGB(0x1F2328), Align: scene.Middle}
	}
	got := Write(segment(
		scene.Item{X: 1, Y: 2, W: 3.14159, H: 4, R: 2, Fill: scene.RGB(0xFF0000).Alpha(0.5), Stroke: scene.RGB(0x00FF00), Width: 1.5, Dash: 5},
		scene.Item{Op: scene.Circle, X: 1, Y: -0.001, R: 3, Fill: scene.RGB(0xFF0000)},
		scene.Item{Op: scene.Path, Stroke: scene.RGB(0x0000FF), Width: 2, Verbs: []byte("MLCZ"), Pts: []float64{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}},
		line(16, "Vraag & aanbod"), line(32, "a < b"),
	), geom.Rect{X: -5, Y: 0, W: 100, H: 50}, Options{Title: "Een <kaart>", Margin: 5})
	require.Equal(t, `<svg xmlns="http://www.w3.org/2000/svg" width="110" height="60" viewBox="-10 -5 110 60" font-family="Go, 'Segoe UI', Arial, sans-serif" style="font-kerning:none" xml:space="preserve">
<title>Een &lt;kaart&gt;</title>
<g transform="translate(10 20)">
<rect x="1" y="2" width="3.14" height="4" rx="2" fill="#ff0000" fill-opacity="0.5" stroke="#00ff00" stroke-width="1.5" stroke-dasharray="5 3"/>
<circle cx="1" cy="0" r="3" fill="#ff0000"/>
<path d="M0 1 L2 3 C4 5 6 7 8 9 Z" fill="none" stroke="#0000ff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>
<text font-size="14" font-weight="700" text-anchor="middle" fill="#1f2328"><tspan x="4" y="16">Vraag &amp; aanbod</tspan><tspan x="4" y="32">a &lt; b</tspan></text>
</g>
</svg>
`, string(got))
}

func TestAnyTextIsWellFormed(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		raw := make([]byte, r.IntN(12))
		for i := range raw {
			raw[i] = byte(r.UintN(256))
		}
		s := string(raw) + string(rune(r.UintN(0x110000))) + `]]>&"'`
		got := Write(segment(scene.Item{Op: scene.Line, Text: s, Size: 14, Fill: scene.RGB(0)}), geom.Rect{W: 9, H: 9}, Options{Title: s})
		require.Contains(t, wellFormed(t, got), `]]>&"'`)
	}
}

func TestEveryWordOfTheSampleIsInItsPicture(t *testing.T) {
	for _, language := range []string{"nl", "en"} {
		b := opened(t, templates.Sample(language))
		all := strings.ReplaceAll(wellFormed(t, drawn(b, language)), "\n", "")
		for n := range b.Notes() {
			for _, word := range strings.FieldsFunc(n.Text, func(r rune) bool { return r == ' ' || r == '-' }) {
				require.Contains(t, all, word, n.Text)
			}
		}
	}
}
