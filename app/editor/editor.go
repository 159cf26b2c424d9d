package editor

import (
	"time"

	"reiskaart/app/follow"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
	"reiskaart/app/text"
)

// Editor is the state of one page. Its methods are called one at a time.
type Editor struct {
	words *lang.Words
	face  *text.Face
	scene *scene.Scene
	ids   *journey.IDs
	prefs Prefs
	now   time.Time // of the event being handled
	out   []Effect

	doc        *document
	library    library
	picker     picker
	versions   versions
	looking    *looking // nil while the open map is worked on
	chosen     Selection
	clip       clip
	writing    *writing
	gesture    gesture // what the hand is doing, nil at rest
	mode       mode
	keeping    bool // the tool stays in the hand after it was used
	space      bool // the space bar is held: the hand pans
	size       geom.Rect
	dpr        float64
	camera     geom.Camera
	sized      bool // the canvas has told its size
	framed     bool // the camera has been set for this document
	pointer    geom.Point
	hovered    journey.ID
	pale       scene.Mood   // the face that a click here would make
	hovering   bool         // the pointer is over the wall and nothing is pressed
	linkOf     journey.ID   // the note or phase whose links Tab goes through
	linkFrom   journey.ID   // of an arrow drawn by keys, while the arrow tool is out
	flash      []journey.ID // what undo brought back
	away       []journey.ID // that of it which is out of view
	question   *question
	menu       bool
	context    *geom.Point // where the menu of what is under the hand is open, nil when closed
	part       string      // of the menu at context: see contextParts
	window     window
	palette    palette
	unfolded   bool          // the inspector shows all fields
	edits      uint64        // goes up with everything that is laid out anew
	aging      aging         // how old the figures are
	fields     keptInspector // of the notes that were inspected last
	bank       picked        // of the question bank
	focus      journey.Field // of the inspector that is to get the caret
	focusAsked uint64        // goes up when it is to get it once more
	start      bool          // the card of the first visit
	toast      *Toast
	live       string
	sessions   uint64
	touches    touches
	pictures   pictures

	color       lastColor
	copied      duplicated
	signs       signs
	side        side
	surface     surface
	table       tableView
	poster      poster
	sharing     bool           // it is asked what a copy to share may hold
	shared      *journey.Board // that copy, while its pictures are read
	insight     string         // key of the page of insight that was open last
	reviews     reviewing
	checks      checks
	whatIf      whatIf
	ranking     ranking
	guide       guide
	walkthrough *walkthrough // nil when nobody walks
	variants    variants
	laid        laid
	pair        pair
	ghost       ghost
	contact     contactChoice
	byParty     partiesShown
	pathsPage   keptPage // of the variants, compared
	parking     parking
	finding     finding
	filtering   filtering
	session     session
	timer       roomTimer // the clock for the room
	vote        vote
	priority    priorities
	lit         spotlit
	chat        chatRound
	room        string     // by which this page and the window of its audience know each other
	alone       bool       // nothing can be kept in this browser: no other window can read the map
	following   *following // nil but in an audience's window

	view   View
	stale  bool // view is to be made anew
	dirty  bool // the canvases are to be drawn anew
	paint  scene.View
	above  scene.Overlay
	shifts []layout.Shift
	marked []journey.ID
}

// New is an editor that waits for Begun.
func New() *Editor {
	face := text.NewFace()
	return &Editor{
		words: lang.For("nl"), face: face, scene: scene.New(face, &scene.Light, lang.For("nl")), ids: journey.NewIDs(1),
		size: geom.Rect{W: 1280, H: 720}, dpr: 1, camera: geom.Camera{Zoom: 1}, stale: true, dirty: true,
	}
}

// Update takes in one event, at the time it happened, in the zone of the person's clock, and gives the effects it asks
// for, in the order in which to perform them.
func (e *Editor) Update(ev Event, now time.Time) []Effect {
	e.now = now
	e.out = nil
	switch {
	case e.following != nil:
		e.handleFollowing(ev)
		e.out = mayFollow(e.out)
	case e.looking == nil || !e.lookOn(ev):
		e.handle(ev)
	}
	e.followTable()
	e.refind()
	e.filterWall()
	e.spotlight()
	e.keepPoster()
	e.readPair()
	e.freshGhost()
	e.restPair()
	if e.writing != nil {
		e.writing.place(e)
	}
	if unknown := e.face.Unknown(); len(unknown) > 0 {
		e.emit(Measure{Clusters: unknown})
	}
	return e.out
}

// handle takes in what hands, keys and clock do.
func (e *Editor) handle(ev Event) {
	if e.surface != onWall && onCanvas(ev) {
		return // a hand that was on the wall when something else came before it
	}
	switch ev := ev.(type) {
	case Resized:
		e.resize(ev)
	case Pressed:
		e.press(ev)
	case Moved:
		e.touches.finger = false
		e.move(ev)
	case Released:
		e.release(ev)
	case Touched:
		e.touched(ev)
	case Covered:
		e.cover(ev)
	case Cancelled:
		e.cancelGesture()
	case Left:
		e.hovering = false
		e.session.laser.trail.Break()
		e.hover("")
		e.aim()
	case Wheel:
		e.wheel(ev)
	case Key:
		e.key(ev)
	case Typed:
		e.typed(ev)
	case Blurred:
		e.finishWriting()
	case Hidden:
		e.hide()
	case Elapsed:
		e.elapsed(ev.Timer)
	case Command:
		e.run(ev)
	case SetField:
		e.setField(ev)
	case Carried:
		e.carried(ev)
	case Dragged:
		e.draggedOnPage(ev)
	case PastedIn:
		e.pastedInPage(ev)
	case Copying:
		e.copying(ev)
	case Ticked:
		e.tick(ev)
	case Pasted:
		e.pasted(ev)
	default:
		e.handleKept(ev)
	}
}

