package editor

import (
	"reiskaart/app/lang"
)

// lookCommands are what one sees of the wall and of the page.
var lookCommands = []command{
	{"zoomin", func(w *lang.Words) string { return w.Command.ZoomIn }, []string{"Ctrl++", "Ctrl+="}, nil, func(e *Editor, _ string) { e.zoomBy(zoomStep) }},
	{"zoomout", func(w *lang.Words) string { return w.Command.ZoomOut }, []string{"Ctrl+-"}, nil, func(e *Editor, _ string) { e.zoomBy(1 / zoomStep) }},
	{"fit", func(w *lang.Words) string { return w.Command.Fit }, []string{"0", "Shift+1"}, nil, func(e *Editor, _ string) { e.fit() }},
	{"fitselection", func(w *lang.Words) string { return w.Command.FitSelection }, []string{"Shift+2"}, canFit, func(e *Editor, _ string) { e.fitSelection() }},
	{"minimap", func(w *lang.Words) string { return w.Overview.Toggle }, []string{"Shift+M"}, nil, func(e *Editor, _ string) { e.toggleMinimap() }},
	{"real", func(w *lang.Words) string { return w.Command.Real }, []string{"Ctrl+0", "Shift+0"}, nil, func(e *Editor, _ string) { e.zoomReal() }},
	{"inspector", func(w *lang.Words) string { return w.Command.Inspector }, []string{"Ctrl+I"}, nil, func(e *Editor, _ string) { e.toggleInspector() }},
	{"language", func(w *lang.Words) string { return w.Command.Language }, nil, nil, func(e *Editor, _ string) { e.otherLanguage() }},
	{"menu", func(w *lang.Words) string { return w.Command.Menu }, nil, nil, func(e *Editor, _ string) { e.toggleMenu() }},
	{"close", nil, nil, nil, func(e *Editor, _ string) { e.closeAll() }},
	{"dismiss", nil, nil, nil, func(e *Editor, _ string) { e.toast = nil }},
	{"show", nil, nil, nil, func(e *Editor, _ string) { e.toward(e.away) }},
	{"back", nil, nil, nil, func(e *Editor, _ string) { e.fit() }},
	{"answer", nil, nil, nil, (*Editor).answer},
	{"pastehelp", nil, nil, nil, func(e *Editor, _ string) { e.pasteHelp() }},
	{"phase", nil, []string{"1", "2", "3", "4", "5", "6", "7", "8", "9"}, nil, (*Editor).phaseByNumber},
}
