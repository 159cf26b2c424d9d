package editor

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"reiskaart/app/codec"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/votes"
)

// vote is a round of dot voting: first proposed, then counted, then shown. The round itself, its candidates and all votes are on the
// map as they come in, so that a page that goes away takes none along.
type vote struct {
	round    journey.ID   // the round that is open, empty while one is proposed
	kind     string       // of what is proposed, empty for what was chosen
	lane     journey.ID   // only the notes of this one, or empty
	selected []journey.ID // what was chosen when the vote was asked for
	each     string       // as typed
	people   string
	lines    string     // as typed: a line a person
	voted    journey.ID // the candidate that just got a vote
}

// defaultEach and defaultPeople are proposed on a map that has seen no vote.
const (
	defaultEach   = 3
	defaultPeople = 8
)

// clicked is the voter of the votes that come by clicks; the others are numbered by their lines.
const clicked = "hand"

// openVote proposes a vote, goes on with one that was left before it was shown, or begins it when it is proposed already.
func (e *Editor) openVote() {
	if e.side == voteSide {
		if e.vote.round == "" {
			e.beginVote()
		} else if r := e.round(); !r.Covered {
			e.propose()
		}
		return
	}
	e.library.open, e.start = false, false
	e.closePriorities()
	e.vote.round = ""
	for _, r := range slices.Backward(e.doc.Board.All(journey.KindRound)) {
		if r := r.(*journey.Round); r.Covered && len(r.Candidates) > 0 {
			e.vote.round = r.ID
			e.vote.lines = e.linesOf(r, "")
			break
		}
	}
	if e.vote.round == "" {
		e.propose()
	}
	e.setSide(voteSide)
	if e.vote.round != "" {
		e.say(e.words.Vote.In.With(e.votesIn()))
	}
}

// propose says what can be voted on: what is chosen, the lane at hand, or else the pains.
func (e *Editor) propose() {
	each := strconv.Itoa(defaultEach)
	people := defaultPeople
	if e.doc.Board.Doc().People.Set {
		people = e.doc.Board.Doc().People.N
	}
	if rounds := e.doc.Board.All(journey.KindRound); len(rounds) > 0 {
		if last := rounds[len(rounds)-1].(*journey.Round); last.Each.Set {
			each = strconv.Itoa(last.Each.N)
		}
	}
	e.vote = vote{each: each, people: strconv.Itoa(people)}
	if e.vote.selected = e.votable(e.chosen.Notes); len(e.vote.selected) < 2 {
		e.vote.selected = nil
		e.vote.kind, e.vote.lane = journey.Pains, ""
		if l := e.doc.Board.Lane(e.laneAtHand()); l != nil && len(e.notesOf(l.Kind, l.ID)) > 0 {
			e.vote.kind, e.vote.lane = l.Kind, l.ID
		}
	}
	e.say(e.words.Vote.Proposal.With(e.voteTitle(), each) + ". " + e.words.Vote.Candidates.Of(len(e.candidates())))
}

// laneAtHand is the lane of what is chosen.
func (e *Editor) laneAtHand() journey.ID {
	if n := e.oneNote(); n != nil {
		return n.Place.Lane
	}
	if e.chosen.Lane != "" {
		return e.chosen.Lane
	}
	return e.chosen.Cell.Lane
}

// candidates are the notes of the round in the order of their numbers, or those that are proposed, in the order in which one reads
// the wall.
func (e *Editor) candidates() []journey.ID {
	if r := e.round(); r != nil {
		ids := make([]journey.ID, len(r.Candidates))
		for i, id := range r.Candidates {
			ids[i] = journey.ID(id)
		}
		return ids
	}
	if len(e.vote.selected) > 0 && e.vote.kind == "" {
		return e.votable(e.vote.selected)
	}
	return e.notesOf(e.vote.kind, e.vote.lane)
}

