package editor_test

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/compare"
	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// wantedSample is a hand with the wanted map of the sample just made.
func wantedSample(t *testing.T) (h *editortest.Hand, present *journey.Board) {
	h = editortest.Open(t)
	h.Do("sample")
	present = h.Board()
	h.Do("wanted")
	return h, present
}

func planItem(t *testing.T, items []editor.PlanItem, text string) editor.PlanItem {
	for _, it := range items {
		if it.Text == text {
			return it
		}
	}
	require.Fail(t, "not in the list", text)
	return editor.PlanItem{}
}

// TestSeed000TheWantedMapBeginsWithWhatThereIsToTakeUp: the present one lies below, and the list counts down as solutions are brought
// onto the wall and pains get their fate. Nothing of the present map is copied.
func TestSeed000TheWantedMapBeginsWithWhatThereIsToTakeUp(t *testing.T) {
	h, present := wantedSample(t)
	plan := h.View().Plan
	require.NotNil(t, plan, "the list is open")
	require.Equal(t, "Zo is het nu", h.View().Legend.Lines[0].Words)
	notes := h.Board().Count(journey.KindNote)
	solutions, pains := len(plan.Solutions.Items), len(plan.Pains.Items)
	require.Positive(t, solutions)
	require.Positive(t, pains)
	require.Contains(t, plan.Solutions.Title, "nog "+strconv.Itoa(solutions)+" van "+strconv.Itoa(solutions))
	votes := func(id journey.ID) int { v, _ := present.VotesOf(present.Note(id)); return v }
	for i := 1; i < solutions; i++ {
		require.GreaterOrEqual(t, votes(plan.Solutions.Items[i-1].ID), votes(plan.Solutions.Items[i].ID), "by votes")
	}

	s := plan.Solutions.Items[0]
	to := h.Cell("Oriënteren", "Contactmomenten")
	h.Send(editor.Carried{What: s.ID, P: geom.Point{X: 1270, Y: 200}, Begins: true})
	require.Equal(t, "Laat los in een vak; Esc: toch niet", h.View().Status)
	h.Send(editor.Carried{What: s.ID, P: to}).Send(editor.Carried{What: s.ID, P: to, Done: true})
	require.Equal(t, notes+1, h.Board().Count(journey.KindNote))
	made := h.Board().Note(h.Selection().Notes[0])
	require.Equal(t, s.ID, made.From)
	require.Equal(t, s.Text, made.Text)
	require.Equal(t, present.Note(s.ID).Owner, made.Owner)
	require.Equal(t, journey.Touchpoints, h.Board().KindOf(made))
	require.Contains(t, h.View().Plan.Solutions.Title, "nog "+strconv.Itoa(solutions-1)+" van "+strconv.Itoa(solutions))
	require.Contains(t, h.View().Live, "Oriënteren, Contactmomenten")
	require.True(t, planItem(t, h.View().Plan.Solutions.Items, s.Text).Done)
	h.Press("Ctrl+Z")
	require.Equal(t, notes, h.Board().Count(journey.KindNote))
	require.False(t, planItem(t, h.View().Plan.Solutions.Items, s.Text).Done, "and back with undo")
}

