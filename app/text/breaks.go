package text

import "sort"

// class says how a character behaves at the end and at the beginning of a line: the few classes of Unicode Standard Annex 14
// that matter to what people write on notes, with the names that tell what they do. They follow what Chromium was measured
// to do, which differs from the annex between two ASCII characters.
type class uint8

const (
	letter  class = iota // letters, digits, most signs: breaks only where the neighbour says so
	stop                 // ) ! , . and such: never begins a line, and holds on to a letter behind it
	slash                // never begins a line; an ASCII character behind it stays with it
	opening              // ( [ „ and such: never ends a line
	quote                // neither ends a line nor begins one
	glue                 // spaces that do not break and the hyphen that does not
	hyphen               // breaks behind, but not between a minus and its digits
	behind               // breaks behind: dashes, soft hyphen, wide spaces, ?, …, the closing marks of Chinese
	around               // breaks on both sides: the long dash, Chinese, Japanese and Korean characters, emoji
	before               // breaks before only: the opening marks of Chinese, the loose acute accent
	zero                 // the zero width space: breaks behind, whatever follows
)

// asciiClass is the class of every ASCII character that is no space and no control.
var asciiClass = [128]class{
	'!': stop, ')': stop, ',': stop, '.': stop, ':': stop, ';': stop, ']': stop,
	'/': slash,
	'(': opening, '[': opening, '{': opening,
	'"': quote, '\'': quote,
	'-': hyphen,
	'?': behind, '|': behind, '}': behind,
}

// classRange gives one class to a run of runes.
type classRange struct {
	first, last rune
	class       class
}

// classRanges are the runes beyond ASCII that are no letters, ascending.
var classRanges = [...]classRange{
	{0xa0, 0xa0, glue}, {0xa1, 0xa1, opening}, {0xab, 0xab, quote}, {0xad, 0xad, behind}, {0xb4, 0xb4, before},
	{0xbb, 0xbb, quote}, {0xbf, 0xbf, opening},
	{0x1100, 0x11ff, around},
	{0x2000, 0x2006, behind}, {0x2007, 0x2007, glue}, {0x2008, 0x200a, behind}, {0x200b, 0x200b, zero},
	{0x2010, 0x2010, behind}, {0x2011, 0x2011, glue}, {0x2012, 0x2013, behind}, {0x2014, 0x2014, around},
	{0x2018, 0x2019, quote}, {0x201a, 0x201a, opening}, {0x201b, 0x201d, quote}, {0x201e, 0x201e, opening},
	{0x201f, 0x201f, quote}, {0x2024, 0x2029, behind}, {0x202f, 0x202f, glue}, {0x2039, 0x203a, quote},
	{0x203c, 0x203d, behind}, {0x2047, 0x2049, behind}, {0x205f, 0x205f, behind}, {0x2060, 0x2060, glue},
	{0x231a, 0x231b, around}, {0x23f0, 0x23f3, around}, {0x2600, 0x2603, around}, {0x2614, 0x2615, around},
	{0x2618, 0x2618, around}, {0x261a, 0x261f, around}, {0x2639, 0x263b, around}, {0x2668, 0x2668, around},
	{0x267f, 0x267f, around}, {0x26bd, 0x26c8, around}, {0x26cd, 0x26cd, around}, {0x26cf, 0x26d1, around},
	{0x26d3, 0x26d4, around}, {0x26d8, 0x26d9, around}, {0x26dc, 0x26dc, around}, {0x26df, 0x26e1, around},
	{0x26ea, 0x26ea, around}, {0x26f1, 0x26f5, around}, {0x26f7, 0x26fa, around}, {0x26fd, 0x2704, around},
	{0x2708, 0x270d, around}, {0x2762, 0x2763, behind}, {0x2764, 0x2764, around},
	{0x2e80, 0x2fff, around}, {0x3000, 0x3002, behind}, {0x3003, 0x3004, around}, {0x3005, 0x3005, behind},
	{0x3006, 0x3007, around}, {0x3012, 0x3013, around}, {0x301c, 0x301c, behind}, {0x301d, 0x301d, before},
	{0x301e, 0x301f, behind}, {0x3020, 0x303a, around}, {0x303b, 0x303c, behind}, {0x303d, 0x309a, around},
	{0x309b, 0x309e, behind}, {0x309f, 0x309f, around}, {0x30a0, 0x30a0, behind}, {0x30a1, 0x30fa, around},
	{0x30fb, 0x30fb, behind}, {0x30fc, 0x30fc, around}, {0x30fd, 0x30fe, behind}, {0x30ff, 0xa014, around},
	{0xa015, 0xa015, behind}, {0xa016, 0xa4c6, around}, {0xa960, 0xa97c, around}, {0xac00, 0xd7fb, around},
	{0xf900, 0xfaff, around},
	{0xff01, 0xff01, behind}, {0xff02, 0xff07, around}, {0xff08, 0xff08, before}, {0xff09, 0xff09, behind},
	{0xff0a, 0xff0b, around}, {0xff0c, 0xff0c, behind}, {0xff0d, 0xff0d, around}, {0xff0e, 0xff0e, behind},
	{0xff0f, 0xff19, around}, {0xff1a, 0xff1b, behind}, {0xff1c, 0xff1e, around}, {0xff1f, 0xff1f, behind},
	{0xff20, 0xff3a, around}, {0xff3b, 0xff3b, before}, {0xff3c, 0xff3c, around}, {0xff3d, 0xff3d, behind},
	{0xff3e, 0xff5a, around}, {0xff5b, 0xff5b, before}, {0xff5c, 0xff5c, around}, {0xff5d, 0xff5d, behind},
	{0xff5e, 0xff5e, around}, {0xff5f, 0xff5f, before}, {0xff60, 0xff61, behind}, {0xff62, 0xff62, before},
	{0xff63, 0xff65, behind}, {0xff66, 0xff9d, around}, {0xff9e, 0xff9f, behind}, {0xffa0, 0xffdc, around},
	{0x17000, 0x18df2, around}, {0x1b000, 0x1b2fb, around}, {0x1f000, 0x1f0ff, around}, {0x1f1ae, 0x1faff, around},
	{0x20000, 0x3fffd, around},
}