// notesOf are the notes of a kind, in one lane or in all, that can be voted on.
func (e *Editor) notesOf(kind string, lane journey.ID) []journey.ID {
	var ids []journey.ID
	for n := range e.doc.Board.Notes() {
		if n.Place.Where == journey.Cell && (lane == "" || n.Place.Lane == lane) && e.doc.Board.KindOf(n) == kind {
			ids = append(ids, n.ID)
		}
	}
	return e.votable(ids)
}

// votable are those of some notes that everybody can read on the wall, phase by phase and from top to bottom.
func (e *Editor) votable(ids []journey.ID) []journey.ID {
	var boxes []*layout.NoteBox
	for _, id := range ids {
		if b := e.doc.sheet.Note(id); b != nil && !b.Rect.Empty() && !blank(b.Note.Shown()) && !b.Note.Private && b.Note.Place.Where != journey.Parked {
			boxes = append(boxes, b)
		}
	}
	sort.SliceStable(boxes, func(i, j int) bool {
		a, b := boxes[i], boxes[j]
		switch {
		case a.Col != b.Col:
			return a.Col < b.Col
		case a.Row != b.Row:
			return a.Row < b.Row
		case a.Col >= 0:
			in := e.doc.sheet.NotesIn(layout.Cell{Col: a.Col, Row: a.Row})
			return slices.Index(in, a.Note.ID) < slices.Index(in, b.Note.ID)
		case a.Rect.Y != b.Rect.Y:
			return a.Rect.Y < b.Rect.Y
		}
		return a.Rect.X < b.Rect.X
	})
	var in []journey.ID
	for _, b := range boxes {
		in = append(in, b.Note.ID)
	}
	return in
}

// voteTitle is what is voted on, in words.
func (e *Editor) voteTitle() string {
	if r := e.round(); r != nil {
		return r.Title
	}
	if e.vote.kind == "" {
		return e.words.Vote.Selected.Of(len(e.vote.selected))
	}
	if e.vote.lane != "" {
		return e.laneTitle(e.vote.lane)
	}
	title, _ := e.words.LaneOf(e.vote.kind)
	return title
}

// round is the round that is open, nil while there is none.
func (e *Editor) round() *journey.Round {
	r, _ := e.doc.Board.Find(journey.KindRound, e.vote.round).(*journey.Round)
	return r
}

// voting reports whether votes can come in.
func (e *Editor) voting() bool {
	r := e.round()
	return e.side == voteSide && r != nil && r.Covered
}

// beginVote begins what is proposed: the round is on the map, with its date, and the size of the group is remembered.
func (e *Editor) beginVote() {
	ids := e.candidates()
	each, people := within(e.vote.each, 99), within(e.vote.people, 1000)
	if e.side != voteSide || e.vote.round != "" || len(ids) < 2 || each == 0 || people == 0 {
		e.say(e.words.Vote.Nothing)
		return
	}
	r := journey.Round{Title: e.voteTitle(), Date: e.today(), About: e.doc.Board.KindOf(e.doc.Board.Note(ids[0])), Each: journey.Some(each), People: journey.Some(people)}
	for _, id := range ids {
		r.Candidates = append(r.Candidates, string(id))
	}
	round := e.ids.New()
	ops := append(journey.AddRound(e.doc.Board, round, r), journey.Set(journey.KindMap, "", "people", &r.People))
	if e.edit("begin vote", "", ops) {
		e.vote.round, e.vote.lines, e.chosen = round, "", Selection{}
		e.showVoted()
		e.say(e.words.Vote.How.With(strconv.Itoa(each)))
	}
}

// showVoted brings all candidates into view, as large as they fit.
func (e *Editor) showVoted() {
	ids := e.candidates()
	for _, id := range ids {
		if !e.inView(id) {
			e.lookAt(ids, 1.25)
			return
		}
	}
}

// lookAt shows some notes, with a little around them.
func (e *Editor) lookAt(ids []journey.ID, most float64) {
	var r geom.Rect
	for _, id := range ids {
		if b := e.doc.sheet.Note(id); b != nil {
			r = r.Union(b.Rect)
		}
	}
	if !r.Empty() {
		e.look(r.Grown(24), most)
	}
}

