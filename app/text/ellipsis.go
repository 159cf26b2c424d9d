package text

// Ellipsis keeps the first most of the lines that Wrap made of t for this size and width. Where it drops any, the last line kept
// ends in "…", and gives up as many clusters as that needs to fit; where nothing else fits, "…" stands alone. It changes lines in
// place and never lengthens it.
func Ellipsis(t *Text, size, width float32, most int, lines []Line) []Line {
	if len(lines) <= most {
		return lines
	}
	if most <= 0 {
		return lines[:0]
	}
	scale := size / UnitsPerEm
	dots := int(t.face.advance(ellipsisSign, t.weight))
	last := &lines[most-1]
	end, wide := int(last.Start), 0 // of what stays: never a space before the dots
	for i, x := end, 0; i < int(last.End); {
		c := t.face.cluster(t.s, i, t.weight)
		x += int(c.width)
		if !(float32(x+dots)*scale <= width) {
			break
		}
		if i = c.end; c.first != ' ' && c.first != '\t' {
			end, wide = i, x
		}
	}
	last.End, last.Width, last.Tail = int32(end), float32(wide+dots)*scale, EllipsisTail
	return lines[:most]
}
