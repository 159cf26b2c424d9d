package scene

// Level is how much of a segment is drawn at a zoom: what would be too small to read costs nothing.
type Level uint8

// The levels.
const (
	Blocks Level = iota // below zoom 0.25: plain rectangles
	Bars                // below 0.35: bars in place of text
	Small               // below 0.6: text on plain paper, the number in an emotion's face
	Medium              // below 0.7: shadows, and faces with a mouth
	Full                // channels in words
)

// smallZoom is the zoom from which text is read, fullZoom that from which it is drawn as it is laid out: see reading.go.
const smallZoom, mediumZoom, fullZoom = 0.35, 0.6, 0.7

// connectorZoom is the zoom below which links are not drawn.
const connectorZoom = 0.15

// LevelAt is the level at a zoom.
func LevelAt(zoom float64) Level {
	switch {
	case zoom < 0.25:
		return Blocks
	case zoom < smallZoom:
		return Bars
	case zoom < mediumZoom:
		return Small
	case zoom < fullZoom:
		return Medium
	}
	return Full
}
