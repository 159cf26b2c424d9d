package editor

import "reiskaart/app/lang"

// surfaceCommands lead from one surface to another.
var surfaceCommands = []command{
	{"wall", func(w *lang.Words) string { return w.Surface.Wall }, []string{"Ctrl+Shift+1"}, nil, func(e *Editor, _ string) { e.showOn(onWall) }},
	{"poster", func(w *lang.Words) string { return w.Surface.Poster }, []string{"Ctrl+Shift+3"}, nil, func(e *Editor, _ string) { e.showOn(onPoster) }},
	{"posterpicture", func(w *lang.Words) string { return w.Poster.SavePicture }, nil, isPoster, func(e *Editor, _ string) { e.whenMade(func() { e.savePoster(false) }) }},
	{"posterdrawing", func(w *lang.Words) string { return w.Poster.SaveDrawing }, nil, isPoster, func(e *Editor, _ string) { e.whenMade(func() { e.savePoster(true) }) }},
	{"copywall", func(w *lang.Words) string { return w.Poster.CopyWall }, nil, nil, func(e *Editor, _ string) { e.copyWall() }},
	{"share", func(w *lang.Words) string { return w.Poster.Share }, nil, nil, (*Editor).share},
	{"insight", func(w *lang.Words) string { return w.Surface.Insight }, []string{"Ctrl+Shift+4"}, nil, (*Editor).showInsight},
	{"copyreport", func(w *lang.Words) string { return w.Surface.Copy }, nil, isInsight, func(e *Editor, _ string) { e.copyReport() }},
	{"savereport", func(w *lang.Words) string { return w.Surface.Save }, nil, isInsight, func(e *Editor, _ string) { e.saveReport() }},
	{"print", func(w *lang.Words) string { return w.Surface.Print }, []string{"Ctrl+P"}, canPrint, func(e *Editor, _ string) { e.print() }},
}

func isInsight(e *Editor) bool { return e.surface == inInsight }

func isPoster(e *Editor) bool { return e.surface == onPoster }
func canPrint(e *Editor) bool { return isInsight(e) || isPoster(e) }
