package layout

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// chance makes random boards and edits on few ids, so that they meet often.
type chance struct {
	*rand.Rand
	board *journey.Board
	nasty bool // with texts, sizes and places out of all proportion
}

func newChance(seed uint64) *chance {
	return &chance{Rand: rand.New(rand.NewPCG(seed, 11)), board: journey.NewBoard()}
}

var (
	laneKinds = []string{journey.Actions, journey.Actions, journey.Touchpoints, journey.Emotions, journey.Pains, journey.Solutions,
		journey.Actors, journey.LineLane, journey.Free, "van later"}
	allKinds = append([]string{journey.Metrics, journey.Images}, laneKinds...)
	words    = []string{"", "bank", "Zoekt op funda", "hypotheekadviesgesprek", "Belt\nde makelaar", "Vergelijkt wijken, scholen en reistijden met elkaar", "👍 heel blij"}
	wild     = []string{strings.Repeat("hypotheek ", 1000), strings.Repeat("a", 10_000), strings.Repeat("שלום עולם ", 50), "👨‍👩‍👧‍👦🇳🇱中文字\u202e", "\x00\xff"}
	extremes = []float64{math.NaN(), math.Inf(1), -5, 0, 1e300, -1e300, 1e-300, 1}
)

func pick[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

func (c *chance) id(prefix string, n int) journey.ID {
	return journey.ID(fmt.Sprint(prefix, c.IntN(n)))
}

func (c *chance) text() string {
	if c.nasty && c.IntN(4) == 0 {
		return pick(c.Rand, wild)
	}
	return pick(c.Rand, words)
}

func (c *chance) number(most float64) float64 {
	return math.Round(c.Float64() * most)
}

func (c *chance) place() journey.Place {
	switch c.IntN(12) {
	case 0:
		return journey.Parking()
	case 1, 2:
		if c.nasty {
			return journey.OnWall(pick(c.Rand, extremes), pick(c.Rand, extremes))
		}
		return journey.OnWall(c.number(2000)-300, c.number(2000)-300)
	case 3:
		return journey.Place{}
	}
	under := journey.ID("")
	if c.IntN(2) == 0 {
		under = c.id("n", 30)
	}
	phase, lane := c.id("p", 4), c.id("l", 7)
	if phases, lanes := c.board.Phases(), c.board.Lanes(); len(phases) > 0 && len(lanes) > 0 && c.IntN(20) > 0 {
		phase, lane = pick(c.Rand, phases).ID, pick(c.Rand, lanes).ID
	}
	return journey.InCell(phase, lane, under)
}

var linkKinds = []string{"", "", "", journey.LoopsBack, journey.LoopsBack, journey.Skips, journey.Causes, journey.Solves, "van later"}

// end is where a link begins or ends: mostly at a note, sometimes at a phase's head.
func (c *chance) end(note journey.ID) journey.ID {
	if c.IntN(8) == 0 {
		return c.id("p", 4)
	}
	return note
}

// edit is one random edit as ops.
func (c *chance) edit() []journey.Op {
	b := c.board
	num := func(k journey.Kind, id journey.ID, f journey.Field, n float64) []journey.Op {
		v := journey.Float{N: n, Set: true}
		return []journey.Op{journey.Set(k, id, f, &v)}
	}
	flag := func(k journey.Kind, id journey.ID, f journey.Field) []journey.Op {
		v := c.IntN(2) == 0
		return []journey.Op{journey.Set(k, id, f, &v)}
	}
	note := c.id("n", 30)
	switch c.IntN(29) {
	case 0:
		return journey.AddPhase(b, c.id("p", 4), "fase", c.id("p", 4))
	case 1:
		return journey.AddLane(b, c.id("l", 7), pick(c.Rand, allKinds), "baan", c.id("l", 7))
	case 2:
		return num(journey.KindPhase, c.id("p", 4), "width", c.number(900))
	case 3:
		return num(journey.KindLane, c.id("l", 7), "height", c.number(300))
	case 4, 5:
		if c.IntN(3) > 0 {
			break
		}
		return flag(journey.KindLane, c.id("l", 7), pick(c.Rand, []journey.Field{"folded", "hidden"}))
	case 6:
		switch c.IntN(8) {
		case 0:
			return journey.DeletePhase(b, c.id("p", 4))
		case 1:
			return []journey.Op{journey.Delete(journey.KindLane, c.id("l", 7))}
		}
		return journey.MovePhase(b, c.id("p", 4), c.id("p", 4))
	case 7:
		return journey.DeleteNotes(b, []journey.ID{note})
	case 8, 9:
		return []journey.Op{journey.SetText(journey.KindNote, note, "text", c.text())}
	case 10:
		return []journey.Op{journey.SetText(journey.KindNote, note, "channel/web", ""), {Register: journey.Register{Kind: journey.KindNote, Record: note, Field: "channel/bel"}, Now: "true"}}
	case 11:
		score := journey.Some(c.IntN(7) - 3)
		return []journey.Op{journey.Set(journey.KindNote, note, "score", &score)}
	case 12:
		size := journey.Size{W: c.number(300), H: c.number(200)}
		return []journey.Op{journey.Set(journey.KindNote, note, "size", &size)}
	case 13:
		return []journey.Op{journey.SetText(journey.KindNote, note, "kind", pick(c.Rand, []string{"", "", journey.Actions, journey.Emotions, journey.LooseText, journey.Pains}))}
	case 14:
		return []journey.Op{journey.SetText(journey.KindNote, note, "evidence", pick(c.Rand, []string{"", "assumption"}))}
	case 15, 16, 17:
		return journey.AddLink(b, c.id("k", 12), c.end(note), c.end(c.id("n", 30)), pick(c.Rand, linkKinds))
	case 18:
		return []journey.Op{journey.SetText(journey.KindLink, c.id("k", 12), "label", c.text())}
	case 19:
		return num(journey.KindLink, c.id("k", 12), "bend", c.number(100)-50)
	case 20:
		return []journey.Op{journey.Delete(journey.KindLink, c.id("k", 12))}
	case 21:
		return journey.ShiftNotes(b, []journey.ID{note, c.id("n", 30)}, c.number(200)-100, c.number(200)-100)
	case 22:
		return num(journey.KindNote, note, "ceiling", c.number(60))
	case 23:
		actor := c.id("a", 3)
		return []journey.Op{journey.SetText(journey.KindActor, actor, "name", c.text()), journey.Set(journey.KindNote, note, "actor", &actor)}
	case 24:
		actor, id := c.id("a", 3), c.id("s", 9)
		if c.IntN(5) == 0 {
			return []journey.Op{journey.Delete(journey.KindActor, actor), journey.Delete(journey.KindActorStage, id)}
		}
		return []journey.Op{journey.Set(journey.KindActorStage, id, "actor", &actor), journey.Set(journey.KindActorStage, id, "step", &note),
			journey.SetText(journey.KindActorStage, id, "stage", pick(c.Rand, []string{"", "attention", "action", "later"}))}
	}
	return journey.AddNote(b, note, c.place(), c.id("n", 30), c.text())
}

// begin fills the board with n edits.
func (c *chance) begin(n int) {
	for i := range 2 + c.IntN(3) {
		c.board.Apply(journey.AddPhase(c.board, journey.ID(fmt.Sprint("p", i)), "fase", ""))
	}
	for i := range 2 + c.IntN(6) {
		c.board.Apply(journey.AddLane(c.board, journey.ID(fmt.Sprint("l", i)), pick(c.Rand, allKinds), "baan", ""))
	}
	for range n {
		c.board.Apply(c.edit())
	}
}

// crowd fills a board with cells full of notes, and links between them.
func (c *chance) crowd() {
	b := c.board
	phases, lanes := 1+c.IntN(5), 1+c.IntN(6)
	for i := range phases {
		b.Apply(journey.AddPhase(b, journey.ID(fmt.Sprint("p", i)), "fase", ""))
		if c.IntN(3) == 0 {
			v := journey.Float{N: 120 + c.number(600), Set: true}
			b.Apply([]journey.Op{journey.Set(journey.KindPhase, journey.ID(fmt.Sprint("p", i)), "width", &v)})
		}
	}
	for i := range lanes {
		b.Apply(journey.AddLane(b, journey.ID(fmt.Sprint("l", i)), pick(c.Rand, laneKinds), "baan", ""))
	}
	notes := 2 + c.IntN(60)
	for i := range notes {
		under := journey.ID("")
		if c.IntN(3) == 0 {
			under = c.id("n", notes)
		}
		b.Apply(journey.AddNote(b, journey.ID(fmt.Sprint("n", i)), journey.InCell(c.id("p", phases), c.id("l", lanes), under), "", c.text()))
		if score := journey.Some(c.IntN(5) - 2); c.IntN(2) == 0 {
			b.Apply([]journey.Op{journey.Set(journey.KindNote, journey.ID(fmt.Sprint("n", i)), "score", &score)})
		}
	}
	for i := range 1 + c.IntN(20) {
		b.Apply(journey.AddLink(b, journey.ID(fmt.Sprint("k", i)), c.end(c.id("n", notes)), c.end(c.id("n", notes)), pick(c.Rand, linkKinds)))
		if c.IntN(3) == 0 {
			b.Apply([]journey.Op{journey.SetText(journey.KindLink, journey.ID(fmt.Sprint("k", i)), "label", c.text())})
		}
	}
}

// spoil writes what a file may hold past all limits straight into the records.
func (c *chance) spoil() {
	for n := range c.board.Notes() {
		n.Place.X, n.Place.Y = pick(c.Rand, extremes), pick(c.Rand, extremes)
		n.Size = journey.Size{W: pick(c.Rand, extremes), H: pick(c.Rand, extremes)}
		n.Ceiling = journey.Float{N: pick(c.Rand, extremes), Set: true}
	}
	for _, p := range c.board.Phases() {
		p.Width = journey.Float{N: pick(c.Rand, extremes), Set: true}
	}
	for _, l := range c.board.Lanes() {
		l.Height = journey.Float{N: pick(c.Rand, extremes), Set: true}
	}
	for l := range c.board.Links() {
		l.Bend = journey.Float{N: pick(c.Rand, extremes), Set: true}
	}
}

// picture is all that a sheet shows, without the revisions.
func picture(s *Sheet) string { return gridPicture(s) + notesPicture(s) + stagesPicture(s) }

func stagesPicture(s *Sheet) string {
	var b strings.Builder
	for col := range s.Columns {
		for row := range s.Rows {
			for st := range s.Stages(Cell{col, row}) {
				fmt.Fprintln(&b, "stage", st.Actor.ID, st.Actor.Name, st.Step, st.Stage, st.Rect)
			}
		}
	}
	return b.String()
}

func gridPicture(s *Sheet) string {
	var b strings.Builder
	for _, c := range s.Columns {
		fmt.Fprintln(&b, "phase", c.Phase.ID, c.X, c.W, c.Subs)
	}
	for _, r := range s.Rows {
		fmt.Fprintln(&b, "lane", r.Lane.ID, r.Y, r.H)
	}
	fmt.Fprintln(&b, "gutter", s.Gutter, "grid", s.Grid, "aside", s.Aside, s.Hidden, "tray", s.Tray, "lot", s.Lot)
	return b.String()
}

func notesPicture(s *Sheet) string {
	var b strings.Builder
	fmt.Fprintln(&b, "bounds", s.Bounds)
	for n := range s.Notes() {
		fmt.Fprintln(&b, "note", n.Note.ID, n.Kind, n.Where, n.Col, n.Row, n.Rect)
		if n.Rect.Empty() {
			continue
		}
		fmt.Fprintln(&b, n.Size, n.Inset, n.Room, n.Text.String(), n.Lines)
	}
	for r := range s.Routes() {
		fmt.Fprintln(&b, "link", r.Link.ID, r.Loop, r.Text, r.Label, r.Tip, r.Angle, r.Points)
	}
	return b.String()
}

// along gives points on a route.
func along(r *Route) []geom.Point {
	var out []geom.Point
	for i := 0; i+3 < len(r.Points); i += 3 {
		p := r.Points[i : i+4]
		for k := range 9 {
			t := float64(k) / 8
			u := 1 - t
			out = append(out, p[0].Mul(u*u*u).Add(p[1].Mul(3*u*u*t)).Add(p[2].Mul(3*u*t*t)).Add(p[3].Mul(t*t*t)))
		}
	}
	return out
}