// within reads a whole number from 1 to most, 0 where it is none.
func within(typed string, most int) int {
	n, err := strconv.Atoi(strings.TrimSpace(typed))
	if err != nil || n < 1 || n > most {
		return 0
	}
	return n
}

// setVoteField takes in what is typed in the card.
func (e *Editor) setVoteField(ev SetField) bool {
	switch ev.Field {
	case "voteeach":
		e.vote.each = ev.Value
	case "votepeople":
		e.vote.people = ev.Value
	case "votelines":
		e.countLines(clipped(ev.Value))
	default:
		return false
	}
	e.refresh()
	return true
}

// setVoteAbout proposes another kind of notes, or what was chosen.
func (e *Editor) setVoteAbout(kind string) {
	if e.vote.round == "" {
		e.vote.kind, e.vote.lane = kind, ""
		e.say(e.words.Vote.Proposal.With(e.voteTitle(), e.vote.each) + ". " + e.words.Vote.Candidates.Of(len(e.candidates())))
	}
}

// countLines puts the votes of the lines on the map; those of lines with a problem come when they are mended.
func (e *Editor) countLines(text string) {
	e.vote.lines = text
	r := e.round()
	if r == nil || !r.Covered {
		return
	}
	want := map[journey.ID]map[string]int{}
	voter := 0
	for _, l := range e.readLines() {
		if len(l.Votes) == 0 {
			continue
		}
		voter++
		for _, n := range l.Votes {
			id := journey.ID(r.Candidates[n-1])
			if want[id] == nil {
				want[id] = map[string]int{}
			}
			want[id][strconv.Itoa(voter)]++
		}
	}
	var ops []journey.Op
	for _, id := range e.candidates() {
		n := e.doc.Board.Note(id)
		if n == nil {
			continue
		}
		had := n.VotesIn(r.ID)
		for v := range had {
			if v != clicked && want[id][v] == 0 {
				ops = append(ops, journey.SetVotes(id, r.ID, v, 0))
			}
		}
		for v, many := range want[id] {
			if had[v] != many {
				ops = append(ops, journey.SetVotes(id, r.ID, v, many))
			}
		}
	}
	sort.Slice(ops, func(i, j int) bool {
		return ops[i].Record+journey.ID(ops[i].Field) < ops[j].Record+journey.ID(ops[j].Field)
	})
	if len(ops) > 0 {
		e.edit("count votes", "votes "+string(r.ID), ops)
	}
}

// readLines is what the lines say.
func (e *Editor) readLines() []votes.Line {
	r := e.round()
	return votes.Read(e.vote.lines, votes.Rules{Candidates: len(r.Candidates), Each: r.Each.N})
}

// tally is the votes of the round, by candidate.
func (e *Editor) tally() (counts []int, total int) {
	r := e.round()
	counts = make([]int, len(r.Candidates))
	for i, id := range r.Candidates {
		if n := e.doc.Board.Note(journey.ID(id)); n != nil {
			for _, v := range n.VotesIn(r.ID) {
				counts[i] += v
				total += v
			}
		}
	}
	return counts, total
}

// votesIn are how many votes are in and how many there can be, as words for a sentence.
func (e *Editor) votesIn() (in, all string) {
	_, total := e.tally()
	r := e.round()
	return strconv.Itoa(total), strconv.Itoa(r.Each.N * r.People.N)
}

