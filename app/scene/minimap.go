package scene

import (
	"math"

	"reiskaart/app/geom"
)

// The minimap is the whole map small, on the overlay, with a frame around what the screen shows. Its picture is drawn on a canvas
// of its own when the map changes; a frame only lays it down.

// minimapRoom is between the card of the minimap and the map on it, in CSS pixels.
const minimapRoom = 6

// minimapSeen is what the picture of the minimap was last made from.
type minimapSeen struct {
	edition uint64
	rect    geom.Rect
	dpr     float64
}

// MinimapSize is how large the card of the minimap is on the screen when the map on it is as large as a room allows.
func (s *Scene) MinimapSize(room geom.Rect) geom.Rect {
	b := s.sheet.Bounds
	k := s.minimapZoom(room)
	return geom.Rect{W: max(48, b.W*k+2*minimapRoom), H: max(30, b.H*k+2*minimapRoom)}
}

func (s *Scene) minimapZoom(card geom.Rect) float64 {
	b := s.sheet.Bounds
	return min((card.W-2*minimapRoom)/max(1, b.W), (card.H-2*minimapRoom)/max(1, b.H))
}

// minimapCamera shows the map in the middle of its card, which lies at 0, 0.
func (s *Scene) minimapCamera(card geom.Rect) geom.Camera {
	b, k := s.sheet.Bounds, s.minimapZoom(card)
	return geom.Camera{X: b.X - (card.W/k-b.W)/2, Y: b.Y - (card.H/k-b.H)/2, Zoom: k}
}

// OnMinimap is the world point under a screen point of the minimap whose card is given.
func (s *Scene) OnMinimap(card geom.Rect, at geom.Point) geom.Point {
	return s.minimapCamera(card).ToWorld(at.Sub(geom.Point{X: card.X, Y: card.Y}))
}

// minimap draws the map and the frame on its card.
func (s *Scene) minimap(dst []byte, v *View, card geom.Rect) []byte {
	if card.Empty() {
		return dst
	}
	c := s.minimapCamera(card)
	now := minimapSeen{s.edition, geom.Rect{W: card.W, H: card.H}, v.DPR}
	if s.minimapped != now {
		s.minimapped = now
		w := walk{s: s, v: View{Camera: c, W: card.W, H: card.H, DPR: v.DPR}, form: form(Blocks), writing: -1, redrawn: -1}
		w.dst = putAll(dst, opLayer, minimapLayer, math.Ceil(card.W*v.DPR), math.Ceil(card.H*v.DPR))
		w.dst = putAll(w.dst, opScale, c.Zoom*v.DPR)
		for _, i := range s.order {
			switch sl := &s.slots[i]; sl.key.Part {
			case Cell, Tray, Note:
				w.slot(i, sl.at)
			}
		}
		w.fade(false)
		dst = putAll(w.dst, opLaid, opScale, v.DPR)
	}
	p := &s.pen
	p.start(Full)
	p.box(card.X-1, card.Y+1, card.W+2, card.H+2, 9, s.theme.Ink.Alpha(0.08), 0, 0)
	p.box(card.X, card.Y, card.W, card.H, 8, s.theme.Paper, s.theme.CellLine, 1)
	dst = s.play(dst)
	dst = putAll(dst, opCarry, minimapLayer, math.Round(card.X*v.DPR), math.Round(card.Y*v.DPR))
	dst = putAll(dst, opScale, v.DPR)
	p.start(Full)
	seen := c.RectToScreen(v.View(v.W, v.H)).Common(geom.Rect{W: card.W, H: card.H}.Grown(-2))
	if !seen.Empty() {
		seen = seen.Moved(geom.Point{X: card.X, Y: card.Y})
		p.box(seen.X, seen.Y, seen.W, seen.H, 2, s.theme.Accent.Alpha(0.08), s.theme.Halo, 4)
		p.box(seen.X, seen.Y, seen.W, seen.H, 2, 0, s.theme.Accent, 1.5)
	}
	return s.play(dst)
}
