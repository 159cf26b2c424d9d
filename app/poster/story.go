package poster

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"reiskaart/app/funnel"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/priority"
	"reiskaart/app/scene"
	"reiskaart/app/text"
)

// story is what a poster has to tell, before anything has a place.
type story struct {
	title, state string
	wanted       bool
	conclusion   string
	aim          string // what the map is to decide, from where to where it runs, whose path it is
	persona      *journey.Persona
	phases       []phase
	curves       []*row // the emotions lanes
	rows         []*row // what stands under the phases beside the curves, from the top down
	pains        []pain // three at most
	loops        []loop
	round        bool // the phases are a circle
	known        []share
	assumed      float64 // percent of all notes
	notes, loose int
}

// phase is a column.
type phase struct {
	*journey.Phase
	number  int        // from 1
	name    *text.Text // its title, or "Fase 3"
	color   scene.Color
	figures funnel.Figures
	lost    funnel.Loss
}

// loop is a way back.
type loop struct {
	from, to int // places of phases
	words    string
}

// share is how many of the notes are known in a way.
type share struct {
	kind string
	n    int
}

// pain is one of the three that come first.
type pain struct {
	note     *journey.Note
	phase    int
	priority int // its own or that of the first of its solutions, 0 for none
	votes    int
	voted    bool
	score    float64 // severity × customers × value, in euro; 0 where something is not known
	severity int
}

// row is a lane of the poster, or two: pains have their solutions under them.
type row struct {
	kind  string
	title string
	also  string       // the title of the second lane
	lanes []journey.ID // that it shows
	cells [][]*entry   // for each phase
	part  bool         // it goes on from the page before
}

// The kinds of rows that are no lanes.
const (
	aims    = "aims"
	figures = "figures"
)

// entry is a note as it stands in a row.
type entry struct {
	note    *journey.Note
	kind    string
	text    *text.Text
	from    int // first line that is still to be shown
	lines   int // how many of them at most, 0 for all: the others are on the next page
	badge   int // its place among the pains that come first, 0 for none
	votes   int
	moment  bool
	assumed bool
	times   int
	aida    int // stage of an actor, -1 for none
	below   []*entry
	channel string   // the first of a touchpoint, under which it stands
	also    []string // those beside it
}

// reader makes a story of a board.
type reader struct {
	*story
	b      *journey.Board
	w      *lang.Words
	face   *text.Face
	walk   journey.Walk
	at     map[journey.ID]int // places of phases
	solved map[journey.ID][]*journey.Note
	solves map[journey.ID]bool // solutions that stand under a pain
	badges map[journey.ID]int
	votes  map[journey.ID]int
	aida   map[journey.ID]map[journey.ID]int // of an actor in a phase
}

func read(b *journey.Board, face *text.Face, w *lang.Words, o Options) *story {
	doc := b.Doc()
	r := reader{story: &story{title: strings.TrimSpace(doc.Title), state: w.Sheet.AsIs, wanted: doc.State == "to-be", conclusion: strings.TrimSpace(doc.Conclusion),
		persona: b.Persona()}, b: b, w: w, face: face, walk: b.WalkOf(b.Variant(o.Variant)), at: map[journey.ID]int{}, solved: map[journey.ID][]*journey.Note{},
		solves: map[journey.ID]bool{}, badges: map[journey.ID]int{}, votes: map[journey.ID]int{}}
	if r.title == "" {
		r.title = w.Start.Untitled
	}
	if r.wanted {
		r.state = w.Sheet.ToBe
	}
	r.aim = strings.TrimSpace(doc.Goal)
	if scope := doc.Scope.Words(); scope != "" {
		r.aim = strings.TrimSpace(scope + "\n" + r.aim)
	}
	if v := b.Variant(o.Variant); v != nil {
		r.aim = strings.TrimSpace(w.Variant.PathOf.With(v.Name) + "\n" + r.aim)
	}
	r.readPhases()
	r.count()
	r.readPains()
	r.readLoops()
	r.readRows()
	return r.story
}

// readPhases takes the phases that are on the path.
func (r *reader) readPhases() {
	all := funnel.Of(r.b)
	lost := funnel.Lost(all)
	for i, p := range r.b.Phases() {
		if r.walk.SkipsPhase(p.ID) {
			continue
		}
		r.at[p.ID] = len(r.phases)
		name := strings.TrimSpace(p.Title)
		if name == "" {
			name = r.w.Surface.Phase + " " + strconv.Itoa(i+1)
		}
		r.phases = append(r.phases, phase{Phase: p, number: i + 1, name: r.face.Prepare(name, text.Bold), color: scene.Light.Head(i, p.Color), figures: all[i], lost: lost[i]})
	}
}

