package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/layout"
)

// command is something that a person can do by name: from a key, a button or a menu.
type command struct {
	name    string
	label   func(*lang.Words) string
	keys    []string // chords, see keys.go; the first is shown
	enabled func(*Editor) bool
	run     func(e *Editor, arg string)
}

// commands is the registry that feeds keys, menus and buttons.
var commands = []command{
	{"select", func(w *lang.Words) string { return w.Command.Select }, []string{"V"}, nil, func(e *Editor, _ string) { e.setMode(selectMode) }},
	{"note", func(w *lang.Words) string { return w.Command.Note }, []string{"N"}, nil, func(e *Editor, _ string) { e.noteTool() }},
	{"link", func(w *lang.Words) string { return w.Command.Link }, []string{"A", "C", "L", "X"}, nil, func(e *Editor, _ string) { e.setMode(linkMode) }},
	{"hand", func(w *lang.Words) string { return w.Command.Hand }, []string{"H"}, nil, func(e *Editor, _ string) { e.setMode(handMode) }},
	{"write", func(w *lang.Words) string { return w.Command.Write }, []string{"Enter", "F2"}, hasChoice, func(e *Editor, _ string) { e.write() }},
	{"undo", func(w *lang.Words) string { return w.Command.Undo }, []string{"Ctrl+Z"}, canUndo, func(e *Editor, _ string) { e.undo() }},
	{"redo", func(w *lang.Words) string { return w.Command.Redo }, []string{"Ctrl+Shift+Z", "Ctrl+Y"}, canRedo, func(e *Editor, _ string) { e.redo() }},
	{"delete", func(w *lang.Words) string { return w.Command.Delete }, []string{"Delete", "Backspace"}, hasChoice, func(e *Editor, _ string) { e.remove() }},
	{"duplicate", func(w *lang.Words) string { return w.Command.Duplicate }, []string{"Ctrl+D"}, hasNotes, func(e *Editor, _ string) { e.duplicate() }},
	{"all", func(w *lang.Words) string { return w.Command.All }, []string{"Ctrl+A"}, nil, func(e *Editor, _ string) { e.chooseAll() }},
	{"connect", func(w *lang.Words) string { return w.Command.MakeLink }, nil, hasTwoNotes, func(e *Editor, _ string) { e.connect(e.chosen.Notes[0], e.chosen.Notes[1]) }},
	{"reverse", func(w *lang.Words) string { return w.Command.Reverse }, nil, hasLink, func(e *Editor, _ string) { e.reverse() }},
	{"linkkind", func(w *lang.Words) string { return w.Link.NextKind }, []string{"K"}, hasLink, func(e *Editor, _ string) { e.nextKind() }},
	{"straighten", func(w *lang.Words) string { return w.Link.Straighten }, nil, isBent, func(e *Editor, _ string) { e.bend(e.chosen.Link, 0, "") }},
	{"linkend", nil, nil, hasLink, (*Editor).showEnd},
	{"save", func(w *lang.Words) string { return w.Command.Save }, []string{"Ctrl+S"}, nil, func(e *Editor, _ string) { e.save() }},
	{"open", func(w *lang.Words) string { return w.Command.Open }, []string{"Ctrl+O"}, nil, func(e *Editor, _ string) { e.menu = false; e.emit(ChooseFile{}) }},
	{"library", func(w *lang.Words) string { return w.Command.Library }, nil, nil, func(e *Editor, _ string) { e.toggleLibrary() }},
	{"templates", func(w *lang.Words) string { return w.Command.New }, nil, nil, func(e *Editor, _ string) { e.pickTemplate() }},
	{"new", nil, nil, nil, (*Editor).beginFrom},
	{"examples", nil, nil, nil, func(e *Editor, _ string) { e.picker.bare = !e.picker.bare }},
	{"guide", func(w *lang.Words) string { return w.Command.Guide }, []string{"G"}, nil, func(e *Editor, _ string) { e.toggleGuide() }},
	{"guidestep", nil, nil, nil, (*Editor).openStep},
	{"guideto", nil, nil, nil, (*Editor).guideTo},
	{"tonote", nil, nil, nil, func(e *Editor, arg string) { e.toNote(journey.ID(arg)) }},
	{"walk", func(w *lang.Words) string { return w.Command.Walk }, nil, hasSteps, func(e *Editor, _ string) { e.startWalk() }},
	{"walknext", nil, nil, nil, func(e *Editor, _ string) { e.walkBy(1) }},
	{"walkback", nil, nil, nil, func(e *Editor, _ string) { e.walkBy(-1) }},
	{"stopwalk", nil, nil, nil, func(e *Editor, _ string) { e.stopWalk() }},
	{"walked", nil, nil, nil, func(e *Editor, _ string) { e.finishWalk() }},
	{"noexamples", func(w *lang.Words) string { return w.Command.NoExamples }, nil, hasExamples, func(e *Editor, _ string) { e.clearExamples() }},
	{"sample", func(w *lang.Words) string { return w.Command.Sample }, nil, nil, func(e *Editor, _ string) { e.another((*Editor).sample) }},
	{"duplicatemap", func(w *lang.Words) string { return w.Command.CopyMap }, nil, nil, func(e *Editor, _ string) { e.another((*Editor).duplicateMap) }},
	{"zoomin", func(w *lang.Words) string { return w.Command.ZoomIn }, []string{"Ctrl++", "Ctrl+="}, nil, func(e *Editor, _ string) { e.zoomBy(zoomStep) }},
	{"zoomout", func(w *lang.Words) string { return w.Command.ZoomOut }, []string{"Ctrl+-"}, nil, func(e *Editor, _ string) { e.zoomBy(1 / zoomStep) }},
	{"fit", func(w *lang.Words) string { return w.Command.Fit }, []string{"0", "Shift+1"}, nil, func(e *Editor, _ string) { e.fit() }},
	{"fitselection", func(w *lang.Words) string { return w.Command.FitSelection }, []string{"Shift+2"}, nil, func(e *Editor, _ string) { e.fitSelection() }},
	{"real", func(w *lang.Words) string { return w.Command.Real }, []string{"Ctrl+0", "Shift+0"}, nil, func(e *Editor, _ string) { e.zoomReal() }},
	{"inspector", func(w *lang.Words) string { return w.Command.Inspector }, []string{"Ctrl+I"}, nil, func(e *Editor, _ string) { e.toggleInspector() }},
	{"persona", func(w *lang.Words) string { return w.Persona.Persona }, nil, nil, func(e *Editor, _ string) { e.openPersona() }},
	{"goal", func(w *lang.Words) string { return w.Corner.GoalScope }, nil, nil, func(e *Editor, _ string) { e.writeCorner(mapGoal) }},
	{"addquestion", func(w *lang.Words) string { return w.PhaseCard.Own }, nil, hasPhase, func(e *Editor, _ string) { e.addQuestion() }},
	{"bankquestion", nil, nil, hasPhase, (*Editor).addOffered},
	{"questionup", nil, nil, hasPhase, func(e *Editor, arg string) { e.moveQuestion(arg, false) }},
	{"questiondown", nil, nil, hasPhase, func(e *Editor, arg string) { e.moveQuestion(arg, true) }},
	{"deletequestion", nil, nil, hasPhase, (*Editor).removeQuestion},
	{"addphase", func(w *lang.Words) string { return w.Command.AddPhase }, nil, nil, func(e *Editor, _ string) { e.addPhase(true) }},
	{"addphaseleft", func(w *lang.Words) string { return w.Command.AddPhaseLeft }, nil, nil, func(e *Editor, _ string) { e.addPhase(false) }},
	{"addlane", func(w *lang.Words) string { return w.Command.AddLane }, nil, nil, func(e *Editor, _ string) { e.addLane(true) }},
	{"addlaneabove", func(w *lang.Words) string { return w.Command.AddLaneAbove }, nil, nil, func(e *Editor, _ string) { e.addLane(false) }},
	{"foldlane", func(w *lang.Words) string { return w.Row.Fold }, []string{"Shift+F"}, foldable, func(e *Editor, _ string) { e.foldLane(e.lane()) }},
	{"hidelane", func(w *lang.Words) string { return w.Row.Hide }, []string{"Shift+H"}, hasLane, func(e *Editor, _ string) { e.hideLane(e.lane()) }},
	{"showlanes", func(w *lang.Words) string { return w.Row.Show }, nil, hasHidden, func(e *Editor, _ string) { e.showLanes() }},
	{"showlane", nil, nil, nil, (*Editor).showLane},
	{"addactor", func(w *lang.Words) string { return w.Actor.Add }, nil, nil, func(e *Editor, _ string) { e.addActor() }},
	{"actor", nil, nil, nil, (*Editor).chooseActor},
	{"newmeasure", func(w *lang.Words) string { return w.Figure.Again }, nil, stalePhase, func(e *Editor, _ string) { e.newMeasure() }},
	{"moveleft", func(w *lang.Words) string { return w.Command.MoveLeft }, []string{"Ctrl+ArrowLeft"}, nil, func(e *Editor, _ string) { e.carry(layout.Leftward) }},
	{"moveright", func(w *lang.Words) string { return w.Command.MoveRight }, []string{"Ctrl+ArrowRight"}, nil, func(e *Editor, _ string) { e.carry(layout.Rightward) }},
	{"moveup", func(w *lang.Words) string { return w.Command.MoveUp }, []string{"Ctrl+ArrowUp"}, nil, func(e *Editor, _ string) { e.carry(layout.Upward) }},
	{"movedown", func(w *lang.Words) string { return w.Command.MoveDown }, []string{"Ctrl+ArrowDown"}, nil, func(e *Editor, _ string) { e.carry(layout.Downward) }},
	{"language", func(w *lang.Words) string { return w.Command.Language }, nil, nil, func(e *Editor, _ string) { e.otherLanguage() }},
	{"menu", func(w *lang.Words) string { return w.Command.Menu }, nil, nil, func(e *Editor, _ string) { e.menu = !e.menu }},
	{"moment", func(w *lang.Words) string { return w.Note.MarkMoment }, nil, hasNotes, func(e *Editor, _ string) { e.markMoment() }},
	{"assumption", func(w *lang.Words) string { return w.Note.MarkAssumption }, nil, hasNotes, func(e *Editor, _ string) { e.markAssumption() }},
	{"more", nil, nil, nil, func(e *Editor, _ string) { e.unfolded = !e.unfolded }},
	{"close", nil, nil, nil, func(e *Editor, _ string) { e.closeAll() }},
	{"dismiss", nil, nil, nil, func(e *Editor, _ string) { e.toast = nil }},
	{"show", nil, nil, nil, func(e *Editor, _ string) { e.toward(e.away) }},
	{"back", nil, nil, nil, func(e *Editor, _ string) { e.fit() }},
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
	{"variants", func(w *lang.Words) string { return w.Command.Variants }, []string{"Shift+V"}, nil, func(e *Editor, _ string) { e.toggleSide(variantsSide) }},
	{"addvariant", func(w *lang.Words) string { return w.Variant.Add }, nil, nil, func(e *Editor, _ string) { e.addVariant() }},
	{"variant", nil, nil, nil, func(e *Editor, arg string) { e.unfoldVariant(journey.ID(arg)) }},
	{"variantup", nil, nil, nil, func(e *Editor, arg string) { e.moveVariant(journey.ID(arg), -1) }},
	{"variantdown", nil, nil, nil, func(e *Editor, arg string) { e.moveVariant(journey.ID(arg), 1) }},
	{"deletevariant", nil, nil, nil, func(e *Editor, arg string) { e.deleteVariant(journey.ID(arg)) }},
	{"walkas", nil, nil, nil, func(e *Editor, arg string) { e.walkAs(journey.ID(arg)) }},
	{"skip", func(w *lang.Words) string { return w.Variant.Skip }, []string{"S"}, canSkip, func(e *Editor, _ string) { e.skip() }},
	{"repeat", nil, nil, canSkip, (*Editor).repeat},
	{"pickcurve", func(w *lang.Words) string { return w.Laid.LayOver }, nil, nil, func(e *Editor, _ string) { e.pickCurve() }},
	{"picktomap", func(w *lang.Words) string { return w.Note.ToMap }, nil, hasNotes, func(e *Editor, _ string) { e.toggleSide(onwardSide) }},
	{"leadto", nil, nil, hasNotes, func(e *Editor, arg string) { e.leadTo(journey.ID(arg)) }},
	{"onward", func(w *lang.Words) string { return w.Note.GoToMap }, nil, leads, func(e *Editor, _ string) { e.goOnward() }},
	{"layover", nil, nil, nil, func(e *Editor, arg string) { e.layOver(journey.ID(arg)) }},
	{"liftoff", func(w *lang.Words) string { return w.Laid.LiftOff }, nil, nil, func(e *Editor, _ string) { e.liftOff() }},
	{"restore", nil, nil, nil, func(e *Editor, arg string) { e.restoreMap(journey.ID(arg)) }},
	{"answer", nil, nil, nil, (*Editor).answer},
	{"pastehelp", nil, nil, nil, func(e *Editor, _ string) { e.pasteHelp() }},
	{"addpain", func(w *lang.Words) string { return w.Command.AddPain }, []string{"Ctrl+Enter"}, choseEmotion, func(e *Editor, _ string) { e.relateChosen() }},
	{"addsolution", func(w *lang.Words) string { return w.Command.AddSolution }, []string{"Ctrl+Enter"}, chosePain, func(e *Editor, _ string) { e.relateChosen() }},
	sends("toactions", "Alt+1", journey.Actions), sends("totouchpoints", "Alt+2", journey.Touchpoints), sends("toemotions", "Alt+3", journey.Emotions),
	sends("topains", "Alt+4", journey.Pains), sends("tosolutions", "Alt+5", journey.Solutions), sends("toactors", "Alt+6", journey.Actors),
	sends("toquestions", "Alt+7", journey.Questions),
	{"phase", nil, []string{"1", "2", "3", "4", "5", "6", "7", "8", "9"}, nil, (*Editor).phaseByNumber},
}

