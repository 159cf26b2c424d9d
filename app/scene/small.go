package scene

import (
	"math"
	"slices"
	"strconv"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// How notes and cells are drawn where they are read small: see reading.go.

// small draws what stands on a note: its text, and its icons and tags as far as they leave room for that.
func (s *Scene) small(p *pen, b *layout.NoteBox, paint Paint) {
	u, w, h := p.unit, b.Rect.W, b.Rect.H
	pad := min(paperPad*u, layout.Inset)
	top, wide := b.Inset.Y-layout.Inset+0.7*pad, w-2*pad
	if b.Kind == journey.LooseText {
		top, wide = b.Inset.Y, w-b.Inset.X
	} else if b.Note.Moment {
		wide -= 10 * u
	}
	var room [16]layout.Mark
	loud := slices.DeleteFunc(layout.Marks(room[:0], b.Note, b.Kind), func(m layout.Mark) bool { return !m.Loud() })
	foot, row := layout.FootOf(s.face, b.Note, b.Kind, w), 0.0
	if foot.Own || len(loud) > 0 {
		row = footRow * u
	}
	tags, size, whole := foot.Tags, 0.0, false
	s.read = s.read[:0]
	if t := b.Text; t != nil && t.String() != "" && !b.Note.Covered {
		for ; tags > 0; tags-- { // tags give way to text
			if size, whole = s.squeeze(t, wide, h-top-row-float64(tags)*tagRow*u, u, math.MaxInt); whole {
				break
			}
		}
		if !whole {
			if size, _ = s.squeeze(t, wide, h-top-max(row, 0.5*pad), u, math.MaxInt); len(s.wrapped) == 0 {
				row = 0
				size, _ = s.squeeze(t, wide, h-top-0.5*pad, u, math.MaxInt)
			}
		}
		s.read = append(s.read, s.wrapped...)
	}
	low := h - row - float64(tags)*tagRow*u // the lower edge of what is free for text
	if row > 0 {
		s.smallFoot(p, b, foot.Own, loud, paint)
	}
	if tags > 0 {
		const k = leastSize / layout.TagSize
		from := len(p.items)
		s.slips(p, b.Note, tags, 0, paperPad/k, (w-pad)/(k*u), paint.Edge)
		p.grow(from, 0, low+0.5*tagRow*u, k*u)
	}
	if b.Note.Evidence == assumption && low-top-float64(len(s.read))*line(size) > footRow*u { // its dashes tell it too
		p.line(w-pad, low-3*u, "?", readSize*u, true, paint.Edge, Right)
	}
	s.smallSigns(p, b)
	p.writing = len(p.items)
	switch {
	case len(s.read) > 0:
		p.lines(b.Text, s.read, pad, top, size, false, paint.Ink, Left)
		if b.Note.Brand == "dropped" {
			s.strike(p, s.read, pad, top, size, paint.Ink)
		}
	case b.Text != nil && !b.Note.Covered:
		s.bars(p, b, mix(paint.Fill, paint.Ink, 0.35))
	}
}

// smallFoot draws the row at the lower edge of a note, large enough to be known: what its kind has there from the left, its loud
// marks behind it at the right.
func (s *Scene) smallFoot(p *pen, b *layout.NoteBox, own bool, loud []layout.Mark, paint Paint) {
	k := p.atLeast(1, iconSmall/iconSize)
	from, in := len(p.items), &s.inSmall
	*in = *b
	in.Rect.W, in.Rect.H = b.Rect.W/k, chipFoot // so that the row runs along 0
	x, places := 10.0, 0
	for _, m := range loud {
		places += m.Places()
	}
	if own {
		x = in.Rect.W - 6 - float64(places)*layout.MarkPitch
		if b.Kind == journey.Touchpoints {
			in.Rect.W = x + 4
			s.influence(p, in, 0)
		} else {
			s.aida(p, in)
		}
	}
	color := s.theme.Soft
	if paint.Ink != s.theme.Ink {
		color = paint.Ink
	}
	for _, m := range loud {
		s.sign(p, b.Note, m, x, 0, color)
		x += float64(m.Places()) * layout.MarkPitch
	}
	p.grow(from, min(paperPad*p.unit, layout.Inset)-10*k, b.Rect.H-(0.5*footRow+0.7)*p.unit, k)
}

// smallSigns draws the star of a moment of truth and the votes.
func (s *Scene) smallSigns(p *pen, b *layout.NoteBox) {
	if b.Note.Moment {
		s.star(p, b.Rect.W-8*p.unit, 8*p.unit, 5*p.unit)
	}
	k := p.atLeast(1, leastSize/11.5)
	from, in := len(p.items), &s.inSmall
	*in = *b
	in.Rect.W, in.Rect.H = b.Rect.W/k, b.Rect.H/k
	s.votes(p, in)
	p.grow(from, 0, 0, k)
}

// smallStages draws the strips of actors in a cell at x, y: of those at one step as many as can be read, and how many more there
// are.
func (s *Scene) smallStages(p *pen, at layout.Cell, x, y float64) {
	high := max(layout.StageHeight, stripHigh*p.unit)
	s.strips = slices.AppendSeq(s.strips[:0], s.sheet.Stages(at))
	for from, to := 0, 0; from < len(s.strips); from = to {
		for to < len(s.strips) && s.strips[to].Step == s.strips[from].Step {
			to++
		}
		shown := max(1, int(layout.StageHeight*float64(to-from)/high))
		for i := range min(shown, to-from) {
			st := &s.strips[from+i]
			r := st.Rect.Moved(geom.Point{X: -x, Y: -y})
			r.Y, r.H = s.strips[from].Rect.Y-y+float64(i)*high, high
			if more := to - from - shown; more > 0 && i == shown-1 {
				word, size := "+"+strconv.Itoa(more), leastSize*p.unit
				p.line(r.Right(), r.Y+r.H/2+0.36*size, word, size, false, s.theme.Secondary, Right)
				r.W -= (float64(s.face.Width(word, text.Regular)) + 0.2) * size
			}
			s.stage(p, st, r)
		}
	}
}
