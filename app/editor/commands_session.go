package editor

import (
	"strconv"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// sessionCommands are for in front of a room: presenting, pointing, the window for the audience.
var sessionCommands = []command{
	{"present", presentLabel, []string{"Shift+P"}, canPresent, func(e *Editor, _ string) { e.togglePresenting() }},
	{"stopnext", func(w *lang.Words) string { return w.Session.Next }, nil, isPresenting, func(e *Editor, arg string) { e.haltBy(times(arg)) }},
	{"stopback", func(w *lang.Words) string { return w.Session.Back }, nil, isPresenting, func(e *Editor, arg string) { e.haltBy(-times(arg)) }},
	{"addstop", func(w *lang.Words) string { return w.Session.AddStop }, []string{"F"}, nil, func(e *Editor, _ string) { e.addStop() }},
	{"stops", func(w *lang.Words) string { return w.Session.Stops }, nil, nil, func(e *Editor, _ string) { e.toggleSide(stopsSide) }},
	{"gotostop", nil, nil, nil, func(e *Editor, arg string) { e.goToStop(journey.ID(arg)) }},
	{"stopup", nil, nil, nil, func(e *Editor, arg string) { e.moveStop(journey.ID(arg), -1) }},
	{"stopdown", nil, nil, nil, func(e *Editor, arg string) { e.moveStop(journey.ID(arg), 1) }},
	{"passstop", nil, nil, nil, func(e *Editor, arg string) { e.passStop(journey.ID(arg)) }},
	{"allstops", func(w *lang.Words) string { return w.Session.AllStops }, nil, hasPassed, func(e *Editor, _ string) { e.edit("all stops", "", journey.AllStops(e.doc.Board)) }},
	{"sessionbar", nil, nil, isPresenting, func(e *Editor, _ string) { e.session.bar = !e.session.bar }},
	{"laser", func(w *lang.Words) string { return w.Session.Laser }, []string{"K"}, nil, func(e *Editor, _ string) { e.toggleLaser() }},
	{"large", func(w *lang.Words) string { return w.Session.Large }, []string{"Ctrl+."}, nil, func(e *Editor, _ string) { e.toggleLarge() }},
	{"largetype", func(w *lang.Words) string { return w.Session.LargeType }, nil, nil, func(e *Editor, _ string) { e.toggleLargeType() }},
	{"audience", audienceLabel, nil, nil, func(e *Editor, _ string) { e.toggleAudience() }},
	{"allmaps", nil, nil, nil, func(e *Editor, _ string) { e.session.allMaps = true }},
}

func presentLabel(w *lang.Words) string  { return w.Session.Present }
func audienceLabel(w *lang.Words) string { return w.Session.Audience }

func hasPassed(e *Editor) bool { return len(journey.AllStops(e.doc.Board)) > 0 }

// times is the argument of a command that is done some times, once where it has none.
func times(arg string) int {
	n, err := strconv.Atoi(arg)
	if err != nil {
		return 1
	}
	return n
}

// toggleLargeType makes chrome and heads larger while presenting, or as they were.
func (e *Editor) toggleLargeType() {
	e.prefs.LargeType = !e.prefs.LargeType
	e.emit(PutPrefs{e.prefs})
	e.keepHalting()
}

// largeType reports whether the room is shown large type.
func (e *Editor) largeType() bool {
	if f := e.following; f != nil {
		return f.sight.Large
	}
	return e.prefs.LargeType && e.session.presenting != nil
}