func canUndo(e *Editor) bool     { return e.doc != nil && e.doc.CanUndo() }
func canRedo(e *Editor) bool     { return e.doc != nil && e.doc.CanRedo() }
func hasNotes(e *Editor) bool    { return len(e.chosen.Notes) > 0 }
func hasPhase(e *Editor) bool    { return e.chosen.Phase != "" }
func hasTwoNotes(e *Editor) bool { return len(e.chosen.Notes) == 2 }
func hasChoice(e *Editor) bool   { return !e.chosen.Empty() }

// find is a command by its name, nil when there is none.
func find(name string) *command {
	for i := range commands {
		if commands[i].name == name {
			return &commands[i]
		}
	}
	return nil
}

// run does a command of the registry.
func (e *Editor) run(ev Command) {
	c := find(ev.Name)
	if c == nil || e.doc == nil {
		return
	}
	if e.looking != nil && !looksOn[ev.Name] {
		e.onlyLook()
		return
	}
	if ev.Name == "close" && e.writing != nil {
		e.finishWriting()
		e.emit(FocusBoard{})
		return
	}
	if ev.Name != "menu" && ev.Name != "dismiss" && ev.Name != "close" {
		e.menu = false
	}
	if ev.Name != "save" {
		e.finishWriting()
	}
	if c.enabled == nil || c.enabled(e) {
		c.run(e, ev.Arg)
	}
	e.refresh()
}

