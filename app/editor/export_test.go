package editor

import "reiskaart/app/geom"

// MinimapOf is where the minimap stands on the screen, for the tests outside the package.
func MinimapOf(e *Editor) geom.Rect { return e.minimap() }
