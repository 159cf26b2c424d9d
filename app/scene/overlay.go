package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Overlay is all that is drawn over the board and changes with the hand. Rectangles and points are in world units, those of a
// zero size are not shown; what moves with View.Move is drawn moved.
type Overlay struct {
	Selection []journey.ID // notes, links, phases and lanes with an outline; View.Selected shows its handles too
	Hovered   journey.ID

	Corner   bool      // the persona in the corner is chosen
	Cell     geom.Rect // the chosen cell
	Pale     geom.Rect // where its next note will lie
	Question string    // what the pale note asks
	Mood     Mood      // a pale face: where an emotion would come

	Found Found // what a search marks

	Writing Sheet       // under open text
	Landing geom.Rect   // where what is dragged will come to lie; thin: a bar between two notes
	Box     geom.Rect   // drawn around what is to be selected
	Ghost   Ghost       // the link that is being drawn
	Guides  []geom.Rect // lines to which a note snaps: without width or without height
	Gaps    []geom.Rect // gaps that are equal, as lines: they get ends

	Groups  []geom.Rect // around groups of which something is chosen; drawn moved along with View.Move where Carried says so
	Carried bool
	Locked  []journey.ID // notes that show that their place is locked

	Embers   []Ember    // the trail of the laser
	Lasing   bool       // the laser is on, and shines at Light
	Light    geom.Point // in screen units
	Pointing bool       // somebody else's pointer is at Light

	Voted   journey.ID // the candidate that just got a vote
	Minimap geom.Rect  // the card of the minimap on the screen; empty: none

	Flash      []journey.ID // notes that light up
	FlashAlpha float64      // from 1 to 0
	Drop       string       // says that a file can be dropped; empty: none is held over the page
}

// Ghost is a link being drawn, from a note's side to the pointer or to the note or head that it would reach; or one that is
// bent, along Curve, whose points are as in layout.Route.
type Ghost struct {
	On       bool
	From, To geom.Point
	Target   journey.ID
	Curve    []geom.Point
}

// Mood is a pale face in an emotions lane. Rect is the square around it, empty where there is none.
type Mood struct {
	Rect  geom.Rect
	Score journey.Int
}

// Sizes of what keeps its size on the screen, in CSS pixels.
const (
	DotRadius    = 4.5
	outlineRoom  = 3  // between a note and its outline
	handleSize   = 9  // of the resize handle
	leastHandled = 36 // of a note's side: smaller ones show no dots
)

// Overlay writes the overlay's canvas into buf. All is in screen units, so that lines keep their width at any zoom. What
// belongs to the world does not cross heads and titles.
func (s *Scene) Overlay(buf *Buffer, v View, o *Overlay) {
	if buf.Bytes = buf.Bytes[:0]; !v.sound() {
		return
	}
	v.Camera = v.Snapped()
	dst := putAll(buf.Bytes, opStart, v.W, v.H, v.DPR, 1)
	dst = putAll(dst, opScale, v.DPR)
	p := &s.pen
	if s.sheet != nil {
		pn := s.panes(&v)
		world := pn.beside(&v)
		dst = putAll(dst, opClip, world.X, world.Y, world.W, world.H)
		dst = s.frameMany(dst, &v, o.Selection)
		p.start(Full)
		s.places(p, &v, o)
		s.drawFound(p, &v, &o.Found, true)
		s.marked(p, &v, o, true)
		s.loose(p, &v, o)
		s.handles(p, &v)
		s.drawGrips(p, &v)
		s.ballot(p, &v, o.Voted)
		s.ghost(p, &v, &o.Ghost)
		dst = put(s.play(dst), opWhole)
		p.start(Full)
		s.marked(p, &v, o, false)
		s.drawFound(p, &v, &o.Found, false)
		if o.Found.Corner {
			s.foundRing(p, pn.cornerRect(), 9, foundAt)
		}
		if o.Corner {
			r := pn.cornerRect().Grown(outlineRoom)
			p.box(r.X, r.Y, r.W, r.H, 9, 0, s.theme.Halo, 6)
			p.box(r.X, r.Y, r.W, r.H, 9, 0, s.theme.Accent, 2)
		}
		dst = s.minimap(s.play(dst), &v, o.Minimap)
		p.start(Full)
		s.underWriting(p, &v, &o.Writing) // over all, as the writer itself is
		dst = s.play(dst)
	}
	p.start(Full)
	if !o.Box.Empty() {
		r := v.RectToScreen(o.Box)
		p.box(r.X, r.Y, r.W, r.H, 0, s.theme.Accent.Alpha(0.08), s.theme.Accent, 1)
	}
	s.laser(p, &v, o)
	s.arrow(p, o)
	if o.Drop != "" {
		s.dropFrame(p, &v, o.Drop)
	}
	buf.Bytes = s.play(dst)
}

