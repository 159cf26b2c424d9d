// Package text breaks texts into lines where the browser breaks them, without a browser.
//
// The Go fonts have no kerning and no ligatures, so a line is as wide as the sum of its advances, and those are in a table
// here. A text is prepared once; wrapping and fitting it at some size then only adds numbers:
//
//	face := text.NewFace()
//	note := face.Prepare("klantcontactstrategie bespreken", text.Regular)
//	fit := text.Fit(note, text.Box{Width: 140, Height: 90, Ceiling: 20, Floor: 12}, lines[:0])
//	for i, line := range fit.Lines {
//		y := float32(i)*fit.Size*text.LineHeight + text.Baseline(fit.Size)
//		draw(note.Shown(line), x, y)
//	}
//
// # Units
//
// An em is the type size. Widths of clusters and prepared texts are in em; sizes, boxes and lines are in the units of the
// caller, which are the pixels of the map at zoom 1. Inside, widths are whole font units (UnitsPerEm to the em), so that sums
// are exact in any order. Places in a text are byte offsets.
//
// # Clusters
//
// What a person takes for one character is a grapheme cluster (Unicode Standard Annex 29), and no line ever breaks inside one.
// A cluster that the font lacks (an emoji, a Chinese character, a letter with a loose accent) is measured by the browser: Prepare
// notes it, Unknown hands it out once, Learn takes the answer, and Revision changes so that caches know. Until then it counts as
// one em, or as its first character where the font has that.
//
// # Lines
//
// Lines break as under CSS's white-space: pre-wrap and overflow-wrap: break-word, by the rules that breaks.go lists: after
// spaces, which hang beyond the edge, after the hyphen of a compound, at soft hyphens, between Chinese, Japanese and Korean
// characters and emoji; and inside a word only where it is wider than the whole line. A tab counts as a space, as the canvas
// draws it.
package text

//go:generate go run ./gen advances_gen.go
