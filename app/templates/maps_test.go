package templates

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// What the templates must have, by the row of seed-features.md that asks for them. That the languages agree is in
// files_test.go.

func TestEveryLineOfATemplateIsUnderstood(t *testing.T) {
	for i := range All {
		for _, code := range []string{"nl", "en"} {
			_, odd := All[i].read(code, false)
			require.Empty(t, odd, All[i].Key)
			_, odd = All[i].read(code, true)
			require.Empty(t, odd, All[i].Key)
		}
		for line := range strings.Lines(All[i].source) {
			require.LessOrEqual(t, strings.Count(line, "|"), 1, line)
			require.NotContains(t, line, "!", "the voice is a colleague's")
		}
	}
	odd := &Template{"odd", "phase Kopen | Buy\naims nergens | nowhere\nloop a b\nlane touchpoints\ntouchpoints Winkel | Shop {kanaal=store}\n"}
	_, lines := odd.read("nl", false)
	require.Equal(t, []string{"aims nergens | nowhere", "loop a b", "kanaal=store"}, lines)
}

func TestTemplatesSayWhatTheyAreFor(t *testing.T) {
	names := map[string]bool{}
	for i := range All {
		for _, code := range []string{"nl", "en"} {
			name, use := All[i].Name(code), All[i].Use(code)
			require.NotEmpty(t, name)
			require.True(t, strings.HasSuffix(use, ".") || strings.HasSuffix(use, "?"), use)
			require.LessOrEqual(t, len([]rune(use)), 96, use)
			require.False(t, names[code+name], name)
			names[code+name] = true
		}
		require.NotEqual(t, All[i].Use("nl"), All[i].Use("en"))
		require.Same(t, &All[i], Find(All[i].Key))
	}
	require.Equal(t, "five", All[0].Key, "the usual one comes first")
	require.Nil(t, Find("start"))
}

// full runs a test on the templates that are not empty.
func full(t *testing.T, test func(t *testing.T, b *journey.Board)) {
	for i := range All[:len(All)-1] {
		for _, code := range []string{"nl", "en"} {
			t.Run(All[i].Key+" "+code, func(t *testing.T) { test(t, All[i].Board(code)) })
		}
	}
}

func TestEveryPhaseExplainsItself(t *testing.T) {
	full(t, func(t *testing.T, b *journey.Board) {
		asked := map[journey.ID]int{}
		for _, r := range b.All(journey.KindQuestion) {
			q := r.(*journey.Question)
			asked[q.Phase]++
			require.NotEmpty(t, q.Answer)
			require.LessOrEqual(t, len(strings.Fields(q.Text)), 15, "simple questions raise response")
		}
		for _, p := range b.Phases() {
			require.NotEmpty(t, p.Aim, p.Title)
			require.NotEmpty(t, p.Description, p.Title)
			require.GreaterOrEqual(t, asked[p.ID], 1, p.Title)
			require.LessOrEqual(t, asked[p.ID], 3, p.Title)
		}
		for _, l := range b.Lanes() {
			require.NotEmpty(t, l.Title)
			require.Equal(t, l.Kind != journey.LineLane, l.Question != "", l.Title)
		}
	})
}

// TestSeed000SuggestedTouchpoints: a few for every phase, with channels that the product knows and whether we can influence
// them, all marked as what nobody has checked yet.
func TestSeed000SuggestedTouchpoints(t *testing.T) {
	full(t, func(t *testing.T, b *journey.Board) {
		in, influence := map[journey.ID]int{}, map[string]bool{}
		for n := range b.Notes() {
			require.Equal(t, "assumption", n.Evidence, n.Text)
			if b.KindOf(n) != journey.Touchpoints {
				continue
			}
			in[n.Place.Phase]++
			influence[n.Influence] = true
			require.NotEmpty(t, n.Influence, n.Text)
			require.NotEmpty(t, n.Channels, n.Text)
			for _, key := range n.Channels.Keys() {
				known := lang.ChannelOf(key)
				require.NotNil(t, known, key)
				require.Equal(t, known.Key, key)
			}
		}
		for _, p := range b.Phases() {
			require.GreaterOrEqual(t, in[p.ID], 1, p.Title)
			require.LessOrEqual(t, in[p.ID], 3, p.Title)
		}
		require.True(t, influence["yes"])
	})
}

func TestEveryTemplateHasAnExampleOfAPersona(t *testing.T) {
	full(t, func(t *testing.T, b *journey.Board) {
		require.Equal(t, 1, b.Count(journey.KindPersona))
		p := b.All(journey.KindPersona)[0].(*journey.Persona)
		require.True(t, strings.HasPrefix(p.Who, "Voorbeeld: ") || strings.HasPrefix(p.Who, "Example: "), p.Who)
		require.LessOrEqual(t, len(p.Name), 11, "it stands in the corner of the wall")
		for _, list := range [][]string{p.Goals, p.Pains, p.Pleasures, p.Themes, p.Needs, p.Rivals, {p.Who}, {p.Wants}, {p.Segment}} {
			require.NotEmpty(t, list)
			require.NotEmpty(t, list[0])
		}
		require.False(t, p.Target, "whom the map is about is for the team to say")
	})
}

