package editor

// audience is the window that shows a room what the facilitator sees.
type audience struct {
	open bool
}
