package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// command is something that a person can do by name: from a key, a button or a menu.
type command struct {
	name    string
	label   func(*lang.Words) string
	keys    []string // chords, see keys.go; the first is shown
	enabled func(*Editor) bool
	run     func(e *Editor, arg string)
}

// commands is the registry that feeds keys, menus, the palette and the list of keys, made once: the lists stand with what
// they are about, each under its heading in the list of keys.
var (
	commands []command
	lists    []commandList
)

type commandList struct {
	heading  func(*lang.Words) string
	commands []command
}

// init joins the lists. They cannot be the registry's initial value, since some commands look others up in it.
func init() {
	lists = []commandList{
		{func(w *lang.Words) string { return w.Keys.Tools }, toolCommands},
		{func(w *lang.Words) string { return w.Loose.Heading }, looseCommands},
		{func(w *lang.Words) string { return w.Keys.Look }, lookCommands},
		{func(w *lang.Words) string { return w.Keys.Journey }, journeyCommands},
		{func(w *lang.Words) string { return w.Timer.Group }, workshopCommands},
		{func(w *lang.Words) string { return w.Keys.Maps }, mapCommands},
		{func(w *lang.Words) string { return w.Pair.Title }, pairCommands},
		{func(w *lang.Words) string { return w.Palette.Title }, allCommands},
		{func(w *lang.Words) string { return w.Finding.Group }, findCommands},
		{func(w *lang.Words) string { return w.Surface.Group }, surfaceCommands},
		{func(w *lang.Words) string { return w.Review.Title }, reviewCommands},
		{func(w *lang.Words) string { return w.Check.Title }, checkCommands},
		{func(w *lang.Words) string { return w.TableView.Group }, tableCommands},
		{func(w *lang.Words) string { return w.Surface.Figures }, figureCommands},
		{func(w *lang.Words) string { return w.Session.Group }, sessionCommands},
		{func(w *lang.Words) string { return w.Paste.Group }, clipCommands},
		{func(w *lang.Words) string { return w.Pictures.Picture }, pictureCommands},
	}
	for _, l := range lists {
		commands = append(commands, l.commands...)
	}
}

func canUndo(e *Editor) bool     { return e.doc != nil && (e.doc.CanUndo() || madeByPaste(e)) }
func canRedo(e *Editor) bool     { return e.doc != nil && e.doc.CanRedo() }
func hasNotes(e *Editor) bool    { return len(e.chosen.Notes) > 0 }
func hasPhase(e *Editor) bool    { return e.chosen.Phase != "" }
func hasTwoNotes(e *Editor) bool { return len(e.chosen.Notes) == 2 }
func hasChoice(e *Editor) bool   { return !e.chosen.Empty() }

func canCarry(e *Editor) bool {
	return hasNotes(e) || hasPhase(e) || e.chosen.Lane != "" || e.chosen.Link != ""
}

func canRemove(e *Editor) bool { return canCarry(e) || e.chosen.Actor != "" }

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
	if !staysOpen[ev.Name] {
		e.putAway(ev.Name)
	}
	if ev.Name != "save" {
		e.finishWriting()
	}
	if e.table.open != nil && !staysOpen[ev.Name] && !ofTheCell[ev.Name] && !e.closeCell() {
		e.table.open = nil // what it cannot be was said
	}
	if does := tableDoes[ev.Name]; does != nil && e.surface == inTable {
		if c.enabled == nil || c.enabled(e) || ev.Name == "delete" {
			does(e, ev.Arg)
		}
		e.refresh()
		return
	}
	if onlyOnWall[ev.Name] {
		e.showOn(onWall)
	}
	if c.enabled == nil || c.enabled(e) {
		c.run(e, ev.Arg)
	}
	e.refresh()
}

// staysOpen are the commands that leave menus and windows as they are.
var staysOpen = map[string]bool{"menu": true, "dismiss": true, "close": true, "palettenext": true, "paletteback": true, "palettego": true}

// ofTheCell are the commands for the open cell, which stays so.
var ofTheCell = map[string]bool{"cellkey": true, "cellpick": true}

// putAway closes the menus, and the windows but for the one that the command itself is about.
func (e *Editor) putAway(name string) {
	if e.menu = false; contextParts[name] == nil {
		e.context = nil
	}
	if !(name == "palette" && e.window == paletteWindow || name == "keys" && e.window == keysWindow) {
		e.window = noWindow
	}
}

// item is a command as an entry of a menu.
func (e *Editor) item(name string, ruled bool) MenuItem {
	c := find(name)
	m := MenuItem{Label: c.label(e.words), Run: Command{Name: name}, Enabled: c.enabled == nil || c.enabled(e), Ruled: ruled}
	m.Keys = c.shownKeys()
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
	case e.chosen.Parking:
		e.writeInLot()
	}
}

// noteTool writes at once where a cell or note is chosen; else the next press says where.
func (e *Editor) noteTool() {
	if n := e.oneNote(); e.chosen.Parking || n != nil && n.Place.Where == journey.Parked {
		e.writeInLot()
		return
	}
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
	case e.table.open != nil:
		e.dropCell()
	case e.sharing:
		e.sharing = false
	case e.question != nil:
		e.question = nil
	case e.context != nil:
		e.context = nil
	case e.menu:
		e.menu = false
	case e.window != noWindow:
		e.window = noWindow
	case e.picker.open:
		e.picker.open = false
	case e.library.open:
		e.library.open = false
	case (e.reviews.intake != nil || e.reviews.table != nil) && e.onReviews():
		e.dropReviews()
	case e.side == settingsSide:
		e.side = noSide
	case e.side == versionsSide:
		e.side, e.versions.naming = noSide, ""
	case e.surface != onWall && !e.rightTaken():
		e.showOn(onWall)
	case e.looking != nil:
		e.stopLooking()
	case e.finding.open: // before the tool: an arrow may be on its way to what was found
		e.closeFind()
	case e.mode != selectMode:
		e.setMode(selectMode)
	case e.timer.setting:
		e.toggleTimer()
	case e.side == voteSide, e.side == chatSide, e.side == closingSide:
		e.setSide(noSide)
	case e.priority.open:
		e.closePriorities()
	case e.walkthrough != nil:
		e.stopWalk()
	case e.inside() != nil:
		e.chooseNotes(e.inside()...)
	case e.session.presenting != nil && e.side != noSide:
		e.setSide(noSide)
	case e.session.presenting != nil && !e.chosen.Empty():
		e.choose(Selection{})
	case e.session.presenting != nil:
		e.stopPresenting()
	case len(e.chosen.Notes) == 1 && e.oneNote().Place.Where == journey.Cell && e.rowOf(e.oneNote().Place.Lane) >= 0:
		n := e.oneNote()
		e.choose(Selection{Cell: CellRef{n.Place.Phase, n.Place.Lane}})
	case len(e.chosen.Notes) == 1 && e.oneNote().Place.Where == journey.Parked:
		e.choose(Selection{Parking: true})
	case e.chosen.Parking:
		e.parkKey()
	case !e.chosen.Empty():
		e.choose(Selection{})
	case e.shownVariant() != nil:
		e.walkAs("")
	case e.session.large && e.side == noSide:
		e.toggleLarge()
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
