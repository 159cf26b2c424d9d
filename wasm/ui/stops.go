package ui

import (
	"slices"

	"reiskaart/app/editor"
)

// stopName is what a stop is called: by somebody, or by what it shows.
func stopName(s editor.StopItem) string {
	if s.Name != "" {
		return s.Name
	}
	return s.Hint
}

// stopIcon tells a phase from a view of one's own.
func stopIcon(s editor.StopItem) string {
	if s.Phase {
		return icon("locate")
	}
	return icon("fit")
}

func sameStops(x, y *editor.StopsPanel) bool {
	return x.Hidden == y.Hidden && slices.Equal(x.Items, y.Items)
}

func sameSession(x, y *editor.SessionBar) bool {
	return x.Place == y.Place && x.Title == y.Title && x.Open == y.Open && slices.Equal(x.Keys, y.Keys)
}
