package layout

import (
	"reiskaart/app/journey"
)

// sides are the lines that run free along the four sides of a note: through the gaps between sub-columns and between rows of
// notes, or between phases and between lanes, where two links keep a little apart.
type sides struct{ left, right, top, bottom float64 }

// around is how far the lines of a note that is not in a cell run from it.
const aroundLoose = 14

// lineX is the line between the phases left and right of boundary i, moved a little by the link's id.
func (s *Sheet) lineX(i int, id journey.ID) float64 {
	at := float64(TitleWidth) + Gap/2
	if i > 0 {
		at = s.Columns[i-1].X + s.Columns[i-1].W + Gap/2
	}
	off := lean(id)
	if i == 0 {
		off = abs(off)
	}
	return at + off
}

// lineY is the line between the lanes above and below boundary i.
func (s *Sheet) lineY(i int, id journey.ID) float64 {
	off := lean(id)
	for j := i - 1; j <= i; j++ {
		if j >= 0 && j < len(s.Rows) && s.Rows[j].Lane.Kind == journey.Emotions {
			off = 0 // faces stand near the edge
		}
	}
	if i == 0 {
		return s.Rows[0].Y - Gap/2 + abs(off)
	}
	return s.Rows[i-1].Y + s.Rows[i-1].H + Gap/2 + off
}

// lean is -6, -3, 0, 3 or 6.
func lean(id journey.ID) float64 {
	h := uint32(2166136261) // FNV-1a
	for i := 0; i < len(id); i++ {
		h = (h ^ uint32(id[i])) * 16777619
	}
	return float64(int(h>>8%5)-2) * 3
}

// sides finds the lines left and right of a note in a cell; they hold from the gutter to the last lane.
func (s *Sheet) sides(e *entry, id journey.ID) sides {
	subs := s.Columns[e.col].Subs
	out := sides{left: s.lineX(e.col, id), right: s.lineX(e.col+1, id)}
	if e.sub > 0 {
		out.left = subs[e.sub].X - NoteGap/2
	}
	if e.sub+1 < len(subs) {
		out.right = subs[e.sub].X + subs[e.sub].W + NoteGap/2
	}
	return out
}

// over is the line above a note in a cell.
func (s *Sheet) over(e *entry, id journey.ID) float64 {
	if e.at == 0 || s.Rows[e.row].Lane.Kind == journey.Emotions {
		return s.lineY(e.row, id)
	}
	return e.Rect.Y - NoteGap/2
}

// under is the line below a note in a cell.
func (s *Sheet) under(e *entry, id journey.ID) float64 {
	if c := &s.phases[e.col].cells[e.row]; e.at+2 >= len(c.tops) || s.Rows[e.row].Lane.Kind == journey.Emotions {
		return s.lineY(e.row+1, id)
	}
	return e.Rect.Bottom() + NoteGap/2
}

// route finds the way of one link.
func (s *Sheet) route(p *path) {
	p.tried = p.tried[:0]
	if p.a == nil || p.b == nil || p.a.Rect.Empty() || p.b.Rect.Empty() {
		s.hide(p)
		return
	}
	if p.Loop {
		s.draw(p, s.loop(p), loopRadius)
		return
	}
	s.line = append(s.line[:0], p.a.Rect.Center(), p.b.Rect.Center())
	s.draw(p, s.line, turnRadius)
}
