package editor

import (
	"slices"

	"reiskaart/app/arrange"
	"reiskaart/app/lang"
)

// looseCommands are about loose notes: what holds them together and in place, in what order and line they lie, how large they are
// and in what colour.
var looseCommands = slices.Concat([]command{
	{"group", func(w *lang.Words) string { return w.Loose.Group }, []string{"Ctrl+G"}, canGroup, func(e *Editor, _ string) { e.group() }},
	{"ungroup", func(w *lang.Words) string { return w.Loose.Ungroup }, []string{"Ctrl+Shift+G"}, canUngroup, func(e *Editor, _ string) { e.ungroup() }},
	{"lock", func(w *lang.Words) string { return w.Loose.Lock }, []string{"Ctrl+Shift+L"}, hasNotes, func(e *Editor, _ string) { e.lock() }},
	{"forward", func(w *lang.Words) string { return w.Loose.Forward }, []string{"]"}, hasLoose, func(e *Editor, _ string) { e.restack(true, false) }},
	{"backward", func(w *lang.Words) string { return w.Loose.Backward }, []string{"["}, hasLoose, func(e *Editor, _ string) { e.restack(false, false) }},
	{"tofront", func(w *lang.Words) string { return w.Loose.Front }, []string{"Shift+]"}, hasLoose, func(e *Editor, _ string) { e.restack(true, true) }},
	{"toback", func(w *lang.Words) string { return w.Loose.Back }, []string{"Shift+["}, hasLoose, func(e *Editor, _ string) { e.restack(false, true) }},
	{"grid", func(w *lang.Words) string { return w.Loose.Grid }, []string{"Ctrl+'"}, nil, func(e *Editor, _ string) { e.toggleGrid() }},
	{"lineupmenu", func(w *lang.Words) string { return w.Loose.LineUp }, nil, canAlign, func(e *Editor, _ string) { e.contextPart("lineupmenu") }},
	{"looksmenu", func(w *lang.Words) string { return w.Loose.Looks }, nil, hasNotes, func(e *Editor, _ string) { e.contextPart("looksmenu") }},
	aligns("alignleft", "Alt+A", arrange.Left, func(w *lang.Loose) string { return w.AlignLeft }),
	aligns("aligncenter", "Alt+H", arrange.Center, func(w *lang.Loose) string { return w.AlignCenter }),
	aligns("alignright", "Alt+D", arrange.Right, func(w *lang.Loose) string { return w.AlignRight }),
	aligns("aligntop", "Alt+W", arrange.Top, func(w *lang.Loose) string { return w.AlignTop }),
	aligns("alignmiddle", "Alt+V", arrange.Middle, func(w *lang.Loose) string { return w.AlignMiddle }),
	aligns("alignbottom", "Alt+S", arrange.Bottom, func(w *lang.Loose) string { return w.AlignBottom }),
	{"distributeacross", func(w *lang.Words) string { return w.Loose.Across }, []string{"Alt+Shift+H"}, canSpread, func(e *Editor, _ string) { e.spreadOut(false) }},
	{"distributedown", func(w *lang.Words) string { return w.Loose.Down }, []string{"Alt+Shift+V"}, canSpread, func(e *Editor, _ string) { e.spreadOut(true) }},
	{"tidy", func(w *lang.Words) string { return w.Loose.Tidy }, []string{"Alt+Shift+T"}, canAlign, func(e *Editor, _ string) { e.tidy() }},
	{"samesize", func(w *lang.Words) string { return w.Loose.Same }, []string{"Alt+Shift+E"}, canAlign, func(e *Editor, _ string) { e.sameSize() }},
	sizesTo("sizesmall", "Alt+Shift+S", "S", func(w *lang.Loose) string { return w.Small }),
	sizesTo("sizemedium", "Alt+Shift+M", "M", func(w *lang.Loose) string { return w.Medium }),
	sizesTo("sizelarge", "Alt+Shift+L", "L", func(w *lang.Loose) string { return w.Large }),
	{"repeatcolor", func(w *lang.Words) string { return w.Loose.Repeat }, []string{"Shift+C"}, canRepeat, func(e *Editor, _ string) { e.colorNotes(e.color.last) }},
}, paints("", "yellow", "blue", "pink", "green", "brown", "purple", "grey"))