// TestASolutionGoesWhereTheKeyboardSays: into the chosen cell, or among the touchpoints of its phase; where it helped, its pain can be
// marked as solved at once.
func TestASolutionGoesWhereTheKeyboardSays(t *testing.T) {
	h, present := wantedSample(t)
	var s editor.PlanItem
	for _, it := range h.View().Plan.Solutions.Items {
		for l := range present.Links() {
			if l.From == it.ID && l.KindOf() == journey.Solves {
				s = it
			}
		}
	}
	require.NotEmpty(t, s.ID)
	h.Click(h.Cell("Kopen", "Acties")).Do("bring", string(s.ID))
	made := h.Board().Note(h.Selection().Notes[0])
	require.Equal(t, journey.Actions, h.Board().KindOf(made), "a step, in a lane of steps")
	require.Equal(t, "Zet op opgelost", h.View().Toast.Action)
	before := h.View().Plan.Pains.Title
	h.Send(h.View().Toast.Run)
	require.NotEqual(t, before, h.View().Plan.Pains.Title)

	other := h.View().Plan.Solutions.Items[0]
	if other.Done {
		other = h.View().Plan.Solutions.Items[1]
	}
	h.Press("Escape", "Escape").Do("bring", string(other.ID))
	made = h.Board().Note(h.Selection().Notes[0])
	require.Equal(t, present.Note(other.ID).Place.Phase, made.Place.Phase)
	require.Equal(t, journey.Touchpoints, h.Board().KindOf(made))

	h.Click(h.Cell("Kopen", "Emotie")).Do("undo")
	count := h.Board().Count(journey.KindNote)
	h.Do("bring", "niet-daar")
	require.Equal(t, count, h.Board().Count(journey.KindNote))
}

// TestEscapeLeavesASolutionInTheList, and so does letting go where none can stand.
func TestEscapeLeavesASolutionInTheList(t *testing.T) {
	h, _ := wantedSample(t)
	s := h.View().Plan.Solutions.Items[0]
	count := h.Board().Count(journey.KindNote)
	over := func(p geom.Point) *editortest.Hand {
		return h.Send(editor.Carried{What: s.ID, P: geom.Point{X: 1270, Y: 200}, Begins: true}).Send(editor.Carried{What: s.ID, P: p})
	}
	cell := h.Cell("Kopen", "Contactmomenten")
	over(cell).Press("Escape").Send(editor.Carried{What: s.ID, P: cell, Done: true})
	require.Equal(t, count, h.Board().Count(journey.KindNote))
	over(cell).Send(editor.Cancelled{})
	over(h.Cell("Kopen", "Emotie")).Send(editor.Carried{What: s.ID, P: h.Cell("Kopen", "Emotie"), Done: true})
	require.Contains(t, h.View().Toast.Text, "Daar kan een oplossing niet staan")
	require.Equal(t, count, h.Board().Count(journey.KindNote))
	require.False(t, h.View().Plan.Solutions.Items[0].Done)
}

// TestTheWallMovesOnAtTheEdgeOfWhatIsBrought, and stays in the middle.
func TestTheWallMovesOnAtTheEdgeOfWhatIsBrought(t *testing.T) {
	h, _ := wantedSample(t)
	s := h.View().Plan.Solutions.Items[0]
	cell := h.Cell("Vergelijken", "Contactmomenten")
	h.Send(editor.Carried{What: s.ID, P: geom.Point{X: 1270, Y: 200}, Begins: true}).Send(editor.Carried{What: s.ID, P: cell})
	was := h.Camera()
	h.Send(editor.Ticked{})
	require.Equal(t, was, h.Camera())
	h.Send(editor.Carried{What: s.ID, P: geom.Point{X: 110, Y: cell.Y}})
	h.Send(editor.Ticked{}).Send(editor.Ticked{})
	require.Less(t, h.Camera().X, was.X)
	h.Send(editor.Cancelled{})
}

// TestAPainHasAFate that one press gives, another alters and the same takes back; each is a step to undo, and said.
func TestAPainHasAFate(t *testing.T) {
	h, _ := wantedSample(t)
	pain := func() editor.PlanItem { return h.View().Plan.Pains.Items[0] }
	on := func() (label string) {
		for _, f := range pain().Fates {
			if f.On {
				label += f.Label
			}
		}
		return label
	}
	left := h.View().Plan.Left
	require.Empty(t, on())
	h.Do("fate", pain().Fates[0].Arg)
	require.Equal(t, "opgelost", on())
	require.Contains(t, h.View().Live, "opgelost")
	require.NotEqual(t, left, h.View().Plan.Left)
	h.Do("fate", pain().Fates[1].Arg)
	require.Equal(t, "minder", on())
	h.Press("Ctrl+Z")
	require.Equal(t, "opgelost", on())
	h.Do("fate", pain().Fates[0].Arg)
	require.Empty(t, on())
	require.Equal(t, left, h.View().Plan.Left)
}

