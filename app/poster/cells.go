package poster

import (
	"strconv"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// Measures of rows.
const (
	rowPad   = 4.5 // over and under what stands in a row
	cellPad  = 5.0 // beside it
	entryGap = 3.0
	cardPad  = 4.0
	columnOf = 13.0 // letters' sizes that a column of notes in one phase takes
	picture  = 46.0 // height of a picture
)

// strip is a stretch of the phases that stand side by side, with the place of its columns.
type strip struct {
	from, to int
	x, w     float64 // of the first column, of each
}

// card reports whether an entry is a coloured card: what goes wrong and what would help are the point of the poster.
func (e *entry) card() bool { return e.kind == journey.Pains || e.kind == journey.Solutions }

// room is what an entry leaves free at its left and its right.
func (e *entry) room(st style) (left, right float64) {
	size := st.size
	k := size / Least
	switch {
	case e.card():
		left, right = cardPad+2, cardPad
	case e.kind == journey.Touchpoints:
		left = size + 4
		if e.note.Influence != "" {
			right += 7*k + 1
		}
		right += float64(len(e.also)) * (size + 2)
	default:
		left = 8 * k
	}
	if e.kind == journey.Emotions && e.note.Score.Set {
		left = size + 5
	}
	if e.badge > 0 {
		left += 11 * k
	}
	if e.votes > 0 && e.card() {
		right += 15 * k
	}
	if e.moment {
		right += 9 * k
	}
	if e.assumed {
		right += 7 * k
	}
	if e.aida >= 0 {
		right += 22 * k
	}
	return left, right
}

// placed is an entry with its lines and its height, without what stands under it.
type placed struct {
	set   set
	h     float64
	pad   float64
	pictH float64
	left  float64
	width float64
	foot  bool // its marks stand under its text, which is too wide to stand beside them
}

func (d *desk) place(e *entry, width float64, st style) placed {
	left, right := e.room(st)
	p := placed{left: left, width: width}
	room := width - left - right
	if own := float64(cardPad); right > own && float64(e.text.Longest())*st.size > room {
		if !e.card() {
			own = 0
		}
		room, p.foot = width-left-own, true
	}
	p.set = d.wrapped(e.text, st.size, max(room, 3*st.size), e.badge > 0, 0)
	if n := len(p.set.lines); e.from > 0 {
		p.set.lines = p.set.lines[min(e.from, n):]
	}
	if e.lines > 0 {
		p.set.lines = p.set.lines[:min(e.lines, len(p.set.lines))]
	}
	if st.most > 0 && len(p.set.lines) > st.most {
		p.set.lines = p.set.lines[:st.most]
		p.set.lines[st.most-1] = d.ending(p.set.lines[st.most-1], p.set.size, room, p.set.bold)
		p.set.short = true
	}
	if e.card() {
		p.pad = 3
	}
	if e.note.Image != "" {
		p.pictH = picture
	}
	p.h = p.set.height() + 2*p.pad + p.pictH
	if p.foot {
		p.h += lineOf(st.size)
	}
	return p
}

// height is that of an entry with what stands under it.
func (d *desk) height(e *entry, width float64, st style) float64 {
	p := d.place(e, width, st)
	h := p.h
	for _, s := range e.below {
		h += 1.5 + d.height(s, width-8, st)
	}
	return h
}

// headed reports whether an entry of a cell begins those of a channel.
func headed(cell []*entry, i int, st style) bool {
	if st.bare || cell[i].channel == "" {
		return false
	}
	return i == 0 || cell[i-1].channel != cell[i].channel
}

// channelWords is the name of a channel over its touchpoints.
func (d *desk) channelWords(e *entry, w float64, st style) set {
	name, size := d.w.Channel(e.channel), max(Least, st.size*0.86)
	if w -= st.size + 4; d.width(name, size, true) > w {
		name = strings.ReplaceAll(name, "/", " / ")
	}
	return d.wrap(name, size, w, true, 2)
}

// channelHeight is how high it is.
func (d *desk) channelHeight(e *entry, w float64, st style) float64 {
	t := d.channelWords(e, w, st)
	return t.height() + 0.5
}

func (d *desk) channelHead(e *entry, x, y, w float64, st style) {
	t := d.channelWords(e, w, st)
	d.items = d.stamp.Channel(d.items, e.channel, x, y+lineOf(t.size)/2-t.size/2-0.5, t.size+1, d.theme.Note(journey.Touchpoints, "").Edge)
	d.write(t, x+st.size+4, y, d.theme.Secondary, scene.Left)
}

// columns are how many columns the entries of a cell stand in.
func columns(n int, width float64, st style) int {
	return max(1, min(n, int((width-2*cellPad+4)/(st.size*columnOf+4))))
}

// columnWidth is how wide such a column is.
func (d *desk) columnWidth(n int, width float64, st style) float64 {
	k := columns(n, width, st)
	return (width - 2*cellPad - float64(k-1)*6) / float64(k)
}

// inCell walks the entries of a cell whose corner is at x0, y0 with their places, in columns, from the top down, and heads those of a
// channel with its name. It tells how high the cell is; without each nothing is drawn.
func (d *desk) inCell(cell []*entry, x0, y0, width float64, st style, each func(e *entry, x, y, w float64)) float64 {
	if len(cell) == 0 {
		return 0
	}
	k := columns(len(cell), width, st)
	w := d.columnWidth(len(cell), width, st)
	heights := make([]float64, len(cell))
	total := 0.0
	for i, e := range cell {
		heights[i] = d.height(e, w, st) + entryGap
		if headed(cell, i, st) {
			heights[i] += d.channelHeight(e, w, st)
		}
		total += heights[i]
	}
	high, i := 0.0, 0
	for c := range k {
		y, share := 0.0, total/float64(k-c)
		for n := 0; i < len(cell); i, n = i+1, n+1 {
			if left := k - c - 1; n > 0 && (len(cell)-i <= left || left > 0 && y+heights[i]/2 > share) {
				break
			}
			x, top := cellPad+float64(c)*(w+6), y
			if head := headed(cell, i, st); head || n == 0 && cell[i].channel != "" && !st.bare { // a column goes on under the same head
				if each != nil {
					d.channelHead(cell[i], x0+x, y0+y, w, st)
				}
				over := d.channelHeight(cell[i], w, st)
				if top += over; !head {
					y += over
				}
			}
			if each != nil {
				each(cell[i], x0+x, y0+top, w)
			}
			y += heights[i]
			total -= heights[i]
		}
		high = max(high, y-entryGap)
	}
	return high
}

// rowHeight is how much a row takes in a strip; 0 where it has nothing there.
func (d *desk) rowHeight(s *story, r *row, in strip, st style) float64 {
	switch r.kind {
	case figures:
		return d.figuresHeight(s, in, st)
	case aims:
		return d.aimsHeight(s, in, st)
	}
	if r.line() {
		return d.titleHeight(r) + 2
	}
	h := 0.0
	for i := in.from; i < in.to; i++ {
		h = max(h, d.inCell(r.cells[i], 0, 0, in.w, st, nil))
	}
	if h == 0 {
		return 0
	}
	return max(h, d.titleHeight(r)) + 2*rowPad
}

func (d *desk) aimsHeight(s *story, in strip, st style) float64 {
	h := 0.0
	for i := in.from; i < in.to; i++ {
		if s.phases[i].Aim != "" {
			t := d.wrap(s.phases[i].Aim, st.size, in.w-2*cellPad, false, st.most)
			h = max(h, t.height())
		}
	}
	if h == 0 {
		return 0
	}
	return max(h, d.titleHeight(&row{title: d.w.Sheet.Aims})) + 2*rowPad
}

// drawRow draws a row of a strip from the height y on, h high.
func (d *desk) drawRow(s *story, r *row, in strip, y, h float64, st style) {
	if r.line() {
		t, _ := d.titleOf(r)
		d.write(t, margin+7, y+1, d.theme.Accent, scene.Left)
		d.rule(in.x, y+t.height()/2+1, d.form.w-margin, y+t.height()/2+1, d.theme.Accent, 1.4).Dash = 5
		return
	}
	d.title(r, y+rowPad)
	if r.kind == figures {
		d.drawFigures(s, in, y, h, st)
		return
	}
	for i := in.from; i < in.to; i++ {
		x := in.x + float64(i-in.from)*in.w
		if r.kind == aims {
			d.write(d.wrap(s.phases[i].Aim, st.size, in.w-2*cellPad, false, st.most), x+cellPad, y+rowPad, d.theme.Secondary, scene.Left)
			continue
		}
		d.inCell(r.cells[i], x, y+rowPad, in.w, st, func(e *entry, ex, ey, w float64) { d.entry(e, ex, ey, w, st) })
	}
}

// titleSize is that of the rows' titles.
func (d *desk) titleSize() float64 {
	if d.form.slide {
		return 7.5
	}
	return 8.5 * d.big()
}

func (d *desk) titleWidth() float64 { return d.titles() - 12 }

// titles is how wide the column of titles is.
func (d *desk) titles() float64 { return d.aside }

func (d *desk) titleOf(r *row) (first, second set) {
	words := r.title
	if r.part {
		words = d.w.Sheet.Continued.With(words)
	}
	first = d.wrap(words, d.titleSize(), d.titleWidth(), true, 3)
	if r.also != "" {
		second = d.wrap(r.also, d.titleSize(), d.titleWidth(), true, 3)
	}
	return first, second
}

func (d *desk) titleHeight(r *row) float64 {
	a, b := d.titleOf(r)
	return a.height() + b.height()
}

// title writes what a row is about, with a bar in the colour of its notes.
func (d *desk) title(r *row, y float64) {
	a, b := d.titleOf(r)
	bar := func(kind string, t set) {
		p := d.theme.Note(kind, "")
		d.box(margin, y+1, 3, t.height()-2, 1.5, p.Fill, p.Edge, 0.5)
		y = d.write(t, margin+7, y, d.theme.Ink, scene.Left)
	}
	bar(r.kind, a)
	if r.also != "" {
		bar(journey.Solutions, b)
	}
}

// entry draws one note.
func (d *desk) entry(e *entry, x, y, w float64, st style) {
	p := d.place(e, w, st)
	if p.set.short {
		d.short++
	}
	paint, k := d.theme.Note(e.kind, e.note.Color), st.size/Least
	tx, ty, ink := x+p.left, y+p.pad, d.theme.Ink
	mid := ty + lineOf(st.size)/2 + p.pictH
	right := x + w
	switch {
	case e.card():
		fill := paint.Fill
		if e.badge == 0 && paint.Ink == d.theme.Ink {
			fill = fill.Alpha(0.6)
		}
		box := d.box(x, y, w, p.h, 2.5, fill, 0, 0)
		if e.assumed {
			box.Stroke, box.Width, box.Dash = paint.Edge, 0.8, 2.5
		}
		if e.badge == 0 {
			d.box(x, y, 2.2, p.h, 1, paint.Edge, 0, 0)
		}
		ink, right = paint.Ink, right-cardPad
	case e.kind == journey.Touchpoints && st.bare && e.channel != "":
		d.items = d.stamp.Channel(d.items, e.channel, x, mid-st.size/2-0.5, st.size+1, d.theme.Soft)
	case e.kind == journey.Emotions && e.note.Score.Set:
		d.items = d.stamp.Face(d.items, x+st.size/2, mid, st.size/2, e.note.Score, e.assumed)
	default:
		dx := 0.5
		if e.kind == journey.Touchpoints {
			dx = (st.size+1)/2 - 2*k // under the sign of their channel
		}
		dot := d.box(x+dx, mid-2*k, 4*k, 4*k, 1*k, paint.Fill, paint.Edge, 0.7)
		if e.assumed {
			dot.Fill, dot.Dash = d.theme.Card, 1.2
		}
	}
	if p.pictH > 0 {
		d.image(e.note.Image, tx, ty, w-p.left-4, p.pictH-3)
		ty += p.pictH
	}
	if e.badge > 0 {
		d.badge(e.badge, x+cardPad+5*k, mid, 4.8*k)
	}
	ty = d.write(p.set, tx, ty, ink, scene.Left)
	if p.foot {
		mid = ty + lineOf(st.size)/2
	}
	if e.kind == journey.Touchpoints && e.note.Influence != "" {
		d.items = d.stamp.Influence(d.items, e.note.Influence, right-3*k, mid, 2.7*k)
		right -= 7*k + 1
	}
	for i := range e.also {
		right -= st.size + 2
		d.items = d.stamp.Channel(d.items, e.also[len(e.also)-1-i], right, mid-st.size/2, st.size, d.theme.Soft)
	}
	if e.votes > 0 && e.card() {
		d.votes(e.votes, right-7*k, mid, k)
		right -= 15 * k
	}
	if e.moment {
		d.items = d.stamp.Star(d.items, right-4*k, mid, 3.8*k)
		right -= 9 * k
	}
	if e.assumed {
		d.say("?", right-1, mid-lineOf(st.size)/2, st.size, true, paint.Edge, scene.Right)
		right -= 7 * k
	}
	if e.aida >= 0 {
		d.stages(e.aida, right-20*k, mid, k)
	}
	y += p.h
	for _, s := range e.below {
		h := d.place(s, w-8, st).h
		d.rule(x+3, y, x+3, y+1.5+h/2, d.theme.Accent, 0.8)
		d.rule(x+3, y+1.5+h/2, x+8, y+1.5+h/2, d.theme.Accent, 0.8)
		d.entry(s, x+8, y+1.5, w-8, st)
		y += 1.5 + h
	}
}

// stages are four boxes for AIDA, one of them filled.
func (d *desk) stages(stage int, x, y, k float64) {
	for i := range 4 {
		fill := d.theme.Card
		if i == stage {
			fill = d.theme.Ink
		}
		d.box(x+float64(i)*5*k, y-2.5*k, 4*k, 5*k, 0.8, fill, d.theme.Ink, 0.6)
	}
}

// badge is the number of a pain that comes first.
func (d *desk) badge(n int, x, y, r float64) {
	d.circle(x, y, r, d.theme.Note(journey.Pains, "").Edge, 0, 0)
	size := max(Least, r*1.5)
	d.say(strconv.Itoa(n), x, y-lineOf(size)/2, size, true, d.theme.Card, scene.Middle)
}

// votes are a dot with their number.
func (d *desk) votes(n int, x, y, k float64) {
	d.box(x-7*k, y-4.4*k, 14*k, 8.8*k, 4.4*k, d.theme.Accent, 0, 0)
	d.say(strconv.Itoa(min(n, 999)), x, y-lineOf(Least*k)/2, Least*k, true, d.theme.OnAccent, scene.Middle)
}

func (d *desk) image(id journey.ID, x, y, w, h float64) {
	img := d.board.Image(id)
	if img == nil || img.Width.N <= 0 || img.Height.N <= 0 {
		return
	}
	wide := min(w, h*float64(img.Width.N)/float64(img.Height.N))
	d.add(scene.Item{Op: scene.Picture, X: x, Y: y, W: wide, H: wide * float64(img.Height.N) / float64(img.Width.N), Fill: d.stamp.Tint(img), Text: string(id)})
}
