package scene

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// below lays notes of another map under the sample: so many in each cell.
func below(s *Scene, many int) *Below {
	g := &Below{Says: "Zo is het nu"}
	for _, c := range s.sheet.Columns {
		for _, r := range s.sheet.Rows {
			for range many {
				g.Notes = append(g.Notes, BelowNote{Phase: c.Phase.ID, Lane: r.Lane.ID, Kind: r.Lane.Kind, Text: "Een vrij lange tekst van hoe het nu gaat"})
			}
		}
	}
	return g
}

// TestWhatLiesBelowTakesOnlyTheRoomThatIsLeft: no ghost touches a note, another ghost or the edge of its cell, and all are there or told
// to be missing.
func TestWhatLiesBelowTakesOnlyTheRoomThatIsLeft(t *testing.T) {
	for _, many := range []int{1, 2, 5, 20} {
		s := sampleScene(t)
		s.SetBelow(below(s, many))
		there, missing := 0, 0
		for col := range s.sheet.Columns {
			for row := range s.sheet.Rows {
				at := layout.Cell{Col: col, Row: row}
				boxes, left := s.BelowIn(at)
				missing += left
				for i, b := range boxes {
					require.True(t, s.sheet.Cell(col, row).Grown(-layout.Pad+3.1).Holds(b.Rect), "%v in %v", b.Rect, s.sheet.Cell(col, row))
					require.GreaterOrEqual(t, b.Rect.H, ghostLeast)
					for _, id := range s.sheet.NotesIn(at) {
						require.False(t, s.sheet.Note(id).Rect.Meets(b.Rect))
					}
					for _, other := range boxes[:i] {
						require.False(t, other.Rect.Meets(b.Rect))
					}
					if there++; b.More > 0 {
						there, missing = there-1, missing+b.More
					}
				}
			}
		}
		lanes := 0
		for _, r := range s.sheet.Rows {
			if haunts(r.Lane) {
				lanes++
			}
		}
		require.Equal(t, many*lanes*len(s.sheet.Columns), there+missing)
	}
}

// TestWhatLiesBelowIsNeverHit and moves nothing.
func TestWhatLiesBelowIsNeverHit(t *testing.T) {
	s := sampleScene(t)
	v := View{Camera: geom.Camera{Zoom: 1}, W: 1400, H: 900, DPR: 1}
	var was []Hit
	hits := func() (all []Hit) {
		for x := 0.0; x < v.W; x += 23 {
			for y := 0.0; y < v.H; y += 17 {
				all = append(all, s.Hit(geom.Point{X: x, Y: y}, &v))
			}
		}
		return all
	}
	was = hits()
	s.SetBelow(below(s, 2))
	require.Equal(t, was, hits())
	with := len(segmentsOf(s))
	s.SetBelow(nil)
	require.Equal(t, with, len(segmentsOf(s))+1, "no segments of its own but the legend of a picture")
}

func segmentsOf(s *Scene) (all []Key) {
	for seg := range s.Segments() {
		all = append(all, seg.Key)
	}
	return all
}

func TestWhatIsDoneWithIsStruckThroughAndWhatMovedHasAnArrow(t *testing.T) {
	s := sampleScene(t)
	row := s.rowOf(laneOfKind(s, journey.Pains))
	lane, phase := s.sheet.Rows[row].Lane.ID, s.sheet.Columns[1].Phase.ID
	drawn := func(n BelowNote) (texts []string, rects int) {
		n.Phase, n.Lane, n.Text = phase, lane, "Nu"
		s.SetBelow(&Below{Notes: []BelowNote{n}})
		for seg := range s.Segments() {
			if seg.Key == (Key{Cell, phase, lane}) {
				for _, it := range seg.Items {
					if it.Op == Line {
						texts = append(texts, it.Text)
					} else if it.Op == Rect {
						rects++
					}
				}
			}
		}
		return texts, rects
	}
	texts, plain := drawn(BelowNote{})
	require.Equal(t, []string{"Nu"}, texts)
	_, struck := drawn(BelowNote{Over: true})
	require.Equal(t, plain+1, struck)
	texts, _ = drawn(BelowNote{Moved: true})
	require.Equal(t, []string{"→ Nu"}, texts)
}

func laneOfKind(s *Scene, kind string) journey.ID {
	for _, r := range s.sheet.Rows {
		if r.Lane.Kind == kind {
			return r.Lane.ID
		}
	}
	return ""
}

// TestWhatLiesBelowIsReadAtEveryZoom: nine pixels at least, and within its outline.
func TestWhatLiesBelowIsReadAtEveryZoom(t *testing.T) {
	s := sampleScene(t)
	s.SetBelow(below(s, 2))
	for zoom := smallZoom; zoom < 1.2; zoom += 0.03 {
		f, texts := formAt(zoom), 0
		for _, i := range s.others {
			sl := &s.slots[i]
			row := s.rowOf(sl.key.Lane)
			if sl.key.Part != Cell || !haunts(s.sheet.Rows[row].Lane) {
				continue
			}
			s.drawSmall(sl, f.level(), f.unit())
			boxes, _ := s.BelowIn(layout.Cell{Col: s.columnOf(sl.key.ID), Row: row})
			for k := range s.pen.items {
				if it := &s.pen.items[k]; it.Op == Line {
					texts++
					require.GreaterOrEqual(t, it.Size*zoom, leastSize-1e-6, "%q at %v", it.Text, zoom)
					inside := false
					for _, b := range boxes {
						inside = inside || b.Rect.Has(geom.Point{X: sl.at.X + it.X, Y: sl.at.Y + it.Y}) && sl.at.Y+it.Y-it.Size*0.8 >= b.Rect.Y-1
					}
					require.True(t, inside, "%q at %v", it.Text, zoom)
				}
			}
		}
		require.Greater(t, texts, 10, "at %v", zoom)
	}
}
