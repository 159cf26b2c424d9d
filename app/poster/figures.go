package poster

import (
	"reiskaart/app/funnel"
	"reiskaart/app/scene"
)

// Measures of the funnel: as many as enter a phase stand over it.
const (
	funnelHeight = 15.0
	funnelGap    = 2.0
)

// countSize is the size of how many enter.
func countSize(st style) float64 { return st.size + 1.5 }

// funnelRoom is how high the funnel is with its numbers.
func funnelRoom(st style) float64 {
	return lineOf(countSize(st)) + funnelGap + funnelHeight + funnelGap
}

// figureLines are what stands under the funnel at a phase: what a customer is worth, how satisfied they are, what is lost.
func (d *desk) figureLines(p *phase) (lines []string, lost int) {
	lost = -1
	if f := p.figures.Value; f.Set {
		lines = append(lines, d.w.Sheet.PerCustomer.With(d.w.Money(f.N)))
	}
	if f := p.figures.Satisfaction; f.Set {
		lines = append(lines, d.w.Sheet.Satisfied.With(d.w.Number(f.N)))
	}
	if p.lost.Cost.Set && p.lost.Cost.N > 0 {
		lost = len(lines)
		lines = append(lines, d.w.Sheet.Loss.With(d.w.Money(p.lost.Cost.N)))
	}
	return lines, lost
}

func (d *desk) figuresHeight(s *story, in strip, st style) float64 {
	h, any, bars := 0.0, false, 0.0
	for i := in.from; i < in.to; i++ {
		f := &s.phases[i].figures
		if f.Entering.Set || f.Conversion.Set {
			bars = funnelRoom(st)
		}
		lines, _ := d.figureLines(&s.phases[i])
		any = any || len(lines) > 0 || bars > 0
		n := 0.0
		for _, l := range lines {
			t := d.wrap(l, st.size, in.w-2*cellPad, false, 2)
			n += t.height()
		}
		h = max(h, n)
	}
	if !any {
		return 0
	}
	return max(h+bars, d.titleHeight(&row{title: d.w.Figure.Heading})) + 2*rowPad
}

// drawFigures draws the funnel, as high at each phase as many enter it, and what is known beside it.
func (d *desk) drawFigures(s *story, in strip, y, _ float64, st style) {
	most := 0.0
	for i := range s.phases {
		most = max(most, s.phases[i].figures.Entering.N)
	}
	bars := false
	for i := in.from; i < in.to; i++ {
		f := &s.phases[i].figures
		bars = bars || f.Entering.Set || f.Conversion.Set
	}
	line := y + rowPad + lineOf(countSize(st))/2
	mid := y + rowPad + lineOf(countSize(st)) + funnelGap + funnelHeight/2
	tall := func(i int) float64 { return max(2, s.phases[i].figures.Entering.N/most*funnelHeight) }
	for i := in.from; i < in.to; i++ {
		p, x := &s.phases[i], in.x+float64(i-in.from)*in.w
		if f := p.figures.Entering; f.Set && most > 0 {
			a, b := tall(i), tall(i)
			if i+1 < len(s.phases) && s.phases[i+1].figures.Entering.Set {
				b = tall(i + 1)
			}
			turn := x + in.w*0.7
			d.polygon(d.theme.Accent.Alpha(0.3), 0, 0, x, mid-a/2, turn, mid-a/2, x+in.w, mid-b/2, x+in.w, mid+b/2, turn, mid+a/2, x, mid+a/2)
			t := d.wrap(d.w.Number(f.N), countSize(st), in.w*0.62-cellPad, true, 1)
			d.write(t, x+cellPad, line-t.height()/2, d.theme.Ink, scene.Left)
		}
		if f := p.figures.Conversion; f.Set && i+1 < len(s.phases) {
			color := d.theme.Good
			if f.N < funnel.Half {
				color = d.theme.Bad
			}
			size := st.size
			words := d.w.Percent(f.N)
			wide := d.width(words, size, true) + 8
			px := x + in.w - wide - 2
			d.box(px, line-size*0.75, wide, size*1.5, size*0.75, d.theme.Card, d.theme.PhaseLine, 0.6)
			d.say(words, px+wide/2, line-lineOf(size)/2, size, true, color, scene.Middle)
		}
		ty := y + rowPad
		if bars {
			ty += funnelRoom(st)
		}
		lines, lost := d.figureLines(p)
		for n, l := range lines {
			color := d.theme.Secondary
			if n == lost {
				color = d.theme.Bad
			}
			ty = d.write(d.wrap(l, st.size, in.w-2*cellPad, n == lost, 2), x+cellPad, ty, color, scene.Left)
		}
	}
}
