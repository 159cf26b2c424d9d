package ui

import "reiskaart/app/editor"

// helpID names the sentence below a field.
func helpID(f editor.InspectorField) string { return "help-" + string(f.Field) }

// typed reports whether a field is one to type in; grouped, whether it is buttons under a label of their own.
func typed(f editor.InspectorField) bool {
	switch f.Kind {
	case "line", "text", "list", "date":
		return true
	}
	return false
}

// labels reports whether a field's label stands above it, as a label of its own.
func labels(f editor.InspectorField) bool { return typed(f) || f.Kind == "menu" }

func grouped(f editor.InspectorField) bool {
	return f.Kind == "choice" || f.Kind == "color" || f.Kind == "icons" || f.Kind == "stages"
}

// labelled is the label of buttons, which says where what is selected differs; hint is what an empty line says.
func labelled(v *editor.View, f editor.InspectorField) string {
	if f.Mixed {
		return f.Label + " (" + v.Words.Note.Differ + ")"
	}
	return f.Label
}

func hint(v *editor.View, f editor.InspectorField) string {
	if f.Mixed {
		return v.Words.Note.Differ
	}
	return f.Hint
}

// pressed reports whether a word of a choice is the one that is set; chosen is what a press on it sets.
func pressed(f editor.InspectorField, o editor.Choice) bool { return !f.Mixed && o.Value == f.Value }

func chosen(f editor.InspectorField, o editor.Choice) string {
	if f.Clears && pressed(f, o) {
		return ""
	}
	return o.Value
}

// some is the state of an icon as ARIA writes it; other is what a press on it sets.
func some(o editor.Choice) string {
	if o.On == "" {
		return "false"
	}
	return o.On
}

func other(o editor.Choice) string {
	if o.On == "true" {
		return ""
	}
	return "true"
}

// turned is the value that a switch gets when it is pressed.
func turned(f editor.InspectorField) string {
	if f.Value == "true" {
		return ""
	}
	return "true"
}

// switched is the role of a switch: one that is on for some of what is selected is a checkbox, since a switch knows no third
// state. checked is its state.
func switched(f editor.InspectorField) string {
	if f.Mixed {
		return "checkbox"
	}
	return "switch"
}

func checked(f editor.InspectorField) string {
	if f.Mixed {
		return "mixed"
	}
	return yes(f.Value == "true")
}

// folding is the icon of what opens or closes below it.
func folding(opened bool) string {
	if opened {
		return icon("up")
	}
	return icon("down")
}
