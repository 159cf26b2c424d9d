package editor

import (
	"math"
	"strconv"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// Piece is all of one look in a small picture of a map: Look is head, cell, link or a kind of lane, by which
// the page colours it, and Path is the data of an SVG path in a field of MiniatureWidth by MiniatureHeight.
type Piece struct{ Look, Path string }

// The size of a small picture, in its own units.
const (
	MiniatureWidth  = 960
	MiniatureHeight = 480
)

// miniature draws a map without its texts, as it is laid out, at the top of the field.
func miniature(b *journey.Board, face *text.Face) []Piece {
	s := layout.Lay(b, face)
	if s.Bounds.Empty() {
		return nil
	}
	m := small{around: s.Bounds, scale: min(MiniatureWidth/s.Bounds.W, MiniatureHeight/s.Bounds.H)}
	m.left = (MiniatureWidth - s.Bounds.W*m.scale) / 2
	for col := range s.Columns {
		m.box("head", s.HeadRect(col))
	}
	for row := range s.Rows { // what lies below comes first
		kind, look := s.Rows[row].Lane.Kind, "cell"
		if kind == journey.LineLane {
			look = kind
		}
		for col := range s.Columns {
			m.box(look, s.Cell(col, row))
		}
	}
	for row := range s.Rows {
		m.box(s.Rows[row].Lane.Kind, s.TitleRect(row))
	}
	for n := range b.Notes() {
		box := s.Note(n.ID)
		m.box(box.Kind, box.Rect)
	}
	for l := range b.Links() {
		if r := s.Route(l.ID); r != nil {
			m.curve(r.Points)
		}
	}
	return m.pieces
}

// small scales what it draws.
type small struct {
	around      geom.Rect
	scale, left float64
	pieces      []Piece
}

func (m *small) add(look, path string) {
	for i := range m.pieces {
		if m.pieces[i].Look == look {
			m.pieces[i].Path += path
			return
		}
	}
	m.pieces = append(m.pieces, Piece{look, path})
}

func (m *small) box(look string, r geom.Rect) {
	if !r.Empty() {
		w := whole(r.W * m.scale)
		m.add(look, "M"+m.point(geom.Point{X: r.X, Y: r.Y})+"h"+w+"v"+whole(r.H*m.scale)+"h-"+w+"z")
	}
}

func (m *small) curve(points []geom.Point) {
	path := "M" + m.point(points[0]) + "C"
	for _, p := range points[1:] {
		path += " " + m.point(p)
	}
	m.add("link", path)
}

func (m *small) point(p geom.Point) string {
	return whole((p.X-m.around.X)*m.scale+m.left) + " " + whole((p.Y-m.around.Y)*m.scale)
}

func whole(f float64) string { return strconv.Itoa(int(math.Round(f))) }