// TestTextsFitTheirCards: nothing of a template is cut off on the wall.
func TestTextsFitTheirCards(t *testing.T) {
	face := text.NewFace()
	full(t, func(t *testing.T, b *journey.Board) {
		sheet := layout.Lay(b, face)
		for _, c := range sheet.Columns {
			room := float32(c.W - 24)
			require.LessOrEqual(t, face.Width(c.Phase.Aim, text.Regular)*14, room, c.Phase.Aim)
			require.LessOrEqual(t, face.Width(c.Phase.Title, text.Bold)*15.5, room, c.Phase.Title)
		}
		for _, l := range b.Lanes() {
			title := face.Prepare(l.Title, text.Bold)
			require.LessOrEqual(t, title.Longest()*14, float32(layout.TitleWidth-12), l.Title)
			most := 2
			if l.Kind == journey.LineLane {
				most = 1
			}
			require.LessOrEqual(t, len(text.Wrap(title, 14, layout.TitleWidth-12, nil)), most, l.Title)
			said := l.Description
			if said == "" {
				said = l.Question
			}
			if l.Kind != journey.Emotions {
				said := face.Prepare(said, text.Regular)
				require.LessOrEqual(t, len(text.Wrap(said, 14, layout.TitleWidth-22, nil)), 2, l.Title)
			}
		}
		for n := range b.Notes() {
			box := sheet.Note(n.ID)
			require.GreaterOrEqual(t, box.Size, float64(layout.Floor), n.Text)
			for _, line := range box.Lines {
				require.LessOrEqual(t, float64(line.Width), box.Room+0.5, n.Text)
			}
			longest := float64(face.Prepare(n.Text, text.Regular).Longest()) * box.Size
			require.LessOrEqual(t, longest, box.Room+0.5, "a word of %q is broken", n.Text)
		}
	})
}

func TestSeed000FourVs(t *testing.T) {
	b := Find("fourv").Board("nl")
	require.Equal(t, []string{"Verleiden", "Veroveren", "Vasthouden", "Verhogen"}, phases(b))
	require.Equal(t, []string{"Attract", "Win", "Keep", "Grow"}, phases(Find("fourv").Board("en")))
	require.Contains(t, kinds(b), journey.Free, "a lane for what a customer is worth")
	sells, triggers := map[string]bool{}, 0
	for n := range b.Notes() {
		sells[n.Sell] = true
		if n.Trigger != "" {
			triggers++
		}
	}
	require.True(t, sells["upsell"] && sells["cross-sell"])
	require.Equal(t, 2, triggers, "aftersales by a date in the database")
}

// TestSeed000McKinseyLoop: two ways back, one for the loyal that passes by the comparing, one that does not.
func TestSeed000McKinseyLoop(t *testing.T) {
	b := Find("loop").Board("nl")
	require.Equal(t, []string{"Overwegen", "Vergelijken", "Kopen", "Ervaren", "Loyaliteit"}, phases(b))
	require.Equal(t, []string{"Consider", "Evaluate", "Buy", "Experience", "Loyalty"}, phases(Find("loop").Board("en")))
	title := func(n *journey.Note) string { return b.Phase(n.Place.Phase).Title }
	back, on := map[string]string{}, 0
	for l := range b.Links() {
		from, to := b.Ends(l)
		if l.KindOf() == journey.LoopsBack {
			require.Equal(t, "Loyaliteit", title(from))
			require.NotEmpty(t, l.Condition)
			back[title(to)] = from.Text
		} else {
			on++
		}
	}
	require.Equal(t, map[string]string{"Kopen": "Koopt hetzelfde merk weer", "Vergelijken": "Kijkt toch weer rond"}, back)
	require.Equal(t, 4, on, "from phase to phase, so that the loop closes")
	brands := map[string]int{}
	for n := range b.Notes() {
		if n.Brand != "" {
			brands[n.Brand]++
		}
	}
	require.Equal(t, map[string]int{"considered": 3, "dropped": 1}, brands)
}

func TestSeed001ContinuousReview(t *testing.T) {
	b := Find("review").Board("nl")
	require.Subset(t, kinds(b), []string{journey.Questions, journey.Metrics})
	answers := map[journey.ID]map[string]bool{}
	for _, r := range b.All(journey.KindQuestion) {
		q := r.(*journey.Question)
		if answers[q.Phase] == nil {
			answers[q.Phase] = map[string]bool{}
		}
		answers[q.Phase][q.Answer] = true
	}
	asked := map[journey.ID]bool{}
	for n := range b.Notes() {
		if b.KindOf(n) == journey.Questions {
			asked[n.Place.Phase] = true
		}
	}
	for _, p := range b.Phases() {
		require.GreaterOrEqual(t, len(answers[p.ID]), 2, "one that counts and one that tells: %s", p.Title)
		require.True(t, answers[p.ID]["text"], p.Title)
		require.True(t, asked[p.ID], p.Title)
	}
}

