package editor

import (
	"cmp"
	"strings"
	"time"

	"reiskaart/app/funnel"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Figures are typed where they stand, in the cells of a metrics lane, and in the inspector of such a cell. Who types a figure
// writes it in the newest measurement of the phase, which is begun when there is none.

// writeFigure opens the n-th figure of a metrics cell.
func (e *Editor) writeFigure(cell CellRef, n int) {
	at, ok := e.cell(cell)
	if !ok || e.doc.sheet.Figure(at, n).Empty() {
		return
	}
	e.finishWriting()
	e.chosen = Selection{Cell: cell}
	text := ""
	if f := funnel.Measured(e.doc.Board, cell.Phase, funnel.Fields[n]); f.Set {
		text = e.words.Number(f.N)
	}
	e.startWriting(writing{on: figure, id: e.ids.New(), to: journey.InCell(cell.Phase, cell.Lane, ""), nth: n, text: text, whole: true})
}

// figureKey is a key while a figure is open: Enter goes to the next in the cell, Tab to the same in the next phase.
func (e *Editor) figureKey(k Key) bool {
	w := e.writing
	cell := CellRef{w.to.Phase, w.to.Lane}
	switch {
	case k.Ctrl || k.Alt:
		return false
	case k.Name == "Enter" && k.Shift && w.nth > 0:
		e.writeFigure(cell, w.nth-1)
	case k.Name == "Enter" && !k.Shift && w.nth+1 < len(funnel.Fields):
		e.writeFigure(cell, w.nth+1)
	case k.Name == "Enter":
		e.finishWriting()
	case k.Name == "Tab":
		by := 1
		if k.Shift {
			by = -1
		}
		if i := e.columnOf(w.to.Phase) + by; i >= 0 && i < len(e.doc.sheet.Columns) {
			e.writeFigure(CellRef{e.doc.sheet.Columns[i].Phase.ID, cell.Lane}, w.nth)
		}
	default:
		return false
	}
	return true
}

// figureOps turns what was typed into the writes of a figure; not ok when it is no number that the figure can be. id is that
// of the measurement to begin where there is none.
func (e *Editor) figureOps(id, phase journey.ID, f funnel.Field, typed string) (ops []journey.Op, ok bool) {
	b := e.doc.Board
	if blank(typed) {
		if m := funnel.Source(b, phase, f); m != nil {
			ops = append(ops, journey.Set(journey.KindMeasurement, m.ID, f, &journey.Float{}))
		}
		return ops, true
	}
	n, ok := funnel.Read(e.words, f, typed)
	if !ok {
		return nil, false
	}
	if m := funnel.Newest(b, phase); m != nil {
		id = m.ID
	} else {
		ops = journey.AddMeasurement(b, id, phase, e.today())
	}
	return append(ops, journey.Set(journey.KindMeasurement, id, f, &journey.Float{N: n, Set: true})), true
}

// commitFigure writes an open figure as far as it is a number.
func (e *Editor) commitFigure(w *writing) {
	if ops, ok := e.figureOps(w.id, w.to.Phase, funnel.Fields[w.nth], w.text); ok {
		e.edit("write figure", w.group, ops)
	}
}

// leaveFigure says so when what was typed is no number.
func (e *Editor) leaveFigure(w *writing) {
	e.chosen = Selection{Cell: CellRef{w.to.Phase, w.to.Lane}}
	f := funnel.Fields[w.nth]
	if _, ok := e.figureOps(w.id, w.to.Phase, f, w.text); !ok {
		e.showToast(Toast{Text: e.refused(f, w.text)})
	}
}

// refused says why what was typed is no figure, and what would be.
func (e *Editor) refused(f funnel.Field, typed string) string {
	typed = strings.TrimSpace(typed)
	if least, most := funnel.Limits(f); most <= 1000 {
		return e.words.Figure.Outside.With(typed, number(journey.Float{N: least, Set: true}), number(journey.Float{N: most, Set: true}))
	}
	return e.words.Figure.NotANumber.With(typed)
}

// pressFigure opens the figure at a screen point, and reports whether there is one.
func (e *Editor) pressFigure(p geom.Point) bool {
	at, n, ok := e.doc.sheet.FigureAt(e.camera.ToWorld(p))
	if ok {
		e.writeFigure(CellRef{e.doc.sheet.Columns[at.Col].Phase.ID, e.doc.sheet.Rows[at.Row].Lane.ID}, n)
	}
	return ok
}

// figurePrefix begins the name of a field that belongs to the newest measurement of the chosen phase.
const figurePrefix = "figure/"

// setFigure writes such a field.
func (e *Editor) setFigure(phase journey.ID, name journey.Field, ev SetField) []journey.Op {
	if name == "date" || name == "source" {
		m := funnel.Newest(e.doc.Board, phase)
		if m == nil || name == "date" && !aDate(ev.Value) {
			return nil
		}
		return []journey.Op{journey.SetText(journey.KindMeasurement, m.ID, name, clipped(ev.Value))}
	}
	ops, _ := e.figureOps(e.ids.New(), phase, name, ev.Value)
	return ops
}

func aDate(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// figuredPhase is the phase whose figures the inspector shows, empty when it shows none.
func (e *Editor) figuredPhase() journey.ID {
	if l := e.doc.Board.Lane(e.chosen.Cell.Lane); l != nil && l.Kind == journey.Metrics {
		return e.chosen.Cell.Phase
	}
	return e.chosen.Phase
}

// counts reports whether the map has figures or a lane for them.
func (e *Editor) counts() bool {
	for _, l := range e.doc.Board.Lanes() {
		if l.Kind == journey.Metrics {
			return true
		}
	}
	return funnel.Counted(e.doc.Board)
}

// figureTouched is what undo chooses for a measurement: the cell of its phase, or the phase where no lane shows figures.
func (e *Editor) figureTouched(measurement journey.ID) (s Selection) {
	phase := e.refOf(journey.KindMeasurement, measurement, "phase")
	if e.doc.Board.Phase(phase) == nil {
		return s
	}
	for _, r := range e.doc.sheet.Rows {
		if r.Lane.Kind == journey.Metrics {
			return Selection{Cell: CellRef{phase, r.Lane.ID}}
		}
	}
	return Selection{Phase: phase}
}

// stalePhase reports whether the chosen phase has a measurement that is not of today.
func stalePhase(e *Editor) bool {
	m := funnel.Newest(e.doc.Board, e.figuredPhase())
	return m != nil && m.Date != e.today()
}

// newMeasure begins a measurement of today: what was known stays until it is measured anew.
func (e *Editor) newMeasure() {
	if phase := e.figuredPhase(); phase != "" {
		e.edit("new measurement", "", journey.AddMeasurement(e.doc.Board, e.ids.New(), phase, e.today()))
		e.say(e.words.Figure.Begun)
	}
}

// figuresInWords are the figures of a phase for a screen reader.
func (e *Editor) figuresInWords(phase journey.ID) string {
	var parts []string
	for _, f := range funnel.Of(e.doc.Board) {
		if f.Phase.ID != phase {
			continue
		}
		for _, name := range funnel.Fields {
			said := cmp.Or(funnel.Say(e.words, name, f.At(name)), e.words.Figure.None)
			parts = append(parts, funnel.Name(e.words, name)+" "+said)
		}
	}
	return strings.Join(parts, ", ")
}
