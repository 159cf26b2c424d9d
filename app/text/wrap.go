package text

// Line is one line of a wrapped text. What lies between the End of a line and the Start of the next is spaces, which hang beyond
// the edge and are not drawn, at most one line break, or the soft hyphen at which the line was broken.
type Line struct {
	Start, End int32   // byte offsets in the text
	Width      float32 // of what is drawn, tail included, in the unit of the size
	Tail       Tail
}

// Tail is a sign drawn behind the text of a line.
type Tail uint8

const (
	NoTail       Tail = iota
	HyphenTail        // the line was broken at a soft hyphen
	EllipsisTail      // the text goes on, and is not shown
)

func (t Tail) sign() string {
	switch t {
	case HyphenTail:
		return string(hyphenSign)
	case EllipsisTail:
		return string(ellipsisSign)
	}
	return ""
}

// Shown is what is drawn of a line of t: its text without soft hyphens and controls, with its tail.
func (t *Text) Shown(line Line) string {
	shown := t.s[line.Start:line.End]
	if t.veiled {
		shown = unveil(shown)
	}
	if line.Tail != NoTail {
		shown += line.Tail.sign()
	}
	return shown
}

// Wrap breaks t into lines no wider than width and appends them to lines; there is always at least one. Only where a single
// cluster is wider does a line exceed the width. It allocates nothing where lines has room.
func Wrap(t *Text, size, width float32, lines []Line) []Line {
	return wrap(t, size, width, lines, false)
}

// Brief is Wrap for room that may be too small: no word is broken in two. What of a word does not fit the width gives way to "…",
// and the next word begins a new line; only the first most lines are kept, as Ellipsis keeps them.
func Brief(t *Text, size, width float32, most int, lines []Line) []Line {
	before := len(lines)
	lines = wrap(t, size, width, lines, true)
	return lines[:before+len(Ellipsis(t, size, width, most, lines[before:]))]
}

// wrap is Wrap; with brief, words that are too long are cropped.
func wrap(t *Text, size, width float32, lines []Line, brief bool) []Line {
	scale := size / UnitsPerEm
	space := int(t.face.low[t.weight][' '])
	dash := int(t.face.low[t.weight][hyphenSign])
	start := 0                       // byte offset of the line
	first := 0                       // the segment that it begins in
	head := int(t.segments[0].width) // and how much of that is still to be set
	for first < len(t.segments) {
		line := Line{Start: int32(start), End: -1}
		next := first
		x := head
		for i := first; float32(x)*scale <= width; {
			seg := &t.segments[i]
			shown, tail := x, NoTail
			if seg.ending == soft {
				shown, tail = x+dash, HyphenTail
			}
			if wide := float32(shown) * scale; wide <= width {
				line.End, line.Width, line.Tail = seg.end, wide, tail
				next = i + 1
			}
			if seg.ending == hard || i+1 == len(t.segments) {
				break
			}
			if seg.ending == free {
				x += int(seg.next-seg.end) * space
			}
			i++
			x += int(t.segments[i].width)
		}
		switch {
		case line.End >= 0:
		case brief:
			line.End = t.segments[first].end
			t.crop(&line, scale, width)
			next = first + 1
		default:
			end, wide := t.cram(start, &t.segments[first], scale, width)
			line.End, line.Width = int32(end), float32(wide)*scale
			if end < int(t.segments[first].end) {
				lines = append(lines, line)
				start, head = end, max(head-wide, 0)
				continue
			}
			next = first + 1
		}
		lines = append(lines, line)
		if next < len(t.segments) {
			start, head = int(t.segments[next-1].next), int(t.segments[next].width)
		}
		first = next
	}
	return lines
}

// cram takes as many clusters of a segment, from byte start, as fit the width, and at least one. It returns where they end and
// their width in font units. What has no width never begins a line of its own; and where only the hyphen at the end found no
// room, the last cluster stays behind to show it on the next line.
func (t *Text) cram(start int, seg *segment, scale, width float32) (to, wide int) {
	to = start
	for to < int(seg.end) {
		c := t.face.cluster(t.s, to, t.weight)
		if to > start && c.width > 0 {
			last := c.end >= int(seg.end) && seg.ending == soft
			if last || !(float32(wide+int(c.width))*scale <= width) {
				break
			}
		}
		to = min(c.end, int(seg.end))
		wide += int(c.width)
	}
	return to, wide
}