// play appends the commands of what the pen holds.
func (s *Scene) play(dst []byte) []byte {
	for i := range s.pen.items {
		dst = s.words.encode(dst, &s.pen.items[i])
	}
	return dst
}

// rectOf is the rectangle on the screen of a note, phase or lane.
func (s *Scene) rectOf(v *View, id journey.ID) (geom.Rect, bool) {
	if i, ok := s.notes[id]; ok {
		if b := s.sheet.Note(id); b != nil {
			return v.RectToScreen(b.Rect.Moved(s.slots[i].offset(v))), true
		}
	}
	for i := range s.sheet.Columns {
		if s.sheet.Columns[i].Phase.ID == id {
			pn := s.panes(v)
			return s.headRect(&pn, v, i), true
		}
	}
	for i := range s.sheet.Rows {
		if s.sheet.Rows[i].Lane.ID == id {
			pn := s.panes(v)
			return s.titleRect(&pn, v, i), true
		}
	}
	return geom.Rect{}, false
}

// offset is by how much a slot is drawn aside.
func (sl *slot) offset(v *View) geom.Point {
	switch {
	case sl.flags&isMoving != 0:
		return v.Move
	case sl.flags&(isShifted|isSlid) != 0:
		return sl.shift
	}
	return geom.Point{}
}

// dots are the places of the handles of a note at r on the screen, in the order of the Sides.
func dots(r geom.Rect) [4]geom.Point {
	r = r.Grown(outlineRoom)
	c := r.Center()
	return [4]geom.Point{{X: c.X, Y: r.Y}, {X: r.Right(), Y: c.Y}, {X: c.X, Y: r.Bottom()}, {X: r.X, Y: c.Y}}
}

// handled reports whether a note is large enough on the screen to show its handles.
func handled(r geom.Rect) bool { return r.W >= leastHandled && r.H >= leastHandled }

// handles draws the dots of the selected note, and the corner of a loose one.
func (s *Scene) handles(p *pen, v *View) {
	i, ok := s.notes[v.Selected]
	if !ok || s.slots[i].flags&isMoving != 0 {
		return
	}
	r, _ := s.rectOf(v, v.Selected)
	if handled(r) {
		for _, d := range dots(r) {
			p.circle(d.X, d.Y, DotRadius, s.theme.Card, s.theme.Accent, 1.6)
		}
	}
	if s.sizable(v.Selected) {
		c := r.Grown(outlineRoom)
		p.box(c.Right()-handleSize/2, c.Bottom()-handleSize/2, handleSize, handleSize, 2, s.theme.Card, s.theme.Accent, 1.6)
	}
}

// ghost draws the link under the hand as a curve that leaves and arrives sideways.
func (s *Scene) ghost(p *pen, v *View, g *Ghost) {
	if !g.On {
		return
	}
	if g.Target != "" {
		s.outline(p, v, g.Target, 2)
	}
	if len(g.Curve) > 3 {
		s.bends = s.bends[:0]
		for _, q := range g.Curve {
			s.bends = append(s.bends, v.ToScreen(q))
		}
		p.curve(s.bends, s.theme.Accent, 2).Dash = 6
		return
	}
	a, b := v.ToScreen(g.From), v.ToScreen(g.To)
	p.path(0, s.theme.Accent, 2).Dash = 6
	p.to('M', a.X, a.Y)
	p.to('L', b.X, b.Y)
	p.circle(b.X, b.Y, DotRadius, s.theme.Accent, s.theme.Halo, 1.6)
}