// item is a command as an entry of a menu.
func (e *Editor) item(name string, ruled bool) MenuItem {
	c := find(name)
	m := MenuItem{Label: c.label(e.words), Run: Command{Name: name}, Enabled: c.enabled == nil || c.enabled(e), Ruled: ruled}
	if len(c.keys) > 0 {
		m.Keys = shown(c.keys[0], e.words)
	}
	return m
}

// write puts the caret where the choice is: in the note, the cell, the head, the title or on the link.
func (e *Editor) write() {
	switch {
	case len(e.chosen.Notes) > 0:
		e.writeOn(e.chosen.Notes[len(e.chosen.Notes)-1])
	case e.chosen.Cell != CellRef{}:
		e.writeInCell(e.chosen.Cell.Phase, e.chosen.Cell.Lane)
	case e.chosen.Phase != "":
		e.renamePhase(e.chosen.Phase)
	case e.chosen.Lane != "":
		e.enterLane(e.chosen.Lane)
	case e.chosen.Link != "":
		e.writeOnLink(e.chosen.Link)
	case e.chosen.Persona:
		e.openPersona()
	}
}

// noteTool writes at once where a cell or note is chosen; else the next press says where.
func (e *Editor) noteTool() {
	if n := e.oneNote(); n != nil && e.rowOf(n.Place.Lane) >= 0 && e.columnOf(n.Place.Phase) >= 0 {
		e.writeInCell(n.Place.Phase, n.Place.Lane)
		return
	}
	if e.chosen.Cell != (CellRef{}) {
		e.writeInCell(e.chosen.Cell.Phase, e.chosen.Cell.Lane)
		return
	}
	e.setMode(noteMode)
}

