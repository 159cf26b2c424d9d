package spreadsheet

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/formats/grid"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

func Example() {
	t, _ := grid.Read("\tOriënteren\tKiezen\nActies\tZoekt\tKiest\nEmotie\t-1\t2\n", "")
	j, ok := Read(t)
	fmt.Println(ok, j.Form == Across, j.Phases, j.Lanes[1].Title, j.Notes[2].Score)
	// Output: true true [Oriënteren Kiezen] Emotie -1
}

func table(t *testing.T, text string) grid.Table {
	t.Helper()
	clean, _ := grid.Clean(text)
	g, ok := grid.Read(clean, "")
	require.True(t, ok, text)
	return g
}

func read(t *testing.T, text string, form Form) *Journey {
	t.Helper()
	j, ok := Read(table(t, text))
	require.True(t, ok, text)
	require.Equal(t, form, j.Form)
	return j
}

// said writes a journey down: a line a note, as phase, lane, text and what else is known.
func said(j *Journey) []string {
	var lines []string
	for _, n := range j.Notes {
		line := "parked"
		if n.Phase >= 0 {
			line = j.Phases[n.Phase] + ", " + j.Lanes[n.Lane].Kind
		}
		line += ": " + n.Text
		if n.Scored {
			line += fmt.Sprint(" (", n.Score, ")")
		}
		if n.Step >= 0 {
			line += " < " + j.Notes[n.Step].Text
		}
		for _, more := range append(n.Channels, n.Influence, n.Evidence, n.Source, n.Owner, n.Related) {
			if more != "" {
				line += " · " + more
			}
		}
		lines = append(lines, line)
	}
	return lines
}

func TestPhasesAcross(t *testing.T) {
	j := read(t, "\tOriënteren\tKiezen\nWat doet de klant?\tZoekt op funda\tBezichtigt\nContactmomenten\tfunda.nl\tmakelaar\nKanaal\twebsite, app\t\nInvloed\tdeels\tja\n"+
		"Emoties\t🙂\tboos\nKnelpunten / frustraties\tTe veel keus\t\nSfeer\t\tdruk\n", Across)
	require.Equal(t, []Lane{{"actions", "Wat doet de klant?"}, {"touchpoints", "Contactmomenten"}, {"emotions", "Emoties"}, {"pains", "Knelpunten / frustraties"}, {"free", "Sfeer"}}, j.Lanes)
	require.Equal(t, []string{
		"Oriënteren, actions: Zoekt op funda", "Kiezen, actions: Bezichtigt", "Oriënteren, touchpoints: funda.nl · website · app · partly", "Kiezen, touchpoints: makelaar · yes",
		"Oriënteren, emotions:  (1)", "Kiezen, emotions: boos (-2)", "Oriënteren, pains: Te veel keus", "Kiezen, free: druk",
	}, said(j))
}

func TestMergedHeadsHoldStepsSideBySide(t *testing.T) {
	j := read(t, "Klantreis huizenkoper\n\n\tOriënteren\t\tKiezen\nStappen\tZoekt\tBelt\tKiest\nEmotie\t1\t-1: wacht lang\t2\n\t\tToch blij (+1)\t\nPijnpunten\t\t• duur\n\t\t\n", Across)
	require.Equal(t, "Klantreis huizenkoper", j.Title)
	require.Equal(t, []string{"Oriënteren", "Kiezen"}, j.Phases)
	require.Equal(t, []string{
		"Oriënteren, actions: Zoekt", "Oriënteren, actions: Belt", "Kiezen, actions: Kiest", "Oriënteren, emotions:  (1) < Zoekt", "Oriënteren, emotions: wacht lang (-1) < Belt",
		"Kiezen, emotions:  (2)", "Oriënteren, emotions: Toch blij (1) < Belt", "Oriënteren, pains: • duur < Belt",
	}, said(j))
}