// plain reports the ASCII characters between which no line ever breaks, so that a run of them needs no look at its pairs.
func plain(c byte) bool {
	if c <= ' ' || c >= 0x7f {
		return false
	}
	switch asciiClass[c] {
	case letter, stop, slash, quote:
		return true
	}
	return false
}

func classOf(r rune) class {
	if uint32(r) < 128 {
		return asciiClass[r]
	}
	// The brackets of Chinese and Japanese come in pairs, the opening one on the even place.
	if r >= 0x3008 && r <= 0x3011 || r >= 0x3014 && r <= 0x301b {
		if r%2 == 0 {
			return before
		}
		return behind
	}
	i := sort.Search(len(classRanges), func(i int) bool { return classRanges[i].last >= r })
	if i == len(classRanges) || r < classRanges[i].first {
		return letter
	}
	return classRanges[i].class
}

// breaks reports whether a line may end between the runes a and b, neither of them a space; ahead is the rune before a, or 0.
func breaks(ahead, a, b rune) bool {
	from, to := classOf(a), classOf(b)
	switch {
	case to == zero:
		return false
	case from == zero:
		return true
	case from == opening, from == quote, from == glue, from == before:
		return false
	case to == glue, to == stop, to == slash, to == quote, to == hyphen, to == behind:
		return false
	case from == hyphen && ahead == 0 && to == letter && b >= 128: // " -één"
		return false
	case from == hyphen && isDigit(b):
		return isAlphanumeric(ahead)
	case from == hyphen, from == behind:
		return true
	case from == around:
		return a != '—' || b != '—'
	case to == around, to == before:
		return true
	case from == stop:
		return to == opening
	case from == slash:
		return b >= 128
	}
	return false
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isAlphanumeric(r rune) bool {
	return isDigit(r) || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
}
