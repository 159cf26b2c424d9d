package scene

import (
	"reiskaart/app/funnel"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// labels are the texts of heads, titles and corner, cut into words once.
type labels struct {
	stale   bool
	heads   []headLabel
	titles  []label
	corner  cornerLabels
	asked   *text.Text       // what the pale note asks
	dropped *text.Text       // what is said while a file is held over the page
	caption *text.Text       // what stands over open text
	written *text.Text       // what is written in another window
	aside   *text.Text       // how many lanes are hidden
	lot     *text.Text       // the parking place, with how many notes wait there
	figures []funnel.Figures // of the phases
	most    float64          // customers who enter a phase; 0: there is no funnel
	goes    []goes
}

type label struct{ first, second *text.Text }

func (s *Scene) label(first, second string) label {
	return label{s.face.Prepare(first, text.Bold), s.face.Prepare(second, text.Regular)}
}

// once cuts a text into words, and keeps it for the next frame that says the same.
func (s *Scene) once(kept **text.Text, words string, weight text.Weight) *text.Text {
	if *kept == nil || (*kept).String() != words {
		*kept = s.face.Prepare(words, weight)
	}
	return *kept
}

func (s *Scene) relabel() {
	l := &s.labels
	if !l.stale {
		return
	}
	l.stale, l.heads, l.titles = false, l.heads[:0], l.titles[:0]
	for _, c := range s.sheet.Columns {
		l.heads = append(l.heads, s.headLabel(c.Phase))
	}
	for _, r := range s.sheet.Rows {
		second := r.Lane.Description
		if second == "" {
			second = r.Lane.Question
		}
		if r.Lane.Kind == journey.Emotions {
			second = ""
		}
		l.titles = append(l.titles, s.label(r.Lane.Title, second))
	}
	s.relabelCorner()
	l.figures = funnel.Of(s.board)
	l.most = most(l.figures)
	l.goes = s.between()
	l.lot = s.face.Prepare(s.lotName(), text.Bold)
	l.aside = s.face.Prepare(s.say.Row.HiddenLine.Of(s.sheet.Hidden), text.Regular)
}

// frozen draws heads, titles and corner at the edges of the screen.
func (s *Scene) frozen(dst []byte, v *View) []byte {
	if len(s.sheet.Columns) == 0 && len(s.sheet.Rows) == 0 {
		return dst
	}
	s.relabel()
	pn := s.panes(v)
	p := &s.pen
	p.start(Full)
	if pn.heldX {
		p.rect(0, pn.top, pn.left+pn.title+3, max(0, pn.foot-pn.top+3), s.theme.Paper)
	}
	for row, from := 0, pn.top+pn.head; row < len(s.sheet.Rows); row++ {
		r := s.titleRect(&pn, v, row)
		if r.Y < v.H && r.Bottom() > pn.top+pn.head {
			from = s.title(p, r, row, pn.k, from)
		}
	}
	s.aside(p, &pn, v)
	s.lotTitle(p, &pn, v)
	if pn.heldY {
		p.rect(pn.left-3, 0, max(0, pn.end-pn.left+6), pn.top+pn.head+3, s.theme.Paper)
	}
	for i := range s.sheet.Columns {
		col := s.slide.last(i)
		if r := s.headRect(&pn, v, col); r.X < v.W && r.Right() > pn.left+pn.title {
			s.head(p, r, col, pn.k, pn.band, pn.low, pn.left+pn.title)
			s.pale(p, r, col)
			s.staged(p, r, col, v)
		}
	}
	if !s.slide.on {
		s.conversions(p, &pn, v)
	}
	c := pn.cornerRect()
	if pn.heldX || pn.heldY {
		p.rect(0, 0, c.Right()+3, pn.top+pn.head+3, s.theme.Paper)
	}
	s.corner(p, c, pn.k, true)
	return s.play(dst)
}

// bands gives heads, titles and corner as segments in the bands of the wall.
func (s *Scene) bands(yield func(*Segment) bool) {
	if len(s.sheet.Columns) == 0 && len(s.sheet.Rows) == 0 {
		return
	}
	s.relabel()
	v := View{Camera: geom.Camera{Zoom: 1}, W: 1e9, H: 1e9, Free: geom.Rect{X: -1e9, Y: -1e9, W: 2e9, H: 2e9}}
	pn := s.panes(&v)
	p := &s.pen
	give := func(k Key, r geom.Rect) bool { return yield(&Segment{Key: k, Box: r, Items: p.items}) }
	for row := range s.sheet.Rows {
		p.start(Full)
		r := s.titleRect(&pn, &v, row)
		s.title(p, r, row, 1, r.Y)
		if !give(Key{Part: Title, ID: s.sheet.Rows[row].Lane.ID}, r) {
			return
		}
	}
	for col := range s.sheet.Columns {
		p.start(Full)
		r := s.headRect(&pn, &v, col)
		s.head(p, r, col, 1, pn.band, false, r.X)
		s.pale(p, r, col)
		if !give(Key{Part: Head, ID: s.sheet.Columns[col].Phase.ID}, r) {
			return
		}
	}
	if p.start(Full); len(s.labels.goes) > 0 {
		s.conversions(p, &pn, &v)
		if !give(Key{Part: Boundary}, geom.Rect{X: s.cellsLeft(), Y: pn.top - goesOver, W: s.cellsRight() - s.cellsLeft(), H: goesHigh}) {
			return
		}
	}
	p.start(Full)
	r := pn.cornerRect()
	s.corner(p, r, 1, false)
	if !give(Key{Part: Corner}, r) || s.legendLines() == 0 {
		return
	}
	p.start(Full)
	s.legend(p)
	at := s.legendAt()
	yield(&Segment{Key: Key{Part: Corner}, At: at, Box: geom.Rect{X: at.X, Y: at.Y - legendStep/2, W: 1, H: 1}, Items: p.items})
}

// head draws a phase's card, its lowest part left to the funnel, with its text right of left, which the card may begin before when it is scrolled half away.
func (s *Scene) head(p *pen, r geom.Rect, col int, k, band float64, low bool, left float64) {
	phase, l := s.sheet.Columns[col].Phase, &s.labels.heads[col]
	p.box(r.X, r.Y, r.W, r.H, 8, s.theme.Card, s.theme.PhaseLine, 1)
	s.stripe(p, r, s.theme.Head(col, phase.Color))
	s.narrowing(p, r, col, band)
	r.H -= band
	pad := 12 * k
	if r.W < 90 {
		pad = 6
	}
	x := max(r.X+pad, left+8)
	width := r.Right() - pad - x
	size := max(paneText, 15.5*k)
	if low {
		end, _ := s.named(p, l, x, r.Y+4+(r.H-4-line(size))/2, width, size, 1)
		if rest := x + width - end - 12; l.row != nil && rest > 60 {
			s.block(p, l.row, end+12, r.Y+4+(r.H-4-line(paneText))/2, rest, paneText, 1, false, s.theme.Secondary)
		}
		return
	}
	second := max(paneText, 14*k)
	if l.row != nil {
		s.headWithBand(p, l, r, x, width, size, second, k, left)
		return
	}
	most := 1
	if l.second.String() == "" || s.wide(l.first, size) > width {
		size, most = s.whole(l.first, size, width, 2)
	}
	if n := s.count(l.first, size, width, most); n == 2 || l.second.String() == "" {
		s.named(p, l, x, r.Y+4*k+(r.H-4*k-float64(n)*line(size))/2, width, size, n)
		return
	}
	y := r.Y + 4*k + (r.H-4*k-line(size)-line(second))/2
	_, y = s.named(p, l, x, y, width, size, 1)
	s.block(p, l.second, x, y, width, second, 1, false, s.theme.Secondary)
}

// headWithBand writes name and aim on one line, over the band of sub-phases.
func (s *Scene) headWithBand(p *pen, l *headLabel, r geom.Rect, x, width, size, second, k, left float64) {
	y := r.Y + 4*k + (r.H-4*k-line(second)-3-line(size))/2
	end, _ := s.named(p, l, x, y, width, size, 1)
	if rest := x + width - end - 10; rest > 60 {
		s.block(p, l.second, end+10, y+(line(size)-line(second))*0.7, rest, second, 1, false, s.theme.Secondary)
	}
	s.band(p, l, r, second, left)
}

// stripe draws the coloured upper edge of a head, within the rounding of its corners.
func (s *Scene) stripe(p *pen, r geom.Rect, color Color) {
	const high, bend = 5, 5 * 0.4477
	w := min(high, r.W/2)
	p.path(color, 0, 0)
	p.to('M', r.X, r.Y+high)
	p.to('C', r.X, r.Y+bend, r.X+bend, r.Y, r.X+w, r.Y)
	p.to('L', r.Right()-w, r.Y)
	p.to('C', r.Right()-bend, r.Y, r.Right(), r.Y+bend, r.Right(), r.Y+high)
	p.to('Z')
}

// title draws a lane's card, with its text below the height from, and returns where the text ends. On a card that is too low
// for its name the name stands in the middle, if it does not run into the one above.
func (s *Scene) title(p *pen, r geom.Rect, row int, k, from float64) float64 {
	l := &s.labels.titles[row]
	if lane := s.sheet.Rows[row].Lane; lane.Kind == journey.LineLane && !lane.Folded && r.H <= layout.FoldHeight*k {
		return s.lineTitle(p, r, row, k, from)
	}
	card := p.box(r.X, r.Y, r.W, r.H, min(8, r.H/2), s.theme.Card, s.theme.CellLine, 1)
	x, width := titleText(r, k)
	x, width = x+foldRoom*k, width-(foldRoom-2)*k // as wide as the longest of the usual titles, Contactmomenten
	size, second := max(paneText, 14.5*k), max(paneText, 14*k)
	most := 2
	size, most = s.whole(l.first, size, width, most)
	y := max(r.Y, from)
	room := r.Bottom() - y
	if room < line(size)+8 {
		y = r.Y + (r.H-line(size))/2
		if y < from-2 || r.Bottom() < from+line(size)/2 {
			return from
		}
		if r.H < line(size) {
			card.Stroke = 0 // it would cross the letters
		}
		s.foldMark(p, r.X, y+line(size)/2, k, row)
		return s.block(p, l.first, x, y, width, size, 1, true, s.theme.Ink)
	}
	y += min(9*k, (room-line(size))/2)
	s.foldMark(p, r.X, y+line(size)/2, k, row)
	y = s.block(p, l.first, x, y, width, size, min(most, fits(r.Bottom()-4-y, size)), true, s.theme.Ink)
	if n := fits(r.Bottom()-4-y, second); n > 0 && l.second.String() != "" {
		y = s.block(p, l.second, x, y+1, width, second, min(2, n), false, s.theme.Secondary)
	}
	if s.sheet.Rows[row].Lane.Kind == journey.Emotions && r.Bottom()-y > 3*line(second) {
		baseline := float64(text.Baseline(float32(second)))
		p.line(x, y+2+baseline, s.say.Lane.Happy, second, false, s.theme.Secondary, Left)
		p.line(x, r.Bottom()-8, s.say.Lane.Angry, second, false, s.theme.Secondary, Left)
	}
	return y
}

// titleText is where the text of a title's card begins, and how wide it may be.
func titleText(r geom.Rect, k float64) (x, width float64) { return r.X + 8*k, r.W - 12*k }

// line is the height of a line of text of a size; fits how many go into a height.
func line(size float64) float64 { return size * float64(text.LineHeight) }

func fits(height, size float64) int { return int(max(0, height/line(size)+0.1)) }

// whole makes a size a little smaller where that keeps the longest word whole, and where it does not, gives one line, which is
// cut: a word is never broken over two.
func (s *Scene) whole(t *text.Text, size, width float64, most int) (float64, int) {
	longest := float64(t.Longest())
	if longest*size <= width {
		return size, most
	}
	if longest*paneText <= width {
		return paneText, most
	}
	return paneText, 1
}

// wide is the width of the text on one line.
func (s *Scene) wide(t *text.Text, size float64) float64 {
	s.wrapped = text.Wrap(t, float32(size), 1e6, s.wrapped[:0])
	return float64(s.wrapped[0].Width)
}

// count is how many lines the text takes, at most most.
func (s *Scene) count(t *text.Text, size, width float64, most int) int {
	s.wrapped = text.Wrap(t, float32(size), float32(width), s.wrapped[:0])
	return min(most, len(s.wrapped))
}

// block writes the text from the top y on in at most most lines, the last ending in … where it is cut, and returns where it
// ends. In less than two letters' width it writes nothing.
func (s *Scene) block(p *pen, t *text.Text, x, y, width, size float64, most int, bold bool, color Color) float64 {
	if width < 1.2*size || most < 1 {
		return y
	}
	w, z := float32(width), float32(size)
	s.wrapped = text.Ellipsis(t, z, w, most, text.Wrap(t, z, w, s.wrapped[:0]))
	p.lines(t, s.wrapped, x, y, size, bold, color, Left)
	return y + float64(len(s.wrapped))*line(size)
}
