package editor

import (
	"slices"
	"strings"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/report"
	"reiskaart/app/reviews"
)

// heardReach is how far from the bar of what customers say a press still means it, in pixels of the screen.
const heardReach = 7

// saidOf is what customers wrote about a phase, kept until reviews change.
type saidOf struct {
	phase journey.ID
	heard uint64
	list  []*journey.Review // the newest first
	all   int               // of which list has the first
}

// said gathers what was written about a phase.
func (e *Editor) said(phase journey.ID) *saidOf {
	const most = 40
	k := &e.reviews.said
	if k.phase == phase && k.heard == e.reviews.heard && k.list != nil {
		return k
	}
	*k = saidOf{phase: phase, heard: e.reviews.heard, list: []*journey.Review{}}
	for _, r := range e.doc.Board.All(journey.KindReview) {
		if r := r.(*journey.Review); r.Phase == phase && r.Text != "" {
			k.list = append(k.list, r)
		}
	}
	slices.SortStableFunc(k.list, func(x, y *journey.Review) int { return strings.Compare(y.Date, x.Date) })
	k.all = len(k.list)
	k.list = k.list[:min(most, k.all)]
	return k
}

// tallyOf is what the reviews of a phase come to, nil where it has none.
func (e *Editor) tallyOf(phase journey.ID) *reviews.PhaseTally {
	if phase == "" || e.doc == nil || e.doc.Board.Count(journey.KindReview) == 0 {
		return nil
	}
	s := e.summary()
	for i := range s.Phases {
		if p := &s.Phases[i]; p.Phase != nil && p.Phase.ID == phase && p.N > 0 {
			return p
		}
	}
	return nil
}

// canQuote holds where a phase is chosen about which customers wrote something.
func canQuote(e *Editor) bool {
	if e.doc == nil {
		return false
	}
	p := e.tallyOf(e.chosen.Phase)
	return p != nil && p.Quotes.Newest != nil
}

// quotePhase opens the page of reviews at what customers wrote about a phase, the chosen one where none is named.
func (e *Editor) quotePhase(phase journey.ID) {
	if phase == "" {
		phase = e.chosen.Phase
	}
	p := e.tallyOf(phase)
	if p == nil || p.Quotes.Newest == nil {
		e.showToast(Toast{Text: e.words.Review.NoQuotes})
		return
	}
	e.toast = nil
	e.reviews.quoted = phase
	e.showInsight(reviewsKey)
	e.say(e.words.Review.QuotesOf.With(e.heardIn(p)) + ". " + e.words.Review.Said.Of(e.said(phase).all))
	e.refresh()
}

// pressHeard takes a press on the bar of what customers say about a phase: the phase is chosen, and a quiet line says how many said what, with
// the way to their own words.
func (e *Editor) pressHeard(at geom.Point) bool {
	if !e.reviews.drawn {
		return false
	}
	phase := e.scene.HeardAt(e.camera.ToWorld(at), heardReach/e.camera.Zoom)
	p := e.tallyOf(phase)
	if p == nil {
		return false
	}
	e.choose(Selection{Phase: phase})
	w := &e.words.Review
	main := p.Main()
	said := Toast{Text: w.Heard.With(e.heardIn(p), w.Of.With(e.meanSaid(&p.By[main]), w.Scales[main]), w.Reviews.Of(p.By[main].N))}
	if p.Quotes.Newest != nil {
		said.Action, said.Run = w.QuotesHere, Command{Name: "phasequotes", Arg: string(phase)}
	}
	e.showToast(said)
	return true
}

// saidBlock is what customers wrote about the phase that was asked for.
func (e *Editor) saidBlock() []report.Block {
	w := &e.words.Review
	p := e.tallyOf(e.reviews.quoted)
	if p == nil || p.Quotes.Newest == nil {
		return nil
	}
	k := e.said(e.reviews.quoted)
	t := report.Table{Heads: report.Row(w.Said.Of(k.all))}
	for _, r := range k.list {
		t.Rows = append(t.Rows, []report.Cell{e.quote(r)})
	}
	b := report.Block{Key: "said", Title: w.QuotesOf.With(e.heardIn(p)), Table: &t, Screen: !e.reviews.share}
	if more := k.all - len(k.list); more > 0 {
		b.Text = []string{w.More.Of(more)}
	}
	return []report.Block{b}
}
