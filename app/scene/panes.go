package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/layout"
)

// Measures of heads and titles on the screen, in CSS pixels. Their text is never under paneText, at any zoom.
const (
	paneInset  = 8    // between them and the edge that they stay at
	paneText   = 14.0 // least size of text
	lowHead    = 36   // height of a head in a low window
	lowWindow  = 800  // height under which a window is low
	slimTitle  = 100  // width of a title in a narrow window
	slimWindow = 700  // width under which a window is narrow
	paneGrowth = 1.3  // how much they grow when the wall is magnified
	largeType  = 1.4  // how much larger their text is for a room
	largeHead  = 52   // height of a head in a low window then
)

// panes is where heads and titles stand on the screen, as frozen panes: the lower edge of the heads and the right edge of the
// titles lie where they do on the wall, but never beyond the edge of what is free, nor beyond the end of the grid. They keep
// their size when the wall shrinks, and so grow away from the cells and never cover the first lane before it is scrolled under
// them.
type panes struct {
	k           float64 // by which text and cards have grown
	low         bool    // one line in each head
	band        float64 // height of the funnel in the heads
	head, title float64 // height of heads, width of titles
	top, left   float64 // of heads, of titles
	cellTop     float64 // where the first lane begins
	heldY       bool    // heads lie over the cells
	heldX       bool
	end         float64 // right edge of the last column
	foot        float64 // lower edge of the last lane
}

func (s *Scene) paneSizes(v *View) (k, band, head, title float64) {
	k = max(1, min(paneGrowth, v.Zoom))
	head, title = layout.HeadHeight*k, layout.TitleWidth*k
	if v.H < lowWindow {
		head = lowHead
	}
	if v.Large {
		k, head, title = k*largeType, max(head, largeHead), title*1.15
	}
	if v.W < slimWindow {
		title = slimTitle
	}
	band = s.bandHigh(v, k)
	return k, band, head + band, title
}

func (s *Scene) panes(v *View) panes {
	var p panes
	p.k, p.band, p.head, p.title = s.paneSizes(v)
	p.low = v.H < lowWindow
	g, free := s.sheet.Grid, v.free()
	bands := v.ToScreen(geom.Point{X: g.X + layout.TitleWidth, Y: g.Y + layout.HeadHeight})
	far := v.ToScreen(geom.Point{X: s.cellsRight(), Y: g.Bottom()})
	bottom := min(max(bands.Y, free.Y+paneInset+p.head), max(far.Y, bands.Y))
	right := min(max(bands.X, free.X+paneInset+p.title), max(far.X, bands.X))
	p.top, p.left = bottom-p.head, right-p.title
	p.heldY, p.heldX = bottom > bands.Y+0.5, right > bands.X+0.5
	p.end, p.foot = far.X, far.Y
	p.cellTop = bottom + layout.Gap
	if rows := s.sheet.Rows; len(rows) > 0 {
		p.cellTop = v.ToScreen(geom.Point{Y: rows[0].Y}).Y
	}
	return p
}

// HeadRoom is the height on the screen that the heads need above the cells, from the edge of what is free.
func (s *Scene) HeadRoom(v View) float64 {
	_, _, head, _ := s.paneSizes(&v)
	return paneInset + head
}

// TitleRoom is the width on the screen that the titles need left of the cells, from the edge of what is free.
func (s *Scene) TitleRoom(v View) float64 {
	_, _, _, title := s.paneSizes(&v)
	return paneInset + title
}

// Whole is the camera that shows the whole map, at most at zoom most, in what is free of v, with heads and titles beside the
// cells and not over them.
func (s *Scene) Whole(v View, most float64) geom.Camera {
	if s.sheet == nil || s.sheet.Bounds.Empty() {
		return geom.Camera{Zoom: most}
	}
	const margin = 12
	b, g := s.sheet.Bounds, s.sheet.Grid
	free := v.free()
	free.W, free.H = free.W-margin, free.H-margin
	v.Zoom = min(most, 1)
	x, y := g.X+layout.TitleWidth, g.Y+layout.HeadHeight
	titles, heads := s.TitleRoom(v)+1, s.HeadRoom(v)+1 // a pixel for the camera's snapping
	z := min(most, beside(x-b.X, b.Right()-x, titles, free.W), beside(y-b.Y, b.Bottom()-y, heads, free.H))
	z = max(geom.MinZoom, min(geom.MaxZoom, z))
	left, top := max((x-b.X)*z, titles), max((y-b.Y)*z, heads)
	spare := max(0, free.W-left-(b.Right()-x)*z) / 2 // in the middle from left to right, at the top
	return geom.Camera{X: x - (free.X+spare+left)/z, Y: y - (free.Y+top)/z, Zoom: z}
}

// beside is the zoom at which a room on the screen holds what lies before the inner edge of a band, which needs a number of
// pixels at any zoom, and what lies after it.
func beside(before, after, least, room float64) float64 {
	if z := room / (before + after); before*z >= least {
		return z
	}
	return (room - least) / after
}

// HeadOnScreen is the card of a phase on the screen, by its index in the sheet's Columns.
func (s *Scene) HeadOnScreen(col int, v *View) geom.Rect {
	drawn := *v
	drawn.Camera = v.Snapped()
	p := s.panes(&drawn)
	return s.headRect(&p, &drawn, col)
}

// TitleOnScreen is the card of a lane on the screen, by its index in the sheet's Rows.
func (s *Scene) TitleOnScreen(row int, v *View) geom.Rect {
	drawn := *v
	drawn.Camera = v.Snapped()
	p := s.panes(&drawn)
	return s.titleRect(&p, &drawn, row)
}

// headRect is the card of a phase on the screen.
func (s *Scene) headRect(p *panes, v *View, col int) geom.Rect {
	c := &s.sheet.Columns[col]
	return geom.Rect{X: (c.X + s.slideX(col, v) - v.X) * v.Zoom, Y: p.top, W: c.W * v.Zoom, H: p.head}
}

// titleRect is the card of a lane on the screen.
func (s *Scene) titleRect(p *panes, v *View, row int) geom.Rect {
	r := &s.sheet.Rows[row]
	return geom.Rect{X: p.left, Y: (r.Y - v.Y) * v.Zoom, W: p.title, H: r.H * v.Zoom}
}

// beside is the part of the screen in which the world can be seen.
func (p *panes) beside(v *View) geom.Rect {
	var x, y float64
	if p.heldX {
		x = max(0, p.left+p.title)
	}
	if p.heldY {
		y = max(0, p.top+p.head)
	}
	return geom.Rect{X: x, Y: y, W: max(0, v.W-x), H: max(0, v.H-y)}
}

// cornerRect is the card in the corner: as high as the heads, and higher where the gutter leaves room.
func (p *panes) cornerRect() geom.Rect {
	return geom.Rect{X: p.left, Y: p.top, W: p.title, H: max(p.head, min(p.cellTop-p.top-layout.Gap, cornerMost*p.k))}
}

// Beside is the part of the screen in which the world can be seen: all of it, but for where heads and titles lie over the cells.
func (s *Scene) Beside(v View) geom.Rect {
	v.Camera = v.Snapped()
	p := s.panes(&v)
	return p.beside(&v)
}
