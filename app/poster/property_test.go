package poster

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/scene"
	"reiskaart/app/text"
)

var words = strings.Fields("klant belt de bank klantcontactstrategie en wacht op hypotheekadviesgesprek met makelaar over arbeidsongeschiktheidsverzekering huis kijkt foto’s terug naar 3 offertes x")

func sentence(r *rand.Rand, n int) string {
	var out []string
	for range 1 + r.IntN(n) {
		out = append(out, words[r.IntN(len(words))])
	}
	return strings.Join(out, " ")
}

// anyMap is a map of all kinds of notes, from chance; each note begins with a word of its own, and what nobody may see with "geheim".
func anyMap(seed uint64, phases, notes int) *journey.Board {
	r := rand.New(rand.NewPCG(seed, 2))
	b := journey.NewBoard()
	ids := journey.NewIDs(seed)
	var names []string
	for range phases {
		names = append(names, sentence(r, 3))
	}
	kinds := []string{journey.Actions, journey.Touchpoints, journey.Emotions, journey.Pains, journey.Solutions, journey.Actors, journey.Questions, journey.Information, journey.Free}
	var lanes []journey.LaneStart
	for _, k := range kinds {
		lanes = append(lanes, journey.LaneStart{Kind: k, Title: "Baan " + sentence(r, 2)})
	}
	b.Apply(journey.NewMap(ids, sentence(r, 30), names, lanes))
	columns, rows := b.Phases(), b.Lanes()
	var ops []journey.Op
	set := func(id journey.ID, f journey.Field, s string) {
		ops = append(ops, journey.SetText(journey.KindNote, id, f, s))
	}
	yes := true
	var pains []journey.ID
	for i, rank := range journey.Deal(notes) {
		id, lane := ids.New(), rows[r.IntN(len(rows))]
		place := journey.InCell(columns[r.IntN(phases)].ID, lane.ID, "")
		place.Rank = rank
		ops = append(ops, journey.Set(journey.KindNote, id, "place", &place))
		name := "n" + strconv.Itoa(i) + " " + sentence(r, 12)
		if r.IntN(9) == 0 {
			name = "geheim" + name
			ops = append(ops, journey.Set(journey.KindNote, id, []journey.Field{"private", "covered"}[r.IntN(2)], &yes))
		}
		set(id, "text", name)
		if lane.Kind == journey.Emotions {
			score := journey.Some(r.IntN(5) - 2)
			ops = append(ops, journey.Set(journey.KindNote, id, "score", &score))
		}
		if r.IntN(3) == 0 {
			set(id, "evidence", []string{"assumption", "interview", "data"}[r.IntN(3)])
		}
		if r.IntN(5) == 0 {
			ops = append(ops, journey.Set(journey.KindNote, id, "moment", &yes))
		}
		switch lane.Kind {
		case journey.Pains:
			pains = append(pains, id)
		case journey.Touchpoints:
			set(id, "influence", []string{"yes", "partly", "no", ""}[r.IntN(4)])
			ops = append(ops, journey.Set(journey.KindNote, id, journey.Field("channel/"+lang.Channels[r.IntN(len(lang.Channels))].Key), &yes))
		case journey.Solutions:
			if len(pains) > 0 {
				link, solves, to := ids.New(), journey.Solves, pains[r.IntN(len(pains))]
				ops = append(ops, journey.Set(journey.KindLink, link, "from", &id), journey.Set(journey.KindLink, link, "to", &to), journey.SetText(journey.KindLink, link, "kind", solves))
			}
		}
	}
	for i, p := range columns {
		if seed%2 == 0 {
			id := ids.New()
			ops = append(ops, journey.Set(journey.KindMeasurement, id, "phase", &p.ID), journey.Set(journey.KindMeasurement, id, "entering", &journey.Float{N: float64(100000 / (i + 1)), Set: true}),
				journey.Set(journey.KindMeasurement, id, "value", &journey.Float{N: 12.5, Set: true}))
		}
	}
	if seed%3 == 0 && phases > 2 {
		link, kind := ids.New(), journey.LoopsBack
		ops = append(ops, journey.Set(journey.KindLink, link, "from", &columns[phases-1].ID), journey.Set(journey.KindLink, link, "to", &columns[0].ID), journey.SetText(journey.KindLink, link, "kind", kind),
			journey.SetText(journey.KindLink, link, "condition", sentence(r, 6)))
	}
	who := ids.New()
	ops = append(ops, journey.SetText(journey.KindPersona, who, "name", sentence(r, 4)), journey.SetText(journey.KindPersona, who, "who", sentence(r, 20)), journey.SetText(journey.KindPersona, who, "wants", sentence(r, 20)))
	if seed%4 > 0 {
		ops = append(ops, journey.SetText(journey.KindMap, "", "conclusion", sentence(r, 25)))
	}
	b.Apply(ops)
	return b
}

