package editor

import (
	"cmp"
	"slices"
	"strings"

	"reiskaart/app/journey"
)

// PlanPanel is the list at the side of a wanted map: what of the present map is to be taken up.
type PlanPanel struct {
	Title     string
	Left      string // how much there is to go
	Empty     string // why there is nothing, empty where there is
	Solutions PlanPart
	Pains     PlanPart
}

// PlanPart is the solutions or the pain points.
type PlanPart struct {
	Title string
	Items []PlanItem
	left  int
	aside int // that will not be done
}

// PlanItem is a note of the present map. A solution is on the map, will not be done, or neither yet; a pain point has a fate.
type PlanItem struct {
	ID           journey.ID
	Text, Detail string
	Done         bool
	Stands       string // where it is on the map, for a solution that is
	At           string // and how to go there: the argument of "gothere"
	Fates        []PlanFate
}

// PlanFate is one thing that can become of a pain point, or of a solution that is not on the map.
type PlanFate struct {
	Label, Arg string
	On         bool
}

// The fates of a pain point, as the register has them, and the one of a solution: it will not be done.
const solved, less, stays, aside = "solved", "less", "stays", "aside"

// fateOf is what becomes of a pain point or solution of the present map on the wanted one, empty while nobody said.
func fateOf(will *journey.Board, id journey.ID) string {
	return strings.Trim(string(will.Doc().Fates.Get(string(id))), `"`)
}

func canPlan(e *Editor) bool { return e.doc != nil && e.wanted() }

// planned lists the solutions and pain points of the present map: by votes, then by effect or severity, then by place.
func planned(is *journey.Board, kind string, weight func(*journey.Note) float64) []*journey.Note {
	var notes []*journey.Note
	for n := range is.Notes() {
		if is.KindOf(n) == kind && !blank(n.Shown()) && !n.Private && !n.Covered {
			notes = append(notes, n)
		}
	}
	order := map[journey.ID]int{}
	for i, p := range is.Phases() {
		order[p.ID] = i
	}
	votes := func(n *journey.Note) int { v, _ := is.VotesOf(n); return v }
	slices.SortStableFunc(notes, func(x, y *journey.Note) int {
		return cmp.Or(votes(y)-votes(x), cmp.Compare(weight(y), weight(x)), order[x.Place.Phase]-order[y.Place.Phase])
	})
	return notes
}

func byImpact(n *journey.Note) float64   { return n.Impact.N }
func bySeverity(n *journey.Note) float64 { return float64(n.Severity.N) }

// planPanel is the list as it is shown; nil when it is closed.
func (e *Editor) planPanel() *PlanPanel {
	switch d := e.difference(); {
	case e.side != planSide || e.surface != onWall: // it is for dragging onto the wall
		return nil
	case d == nil:
		return &PlanPanel{Title: e.words.Pair.List, Empty: e.pairSaid()}
	default:
		return e.plan(d)
	}
}

// plan is the list, made anew when one of the maps has changed.
func (e *Editor) plan(d *compared) *PlanPanel {
	w := &e.words.Pair
	if d.plan != nil && d.plan.Title == w.List {
		return d.plan
	}
	p := &PlanPanel{Title: w.List}
	d.plan = p
	is, will := e.both()
	for _, n := range planned(is, journey.Solutions, byImpact) {
		it := e.planItem(is, n)
		if made := will.Note(first(d.taken[n.ID])); made != nil {
			it.Done, it.Stands, it.At = true, w.Stands.With(e.placesInWords(e.brought(n))), willSide+string(made.ID)
		} else {
			it.Done = fateOf(will, n.ID) == aside
			it.Fates = []PlanFate{{w.Aside, aside + " " + string(n.ID), it.Done}}
			if it.Done {
				p.Solutions.aside++
			}
		}
		p.Solutions.add(it)
	}
	for _, n := range planned(is, journey.Pains, bySeverity) {
		it, now := e.planItem(is, n), fateOf(will, n.ID)
		it.Done = now != ""
		for i, fate := range [...]string{solved, less, stays} {
			it.Fates = append(it.Fates, PlanFate{Label: [...]string{w.Solved, w.Less, w.Stays}[i], Arg: fate + " " + string(n.ID), On: now == fate})
		}
		p.Pains.add(it)
	}
	p.Solutions.Title, p.Pains.Title = e.counted(w.Solutions, &p.Solutions), e.counted(w.Pains, &p.Pains)
	all := PlanPart{Items: slices.Concat(p.Solutions.Items, p.Pains.Items), left: p.Solutions.left + p.Pains.left, aside: p.Solutions.aside}
	if p.Left = e.toGo(&all); len(all.Items) == 0 {
		p.Empty = w.None
	}
	return p
}

func (p *PlanPart) add(it PlanItem) {
	if p.Items = append(p.Items, it); !it.Done {
		p.left++
	}
}

// toGo is how much of a part is still to be done, and, counted apart, how much of it will not be.
func (e *Editor) toGo(p *PlanPart) string {
	w, said := &e.words.Pair, e.words.Pair.AllDone
	if p.left > 0 {
		said = w.ToGo.With(itoa(p.left), itoa(len(p.Items)-p.aside))
	}
	if p.aside > 0 {
		said += " · " + w.SetAside.Of(p.aside)
	}
	return said
}

