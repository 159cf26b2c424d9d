package excalidraw_test

import (
	"encoding/json"
	"fmt"
	"os"
	"reiskaart/app/formats/drawing/drawingtest"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/formats/excalidraw"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
	"reiskaart/app/templates"
	"reiskaart/app/text"
)

func TestGolden(t *testing.T) {
	for _, name := range []string{"drawing.excalidraw", "skeleton.json"} {
		data, err := os.ReadFile("testdata/" + name)
		require.NoError(t, err)
		d, ok := excalidraw.Read(data)
		require.True(t, ok, name)
		golden(t, "testdata/"+name, drawingtest.Said(d))
	}
}

func small() *journey.Board {
	b := journey.NewBoard().Named("m")
	add := func(ops []journey.Op) { b.Apply(ops) }
	add(journey.AddPhase(b, "p1", "Oriënteren", ""))
	add(journey.AddPhase(b, "p2", "Kopen", ""))
	add(journey.AddLane(b, "l1", journey.Actions, "Acties", ""))
	add(journey.AddLane(b, "l2", journey.Emotions, "Emotie", ""))
	add(journey.AddLane(b, "l3", journey.Pains, "Wat tegenzit", ""))
	add(journey.AddNote(b, "n1", journey.InCell("p1", "l1", ""), "", "Zoekt op funda en belt daarna de bank"))
	add(journey.AddNote(b, "n2", journey.InCell("p2", "l1", ""), "", "Biedt \"te\" veel\nop één dag"))
	add(journey.AddNote(b, "n3", journey.InCell("p2", "l2", ""), "", "Gespannen"))
	score := journey.Some(-2)
	add([]journey.Op{journey.Set(journey.KindNote, "n3", "score", &score)})
	add(journey.AddNote(b, "n4", journey.InCell("p2", "l3", ""), "", "Te duur"))
	add(journey.AddLink(b, "k1", "n1", "n2", ""))
	add(journey.AddLink(b, "k2", "p2", "p1", journey.LoopsBack))
	add([]journey.Op{journey.SetText(journey.KindLink, "k2", "condition", "geen keuze")})
	return b
}

func written(b *journey.Board, pick func(journey.ID) bool) string {
	return excalidraw.Clipboard(b, layout.Lay(b, text.NewFace()), &scene.Light, pick)
}

func TestWhatIsCopiedIsWholeElements(t *testing.T) {
	out := written(small(), nil)
	golden(t, "testdata/small", out)
	var file struct {
		Type     string
		Elements []map[string]any
	}
	require.NoError(t, json.Unmarshal([]byte(out), &file))
	require.Equal(t, "excalidraw/clipboard", file.Type)
	byID := map[string]map[string]any{}
	for _, e := range file.Elements {
		id := e["id"].(string)
		require.NotContains(t, byID, id)
		byID[id] = e
		for _, field := range []string{"type", "x", "y", "width", "height", "angle", "strokeColor", "backgroundColor", "fillStyle", "strokeWidth", "strokeStyle", "roundness",
			"roughness", "opacity", "seed", "version", "versionNonce", "isDeleted", "groupIds", "frameId", "boundElements", "updated", "link", "locked"} {
			require.Contains(t, e, field, id)
		}
	}
	for _, e := range file.Elements { // what is bound knows what it is bound to, both ways
		for _, bound := range e["boundElements"].([]any) {
			require.Contains(t, byID, bound.(map[string]any)["id"])
		}
		if c, ok := e["containerId"].(string); ok {
			require.Contains(t, byID, c)
		}
		for _, end := range []string{"startBinding", "endBinding"} {
			if bind, ok := e[end].(map[string]any); ok {
				require.Contains(t, byID, bind["elementId"])
			}
		}
	}
}

func TestWhatWasCopiedComesBackAsAMap(t *testing.T) {
	d, ok := excalidraw.Read([]byte(written(small(), nil)))
	require.True(t, ok)
	golden(t, "testdata/back", drawingtest.Said(d))
	require.Zero(t, d.Lost)
}

// testdata/real.json is what Excalidraw 0.18.1 gave back when small was pasted into it and all of that copied.
func TestWhatExcalidrawGivesBackIsTheSameMap(t *testing.T) {
	data, err := os.ReadFile("testdata/real.json")
	require.NoError(t, err)
	d, ok := excalidraw.Read(data)
	require.True(t, ok)
	golden(t, "testdata/back", drawingtest.Said(d))
}

func TestOnlyWhatIsChosenIsCopied(t *testing.T) {
	out := written(small(), func(id journey.ID) bool { return id == "n1" || id == "n4" })
	d, ok := excalidraw.Read([]byte(out))
	require.True(t, ok)
	require.Len(t, d.Papers, 2)
	require.Empty(t, d.Arrows)
	require.NotContains(t, out, "Kopen-text")
}

func TestTheSampleComesBackWithItsPhasesAndLanes(t *testing.T) {
	b, _, err := codec.Read(templates.Sample("nl"))
	require.NoError(t, err)
	d, ok := excalidraw.Read([]byte(written(b, nil)))
	require.True(t, ok)
	back := d.Board(journey.NewIDs(1), lang.For("nl"))
	require.Equal(t, len(b.Phases()), len(back.Phases()))
	require.Equal(t, b.Count(journey.KindNote), back.Count(journey.KindNote))
	require.Equal(t, b.Count(journey.KindLink), back.Count(journey.KindLink)+d.Lost.Arrows)
}

func TestWhatIsNotOfExcalidraw(t *testing.T) {
	for _, s := range []string{"", "{}", `{"type":"excalidraw"}`, `{"type":"excalidraw","elements":[]}`, `{"type":"other","elements":[{"type":"text","text":"x","x":0,"y":0}]}`,
		`{"type":"excalidraw","elements":[{"type":"text","text":"x","x":0,"y":0}]`, "journey"} {
		_, ok := excalidraw.Read([]byte(s))
		require.False(t, ok, s)
	}
}

func FuzzRead(f *testing.F) {
	for _, name := range []string{"drawing.excalidraw", "skeleton.json"} {
		data, err := os.ReadFile("testdata/" + name)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(written(small(), nil)))
	f.Fuzz(func(t *testing.T, data []byte) {
		if d, ok := excalidraw.Read(data); ok {
			b := d.Board(journey.NewIDs(1), lang.For("en"))
			for l := range b.Links() {
				require.True(t, b.CanEnd(l.From) && b.CanEnd(l.To))
			}
			require.True(t, json.Valid([]byte(written(b, nil))))
		}
	})
}

func ExampleRead() {
	d, ok := excalidraw.Read([]byte(`{"type":"excalidraw-api/clipboard","elements":[{"type":"rectangle","id":"a","x":0,"y":0,"width":160,"height":90,"label":{"text":"Een"}}]}`))
	fmt.Println(ok, d.Papers[0].Text)
	// Output: true Een
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
