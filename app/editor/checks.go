package editor

import (
	"slices"
	"strings"

	"reiskaart/app/check"
	seek "reiskaart/app/find"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// checks is what was found of the open map. It is looked for while nobody waits: when the page is opened, and from then on when the
// hand has rested after a change, a slice at a time.
type checks struct {
	checker *check.Checker // nil until somebody asked
	found   []*check.Found // but for what was muted
	ready   bool           // everything was seen once
	rev     uint64         // goes up when found may be another
	muting  string         // code of the rule for which a reason is asked
	reason  string
	asIs    *journey.Board // the map that this wanted one came from, once it was read
	awaited journey.ID     // its id, while it is being read
	page    keptChecks
}

const (
	checkRest   = 500 // milliseconds after a change before it is looked at
	checkSlice  = 800 // notes that are looked at in one go: 2 to 4 ms in a browser
	mostChecked = 200 // maps of which is remembered that their page was opened
)

// checksOpened begins for another map: of one whose page was opened before the count is shown, so it is looked over by itself.
func (e *Editor) checksOpened() {
	e.checks = checks{rev: e.checks.rev + 1}
	if e.onChecks() {
		e.lookAtChecks()
	} else if slices.Contains(e.prefs.Checked, e.doc.info.ID) {
		e.beginChecks()
		e.emit(After{Timer: CheckTimer, Millis: checkRest})
	}
}

func (e *Editor) onChecks() bool { return e.surface == inInsight && e.shownPage().key == "checks" }

func (e *Editor) beginChecks() {
	if e.checks.checker != nil {
		return
	}
	e.checks.checker = check.New(e.doc.Board, e.checkOptions())
	if doc := e.doc.Board.Doc(); doc.State == journey.ToBe && doc.BasedOn != "" && e.infoOf(doc.BasedOn) != nil {
		e.checks.awaited = doc.BasedOn
		e.emit(Peek{Map: doc.BasedOn})
	}
}

func (e *Editor) checkOptions() check.Options {
	return check.Options{Today: e.today(), AsIs: e.checks.asIs}
}

// lookAtChecks is the page being opened: from now on its count is shown for this map.
func (e *Editor) lookAtChecks() {
	if !e.onChecks() {
		return
	}
	e.beginChecks()
	if id := e.doc.info.ID; id != "" && !slices.Contains(e.prefs.Checked, id) {
		e.prefs.Checked = append(e.prefs.Checked, id)
		if n := len(e.prefs.Checked); n > mostChecked {
			e.prefs.Checked = e.prefs.Checked[n-mostChecked:]
		}
		e.emit(PutPrefs{e.prefs})
	}
	e.checkOn()
}

// hearChecks is told of every change of the map.
func (e *Editor) hearChecks(done []journey.Applied) {
	if e.checks.checker != nil && len(done) > 0 {
		e.checks.checker.Heard(done)
		e.emit(After{Timer: CheckTimer, Millis: checkRest})
	}
}

// checkOn looks at the next slice; while something is in the hand it waits.
func (e *Editor) checkOn() {
	c := &e.checks
	if c.checker == nil {
		return
	}
	if e.gesture != nil {
		e.emit(After{Timer: CheckTimer, Millis: checkRest})
		return
	}
	c.checker.Know(e.checkOptions())
	if !c.checker.Work(checkSlice) {
		e.emit(After{Timer: CheckTimer})
		return
	}
	c.found, c.ready = check.Unmuted(e.doc.Board, c.checker.Found()), true
	c.rev++
	e.stale = true
}

// peekedToCheck takes in the present map that this wanted one came from.
func (e *Editor) peekedToCheck(ev Peeked) {
	if e.checks.awaited == "" || ev.Map != e.checks.awaited {
		return
	}
	e.checks.awaited = ""
	if state, _, err := replica.Recover(ev.Map, ev.Saved); err == nil && !ev.Failed {
		e.checks.asIs = state.Board
		e.checkOn()
	}
}

// checkCount is the quiet word beside the zoom, with its count once the page was opened for this map; never while a group
// votes, writes or has a clock running. While somebody presents it is gone.
func (e *Editor) checkCount() string {
	w := &e.words.Check
	if isPresenting(e) {
		return ""
	}
	if !e.checks.ready || e.workshop() || !slices.Contains(e.prefs.Checked, e.doc.info.ID) {
		return w.Title
	}
	if len(e.checks.found) == 0 {
		return w.Title
	}
	return w.Count.With(e.words.Number(float64(len(e.checks.found))))
}

// keyOf names a finding as long as it is one.
func keyOfFound(f *check.Found) string {
	key := f.Rule.Code
	if n := len(f.Refs); n > 0 {
		key += " " + string(f.Refs[0].ID) + " " + string(f.Refs[n-1].ID)
	}
	return key
}

func (e *Editor) foundBy(key string) *check.Found {
	for _, f := range e.checks.found {
		if keyOfFound(f) == key {
			return f
		}
	}
	return nil
}

// toFound shows on the wall what a finding is about, and chooses it.
func (e *Editor) toFound(key string) {
	f := e.foundBy(key)
	if f == nil {
		return
	}
	s, at := e.foundChoice(f)
	e.showOn(onWall)
	switch {
	case len(s.Notes) > 0:
		e.chooseNotes(s.Notes...)
		e.toward(s.Notes)
	case s.Phase != "":
		e.toPhase(s.Phase)
	default:
		e.choose(s)
		if r := e.hitRect(at); !r.Empty() {
			e.reveal(r)
		}
	}
	if len(s.Notes) < 2 {
		e.showInspector()
	}
}

// foundChoice is what is chosen for a finding: all its notes, else the first thing on the wall; what is about the map as a whole is in
// the corner.
func (e *Editor) foundChoice(f *check.Found) (s Selection, at seek.Hit) {
	for _, r := range f.Refs {
		if r.Kind == journey.KindNote && e.doc.Board.Note(r.ID) != nil {
			s.Notes = append(s.Notes, r.ID)
		}
	}
	if f.Rule.Code == "K07" {
		s.Notes = s.Notes[:min(1, len(s.Notes))] // the solution beside it is only named
	}
	if len(s.Notes) > 0 {
		return s, at
	}
	for _, r := range f.Refs {
		at = seek.Hit{Kind: r.Kind, ID: r.ID}
		if s = e.asChoice(at); !s.Empty() {
			return s, at
		}
	}
	return Selection{Persona: true}, seek.Hit{}
}

// fixFound does what is sure about a finding.
func (e *Editor) fixFound(key string) {
	f := e.foundBy(key)
	if f == nil || f.Fix.Do == "" {
		return
	}
	fix := f.Fix
	ops, notes := fix.Ops(e.doc.Board, e.ids.New())
	if !e.edit("fix check", "", ops) {
		return
	}
	if len(notes) > 0 {
		e.chooseNotes(notes...)
	} else {
		e.choose(Selection{Link: fix.From})
	}
	e.checkOn()
	w := &e.words.Check
	e.showUndoable(map[string]string{"solve": w.Solved, "assume": w.Assumed, "skip": w.Skipped}[fix.Do])
}

// muteCheck asks for a reason, or takes the question back.
func (e *Editor) muteCheck(code string) {
	if check.RuleOf(code) == nil || e.checks.muting == code {
		code = ""
	}
	e.checks.muting, e.checks.reason = code, ""
	e.checks.rev++
	e.refresh()
}

// muteNow silences the rule for which a reason was asked.
func (e *Editor) muteNow() {
	c := &e.checks
	if c.muting == "" {
		return
	}
	code, reason := c.muting, strings.TrimSpace(c.reason)
	c.muting, c.reason = "", ""
	e.edit("mute check", "", check.Mute(code, reason))
	e.checkOn()
	e.showUndoable(e.words.Check.Muted)
}

func (e *Editor) unmuteCheck(code string) {
	if e.edit("unmute check", "", check.Unmute(e.doc.Board, code)) {
		e.checkOn()
		e.showUndoable(e.words.Check.Unmuted)
	}
}
