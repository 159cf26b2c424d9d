package journey

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestGoldenFormat keeps FORMAT.md, the description of every key of the file, in step with the table of registers.
func TestGoldenFormat(t *testing.T) {
	want := formatPage()
	if os.Getenv("GOLDEN") == "write" {
		require.NoError(t, os.WriteFile("FORMAT.md", []byte(want), 0o644))
	}
	got, err := os.ReadFile("FORMAT.md")
	require.NoError(t, err)
	require.Equal(t, want, string(got), "make golden writes it anew")
}

func formatPage() string {
	var s strings.Builder
	s.WriteString(`# The file of a map

Made from the table in registers.go by ` + "`make golden`" + `; do not edit. A file is one JSON object: ` + "`format`" + ` (reiskaart/1), ` + "`about`" + ` (a sentence
for who opens it in an editor), ` + "`id`" + `, the keys of the map itself, then an array for each kind of record. Every record has an ` + "`id`" + `;
array order is the order on the wall. What is absent has its default. Keys and kinds that a version does not know are kept.
A picture's record has its content as well, PNG, JPEG, WebP or GIF in base64, under ` + "`data`" + `.
`)
	for _, k := range Kinds {
		title := k.Key
		if title == "" {
			title = "the map itself"
		}
		fmt.Fprintf(&s, "\n## %s\n\n%s.\n\n| key | value | what it is |\n| --- | --- | --- |\n", title, capital(k.Doc))
		for _, spec := range Specs(k.Kind) {
			if spec.Shape == Order {
				continue
			}
			fmt.Fprintf(&s, "| %s | %s | %s |\n", keysOf(&spec), valueOf(&spec), spec.Doc)
		}
	}
	return s.String()
}

func capital(text string) string { return strings.ToUpper(text[:1]) + text[1:] }

func keysOf(s *Spec) string {
	if s.Shape == Spot {
		return "`phase` `lane` `under`, `park`, or `x` `y`"
	}
	return "`" + s.FileKey() + "`"
}

func valueOf(s *Spec) string {
	words := map[Shape]string{
		Text: "text", Choice: "one word", Date: "day, 2026-11-22", Ref: "id", Flag: "true", Whole: "whole number", Number: "number",
		List: "list of texts", Keys: "list of words", Counts: "numbers by key", Words: "texts by key", Spot: "ids, true, or numbers",
		Extent: "`{\"w\", \"h\"}`", Box: "`{\"x\", \"y\", \"w\", \"h\"}`", Stretch: "`{\"from\", \"to\"}`",
	}
	v := words[s.Shape]
	switch {
	case s.Shape == Choice:
		v += ": " + strings.Join(s.Choices(), ", ")
	case s.Shape == Ref && s.Of != "":
		v += " of " + s.Of
	case s.Min != 0 || s.Max != 0:
		v += fmt.Sprintf(" from %g to %g", s.Min, s.Max)
	}
	if s.Unit != "" {
		v += ", " + s.Unit
	}
	if s.Default != "" {
		v += "; absent: " + s.Default
	}
	return v
}
