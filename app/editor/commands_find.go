package editor

import "reiskaart/app/lang"

// findCommands are the parking place, and what finds and filters.
var findCommands = []command{
	{"park", func(w *lang.Words) string { return w.Parking.Park }, []string{"P"}, nil, func(e *Editor, _ string) { e.parkKey() }},
	{"unpark", func(w *lang.Words) string { return w.Parking.Unpark }, nil, (*Editor).allParked, func(e *Editor, _ string) { e.unpark() }},
	{"layloose", func(w *lang.Words) string { return w.Loose.LayLoose }, []string{"Alt+P"}, canLayLoose, func(e *Editor, _ string) { e.layLoose() }},
	{"showlot", func(w *lang.Words) string { return w.Parking.Show }, nil, nil, func(e *Editor, _ string) { e.enterLot() }},
	{"find", func(w *lang.Words) string { return w.Finding.Open }, []string{"Ctrl+F"}, nil, func(e *Editor, _ string) { e.openFind() }},
	{"findnext", func(w *lang.Words) string { return w.Finding.Next }, []string{"F3"}, finds, func(e *Editor, _ string) { e.findStep(1) }},
	{"findprevious", func(w *lang.Words) string { return w.Finding.Previous }, []string{"Shift+F3"}, finds, func(e *Editor, _ string) { e.findStep(-1) }},
	{"findlibrary", nil, nil, nil, func(e *Editor, _ string) { e.toggleFindLibrary() }},
	{"findanyway", nil, nil, nil, func(e *Editor, _ string) { e.findAnyway() }},
	{"findin", nil, nil, nil, (*Editor).findIn},
	{"closefind", nil, nil, nil, func(e *Editor, _ string) { e.closeFind() }},
	{"filter", func(w *lang.Words) string { return w.Filtering.Open }, []string{"Ctrl+Shift+F"}, nil, func(e *Editor, _ string) { e.toggleFilter() }},
	{"filterby", nil, nil, nil, (*Editor).filterBy},
	{"onlyinfluence", func(w *lang.Words) string { return w.Filtering.Only }, nil, nil, func(e *Editor, _ string) { e.onlyInfluenced() }},
	{"clearfilter", func(w *lang.Words) string { return w.Filtering.Clear }, nil, filters, func(e *Editor, _ string) { e.clearFilter() }},
}

func finds(e *Editor) bool   { return e.finding.open }
func filters(e *Editor) bool { return !e.filtering.Empty() }
