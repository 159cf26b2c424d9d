package layout

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// rounds is how many random histories a property is held against, a share of them all where one takes long.
func rounds(share uint64) uint64 {
	if testing.Short() {
		share *= 10
	}
	return max(10, histories/share)
}

// TestUpdateEndsAsLayDoes: after any edits, a sheet that was kept up to date is the one that is laid out from nothing.
func TestUpdateEndsAsLayDoes(t *testing.T) {
	face := text.NewFace()
	for seed := range rounds(1) {
		c := newChance(seed)
		if c.IntN(20) == 0 {
			c.crowd()
		}
		c.begin(20)
		s := Lay(c.board, face)
		for step := range 4 {
			var done []journey.Applied
			for range 1 + c.IntN(3) {
				done = append(done, c.board.Apply(c.edit())...)
			}
			switch c.IntN(10) {
			case 0:
				c.board.Revert(done)
			case 1: // taken back and done again: new records under the same ids
				s.Update(done)
				c.board.Revert(done)
				for _, a := range done {
					c.board.Apply([]journey.Op{a.Op})
				}
			}
			before := s.Rev
			changed := s.Update(done)
			if want, got := picture(Lay(c.board, face)), picture(s); want != got {
				require.Equal(t, want, got, "seed %d step %d", seed, step)
			}
			for b := range s.Notes() {
				if c.board.Note(b.Note.ID) != b.Note {
					require.Fail(t, "another record", "seed %d: %s", seed, b.Note.ID)
				}
			}
			if changed.All || changed.Grid || len(changed.Notes)+len(changed.Links) > 0 {
				require.Greater(t, s.Rev, before)
			}
		}
	}
}

// TestChangedTellsAllThatChanged: what Changed does not name is as it was.
func TestChangedTellsAllThatChanged(t *testing.T) {
	face := text.NewFace()
	for seed := range rounds(4) {
		c := newChance(seed)
		c.begin(30)
		s := Lay(c.board, face)
		notes, links := map[journey.ID]NoteBox{}, map[journey.ID]Route{}
		for range 4 {
			clear(notes)
			clear(links)
			for b := range s.Notes() {
				notes[b.Note.ID] = *b
			}
			for r := range s.Routes() {
				links[r.Link.ID] = *r
				links[r.Link.ID] = Route{Tip: r.Tip, Label: r.Label, Text: r.Text, Rev: r.Rev}
			}
			grid := gridPicture(s)
			changed := s.Update(c.board.Apply(c.edit()))
			if changed.All {
				continue
			}
			told := map[journey.ID]bool{}
			for _, id := range append(changed.Notes, changed.Links...) {
				told[id] = true
			}
			for b := range s.Notes() {
				if was, ok := notes[b.Note.ID]; !told[b.Note.ID] {
					require.True(t, ok, "seed %d: %s is new", seed, b.Note.ID)
					require.Equal(t, was, *b, "seed %d", seed)
				} else if ok && was.Rev == b.Rev {
					was.Rect.X, was.Rect.Y, was.Where, was.Note = b.Rect.X, b.Rect.Y, b.Where, b.Note
					require.Equal(t, was, *b, "seed %d", seed)
				}
				delete(notes, b.Note.ID)
			}
			for r := range s.Routes() {
				if was, ok := links[r.Link.ID]; !told[r.Link.ID] {
					require.True(t, ok, "seed %d: %s is new", seed, r.Link.ID)
					require.Equal(t, was, Route{Tip: r.Tip, Label: r.Label, Text: r.Text, Rev: r.Rev})
				}
				delete(links, r.Link.ID)
			}
			for id := range notes {
				require.True(t, told[id], "seed %d: %s went", seed, id)
			}
			for id := range links {
				require.True(t, told[id], "seed %d: %s went", seed, id)
			}
			if !changed.Grid {
				require.Equal(t, grid, gridPicture(s), "seed %d", seed)
			}
		}
	}
}

// TestNotesInCellsLieApart: inside their cell, on no other, in the order in which one reads.
func TestNotesInCellsLieApart(t *testing.T) {
	face := text.NewFace()
	for seed := range rounds(10) {
		c := newChance(seed)
		c.crowd()
		s := Lay(c.board, face)
		for col := range s.Columns {
			for row := range s.Rows {
				checkCell(t, s, seed, Cell{col, row})
			}
		}
		for i := 1; i < len(s.Columns); i++ {
			require.GreaterOrEqual(t, s.Columns[i].X, s.Columns[i-1].X+s.Columns[i-1].W+Gap)
		}
		for i := 1; i < len(s.Rows); i++ {
			require.GreaterOrEqual(t, s.Rows[i].Y, s.Rows[i-1].Y+s.Rows[i-1].H+Gap)
		}
	}
}

