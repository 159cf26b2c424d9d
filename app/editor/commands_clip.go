package editor

import "reiskaart/app/lang"

// clipCommands are what a menu and a toast do with the clipboard. Ctrl+C, X and V are no keys of theirs: the browser makes its own
// events of these, which need no permission.
var clipCommands = []command{
	{"copy", func(w *lang.Words) string { return w.Paste.Copy }, nil, canCopy, func(e *Editor, _ string) { e.copying(Copying{}) }},
	{"cut", func(w *lang.Words) string { return w.Paste.Cut }, nil, hasNotes, func(e *Editor, _ string) { e.copying(Copying{Cut: true}) }},
	{"unpaste", nil, nil, canRepaste, func(e *Editor, _ string) { e.unpastedBeside() }},
	{"pasteall", nil, nil, canRepaste, func(e *Editor, _ string) { e.pasteOver(func(p pasteAgain) { e.pasteAs(p, true) }) }},
	{"pasteloose", nil, nil, canRepaste, func(e *Editor, _ string) { e.pasteOver(func(p pasteAgain) { e.pasteGrid(p.table); e.keepPaste(p) }) }},
	{"pastepark", nil, nil, canRepaste, func(e *Editor, _ string) { e.pasteOver(e.parkCells) }},
}

func canCopy(e *Editor) bool { return e.doc != nil && len(e.toCopy()) > 0 }
