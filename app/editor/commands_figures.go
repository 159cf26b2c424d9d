package editor

import "reiskaart/app/lang"

// figureCommands are what can be done with figures of all phases and with priorities.
var figureCommands = []command{
	{"measureall", func(w *lang.Words) string { return w.Figuring.Again }, nil, isInsight, func(e *Editor, _ string) { e.measureAll() }},
	{"samevalue", nil, nil, isInsight, func(e *Editor, _ string) { e.sameValue() }},
	{"fillreviews", nil, nil, isInsight, (*Editor).fillFromReviews},
	{"resetwhatif", nil, nil, isInsight, func(e *Editor, _ string) { e.resetWhatIf() }},
}