// handleKept takes in what comes from where the browser keeps things, most of it in answer to an effect.
func (e *Editor) handleKept(ev Event) {
	switch ev := ev.(type) {
	case Begun:
		if e.room = ev.Room; ev.Follows {
			e.beginFollowing(ev)
			return
		}
		e.begin(ev)
	case Heard:
		e.audienceSays(follow.Hear([]byte(ev.Said)))
	case Blocked:
		e.showToast(Toast{Text: e.words.Session.Blocked})
	case Leaving:
		if e.session.audience.open {
			e.emit(Tell{follow.Say(e.room, follow.Gone, 0)})
		}
	case Chosen:
		e.fileChosen(ev)
	case PosterMade:
		e.posterMade(ev)
	case Downloaded:
		e.downloaded(ev)
	case CopiedOut:
		e.copiedOut(ev)
	case Opened:
		e.opened(ev)
	case Peeked:
		e.peeked(ev)
		e.peekedToFind(ev)
		e.peekedPair(ev)
		e.peekedToCheck(ev)
	case Appended:
		e.appended(ev)
	case Lines:
		e.lines(ev)
	case Nudged:
		e.nudged(ev)
	case LibraryChanged:
		e.library.maps = ev.Maps
		e.missLaid()
		e.stale = true
	case Measured:
		e.measured(ev)
	case Sketched:
		e.sketched(ev)
	case Pictures:
		e.pictured(ev)
	case VersionPut:
		e.versionPut(ev)
	case ImageShrunk:
		e.imageShrunk(ev)
	case ImagePut:
		e.imagePut(ev)
	case ImagesShown:
		e.redraw()
	case ImagesLoaded:
		e.imagesLoaded(ev)
	case Versions:
		e.versionsListed(ev)
	case VersionOpened:
		e.versionOpened(ev)
	}
}

func (e *Editor) emit(effects ...Effect) { e.out = append(e.out, effects...) }

// redraw says that the canvases no longer show what is; refresh, that the chrome does not either.
func (e *Editor) redraw()  { e.dirty = true }
func (e *Editor) refresh() { e.dirty, e.stale = true, true }

// Dirty reports whether Draw would draw something else than it did last.
func (e *Editor) Dirty() bool { return e.dirty }

// View is what the chrome shows. The same until its Rev changes.
func (e *Editor) View() *View {
	if e.stale {
		e.stale = false
		rev := e.view.Rev + 1
		e.view = e.makeView()
		e.view.Rev = rev
	}
	return &e.view
}

// say tells a screen reader.
func (e *Editor) say(text string) {
	e.live = text
	e.stale = true
}

// showToast says something that is worth a glance, for some seconds.
func (e *Editor) showToast(t Toast) {
	e.toast = &t
	e.say(t.Text)
	e.emit(After{Timer: ToastTimer, Millis: 8000})
}

// showUndoable is showToast after an act that is best undone at once when it was not meant.
func (e *Editor) showUndoable(text string) {
	e.showToast(Toast{Text: text, Action: e.words.Command.Undo, Run: Command{Name: "undo"}})
}

func (e *Editor) elapsed(t Timer) {
	switch t {
	case CommitTimer:
		e.commitWriting()
		if e.table.open != nil {
			e.commitCell()
		}
	case ToastTimer:
		e.toast = nil
	case FlashTimer:
		e.flash = nil
	case IdleTimer:
		e.idle()
	case RetryTimer:
		e.retry()
	case RoomTimer:
		e.tickedOn()
	case VotedTimer:
		e.vote.voted = ""
	case AudienceTimer:
		e.watchAudience()
		return
	case CheckTimer:
		e.checkOn()
		return
	case ReviewTimer:
		e.takeOn()
		return
	case FoldTimer:
		e.foldOn()
		return
	case PairTimer:
		e.pair.held.edits = 0
	case HoldTimer:
		e.held()
	case PosterTimer:
		e.makePoster()
	}
	e.refresh()
}

func (e *Editor) measured(ev Measured) {
	weight := text.Regular
	if ev.Bold {
		weight = text.Bold
	}
	for i, c := range ev.Clusters {
		if i < len(ev.Widths) {
			e.face.Learn(c, weight, float32(ev.Widths[i]))
		}
	}
	if e.doc != nil {
		e.show(e.doc.sheet.Relearn())
	}
	if l := e.looking; l != nil {
		l.sheet.Relearn()
		e.showWall()
	}
}

// Board is the open map, for reading.
func (e *Editor) Board() *journey.Board { return e.doc.Board }

// Sheet is where everything of the open map lies.
func (e *Editor) Sheet() *layout.Sheet { return e.doc.sheet }

// Camera is the part of the wall that is on the screen.
func (e *Editor) Camera() geom.Camera { return e.camera }

// Selection is what is chosen.
func (e *Editor) Selection() Selection { return e.chosen }