// TestASolutionCanBeSetAside: it is counted apart, taken back with undo or the same button, and who brings it after all does it after all.
func TestASolutionCanBeSetAside(t *testing.T) {
	h, _ := wantedSample(t)
	all := len(h.View().Plan.Solutions.Items)
	s := func() editor.PlanItem { return h.View().Plan.Solutions.Items[0] }
	title, name := h.View().Plan.Solutions.Title, s().Text
	require.Equal(t, "niet doen", s().Fates[0].Label)
	h.Do("fate", s().Fates[0].Arg)
	require.True(t, s().Done && s().Fates[0].On)
	require.Equal(t, "Oplossingen · nog "+strconv.Itoa(all-1)+" van "+strconv.Itoa(all-1)+" · 1 doen we niet", h.View().Plan.Solutions.Title)
	require.Contains(t, h.View().Plan.Left, " · 1 doen we niet")
	require.Equal(t, "‘"+name+"’ doen we niet.", h.View().Toast.Text)
	h.Do(h.View().Toast.Run.Name)
	require.Equal(t, title, h.View().Plan.Solutions.Title)
	require.False(t, s().Done)

	h.Do("fate", s().Fates[0].Arg).Do("difference")
	for _, b := range h.View().Insight.Page.Blocks {
		if b.Key == "aside" {
			require.Equal(t, "Wat we niet doen", b.Title)
			require.Equal(t, name, b.Table.Rows[0][0].Text)
		}
	}
	require.Contains(t, h.View().Insight.Page.Text(), "Wat we niet doen")
	h.Do("wall").Do("plan").Click(h.Cell("Kopen", "Acties")).Do("bring", string(s().ID))
	require.NotEmpty(t, s().Stands)
	require.Empty(t, s().Fates)
	require.NotContains(t, h.View().Plan.Solutions.Title, "doen we niet")
	h.Press("Ctrl+Z")
	require.Contains(t, h.View().Plan.Solutions.Title, "1 doen we niet", "one step back, it is set aside again")
	h.Do("fate", "solved "+string(s().ID)).Do("fate", "aside "+string(h.View().Plan.Pains.Items[0].ID))
	require.Contains(t, h.View().Plan.Left, " · 1 doen we niet", "a solution is not solved, nor a pain set aside")
}

// TestThePresentMapLiesBelowUntilItIsTakenAway: the key toggles it, it comes back with its map, follows what is done, and a chosen cell
// says what stood there.
func TestThePresentMapLiesBelowUntilItIsTakenAway(t *testing.T) {
	h, present := wantedSample(t)
	h.Press("Escape")
	h.Click(h.Cell("Oriënteren", "Pijnpunten"))
	require.Contains(t, h.View().Live, ". Nu staat hier: ")
	h.Press("Shift+G")
	require.Nil(t, h.View().Legend)
	require.Equal(t, "De huidige kaart ligt er niet meer onder.", h.View().Live)
	h.Press("Shift+G")
	require.NotNil(t, h.View().Legend)
	require.Contains(t, h.View().Live, "De huidige kaart ligt er bleek onder: ")
	wanted := h.Board().ID()
	h.Do("topresent")
	require.Equal(t, present.ID(), h.Board().ID())
	require.Nil(t, h.View().Legend)
	h.Press("Shift+G")
	require.Nil(t, h.View().Legend, "nothing lies under the present one")
	h.Do("openmap", string(wanted))
	require.NotNil(t, h.View().Legend, "it is as it was left")
	h.Do("deletemap", string(present.ID()))
	require.Nil(t, h.View().Legend, "it goes with its map")
	h.Do("plan")
	require.Contains(t, h.View().Plan.Empty, "staat niet in deze browser")
}

