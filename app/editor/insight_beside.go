package editor

import (
	"slices"
	"strings"

	"reiskaart/app/compare"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/report"
)

// The tables of the difference: a present map and a wanted one side by side.

// sideBySide is a table of what is on both sides.
func (e *Editor) sideBySide(rows [][]report.Cell) *report.Table {
	return &report.Table{Heads: report.Row(e.words.State(journey.AsIs), e.words.State(journey.ToBe), e.words.Pair.What), Rows: rows}
}

// phaseBlock is what is otherwise in a phase; ok is false where there is nothing to say.
func (e *Editor) phaseBlock(p *compare.Phase, is, will *journey.Board) (report.Block, bool) {
	rows := e.noteRows(p.Notes, is, will)
	b := report.Block{Key: "phase" + string(p.Is) + string(p.Will), Title: e.phaseNamed(p)}
	if len(p.Fields) > 0 {
		b.Text = append(b.Text, e.otherFields(journey.KindPhase, p.Item, is, will))
	}
	if len(rows) > 0 {
		b.Table = e.sideBySide(rows)
	}
	return b, len(rows) > 0 || len(b.Text) > 0
}

// notForAll reports whether a note, where there is one, is for the facilitator only, or lies face down: pages of insight go to others.
func notForAll(n *journey.Note) bool { return n != nil && (n.Private || n.Covered) }

// noteRows are the notes that are otherwise, or all steps and touchpoints where that is asked for.
func (e *Editor) noteRows(items []compare.Item, is, will *journey.Board) (rows [][]report.Cell) {
	w := &e.words.Pair
	for _, it := range items {
		n, now := is.Note(it.Is), will.Note(it.Will)
		if n == nil && it.Is != "" || now == nil && it.Will != "" { // since the two were held beside each other
			continue
		}
		if it.What == compare.Left || it.What == compare.Same && !e.pair.all || notForAll(n) || notForAll(now) {
			continue
		}
		word, mark := e.became(it.What)
		why := []report.Cell{{Text: word, Mark: mark}}
		if it.What == compare.Moved {
			why = append(why, report.Cell{Text: w.FromTo.With(placeOn(is, n, w), placeOn(will, now, w))})
		}
		if said := e.otherFields(journey.KindNote, it, is, will); said != "" {
			why = append(why, report.Cell{Text: said})
		}
		if from := is.Note(it.Source); from != nil {
			why = append(why, report.Cell{Text: w.Made.With(brief(from.Shown())), Mark: report.Faint})
		}
		rows = append(rows, []report.Cell{e.besideCell(n, isSide), e.besideCell(now, willSide), {Lines: why}})
	}
	return rows
}

// placeOn is where a note stands: its phase and lane on its own map.
func placeOn(b *journey.Board, n *journey.Note, w *lang.Pair) string {
	p, l := b.Phase(n.Place.Phase), b.Lane(n.Place.Lane)
	if n.Place.Where != journey.Cell || p == nil || l == nil {
		return strings.ToLower(w.Loose)
	}
	return p.Title + ", " + l.Title
}

// besideCell is a note on one side, which leads there.
func (e *Editor) besideCell(n *journey.Note, side string) report.Cell {
	if n == nil {
		return report.Cell{Text: e.words.Pair.NotOnMap, Mark: report.Faint}
	}
	text := n.Shown()
	if blank(text) {
		text = "…"
	}
	return report.Cell{Text: text, Act: &report.Act{Do: "gothere", Arg: side + string(n.ID)}}
}

// otherFields says what is set otherwise, apart from the text, which stands beside it.
func (e *Editor) otherFields(k journey.Kind, it compare.Item, is, will *journey.Board) string {
	var said []string
	for _, f := range it.Fields {
		if f == "text" || f == "title" {
			continue
		}
		label := e.fieldLabel(f)
		if label == "" {
			if label, _, _ = e.wordsOf(string(f)); label == "" {
				label = e.toggleOf(string(f))
			}
		}
		if label == "" {
			continue
		}
		if k == journey.KindNote {
			was, now := e.valueOf(string(f), is.Note(it.Is)), e.valueOf(string(f), will.Note(it.Will))
			if f == "channel" {
				was, now = e.channelsOf(is.Note(it.Is)), e.channelsOf(will.Note(it.Will))
			}
			switch {
			case was == "true" || now == "true" || was == "" && now == "":
			case was == "":
				label = e.words.Pair.Fields.With(label, now)
			case now == "":
				label = e.words.Pair.Fields.With(label, was+" → "+e.words.Pair.NotOnMap)
			default:
				label = e.words.Pair.Fields.With(label, was+" → "+now)
			}
		}
		said = append(said, label)
	}
	return strings.Join(said, "; ")
}

// channelsOf are the channels of a touchpoint, in words.
func (e *Editor) channelsOf(n *journey.Note) string { return strings.Join(e.channelNames(n), ", ") }

func (e *Editor) channelNames(n *journey.Note) (names []string) {
	for _, c := range n.Channels {
		if name := e.words.Channel(c.Key); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// laneRows are the lanes that are otherwise.
func (e *Editor) laneRows(items []compare.Item, is, will *journey.Board) (rows [][]report.Cell) {
	name := func(l *journey.Lane) report.Cell {
		if l == nil {
			return report.Cell{Text: e.words.Pair.NotOnMap, Mark: report.Faint}
		}
		return report.Cell{Text: l.Title}
	}
	for _, it := range items {
		if it.What == compare.Same {
			continue
		}
		word, mark := e.became(it.What)
		rows = append(rows, []report.Cell{name(is.Lane(it.Is)), name(will.Lane(it.Will)), {Text: word, Mark: mark}})
	}
	return rows
}

// asideBlock is which solutions will not be done.
func (e *Editor) asideBlock(is, will *journey.Board) report.Block {
	w := &e.words.Pair
	b := report.Block{Key: "aside", Title: w.AsideTitle}
	for _, n := range planned(is, journey.Solutions, byImpact) {
		if fateOf(will, n.ID) != aside {
			continue
		}
		if b.Table == nil {
			b.Table = &report.Table{Heads: report.Row(e.words.Note.Solution, e.words.Surface.Phase)}
		}
		c := report.Cell{}
		if p := is.Phase(n.Place.Phase); p != nil {
			c.Text = p.Title
		}
		b.Table.Rows = append(b.Table.Rows, []report.Cell{e.besideCell(n, isSide), c})
	}
	return b
}

// fatesBlock is what becomes of the pain points.
func (e *Editor) fatesBlock(is, will *journey.Board) report.Block {
	w := &e.words.Pair
	b := report.Block{Key: "fates", Title: w.Fates}
	for _, n := range planned(is, journey.Pains, bySeverity) {
		fate := fateOf(will, n.ID)
		c := report.Cell{Text: e.fateInWords(fate)}
		if fate == "" {
			c.Mark = report.Faint
		}
		if b.Table == nil {
			b.Table = &report.Table{Heads: report.Row(e.words.Note.Pain, e.words.Surface.Phase, w.Fates)}
		}
		phase := ""
		if p := is.Phase(n.Place.Phase); p != nil {
			phase = p.Title
		}
		b.Table.Rows = append(b.Table.Rows, []report.Cell{e.besideCell(n, isSide), {Text: phase}, c})
	}
	return b
}
