package editor

import (
	"strings"

	"reiskaart/app/chat"
	"reiskaart/app/journey"
)

// ChatCard is the panel of a chat round.
type ChatCard struct {
	Stage   string // "set", "write" or "send"; "turn" when notes lie face down
	Minutes string
	Says    string // what to do now
	Where   string // where the notes go, in words
	Lies    string // how many lie face down
	Odd     string // of what was typed and is no time
}

// chatStage is how far a chat round has come.
type chatStage uint8

const (
	chatNone   chatStage = iota
	chatWrites           // everybody writes, nobody sends
	chatSends            // the signal was given: what is pasted next lies face down
)

// chatRound is a round in which everybody writes at once, and nobody reads before all have written.
type chatRound struct {
	stage   chatStage
	minutes string  // as typed
	odd     bool    // that is no time
	cell    CellRef // where the notes go; none: the parking place
}

// openChat opens the panel of the chat round, or closes it. Closed, the round goes on.
func (e *Editor) openChat() {
	if e.side != chatSide {
		e.closePriorities()
		if e.chat.minutes == "" {
			e.chat.minutes = "3"
		}
		if e.chat.stage == chatNone {
			e.chat.cell = e.cellAtHand()
		}
	}
	e.toggleSide(chatSide)
}

// cellAtHand is the cell that is chosen, or in which the chosen note lies.
func (e *Editor) cellAtHand() CellRef {
	ref := e.chosen.Cell
	if n := e.oneNote(); n != nil && n.Place.Where == journey.Cell {
		ref = CellRef{n.Place.Phase, n.Place.Lane}
	}
	if _, ok := e.cell(ref); !ok {
		return CellRef{}
	}
	return ref
}

// startChat lets everybody write, for as long as the field says.
func (e *Editor) startChat() {
	d, ok := timeIn(e.chat.minutes)
	if e.chat.odd = !ok; !ok {
		e.say(e.words.Timer.Odd)
		return
	}
	e.chat.stage = chatWrites
	e.runTimer(d, e.words.Chat.Write)
	e.emit(FocusBoard{})
}

// chatSignal is the moment at which all send.
func (e *Editor) chatSignal() {
	e.chat.stage = chatSends
	e.timer.runs, e.timer.over, e.timer.left, e.timer.says = false, true, 0, e.words.Chat.Send
	e.say(e.words.Chat.Send + ". " + e.words.Chat.Paste)
	e.refresh()
}

// endChat is the end of a round, whether anything was pasted or not.
func (e *Editor) endChat() {
	e.quietTimer()
	e.chat.stage = chatNone
	e.refresh()
}

// leaveChat forgets the round, since its map is left.
func (e *Editor) leaveChat() {
	e.quietTimer()
	e.chat = chatRound{}
}

// quietTimer takes away the clock that a round set.
func (e *Editor) quietTimer() {
	if e.timer.says != "" {
		e.timer = roomTimer{typed: e.timer.typed, place: e.timer.place}
	}
}

// pastedChat lays what was pasted at the end of a chat round on the wall, face down. What was copied here is no chat.
func (e *Editor) pastedChat(ev Pasted) bool {
	if e.chat.stage == chatNone || e.writing != nil || e.table.open != nil || strings.Contains(ev.HTML, cellsMark) || e.hasOwn(ev) {
		return false
	}
	text, left := chat.Strip(ev.Text)
	drafts := linesOf(text)
	if len(drafts) == 0 {
		return false
	}
	e.emit(Handled{})
	if !e.fewEnough(len(drafts)) || !e.shortEnough(drafts) {
		return true
	}
	to := journey.Parking()
	if _, ok := e.cell(e.chat.cell); ok {
		to = journey.InCell(e.chat.cell.Phase, e.chat.cell.Lane, "")
	}
	at := target{to: to}
	ops, made := e.newOps(drafts, at.places(len(drafts)), "")
	for _, id := range made {
		ops = append(ops, journey.Cover(journey.KindNote, id, true))
	}
	if !e.edit("paste chat", "", ops) {
		return true
	}
	e.endChat()
	e.keepWhole(func() { e.side = chatSide })
	e.chooseNotes(made...)
	if len(made) > 0 && !e.inView(made[0]) {
		e.away = made
	}
	said := e.words.Chat.Lies.Of(e.faceDown())
	if left > 0 {
		said += ", " + e.words.Paste.Chat.Of(left)
	}
	e.showUndoable(said)
	return true
}

// faceDown is how many notes lie face down.
func (e *Editor) faceDown() (n int) {
	for note := range e.doc.Board.Notes() {
		if note.Covered {
			n++
		}
	}
	return n
}

func hasCovered(e *Editor) bool { return e.doc != nil && e.faceDown() > 0 }

// uncover turns over all notes that lie face down, at once.
func (e *Editor) uncover() {
	var ids []journey.ID
	var ops []journey.Op
	for n := range e.doc.Board.Notes() {
		if n.Covered {
			ids = append(ids, n.ID)
			ops = append(ops, journey.Cover(journey.KindNote, n.ID, false))
		}
	}
	if !e.edit("uncover", "", ops) {
		return
	}
	if e.side == chatSide {
		e.setSide(noSide)
	}
	e.chooseNotes(ids...)
	if len(ids) > 0 && !e.inView(ids[0]) {
		e.away = ids
	}
	e.showUndoable(e.words.Chat.Turned.Of(len(ids)))
}

// hides reports whether a note lies face down, and says so: it is not opened, and what it says is not told.
func (e *Editor) hides(id journey.ID) bool {
	n := e.doc.Board.Note(id)
	if n == nil || !n.Covered {
		return false
	}
	e.showToast(Toast{Text: e.words.Chat.Closed, Action: e.words.Chat.Uncover, Run: Command{Name: "uncover"}})
	return true
}

// setChatField takes the minutes of the round as they are typed.
func (e *Editor) setChatField(ev SetField) bool {
	if ev.Field != "chatminutes" {
		return false
	}
	e.chat.minutes, e.chat.odd = ev.Value, false
	e.refresh()
	return true
}

// chatCard is the panel as it is shown.
func (e *Editor) chatCard() *ChatCard {
	if e.side != chatSide {
		return nil
	}
	w := &e.words.Chat
	c := &ChatCard{Minutes: e.chat.minutes, Where: w.Parking}
	if _, ok := e.cell(e.chat.cell); ok {
		c.Where = w.Where.With(e.laneTitle(e.chat.cell.Lane) + ", " + e.phaseTitle(e.chat.cell.Phase))
	}
	if e.chat.odd {
		c.Odd = e.words.Timer.Odd
	}
	if n := e.faceDown(); n > 0 {
		c.Lies = w.Lies.Of(n)
	}
	switch {
	case e.chat.stage == chatWrites:
		c.Stage, c.Says = "write", w.Write
	case e.chat.stage == chatSends:
		c.Stage, c.Says = "send", w.Paste
	case c.Lies != "":
		c.Stage, c.Says = "turn", c.Lies
	default:
		c.Stage, c.Says = "set", w.How
	}
	return c
}

// keepsCovered keeps the clipboard shut while something that is chosen lies face down, and says so.
func (e *Editor) keepsCovered() bool {
	for _, id := range e.chosen.Notes {
		if n := e.doc.Board.Note(id); n != nil && n.Covered {
			e.emit(Handled{})
			e.showToast(Toast{Text: e.words.Chat.Kept, Action: e.words.Chat.Uncover, Run: Command{Name: "uncover"}})
			return true
		}
	}
	return false
}
