package editor

import (
	"math"

	"reiskaart/app/journey"
)

// makeView gathers what the chrome shows.
func (e *Editor) makeView() View {
	v := View{Words: e.words, Lang: e.words.Code, Zoom: int(math.Round(e.camera.Zoom * 100)), Toast: e.toast, Live: e.live, Tool: e.toolName()}
	if e.following != nil {
		return e.audienceView()
	}
	if e.doc == nil {
		return v
	}
	v.Title = e.doc.Board.Doc().Title
	v.Surface, v.Surfaces, v.Insight, v.Poster = surfaceNames[e.surface], e.surfaces(), e.viewInsight(), e.viewPoster()
	v.Checks, v.Aged = e.checkCount(), e.viewAged()
	v.Table = e.viewTable()
	v.Saved = e.savedState()
	v.CanUndo, v.CanRedo = e.doc.CanUndo(), e.doc.CanRedo()
	v.Choice = canFit(e)
	v.Start = e.start
	v.Status = e.status()
	v.Library = e.listed()
	v.Question = e.asked()
	v.Picker = e.templatePicker()
	v.Guide = e.guided()
	v.Walk = e.walkCard()
	v.Lost = e.lost()
	e.viewPair(&v)
	v.Watched = e.session.audience.open
	v.Quiet, v.Peek, v.LargeType, v.Session, v.Stops = e.quiet(), e.session.peek, e.largeType(), e.sessionBar(), e.stopsPanel()
	v.Find, v.Filter = e.findBar(), e.filterPanel()
	v.Versions, v.Looking = e.listedVersions(), e.viewLooking()
	if v.Looking != nil {
		v.Status, v.CanUndo, v.CanRedo = "", false, false
	}
	if e.menu {
		v.Menu = e.menuItems()
	}
	v.Context, v.Palette, v.Keys, v.Settings, v.Keeping = e.contextMenu(), e.shownPalette(), e.keyList(), e.settings(), e.keeping
	e.parking.away = e.lotAway()
	v.Variants, v.Maps, v.Legend, v.Plan = e.variantsPanel(), e.mapsPanel(), e.legend(), e.planPanel()
	if e.inspectorOpen() && e.side == noSide && !e.writingHides() && e.looking == nil {
		v.Inspector = e.inspect()
		e.inspectWalk(v.Inspector)
		if v.Inspector.has(e.focus) {
			v.Inspector.Focus, v.Inspector.Asked = e.focus, e.focusAsked
		}
	}
	v.Timer, v.Vote, v.Priorities, v.Chat, v.Closing = e.timerCard(), e.voteCard(), e.priorityList(), e.chatCard(), e.closingCard()
	if len(e.away) > 0 {
		v.Away = e.words.Command.Show
	}
	if e.doc.fails {
		v.Alarm = e.words.Saved.NotLong
	}
	return v
}

// menuItems is the menu of the top bar: what is about the whole map and the page. What is about a note, a phase or a lane
// is in the menu of what is under the hand, and everything is in the palette.
func (e *Editor) menuItems() []MenuItem {
	return e.menuOf([][]string{
		{"palette", "keys"},
		{"templates", "sample", "duplicatemap", "otherpersona", e.pairCommand()},
		{"open", "save", "share", "keepversion", "versions"}, {"picture", "copydrawing", "copywall"},
		{"undo", "redo", "all"},
		{"find", "filter", "clearfilter", "showlot"},
		{"addphase", "addlane", "addactor", "showlanes", "persona", "goal", "noexamples"},
		{"guide", "walk", "checks", "variants", "ghost", "plan", "pickcurve", "grid", "minimap"},
		{"wall", "table", "poster", "insight"}, {"present", "audience", "stops", "large"},
		{"timer", "vote", "chatround", "uncover", "closing", "copypicture"},
		{"inspector", "settings", "language"},
	}, "undo", "redo")
}

