package editor

import "reiskaart/app/lang"

// checkCommands are about what to look at once more.
var checkCommands = []command{
	{"checks", func(w *lang.Words) string { return w.Check.Title }, []string{"Shift+N"}, nil, func(e *Editor, _ string) { e.showInsight("checks") }},
	{"tofound", nil, nil, nil, (*Editor).toFound},
	{"fixcheck", nil, nil, nil, (*Editor).fixFound},
	{"mutecheck", nil, nil, nil, (*Editor).muteCheck},
	{"mutenow", nil, nil, nil, func(e *Editor, _ string) { e.muteNow() }},
	{"unmutecheck", nil, nil, nil, (*Editor).unmuteCheck},
}