// closeAll is Escape: it closes what is open on top, one thing at a time, and lets go of the choice last.
func (e *Editor) closeAll() {
	switch {
	case e.gesture != nil:
		e.cancelGesture()
	case e.question != nil:
		e.question = nil
	case e.menu:
		e.menu = false
	case e.picker.open:
		e.picker.open = false
	case e.library.open:
		e.library.open = false
	case e.side == versionsSide:
		e.side, e.versions.naming = noSide, ""
	case e.looking != nil:
		e.stopLooking()
	case e.mode != selectMode:
		e.setMode(selectMode)
	case e.walkthrough != nil:
		e.stopWalk()
	case len(e.chosen.Notes) == 1 && e.oneNote().Place.Where == journey.Cell && e.rowOf(e.oneNote().Place.Lane) >= 0:
		n := e.oneNote()
		e.choose(Selection{Cell: CellRef{n.Place.Phase, n.Place.Lane}})
	case !e.chosen.Empty():
		e.choose(Selection{})
	case e.shownVariant() != nil:
		e.walkAs("")
	default:
		e.setSide(noSide)
		e.choose(Selection{})
	}
	e.emit(FocusBoard{})
}

func (e *Editor) otherLanguage() {
	code := "nl"
	if e.words.Code == "nl" {
		code = "en"
	}
	e.words = lang.For(code)
	e.scene.SetWords(e.words)
	e.prefs.Language = code
	e.emit(PutPrefs{e.prefs})
	if e.start && !e.picker.open { // nothing was written yet: the first map speaks it too, with the caret where it was
		e.another((*Editor).newMap)
	}
}
