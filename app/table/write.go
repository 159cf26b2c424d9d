package table

import (
	"strings"
	"unicode/utf8"

	"reiskaart/app/formats/grid"
	"reiskaart/app/formats/spreadsheet"
	"reiskaart/app/funnel"
	"reiskaart/app/journey"
)

// MaxRunes is the longest text that a cell takes, as in a file.
const MaxRunes = 10_000

// Why says why a cell was left as it was.
type Why uint8

// The reasons.
const (
	Unfit   Why = iota + 1 // it cannot be that
	Locked                 // nothing is written there
	Outside                // there is no such column
	TooLong                // over MaxRunes
)

// Refused is a cell that was left as it was, and what was to stand there.
type Refused struct {
	Spot
	Text string
	Why  Why
}

// Plan is what comes of writing in cells.
type Plan struct {
	Ops     []journey.Op
	Made    []journey.ID // new notes
	Gone    []journey.ID // notes that are deleted
	Columns int          // phases that are new
	Lanes   int          // lanes that are new
	Refused []Refused
}

// Options are what a Plan cannot know of itself.
type Options struct {
	IDs      *journey.IDs
	Today    string                    // of a measurement that is begun: 2006-01-02
	KindOf   func(title string) string // the kind of a new lane, by its title
	NewPhase string                    // what a phase is called that nobody named
	NewLane  string
	Beside   func() journey.Place // where the next note lies that is laid loose
	Own      *journey.Board       // notes as they were copied: a new note with the words of one of these has all that it had
}

// writer makes a plan.
type writer struct {
	*Sheet
	Plan
	o        Options
	phases   []*journey.Phase // by column, with those that are new
	rows     []Row            // of Across, likewise
	lanes    []*journey.Lane  // all, likewise
	measures map[journey.ID]journey.ID
	actors   map[string]journey.ID
	places   map[journey.ID]journey.Place // where notes of List go
	order    []journey.ID                 // of these, as they were written
	laid     []journey.ID                 // notes that come last where they stand
	spots    []journey.Place
	own      map[string][]journey.ID // notes of Own by their words
	from     map[journey.ID]journey.ID

	newPhases []*journey.Phase
	newLanes  []*journey.Lane
}

// Write plans what comes of writing in cells. Cells beside the last column and below the last row of Across make phases and lanes, below
// the last of List notes. The writes of one row stand together.
func (s *Sheet) Write(writes []Write, o Options) Plan {
	w := &writer{
		Sheet: s, o: o, phases: s.Phases, rows: s.Rows, lanes: s.Board.Lanes(), measures: map[journey.ID]journey.ID{}, actors: map[string]journey.ID{},
		places: map[journey.ID]journey.Place{}, own: map[string][]journey.ID{}, from: map[journey.ID]journey.ID{},
	}
	if o.Own != nil {
		for n := range o.Own.Notes() {
			w.own[Words(o.Own, n)] = append(w.own[Words(o.Own, n)], n.ID)
		}
	}
	if s.Shape == List {
		w.list(writes)
	} else {
		w.across(writes)
	}
	w.lay()
	return w.Plan
}

// refuse leaves a cell as it is. What is there already, or is empty where nothing can stand, is no loss.
func (w *writer) refuse(at Write, why Why) {
	if at.Text != "" && at.Text != w.Text(at.Spot) {
		w.Refused = append(w.Refused, Refused{at.Spot, at.Text, why})
	}
}

func tooLong(text string) bool {
	return len(text) > MaxRunes && utf8.RuneCountInString(text) > MaxRunes
}

func (w *writer) across(writes []Write) {
	for _, at := range writes { // heads first: they name what the cells make
		if at.Row == 0 && at.Col > 0 && at.Col <= len(w.Phases) {
			w.title(journey.KindPhase, w.Phases[at.Col-1].ID, at, w.Phases[at.Col-1].Title)
		} else if at.Col == 0 && at.Row > 0 && at.Row <= len(w.Rows) && !w.Fixed(at.Spot) {
			w.title(journey.KindLane, w.Rows[at.Row-1].Lane.ID, at, w.Rows[at.Row-1].Lane.Title)
		} else if at.Row == 0 && at.Col == 0 || at.Col == 0 && at.Row <= len(w.Rows) {
			w.refuse(at, Locked)
		}
	}
	w.addPhases(writes)
	w.addRows(writes)
	for _, at := range writes {
		if at.Row > 0 && at.Col > 0 && at.Row <= len(w.rows) && at.Col <= len(w.phases) {
			w.cell(at)
		}
	}
}

