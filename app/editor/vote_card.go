package editor

import (
	"slices"
	"strconv"

	"reiskaart/app/journey"
	"reiskaart/app/votes"
)

// VoteCard is a round of dot voting: as it is proposed, while votes come in, and its result.
type VoteCard struct {
	Title string
	Stage string // "set", "count" or "shown"

	Abouts       []Choice // of a proposal: what can be voted on; On is "true" for what is
	Each, People string
	Many         string // how many candidates, in words
	Ready        bool   // it can begin

	How, In string
	Lines   string
	Rows    string // how many lines the field shows
	Marks   []VoteMark
	More    []string // what else is to be known of the votes that are in

	Ranking    []VotePlace
	Tie        string // that the last of the first places is shared, in words
	Prioritize string // label of the button; empty where nobody got a vote
}

// VoteMark stands beside a line: what of it is counted, or why it is not.
type VoteMark struct {
	Text string
	Bad  bool
}

// VotePlace is one candidate of the result.
type VotePlace struct {
	Note                journey.ID
	Place, Number, Text string
	Votes               string
	Tied                string // in words, empty where it is not
}

// firstPlaces is how many become priorities.
const firstPlaces = 3

// voteKinds are the lanes that a vote is proposed for, in the order of their buttons.
var voteKinds = []string{journey.Pains, journey.Solutions, journey.Actions, journey.Touchpoints, journey.Emotions, journey.Information, journey.Questions, journey.Free}

// voteCard is the card as it is shown.
func (e *Editor) voteCard() *VoteCard {
	if e.side != voteSide {
		return nil
	}
	w := &e.words.Vote
	c := &VoteCard{Title: w.Title}
	r := e.round()
	if r == nil {
		e.proposal(c)
		return c
	}
	c.Title = w.Title + ": " + r.Title
	if r.Covered {
		e.ballots(c, r)
		return c
	}
	c.Stage = "shown"
	ids := e.candidates()
	ranked := e.ranked()
	for _, p := range ranked {
		place := VotePlace{Note: ids[p.Candidate-1], Place: strconv.Itoa(p.Place), Number: strconv.Itoa(p.Candidate), Votes: w.Votes.Of(p.Votes)}
		if n := e.doc.Board.Note(place.Note); n != nil {
			place.Text = n.Shown()
		}
		if p.Tied {
			place.Tied = w.Tied
		}
		c.Ranking = append(c.Ranking, place)
	}
	if first := votes.First(ranked, firstPlaces); len(first) > 0 {
		c.Prioritize = w.Prioritize.Of(len(first))
		if len(first) > firstPlaces {
			c.Tie = w.TieLast.With(strconv.Itoa(first[len(first)-1].Place), strconv.Itoa(len(first)))
		}
	} else {
		c.In = w.Nobody
	}
	return c
}

func (e *Editor) proposal(c *VoteCard) {
	w := &e.words.Vote
	c.Stage, c.Each, c.People = "set", e.vote.each, e.vote.people
	about := func(value, label string) {
		o := Choice{Value: value, Label: label}
		if value == e.vote.kind {
			o.On = "true"
		}
		c.Abouts = append(c.Abouts, o)
	}
	if many := len(e.vote.selected); many > 1 {
		about("", w.Selected.Of(many))
	}
	for _, kind := range voteKinds {
		if len(e.notesOf(kind, "")) > 1 || kind == e.vote.kind {
			title, _ := e.words.LaneOf(kind)
			if kind == e.vote.kind && e.vote.lane != "" {
				title = e.laneTitle(e.vote.lane)
			}
			about(kind, title)
		}
	}
	many := len(e.candidates())
	c.Many = w.Candidates.Of(many)
	if many < 2 {
		c.Many = w.Nothing
	}
	c.Ready = many > 1 && within(c.Each, 99) > 0 && within(c.People, 1000) > 0
}

func (e *Editor) ballots(c *VoteCard, r *journey.Round) {
	w := &e.words.Vote
	c.Stage, c.How, c.Lines = "count", e.howToVote(r), e.vote.lines
	c.In = w.In.With(e.votesIn())
	people := 0
	lines := e.readLines()
	for _, l := range lines {
		m := VoteMark{Bad: l.Problem != votes.Fine}
		switch l.Problem {
		case votes.TooMany:
			m.Text = w.TooMany.With(strconv.Itoa(l.About))
		case votes.Unknown:
			m.Text = w.Unknown.With(strconv.Itoa(l.About))
		case votes.Unclear:
			m.Text = w.Unclear.With(l.Word)
		case votes.NoNumber:
			m.Text = w.NoNumber
		case votes.Fine:
			if n := len(l.Votes); n > 0 {
				m.Text, people = w.Votes.Of(n), people+1
			}
		}
		c.Marks = append(c.Marks, m)
	}
	c.Rows = strconv.Itoa(max(4, len(lines)))
	if people > r.People.N {
		c.More = append(c.More, w.ManyLines.With(strconv.Itoa(people), strconv.Itoa(r.People.N)))
	}
	hand := 0
	for _, id := range r.Candidates {
		if n := e.doc.Board.Note(journey.ID(id)); n != nil {
			hand += n.VotesIn(r.ID)[clicked]
		}
	}
	if hand > 0 {
		c.More = append(c.More, w.ByHand.Of(hand))
	}
}

// prioritize marks the first three of the result as priorities, more where the third place is shared. The other candidates are none
// any more.
func (e *Editor) prioritize() {
	r := e.round()
	if r == nil || r.Covered {
		return
	}
	ids := e.candidates()
	places := map[journey.ID]journey.Int{}
	first := votes.First(e.ranked(), firstPlaces)
	if len(first) == 0 {
		return
	}
	for _, p := range first {
		places[ids[p.Candidate-1]] = journey.Some(p.Place)
	}
	var ops []journey.Op
	for _, id := range ids {
		if n, place := e.doc.Board.Note(id), places[id]; n != nil && n.Priority != place {
			ops = append(ops, journey.Set(journey.KindNote, id, "priority", &place))
		}
	}
	e.sessions++
	group := "priorities " + itoa(int(e.sessions)) // with the lane that opens it is one act
	e.edit("set priorities", group, ops)
	if e.openPriorities(group); !e.priority.open { // solutions were voted on: what is next is who does what
		e.setSide(closingSide)
	}
	e.showUndoable(e.words.Vote.Prioritized.Of(len(first)))
}

// balloting is a press on a candidate while votes come in: lifted at once it is a vote, or with Shift takes one back. Candidates stay
// where they are, so that no vote moves a note by accident.
type balloting struct {
	id   journey.ID
	from Pressed
	far  bool
}

func (g *balloting) move(_ *Editor, ev Moved) { g.far = g.far || ev.P.Sub(g.from.P).Len() >= dragFrom }

func (g *balloting) release(e *Editor, _ Released) {
	if !g.far {
		e.voteFor(g.id, g.from.Shift)
	}
}

func (g *balloting) cancel(*Editor)          {}
func (g *balloting) holds(e *Editor) bool    { return e.doc.Board.Note(g.id) != nil }
func (g *balloting) status(e *Editor) string { return e.words.Vote.Status }
func (g *balloting) cursor() string          { return "pointer" }

// pressCandidate begins a vote where a candidate is pressed.
func (e *Editor) pressCandidate(ev Pressed, id journey.ID) bool {
	if !e.voting() || !slices.Contains(e.candidates(), id) {
		return false
	}
	e.gesture = &balloting{id: id, from: ev}
	return true
}
