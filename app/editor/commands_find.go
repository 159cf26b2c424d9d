package editor

import "reiskaart/app/lang"

// findCommands are the parking place, and what finds and filters.
var findCommands = []command{
	{"park", func(w *lang.Words) string { return w.Parking.Park }, []string{"P"}, nil, func(e *Editor, _ string) { e.parkKey() }},
}