// title names a phase or lane.
func (w *writer) title(k journey.Kind, id journey.ID, at Write, was string) {
	text := strings.Join(strings.Fields(at.Text), " ")
	switch {
	case text == was:
	case tooLong(text):
		w.refuse(at, TooLong)
	default:
		w.Ops = append(w.Ops, journey.SetText(k, id, "title", text))
	}
}

// beyond are the titles of the columns or rows behind the last one: as far as something is to stand there.
func beyond(writes []Write, there int, of func(Write) (at, across int)) (titles []string) {
	for _, write := range writes {
		at, across := of(write)
		if at <= there || write.Text == "" {
			continue
		}
		for len(titles) < at-there {
			titles = append(titles, "")
		}
		if across == 0 && !tooLong(write.Text) {
			titles[at-there-1] = strings.Join(strings.Fields(write.Text), " ")
		}
	}
	return titles
}

func (w *writer) addPhases(writes []Write) {
	for _, title := range beyond(writes, len(w.Phases), func(at Write) (int, int) { return at.Col, at.Row }) {
		if title == "" {
			title = w.o.NewPhase
		}
		w.newPhase(title)
	}
}

func (w *writer) newPhase(title string) *journey.Phase {
	p := &journey.Phase{Head: journey.Head{ID: w.o.IDs.New()}, Title: title}
	w.phases, w.newPhases = append(w.phases[:len(w.phases):len(w.phases)], p), append(w.newPhases, p)
	return p
}

func (w *writer) addRows(writes []Write) {
	for _, title := range beyond(writes, len(w.Rows), func(at Write) (int, int) { return at.Row, at.Col }) {
		kind := w.o.KindOf(title)
		if kind == journey.Metrics || kind == journey.LineLane {
			kind = journey.Free // what stands beside it is words
		}
		if title == "" {
			title = w.o.NewLane
		}
		w.rows = append(w.rows[:len(w.rows):len(w.rows)], Row{Lane: w.newLane(title, kind)})
	}
}

func (w *writer) newLane(title, kind string) *journey.Lane {
	l := &journey.Lane{Head: journey.Head{ID: w.o.IDs.New()}, Title: title, Kind: kind}
	w.lanes, w.newLanes = append(w.lanes[:len(w.lanes):len(w.lanes)], l), append(w.newLanes, l)
	return l
}

// cell writes in a cell of Across that is, or comes to be.
func (w *writer) cell(at Write) {
	row, phase := w.rows[at.Row-1], w.phases[at.Col-1].ID
	switch {
	case row.Figure != "":
		w.figure(at, phase, row.Figure)
		return
	case w.Fixed(at.Spot):
		w.refuse(at, Locked)
		return
	case at.Text == w.Text(at.Spot):
		return
	}
	texts, notes := w.written(at.Spot)
	want := joined(items(at.Text), texts)
	for _, text := range want {
		if tooLong(text) {
			w.refuse(at, TooLong)
			return
		}
	}
	of := same(texts, want)
	stays := make([]bool, len(notes))
	ids := make([]journey.ID, len(want))
	last := -1
	inOrder := len(want) // how many of the first are in the order in which they stand
	for i, j := range of {
		if j < 0 {
			ids[i] = w.make(want[i], row.Lane.Kind == journey.Emotions)
		} else {
			if ids[i] = notes[j].ID; want[i] != texts[j] {
				w.words(ids[i], want[i], w.Board.KindOf(notes[j]) == journey.Emotions)
			}
			stays[j] = true
		}
		if inOrder == len(want) && (j < 0 || j < last) {
			inOrder = i
		}
		last = max(last, j)
	}
	for i := inOrder; i < len(ids); i++ {
		place := journey.InCell(phase, row.Lane.ID, "")
		if of[i] >= 0 {
			place = notes[of[i]].Place
		}
		w.laid, w.spots = append(w.laid, ids[i]), append(w.spots, place)
	}
	for j, n := range notes {
		if !stays[j] {
			w.Gone = append(w.Gone, n.ID)
		}
	}
}

// words writes the text of a note, and of an emotion its score.
func (w *writer) words(id journey.ID, text string, emotion bool) {
	if emotion {
		score := journey.Int{}
		if rest, n, ok := spreadsheet.Felt(text); ok {
			text, score = rest, journey.Some(n)
		}
		w.Ops = append(w.Ops, journey.Set(journey.KindNote, id, "score", &score))
	}
	w.Ops = append(w.Ops, journey.SetText(journey.KindNote, id, "text", text))
}

