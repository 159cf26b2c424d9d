package scene

import (
	"strconv"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// influence draws a touchpoint's circle, full, half or empty, and its channels, around the height y.
func (s *Scene) influence(p *pen, b *layout.NoteBox, y float64) {
	x := 10.0
	if in := b.Note.Influence; in == "yes" || in == "partly" || in == "no" {
		const r = 6.0
		x += r
		s.sway(p, in, x, y, r)
		x += r + 6
	}
	s.channels(p, b, x, y)
}

// channels draws the channels of a touchpoint: as words as far as these fit beside the icons of the others, below the level
// Full as icons alone, and how many more there are.
func (s *Scene) channels(p *pen, b *layout.NoteBox, x, y float64) {
	all := b.Note.Channels
	room := b.Rect.W - 8 - x
	spelt := s.spelt(p, b, room)
	if spelt == 0 && len(all) == 1 && p.level == Full && channelIcon(all[0].Key) == otherIcon && room > 30 {
		s.chip(p, all[0].Key, x, y, room) // a word of the writer's own says more than the icon for any other
		return
	}
	for _, e := range all[:spelt] {
		word := s.say.Channel(e.Key)
		wide := s.chipWidth(word)
		s.chip(p, word, x, y, wide)
		x += wide + chipGap
	}
	rest := all[spelt:]
	fits := max(0, int((b.Rect.W-8-x+layout.MarkPitch-iconSize)/layout.MarkPitch))
	more := 0
	if len(rest) > fits {
		fits = max(0, fits-1)
		more = len(rest) - fits
		rest = rest[:fits]
	}
	for _, e := range rest {
		p.icon(channelIcon(e.Key), x, y-iconSize/2, iconSize, s.theme.Soft, iconLine)
		x += layout.MarkPitch
	}
	if more > 0 {
		p.line(x, y+3.8, "+"+strconv.Itoa(more), chipSize, true, s.theme.Soft, Left)
	}
}

// spelt is how many of a touchpoint's channels can be written as words, with icons for the others behind them.
func (s *Scene) spelt(p *pen, b *layout.NoteBox, room float64) int {
	if p.level < Full {
		return 0
	}
	all := b.Note.Channels
	best, words := 0, 0.0
	for i, e := range all {
		words += s.chipWidth(s.say.Channel(e.Key)) + chipGap
		icons := float64(len(all)-i-1) * layout.MarkPitch
		if words-chipGap > room {
			break
		}
		if words-chipGap+icons <= room {
			best = i + 1
		}
	}
	return best
}

// sway is the circle that says whether a touchpoint can be influenced: full, half or empty.
func (s *Scene) sway(p *pen, influence string, x, y, r float64) {
	fill := s.theme.Card
	if influence == "yes" {
		fill = s.theme.Ink
	}
	p.circle(x, y, r, fill, s.theme.Ink, r*1.3/6)
	if influence == "partly" {
		k := r * 0.5523 // a quarter of a circle as a Bézier curve
		p.path(s.theme.Ink, 0, 0)
		p.to('M', x, y-r)
		p.to('C', x+k, y-r, x+r, y-k, x+r, y)
		p.to('C', x+r, y+k, x+k, y+r, x, y+r)
		p.to('Z')
	}
}

const leastTag = 8.5 // font size to which a tag shrinks

// slips draws a note's tags in rows from the height y on, between left and right, and how many more there are; as bars when too
// small to read.
func (s *Scene) slips(p *pen, n *journey.Note, rows int, y, left, right float64, edge Color) {
	x, least := left, leastTag
	if p.unit > 0 {
		least = layout.TagSize // they are as small as can be read
	}
	for i, e := range n.Tags {
		wide, rest := layout.TagWidth(s.face, e.Key), len(n.Tags)-i
		if wide > right-x && x > left && rows > 1 {
			rows--
			x, y = left, y+layout.RowPitch
		}
		room := right - x
		if rest > 1 && rows == 1 {
			room -= layout.TagGap + layout.TagWidth(s.face, "+"+strconv.Itoa(rest-1))
		}
		word, size, last := e.Key, float64(layout.TagSize), false
		switch {
		case wide <= room:
		case x == left: // smaller, and cut where that is not enough
			size, wide = max(least, size*(room-10)/(wide-10)), room
		default:
			word, last = "+"+strconv.Itoa(rest), true
			wide = layout.TagWidth(s.face, word)
		}
		if p.level < Full && p.unit == 0 {
			p.box(x, y-2.5, wide-6, 5, 2.5, edge.Alpha(0.55), 0, 0)
		} else {
			p.box(x, y-7, wide, 14, 3, s.theme.Card.Alpha(0.8), edge, 0.8)
			s.fitted(p, word, x+wide/2, y+0.36*size, wide-8, size, s.theme.Soft)
		}
		if last {
			return
		}
		x += wide + layout.TagGap
	}
}

// chip draws one word on a rounded slip, cut to its width.
func (s *Scene) chip(p *pen, word string, x, y, wide float64) {
	p.box(x, y-chipHigh/2, wide, chipHigh, chipHigh/2, s.theme.Card.Alpha(0.8), 0, 0)
	s.fitted(p, word, x+wide/2, y+3.8, wide-10, chipSize, s.theme.Soft)
}

func (s *Scene) chipWidth(word string) float64 {
	return float64(s.face.Width(word, text.Regular))*chipSize + 12
}

// fitted writes one line in the middle of x, cut with … to the width.
func (s *Scene) fitted(p *pen, word string, x, y, width, size float64, color Color) {
	t := s.face.Prepare(word, text.Regular)
	s.wrapped = text.Ellipsis(t, float32(size), float32(width), 1, text.Wrap(t, float32(size), float32(width), s.wrapped[:0]))
	p.lines(t, s.wrapped, x, y-float64(text.Baseline(float32(size))), size, false, color, Middle)
}
