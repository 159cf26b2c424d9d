package editor

import (
	"reiskaart/app/funnel"
	"reiskaart/app/journey"
)

// inspectFigures is the inspector of a metrics cell.
func (e *Editor) inspectFigures(cell CellRef) *Inspector {
	return &Inspector{
		Heading: e.phaseTitle(cell.Phase), Of: "figures " + string(cell.Phase), Fields: e.figureFields(cell.Phase), Actions: e.items("newmeasure"),
	}
}

// figureFields are the figures of a phase in the inspector, with the date and source of the newest measurement.
func (e *Editor) figureFields(phase journey.ID) []InspectorField {
	w := &e.words.Figure
	fields := []InspectorField{{Field: "figures", Label: w.Heading, Kind: "section"}}
	for _, f := range funnel.Fields {
		field := InspectorField{Field: figurePrefix + f, Label: funnel.Name(e.words, f), Kind: "line"}
		if v := funnel.Measured(e.doc.Board, phase, f); v.Set {
			field.Value = e.words.Number(v.N)
		} else if c, ok := e.computed(phase); ok && f == funnel.Conversion {
			field.Hint = w.Computed.With(e.words.Percent(c))
		}
		fields = append(fields, field)
	}
	if m := funnel.Newest(e.doc.Board, phase); m != nil {
		fields = append(fields, InspectorField{Field: figurePrefix + "date", Label: w.Date, Kind: "date", Value: m.Date},
			InspectorField{Field: figurePrefix + "source", Label: w.Source, Kind: "line", Value: m.Source})
	}
	return fields
}

// computed is a phase's conversion where it is worked out from who enters it and the next.
func (e *Editor) computed(phase journey.ID) (percent float64, ok bool) {
	for _, f := range funnel.Of(e.doc.Board) {
		if f.Phase.ID == phase {
			return f.Conversion.N, f.Computed
		}
	}
	return 0, false
}
