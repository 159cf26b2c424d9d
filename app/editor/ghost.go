package editor

import (
	"strings"

	"reiskaart/app/compare"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// ghost is the present map, drawn pale under the wanted one: what no longer stands where it stood, and its curve. It is a view, and
// remembered for a map as long as the page is open.
type ghost struct {
	on    bool
	of    journey.ID // the wanted map under which it was laid last
	edits uint64     // that it was drawn for
	other *journey.Board
	shown bool // the scene has it
}

func canGhost(e *Editor) bool { return e.doc != nil && e.wanted() && e.counterpart() != nil }

// toggleGhost lays the present map under this one, or takes it away.
func (e *Editor) toggleGhost() {
	g := &e.ghost
	if g.on {
		e.keepWhole(func() { g.on, g.of = false, "" })
		e.say(e.words.Pair.GhostOff)
		return
	}
	e.keepWhole(func() { g.on, g.of = true, e.doc.info.ID })
	e.freshGhost()
	e.say(e.ghostSaid())
}

// ghostSaid says what lies below.
func (e *Editor) ghostSaid() string {
	d := e.difference()
	if d == nil {
		return e.words.Pair.Reading
	}
	if n := len(e.ghosts(d)); n > 0 {
		return e.words.Pair.GhostOn.With(e.words.Pair.GhostTake.Of(n))
	}
	return e.words.Pair.GhostBare
}

// freshGhost brings what lies below up to date, between two acts of the hand.
func (e *Editor) freshGhost() {
	g := &e.ghost
	if e.doc == nil || e.looking != nil {
		return
	}
	var d *compared
	if g.on && (g.edits != e.edits || g.other != e.pair.board || !g.shown) && e.gesture == nil {
		if d = e.difference(); d != nil && d.edits != e.edits && g.shown {
			d = nil // a large map: when the hand rests
		}
	}
	switch {
	case d != nil:
		g.edits, g.other = d.edits, e.pair.board
		e.scene.SetBelow(&scene.Below{Notes: e.ghosts(d), Says: e.words.Pair.GhostLegend + ": " + e.titled(e.pair.board.Doc().Title)})
		if g.shown = true; e.laid.board == nil {
			e.layGhostCurve()
		}
		e.refresh()
	case g.shown && (!g.on || e.otherBoard() == nil):
		g.shown = false
		e.scene.SetBelow(nil)
		if e.laid.board == nil {
			e.scene.SetLaid(nil)
		}
		e.refresh()
	}
}

// layGhostCurve lays the curve of the present map over this one's, as long as that of no other lies there.
func (e *Editor) layGhostCurve() {
	moods, _ := journey.LayOver(e.doc.Board, e.pair.board)
	lane := e.moodRow()
	if len(moods) == 0 || lane == "" {
		e.scene.SetLaid(nil)
		return
	}
	e.scene.SetLaid(&scene.Laid{Lane: lane, Moods: moods, Here: e.whose(e.doc.Board), There: e.whose(e.pair.board)})
}

// ghosts are the notes of the present map that no longer stand where they stood, and can be seen by everybody: what was dropped, what
// stands elsewhere, and what did not come along.
func (e *Editor) ghosts(d *compared) []scene.BelowNote {
	is, will := e.both()
	var notes []scene.BelowNote
	for _, p := range d.d.Phases {
		for _, it := range p.Notes {
			n := is.Note(it.Is)
			if n == nil || n.Private || n.Covered || blank(n.Text) || is.Standing(n) != journey.Placed || it.What == compare.Same || it.What == compare.Changed {
				continue
			}
			b := scene.BelowNote{
				Phase: d.d.Wanted(journey.KindPhase, n.Place.Phase), Lane: d.d.Wanted(journey.KindLane, n.Place.Lane), Kind: is.KindOf(n), Text: n.Text,
				Moved: it.What == compare.Moved, Over: fateOf(will, n.ID) == solved || fateOf(will, n.ID) == aside || len(d.taken[n.ID]) > 0,
			}
			if b.Moved {
				if now := will.Note(it.Will); now != nil && now.Place.Where == journey.Cell && now.Place.Phase == b.Phase && now.Place.Lane == b.Lane {
					continue // its own note is beside it
				}
			}
			if step := is.Under(n); step != nil {
				b.Under = d.d.Wanted(journey.KindNote, step.ID)
			}
			if b.Phase != "" && b.Lane != "" {
				notes = append(notes, b)
			}
		}
	}
	return notes
}

// ghostsIn says which notes of the present map stood in a cell, empty where none did or nothing lies below.
func (e *Editor) ghostsIn(cell CellRef) string {
	d := (*compared)(nil)
	if e.ghost.shown {
		d = e.difference()
	}
	if d == nil {
		return ""
	}
	var said []string
	for _, n := range e.ghosts(d) {
		if n.Phase == cell.Phase && n.Lane == cell.Lane {
			said = append(said, brief(n.Text))
		}
	}
	if len(said) == 0 {
		return ""
	}
	return ". " + e.words.Pair.GhostHere.With(strings.Join(said, ", "))
}

// ghostLine is what the legend says of it.
func (e *Editor) ghostLine() LegendLine {
	w := &e.words.Pair
	return LegendLine{Words: w.GhostLegend, Detail: e.titled(e.pair.board.Doc().Title) + " · " + w.MovedNow, Color: scene.Light.Laid().Hex(), Dashed: true, Off: MenuItem{Label: w.GhostHide, Run: Command{Name: "ghost"}, Enabled: true}}
}

// besideIt lays the present map below the wanted one that was just made of it, and opens the list of what there is to take up.
func (e *Editor) besideIt(present *journey.Board) {
	e.pair = pair{of: present.ID(), board: present}
	if info := e.infoOf(present.ID()); info != nil {
		e.pair.changed = info.Changed
	}
	e.keepWhole(func() {
		e.ghost.on, e.ghost.of = true, e.doc.info.ID
		if e.size.W >= slim && !e.inSession() {
			e.side = planSide
		}
	})
}
