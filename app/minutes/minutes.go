// Package minutes writes what a session came to: goal, persona, priorities with their votes, who does what, what is parked, and the
// file. As a text and as HTML with tables, for a mail or a document.
//
//	m := minutes.Of(board)
//	m.Date, m.File = "22 november 2026", "huizenkoper.reiskaart.json"
//	m.Text(words) // and m.HTML(words)
//
// What lies face down and what is for the facilitator only is not in them.
package minutes

import (
	"slices"
	"sort"

	"reiskaart/app/journey"
)

// Minutes is what is written.
type Minutes struct {
	Title, Goal, Persona string
	Date, File           string // in words; a file that there is none of is empty
	Priorities           []Priority
	Actions              []Action
	Parked               []string
	Covered              int // parked notes that lie face down
}

// Priority is a note that is marked as one.
type Priority struct {
	Note        journey.ID
	Place       int // several may share one
	Text, Phase string
	Votes       int
	Voted       bool // there was a round in which it could be chosen
}

// Action is a solution that was chosen, and what was agreed on it; what was not is empty.
type Action struct {
	Note                   journey.ID
	Text                   string
	Solves                 []string // texts of the pain points that links say it solves, in the order of the board
	Owner, FirstStep, When string
}

// Of gathers what a board says.
func Of(b *journey.Board) Minutes {
	m := Minutes{Title: b.Doc().Title, Goal: b.Doc().Goal}
	if p := b.Persona(); p != nil {
		m.Persona = p.Called()
	}
	for n := range b.Notes() {
		switch {
		case n.Covered:
			if n.Place.Where == journey.Parked {
				m.Covered++
			}
			continue
		case n.Private:
			continue
		case n.Priority.Set:
			p := Priority{Note: n.ID, Place: n.Priority.N, Text: n.Text}
			if phase := b.Phase(n.Place.Phase); phase != nil {
				p.Phase = phase.Title
			}
			p.Votes, p.Voted = b.VotesOf(n)
			m.Priorities = append(m.Priorities, p)
		}
		if b.KindOf(n) == journey.Solutions && n.Chosen {
			m.Actions = append(m.Actions, Action{n.ID, n.Text, solved(b, n.ID), n.Owner, n.FirstStep, n.When})
		}
		if n.Place.Where == journey.Parked && n.Text != "" {
			m.Parked = append(m.Parked, n.Text)
		}
	}
	sort.SliceStable(m.Priorities, func(i, j int) bool { return m.Priorities[i].Place < m.Priorities[j].Place })
	return m
}

// Solving lists the solutions of a note: those that a link says solve it, in the order of the board.
func Solving(b *journey.Board, note journey.ID) []*journey.Note {
	var ids []journey.ID
	for l := range b.Links() {
		if l.KindOf() == journey.Solves && l.To == note {
			ids = append(ids, l.From)
		}
	}
	var all []*journey.Note
	for n := range b.Notes() {
		if slices.Contains(ids, n.ID) {
			all = append(all, n)
		}
	}
	return all
}

// solved are the texts of what a solution solves, without those that nobody else may read.
func solved(b *journey.Board, solution journey.ID) (texts []string) {
	at := map[journey.ID]bool{}
	for l := range b.Links() {
		if l.KindOf() == journey.Solves && l.From == solution {
			at[l.To] = true
		}
	}
	for n := range b.Notes() {
		if at[n.ID] && !n.Covered && !n.Private && n.Text != "" {
			texts = append(texts, n.Text)
		}
	}
	return texts
}
