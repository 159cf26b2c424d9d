package text

import (
	"math"
	"strings"
)

const (
	softHyphen   = '\u00ad'
	hyphenSign   = '-' // what browsers show at a soft hyphen in a font without U+2010
	ellipsisSign = '…'
)

// segment is a word or part of one, with what follows it up to the next.
type segment struct {
	end, next int32 // byte offsets where what is drawn ends, and where the next segment begins
	width     int32 // in font units, up to end
	ending    ending
}

// ending says what stands between a segment and the next one.
type ending uint8

const (
	free ending = iota // nothing or spaces: the line may break here
	soft               // a soft hyphen: the line may break here and then shows a hyphen
	hard               // a line break, after spaces or none
)

// cutter collects the segments of a text from left to right.
type cutter struct {
	segments []segment
	from     int  // byte offset where the segment in hand begins
	width    int  // of the segment in hand so far
	last     rune // its last rune, 0 where it has none
	ahead    rune // the one before that; kept up only where last is no plain one, as breaks asks for it only there
}

// meet looks whether a line may break before the rune r at byte offset i, and if so ends the segment in hand there.
func (c *cutter) meet(r rune, i int) {
	switch {
	case c.last == 0 || !breaks(c.ahead, c.last, r):
	case c.last != softHyphen:
		c.cut(i, i, free)
	case c.width > 0: // a hyphen alone on a line would say nothing
		c.cut(i-len("\u00ad"), i, soft)
	}
}

func (c *cutter) cut(end, next int, e ending) {
	c.segments = append(c.segments, segment{int32(end), int32(next), int32(min(c.width, math.MaxInt32)), e})
	c.from, c.width, c.ahead, c.last = next, 0, 0, 0
}

// spaces is the end of the spaces at byte i of s. A space that carries a loose accent is a cluster, and no space.
func (f *Face) spaces(s string, i int, w Weight) int {
	end := i
	for end < len(s) && (s[end] == ' ' || s[end] == '\t') {
		end++
	}
	if end > i && !f.simpleAt(s, end) && f.cluster(s, end-1, w).end > end {
		end--
	}
	return end
}

// lineBreak is the length in bytes of the line break at byte i of s, 0 where there is none.
func lineBreak(s string, i int) int {
	if i == len(s) {
		return 0
	}
	switch s[i] {
	case '\n':
		return 1
	case '\r':
		if i+1 < len(s) && s[i+1] == '\n' {
			return 2
		}
		return 1
	}
	return 0
}

// veiled reports the runes that are not to be drawn as they stand: a canvas shows a box for some of them, and SVG forbids them.
func veiled(r rune) bool { return r < 0x20 || r >= 0x7f && r < 0xa0 || r == softHyphen }

// unveil is s as it is to be drawn.
func unveil(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case veiled(r):
			return -1
		}
		return r
	}, s)
}