// status says what the keys do now.
func (e *Editor) status() string {
	w := e.words.Status
	switch {
	case e.surface == inTable:
		return e.tableStatus()
	case e.session.audience.stalled:
		return e.words.Session.Stalled
	case e.writing != nil:
		return e.writingStatus()
	case e.gesture != nil:
		return e.gesture.status(e)
	case e.mode == laserMode:
		return e.words.Session.LaserKeys
	case isPresenting(e):
		return e.presentStatus()
	case e.mode == linkMode && e.linkFrom != "":
		return w.LinkingKeys
	case e.voting():
		return e.words.Vote.Status
	case e.priority.open && e.choseKind(journey.Pains):
		return e.words.Priority.Status
	case e.walkthrough != nil:
		return "" // its card says it
	case e.mode == linkMode:
		return w.Linking
	case e.mode == noteMode:
		return w.Placing
	case e.mode == textMode:
		return e.words.Tool.PlacingText
	case e.mode == handMode:
		return w.Panning
	case len(e.parking.placing) > 1:
		return e.words.Parking.StatusSort
	case len(e.parking.placing) > 0:
		return e.words.Parking.StatusPlace
	case e.chosen.Parking:
		return e.words.Parking.Status
	case e.allParked():
		return e.words.Parking.StatusParked
	case canSkip(e):
		return e.words.Variant.StatusStep
	case e.shownVariant() != nil && e.chosen.Empty():
		return e.words.Variant.Status
	case e.looseStatus() != "":
		return e.looseStatus()
	case len(e.chosen.Notes) > 1:
		return w.Notes
	case choseEmotion(e):
		return w.Emotion
	case chosePain(e):
		return w.WithSolution + " · " + w.Note
	case choseFelt(e):
		return w.StepFeels + " · " + w.WithPain
	case e.choseKind(journey.Actions):
		return w.StepFeels + " · " + w.Note
	case len(e.chosen.Notes) == 1:
		return w.Note
	case e.cellFeels():
		return w.Moods
	case e.chosen.Cell != CellRef{} && e.figuredPhase() != "":
		return e.words.Figure.Cell
	case e.chosen.Cell != CellRef{}:
		return w.Cell
	case e.chosen.Link != "":
		return w.Link
	case e.chosen.Phase != "":
		return w.Phase
	case e.chosen.Lane != "":
		if e.lane().Folded {
			return e.words.Row.Closed
		}
		return e.words.Row.Open
	case e.chosen.Persona:
		return w.Persona
	}
	if e.session.large {
		return e.words.Session.LargeKeys
	}
	if len(e.doc.sheet.Columns) == 0 || len(e.doc.sheet.Rows) == 0 {
		return w.Bare
	}
	return w.Idle
}

// writingStatus says what the keys do in open text.
func (e *Editor) writingStatus() string {
	w, open := &e.words.Status, e.writing
	switch {
	case open.on == newNote && open.score.Set:
		return w.WithPain + " · " + w.WritingTitle
	case open.on == newNote && open.to.Where == journey.Cell:
		return e.withAnswer(w.Writing)
	case open.on == newNote && open.to.Where == journey.Parked:
		return e.words.Parking.StatusWriting
	case open.to.Where == journey.Loose && open.on <= oldNote && e.writtenKind() != journey.LooseText:
		return e.words.Tool.WritingLoose
	case open.on == newNote:
		return w.WritingLoose
	case open.on == oldNote:
		return e.withAnswer(w.WritingOld)
	case open.on == phaseHead:
		return w.WritingHead
	case open.on == laneTitle:
		return w.WritingLane
	case open.on == figure:
		return e.words.Figure.Status
	case open.inCorner():
		return w.WritingCorner
	}
	return w.WritingTitle
}

// withAnswer puts before what the keys do while writing that Ctrl+Enter goes on from an emotion or a pain point.
func (e *Editor) withAnswer(status string) string {
	switch e.writtenKind() {
	case journey.Emotions:
		return e.words.Status.WithPain + " · " + status
	case journey.Pains:
		return e.words.Status.WithSolution + " · " + status
	}
	return status
}

// cellFeels reports whether the chosen cell lies in an emotions lane.
func (e *Editor) cellFeels() bool {
	l := e.doc.Board.Lane(e.chosen.Cell.Lane)
	return l != nil && l.Kind == journey.Emotions
}