// TestSeed001Blueprint: what the customer sees and does above the line of interaction, what we do below it.
func TestSeed001Blueprint(t *testing.T) {
	b := Find("blueprint").Board("nl")
	require.Equal(t, []string{"Wat de klant ziet", "Klant: doet", "Klant: voelt", "Interactie", "Wij: in het zicht", "Zichtlijn", "Wij: erachter",
		"Intern", "Wij: systemen", "Pijnpunten", "Oplossingen"}, lanes(b))
	lines := 0
	for _, l := range b.Lanes() {
		switch {
		case l.Kind == journey.LineLane:
			lines++
		case strings.HasPrefix(l.Title, "Klant:"):
			require.Zero(t, lines)
		case strings.HasPrefix(l.Title, "Wij:"):
			require.NotZero(t, lines)
		}
	}
	require.Equal(t, 3, lines)
}

func TestSeed002FiveElementsExactlyTheseLanes(t *testing.T) {
	b := Find("five").Board("nl")
	require.Equal(t, []string{journey.Actions, journey.Touchpoints, journey.Emotions, journey.Pains, journey.Solutions}, kinds(b))
	require.Equal(t, phases(Start("nl")), phases(b))
	require.Equal(t, []string{"Become aware", "Explore", "Choose", "Buy", "Use"}, phases(Find("five").Board("en")))
}

func TestSeed003BehaviourChain(t *testing.T) {
	b := Find("chain").Board("nl")
	require.Equal(t, []string{"Zoeken", "Communiceren", "Kiezen", "Kopen", "Gebruiken"}, phases(b))
	require.Equal(t, []string{"Search", "Communicate", "Choose", "Buy", "Use"}, phases(Find("chain").Board("en")))
	require.Contains(t, kinds(b), journey.Actors, "many suppliers take part")
	for _, p := range b.Phases() {
		contacts := map[string]bool{}
		for n := range b.Notes() {
			if n.Place.Phase == p.ID {
				contacts[n.Contact] = true
			}
		}
		require.True(t, contacts["direct"] && contacts["indirect"], "%s has direct and indirect contact", p.Title)
	}
}

func TestSeed003AIDA(t *testing.T) {
	b := Find("aida").Board("nl")
	require.Equal(t, []string{"Aandacht", "Interesse", "Verlangen", "Actie"}, phases(b))
	require.Equal(t, []string{"attention", "interest", "desire", "action"}, stages(b))
}

// TestSeed004ValueJourney: eight stages in their order, in both languages, and promoters who bring new strangers.
func TestSeed004ValueJourney(t *testing.T) {
	nl, en := Find("value").Board("nl"), Find("value").Board("en")
	require.Equal(t, []string{"aware", "engage", "subscribe", "convert", "excite", "ascend", "advocate", "promote"}, stages(nl))
	require.Equal(t, []string{"Aware", "Engage", "Subscribe", "Convert", "Excite", "Ascend", "Advocate", "Promote"}, phases(en))
	require.Equal(t, []string{"Bewust worden", "Betrokken raken", "Inschrijven", "Instappen", "Enthousiast worden", "Doorgroeien", "Getuigen", "Promoten"}, phases(nl))
	require.Equal(t, 1, nl.Count(journey.KindLink))
	for l := range nl.Links() {
		from, to := nl.Ends(l)
		require.Equal(t, []string{journey.LoopsBack, "promote", "aware"}, []string{l.KindOf(), nl.Phase(from.Place.Phase).Stage, nl.Phase(to.Place.Phase).Stage})
	}
	sells, attention, media := map[string]string{}, map[string]bool{}, map[string]bool{}
	for n := range nl.Notes() {
		if n.Sell != "" {
			sells[n.Sell] = nl.Phase(n.Place.Phase).Stage
		}
		if nl.Phase(n.Place.Phase).Stage == "aware" {
			attention[n.Attention], media[n.Media] = true, true
		}
		if n.InfoFrom != "" {
			require.Equal(t, "subscribe", nl.Phase(n.Place.Phase).Stage, "data in exchange for value")
			require.NotEmpty(t, n.InfoTo)
		}
	}
	require.Equal(t, map[string]string{"upsell": "ascend", "cross-sell": "ascend"}, sells)
	require.True(t, attention["active"] && attention["passive"])
	require.True(t, media["paid"])
}

func TestTheEmptyTemplateIsABareWall(t *testing.T) {
	b := Find("empty").Board("nl")
	require.True(t, b.Empty())
	require.Empty(t, b.Phases())
	require.Empty(t, b.Lanes())
	require.Equal(t, "Nieuwe klantreis", b.Doc().Title)
}
