package text

import (
	"strings"
	"testing"
)

// note is what a full note says: 120 characters of Dutch.
var note = (strings.Repeat("De klant vergelijkt drie aanbieders, leest reviews en belt met een adviseur over de klantcontactstrategie. ", 2))[:120]

// BenchmarkPrepare prepares 10,000 texts of 120 characters in one go.
func BenchmarkPrepare(b *testing.B) {
	face := NewFace()
	b.ReportAllocs()
	for b.Loop() {
		for range 10_000 {
			face.Prepare(note, Regular)
		}
	}
}

// BenchmarkPrepareForeign is the same with an emoji in each.
func BenchmarkPrepareForeign(b *testing.B) {
	face := NewFace()
	s := note[:60] + "👍🏽" + note[60:]
	for b.Loop() {
		for range 10_000 {
			face.Prepare(s, Regular)
		}
	}
}

// BenchmarkWrap wraps 10,000 texts of 120 characters.
func BenchmarkWrap(b *testing.B) {
	text := NewFace().Prepare(note, Regular)
	lines := make([]Line, 0, 100)
	b.ReportAllocs()
	for b.Loop() {
		for range 10_000 {
			lines = Wrap(text, 16, 160, lines[:0])
		}
	}
}

// BenchmarkFit fits 10,000 texts of 120 characters into notes that they fill.
func BenchmarkFit(b *testing.B) {
	text := NewFace().Prepare(note, Regular)
	lines := make([]Line, 0, 100)
	b.ReportAllocs()
	for b.Loop() {
		for range 10_000 {
			lines = Fit(text, Box{160, 110, 24, 12}, lines[:0]).Lines
		}
	}
}
