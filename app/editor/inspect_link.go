package editor

import (
	"strings"

	"reiskaart/app/journey"
)

// inspectLink is what can be set on a link, with the way to both its ends.
func (e *Editor) inspectLink(l *journey.Link) *Inspector {
	w := e.words
	kind := InspectorField{Field: "kind", Label: w.Field.Kind, Kind: "choice", Value: l.KindOf()}
	for _, k := range linkKinds {
		kind.Choices = append(kind.Choices, Choice{Value: k, Label: e.kindOfLink(k)})
	}
	in := &Inspector{
		Heading: w.Inspect.Link, Of: "link " + string(l.ID),
		Fields: []InspectorField{
			kind,
			{Field: "label", Label: w.Field.Label, Kind: "line", Value: l.Label},
			{Field: "condition", Label: w.Field.Condition, Kind: "line", Value: l.Condition},
		},
	}
	end := func(arg string, id journey.ID, label string) {
		in.Actions = append(in.Actions, MenuItem{Label: label, Run: Command{Name: "linkend", Arg: arg}, Enabled: e.doc.Board.CanEnd(id)})
	}
	end("from", l.From, w.Link.ShowFrom.With(brief(e.endName(l.From))))
	end("to", l.To, w.Link.ShowTo.With(brief(e.endName(l.To))))
	in.Actions = append(in.Actions, e.items("reverse")...)
	in.Actions = append(in.Actions, e.itemsIf(isBent(e), "straighten")...)
	in.Actions = append(in.Actions, e.items("delete")...)
	return in
}

// kindOfLink is what a kind of link says, as it stands in the file where it is of a newer version.
func (e *Editor) kindOfLink(kind string) string {
	w := e.words.Field
	switch kind {
	case journey.LeadsTo:
		return w.LeadsTo
	case journey.LoopsBack:
		return w.LoopsBack
	case journey.Skips:
		return w.Skips
	case journey.Causes:
		return w.Causes
	case journey.Solves:
		return w.Solves
	}
	return kind
}

// briefly is how much of a note's text stands on a button.
const briefly = 40

// brief is the first line of a text, cut where it is long.
func brief(said string) string {
	said, _, _ = strings.Cut(said, "\n")
	if r := []rune(said); len(r) > briefly {
		return string(r[:briefly]) + "…"
	}
	return said
}
