package editor

import (
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// lastColor is the colour that was given last, to be repeated with a key. A new loose note takes the one that was last given to
// a loose note, as on any wall; a note in a lane keeps its lane's.
type lastColor struct {
	last, loose string
	given       bool // there was one, if only that of the kind itself
}

// colorNotes gives the chosen notes a colour; empty is that of their lane or kind.
func (e *Editor) colorNotes(color string) {
	var ops []journey.Op
	for _, id := range e.chosen.Notes {
		ops = append(ops, journey.SetText(journey.KindNote, id, "color", color))
	}
	e.edit("set color", "", ops)
	e.colored(color)
	e.say(e.words.Loose.Painted.With(e.words.Inspect.Notes.Of(len(e.chosen.Notes)), strings.ToLower(e.colorName(color))))
}

// colored remembers a colour that was given to the chosen notes.
func (e *Editor) colored(color string) {
	e.color.last, e.color.given = color, true
	if hasLoose(e) {
		e.color.loose = color
	}
}

// colorName is the word for a colour of the inspector.
func (e *Editor) colorName(color string) string {
	if color == "" {
		return e.words.Loose.PaintOwn
	}
	for _, c := range e.colors("").Choices {
		if c.Value == color {
			return c.Label
		}
	}
	return color
}

func canRepeat(e *Editor) bool { return e.color.given && hasNotes(e) }

// paints makes the commands that colour: in the order of the theme, so that Alt+Shift and a digit gives the colour of the kind
// of lane to which Alt and the digit of that kind would send, as far as that goes.
func paints(colors ...string) (list []command) {
	for i, color := range colors {
		label := func(w *lang.Words) string { return w.Loose.Paint.With(strings.ToLower(colorWord(w, color))) }
		if color == "" {
			label = func(w *lang.Words) string { return w.Loose.PaintOwn }
		}
		list = append(list, command{"color" + color, label, []string{"Alt+Shift+" + itoa(i)}, hasNotes, func(e *Editor, _ string) { e.colorNotes(color) }})
	}
	return list
}

func colorWord(w *lang.Words, color string) string {
	f := &w.Field
	return map[string]string{"yellow": f.Yellow, "blue": f.Blue, "pink": f.Pink, "green": f.Green, "brown": f.Brown, "purple": f.Purple, "grey": f.Grey}[color]
}
