package editor

import "reiskaart/app/lang"

// allCommands find the others: by words, by where one presses, and as a list of keys; and settle how keys and wheel are wanted.
var allCommands = []command{
	{"palette", func(w *lang.Words) string { return w.Palette.Title }, []string{"Ctrl+K", "Ctrl+/"}, nil, func(e *Editor, _ string) { e.toggleWindow(paletteWindow) }},
	{"palettenext", nil, nil, nil, func(e *Editor, _ string) { e.stepPalette(1) }},
	{"paletteback", nil, nil, nil, func(e *Editor, _ string) { e.stepPalette(-1) }},
	{"palettego", nil, nil, nil, (*Editor).doFound},
	{"contextmenu", func(w *lang.Words) string { return w.Keys.Context }, []string{"Shift+F10", "ContextMenu"}, nil, func(e *Editor, _ string) { e.contextAtChoice() }},
	{"keys", func(w *lang.Words) string { return w.Keys.Title }, []string{"?"}, nil, func(e *Editor, _ string) { e.toggleWindow(keysWindow) }},
	{"settings", func(w *lang.Words) string { return w.Setting.Title }, nil, nil, func(e *Editor, _ string) { e.toggleSide(settingsSide) }},
}
