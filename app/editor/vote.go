package editor

import (
	"slices"
	"strconv"
	"strings"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
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

// mostEach is how many votes each may have at most.
const mostEach = 99

// clicked is the voter of the votes that come by clicks; the others are numbered by their lines.
const clicked = "hand"

// openVote proposes a vote, goes on with one that was left before it was shown or used, or begins it when it is proposed already.
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
	rounds := e.doc.Board.All(journey.KindRound)
	for i, r := range slices.Backward(rounds) {
		if r := r.(*journey.Round); len(r.Candidates) > 0 && (r.Covered || i == len(rounds)-1 && !e.settled(r)) {
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

// settled reports whether a round that was shown has led to priorities. Until then its result is what S opens: there they are made.
func (e *Editor) settled(r *journey.Round) bool {
	there := false
	for _, id := range r.Candidates {
		if n := e.doc.Board.Note(journey.ID(id)); n != nil {
			if there = true; n.Priority.Set {
				return true
			}
		}
	}
	return !there
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
	e.say(e.words.Vote.Proposal.With(e.voteTitle(), e.words.Vote.Votes.Of(within(each, mostEach))) + ". " + e.words.Vote.Candidates.Of(len(e.candidates())))
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
	each, people := within(e.vote.each, mostEach), within(e.vote.people, 1000)
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
		e.say(e.howToVote(&r))
	}
}

// howToVote says how votes of a round come in, with a line as somebody with all of these would write it.
func (e *Editor) howToVote(r *journey.Round) string {
	how := e.words.Vote.How
	if r.Each.N == 1 {
		how = e.words.Vote.HowOne
	}
	return how.With(e.words.Vote.Votes.Of(r.Each.N), votes.Example(votes.Rules{Candidates: len(r.Candidates), Each: r.Each.N}))
}

// showVoted brings all candidates into view, as large as they fit; in a window where they could not be read then, the first of them.
func (e *Editor) showVoted() {
	const least = 0.5 // the zoom
	ids, free := e.candidates(), e.uncovered(e.sight())
	for _, id := range ids {
		if box := e.doc.sheet.Note(id); box == nil || free.Holds(e.camera.RectToScreen(box.Rect)) {
			continue
		}
		e.lookAt(ids, 1.25)
		if first := e.doc.sheet.Note(ids[0]); e.size.W < slim && e.camera.Zoom < least && first != nil {
			e.camera.Zoom = least
			free = e.uncovered(e.sight())
			e.camera.X, e.camera.Y = first.Rect.X-(free.X+8)/least, first.Rect.Y-(free.Y+24)/least
			e.cameraMoved()
		}
		return
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
		e.say(e.words.Vote.Proposal.With(e.voteTitle(), e.words.Vote.Votes.Of(within(e.vote.each, mostEach))) + ". " + e.words.Vote.Candidates.Of(len(e.candidates())))
	}
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
