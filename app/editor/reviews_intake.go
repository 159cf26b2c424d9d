package editor

import (
	"strings"

	"reiskaart/app/formats/csv"
	"reiskaart/app/journey"
	"reiskaart/app/reviews"
)

// intake is a long table of reviews on its way in: read, compared with the map and made a change of a slice at a time, so that the page goes on
// answering. Nothing of it is on the map before its last slice, which is one change: whoever stops, or closes the page, has taken in nothing.
type intake struct {
	reader *csv.Reader     // nil once the file is read
	trying *reviews.Trying // nil until then, and once the trial is there
	taking *reviews.Taking // the change, once it is begun
	take   bool            // somebody said that they are to be taken in
	heard  uint64          // what the map was when trying or taking began
	told   string
}

// intakeSlice is how many rows are read, checked or written in one go: 5 to 15 ms in a browser. A table of no more rows is taken at once.
const (
	intakeSlice = 500
	intakeLook  = 100     // rows that tell what a table is about
	intakeBytes = 1 << 17 // from which one is no short table
)

// begin sets out with what is to be done.
func (e *Editor) beginIntake(in *intake) {
	e.reviews.intake = in
	e.say(e.intakeSaid())
	e.emit(After{Timer: ReviewTimer})
	e.refresh()
}

// takeOn does the next slice. While something is in the hand it waits.
func (e *Editor) takeOn() {
	r := &e.reviews
	in := r.intake
	switch {
	case in == nil:
		return
	case e.gesture != nil:
		e.emit(After{Timer: ReviewTimer, Millis: checkRest})
		return
	case in.reader != nil:
		if in.reader.Work(intakeSlice) {
			r.table, in.reader = &in.reader.Table, nil
		}
	case in.take && in.heard == r.heard && in.trying == nil && in.taking == nil:
		if in.taking = e.newTaking(); in.taking == nil {
			r.intake = nil
		}
	case in.heard != r.heard || in.trying == nil && in.taking == nil: // the map is another by now
		in.heard, in.taking = r.heard, nil
		in.trying = reviews.Begin(r.table, e.doc.Board, r.choices)
	case in.trying != nil:
		if in.trying.Work(intakeSlice) {
			e.trialReady(in)
		}
	case in.taking.Work(intakeSlice):
		r.intake = nil
		e.took(in.taking)
		return
	}
	if r.intake == nil {
		return
	}
	if said := e.intakeSaid(); said != in.told {
		in.told, e.stale = said, true
	}
	e.emit(After{Timer: ReviewTimer})
}

// trialReady has the whole trial: it is shown, or, where it was made anew on the way in, taken on.
func (e *Editor) trialReady(in *intake) {
	r := &e.reviews
	r.trial, r.tried, in.trying = in.trying.Trial, r.heard, nil
	if in.take {
		in.taking = e.newTaking()
	}
	if in.taking == nil {
		r.intake = nil
		e.say(strings.TrimSpace(e.trialSaid(r.trial) + " " + e.spareSaid(r.trial)))
		e.refresh()
	}
}

// newTaking begins the change by which the reviews come in; nil when there is nothing to take in.
func (e *Editor) newTaking() *reviews.Taking {
	return e.reviews.trial.Take(e.doc.Board, e.ids, reviews.Import{Date: e.today(), Source: clipped(e.reviews.source)})
}

// took takes in what was made: one change, and one step to undo.
func (e *Editor) took(x *reviews.Taking) {
	r, w := &e.reviews, &e.words.Review
	t := r.trial
	if !e.editBy(func() (journey.Change, []journey.Applied) {
		return e.doc.Bring("import reviews", x.Ops, x.Own, journey.KindReview, x.Born, x.Line)
	}) {
		e.refresh()
		return
	}
	r.table, r.trial = nil, nil
	said := w.New.Of(t.New)
	if t.Changed > 0 {
		said += ", " + w.Changed.Of(t.Changed)
	}
	e.showUndoable(w.Taken.With(said))
}

// stopIntake stops what is under way: what was being read is forgotten, what was being taken in is as before.
func (e *Editor) stopIntake() {
	r := &e.reviews
	if r.intake == nil {
		return
	}
	if !r.intake.take {
		r.table, r.trial = nil, nil
	}
	r.intake = nil
	e.showToast(Toast{Text: e.words.Review.Stopped})
}

// intakeSaid is how far it is, in words, by tenths.
func (e *Editor) intakeSaid() string {
	w, in := &e.words.Review, e.reviews.intake
	tenths := func(share float64) string { return e.words.Percent(float64(int(10*share)) * 10) }
	switch {
	case in.reader != nil:
		return w.Reading.With(tenths(in.reader.Share()))
	case in.taking != nil:
		return w.Taking.With(tenths(in.taking.Share()))
	case in.take && in.trying == nil:
		return w.Taking.With(tenths(0))
	case in.trying != nil && in.trying.Share() < 1:
		return w.Checking.With(tenths(in.trying.Share()))
	}
	return w.Comparing
}
