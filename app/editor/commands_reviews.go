package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// reviewCommands take reviews in and show what they say.
var reviewCommands = []command{
	{"addreviews", func(w *lang.Words) string { return w.Review.Add }, nil, nil, func(e *Editor, _ string) { e.addReviews() }},
	{"takereviews", func(w *lang.Words) string { return w.Review.Take }, nil, canTakeReviews, func(e *Editor, _ string) { e.takeReviews() }},
	{"dropreviews", func(w *lang.Words) string { return w.Review.Drop }, nil, func(e *Editor) bool { return (e.reviews.table != nil || e.reviews.intake != nil) && e.onReviews() }, func(e *Editor, _ string) { e.dropReviews() }},
	{"removereviews", func(w *lang.Words) string { return w.Review.Remove }, nil, (*Editor).onReviews, func(e *Editor, arg string) { e.removeReviews(journey.ID(arg)) }},
	{"phasequotes", func(w *lang.Words) string { return w.Review.QuotesHere }, nil, canQuote, func(e *Editor, arg string) { e.quotePhase(journey.ID(arg)) }},
	{"reviewcurve", func(w *lang.Words) string { return w.Review.Curve }, nil, func(e *Editor) bool { return e.doc != nil }, func(e *Editor, _ string) { e.toggleReviewCurve() }},
}