// crowded reports whether a face shares its sub-column with more than stand side by side in it.
func crowded(s *Sheet, b *NoteBox) bool {
	at, n := s.boxes[b.Note.ID], 0.0
	for _, id := range s.NotesIn(Cell{b.Col, b.Row}) {
		if s.boxes[id].sub == at.sub {
			n++
		}
	}
	return s.Rows[b.Row].Lane.Kind == journey.Emotions && n*2*FaceRadius > s.Columns[b.Col].Subs[0].W
}

func checkCell(t *testing.T, s *Sheet, seed uint64, at Cell) {
	cell, lane := s.Cell(at.Col, at.Row), s.Rows[at.Row].Lane
	ids := s.NotesIn(at)
	var last *entry
	for _, id := range ids {
		if e := s.boxes[id]; e.own && !lane.Folded && lane.Kind != journey.Emotions {
			after := last == nil || e.at > last.at || e.at == last.at && e.sub > last.sub
			if s.phases[at.Col].stack > 0 {
				after = last == nil || e.sub > last.sub || e.sub == last.sub && e.at > last.at
			}
			require.True(t, after, "seed %d: step %s lies before the one that it follows", seed, id)
			last = e
		}
	}
	faces := lane.Kind == journey.Emotions
	for i, id := range ids {
		a := s.Note(id)
		if lane.Folded {
			require.True(t, a.Rect.Empty())
			continue
		}
		require.True(t, cell.Holds(a.Rect), "seed %d: %s %v leaves %v", seed, id, a.Rect, cell)
		if faces {
			word := a.Word()
			require.True(t, len(a.Lines) == 1 && a.Lines[0].Width == 0 || word.Y >= cell.Y && word.Bottom() <= cell.Bottom(), "seed %d: word %v leaves %v", seed, word, cell)
		}
		for _, other := range ids[:i] {
			b := s.Note(other)
			if !crowded(s, a) {
				require.False(t, a.Rect.Meets(b.Rect), "seed %d: %s %v on %s %v", seed, id, a.Rect, other, b.Rect)
			}
			if a.Rect.X == b.Rect.X && !faces {
				require.Less(t, b.Rect.Y, a.Rect.Y, "seed %d: %s above %s, which comes before it", seed, id, other)
			}
		}
	}
}

// TestRoutesAvoidNotes: between cells a route lies on no note but, at its ends, its own.
func TestRoutesAvoidNotes(t *testing.T) {
	face := text.NewFace()
	for seed := range rounds(10) {
		c := newChance(seed)
		c.crowd()
		s := Lay(c.board, face)
		for r := range s.Routes() {
			a, b := s.Note(r.Link.From), s.Note(r.Link.To)
			if r.Gone != NoEnd || a != nil && (a.Row < 0 || crowded(s, a)) || b != nil && (b.Row < 0 || crowded(s, b)) || a != nil && a == b && a.Kind == journey.Emotions {
				continue
			}
			top := float64(HeadHeight)
			if r.Loop && a != nil && b != nil {
				top = s.Gutter.Y
			}
			box := s.links.byID[r.Link.ID].box
			for n := range s.Notes() {
				for _, p := range along(r) {
					if !n.Rect.Meets(box) {
						break
					}
					if n.Rect.Grown(-0.05).Has(p) {
						require.Fail(t, "in the way", "seed %d: %s from %s to %s runs over %s %v at %v", seed, r.Link.ID, r.Link.From, r.Link.To, n.Note.ID, n.Rect, p)
					}
				}
			}
			for _, p := range r.Points {
				require.GreaterOrEqual(t, p.Y, top, "seed %d: %s runs over the heads", seed, r.Link.ID)
			}
			require.Equal(t, r.Points[len(r.Points)-1], r.Tip)
		}
	}
}

// TestNothingIsTooMuch: whatever the numbers and texts, there is a sheet, and all in it is finite.
func TestNothingIsTooMuch(t *testing.T) {
	face := text.NewFace()
	for seed := range rounds(50) {
		c := newChance(seed)
		c.nasty = true
		c.begin(30)
		c.spoil()
		s := Lay(c.board, face)
		for range 3 {
			s.Update(c.board.Apply(c.edit()))
		}
		require.True(t, s.Bounds.W < 1e9 && s.Bounds.H < 1e9, "seed %d: %v", seed, s.Bounds)
		for b := range s.Notes() {
			require.True(t, b.Rect.W >= 0 && b.Rect.H >= 0 && s.Bounds.Grown(1).Holds(b.Rect), "seed %d: %v", seed, b.Rect)
		}
		require.NotContains(t, picture(s), "NaN", "seed %d", seed)
		require.NotContains(t, picture(s), "Inf", "seed %d", seed)
	}
}
