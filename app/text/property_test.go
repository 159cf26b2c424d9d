package text

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/rivo/uniseg"
	"github.com/stretchr/testify/require"
)

// flaw says in what way lines are not a wrapping of s, or nothing.
func flaw(face *Face, s string, size, width float32, lines []Line) string {
	if len(lines) == 0 || lines[0].Start != 0 {
		return "the text does not begin with a line"
	}
	edges := map[int]bool{0: true, len(s): true}
	for g := uniseg.NewGraphemes(s); g.Next(); {
		from, to := g.Positions()
		edges[from], edges[to] = true, true
	}
	for i, line := range lines {
		next := len(s)
		if i+1 < len(lines) {
			next = int(lines[i+1].Start)
		}
		start, end := int(line.Start), int(line.End)
		if start > end || end > next {
			return fmt.Sprintf("line %d: bytes %d to %d, the next line at %d", i, start, end, next)
		}
		if !edges[start] || !edges[end] {
			return fmt.Sprintf("line %d cuts a cluster", i)
		}
		drawn, gap := s[start:end], s[end:next]
		if strings.ContainsAny(drawn, "\r\n") {
			return fmt.Sprintf("line %d holds a line break", i)
		}
		rest := strings.TrimLeft(gap, " \t")
		switch {
		case rest == "" && next == len(s) && i+1 == len(lines):
		case rest == "" && i+1 < len(lines) && line.Tail == NoTail:
		case i+1 < len(lines) && line.Tail == NoTail && (rest == "\n" || rest == "\r" || rest == "\r\n"):
		case gap == "\u00ad" && (line.Tail == HyphenTail || i+1 < len(lines)):
		default:
			return fmt.Sprintf("line %d is followed by %q, tail %d", i, gap, line.Tail)
		}
		visible := 0
		for at := 0; at < len(drawn); {
			c := face.cluster(drawn, at, Regular)
			if c.width > 0 {
				visible++
			}
			at = c.end
		}
		if !(line.Width <= width) && (visible > 1 || line.Tail != NoTail) {
			return fmt.Sprintf("line %d is %v wide", i, line.Width)
		}
		want := face.Width(drawn+line.Tail.sign(), Regular) * size
		if d := line.Width - want; d > 1e-3 || d < -1e-3 {
			return fmt.Sprintf("line %d says it is %v wide and is %v", i, line.Width, want)
		}
	}
	return ""
}

var scraps = []string{
	"klant", "contact", "hypotheekadviesgesprek", "e-mail", "een ", "huis ", " ", "  ", "\n", "\r\n", "\t", "-", "\u00ad", "klant\u00adreis",
	"—", "–", "…", "?", "! ", ", ", "(", ")", "/", "’s ", "é", "e\u0301", " \u0301", "😀", "👨‍👩‍👧‍👦", "🇳🇱", "中", "文。", "「", "שלום", "\u200b", "\u200d",
	"\u202e", "\xff", "10-12", "-5 ", "\u00a0", "\x01", "한국", "i", "WWW",
}

func randomText(rng *rand.Rand) string {
	var b strings.Builder
	for range rng.Intn(25) {
		b.WriteString(scraps[rng.Intn(len(scraps))])
	}
	return b.String()
}

func TestWrapProperties(t *testing.T) {
	for seed := range int64(histories) {
		rng := rand.New(rand.NewSource(seed))
		face := NewFace()
		face.Learn("😀", Regular, 1.3)
		s := randomText(rng)
		size, width := float32(8+rng.Intn(20)), float32(rng.Intn(300))
		text := face.Prepare(s, Regular)
		lines := Wrap(text, size, width, nil)
		if f := flaw(face, s, size, width, lines); f != "" {
			t.Fatalf("seed %d: %q at %v in %v: %s", seed, s, size, width, f)
		}
		if text.Longest()*size <= width {
			requireGreedy(t, seed, text, size, width, lines)
		}
	}
}

// requireGreedy checks that no line leaves a word to the next line for which it has room.
func requireGreedy(t *testing.T, seed int64, text *Text, size, width float32, lines []Line) {
	for i, line := range lines[:len(lines)-1] {
		for _, seg := range text.segments {
			// The first segment that ends behind this line, if it is not parted from it by a line break.
			if seg.end <= line.End && seg.next <= lines[i+1].Start {
				continue
			}
			between := text.s[line.Start:seg.end]
			if strings.ContainsAny(between, "\r\n") {
				break
			}
			tail := ""
			if seg.ending == soft {
				tail = "-"
			}
			require.Greater(t, text.face.Width(between+tail, Regular)*size, width, "seed %d: %q line %d could hold %q", seed, text.s, i, between)
			break
		}
	}
}

// Fit against its own definition, tried size by size.
func TestFitProperties(t *testing.T) {
	for seed := range int64(histories) {
		rng := rand.New(rand.NewSource(seed))
		text := NewFace().Prepare(randomText(rng), Bold)
		b := Box{Width: float32(20 + rng.Intn(300)), Height: float32(rng.Intn(200)), Floor: 8 + float32(rng.Intn(8))/2}
		b.Ceiling = b.Floor + float32(rng.Intn(40))/2
		want := b.Floor
		for size := b.Ceiling; size > b.Floor; size -= Step {
			lines := Wrap(text, size, b.Width, nil)
			if text.Longest()*size <= b.Width && float32(len(lines))*LineHeight*size <= b.Height {
				want = size
				break
			}
		}
		fit := Fit(text, b, nil)
		require.Equal(t, want, fit.Size, "seed %d: %q in %+v", seed, text, b)
		require.Equal(t, Wrap(text, want, b.Width, nil), fit.Lines)
		require.Equal(t, float32(len(fit.Lines))*LineHeight*want, fit.Height)
	}
}

// The quick path for runs of simple characters finds the clusters that Annex 29 finds.
func TestClustersAreThoseOfAnnex29(t *testing.T) {
	face := NewFace()
	for seed := range int64(histories) {
		s := randomText(rand.New(rand.NewSource(seed)))
		at := 0
		for g := uniseg.NewGraphemes(s); g.Next(); {
			c := face.cluster(s, at, Regular)
			_, end := g.Positions()
			require.Equal(t, end, c.end, "seed %d: %q at %d", seed, s, at)
			at = c.end
		}
	}
}
