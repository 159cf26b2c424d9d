package scene

import (
	"strings"
	"unicode"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// CornerLine is a line of the card in the corner, which can be pressed.
type CornerLine uint8

// The lines, in their order on the card.
const (
	NoLine      CornerLine = iota
	PersonaLine            // for whom the map is
	GoalLine               // what it is to decide
	ScopeLine              // from which to which moment it runs
	StateLine              // the present or the wanted journey
)

// Measures of the corner, in CSS pixels at their least.
const (
	cornerPad  = 5   // above and below its lines
	faceRadius = 12  // of the circle with the persona's initials
	cornerMost = 116 // its greatest height
)

// cornerLabels are the texts of the corner. A nil one has nothing to say; asks tells which lines ask for what is missing.
type cornerLabels struct {
	name, goal, scope, state *text.Text
	asked                    [StateLine + 1][]*text.Text // the questions of each line, from long to short
	initials                 string
	image                    *journey.Image // the persona's picture; nil: its initials are shown
	asks                     [StateLine + 1]bool
	wanted                   bool // a wanted journey: that is said before anything else but for whom it is
	title                    *text.Text
}

func (s *Scene) relabelCorner() {
	w, doc := &s.say.Corner, s.board.Doc()
	c := cornerLabels{wanted: doc.State == "to-be", state: s.face.Prepare(s.say.State(doc.State), text.Bold)}
	who, name := "", ""
	if p := s.board.Persona(); p != nil {
		who, name = Initials(p), p.Called()
		c.image = s.board.Image(p.Image)
	}
	c.initials = who
	c.asked[PersonaLine] = s.prepared(w.AskPersona, s.say.Persona.Persona)
	c.asked[GoalLine] = s.prepared(w.AskGoal, w.Goal, s.say.Field.Goal)
	c.asked[ScopeLine] = s.prepared(w.AskScope, w.Scope)
	c.name, c.asks[PersonaLine] = s.answer(name, w.AskPersona, text.Bold)
	c.goal, c.asks[GoalLine] = s.answer(doc.Goal, w.AskGoal, text.Regular)
	c.scope, c.asks[ScopeLine] = s.answer(doc.Scope.Words(), w.AskScope, text.Regular)
	c.title = s.face.Prepare(doc.Title, text.Bold)
	s.labels.corner = c
}

func (s *Scene) answer(said, ask string, weight text.Weight) (t *text.Text, asks bool) {
	if said = strings.TrimSpace(said); said == "" {
		return s.face.Prepare(ask, text.Regular), true
	}
	return s.face.Prepare(said, weight), false
}

func (s *Scene) prepared(words ...string) (list []*text.Text) {
	for _, w := range words {
		list = append(list, s.face.Prepare(w, text.Regular))
	}
	return list
}

// question is the longest question of a line that fits on so many lines whole.
func (c *cornerLabels) question(s *Scene, l CornerLine, size, width float64, lines int) *text.Text {
	list := c.asked[l]
	for _, t := range list {
		if s.count(t, size, width, lines+1) <= lines && float64(t.Longest())*size <= width {
			return t
		}
	}
	return list[len(list)-1]
}

// Initials are those that a persona has, else the first letters of its first and last name.
func Initials(p *journey.Persona) string {
	if given := []rune(strings.TrimSpace(p.Initials)); len(given) > 0 {
		return string(given[:min(2, len(given))])
	}
	words := strings.FieldsFunc(p.Called(), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
	out := ""
	for i, word := range words {
		if i == 0 || i == len(words)-1 {
			out += string(unicode.ToUpper([]rune(word)[0]))
		}
	}
	return out
}

// cornerRow is one line of the corner: from y, h high, with n lines of text.
type cornerRow struct {
	line CornerLine
	y, h float64
	n    int
}

// cornerRows says which lines stand where on a card: as many as it has room for, the more important first. asking has missing
// ones ask; else they are left out.
func (s *Scene) cornerRows(r geom.Rect, k float64, asking bool) (rows [StateLine]cornerRow) {
	c := &s.labels.corner
	size := max(paneText, 14*k)
	_, width := titleText(r, k)
	var n [StateLine + 1]int
	room := r.H - 2*cornerPad - cornerFace(r, k)
	n[PersonaLine] = 1
	give := func(l CornerLine, t *text.Text, most int) {
		if room >= line(size)-1 && n[l] < most && (asking || l == StateLine || !c.asks[l]) && s.count(t, size, width, most) > n[l] {
			n[l]++
			room -= line(size)
		}
	}
	if c.wanted {
		give(StateLine, c.state, 1)
	}
	give(GoalLine, c.goal, 1)
	give(ScopeLine, c.scope, 1)
	if c.asks[GoalLine] {
		give(GoalLine, c.goal, 2)
	}
	give(StateLine, c.state, 1)
	for most := 2; most < 5; most++ {
		give(GoalLine, c.goal, most)
		give(ScopeLine, c.scope, min(2, most))
	}
	y := r.Y + cornerPad + max(0, room)/2
	for i := range rows {
		l := PersonaLine + CornerLine(i)
		h := float64(n[l]) * line(size)
		if l == PersonaLine {
			h = cornerFace(r, k)
		}
		rows[i] = cornerRow{l, y, h, n[l]}
		y += h
	}
	return rows
}

// cornerFace is the height of the line with the persona's face.
func cornerFace(r geom.Rect, k float64) float64 { return min(r.H-2*cornerPad, 2*faceRadius*k+1) }

// corner draws for whom the map is, what it is to decide, from where to where it runs and, where there is room, whether it
// is the present or the wanted journey.
func (s *Scene) corner(p *pen, r geom.Rect, k float64, asking bool) {
	c := &s.labels.corner
	p.box(r.X, r.Y, r.W, r.H, 8, s.theme.Card, s.theme.PhaseLine, 1)
	size := max(paneText, 14*k)
	x, width := titleText(r, k)
	for _, row := range s.cornerRows(r, k, asking) {
		if row.n == 0 {
			continue
		}
		t, bold, color := c.goal, false, s.theme.Ink
		switch row.line {
		case PersonaLine:
			s.persona(p, x, row, width, size, asking)
			continue
		case ScopeLine:
			t, color = c.scope, s.theme.Secondary
		case StateLine:
			t, bold, color = c.state, true, s.theme.Accent
		}
		if c.asks[row.line] {
			t, color = c.question(s, row.line, size, width, row.n), s.theme.Secondary
		}
		s.block(p, t, x, row.y, width, size, row.n, bold, color)
	}
}

// persona draws the face of the persona, its initials in a circle, and its name. Without one the map's name stands there, or
// the question who it is.
func (s *Scene) persona(p *pen, x float64, row cornerRow, width, size float64, asking bool) {
	c := &s.labels.corner
	top := row.y + (row.h-line(size))/2
	if c.asks[PersonaLine] && c.initials == "" && !asking {
		s.block(p, c.title, x, top, width, size, 1, true, s.theme.Ink)
		return
	}
	r := min(row.h/2, faceRadius*size/paneText)
	y := row.y + row.h/2
	fill, edge, ink, letters := s.theme.Tint, s.theme.Accent, s.theme.Accent, c.initials
	if letters == "" {
		fill, edge, ink, letters = s.theme.Card, s.theme.PhaseLine, s.theme.Secondary, "+"
	}
	face := p.circle(x+r-1, y, r-0.5, fill, edge, 1.2)
	if c.image != nil {
		p.add(Item{Op: Picture, X: x - 1, Y: y - r, W: 2 * r, H: 2 * r, R: r, Fill: s.tint(c.image), Text: string(c.image.ID)})
	} else {
		if c.initials == "" {
			face.Dash = 3
		}
		p.line(x+r-1, y+size*0.36, letters, size, true, ink, Middle)
	}
	past := 2*r + 5
	t, bold, color := c.name, true, s.theme.Ink
	if c.asks[PersonaLine] {
		t, bold, color = c.question(s, PersonaLine, size, width-past, 1), false, s.theme.Secondary
	}
	s.block(p, t, x+past, top, width-past, size, 1, bold, color)
}

// CornerOnScreen is the card in the corner on the screen.
func (s *Scene) CornerOnScreen(v *View) geom.Rect {
	drawn := *v
	drawn.Camera = v.Snapped()
	p := s.panes(&drawn)
	return p.cornerRect()
}

// hitCorner tells which line of the corner a point lies on; what is between them belongs to the one above.
func (s *Scene) hitCorner(pn *panes, at geom.Point) CornerLine {
	s.relabel()
	found := PersonaLine
	for _, row := range s.cornerRows(pn.cornerRect(), pn.k, true) {
		if row.n > 0 && at.Y >= row.y {
			found = row.line
		}
	}
	return found
}
