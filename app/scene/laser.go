package scene

import "reiskaart/app/geom"

// Ember is one point of the laser's trail, in world units. Bright goes from 1 to 0; Begins says that no line leads to it.
type Ember struct {
	P      geom.Point
	Bright float64
	Begins bool
}

// Measures of the laser on the screen, in CSS pixels.
const (
	laserWidth = 5
	laserDot   = 6
	laserSteps = 8 // of brightness: each is a colour, and a colour is a word that stays
)

// laser draws the trail, and where it ends the light itself.
func (s *Scene) laser(p *pen, v *View, o *Overlay) {
	red := s.theme.Laser
	for i := range o.Embers {
		to := &o.Embers[i]
		if to.Begins || i == 0 {
			continue
		}
		a, b := v.ToScreen(o.Embers[i-1].P), v.ToScreen(to.P)
		step := float64(1+int(to.Bright*(laserSteps-1))) / laserSteps
		p.path(0, red.Alpha(0.85*step), 1.5+laserWidth*to.Bright)
		p.to('M', a.X, a.Y)
		p.to('L', b.X, b.Y)
	}
	if o.Lasing {
		p.circle(o.Light.X, o.Light.Y, 2*laserDot, red.Alpha(0.22), 0, 0)
		p.circle(o.Light.X, o.Light.Y, laserDot, red, s.theme.Halo, 1.6)
	}
}
