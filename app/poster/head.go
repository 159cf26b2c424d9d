package poster

import (
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// big is how much larger the head of a page is than that of an A4.
func (d *desk) big() float64 {
	if d.form.slide {
		return 0.88
	}
	return max(1, min(1.6, min(d.form.w, d.form.h)/595))
}

// How much the head says: all; no more of the persona than who it is and what it wants; the same in one line, and nothing of what
// the map is to decide.
const (
	brief = iota
	lean
	whole
)

// small is the size of what comes last: legend, footer, ways back.
func (d *desk) small() float64 { return Least * (1 + (max(1, d.big())-1)*0.5) }

// drawHead draws what stands over the phases of the first page and tells where it ends. The title stands at the left, the three pains
// at its right, and the circle at the right of both; on a page that is held upright the pains stand under the title.
func (d *desk) drawHead(s *story, detail int) float64 {
	d.cut()
	k, width, top := d.big(), d.form.w-2*margin, d.form.tops()
	high, pains, wheel := d.form.h > d.form.w, 0.0, 0.0 // how wide those are
	round := s.round && len(s.phases) > 0
	switch {
	case round && len(s.pains) > 0 && !high:
		wheel, pains = min(width*0.32, 240*k), width*0.29
	case round:
		wheel = min(width*0.46, 250*k)
	case len(s.pains) > 0:
		pains = width * 0.38
	}
	left, right := width, d.form.w-margin
	if wheel > 0 {
		left, right = left-wheel-headSpace, right-wheel-headSpace
	}
	if pains > 0 {
		left -= pains + headSpace
	}
	y := d.drawTitle(s, margin, top, left, k, detail)
	bottom := y
	if pains > 0 {
		bottom = max(y, d.drawPains(s, right-pains, top, pains, k, detail))
	} else if len(s.pains) > 0 {
		y = d.drawPains(s, margin, y+6, left, k, detail)
		bottom = y
	}
	p := s.persona
	named := p != nil && p.Called() != ""
	if named && wheel > 0 && len(s.pains) == 0 {
		if detail == brief {
			bottom = d.drawWho(p, margin, y+7, left, k)
		} else {
			bottom = d.drawPersona(p, margin, y+9, left, k, detail == whole)
		}
		named = false
	}
	if named && detail == brief {
		if h := d.try(func() float64 { return d.drawWho(p, margin, 0, left, k) }); bottom-y >= h+5 { // there is room under the title
			d.drawWho(p, margin, bottom-h, left, k)
			named = false
		}
	}
	if wheel > 0 {
		bottom = max(bottom, d.drawWheel(s, d.form.w-margin-wheel, top, wheel, max(bottom-top, 112*k)))
	}
	switch {
	case named && detail == brief:
		return d.drawWho(p, margin, bottom+7, width, k)
	case named:
		return d.drawPersona(p, margin, bottom+8, width, k, detail == whole)
	}
	return bottom
}

// headSpace is between what stands side by side in the head.
const headSpace = 18.0

// drawTitle draws the state, the title, the conclusion and what the map is to decide.
func (d *desk) drawTitle(s *story, x, y, width, k float64, detail int) float64 {
	if detail == brief {
		k *= 0.88
	}
	size := 8 * k
	fill, ink := d.theme.Accent, d.theme.OnAccent
	wide := d.width(s.state, size, true) + 14
	d.box(x, y, wide, size*1.75, size*0.875, fill, 0, 0)
	d.say(s.state, x+wide/2, y+size*0.275, size, true, ink, scene.Middle)
	y += size*1.75 + 4
	var t set
	for size := 27 * k; ; size -= 1 {
		t = d.wrap(s.title, size, width, true, 2+min(detail, 1))
		if len(t.lines) <= 1 && t.size == size || len(t.lines) <= 2 && size <= 21*k && t.size == size || size <= 13 {
			break
		}
	}
	y = d.write(t, x, y, d.theme.Ink, scene.Left)
	if s.conclusion != "" {
		y = d.write(d.wrap(s.conclusion, 12.5*k, width, false, 2+detail), x, y+3, d.theme.Accent, scene.Left)
	}
	if s.aim != "" && detail > brief {
		y = d.write(d.wrap(s.aim, max(Least, 8*k), width, false, 4), x, y+3, d.theme.Secondary, scene.Left)
	}
	return y
}

// drawPains draws the three pains that come first on a card.
func (d *desk) drawPains(s *story, x, y, width, k float64, detail int) float64 {
	name := 9.5 * k
	if detail == brief {
		k *= 0.85
	}
	draw := func(y float64) float64 {
		title := d.w.Sheet.Pains
		if len(s.pains) > 0 && s.pains[0].priority > 0 { // it is not the order of what they weigh
			title = d.w.Sheet.Chosen
		}
		y = d.write(d.wrap(title, 8*k, width-20, true, 1), x+10, y+6, d.theme.Secondary, scene.Left) + 3
		for i := range s.pains {
			p := &s.pains[i]
			d.badge(i+1, x+10+6.5*k, y+lineOf(name)/2, 6.5*k)
			y = d.write(d.wrap(p.note.Text, name, width-32-8*k, true, 1+min(detail, 1)), x+16+13*k, y, d.theme.Ink, scene.Left)
			y = d.write(d.wrap(d.weight(s, p), max(Least, 7.5*k), width-32-8*k, false, 1), x+16+13*k, y, d.theme.Secondary, scene.Left) + 4
		}
		return y + 2
	}
	h := d.try(func() float64 { return draw(y) }) - y
	d.box(x, y, width, h, 6, d.theme.Card, d.theme.CellLine, 0.8)
	return draw(y)
}

// weight is why a pain comes first: where it is, its votes, what goes lost in its phase.
func (d *desk) weight(s *story, p *pain) string {
	where := d.phaseName(s, p.phase)
	if l := s.phases[p.phase].lost.Cost; l.Set && l.N > 0 { // of the whole phase: of a pain alone nobody knows it
		where = d.w.Sheet.LossIn.With(where, d.w.Money(l.N))
	}
	if p.voted {
		return d.w.Vote.Votes.Of(p.votes) + " · " + where
	}
	return where
}

// drawPersona draws the persona's card: face, name and who it is, and beside them as many of its columns as
// there is room for.
func (d *desk) drawPersona(p *journey.Persona, left, y, width, k float64, full bool) float64 {
	w := &d.w.Persona
	type column struct{ head, words string }
	columns := []column{{w.Wants, p.Wants}}
	if full {
		columns = append(columns, column{w.Goals, strings.Join(p.Goals, "\n")}, column{w.Pains, strings.Join(p.Pains, "\n")}, column{w.Pleasures, strings.Join(p.Pleasures, "\n")})
	}
	said := columns[:0]
	for _, c := range columns {
		if strings.TrimSpace(c.words) != "" {
			said = append(said, c)
		}
	}
	size := max(Least, 7.5*k)
	who := max(150*k, width*0.24)
	if len(said) == 0 {
		who = width
	}
	said = said[:min(len(said), int((width-who)/(104*k)))]
	words := p.Who
	if len(said) == 0 {
		if who = width; p.Wants != "" {
			words = strings.TrimSpace(words + "\n" + w.Wants + ": " + p.Wants)
		}
	}
	r := 14 * k
	lines := 4
	draw := func() float64 {
		x := left + 10 + 2*r + 8
		at := d.write(d.wrap(p.Called(), 10*k, who-2*r-26, true, 2), x, y+6, d.theme.Ink, scene.Left)
		if words != "" {
			at = d.write(d.wrap(words, size, who-2*r-26, false, lines), x, at, d.theme.Soft, scene.Left)
		}
		bottom := max(at, y+6+2*r)
		each := (width - who) / float64(max(1, len(said)))
		for i, c := range said {
			x := left + who + float64(i)*each
			at := d.write(d.wrap(c.head, max(Least, 7.2*k), each-10, true, 1), x, y+6, d.theme.Secondary, scene.Left)
			at = d.write(d.wrap(c.words, size, each-12, false, lines), x, at, d.theme.Ink, scene.Left)
			bottom = max(bottom, at)
		}
		return bottom + 6
	}
	bottom := d.try(draw)
	d.box(left, y, width, bottom-y, 6, d.theme.Card, d.theme.CellLine, 0.8)
	cx, cy := left+10+r, (y+bottom)/2
	if img := d.board.Image(p.Image); img != nil {
		d.add(scene.Item{Op: scene.Picture, X: cx - r, Y: cy - r, W: 2 * r, H: 2 * r, R: r, Fill: d.stamp.Tint(img), Text: string(img.ID)})
	} else {
		d.circle(cx, cy, r, d.theme.Tint, d.theme.Accent, 1)
		d.say(scene.Initials(p), cx, cy-lineOf(r*0.85)/2, r*0.85, true, d.theme.Accent, scene.Middle)
	}
	return draw()
}

// drawWho says in two lines at most who the persona is and what it wants.
func (d *desk) drawWho(p *journey.Persona, x, y, width, k float64) float64 {
	size := max(Least, 7.5*k)
	line := lineOf(size)
	r := line*0.5 + 2.5
	inner := x + 2*r + 8
	room := x + width - inner - 8
	name := d.wrap(p.Called(), size, room*0.4, true, 1)
	who := d.wrap(p.Who, size, room-name.wide-8, false, 1)
	wants := set{}
	if p.Wants != "" {
		words := d.w.Persona.Wants + ": " + p.Wants
		if rest := room - name.wide - who.wide - 24; !who.short && d.width(words, size, false) <= rest {
			wants = d.wrap(words, size, rest, false, 1)
		} else {
			wants = d.wrap(words, size, room, false, 1)
			r = line - 1
			inner = x + 2*r + 8
		}
	}
	beside := r < line-1
	h := 2*r + 5
	d.box(x, y, width, h, min(h/2, 12*k), d.theme.Card, d.theme.CellLine, 0.8)
	cx, cy := x+r+3, y+h/2
	d.circle(cx, cy, r, d.theme.Tint, d.theme.Accent, 0.8)
	letters := max(Least, r*0.85)
	d.say(scene.Initials(p), cx, cy-lineOf(letters)/2, letters, true, d.theme.Accent, scene.Middle)
	top := cy - line/2
	if !beside && len(wants.lines) > 0 {
		top = cy - line
		d.write(wants, inner, cy, d.theme.Soft, scene.Left)
	}
	d.write(name, inner, top, d.theme.Ink, scene.Left)
	if len(who.lines) > 0 {
		d.write(who, inner+name.wide+8, top, d.theme.Soft, scene.Left)
	}
	if beside && len(wants.lines) > 0 {
		d.write(wants, inner+name.wide+who.wide+20, top, d.theme.Soft, scene.Left)
	}
	return y + h
}

// drawSmallHead is the head of the pages after the first.
func (d *desk) drawSmallHead(s *story) float64 {
	d.cut()
	k := d.big()
	t := d.wrap(s.title, 14*k, (d.form.w-2*margin)*0.7, true, 1)
	d.say(s.state, d.form.w-margin, d.form.tops()+lineOf(14*k)-lineOf(8*k)-2, 8*k, true, d.theme.Accent, scene.Right)
	return d.write(t, margin, d.form.tops(), d.theme.Ink, scene.Left)
}