// shows reports whether a note is on the poster: in a lane that is not hidden, for everybody's eyes, on the path.
func (r *reader) shows(n *journey.Note) bool {
	if n.Private || n.Covered || r.b.Standing(n) != journey.Placed || r.walk.Skips(n) {
		return false
	}
	_, ok := r.at[n.Place.Phase]
	return ok && !r.b.Lane(n.Place.Lane).Hidden && r.says(n)
}

// says reports whether there is anything on a note.
func (r *reader) says(n *journey.Note) bool {
	return strings.TrimSpace(n.Text) != "" || n.Score.Set || n.Image != "" || n.Actor != ""
}

// count gathers how notes are known.
func (r *reader) count() {
	known := map[string]int{}
	for n := range r.b.Notes() {
		if !n.Private && !n.Covered && r.b.Standing(n) == journey.OnTheWall && strings.TrimSpace(n.Text) != "" && n.Kind != journey.LooseText {
			r.loose++
		}
		if !r.shows(n) {
			continue
		}
		r.notes++
		known[n.Evidence]++
	}
	for _, kind := range [...]string{"observation", "interview", "colleague", "social", "review", "data", "assumption", ""} {
		if known[kind] > 0 {
			r.known = append(r.known, share{kind, known[kind]})
		}
	}
	if r.notes > 0 {
		r.assumed = 100 * float64(known["assumption"]) / float64(r.notes)
	}
}

// byChannel puts channels in the order in which they are offered, others behind them.
func byChannel(a, b string) int {
	place := func(key string) int {
		if key == "" { // what has none stands under no head
			return -1
		}
		if i := lang.ChannelAt(key); i >= 0 {
			return i
		}
		return math.MaxInt
	}
	return cmp.Or(cmp.Compare(place(a), place(b)), cmp.Compare(a, b))
}

// readPains finds the solutions of each pain, and the three pains that come first: by the priority that the team gave them or
// their solutions, then by votes, then by what they weigh in euro, then by how bad they are.
func (r *reader) readPains() {
	for l := range r.b.Links() {
		from, to := r.b.Ends(l)
		if l.KindOf() == journey.Solves && from != nil && to != nil && r.shows(from) && r.shows(to) &&
			r.b.KindOf(from) == journey.Solutions && r.b.KindOf(to) == journey.Pains && !r.solves[from.ID] && r.b.Lane(to.Place.Lane).Kind == journey.Pains {
			r.solved[to.ID] = append(r.solved[to.ID], from)
			r.solves[from.ID] = true
		}
	}
	score := map[journey.ID]float64{}
	ranked, _ := priority.Pains(r.b)
	for i := range ranked {
		score[ranked[i].Note.ID] = ranked[i].Score
	}
	var all []pain
	for n := range r.b.Notes() {
		if n.Votes != nil {
			if v, shown := r.b.VotesOf(n); shown {
				r.votes[n.ID] = v
			}
		}
		if r.b.KindOf(n) != journey.Pains || strings.TrimSpace(n.Text) == "" || !r.shows(n) {
			continue
		}
		p := pain{note: n, phase: r.at[n.Place.Phase], priority: n.Priority.N, score: score[n.ID], severity: n.Severity.N}
		p.votes, p.voted = r.b.VotesOf(n)
		for _, s := range r.solved[n.ID] {
			if s.Priority.Set && (p.priority == 0 || s.Priority.N < p.priority) {
				p.priority = s.Priority.N
			}
		}
		all = append(all, p)
	}
	order := func(p *pain) int {
		if p.priority == 0 {
			return math.MaxInt
		}
		return p.priority
	}
	slices.SortStableFunc(all, func(p, q pain) int {
		return cmp.Or(cmp.Compare(order(&p), order(&q)), cmp.Compare(q.votes, p.votes), cmp.Compare(q.score, p.score), cmp.Compare(q.severity, p.severity),
			cmp.Compare(p.phase, q.phase))
	})
	r.pains = all[:min(3, len(all))]
	for i := range r.pains {
		r.badges[r.pains[i].note.ID] = i + 1
	}
}

// readLoops finds the ways back, and whether they make the journey a circle: when the last phase leads back over at least half of
// the way to its beginning, that is into the first half of the phases.
func (r *reader) readLoops() {
	place := func(id journey.ID) (int, bool) {
		if n := r.b.Note(id); n != nil {
			if !r.shows(n) {
				return 0, false
			}
			id = n.Place.Phase
		}
		i, ok := r.at[id]
		return i, ok
	}
	for l := range r.b.Links() {
		if l.KindOf() != journey.LoopsBack {
			continue
		}
		from, ok := place(l.From)
		to, ok2 := place(l.To)
		if !ok || !ok2 || to >= from {
			continue
		}
		r.loops = append(r.loops, loop{from, to, strings.TrimSpace(l.Words())})
		if n := len(r.phases); n >= 3 && from == n-1 && 2*to < n {
			r.round = true
		}
	}
}
