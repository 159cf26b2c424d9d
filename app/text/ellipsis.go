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
	t.crop(&lines[most-1], size/UnitsPerEm, width)
	return lines[:most]
}

// crop ends a line in "…", after as many of its clusters as leave room for that.
func (t *Text) crop(line *Line, scale, width float32) {
	dots := int(t.face.advance(ellipsisSign, t.weight))
	end, wide := int(line.Start), 0 // of what stays: never a space before the dots
	for i, x := end, 0; i < int(line.End); {
		c := t.face.cluster(t.s, i, t.weight)
		x += int(c.width)
		if !(float32(x+dots)*scale <= width) {
			break
		}
		if i = c.end; c.first != ' ' && c.first != '\t' {
			end, wide = i, x
		}
	}
	line.End, line.Width, line.Tail = int32(end), float32(wide+dots)*scale, EllipsisTail
}
