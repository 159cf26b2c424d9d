package canvas_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reiskaart/app/formats/drawing/drawingtest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/formats/canvas"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.canvas")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		d, ok := canvas.Read(data)
		require.True(t, ok, name)
		golden(t, strings.TrimSuffix(name, ".canvas"), drawingtest.Said(d))
	}
}

func TestWhatIsNoCanvas(t *testing.T) {
	for _, text := range []string{
		"", "{}", "[]", `{"nodes":[]}`, `{"nodes":"x"}`, `{"nodes":[{"id":"a"}]}`, `{"format":"reiskaart/1","nodes":[{"id":"a","type":"text","x":0,"y":0,"width":1,"height":1}]}`,
		`{"type":"excalidraw","nodes":[{"id":"a","type":"text","x":0,"y":0,"width":1,"height":1}]}`, `{"nodes":[{"id":"a","type":"text","x":0,"y":0,"width":1,"height":1}]`,
		"journey\nA: 3",
	} {
		_, ok := canvas.Read([]byte(text))
		require.False(t, ok, text)
	}
}

func FuzzRead(f *testing.F) {
	for _, name := range []string{"wall", "loose"} {
		data, err := os.ReadFile("testdata/" + name + ".canvas")
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if d, ok := canvas.Read(data); ok {
			b := d.Board(journey.NewIDs(1), lang.For("en"))
			for n := range b.Notes() {
				require.NotEqual(t, journey.Nowhere, n.Place.Where)
			}
			for l := range b.Links() {
				require.True(t, b.CanEnd(l.From) && b.CanEnd(l.To))
			}
		}
	})
}

func ExampleRead() {
	d, ok := canvas.Read([]byte(`{"nodes":[{"id":"a","type":"text","x":0,"y":0,"width":250,"height":60,"text":"Zoekt op funda"}]}`))
	fmt.Println(ok, d.Papers[0].Text)
	// Output: true Zoekt op funda
}

// golden holds a text against the file name.golden; with GOLDEN=write it writes that.
func golden(t *testing.T, name, got string) {
	t.Helper()
	if os.Getenv("GOLDEN") == "write" {
		require.NoError(t, os.WriteFile(name+".golden", []byte(got), 0o644))
	}
	want, err := os.ReadFile(name + ".golden")
	require.NoError(t, err)
	require.Equal(t, string(want), got, name)
}
