package poster

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/scene"
	"reiskaart/app/templates"
	"reiskaart/app/text"
)

// filled is a template as a team would have it after a morning: steps, feelings, and pains with what would help.
func filled(key string) *journey.Board {
	b := templates.Find(key).Board("nl")
	ids := journey.NewIDs(77)
	lane := map[string]journey.ID{}
	for _, l := range b.Lanes() {
		if lane[l.Kind] == "" {
			lane[l.Kind] = l.ID
		}
	}
	ranks := journey.Deal(5 * len(b.Phases()))
	note := func(phase int, kind, words string) journey.ID {
		id, place := ids.New(), journey.InCell(b.Phases()[phase].ID, lane[kind], "")
		place.Rank = ranks[0]
		ranks = ranks[1:]
		b.Apply([]journey.Op{journey.Set(journey.KindNote, id, "place", &place), journey.SetText(journey.KindNote, id, "text", words)})
		return id
	}
	for i := range b.Phases() {
		note(i, journey.Actions, []string{"Zoekt en leest reviews", "Vraagt een offerte aan", "Belt met een vraag over de voorwaarden"}[i%3])
		mood, score := note(i, journey.Emotions, []string{"Nieuwsgierig", "Ziet door de bomen het bos niet", "Trots"}[i%3]), journey.Some([]int{1, -2, 2}[i%3])
		b.Apply([]journey.Op{journey.Set(journey.KindNote, mood, "score", &score)})
		if i%2 == 1 {
			link, solves := ids.New(), journey.Solves
			pain, help := note(i, journey.Pains, "Drie keer doorverbonden voor een simpele vraag"), note(i, journey.Solutions, "Eén medewerker die terugbelt")
			b.Apply([]journey.Op{journey.Set(journey.KindLink, link, "from", &help), journey.Set(journey.KindLink, link, "to", &pain), journey.SetText(journey.KindLink, link, "kind", solves)})
		}
	}
	b.Apply([]journey.Op{journey.SetText(journey.KindMap, "", "conclusion", "Wie belt wordt doorverbonden: bel zelf, voordat de klant tekent")})
	return b
}

// line finds what is written on a page, the largest where it is there twice.
func line(t *testing.T, p *Page, words string) (found scene.Item) {
	lines, _ := texts(text.NewFace(), p)
	for _, l := range lines {
		if l.Text == words && l.Size > found.Size {
			found = l
		}
	}
	require.NotEmpty(t, found.Text, "%q is not on the page", words)
	return found
}

// TestOnAWallTheStoryIsReadAtTwoMetres: the title, the conclusion, the phases and the greatest pains in 24 points or more (paper.go).
func TestOnAWallTheStoryIsReadAtTwoMetres(t *testing.T) {
	for _, o := range []Options{{Paper: "a1"}, {Paper: "a1", Portrait: true}, {Paper: "a0"}} {
		b := sample(t, "nl")
		p := &made(b, o).Pages[0]
		story := []string{"Huizenkoper in Zwolle", "Bang om te veel te bieden", "Na de sleutel blijft het stil"}
		for _, phase := range b.Phases() {
			story = append(story, phase.Title)
		}
		for _, words := range story {
			require.GreaterOrEqual(t, line(t, p, words).Size, 24.0, "%s on %s", words, o.Paper)
		}
		lines, _ := texts(text.NewFace(), p)
		for _, l := range lines {
			require.Greater(t, l.Size, 16.6, "%s: nothing is smaller than what one reads from a metre", l.Text)
		}
	}
}

// TestAMapThatSaysLittleFillsItsPage: in larger letters, and on a page that is held upright in two stretches of phases.
func TestAMapThatSaysLittleFillsItsPage(t *testing.T) {
	for i := range templates.All {
		b := templates.All[i].Board("nl")
		if len(b.Phases()) == 0 || len(b.Phases()) > 5 {
			continue
		}
		lines, boxes := texts(text.NewFace(), &made(b, Options{Paper: "a4", Portrait: true}).Pages[0])
		lowest := 0.0 // of what stands over the legend
		for n, l := range lines {
			if l.Text == lang.For("nl").Sheet.Legend {
				require.Greater(t, lowest, 842*0.6, templates.All[i].Key)
				break
			}
			lowest = max(lowest, boxes[n].Bottom())
		}
		slide := &made(b, Options{}).Pages[0]
		require.Greater(t, line(t, slide, b.Phases()[len(b.Phases())-1].Title).Size, 24.0, templates.All[i].Key)
	}
}

// TestTouchpointsStandUnderTheirChannels once for all of a channel; where there is no room for that, the sign alone stands before each
// and the legend explains it.
func TestTouchpointsStandUnderTheirChannels(t *testing.T) {
	words := said(made(sample(t, "nl"), Options{Paper: "a1"}))
	require.Contains(t, words, "e-mail Mail van funda: nieuw huis telefoon Belletje om te bezichtigen")
	require.Contains(t, words, "bezoek Koopakte tekenen Afspraak bij de notaris")
	_, legend, _ := strings.Cut(words, "Legenda")
	require.NotContains(t, legend, "website", "it is named where it stands")

	tight := made(filled("chain"), Options{})
	words, legend, _ = strings.Cut(said(tight), "Legenda")
	require.Contains(t, words, "Lening bij de bank")
	require.NotContains(t, words, "mond-tot-mond")
	require.Contains(t, legend, "mond-tot-mond")
}

// TestTheLegendExplainsWhatIsOnThePage and nothing else.
func TestTheLegendExplainsWhatIsOnThePage(t *testing.T) {
	slide := said(made(sample(t, "nl"), Options{}))
	require.NotContains(t, slide, "onze invloed", "touchpoints are not on the slide")
	require.NotContains(t, slide, "AIDA:")
	pages := made(sample(t, "nl"), Options{Paper: "a4"})
	require.Contains(t, said(Poster{Pages: pages.Pages[1:]}), "onze invloed", "on the page where they are")
}