func TestARowForEachPhaseOrStep(t *testing.T) {
	j := read(t, "Stage;Touchpoints;Pain Points;Emotions;Opportunities;Bron\nAwareness;Ad;\"- too loud\n- too late\";4;Quieter;interview\nBuy;Shop;;1;;\n", Rows)
	require.Equal(t, 5, j.Scale)
	require.Equal(t, []string{
		"Awareness, touchpoints: Ad · interview", "Awareness, pains: too loud · interview", "Awareness, pains: too late · interview", "Awareness, emotions:  (1) · interview", "Awareness, solutions: Quieter · interview",
		"Buy, touchpoints: Shop", "Buy, emotions:  (-2)",
	}, said(j))

	j = read(t, "Fase\tStap\tPijn\tStemming\nKiezen\tZoekt\tduur\t😡\n\tBelt\t\tblij\nKopen\tTekent\t\t0\n", Rows)
	require.Equal(t, []string{
		"Kiezen, actions: Zoekt", "Kiezen, pains: duur < Zoekt", "Kiezen, emotions:  (-2) < Zoekt", "Kiezen, actions: Belt", "Kiezen, emotions: blij (2) < Belt", "Kopen, actions: Tekent", "Kopen, emotions:  (0) < Tekent",
	}, said(j), "an empty phase goes on from the one above")

	j = read(t, "Stap\tActies\tIdeeën\nAware\tZoekt\t\nEngage\t\tNieuwsbrief\n", Rows)
	require.Equal(t, []string{"Aware", "Engage"}, j.Phases, "in a value journey a step is a phase")
}

func TestARowForEachNote(t *testing.T) {
	j := read(t, "id;fase;stap;baan;type;tekst;emotie;kanaal;actor;beïnvloedbaar;informatie;bron;kleur\r\n"+
		"1;Kiezen;;Acties;actie;Zoekt;;;;;;;rood\r\n2;Kiezen;Zoekt;Contact;;funda.nl;;website;;nee;prijs;interview met Anna;\r\n"+
		"3;Kiezen;Zoekt;Gevoel;;boos;;;;;;aanname;\r\n4;;;;;Later;;;;;;;\r\n", List)
	require.Equal(t, []string{"kleur"}, j.Ignored)
	require.Equal(t, []string{
		"Kiezen, actions: Zoekt", "Kiezen, touchpoints: funda.nl < Zoekt · website · no · interview met Anna · prijs", "Kiezen, emotions: boos (-2) < Zoekt · assumption", "parked: Later",
	}, said(j))
}

func TestWhatIsNoJourney(t *testing.T) {
	for _, text := range []string{
		"Naam\tPlaats\nAnna\tGent\n", "1\t2\n3\t4", "Actie\tWie\tWanneer\nBellen\tAnna\tmaandag\n", "a\tb", "Actie\tEmotie\n", "\tKiezen\n\tZoekt\n", "Fase\tDatum\nKiezen\tmaandag\n",
	} {
		_, ok := Read(table(t, text))
		require.False(t, ok, text)
	}
}

// TestEveryHeaderWordIsKnown goes over the table of formats.md, in the singular and the plural, in any case.
func TestEveryHeaderWordIsKnown(t *testing.T) {
	data, err := os.ReadFile("testdata/words.txt")
	require.NoError(t, err)
	n := 0
	for line := range strings.Lines(string(data)) {
		means, list, _ := strings.Cut(strings.TrimSpace(line), ": ")
		for _, word := range strings.Split(list, ", ") {
			require.Equal(t, meaning(means), meaningOf(word), word)
			require.Equal(t, meaning(means), meaningOf(strings.ToUpper(word)+" "), word)
			n++
		}
	}
	require.Greater(t, n, 150)
}

