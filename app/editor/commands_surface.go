package editor

import "reiskaart/app/lang"

// surfaceCommands lead from one surface to another.
var surfaceCommands = []command{
	{"wall", func(w *lang.Words) string { return w.Surface.Wall }, []string{"Ctrl+Shift+1"}, nil, func(e *Editor, _ string) { e.showOn(onWall) }},
	{"insight", func(w *lang.Words) string { return w.Surface.Insight }, []string{"Ctrl+Shift+4"}, nil, (*Editor).showInsight},
	{"copyreport", func(w *lang.Words) string { return w.Surface.Copy }, nil, isInsight, func(e *Editor, _ string) { e.copyReport() }},
	{"savereport", func(w *lang.Words) string { return w.Surface.Save }, nil, isInsight, func(e *Editor, _ string) { e.saveReport() }},
	{"print", func(w *lang.Words) string { return w.Surface.Print }, []string{"Ctrl+P"}, isInsight, func(e *Editor, _ string) { e.emit(Print{}) }},
}

func isInsight(e *Editor) bool { return e.surface == inInsight }
