package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// pairCommands are about the present map beside the wanted one.
var pairCommands = []command{
	{"ghost", func(w *lang.Words) string { return w.Pair.Ghost }, []string{"Shift+G"}, canGhost, func(e *Editor, _ string) { e.toggleGhost() }},
	{"plan", func(w *lang.Words) string { return w.Pair.List }, []string{"Shift+L"}, canPlan, func(e *Editor, _ string) { e.toggleSide(planSide) }},
	{"difference", func(w *lang.Words) string { return w.Pair.Title }, nil, nil, func(e *Editor, _ string) { e.showInsight(differencePage.key) }},
	{"contact", func(w *lang.Words) string { return w.Pair.Contact }, nil, nil, func(e *Editor, _ string) { e.showInsight(contactPage.key) }},
	{"bring", nil, nil, nil, (*Editor).bringHere},
	{"fate", nil, nil, nil, (*Editor).setFate},
	{"solvespains", nil, nil, nil, func(e *Editor, arg string) { e.solvesPains(journey.ID(arg)) }},
	{"gothere", nil, nil, nil, (*Editor).goThere},
}