func anyOptions(seed uint64) Options {
	all := []Options{{}, {Paper: "a4"}, {Paper: "a4", Portrait: true}, {Paper: "a3", Pages: 1}, {Paper: "a1", Pages: 2}, {Paper: "a0", Portrait: true}, {Paper: "a4", Pages: 1}}
	o := all[seed%uint64(len(all))]
	o.File, o.Date = "een-heel-lange-bestandsnaam-van-de-klantreis.reiskaart.json", "23 november 2026"
	return o
}

// texts are the lines of a page with their boxes.
func texts(face *text.Face, p *Page) (lines []scene.Item, boxes []geom.Rect) {
	for s := range p.All() {
		for _, it := range s.Items {
			if it.Op != scene.Line {
				continue
			}
			w := float64(face.Width(it.Text, weight(it.Bold))) * it.Size
			box := geom.Rect{X: it.X, Y: it.Y - 0.75*it.Size, W: w, H: 0.95 * it.Size}
			switch it.Align {
			case scene.Middle:
				box.X -= w / 2
			case scene.Right:
				box.X -= w
			}
			lines, boxes = append(lines, it), append(boxes, box)
		}
	}
	return lines, boxes
}

// leastScale is how many points or pixels a unit is at least.
func leastScale(o Options) float64 { return formOf(o).scale * nearer(o) }

// fair says what must hold of any poster.
func fair(t *testing.T, b *journey.Board, o Options) {
	t.Helper()
	face := text.NewFace()
	p := Make(b, face, lang.For("nl"), o)
	require.NotEmpty(t, p.Pages)
	if o.Pages > 0 {
		require.LessOrEqual(t, len(p.Pages), o.Pages)
	}
	var all strings.Builder
	for n := range p.Pages {
		page := &p.Pages[n]
		lines, boxes := texts(face, page)
		for i := range lines {
			require.GreaterOrEqual(t, lines[i].Size, Least*leastScale(o)-1e-4, "page %d: %q", n+1, lines[i].Text)
			at := boxes[i]
			require.True(t, at.X >= 0 && at.Y >= 0 && at.Right() <= page.W && at.Bottom() <= page.H, "page %d: %q leaves the page: %v", n+1, lines[i].Text, at)
			for j := range i {
				o := boxes[j]
				require.False(t, at.X+0.5 < o.Right() && o.X+0.5 < at.Right() && at.Y+0.5 < o.Bottom() && o.Y+0.5 < at.Bottom(),
					"page %d: %q and %q lie over each other: %v %v", n+1, lines[j].Text, lines[i].Text, o, at)
			}
			all.WriteString(lines[i].Text + "\n")
		}
	}
	said := strings.ReplaceAll(all.String(), "\n", " ")
	require.NotContains(t, said, "geheim")
	left := map[journey.ID]bool{}
	for _, id := range p.Left {
		left[id] = true
	}
	for note := range b.Notes() {
		if note.Private || note.Covered || b.Standing(note) != journey.Placed || left[note.Place.Lane] {
			continue
		}
		first, _, _ := strings.Cut(note.Text, " ")
		if !strings.Contains(said, first) {
			require.True(t, strings.Contains(said, "Niet op deze pagina") && (strings.Contains(said, "de woorden bij") || strings.Contains(said, "fase")), "%q is nowhere, and nothing says so", note.Text)
		}
	}
	if len(p.Left) > 0 {
		require.NotEmpty(t, p.Say)
		require.Contains(t, said, "Niet op deze pagina")
	}
}

func TestWhatMustHoldOfAnyPoster(t *testing.T) {
	for seed := range uint64(70) {
		r := rand.New(rand.NewPCG(seed, 3))
		phases, notes := 1+r.IntN(12), r.IntN(120)
		t.Run(strconv.Itoa(int(seed)), func(t *testing.T) { fair(t, anyMap(seed, phases, notes), anyOptions(seed)) })
	}
}
