package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// mapCommands are about whole maps: files, the library, versions, pairs.
var mapCommands = []command{
	{"save", func(w *lang.Words) string { return w.Command.Save }, []string{"Ctrl+S"}, nil, func(e *Editor, _ string) { e.save() }},
	{"open", func(w *lang.Words) string { return w.Command.Open }, []string{"Ctrl+O"}, nil, func(e *Editor, _ string) { e.menu = false; e.emit(ChooseFile{}) }},
	{"library", func(w *lang.Words) string { return w.Command.Library }, nil, nil, func(e *Editor, _ string) { e.toggleLibrary() }},
	{"templates", func(w *lang.Words) string { return w.Command.New }, nil, nil, func(e *Editor, _ string) { e.pickTemplate() }},
	{"new", nil, nil, nil, (*Editor).beginFrom},
	{"examples", nil, nil, nil, func(e *Editor, _ string) { e.picker.bare = !e.picker.bare }},
	{"sample", func(w *lang.Words) string { return w.Command.Sample }, nil, nil, func(e *Editor, _ string) { e.another((*Editor).sample) }},
	{"duplicatemap", func(w *lang.Words) string { return w.Command.CopyMap }, nil, nil, func(e *Editor, _ string) { e.another((*Editor).duplicateMap) }},
	{"wanted", func(w *lang.Words) string { return w.Maps.MakeWanted }, nil, canMakeWanted, func(e *Editor, _ string) { e.makeWanted() }},
	{"topresent", func(w *lang.Words) string { return w.Maps.ToPresent }, nil, canGoToPresent, func(e *Editor, _ string) { e.openCounterpart() }},
	{"towanted", func(w *lang.Words) string { return w.Maps.ToWanted }, nil, canGoToWanted, func(e *Editor, _ string) { e.openCounterpart() }},
	{"otherpersona", func(w *lang.Words) string { return w.Maps.OtherPersona }, nil, nil, func(e *Editor, _ string) { e.otherPersona() }},
	{"versions", func(w *lang.Words) string { return w.Versions.Title }, nil, nil, func(e *Editor, _ string) { e.toggleVersions() }},
	{"keepversion", func(w *lang.Words) string { return w.Versions.Keep }, nil, nil, func(e *Editor, _ string) { e.keepVersion() }},
	{"lookversion", nil, nil, nil, func(e *Editor, arg string) { e.emit(LoadVersion{e.doc.info.ID, journey.ID(arg)}) }},
	{"flipversion", nil, nil, nil, (*Editor).flip},
	{"restoreversion", nil, nil, nil, func(e *Editor, _ string) { e.restoreVersion() }},
	{"closeversion", nil, nil, nil, func(e *Editor, _ string) { e.stopLooking() }},
	{"renameversion", nil, nil, nil, (*Editor).renameVersion},
	{"deleteversion", nil, nil, nil, func(e *Editor, arg string) { e.deleteVersion(journey.ID(arg)) }},
	{"undeleteversion", nil, nil, nil, func(e *Editor, arg string) { e.undeleteVersion(journey.ID(arg)) }},
	{"sortlibrary", nil, nil, nil, (*Editor).sortLibrary},
	{"rename", nil, nil, nil, (*Editor).renameMap},
	{"openmap", nil, nil, nil, func(e *Editor, arg string) { e.openMap(journey.ID(arg)) }},
	{"deletemap", nil, nil, nil, func(e *Editor, arg string) { e.deleteMap(journey.ID(arg)) }},
	{"restore", nil, nil, nil, func(e *Editor, arg string) { e.restoreMap(journey.ID(arg)) }},
}