// TestTheDifferenceIsReadFromEitherMap, with the way to what it speaks of.
func TestTheDifferenceIsReadFromEitherMap(t *testing.T) {
	h := editortest.Open(t)
	h.Do("difference")
	require.Contains(t, h.View().Insight.Page.Lead, "Er is nog geen gewenste kaart")
	h.Do("sample").Do("difference")
	require.Equal(t, "wanted", h.View().Insight.Page.Blocks[0].Acts[0].Do)
	h.Do("wanted").Do("wall")
	wanted := h.Board().ID()
	h.Click(h.Spot("funda.nl")).Press("Enter").Erase().Type("Onze app").Press("Escape")
	gone := h.Note("Kaartje bij de sleutel").ID
	h.Click(h.Spot("Kaartje bij de sleutel")).Press("Delete")
	h.Do("fate", "solved "+string(h.View().Plan.Pains.Items[0].ID)).Do("difference")
	text := h.View().Insight.Page.Text()
	require.Contains(t, text, "1 anders, 1 vervallen")
	require.Contains(t, text, "funda.nl\tOnze app\t≠ anders")
	require.Contains(t, text, "Kaartje bij de sleutel\t–\t− vervallen")
	require.Contains(t, text, "\topgelost\n")
	require.NotContains(t, text, "Koopakte tekenen", "what stays the same is not there")
	fillPage(h, "difference/show", "all")
	require.Contains(t, h.View().Insight.Page.Text(), "Koopakte tekenen\tKoopakte tekenen\tblijft")
	fillPage(h, "difference/show", "")

	h.Do("gothere", "is "+string(gone))
	require.NotEqual(t, wanted, h.Board().ID())
	require.Equal(t, []string{"Kaartje bij de sleutel"}, h.Chosen())
	h.Do("difference")
	require.Equal(t, text, h.View().Insight.Page.Text(), "the same from the other side")
}

// TestSeed000TheContactStrategyIsATable of the wanted touchpoints, by phase and channel, to take elsewhere.
func TestSeed000TheContactStrategyIsATable(t *testing.T) {
	h, _ := wantedSample(t)
	h.Do("contact")
	p := h.View().Insight.Page
	require.Equal(t, "Contactstrategie · Gewenst", p.Title)
	require.Contains(t, p.Lead, "Gewenst")
	table := func() int {
		for _, b := range h.View().Insight.Page.Blocks {
			if b.Key == "contact" && b.Table != nil {
				return len(b.Table.Rows)
			}
		}
		return 0
	}
	all := table()
	require.Greater(t, all, 10)
	require.Contains(t, p.CSV(), "Sanne en Tom")
	require.Contains(t, p.CSV(), "Wat krijgt de klant")
	fillPage(h, "contact/phase", string(h.Board().Phases()[0].ID))
	require.Less(t, table(), all)
	require.Contains(t, page(h).Lead, h.Board().Phases()[0].Title, "who copies it sees what is left out")
	require.NotContains(t, h.View().Insight.Page.Text(), "Gekozen oplossingen")
	fillPage(h, "contact/phase", "")
	require.Contains(t, h.View().Insight.Page.Text(), "Gekozen oplossingen")
	channels := h.View().Insight.Page.Blocks[1].Fields[1].Choices
	require.Equal(t, "alle", channels[0].Label)
	fillPage(h, "contact/channel", channels[1].Value)
	require.Less(t, table(), all)
	require.Positive(t, table())
	fillPage(h, "contact/channel", "")
	fillPage(h, "contact/steered", "true")
	require.Less(t, table(), all)
	require.Contains(t, h.View().Insight.Page.Text(), "niet kunt beïnvloeden")
	h.Do("wall").Do("new").Do("contact")
	require.Contains(t, h.View().Insight.Page.Text(), "contactmomenten")
}

