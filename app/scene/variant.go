package scene

import (
	"math"
	"strconv"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Measures of a variant's path, in world units.
const (
	trailWidth = 4.0
	trailHalo  = 7.5 // width of the light under it, so that it stands out beside links
	trailHead  = 11.0
	trailDash  = 9.0 // of a stretch over what is skipped
	stopRadius = 8.5 // of the number at a step, which lies above its text and below the note above it
)

// trail is the path of the variant whose walk the scene shows.
type trail struct {
	id    journey.ID // of the variant, empty for none
	of    *journey.Variant
	walk  journey.Walk
	color Color
	stops map[journey.ID]stop
	legs  []leg
	bends []geom.Point // of all legs
	slot  int32        // one more than its slot, 0 for none
}

// stop is a step on the path: the how-many-th it is, and how often it is done.
type stop struct{ number, times int }

// leg is the path from one step to the next.
type leg struct {
	from, to int // in bends
	jumps    bool
}

// SetVariant shows the map as a variant walks it: what it skips is pale, its steps are numbered and a line runs through them. It
// holds while the map changes; a variant that is gone, and empty, show the whole map.
func (s *Scene) SetVariant(id journey.ID) {
	if id == s.trail.id {
		return
	}
	s.trail.id = id
	if s.sheet != nil {
		s.rewalk()
		s.sort()
	}
}

// rewalk brings paleness, numbers and line up to date with the board.
func (s *Scene) rewalk() {
	t := &s.trail
	before, painted := t.stops, t.color
	t.of, t.stops, t.legs, t.bends = nil, map[journey.ID]stop{}, t.legs[:0], t.bends[:0]
	for i, r := range s.board.All(journey.KindVariant) {
		if v := r.(*journey.Variant); v.ID == t.id {
			t.of, t.color = v, s.theme.Trail(i, v.Color)
		}
	}
	t.walk = s.board.WalkOf(t.of)
	if t.of != nil {
		for i, step := range t.walk.Steps {
			t.stops[step.ID] = stop{i + 1, t.walk.Times(step.ID)}
		}
		s.layTrail()
	}
	for i := range s.slots {
		sl := &s.slots[i]
		was := sl.flags & isFaded
		sl.flags &^= isFaded
		switch sl.key.Part {
		case Note:
			if s.offTrail(sl.key.ID) {
				sl.flags |= isFaded
			}
			if now := t.stops[sl.key.ID]; now != before[sl.key.ID] || now.number > 0 && painted != t.color || sl.flags&isFaded != was {
				s.void(int32(i))
			}
		case Link:
			if s.skipsLink(s.board.Link(sl.key.ID)) {
				sl.flags |= isFaded
			}
		case Cell:
			if t.walk.SkipsPhase(sl.key.ID) {
				sl.flags |= isFaded
			}
		}
	}
	s.freshCurves()
	if t.of == nil {
		t.stops = nil
	}
	s.putTrail()
}

// offTrail reports whether a note is skipped by the variant that is walked.
func (s *Scene) offTrail(id journey.ID) bool {
	n := s.board.Note(id)
	return n != nil && s.trail.walk.Skips(n)
}

func (s *Scene) skipsLink(l *journey.Link) bool {
	if l == nil {
		return false
	}
	for _, id := range [...]journey.ID{l.From, l.To} {
		if s.offTrail(id) || s.trail.walk.SkipsPhase(id) {
			return true
		}
	}
	return false
}

// layTrail finds the line through the steps that are shown, in their order.
func (s *Scene) layTrail() {
	t := &s.trail
	var last journey.ID
	jumps, next := false, 0
	for _, step := range s.board.Steps() {
		b := s.sheet.Note(step.ID)
		on := next < len(t.walk.Steps) && t.walk.Steps[next] == step
		if on {
			next++
		}
		switch {
		case !on:
			jumps = true
		case b == nil || b.Rect.Empty(): // in a lane that is folded or hidden
		case last == "":
			last, jumps = step.ID, false
		default:
			from := len(t.bends)
			t.bends = s.sheet.Trail(t.bends, last, step.ID, jumps)
			if to := len(t.bends); to-from >= 4 {
				t.legs = append(t.legs, leg{from, to, jumps})
			} else {
				t.bends = t.bends[:from]
			}
			last, jumps = step.ID, false
		}
	}
}

// putTrail gives the line its slot.
func (s *Scene) putTrail() {
	t := &s.trail
	if t.slot > 0 {
		s.drop(t.slot - 1)
		t.slot, s.stale = 0, true
	}
	if len(t.legs) == 0 {
		return
	}
	box := geom.Rect{}
	for _, p := range t.bends {
		box = box.Union(geom.Rect{X: p.X - trailHead, Y: p.Y - trailHead, W: 2 * trailHead, H: 2 * trailHead})
	}
	t.slot = s.put(-1, Key{Part: Trail, ID: t.id}, t.bends[0], box) + 1
	s.stale = true
}

// drawTrail draws the line with its start at the origin: first the light under all of it, so that it never cuts itself.
func (s *Scene) drawTrail(p *pen) {
	t := &s.trail
	at := t.bends[0]
	s.bends = s.bends[:0]
	for _, q := range t.bends {
		s.bends = append(s.bends, q.Sub(at))
	}
	for _, l := range t.legs {
		p.curve(s.bends[l.from:l.to], s.theme.Halo.Alpha(0.9), trailHalo)
	}
	for _, l := range t.legs {
		bends := s.bends[l.from:l.to]
		tip, from := bends[len(bends)-1], bends[len(bends)-2]
		if d := tip.Sub(from); p.level > Blocks && d.Len() > 0 {
			angle := math.Atan2(d.Y, d.X)
			pointer(p, tip, angle, trailHead, t.color)
			bends[len(bends)-1] = tip.Sub(d.Mul(min(1, trailHead/2/d.Len()))) // the line ends within its head
		}
		it := p.curve(bends, t.color, trailWidth)
		if l.jumps {
			it.Dash = trailDash
		}
	}
}

// stop draws a step's number at its left top corner, and beside it how often it is done: above the first line of its text.
func (s *Scene) stop(p *pen, id journey.ID) {
	at, on := s.trail.stops[id]
	if !on {
		return
	}
	color := s.trail.color
	ink := s.theme.own(color).Ink
	if Contrast(s.theme.Halo, color) >= Readable {
		ink = s.theme.Halo
	}
	from, k := len(p.items), p.atLeast(1, leastSize/10.5)
	if at.times > 1 && p.level >= Small {
		often := strconv.Itoa(at.times) + "×"
		wide := s.chipWidth(often) + stopRadius
		p.box(0, -2-stopRadius, wide, 2*stopRadius, stopRadius, s.theme.Card, color, 1.5)
		p.line((stopRadius+wide)/2, -2+3.7, often, 10.5, true, s.theme.Ink, Middle)
	}
	p.circle(0, -2, stopRadius, color, s.theme.Halo, 1.5)
	if p.level >= Small {
		p.line(0, -2+3.7, strconv.Itoa(at.number), 10.5, true, ink, Middle)
	}
	p.grow(from, 0, 2*k-2, k)
}

// pale lays a veil over the head of a phase that is skipped.
func (s *Scene) pale(p *pen, r geom.Rect, col int) {
	if s.trail.of != nil && s.trail.walk.SkipsPhase(s.sheet.Columns[col].Phase.ID) {
		p.box(r.X-1, r.Y-1, r.W+2, r.H+2, 8, s.theme.Paper.Alpha(0.72), 0, 0)
	}
}

// Trail is the colour of the n-th variant's path, from 0: that of its name, or its own, or the n-th of those that tell best
// apart from links and the curve.
func (t *Theme) Trail(n int, color string) Color {
	if p, ok := t.named(color); ok && color != "" {
		return p.Edge
	}
	if fill, ok := parseHex(color); ok {
		if Contrast(fill, t.Cell) < 3 { // WCAG 2.2, 1.4.11
			return t.own(fill).Edge
		}
		return fill
	}
	p, _ := t.named(TrailColors[n%len(TrailColors)])
	return p.Edge
}

// TrailColors are the names of the colours of paths, in the order in which they are dealt.
var TrailColors = [...]string{"blue", "pink", "brown", "purple", "green", "yellow"}
