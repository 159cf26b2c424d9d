// Package tour is how one is led through a map on a screen: what the camera shows of a phase, how it gets there, and the trail of
// the laser that points.
//
//	parts := tour.Parts(sheet, 0, room)   // one, or several where a phase is too large to be read at once
//	flight := tour.Flight{From: camera, To: there, Began: now}
//	camera, done := flight.At(now)        // a frame later
package tour

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/layout"
)

// The zooms between which a stop shows its part of the wall. At the least, text of a note's ordinary size is 14 pixels high: what a room can read
// on a shared screen of 1280 by 720.
const (
	Least = 14.0 / layout.Ceiling
	Most  = 1.6
)

// Part is what one stop of the camera shows: a rectangle of the world, to be seen whole at a zoom.
type Part struct {
	geom.Rect
	Zoom float64
}

// Room is the width and height, in screen pixels, that heads and titles leave for the cells at a zoom.
type Room func(zoom float64) (w, h float64)

// Parts are the stops that show a phase, given by its index in the sheet's Columns: one where all of it can be read at once, else several, from step to
// step and, within these, from the upper lanes to the lower. There are as few as the least zoom allows, and all are shown as large as that number
// allows.
func Parts(s *layout.Sheet, col int, room Room) []Part {
	if col < 0 || col >= len(s.Columns) {
		return nil
	}
	across, down := steps(&s.Columns[col]), lanes(s)
	cuts := func(zoom float64) (columns, rows []span) {
		w, h := room(zoom)
		return cut(across, w/zoom), cut(down, h/zoom)
	}
	columns, rows := cuts(Least)
	zoom := Least
	for z := Most; z > Least; z *= 0.97 {
		if c, r := cuts(z); len(c) <= len(columns) && len(r) <= len(rows) {
			columns, rows, zoom = c, r, z
			break
		}
	}
	var parts []Part
	for _, c := range columns {
		for _, r := range rows {
			parts = append(parts, Part{geom.Rect{X: c.from, Y: r.from, W: c.to - c.from, H: r.to - r.from}, zoom})
		}
	}
	return parts
}

// span is a stretch of the wall, across or down, in world units.
type span struct{ from, to float64 }

// steps are the sub-columns of a phase, side by side from edge to edge.
func steps(c *layout.Column) []span {
	list := []span{{c.X - layout.Gap, c.X + c.W + layout.Gap}}
	for i := 1; i < len(c.Subs); i++ {
		middle := (c.Subs[i-1].X + c.Subs[i-1].W + c.Subs[i].X) / 2
		last := &list[len(list)-1]
		list = append(list, span{middle, last.to})
		list[len(list)-2].to = middle
	}
	return list
}

// lanes are the rows, the first with the gutter above it.
func lanes(s *layout.Sheet) []span {
	top := s.Grid.Y + layout.HeadHeight
	if len(s.Rows) == 0 {
		return []span{{top, max(s.Grid.Bottom(), top+1)}}
	}
	var list []span
	for _, r := range s.Rows {
		list = append(list, span{top, r.Y + r.H + layout.Gap})
		top = r.Y + r.H
	}
	return list
}

// cut joins spans to the fewest stretches that fit in a room; a span that does not fit by itself is cut into equal pieces.
func cut(list []span, room float64) []span {
	var out []span
	room = max(room, 40)
	for _, s := range list {
		if n := len(out); n > 0 && s.to-out[n-1].from <= room {
			out[n-1].to = s.to
			continue
		}
		pieces := max(1, math.Ceil((s.to-s.from)/room))
		size := (s.to - s.from) / pieces
		for i := range int(pieces) {
			out = append(out, span{s.from + float64(i)*size, s.from + float64(i+1)*size})
		}
	}
	return out
}
