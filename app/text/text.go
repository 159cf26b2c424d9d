package text

import "strings"

// Text is a string cut once into the pieces that stay together on a line, with their widths, so that it can be wrapped at any
// size by adding. It is made by Face.Prepare and never changes.
type Text struct {
	s        string
	face     *Face
	weight   Weight
	segments []segment // at least one; a hard one is followed by another
	longest  int32     // the widest segment, with the hyphen that it may show
	foreign  bool
	veiled   bool // holds runes that Shown leaves out or replaces
}

// Prepare cuts s into segments and measures them. It remembers the clusters that it does not know for Unknown.
func (f *Face) Prepare(s string, w Weight) *Text {
	t := &Text{s: s, face: f, weight: w}
	c := cutter{segments: f.scratch[:0]}
	run := &f.run[w]
	for i := 0; i < len(s); {
		if run[s[i]] > 0 {
			if c.last != 0 {
				c.meet(rune(s[i]), i)
			}
			from, width := i, 0
			for i < len(s) && run[s[i]] > 0 {
				width += int(run[s[i]])
				i++
			}
			if i < len(s) && s[i] >= 0x80 && !f.simpleAt(s, i) {
				i-- // what follows may join the last letter, so that they are one cluster
				width -= int(run[s[i]])
			}
			c.width += width
			if i > from {
				c.last = rune(s[i-1])
				continue
			}
		}
		if s[i] == ' ' && i+1 < len(s) && run[s[i+1]] > 0 { // most spaces, and the quickest
			c.cut(i, i+1, free)
			i++
			continue
		}
		spaces := f.spaces(s, i, w)
		t.veiled = t.veiled || strings.IndexByte(s[i:spaces], '\t') >= 0
		if n := lineBreak(s, spaces); n > 0 {
			c.cut(i, spaces+n, hard)
			i = spaces + n
			continue
		}
		if spaces > i {
			c.cut(i, spaces, free)
			i = spaces
			continue
		}
		k := f.cluster(s, i, w)
		c.meet(k.first, i)
		c.width += int(k.width)
		c.ahead, c.last = c.last, k.first
		t.foreign = t.foreign || k.foreign
		t.veiled = t.veiled || veiled(k.first)
		i = k.end
	}
	if n := len(c.segments); c.from < len(s) || n == 0 || c.segments[n-1].ending == hard {
		c.cut(len(s), len(s), free)
	}
	f.scratch = c.segments
	t.segments = append(make([]segment, 0, len(c.segments)), c.segments...)
	for _, seg := range t.segments {
		if seg.ending == soft {
			seg.width += f.advance(hyphenSign, w)
		}
		t.longest = max(t.longest, seg.width)
	}
	return t
}

// String is the text as it was given to Prepare; the places in a Line are byte offsets in it.
func (t *Text) String() string { return t.s }

// Longest is the width in em of the widest piece that has no place to break: a line as wide as this cuts no word.
func (t *Text) Longest() float32 { return float32(t.longest) / UnitsPerEm }

// Foreign reports whether the text holds clusters that the font lacks. Its widths then belong to the face's Revision at the
// time of Prepare; those of any other text hold for ever.
func (t *Text) Foreign() bool { return t.foreign }
