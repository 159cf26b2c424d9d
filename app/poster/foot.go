package poster

import (
	"slices"
	"strconv"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// foot is what stands under the rows of a page, with what its height hangs on.
type foot struct {
	page, of int
	first    bool
	signs    signs  // that are on the page
	say      string // what is not on it
	file     string
	date     string
}

// footHeight is how much of a page the foot takes.
func (d *desk) footHeight(s *story, f foot) float64 {
	return d.try(func() float64 { return d.drawFoot(s, f, 0) })
}

// drawFoot draws the legend, how things are known, what is left out and the line that goes with every page, from the height y on. It
// tells where that ends.
func (d *desk) drawFoot(s *story, f foot, y float64) float64 {
	d.cut()
	width := d.form.w - 2*margin
	y = d.drawLegend(&f.signs, y)
	if f.first {
		y = d.drawKnown(s, y)
	}
	if f.say != "" {
		y = d.write(d.wrap(f.say, d.small(), width, false, 0), margin, y, d.theme.Caution, scene.Left) + 2
	}
	y += 3
	d.rule(margin, y, d.form.w-margin, y, d.theme.PhaseLine, 0.6)
	y += 4
	right := []string{}
	if f.date != "" {
		right = append(right, f.date)
	}
	if f.file != "" {
		right = append(right, f.file)
	}
	if s.notes > 0 {
		right = append(right, d.w.Sheet.Assumptions.With(d.w.Percent(s.assumed)))
	}
	if f.of > 1 {
		right = append(right, d.w.Sheet.PageOf.With(strconv.Itoa(f.page), strconv.Itoa(f.of)))
	}
	left := []string{s.title}
	if s.persona != nil && s.persona.Called() != "" {
		left = append(left, s.persona.Called())
	}
	left = append(left, s.state)
	said := strings.Join(left, " · ")
	b := d.wrap(strings.Join(right, " · "), d.small(), max(width*0.6, width-d.width(said, d.small(), false)-14), false, 2)
	a := d.wrap(said, d.small(), width-b.wide-14, false, 2)
	d.write(a, margin, y, d.theme.Secondary, scene.Left)
	d.write(b, d.form.w-margin, y, d.theme.Secondary, scene.Right)
	return y + max(a.height(), b.height())
}

// signs are those that are on a page.
type signs struct {
	moment, guess, votes, aida bool
	influences                 [3]bool
	channels                   []string // before or behind touchpoints, without their names
}

var influences = [...]string{"yes", "partly", "no"}

func (s *signs) add(e *entry, bare bool) {
	s.moment = s.moment || e.moment
	s.guess = s.guess || e.assumed
	s.votes = s.votes || e.votes > 0 && e.card()
	s.aida = s.aida || e.aida >= 0
	if e.kind == journey.Touchpoints {
		if i := slices.Index(influences[:], e.note.Influence); i >= 0 {
			s.influences[i] = true
		}
		for i, c := range append([]string{e.channel}, e.also...) {
			if c != "" && (i > 0 || bare) && !slices.Contains(s.channels, c) {
				s.channels = append(s.channels, c)
			}
		}
	}
	for _, b := range e.below {
		s.add(b, bare)
	}
}

// signsOf gathers the signs of rows; bare says that touchpoints are not headed by their channels.
func (p *planner) signsOf(rows []*row, bare bool) (all signs) {
	for _, r := range rows {
		key := marked{r, bare}
		of, ok := p.marks[key]
		if !ok {
			of = &signs{}
			for _, cell := range r.cells {
				for _, e := range cell {
					of.add(e, bare)
				}
			}
			p.marks[key] = of
		}
		all.join(of)
	}
	return all
}

// marked is a row whose signs were gathered.
type marked struct {
	row  *row
	bare bool
}

func (s *signs) join(of *signs) {
	s.moment, s.guess, s.votes, s.aida = s.moment || of.moment, s.guess || of.guess, s.votes || of.votes, s.aida || of.aida
	for i := range s.influences {
		s.influences[i] = s.influences[i] || of.influences[i]
	}
	for _, c := range of.channels {
		if !slices.Contains(s.channels, c) {
			s.channels = append(s.channels, c)
		}
	}
}

// key is the same for the same signs.
func (s *signs) key() string {
	key := strings.Join(s.channels, " ")
	for _, has := range [...]bool{s.moment, s.guess, s.votes, s.aida, s.influences[0], s.influences[1], s.influences[2]} {
		key += strconv.FormatBool(has)
	}
	return key
}

// drawLegend explains the signs that are on the page, and no others.
func (d *desk) drawLegend(s *signs, y float64) float64 {
	slices.SortFunc(s.channels, byChannel)
	x, bottom, mid := margin, y, 0.0
	item := func(wide float64, words string, bold bool, sign func()) {
		all := wide + d.width(words, d.small(), bold) + 9
		if x > margin && x+all > d.form.w-margin+9 {
			x, y = margin, y+lineOf(d.small())+2.5
		}
		mid = y + lineOf(d.small())/2
		if sign != nil {
			sign()
		}
		if t := d.wrap(words, d.small(), d.form.w-margin-x-wide, bold, 1); t.wide > 0 {
			d.write(t, x+wide, y, d.theme.Secondary, scene.Left)
		}
		x += all
		bottom = y + lineOf(d.small()) + 3
	}
	begin := len(d.items)
	item(0, d.w.Sheet.Legend, true, nil)
	if s.moment {
		item(10, d.w.Note.MarkMoment, false, func() { d.items = d.stamp.Star(d.items, x+3.5, mid, 3.6) })
	}
	if s.guess {
		item(7, d.w.Note.MarkAssumption, false, func() { d.say("?", x, y, d.small(), true, d.theme.Soft, scene.Left) })
	}
	if s.votes {
		item(17, d.w.Sheet.Votes, false, func() { d.votes(3, x+7, mid, 1) })
	}
	for i, words := range [...]string{d.w.Sheet.Influence, d.w.Sheet.Partly, d.w.Sheet.NoInfluence} {
		if s.influences[i] {
			item(9, words, false, func() { d.items = d.stamp.Influence(d.items, influences[i], x+3, mid, 2.7) })
		}
	}
	if s.aida {
		a := &d.w.Actor
		item(23, d.w.Sheet.Aida.With(strings.Join([]string{a.Attention, a.Interest, a.Desire, a.Action}, ", ")), false, func() { d.stages(1, x, mid, 1) })
	}
	for _, c := range s.channels {
		item(11, d.w.Channel(c), false, func() { d.items = d.stamp.Channel(d.items, c, x, mid-3.8, 7.6, d.theme.Soft) })
	}
	if len(d.items) == begin+1 { // nothing but its name
		d.items = d.items[:begin]
		return y
	}
	return bottom
}

// drawKnown says how what is on the map is known: a bar with a piece for each kind of evidence, and their shares in words.
func (d *desk) drawKnown(s *story, y float64) float64 {
	if len(s.known) == 0 || len(s.known) == 1 && s.known[0].kind == "" {
		return y
	}
	words := map[string]string{"observation": d.w.Field.Observation, "interview": d.w.Field.Interview, "colleague": d.w.Field.Colleague, "social": d.w.Field.Social,
		"review": d.w.Field.Review, "data": d.w.Field.Data, "assumption": d.w.Field.Assumption, "": d.w.Sheet.NoSource}
	x := margin + d.say(d.w.Sheet.Known, margin, y, d.small(), true, d.theme.Secondary, scene.Left) + 9
	for i, k := range s.known {
		share := 100 * float64(k.n) / float64(s.notes)
		color := d.theme.Heads[i%len(d.theme.Heads)]
		switch k.kind {
		case "assumption":
			color = d.theme.Card
		case "":
			color = d.theme.CellLine
		}
		words := strings.ToLower(words[k.kind]) + " " + d.w.Percent(share)
		wide := max(4, share*0.4)
		if all := wide + 4 + d.width(words, d.small(), false); x > margin && x+all > d.form.w-margin {
			x, y = margin, y+lineOf(d.small())+2.5
		}
		bar := d.box(x, y+lineOf(d.small())/2-2.5, wide, 5, 1.5, color, d.theme.PhaseLine, 0.5)
		if k.kind == "assumption" {
			bar.Dash = 1.5
		}
		x += wide + 4
		x += d.say(words, x, y, d.small(), false, d.theme.Secondary, scene.Left) + 9
	}
	return y + lineOf(d.small()) + 3
}