// make begins a note with words on it; where it was copied, with all that it had.
func (w *writer) make(text string, emotion bool) journey.ID {
	id := w.o.IDs.New()
	w.Made = append(w.Made, id)
	if of := w.own[text]; len(of) > 0 {
		w.own[text] = of[1:]
		n := w.o.Own.Note(of[0])
		w.from[of[0]] = id
		if img := w.o.Own.Image(n.Image); img != nil && w.Board.Image(img.ID) == nil {
			w.Ops = append(w.Ops, journey.AddImage(w.Board, img)...)
		}
		for f, v := range w.o.Own.RegistersOf(journey.KindNote, of[0]) {
			if f != "place" && f != "group" && f != "locked" && f != "text" && !strings.HasPrefix(string(f), "vote/") {
				w.Ops = append(w.Ops, journey.Op{Register: journey.Register{Kind: journey.KindNote, Record: id, Field: f}, Now: v})
			}
		}
		if !emotion {
			text = n.Text
		}
	}
	w.words(id, text, emotion)
	return id
}

// figure writes a figure of a phase in its newest measurement.
func (w *writer) figure(at Write, phase journey.ID, f funnel.Field) {
	if strings.TrimSpace(at.Text) == strings.TrimSpace(w.Text(at.Spot)) {
		return
	}
	figure := journey.Float{}
	if strings.TrimSpace(at.Text) != "" {
		n, ok := funnel.Read(w.Sheet.words, f, at.Text)
		if !ok {
			w.refuse(at, Unfit)
			return
		}
		figure = journey.Float{N: n, Set: true}
	}
	id := w.measures[phase]
	if m := funnel.Newest(w.Board, phase); id == "" && m != nil {
		id = m.ID
	}
	if m := funnel.Source(w.Board, phase, f); !figure.Set {
		if m == nil {
			return
		}
		id = m.ID
	}
	if id == "" {
		id = w.o.IDs.New()
		w.measures[phase] = id
		w.Ops = append(w.Ops, journey.AddMeasurement(w.Board, id, phase, w.o.Today)...)
	}
	w.Ops = append(w.Ops, journey.Set(journey.KindMeasurement, id, f, &figure))
}

// lay deals the places of all notes that are new or go elsewhere, the links of what was copied, and deletes what goes.
func (w *writer) lay() {
	w.Columns, w.Lanes = len(w.newPhases), len(w.newLanes)
	if len(w.newPhases) > 0 {
		var ids []journey.ID
		var titles []string
		for _, p := range w.newPhases {
			ids, titles = append(ids, p.ID), append(titles, p.Title)
		}
		w.Ops = append(w.Ops, journey.AddPhases(w.Board, ids, titles)...)
	}
	if len(w.newLanes) > 0 {
		w.Ops = append(w.Ops, journey.AddLanes(w.Board, w.newLanes)...)
	}
	if len(w.laid) > 0 {
		w.Ops = append(w.Ops, journey.LayNotes(w.Board, w.laid, w.spots, "")...)
	}
	var moves []journey.Op
	for _, id := range w.order {
		place := w.places[id]
		moves = append(moves, journey.Set(journey.KindNote, id, "place", &place))
	}
	w.Ops = append(w.Ops, journey.TakeAlong(w.Board, moves)...)
	if len(w.from) > 0 {
		for l := range w.o.Own.Links() {
			if from, to := w.from[l.From], w.from[l.To]; from != "" && to != "" {
				id := w.o.IDs.New()
				w.Ops = append(w.Ops, journey.AddLink(w.Board, id, from, to, "")...)
				for f, v := range w.o.Own.RegistersOf(journey.KindLink, l.ID) {
					if f != "rank" && f != "from" && f != "to" {
						w.Ops = append(w.Ops, journey.Op{Register: journey.Register{Kind: journey.KindLink, Record: id, Field: f}, Now: v})
					}
				}
			}
		}
	}
	if len(w.Gone) > 0 {
		w.Ops = append(w.Ops, journey.DeleteNotes(w.Board, w.Gone)...)
	}
}

// named finds by its title, as people write it.
func named[T any](all []T, title string, of func(T) string) (found T, ok bool) {
	for _, x := range all {
		if of(x) == title {
			return x, true
		}
	}
	for _, x := range all {
		if folded := grid.Fold(title); folded != "" && grid.Fold(of(x)) == folded {
			return x, true
		}
	}
	return found, false
}
