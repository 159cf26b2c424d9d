package text

import (
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// cluster is one grapheme cluster of a string.
type cluster struct {
	first   rune // its first rune; utf8.RuneError for a byte that is no UTF-8
	end     int  // byte offset behind it
	width   int32
	foreign bool // the font lacks it, so its width may change with the face's revision
}

// cluster measures the grapheme cluster that begins at byte i of s, which must be a cluster's beginning. The full rules of
// Annex 29 cost twenty times as much as reading a rune, and are needed only where a rune stands that is not simple.
func (f *Face) cluster(s string, i int, w Weight) cluster {
	if c := s[i]; c < utf8.RuneSelf && c != '\r' && (i+1 == len(s) || s[i+1] < utf8.RuneSelf) {
		return cluster{rune(c), i + 1, f.simple(rune(c), w), false}
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	if width := f.simple(r, w); width >= 0 && r != '\r' && f.simpleAt(s, i+size) {
		return cluster{r, i + size, width, false}
	}
	text, _, _, _ := uniseg.FirstGraphemeClusterInString(s[i:], -1)
	end := i + len(text)
	if width := f.simple(r, w); width >= 0 && (len(text) == size || text == "\r\n") {
		return cluster{r, end, width, false}
	}
	return cluster{r, end, f.foreign(text, w), true}
}

// simple is the width of a rune that forms a cluster of its own next to any other simple one: a rune of the font, none of
// which joins with its neighbours, or one that is not drawn. For every other rune it is -1.
func (f *Face) simple(r rune, w Weight) int32 {
	if width := f.advance(r, w); width > 0 {
		return width
	}
	switch {
	case r == '\t':
		return int32(f.low[w][' '])
	case unseen(r):
		return 0
	}
	return -1
}

// simpleAt reports whether s ends at i or goes on with a simple rune.
func (f *Face) simpleAt(s string, i int) bool {
	if i >= len(s) || s[i] < utf8.RuneSelf {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return f.simple(r, Regular) >= 0
}

// unseen reports the controls that take no room and that Annex 29 keeps apart from their neighbours (its class Control). The
// zero width joiner and the variation selectors are not among them: they belong to a cluster.
func unseen(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7f && r < 0xa0, r == '\u00ad', r == '\u200b', r == '\u200e', r == '\u200f', r == '\ufeff':
		return true
	case r >= 0x2028 && r <= 0x202e, r >= 0x2060 && r <= 0x206f:
		return true
	}
	return false
}

// foreign is the width of a cluster that the font lacks: as learnt, or else a guess, and then the cluster is put to Unknown.
func (f *Face) foreign(text string, w Weight) int32 {
	if width, ok := f.learnt[w][text]; ok {
		return width
	}
	if len(text) <= maxLearntBytes && !f.asked[text] {
		text = strings.Clone(text) // a part would keep the whole text in memory
		f.asked[text] = true
		f.unknown = append(f.unknown, text)
	}
	return f.guess(text, w)
}

// guess is the width of a foreign cluster until it is learnt. A letter with a loose accent is as wide as the letter.
func (f *Face) guess(text string, w Weight) int32 {
	r, _ := utf8.DecodeRuneInString(text)
	if width := f.advance(r, w); width > 0 {
		return width
	}
	return UnitsPerEm
}
