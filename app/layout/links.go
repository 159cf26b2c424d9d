package layout

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// paths is all links and how they run.
type paths struct {
	byID   map[journey.ID]*path
	all    []*path
	of     map[journey.ID][]*path // that begin or end at a note
	due    []*path                // to route anew
	loops  []*path
	around geom.Rect
	fewer  bool // one went, so around may be too large
}

// path is one link.
type path struct {
	Route
	from, to journey.ID
	a, b     *entry // the notes or heads at its ends, nil where there is none
	at       int    // in paths.all
	shown    bool
	due      bool
	tried    []geom.Point // ends of the lines that were looked at for notes in the way, two by two
	looked   geom.Rect    // around tried
	spots    []geom.Point // where the middle of its label may lie, the best first
	line     geom.Rect    // around Points
	box      geom.Rect    // around Points and Label
	middle   geom.Point   // of the label
	grip     geom.Point   // where it is taken hold of to be bent
	side     geom.Point   // one unit in the direction in which a bend pulls it
	wide     float64      // of the label
	tall     float64
	whole    []text.Line // of the label
	short    []text.Line // its one line where it has no room whole; nil where it is no longer than that
	slim     float64     // width of the label with that line
	plan     loopPlan
	next     loopPlan // as it is being worked out
	cramped  bool     // on no level there is room for its label
}

func (l *paths) start() {
	l.byID, l.of = map[journey.ID]*path{}, map[journey.ID][]*path{}
}

// want has a link routed anew.
func (l *paths) want(p *path) {
	if !p.due {
		p.due = true
		l.due = append(l.due, p)
	}
}

// end has the links of a note routed anew.
func (l *paths) end(note journey.ID) {
	for _, p := range l.of[note] {
		l.want(p)
	}
}

// remeasure measures the words on the links anew.
func (l *paths) remeasure() {
	for _, p := range l.all {
		p.Text, p.Words, p.Rev = "", nil, 0
		l.want(p)
	}
}

// relink takes over a link as it is on the board now.
func (s *Sheet) relink(id journey.ID) {
	l := &s.links
	link, p := s.board.Link(id), l.byID[id]
	if p != nil {
		l.detach(p.from, p)
		l.detach(p.to, p)
	}
	switch {
	case link == nil && p == nil:
		return
	case link == nil:
		delete(l.byID, id)
		last := l.all[len(l.all)-1]
		l.all[p.at], last.at = last, p.at
		l.all = l.all[:len(l.all)-1]
		p.at, l.fewer = -1, true
		s.changed.Links = append(s.changed.Links, id)
		return
	case p == nil:
		p = &path{at: len(l.all)}
		l.all = append(l.all, p)
		l.byID[id] = p
		s.fillIndex()
	}
	p.Link, p.from, p.to = link, link.From, link.To
	l.of[p.from] = append(l.of[p.from], p)
	if p.to != p.from {
		l.of[p.to] = append(l.of[p.to], p)
	}
	p.Rev = 0 // whatever its route, it may look otherwise
	l.want(p)
}

func (l *paths) detach(note journey.ID, p *path) {
	list := l.of[note]
	for i := range list {
		if list[i] == p {
			list[i] = list[len(list)-1]
			l.of[note] = list[:len(list)-1]
			break
		}
	}
	if len(l.of[note]) == 0 {
		delete(l.of, note)
	}
}

// fillIndex puts what is laid out already into the index, when the first link needs it.
func (s *Sheet) fillIndex() {
	if s.index.on {
		return
	}
	s.index = index{on: true, squares: map[square][]*entry{}}
	for _, e := range s.boxes {
		if r := e.Rect; !r.Empty() {
			e.Rect = geom.Rect{}
			s.index.move(e, r)
			e.Rect = r
		}
	}
}

// resolve finds the ends of the links that are due, and their words.
func (s *Sheet) resolve() {
	for _, p := range s.links.due {
		p.a, p.b = s.endOf(p.from), s.endOf(p.to)
		if words := p.Link.Words(); words != p.Text || words != "" && p.Words == nil {
			s.measure(p, words)
		}
	}
}

// endOf is what a link may begin or end at: a note or a phase's head, nil where there is none of that id.
func (s *Sheet) endOf(id journey.ID) *entry {
	if e := s.boxes[id]; e != nil {
		return e
	}
	if p := s.phaseOf[id]; p != nil {
		return &p.head
	}
	return nil
}

// measure breaks the words on a link into lines.
func (s *Sheet) measure(p *path, words string) {
	p.Text, p.Words, p.Lines, p.wide, p.tall = words, nil, p.Lines[:0:0], 0, 0 // a Route handed out keeps its lines
	p.whole, p.short = nil, nil
	if words == "" {
		return
	}
	p.Words, p.Lines, p.wide, p.tall = Label(s.face, words, maxLines)
	p.whole = p.Lines
	if len(p.Lines) > 1 {
		_, p.short, p.slim, _ = Label(s.face, words, 1)
	}
}

// Label breaks the words on a link into at most most lines, and gives the width and height of the box around them.
func Label(face *text.Face, words string, most int) (t *text.Text, lines []text.Line, wide, tall float64) {
	const room = maxLabel - 2*LabelPad
	t = face.Prepare(words, text.Bold)
	lines = text.Ellipsis(t, LabelSize, room, most, text.Wrap(t, LabelSize, room, nil))
	for _, line := range lines {
		wide = max(wide, float64(line.Width))
	}
	return t, lines, math.Ceil(wide) + 2*LabelPad, labelHeight + float64(len(lines)-1)*LabelSize*float64(text.LineHeight)
}

// layLinks routes the links that are due: those written, those whose end moved or, when the grid shifted, those that run
// through it, and those for which a note moved into the way or out of it.
func (s *Sheet) layLinks(shifted bool) {
	l := &s.links
	if len(l.all) == 0 {
		l.due, l.around = l.due[:0], geom.Rect{}
		return
	}
	for _, p := range l.all {
		if p.due || shifted && p.inGrid() || p.blocked(s.moved) {
			l.want(p)
		}
	}
	if len(l.due) == 0 && !l.fewer && len(s.moved) == 0 {
		return
	}
	for _, p := range l.due {
		if p.at >= 0 {
			s.route(p)
		}
		p.due = false
	}
	clear(l.due)
	l.due, l.fewer = l.due[:0], false
	s.layLabels()
	l.around = geom.Rect{}
	for _, p := range l.all {
		if p.shown {
			l.around = l.around.Union(p.box)
		}
	}
}

func (p *path) inGrid() bool { return p.a != nil && p.a.fixed() || p.b != nil && p.b.fixed() }

// fixed reports whether an entry goes with the grid: a note in a cell, or a head.
func (e *entry) fixed() bool { return e.row >= 0 || e.head }

// blocked reports whether one of the rectangles lies where notes were looked for when the route was found.
func (p *path) blocked(rects []geom.Rect) bool {
	for _, r := range rects {
		if !r.Meets(p.looked) {
			continue
		}
		for i := 0; i+1 < len(p.tried); i += 2 {
			if _, ok := passes(p.tried[i], p.tried[i+1], r); ok {
				return true
			}
		}
	}
	return false
}
