package mermaid_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/formats/mermaid"
)

// said writes a diagram out, as the goldens have it.
func said(d *mermaid.Diagram) string {
	var s strings.Builder
	fmt.Fprintf(&s, "title %q\npersona %q\nleft %d\n", d.Title, d.Persona(), d.Left)
	for i, name := range append([]string{"before"}, d.Sections...) {
		fmt.Fprintf(&s, "section %q\n", name)
		for _, t := range d.Tasks {
			if t.Section == i-1 {
				fmt.Fprintf(&s, "  %q score %d %v actors %q\n", t.Text, t.Score, t.Scored, t.Actors)
			}
		}
	}
	return s.String()
}

func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.mmd")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		d, ok := mermaid.Read(string(text))
		require.True(t, ok, name)
		golden := strings.TrimSuffix(name, ".mmd") + ".golden"
		if os.Getenv("GOLDEN") == "write" {
			require.NoError(t, os.WriteFile(golden, []byte(said(d)), 0o644))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.Equal(t, string(want), said(d), name)
		crlf, ok := mermaid.Read(strings.ReplaceAll(string(text), "\n", "\r\n"))
		require.True(t, ok)
		require.Equal(t, said(d), said(crlf), "%s with the line ends of Windows", name)
	}
}

// The table of traps in formats.md.
func TestTraps(t *testing.T) {
	one := func(line string) mermaid.Task {
		d, ok := mermaid.Read("journey\n" + line)
		require.True(t, ok, line)
		return d.Tasks[0]
	}
	require.Equal(t, mermaid.Task{Section: -1, Text: "Bellen: nu", Score: 4, Scored: true, Actors: []string{"Anna, zus"}}, one("Bellen#58; nu: 4: Anna#44; zus"))
	require.Equal(t, "Bellen; daarna #1", one("Bellen#59; daarna #35;1: 4").Text)
	require.Equal(t, "journey zelf", one("#106;ourney zelf: 2").Text, "a forbidden first word")
	require.Equal(t, "title is ook een taak", one("#116;itle is ook een taak: 2").Text)
	require.Equal(t, "journeys zijn lang", one("journeys zijn lang: 2").Text)
	require.Equal(t, "Twee\nregels", one("Twee<br/>regels: 2").Text)
	require.Equal(t, "Afgekapt", one("Afgekapt # de rest is commentaar: 5").Text)
	require.False(t, one("Zonder score").Scored)
	for line, score := range map[string]int{"A: 4.6": 5, "A: 0": 1, "A: 99": 5, "A: -3": 1, "A: NaN": 3, "A: blij": 3, "A:": 3, "A: 2: B: C: D": 2} {
		require.Equal(t, score, one(line).Score, line)
	}
	d, _ := mermaid.Read("journey\nA: NaN\nB: 2: C: D\naccDescr: uitleg")
	require.Equal(t, 3, d.Left)
	require.Equal(t, "Een: twee", func() string { d, _ := mermaid.Read("journey\ntitle Een: twee\nA: 1"); return d.Title }())
}

func TestWhatIsNoDiagram(t *testing.T) {
	for _, text := range []string{
		"", "journey", "journey\n\n", "Journey\nA: 3", "journeys\nA: 3", "flowchart LR\nA-->B", "journey door de stad\nA: 3", "Zoekt op funda\njourney\nA: 3",
		"journey\ntitle Alleen een titel\nsection En een sectie", "---\ntitle: zonder einde\njourney\nA: 3",
	} {
		_, ok := mermaid.Read(text)
		require.False(t, ok, text)
	}
}

func TestALargeDiagramIsCut(t *testing.T) {
	d, ok := mermaid.Read("journey\n" + strings.Repeat("A: 3\n", 2500) + strings.Repeat("x", 9000) + ": 3")
	require.True(t, ok)
	require.Len(t, d.Tasks, 2000)
	require.Equal(t, 501, d.Left)
}

func FuzzRead(f *testing.F) {
	f.Add("journey\ntitle A\nsection B\nC: 3: D, E")
	f.Add("%%{init: {}}%%\njourney\nA#58;: 3\naccDescr {\nx\n}")
	f.Fuzz(func(t *testing.T, text string) {
		d, ok := mermaid.Read(text)
		if !ok {
			return
		}
		j := d.Journey("Begin")
		for _, n := range j.Notes {
			require.True(t, n.Phase >= 0 && n.Phase < len(j.Phases) && n.Lane < len(j.Lanes) && n.Step < len(j.Notes))
			require.True(t, n.Score >= -2 && n.Score <= 2)
		}
	})
}

func ExampleRead() {
	d, _ := mermaid.Read("journey\n  title Huis kopen\n  section Oriënteren\n    Zoeken op funda: 4: Anna, Bram\n    Bank bellen: 2: Anna\n")
	fmt.Println(d.Title, d.Sections, d.Persona(), len(d.Journey("").Notes))
	// Output: Huis kopen [Oriënteren] Anna 5
}