// TestBugTheListOfTheWantedMapCoveredTheLastPhases: made from the page of the two, it is seen whole beside the list; closer by, the wall
// moves on under a card that is held against the list or over it.
func TestBugTheListOfTheWantedMapCoveredTheLastPhases(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Do("difference").Do("wanted").Do("wall")
	require.NotNil(t, h.View().Plan)
	last := h.Sheet().Columns[len(h.Sheet().Columns)-1]
	require.Less(t, h.Camera().ToScreen(geom.Point{X: last.X + last.W}).X, 1440-296.0)
	h.Do("zoomin").Do("zoomin")
	s := h.View().Plan.Solutions.Items[0]
	h.Send(editor.Carried{What: s.ID, P: geom.Point{X: 1270, Y: 300}, Begins: true}).Send(editor.Carried{What: s.ID, P: geom.Point{X: 700, Y: 300}})
	was := h.Camera().X
	h.Send(editor.Carried{What: s.ID, P: geom.Point{X: 1190, Y: 300}}).Frame(16 * time.Millisecond)
	require.Greater(t, h.Camera().X, was, "over the edge of the list")
	was = h.Camera().X
	h.Send(editor.Carried{What: s.ID, P: geom.Point{X: 1380, Y: 300}}).Frame(16 * time.Millisecond)
	require.InDelta(t, was, h.Camera().X, 1e-9, "back in the list")
}

// TestBugTheContactStrategyOfThePresentMapWasTheWantedOnes: it begins with the map that is open, says in its head which one it is of,
// turns to the other, and its file bears that one's name.
func TestBugTheContactStrategyOfThePresentMapWasTheWantedOnes(t *testing.T) {
	h, present := wantedSample(t)
	h.Do("rename", "Straks").Do("topresent").Do("contact")
	require.Equal(t, present.ID(), h.Board().ID())
	require.Equal(t, "Contactstrategie · Huidig", h.View().Insight.Page.Title)
	h.Do("savereport")
	require.Contains(t, h.Files[len(h.Files)-1].Name, "huizenkoper")
	require.Equal(t, journey.AsIs, h.View().Insight.Page.Blocks[0].Fields[0].Value)
	fillPage(h, "contact/map", journey.ToBe)
	require.Equal(t, "Contactstrategie · Gewenst", h.View().Insight.Page.Title)
	require.Contains(t, h.View().Insight.Page.Lead, "Straks")
	h.Do("savereport")
	require.Contains(t, h.Files[len(h.Files)-1].Name, "straks")
	h.Do("difference").Do("savereport")
	require.Contains(t, h.Files[len(h.Files)-1].Name, "huizenkoper", "the other pages are the open map's")
}

// TestBugASolutionThatWasBroughtHadLostItsData: among the solutions of the wanted map it is the same solution, of which nothing is
// otherwise; the comparison of a touchpoint made of it says what it was made of and no more.
func TestBugASolutionThatWasBroughtHadLostItsData(t *testing.T) {
	h, present := wantedSample(t)
	s := planItem(t, h.View().Plan.Solutions.Items, "Biedadvies met buurtcijfers")
	was := present.Note(s.ID)
	require.True(t, was.Chosen && was.Impact.Set && was.Effort.Set)
	h.Click(h.Cell("Beslissen", "Oplossingen")).Do("bring", string(s.ID))
	made := h.Board().Note(h.Selection().Notes[0])
	require.Equal(t, []any{was.Chosen, was.Impact, was.Effort, was.Owner, was.Evidence, was.Priority}, []any{made.Chosen, made.Impact, made.Effort, made.Owner, made.Evidence, made.Priority})
	d := compare.Of(present, h.Board())
	require.Zero(t, d.Count[compare.Changed]+d.Count[compare.Moved])
	h.Press("Ctrl+Z").Click(h.Cell("Beslissen", "Contactmomenten")).Do("bring", string(s.ID))
	d = compare.Of(present, h.Board())
	require.Zero(t, d.Count[compare.Changed])
	require.Equal(t, 1, d.Count[compare.Added])
}

