package scene

import (
	"math/rand/v2"
	"strconv"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// made is a scene with the board and sheet that it shows.
type made struct {
	*Scene
	ids []journey.ID // of the notes
}

var laneKinds = []string{journey.Actions, journey.Touchpoints, journey.Emotions, journey.Pains, journey.Solutions, journey.Actors}

// anyMap makes a map of n notes in cells and on the wall, with links, from chance.
func anyMap(seed uint64, n int) made {
	r := rand.New(rand.NewPCG(seed, 1))
	b := journey.NewBoard()
	ids := journey.NewIDs(seed)
	var lanes []journey.LaneStart
	for _, k := range laneKinds {
		lanes = append(lanes, journey.LaneStart{Kind: k, Title: "Baan " + k})
	}
	b.Apply(journey.NewMap(ids, "Kaart", []string{"Oriënteren", "Kiezen", "Kopen"}, lanes))
	phases, rows := b.Phases(), b.Lanes()
	var ops []journey.Op
	var m made
	for i, rank := range journey.Deal(n) {
		id := ids.New()
		m.ids = append(m.ids, id)
		place := journey.OnWall(float64(r.IntN(3000)-1000), float64(r.IntN(3000)-1000))
		if r.IntN(3) > 0 {
			place = journey.InCell(phases[r.IntN(3)].ID, rows[r.IntN(len(rows))].ID, "")
		}
		place.Rank = rank
		score := journey.Some(r.IntN(5) - 2)
		ops = append(ops, journey.Set(journey.KindNote, id, "place", &place), journey.SetText(journey.KindNote, id, "text", "Notitie nummer "+strconv.Itoa(i)),
			journey.Set(journey.KindNote, id, "score", &score))
		if r.IntN(4) == 0 {
			ops = append(ops, journey.SetText(journey.KindNote, id, "evidence", assumption))
		}
		if r.IntN(4) == 0 && i > 0 {
			link, to := ids.New(), m.ids[r.IntN(i)]
			ops = append(ops, journey.Set(journey.KindLink, link, "from", &id), journey.Set(journey.KindLink, link, "to", &to))
		}
	}
	b.Apply(ops)
	m.Scene = shown(b)
	return m
}

// shown is a scene of a board.
func shown(b *journey.Board) *Scene {
	face := text.NewFace()
	s := New(face, &Light, lang.For("nl"))
	s.Update(b, layout.Lay(b, face), layout.Changed{All: true})
	return s
}

// wallOf makes the board of the benchmarks in shared/bench: n notes of 80 by 80, a hundred in a row, with every tenth linked to
// the next.
func wallOf(n int) made {
	b := journey.NewBoard()
	var m made
	var ops []journey.Op
	ranks := journey.Deal(n)
	for i := range n {
		id := journey.ID("n" + strconv.Itoa(i))
		m.ids = append(m.ids, id)
		place := journey.OnWall(float64(i%100)*90, float64(i/100)*90)
		place.Rank = ranks[i]
		ops = append(ops, journey.Set(journey.KindNote, id, "place", &place), journey.SetText(journey.KindNote, id, "kind", journey.Actions),
			journey.SetText(journey.KindNote, id, "text", "Touchpoint "+strconv.Itoa(i)+" mail"), journey.Set(journey.KindNote, id, "size", &journey.Size{W: 80, H: 80}))
		if i%10 == 9 {
			link := journey.ID("k" + strconv.Itoa(i))
			ops = append(ops, journey.Set(journey.KindLink, link, "from", &m.ids[i-9]), journey.Set(journey.KindLink, link, "to", &m.ids[i-8]))
		}
	}
	b.Apply(ops)
	m.Scene = shown(b)
	return m
}

func anyCamera(r *rand.Rand) geom.Camera {
	return geom.Camera{X: float64(r.IntN(4000) - 2000), Y: float64(r.IntN(4000) - 2000), Zoom: 0.05 + r.Float64()*2}
}

func screen(c geom.Camera) View { return View{Camera: c, W: 1440, H: 900, DPR: 1} }
