package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/layout"
)

// toolCommands are what the hand does with notes and links.
var toolCommands = []command{
	{"select", func(w *lang.Words) string { return w.Command.Select }, []string{"V"}, nil, func(e *Editor, _ string) { e.setMode(selectMode) }},
	{"note", func(w *lang.Words) string { return w.Command.Note }, []string{"N"}, nil, func(e *Editor, _ string) { e.noteTool() }},
	{"link", func(w *lang.Words) string { return w.Command.Link }, []string{"A", "C", "L", "X"}, nil, func(e *Editor, _ string) { e.setMode(linkMode) }},
	{"text", func(w *lang.Words) string { return w.Tool.Text }, []string{"T"}, nil, func(e *Editor, _ string) { e.setMode(textMode) }},
	{"keeptool", func(w *lang.Words) string { return w.Tool.Keep }, []string{"Q"}, nil, func(e *Editor, _ string) { e.keepTool() }},
	{"hand", func(w *lang.Words) string { return w.Command.Hand }, []string{"H"}, nil, func(e *Editor, _ string) { e.setMode(handMode) }},
	{"write", func(w *lang.Words) string { return w.Command.Write }, []string{"Enter", "F2"}, hasChoice, func(e *Editor, _ string) { e.write() }},
	{"undo", func(w *lang.Words) string { return w.Command.Undo }, []string{"Ctrl+Z"}, canUndo, func(e *Editor, _ string) { e.undo() }},
	{"redo", func(w *lang.Words) string { return w.Command.Redo }, []string{"Ctrl+Shift+Z", "Ctrl+Y"}, canRedo, func(e *Editor, _ string) { e.redo() }},
	{"delete", func(w *lang.Words) string { return w.Command.Delete }, []string{"Delete", "Backspace"}, canRemove, func(e *Editor, _ string) { e.remove() }},
	{"duplicate", func(w *lang.Words) string { return w.Command.Duplicate }, []string{"Ctrl+D"}, hasNotes, func(e *Editor, _ string) { e.duplicate() }},
	{"all", func(w *lang.Words) string { return w.Command.All }, []string{"Ctrl+A"}, nil, func(e *Editor, _ string) { e.chooseAll() }},
	{"connect", func(w *lang.Words) string { return w.Command.MakeLink }, nil, hasTwoNotes, func(e *Editor, _ string) { e.connect(e.chosen.Notes[0], e.chosen.Notes[1]) }},
	{"reverse", func(w *lang.Words) string { return w.Command.Reverse }, nil, hasLink, func(e *Editor, _ string) { e.reverse() }},
	{"linkkind", func(w *lang.Words) string { return w.Link.NextKind }, []string{"Shift+K"}, hasLink, func(e *Editor, _ string) { e.nextKind() }},
	{"straighten", func(w *lang.Words) string { return w.Link.Straighten }, nil, isBent, func(e *Editor, _ string) { e.bend(e.chosen.Link, 0, "") }},
	{"linkend", nil, nil, hasLink, (*Editor).showEnd},
	{"tophase", nil, nil, nil, func(e *Editor, arg string) { e.toPhase(journey.ID(arg)) }},
	{"tonote", nil, nil, nil, func(e *Editor, arg string) { e.toNote(journey.ID(arg)) }},
	{"moveleft", func(w *lang.Words) string { return w.Command.MoveLeft }, []string{"Ctrl+ArrowLeft"}, canCarry, func(e *Editor, _ string) { e.carry(layout.Leftward) }},
	{"moveright", func(w *lang.Words) string { return w.Command.MoveRight }, []string{"Ctrl+ArrowRight"}, canCarry, func(e *Editor, _ string) { e.carry(layout.Rightward) }},
	{"moveup", func(w *lang.Words) string { return w.Command.MoveUp }, []string{"Ctrl+ArrowUp"}, canCarry, func(e *Editor, _ string) { e.carry(layout.Upward) }},
	{"movedown", func(w *lang.Words) string { return w.Command.MoveDown }, []string{"Ctrl+ArrowDown"}, canCarry, func(e *Editor, _ string) { e.carry(layout.Downward) }},
	{"moment", func(w *lang.Words) string { return w.Note.MarkMoment }, nil, hasNotes, func(e *Editor, _ string) { e.markMoment() }},
	{"assumption", func(w *lang.Words) string { return w.Note.MarkAssumption }, nil, hasNotes, func(e *Editor, _ string) { e.markAssumption() }},
	{"more", nil, nil, nil, func(e *Editor, _ string) { e.unfolded = !e.unfolded }},
	{"picktomap", func(w *lang.Words) string { return w.Note.ToMap }, nil, hasNotes, func(e *Editor, _ string) { e.toggleSide(onwardSide) }},
	{"leadto", nil, nil, hasNotes, func(e *Editor, arg string) { e.leadTo(journey.ID(arg)) }},
	{"onward", func(w *lang.Words) string { return w.Note.GoToMap }, nil, leads, func(e *Editor, _ string) { e.goOnward() }},
	{"addpain", func(w *lang.Words) string { return w.Command.AddPain }, []string{"Ctrl+Enter"}, choseFelt, func(e *Editor, _ string) { e.relateChosen() }},
	{"addsolution", func(w *lang.Words) string { return w.Command.AddSolution }, []string{"Ctrl+Enter"}, chosePain, func(e *Editor, _ string) { e.relateChosen() }},
	sends("toactions", "Alt+1", journey.Actions), sends("totouchpoints", "Alt+2", journey.Touchpoints), sends("toemotions", "Alt+3", journey.Emotions),
	sends("topains", "Alt+4", journey.Pains), sends("tosolutions", "Alt+5", journey.Solutions), sends("toactors", "Alt+6", journey.Actors),
	sends("toquestions", "Alt+7", journey.Questions),
}
