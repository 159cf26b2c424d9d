package poster

import (
	"cmp"
	"slices"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// leaving is the order in which rows are left out of a page that has no room for all of them. What is in no place of it, the
// phases, the curve and the three pains at the top, never is. Of two of a kind the lower one goes first.
var leaving = [...]string{
	journey.Images, journey.Free, journey.LineLane, journey.Information, journey.Questions, aims, journey.Actors, figures, journey.Metrics, journey.Touchpoints,
	journey.Actions, journey.Solutions, journey.Pains, journey.Emotions,
}

func leaves(kind string) int {
	if i := slices.Index(leaving[:], kind); i >= 0 {
		return i
	}
	return 1 // of a kind from a newer version, as a free lane
}

// readRows makes the rows: the curves apart, then pains with their solutions, then the other lanes in their own order, and the
// figures last.
func (r *reader) readRows() {
	byLane := map[journey.ID][][]*entry{}
	notes := map[journey.ID]int{}
	r.readStages()
	for n := range r.b.Notes() {
		if !r.shows(n) || r.solves[n.ID] {
			continue
		}
		lane := n.Place.Lane
		if byLane[lane] == nil {
			byLane[lane] = make([][]*entry, len(r.phases))
		}
		i := r.at[n.Place.Phase]
		byLane[lane][i] = append(byLane[lane][i], r.entry(n))
		notes[lane]++
	}
	var pains, others []*row
	for _, l := range r.b.Lanes() {
		if l.Hidden {
			continue
		}
		title, _ := r.w.LaneOf(l.Kind)
		if t := strings.TrimSpace(l.Title); t != "" {
			title = t
		}
		made := &row{kind: l.Kind, title: title, lanes: []journey.ID{l.ID}, cells: byLane[l.ID]}
		if made.kind == "" {
			made.kind = journey.Free
		}
		switch {
		case l.Kind == journey.Solutions && len(pains) > 0 && pains[0].also == "" && pains[0].kind == journey.Pains:
			pains[0].with(made, r)
		case made.cells == nil && l.Kind == journey.LineLane: // of a service's blueprint: between the lanes above it and those below it
			if len(others) > 0 {
				others = append(others, made)
			}
		case made.cells == nil:
		case l.Kind == journey.Emotions:
			r.curves = append(r.curves, made)
		case l.Kind == journey.Pains || l.Kind == journey.Solutions:
			pains = append(pains, made)
		default:
			if l.Kind == journey.Touchpoints {
				for _, cell := range made.cells {
					slices.SortStableFunc(cell, func(a, b *entry) int { return byChannel(a.channel, b.channel) })
				}
			}
			others = append(others, made)
		}
	}
	for n := len(others) - 1; n >= 0 && others[n].line(); n-- {
		others = others[:n]
	}
	if has := slices.ContainsFunc(r.phases, func(p phase) bool { return strings.TrimSpace(p.Aim) != "" }); has {
		r.rows = append(r.rows, &row{kind: aims, title: r.w.Sheet.Aims})
	}
	r.rows = append(append(r.rows, pains...), others...)
	for i := range r.phases {
		if f := &r.phases[i].figures; f.Entering.Set || f.Conversion.Set || f.Satisfaction.Set || f.Value.Set {
			made := &row{kind: figures, title: r.w.Figure.Heading}
			for _, l := range r.b.Lanes() {
				if l.Kind == journey.Metrics && !l.Hidden && byLane[l.ID] == nil {
					made.lanes = append(made.lanes, l.ID)
					if l.Title != "" {
						made.title = l.Title
					}
				}
			}
			r.rows = append(r.rows, made)
			break
		}
	}
	r.sortFeelings()
}

// line reports whether a row is no more than a line between others.
func (a *row) line() bool { return a.kind == journey.LineLane && a.cells == nil }

// with joins the solutions of a lane to the pains: those that solve one stand under it, the others behind the pains of their phase.
func (a *row) with(b *row, r *reader) {
	solves := false
	for _, list := range r.solved {
		for _, n := range list {
			solves = solves || n.Place.Lane == b.lanes[0]
		}
	}
	if b.cells == nil && !solves {
		return
	}
	a.also, a.lanes = b.title, append(a.lanes, b.lanes...)
	for i, cell := range b.cells {
		a.cells[i] = append(a.cells[i], cell...)
	}
}

// entry is a note with what stands beside its text, and with its solutions.
func (r *reader) entry(n *journey.Note) *entry {
	words := strings.TrimSpace(n.Text)
	if a, _ := r.b.Find(journey.KindActor, n.Actor).(*journey.Actor); a != nil && words == "" {
		words = a.Name
	}
	e := &entry{note: n, kind: r.b.KindOf(n), badge: r.badges[n.ID], votes: r.votes[n.ID], moment: n.Moment, assumed: n.Evidence == "assumption", times: r.walk.Times(n.ID), aida: -1}
	if e.kind == journey.Actors && n.Actor != "" {
		if stage, ok := r.aida[n.Actor][n.Place.Phase]; ok {
			e.aida = stage
		}
	}
	if e.times > 1 {
		words += " (" + r.w.Number(float64(e.times)) + "×)"
	}
	if all := channels(n); e.kind == journey.Touchpoints && len(all) > 0 {
		e.channel, e.also = all[0], all[1:]
	}
	e.text = r.face.Prepare(words, weight(e.badge > 0))
	for _, s := range r.solved[n.ID] {
		e.below = append(e.below, r.entry(s))
	}
	return e
}

// readStages finds how far the customer is for each actor in each phase.
func (r *reader) readStages() {
	r.aida = map[journey.ID]map[journey.ID]int{}
	for _, rec := range r.b.All(journey.KindActorStage) {
		at := rec.(*journey.ActorStage)
		step, stage := r.b.Note(at.Step), slices.Index(journey.Stages[:], at.Stage)
		if step == nil || stage < 0 || !r.shows(step) {
			continue
		}
		if r.aida[at.Actor] == nil {
			r.aida[at.Actor] = map[journey.ID]int{}
		}
		r.aida[at.Actor][step.Place.Phase] = max(r.aida[at.Actor][step.Place.Phase], stage)
	}
}

// sortFeelings puts the emotions of each phase in the order of the steps that they stand under, and marks those that are felt at a
// moment of truth of another lane.
func (r *reader) sortFeelings() {
	step := map[journey.ID]int{}
	for i, n := range r.walk.Steps {
		step[n.ID] = i + 1
	}
	decisive := map[journey.ID]bool{}   // steps at which something decisive happens
	apart := map[journey.ID][]float64{} // by phase, how far into it something decisive happens under no step
	for _, row := range r.rows {
		for i, cell := range row.cells {
			for n, e := range cell {
				if e.note.Moment && e.note.Place.Under == "" && e.kind != journey.Actions {
					apart[r.phases[i].ID] = append(apart[r.phases[i].ID], (float64(n)+0.5)/float64(len(cell)))
				}
			}
		}
	}
	for n := range r.b.Notes() {
		if n.Moment && r.shows(n) {
			if n.Place.Under != "" {
				decisive[n.Place.Under] = true
			}
			decisive[n.ID] = true
		}
	}
	for _, c := range r.curves {
		for i, cell := range c.cells {
			slices.SortStableFunc(cell, func(a, b *entry) int { return cmp.Compare(step[a.note.Place.Under], step[b.note.Place.Under]) })
			for _, e := range cell {
				e.moment = e.moment || e.note.Place.Under != "" && decisive[e.note.Place.Under]
			}
			for _, at := range apart[r.phases[i].ID] {
				if n := int(at * float64(len(cell))); n < len(cell) {
					cell[n].moment = true
				}
			}
		}
	}
}

// channels are those of a touchpoint by their keys, in the order in which they are offered.
func channels(n *journey.Note) (all []string) {
	for _, e := range n.Channels {
		key := e.Key
		if c := lang.ChannelOf(key); c != nil {
			key = c.Key
		}
		if !slices.Contains(all, key) {
			all = append(all, key)
		}
	}
	slices.SortFunc(all, byChannel)
	return all
}

// style is how large and how long the texts of rows are.
type style struct {
	size float64
	most int  // lines of a note, 0 for all
	bare bool // touchpoints have the sign of their channel before them, and are not headed by it
}