// TestThePhasesAreWrittenAlike: in one size, and no name is broken where it has room below its number.
func TestThePhasesAreWrittenAlike(t *testing.T) {
	b := templates.Find("value").Board("nl")
	p := &made(b, Options{}).Pages[0]
	size := line(t, p, "Inschrijven").Size
	for _, words := range []string{"Enthousiast", "Doorgroeien", "Getuigen"} {
		require.InDelta(t, size, line(t, p, words).Size, 1e-9, words)
	}
}

// TestABlueprintHasItsLines between what the customer does, what it sees of us and what it does not see.
func TestABlueprintHasItsLines(t *testing.T) {
	for _, o := range []Options{{}, {Paper: "a4"}, {Paper: "a1", Portrait: true}} {
		words := said(made(templates.Find("blueprint").Board("nl"), o))
		at := 0
		for _, next := range []string{"Kiest een moment", "Interactie", "Nabellen", "Zichtlijn", "Zoekt klant op", "Intern", "Planning"} {
			i := strings.Index(words[at:], next)
			require.GreaterOrEqual(t, i, 0, "%s comes after what stands above it", next)
			at += i
		}
	}
}

// TestAllLettersHaveTheSizeOfTheFullestPage: what goes to a second page takes letters of the first with it, so that neither is crammed.
func TestAllLettersHaveTheSizeOfTheFullestPage(t *testing.T) {
	p := made(sample(t, "nl"), Options{Paper: "a4"})
	require.Len(t, p.Pages, 2)
	require.GreaterOrEqual(t, line(t, &p.Pages[0], "Budgetcheck samen").Size, 8.5)
	require.GreaterOrEqual(t, line(t, &p.Pages[1], "Maakt een shortlist").Size, 8.5)
}

// TestAMapOnWhichNothingStandsSaysSo under its phases.
func TestAMapOnWhichNothingStandsSaysSo(t *testing.T) {
	b := templates.Start("nl")
	words := said(made(b, Options{Paper: "a4"}))
	require.Contains(t, words, b.Phases()[0].Title)
	require.Contains(t, words, lang.For("nl").Sheet.Blank)
}

// stuffed is a map of more than any page holds: 12 phases, 12 lanes, and notes with long words and signs of other scripts.
func stuffed(notes int) *journey.Board {
	b := anyMap(4, 12, notes)
	ids := journey.NewIDs(9)
	for i := range 3 {
		b.Apply(journey.AddLane(b, ids.New(), journey.Free, "Nog een baan "+strconv.Itoa(i), ""))
	}
	i := 0
	var ops []journey.Op
	for n := range b.Notes() {
		if i++; i%7 == 0 {
			ops = append(ops, journey.SetText(journey.KindNote, n.ID, "text", n.Text+" 🏡 👩‍👩‍👧‍👦 arbeidsongeschiktheidsverzekeringsvoorwaarden"))
		}
		if i%5 == 0 {
			place := n.Place
			place.Lane, place.Under = b.Lanes()[9+i%3].ID, ""
			ops = append(ops, journey.Set(journey.KindNote, n.ID, "place", &place))
		}
	}
	b.Apply(ops)
	return b
}

// TestAStuffedMapIsFairOnAllPapers: of 12 phases, 12 lanes and 400 notes nothing is lost in silence, and nothing is too small.
func TestAStuffedMapIsFairOnAllPapers(t *testing.T) {
	b := stuffed(400)
	require.Len(t, b.Lanes(), 12)
	for _, o := range []Options{{}, {Paper: "a4"}, {Paper: "a4", Portrait: true}, {Paper: "a1"}, {Paper: "a1", Pages: 1}} {
		fair(t, b, o)
	}
	require.Less(t, len(made(b, Options{Paper: "a1"}).Pages), len(made(b, Options{Paper: "a3"}).Pages), "on a wall one steps nearer")
}

// TestOddMapsAreFair: of one phase, of circles of 3 and 9 phases, without feelings, with words that no column holds.
func TestOddMapsAreFair(t *testing.T) {
	circle := func(n int) *journey.Board {
		b := anyMap(1, n, 4*n)
		link, phases := journey.NewIDs(8).New(), b.Phases()
		b.Apply([]journey.Op{journey.Set(journey.KindLink, link, "from", &phases[n-1].ID), journey.Set(journey.KindLink, link, "to", &phases[0].ID),
			journey.SetText(journey.KindLink, link, "kind", journey.LoopsBack), journey.SetText(journey.KindLink, link, "condition", "wie trouw is")})
		return b
	}
	calm := anyMap(2, 5, 60)
	for _, l := range calm.Lanes() {
		if l.Kind == journey.Emotions {
			calm.Apply(journey.DeleteLane(calm, l.ID))
		}
	}
	long := anyMap(3, 4, 30)
	for _, phase := range long.Phases() {
		long.Apply([]journey.Op{journey.SetText(journey.KindPhase, phase.ID, "title", "Arbeidsongeschiktheidsverzekeringsaanvraag 🏡")})
	}
	long.Apply([]journey.Op{journey.SetText(journey.KindMap, "", "title", strings.Repeat("Hypotheekadviesgesprekvoorbereidingen van starters ", 5))})
	for _, b := range []*journey.Board{anyMap(6, 1, 12), circle(3), circle(9), calm, long, filled("value"), filled("aida"), filled("chain")} {
		for _, o := range []Options{{}, {Paper: "a4"}, {Paper: "a4", Portrait: true}, {Paper: "a1"}, {Paper: "a1", Portrait: true}} {
			fair(t, b, o)
		}
	}
}