// TestASolutionThatIsThereSaysWhere: in the same cell it is shown, and nothing is made or asked; in another it stands a second time.
func TestASolutionThatIsThereSaysWhere(t *testing.T) {
	h, _ := wantedSample(t)
	s := planItem(t, h.View().Plan.Solutions.Items, "Biedadvies met buurtcijfers")
	carry := func(to geom.Point) {
		h.Send(editor.Carried{What: s.ID, P: geom.Point{X: 1270, Y: 200}, Begins: true}).Send(editor.Carried{What: s.ID, P: to}).Send(editor.Carried{What: s.ID, P: to, Done: true})
	}
	carry(h.Cell("Beslissen", "Contactmomenten"))
	notes, first := h.Board().Count(journey.KindNote), h.Chosen()
	h.Press("Escape")
	carry(h.Cell("Beslissen", "Contactmomenten"))
	require.Equal(t, notes, h.Board().Count(journey.KindNote))
	require.Equal(t, first, h.Chosen())
	require.Equal(t, "‘Biedadvies met buurtcijfers’ staat al bij Beslissen, Contactmomenten", h.View().Toast.Text)
	require.Empty(t, h.View().Toast.Action)
	h.Send(editor.Carried{What: s.ID, P: geom.Point{X: 1270, Y: 200}, Begins: true})
	require.Contains(t, h.View().Status, "staat al bij Beslissen, Contactmomenten")
	h.Press("Escape").Do("dismiss")
	carry(h.Cell("Kopen", "Contactmomenten"))
	require.Equal(t, notes+1, h.Board().Count(journey.KindNote))
	require.Nil(t, h.View().Toast, "the pain was asked about before")
	require.Equal(t, "staat bij Beslissen, Contactmomenten; Kopen, Contactmomenten", planItem(t, h.View().Plan.Solutions.Items, s.Text).Stands)
}

// TestALargeMapIsHeldBesideItsOtherWhenTheHandRests, and until then the list and the wall are those of before.
func TestALargeMapIsHeldBesideItsOtherWhenTheHandRests(t *testing.T) {
	h, _ := wantedSample(t)
	s := h.View().Plan.Solutions.Items[0]
	lines := strings.Repeat("nog een\n", 1600)
	h.Click(h.Cell("Wonen", "Acties")).Send(editor.Pasted{Text: lines}).Wait()
	require.Greater(t, h.Board().Count(journey.KindNote), 1500)
	h.Do("bring", string(s.ID))
	require.False(t, planItem(t, h.View().Plan.Solutions.Items, s.Text).Done)
	h.Wait()
	require.True(t, planItem(t, h.View().Plan.Solutions.Items, s.Text).Done)
}

// TestNothingIsAllocatedWhileTheHandIsAtWork: neither by a note that is dragged over what lies below, nor by what is brought.
func TestNothingIsAllocatedWhileTheHandIsAtWork(t *testing.T) {
	h, _ := wantedSample(t)
	at, item := h.Spot("funda.nl"), h.View().Plan.Solutions.Items[0].ID
	var moved, carried []editor.Event
	for i := range 60 {
		p := geom.Point{X: 150 + float64(i*17%700), Y: 150 + float64(i*31%500)}
		moved, carried = append(moved, editor.Moved{P: p}), append(carried, editor.Carried{What: item, P: p})
	}
	var board, overlay scene.Buffer
	now := time.Now()
	free := func(moves []editor.Event) {
		i := 0
		step := func() {
			h.Update(moves[i%len(moves)], now)
			h.Draw(&board, &overlay)
			i++
		}
		for range 2 * len(moves) {
			step()
		}
		require.Zero(t, testing.AllocsPerRun(3*len(moves), step))
	}
	h.Down(at).Move(at.Add(geom.Point{X: 10}))
	free(moved)
	h.Send(editor.Cancelled{}).Send(editor.Carried{What: item, P: at, Begins: true})
	free(carried)
}