// voteFor gives a candidate a vote by hand, or with take takes one of these back.
func (e *Editor) voteFor(id journey.ID, take bool) {
	r := e.round()
	number := slices.Index(e.candidates(), id) + 1
	n := e.doc.Board.Note(id)
	if !e.voting() || number == 0 || n == nil {
		return
	}
	has := n.VotesIn(r.ID)[clicked]
	_, total := e.tally()
	said := &e.words.Vote.Voted
	switch {
	case take && has == 0:
		return
	case take:
		has, said = has-1, &e.words.Vote.Taken
	case total >= r.Each.N*r.People.N:
		e.showToast(Toast{Text: e.words.Vote.Full.With(strconv.Itoa(total))})
		return
	default:
		has++
	}
	e.edit("vote", "", []journey.Op{journey.SetVotes(id, r.ID, clicked, has)})
	e.vote.voted = id
	e.emit(After{Timer: VotedTimer, Millis: 350})
	in, all := e.votesIn()
	e.say(said.With(strconv.Itoa(number), in, all))
}

// showVotes opens the result.
func (e *Editor) showVotes() {
	if !e.voting() {
		return
	}
	e.edit("show votes", "", []journey.Op{journey.Cover(journey.KindRound, e.vote.round, false)})
	e.sayResult()
}

// sayResult tells a screen reader the first places.
func (e *Editor) sayResult() {
	said := e.words.Vote.Results
	for _, p := range votes.First(e.ranked(), 3) {
		said += ". " + strconv.Itoa(p.Place) + ": " + e.doc.Board.Note(e.candidates()[p.Candidate-1]).Shown() + ", " + e.words.Vote.Votes.Of(p.Votes)
		if p.Tied {
			said += ", " + e.words.Vote.Tied
		}
	}
	e.say(said)
}

// ranked is the ranking of the candidates that are still there.
func (e *Editor) ranked() []votes.Place {
	counts, _ := e.tally()
	return votes.Rank(counts)
}

// clearRound takes the round with its votes off the map.
func (e *Editor) clearRound() {
	if r := e.round(); r != nil && e.edit("delete vote", "", journey.DeleteRound(e.doc.Board, r.ID)) {
		e.showUndoable(e.words.Vote.Clear)
	}
}

// keepVoting follows a map that changed under the vote: an undo or another tab may take the round away, or votes in it.
func (e *Editor) keepVoting() {
	if e.vote.round == "" {
		return
	}
	r := e.round()
	if r == nil {
		e.vote.round = ""
		if e.side == voteSide {
			e.propose()
		}
		return
	}
	if r.Covered && !e.agree(r) {
		e.vote.lines = e.linesOf(r, e.vote.lines)
	}
}

// agree reports whether the lines say what is on the map.
func (e *Editor) agree(r *journey.Round) bool {
	counts := votes.Count(e.readLines(), len(r.Candidates))
	for i, id := range r.Candidates {
		n := e.doc.Board.Note(journey.ID(id))
		if n == nil {
			continue
		}
		for voter, v := range n.VotesIn(r.ID) {
			if voter != clicked {
				counts[i] -= v
			}
		}
		if counts[i] != 0 {
			return false
		}
	}
	return true
}

// linesOf writes the votes that are on the map as lines again, and under them what of the old lines was not counted.
func (e *Editor) linesOf(r *journey.Round, old string) string {
	var lines []string
	last := 0
	for _, id := range r.Candidates {
		if n := e.doc.Board.Note(journey.ID(id)); n != nil {
			for voter := range n.VotesIn(r.ID) {
				last = max(last, within(voter, codec.MaxRunes))
			}
		}
	}
	for voter := 1; voter <= last; voter++ {
		var numbers []string
		for i, id := range r.Candidates {
			if n := e.doc.Board.Note(journey.ID(id)); n != nil {
				for range n.VotesIn(r.ID)[strconv.Itoa(voter)] {
					numbers = append(numbers, strconv.Itoa(i+1))
				}
			}
		}
		if len(numbers) > 0 {
			lines = append(lines, strings.Join(numbers, " "))
		}
	}
	for _, l := range votes.Read(old, votes.Rules{Candidates: len(r.Candidates), Each: r.Each.N}) {
		if l.Problem != votes.Fine {
			lines = append(lines, l.Text)
		}
	}
	return strings.Join(lines, "\n")
}
