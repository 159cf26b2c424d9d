package scene

import (
	"strconv"
	"strings"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/questions"
	"reiskaart/app/text"
)

// Measures of what a head has beside its name, in CSS pixels at their least.
const (
	bubbleHigh = 18 // of the bubble that counts the questions
	partLeast  = 44 // width of a sub-phase in the band; with less they stand in one line
)

// headLabel is what a phase's head says.
type headLabel struct {
	label
	asks  *text.Text   // how many review questions it has; nil for none
	parts []*text.Text // the names of its sub-phases
	row   *text.Text   // the same in one line
}

// headLabel reads a phase. Its second line is the stage that it is in, where the name does not say that already, and its aim.
func (s *Scene) headLabel(ph *journey.Phase) headLabel {
	second := strings.TrimSpace(ph.Aim)
	if stage := s.stageName(ph); stage != "" && !strings.EqualFold(stage, strings.TrimSpace(ph.Title)) {
		if second != "" {
			stage += " · "
		}
		second = stage + second
	}
	l := headLabel{label: s.label(ph.Title, second)}
	if n := len(s.board.QuestionsOf(ph.ID)); n > 0 {
		l.asks = s.face.Prepare(strconv.Itoa(n), text.Bold)
	}
	for _, name := range ph.Subphases {
		if name = strings.TrimSpace(name); name != "" {
			l.parts = append(l.parts, s.face.Prepare(name, text.Regular))
		}
	}
	if len(l.parts) > 0 {
		l.row = s.face.Prepare(strings.Join(ph.Subphases, " · "), text.Regular)
	}
	return l
}

// stageName is the name of a phase's stage in the reader's language; one that is in no model is shown as it was written.
func (s *Scene) stageName(ph *journey.Phase) string {
	if set := questions.For(s.say.Code, ph.Stage); set != nil {
		return set.Name
	}
	return strings.TrimSpace(ph.Stage)
}

// named writes a phase's name in at most most lines, with the count of its questions behind it, and returns where the name
// ends.
func (s *Scene) named(p *pen, l *headLabel, x, y, width, size float64, most int) (end, bottom float64) {
	bubble := 0.0
	if l.asks != nil {
		bubble = s.wide(l.asks, paneText) + 20
		whole := float64(l.first.Longest())*size <= width-bubble
		if width-bubble < 3*size || !whole || s.count(l.first, size, width-bubble, 9) > s.count(l.first, size, width, most) {
			bubble = 0 // the name comes first
		}
	}
	bottom = s.block(p, l.first, x, y, width-bubble, size, most, true, s.theme.Ink)
	end = x
	if len(s.wrapped) > 0 && bottom > y {
		end += float64(s.wrapped[len(s.wrapped)-1].Width)
	}
	if bubble > 0 {
		if bottom == y {
			bottom = y + line(size)
		}
		end += 8
		s.bubble(p, l.asks, end, bottom-line(size)/2, bubble-10)
		end += bubble - 10
	}
	return end, bottom
}

// bubble is the sign of questions: a balloon with their number.
func (s *Scene) bubble(p *pen, n *text.Text, x, y, w float64) {
	paint := s.theme.Note(journey.Questions, "")
	top := y - bubbleHigh/2
	p.polygon(paint.Fill, paint.Edge, 1, x+5, top+bubbleHigh-3, x+4, top+bubbleHigh+4, x+11, top+bubbleHigh-1)
	p.box(x, top, w, bubbleHigh, 6, paint.Fill, paint.Edge, 1)
	p.line(x+w/2, y+5, n.String(), paneText, true, paint.Ink, Middle)
}

// band draws the sub-phases along the lower edge of a head, side by side; where they would be too narrow, in one line.
func (s *Scene) band(p *pen, l *headLabel, r geom.Rect, size, left float64) {
	high := line(size) + 3
	y := r.Bottom() - high
	p.path(0, s.theme.CellLine, 1)
	p.to('M', r.X, y)
	p.to('L', r.Right(), y)
	wide := r.W / float64(len(l.parts))
	if wide < partLeast {
		x := max(r.X+8, left+8)
		s.block(p, l.row, x, y+1.5, r.Right()-6-x, size, 1, false, s.theme.Secondary)
		return
	}
	for i, part := range l.parts {
		x := r.X + float64(i)*wide
		if i > 0 {
			p.path(0, s.theme.CellLine, 1)
			p.to('M', x, y)
			p.to('L', x, r.Bottom())
		}
		from := max(x+6, left+8)
		s.block(p, part, from, y+1.5, x+wide-4-from, size, 1, false, s.theme.Secondary)
	}
}