func (e *Editor) counted(title string, p *PlanPart) string { return title + " · " + e.toGo(p) }

func first(ids []journey.ID) journey.ID {
	if len(ids) == 0 {
		return ""
	}
	return ids[0]
}

// planItem is a note of the present map with what speaks for it.
func (e *Editor) planItem(is *journey.Board, n *journey.Note) PlanItem {
	var detail []string
	if p := is.Phase(n.Place.Phase); p != nil && p.Title != "" {
		detail = append(detail, p.Title)
	}
	if votes, shown := is.VotesOf(n); shown {
		detail = append(detail, e.words.Vote.Votes.Of(votes))
	}
	for _, name := range [...]string{"impact", "severity"} {
		if value := e.valueOf(name, n); value != "" {
			detail = append(detail, strings.ToLower(value))
			if name == "impact" {
				detail[len(detail)-1] = e.words.Pair.Impact + " " + value
			}
		}
	}
	if n.Owner != "" {
		detail = append(detail, n.Owner)
	}
	return PlanItem{ID: n.ID, Text: n.Text, Detail: strings.Join(detail, " · ")}
}

// valueOf is what is set in a field of a note, in words; empty for nothing.
func (e *Editor) valueOf(name string, n *journey.Note) string {
	spec, _, ok := journey.Lookup(journey.KindNote, journey.Field(name))
	if !ok {
		return ""
	}
	value := readField(n, spec)
	if _, _, words := e.wordsOf(name); value != "" {
		for i := 0; i+1 < len(words); i += 2 {
			if words[i] == value {
				return words[i+1]
			}
		}
	}
	return value
}

// placeInWords is the phase and lane of a note, as far as they have names.
func (e *Editor) placeInWords(n *journey.Note) string {
	if n.Place.Where != journey.Cell {
		return e.words.Pair.Loose
	}
	return e.phaseTitle(n.Place.Phase) + ", " + e.laneTitle(n.Place.Lane)
}

// placesInWords are the places of notes, each once.
func (e *Editor) placesInWords(notes []*journey.Note) string {
	var places []string
	for _, n := range notes {
		if place := e.placeInWords(n); !slices.Contains(places, place) {
			places = append(places, place)
		}
	}
	return strings.Join(places, "; ")
}

// pairSaid says why there is no other map at hand.
func (e *Editor) pairSaid() string {
	w := &e.words.Pair
	switch info := e.counterpart(); {
	case info == nil && e.wanted():
		return w.Orphan
	case info == nil:
		return w.Alone
	case e.pair.of == info.ID && e.pair.awaited == "":
		return w.Unread
	}
	return w.Reading
}

// setFate says what becomes of a pain point, "solved ID", or of a solution, "aside ID"; the same once more takes it back.
func (e *Editor) setFate(arg string) {
	fate, id, _ := strings.Cut(arg, " ")
	is, will := e.both()
	if is == nil || will != e.doc.Board || is.Note(journey.ID(id)) == nil || (is.KindOf(is.Note(journey.ID(id))) == journey.Solutions) != (fate == aside) {
		return
	}
	if fateOf(will, journey.ID(id)) == fate {
		fate = ""
	}
	e.edit("set fate", "", []journey.Op{journey.SetText(journey.KindMap, "", journey.Field("fate/"+id), fate)})
	if fate == aside {
		e.showUndoable(e.words.Pair.PutAside.With(brief(is.Note(journey.ID(id)).Text)))
	}
	e.say(e.words.Pair.FateSet.With(brief(is.Note(journey.ID(id)).Text), e.fateInWords(fate)) + ". " + e.planLeft())
}

func (e *Editor) fateInWords(fate string) string {
	w := &e.words.Pair
	switch fate {
	case solved:
		return w.Solved
	case less:
		return w.Less
	case stays:
		return w.Stays
	case aside:
		return w.Aside
	}
	return w.Open
}

// planLeft says how much of the list there is to go.
func (e *Editor) planLeft() string {
	if d := e.difference(); d != nil {
		return e.plan(d).Left
	}
	return ""
}

// solvesPains marks the pain points that a solution was linked to as solved, where nobody said anything of them.
func (e *Editor) solvesPains(id journey.ID) {
	var ops []journey.Op
	for _, pain := range e.openPains(id) {
		ops = append(ops, journey.SetText(journey.KindMap, "", journey.Field("fate/"+string(pain.ID)), solved))
	}
	if e.edit("set fate", "", ops) {
		e.toast = nil
		e.say(e.planLeft())
	}
}

// openPains are the pain points that a solution of the present map solves, and of which nobody said what becomes of them.
func (e *Editor) openPains(id journey.ID) []*journey.Note {
	is, will := e.both()
	var pains []*journey.Note
	if is == nil || will == nil {
		return nil
	}
	for l := range is.Links() {
		if pain := is.Note(l.To); l.From == id && pain != nil && is.KindOf(pain) == journey.Pains && fateOf(will, pain.ID) == "" {
			pains = append(pains, pain)
		}
	}
	return pains
}