func TestFeelingsOfAllSorts(t *testing.T) {
	for cell, want := range map[string]int{"++": 2, "+": 1, "0": 0, "-": -1, "--": -2, "😀": 2, "🙂": 1, "😐": 0, "🙁": -1, "😡": -2, "Blij": 2, "opgelucht": 1, "NEUTRAAL": 0, "bezorgd": -1, "boos": -2, "−2": -2, "1,0": 1} {
		j := read(t, "\tKiezen\nEmotie\t"+cell+"\n", Across)
		require.True(t, j.Notes[0].Scored, cell)
		require.Equal(t, want, j.Notes[0].Score, cell)
	}
	j := read(t, "\tKiezen\tKopen\nEmotie\t85\tgaat wel\n", Across)
	require.Equal(t, []string{"Kiezen, emotions: 85", "Kopen, emotions: gaat wel"}, said(j), "what is no score stays as words")
	j = read(t, "\tKiezen\tKopen\tWonen\nEmotie\t1\t10\t7\n", Across)
	require.Equal(t, []string{"Kiezen, emotions:  (-2)", "Kopen, emotions:  (2)", "Wonen, emotions:  (1)"}, said(j))
}

func TestAMapIsFilled(t *testing.T) {
	ids, b := journey.NewIDs(1), journey.NewBoard()
	b.Apply(journey.NewMap(ids, "Nieuw", []string{"Een", "kiezen"}, []journey.LaneStart{{Kind: journey.Emotions, Title: "Emotie"}, {Kind: journey.Solutions, Title: "Oplossingen"}}))
	kept := b.Phases()[1].ID
	j := read(t, "\tOriënteren\tKiezen\nActies\t• a\t\n\t• b\t\nGevoel\t1\t-1\nPartijen\tbank\tBank\n", Across)
	require.False(t, j.Fits(b))
	ops, notes := j.Ops(b, ids, Options{Ask: lang.For("nl").LaneOf, Clear: true})
	b.Apply(ops)
	require.Len(t, notes, 6)
	require.Equal(t, []string{"Oriënteren", "Kiezen"}, []string{b.Phases()[0].Title, b.Phases()[1].Title})
	require.Equal(t, kept, b.Phases()[1].ID, "a phase that is there stays")
	var lanes []string
	for _, l := range b.Lanes() {
		lanes = append(lanes, l.Title+": "+l.Kind)
	}
	require.Equal(t, []string{"Acties: actions", "Gevoel: emotions", "Partijen: actors"}, lanes)
	require.Len(t, b.All(journey.KindActor), 1, "one bank")
	require.True(t, j.Fits(b))
}

func FuzzRead(f *testing.F) {
	f.Add("\tA\tB\nActies\tx\ty\nEmotie\t1\t-1")
	f.Add("fase;baan;tekst;stap\nA;Acties;x;\nA;Pijn;y;x")
	f.Add("Fase\tStap\tPijn\nA\tx\ty\n\tz\t")
	f.Fuzz(func(t *testing.T, text string) {
		text, _ = grid.Clean(text)
		g, ok := grid.Read(text, "")
		if !ok {
			return
		}
		j, ok := Read(g)
		if !ok {
			return
		}
		for i, n := range j.Notes {
			require.True(t, n.Lane >= 0 && n.Lane < len(j.Lanes) && n.Phase < len(j.Phases) || n.Phase == -1 && n.Lane == -1)
			require.NotEqual(t, i, n.Step)
		}
		b := journey.NewBoard()
		ops, notes := j.Ops(b, journey.NewIDs(2), Options{Ask: lang.For("en").LaneOf, Clear: true})
		b.Apply(ops)
		require.Equal(t, len(notes), b.Count(journey.KindNote))
		require.Len(t, b.Phases(), len(j.Phases))
	})
}

// BenchmarkRange is the pure part of pasting 2,000 cells: from Excel's HTML to the ops of a map.
func BenchmarkRange(b *testing.B) {
	var t grid.Table
	for r := range 100 {
		row := make([]string, 20)
		for c := range row {
			row[c] = fmt.Sprint("Zin ", r, " in kolom ", c)
		}
		if row[0] = []string{"Acties", "Pijnpunten", "Oplossingen"}[r%3]; r == 0 {
			row[0] = ""
		}
		t = append(t, row)
	}
	html := grid.WriteHTML(t, 1, "")
	for b.Loop() {
		g, _ := grid.Read("", html)
		j, _ := Read(g)
		j.Ops(journey.NewBoard(), journey.NewIDs(1), Options{Ask: lang.For("nl").LaneOf, Clear: true})
	}
}
