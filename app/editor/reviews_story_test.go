package editor_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/funnel"
	"reiskaart/app/journey"
	"reiskaart/app/report"
)

const enquete = "Fase;Datum;Score;Toelichting;Wie\r\nOriënteren;2026-10-01;2;\"Te veel keus; te weinig tijd\";Anna\r\nORIENTEREN;2026-10-03;4;Ging vlot;Bram\r\nKiezen;2026-11-01;goed;;\r\nRondkijken;2026-11-02;5;;\r\n"

// houseMap is a map with two phases and a hand on it.
func houseMap(t *testing.T) *editortest.Hand {
	h := editortest.Open(t)
	h.Send(editor.Pasted{Text: house})
	return h
}

func dropped(h *editortest.Hand, name, text string) *editortest.Hand {
	return h.Send(editor.Chosen{Name: name, Kind: "text/csv", Data: []byte(text), Dropped: true})
}

func page(h *editortest.Hand) report.Page { return h.View().Insight.Page }

func reviewBlock(t *testing.T, h *editortest.Hand, key string) report.Block {
	t.Helper()
	for _, b := range page(h).Blocks {
		if b.Key == key {
			return b
		}
	}
	require.Fail(t, "no block "+key)
	return report.Block{}
}

func cellTexts(row []report.Cell) (all []string) {
	for _, c := range row {
		all = append(all, c.Text)
	}
	return all
}

// TestReviewsAreSeenFirstAndThenTakenIn: a file that is dropped on the wall says what importing it would do, row by row; what is sound comes
// in as one step, and the page opens on what is new.
func TestReviewsAreSeenFirstAndThenTakenIn(t *testing.T) {
	h := houseMap(t)
	before := h.Board().Count(journey.KindReview)
	dropped(h, "enquete.csv", enquete)
	require.Equal(t, "insight", h.View().Surface)
	require.Equal(t, "4 reviews gevonden: 2 nieuw, 2 kloppen niet. Er is nog niets veranderd.", page(h).Lead)
	require.Equal(t, []string{"Regel 4, fase: ‘Kiezen’ is geen fase van deze kaart.", "Regel 4, score: ‘goed’ is geen cijfer.", "Regel 5, fase: ‘Rondkijken’ is geen fase van deze kaart."}, reviewBlock(t, h, "wrong").Text)
	require.Equal(t, before, h.Board().Count(journey.KindReview))
	require.Equal(t, []string{"Voorstel, om wat er in de kolom staat. Klopt het niet, kies dan zelf."}, reviewBlock(t, h, "scale").Text)

	fillPage(h, "reviews/phase rondkijken", string(h.Board().Phases()[0].ID))
	require.Equal(t, "4 reviews gevonden: 3 nieuw, 1 klopt niet. Er is nog niets veranderd.", page(h).Lead)
	h.Do("takereviews")
	require.Equal(t, "Overgenomen: 3 nieuw", h.View().Toast.Text)
	require.False(t, funnel.Counted(h.Board()), "reviews are no figures of a phase")
	require.Equal(t, 3, h.Board().Count(journey.KindReview))
	require.Equal(t, "Eerste meting, 22 nov 2026 (enquete.csv): 3 reviews in Oriënteren.", page(h).Lead)
	table := reviewBlock(t, h, "phases").Table
	require.Equal(t, []string{"Oriënteren", "3 nieuw", "3", "3,7 op 1 tot 5 (weinig)", "67 % (weinig)"}, cellTexts(table.Rows[0]))
	require.Equal(t, []string{"Kopen", "niets nieuws", "0", "–", "–"}, cellTexts(table.Rows[1]))
	require.Equal(t, []string{"alle reviews samen", "3 nieuw", "3", "3,7 op 1 tot 5 (weinig)", "67 % (weinig)"}, cellTexts(table.Rows[len(table.Rows)-1]))

	h.Press("Ctrl+Z")
	require.Zero(t, h.Board().Count(journey.KindReview), "one step back")
	h.Press("Ctrl+Y")
	h = h.Reload()
	require.Equal(t, 3, h.Board().Count(journey.KindReview), "it is kept")
}

// TestImportingAgainTellsNewFromKnown: the file of next month has the rows of this one; what was chosen is remembered.
func TestImportingAgainTellsNewFromKnown(t *testing.T) {
	h := houseMap(t)
	dropped(h, "enquete.csv", enquete)
	fillPage(h, "reviews/phase rondkijken", string(h.Board().Phases()[0].ID))
	fillPage(h, "reviews/scale", "score5")
	h.Do("takereviews")
	dropped(h, "enquete.csv", enquete)
	require.Equal(t, "4 reviews gevonden: 0 nieuw, 3 had je al, 1 klopt niet. Er is nog niets veranderd.", page(h).Lead)
	require.True(t, reviewBlock(t, h, "take").Acts[0].Off)
	h.Do("takereviews")
	require.Equal(t, 3, h.Board().Count(journey.KindReview))
	h.Do("dropreviews")
	dropped(h, "november.csv", strings.Replace(enquete, "4;Ging vlot", "1;Toch niet", 1)+"Kopen;2026-11-20;5;Top;Cor\n")
	require.Equal(t, "5 reviews gevonden: 1 nieuw, 2 had je al, 1 veranderd, 1 klopt niet. Er is nog niets veranderd.", page(h).Lead)
	require.Equal(t, "Zoals de vorige keer.", reviewBlock(t, h, "scale").Text[0])
	h.Do("takereviews")
	require.Equal(t, "Sinds 22 nov 2026 (november.csv): 1 review in Kopen.", page(h).Lead)
	imports := reviewBlock(t, h, "imports").Table.Rows
	require.Len(t, imports, 2)
	h.Do(imports[0][3].Act.Do, imports[0][3].Act.Arg)
	require.Equal(t, "Weggehaald: 1 review", h.View().Toast.Text)
	require.Equal(t, 3, h.Board().Count(journey.KindReview))
	h.Press("Ctrl+Z")
	require.Equal(t, 4, h.Board().Count(journey.KindReview), "one step back")
}

// TestNothingIsGuessedWithoutBeingSaid: where the file leaves it open, a person chooses first.
func TestNothingIsGuessedWithoutBeingSaid(t *testing.T) {
	h := houseMap(t)
	h.Do("insight", "reviews")
	require.Contains(t, page(h).Lead, "Nog geen reviews.")
	h.Send(editor.Pasted{Text: "Datum\tCijfer\tWaarde\n03/04/2026\t6\t1.250\n05/06/2026\t7\t2.500\n"})
	require.Equal(t, "Kies nog: wat de score betekent, de volgorde van de datum, komma of punt, bij welke fase ze horen. Er is nog niets veranderd.", page(h).Lead)
	h.Do("takereviews")
	require.Zero(t, h.Board().Count(journey.KindReview))
	fillPage(h, "reviews/scale", "score10")
	fillPage(h, "reviews/dates", "dmy")
	fillPage(h, "reviews/comma", ",")
	fillPage(h, "reviews/all", string(h.Board().Phases()[1].ID))
	h.Do("takereviews")
	r := h.Board().All(journey.KindReview)[0].(*journey.Review)
	require.Equal(t, journey.Review{Head: r.Head, Rank: r.Rank, Phase: h.Board().Phases()[1].ID, Import: r.Import, Date: "2026-04-03", Score: journey.Float{N: 6, Set: true}, Scale: "score10", Value: journey.Float{N: 1250, Set: true}}, *r)

	h.Send(editor.Pasted{Text: "Datum\tCijfer\tWaarde\n07/08/2026\t6\t1.250\n"})
	require.Equal(t, "Kies nog: bij welke fase ze horen. Er is nog niets veranderd.", page(h).Lead, "the rest is remembered, and shown")
	h.Send(editor.Pasted{Text: "  \n"})
	require.Equal(t, "Hier staan geen rijen in. Kopieer een tabel, of kies een CSV.", h.View().Toast.Text)
}

// TestTextsAndNamesCanBeLeftOut, and neither goes into a copy of the page unless ticked.
func TestTextsAndNamesCanBeLeftOut(t *testing.T) {
	h := houseMap(t)
	dropped(h, "enquete.csv", enquete)
	h.Do("takereviews").Do("copyreport")
	require.NotContains(t, h.Out.Text+h.Out.HTML, "Ging vlot")
	require.Contains(t, h.Out.Text, "Oriënteren")
	fillPage(h, "reviews/share", "true")
	h.Do("copyreport")
	require.Contains(t, h.Out.Text, "Ging vlot")
	require.NotContains(t, h.Out.Text, "Bram")
	fillPage(h, "reviews/who", "true")
	h.Do("copyreport")
	require.Contains(t, h.Out.Text, "Bram")

	h = houseMap(t)
	dropped(h, "enquete.csv", enquete)
	fillPage(h, "reviews/leave text", "true")
	fillPage(h, "reviews/leave person", "true")
	h.Do("takereviews")
	require.Equal(t, 2, h.Board().Count(journey.KindReview))
	for _, r := range h.Board().All(journey.KindReview) {
		require.Empty(t, r.(*journey.Review).Text+r.(*journey.Review).Person)
	}
}

// TestColumnsAreChosenByHand where no head says what they are.
func TestColumnsAreChosenByHand(t *testing.T) {
	h := houseMap(t)
	h.Do("insight", "reviews").Send(editor.Pasted{Text: "Kopen;4;prima\nKopen;2;matig\n"})
	require.Equal(t, "Kies nog: de kolom met de score, bij welke fase ze horen. Er is nog niets veranderd.", page(h).Lead)
	fillPage(h, "reviews/col score", "1")
	fillPage(h, "reviews/col phase", "0")
	fillPage(h, "reviews/col text", "2")
	require.Equal(t, "2 reviews gevonden: 2 nieuw. Er is nog niets veranderd.", page(h).Lead)
	fillPage(h, "reviews/col person", "2")
	require.Equal(t, "-1", reviewBlock(t, h, "columns").Table.Rows[3][1].Field.Value, "a column is one thing")
	fillPage(h, "reviews/heads", "true")
	require.Equal(t, "Kies nog: de kolom met de score, bij welke fase ze horen. Er is nog niets veranderd.", page(h).Lead)
}

// TestTheCurveFromReviewsLiesBesideTheTeams: evidence beside opinion, in the legend too, up to date, and gone with its reviews.
func TestTheCurveFromReviewsLiesBesideTheTeams(t *testing.T) {
	h := houseMap(t)
	h.Do("reviewcurve")
	require.Equal(t, "Er zijn nog geen scores per fase om een curve van te tekenen.", h.View().Toast.Text)
	dropped(h, "enquete.csv", enquete+"Kopen;2026-11-20;5;Top;Cor\n")
	h.Do("takereviews").Do("reviewcurve")
	require.Equal(t, "wall", h.View().Surface)
	lines := h.View().Legend.Lines
	require.Equal(t, []string{"Mening: de emoties van het team", "Bewijs: 3 reviews"}, []string{lines[0].Words, lines[1].Words})
	require.NotEqual(t, lines[0].Color, lines[1].Color)
	h.Press("Ctrl+Z")
	require.Nil(t, h.View().Legend, "without reviews there is nothing to draw")
	h.Press("Ctrl+Y").Do("reviewcurve")
	require.NotNil(t, h.View().Legend)
	h.Do(h.View().Legend.Lines[1].Off.Run.Name)
	require.Nil(t, h.View().Legend)
}

// TestOtherFilesAreNotTakenForReviews: a journey in a table is none, nor is a map.
func TestOtherFilesAreNotTakenForReviews(t *testing.T) {
	h := houseMap(t)
	dropped(h, "reis.csv", ";Oriënteren;Kiezen\nActies;Zoekt;Belt\nEmotie;1;-1\n")
	require.Equal(t, "wall", h.View().Surface)
	h.Do("insight", "reviews").Send(editor.Chosen{Name: "kaart.reiskaart.json", Data: []byte(`{"format":"reiskaart/1","id":"x","title":"Andere"}`)})
	require.Equal(t, "Andere", h.Board().Doc().Title)
	dropped(h, "lijst.csv", "Kolom,Nog een\n4,x\n")
	require.Equal(t, "insight", h.View().Surface, "a table that could be anything is chosen by hand")
}

// TestWhatIsNewIsSetAgainstWhatWas: six who give 4,8 after six who gave 2 is no chance; one more 3 is.
func TestWhatIsNewIsSetAgainstWhatWas(t *testing.T) {
	h := houseMap(t)
	first, then := "Fase;Datum;Score;Wie\n", "Fase;Datum;Score;Wie\n"
	for i, score := range []int{1, 2, 2, 2, 2, 3} {
		first += fmt.Sprintf("Oriënteren;2026-10-01;%d;a%d\nKopen;2026-10-01;%d;b%d\n", score, i, score, i)
		then += fmt.Sprintf("Oriënteren;2026-11-01;%d;c%d\n", min(5, score+3), i)
	}
	dropped(h, "oktober.csv", first).Do("takereviews")
	dropped(h, "november.csv", then+"Kopen;2026-11-01;3;d\n").Do("takereviews")
	rows := reviewBlock(t, h, "phases").Table.Rows
	require.Equal(t, report.Cell{Text: "6 nieuw: 4,8, was 2 (beter)", Mark: report.Good}, rows[0][1])
	require.Equal(t, report.Cell{Text: "1 nieuw: 3, was 2 (binnen de marge)", Mark: report.Faint}, rows[1][1])
}

// TestASecondColumnOfScoresIsTold before anything changes, and can be taken in its place.
func TestASecondColumnOfScoresIsTold(t *testing.T) {
	h := houseMap(t)
	dropped(h, "a.csv", "Fase;Score;NPS\nKopen;4;9\n")
	require.Equal(t, []string{"Doet niet mee, want er is al een kolom voor: ‘NPS’ (score). Klopt dat niet, kies dan hieronder een andere kolom."}, reviewBlock(t, h, "take").Text)
	require.Contains(t, h.View().Live, "‘NPS’ (score)")
	fillPage(h, "reviews/col score", "2")
	require.Equal(t, "score10", reviewBlock(t, h, "scale").Fields[0].Value)
	require.Contains(t, reviewBlock(t, h, "take").Text[0], "‘Score’ (score)")
	h.Do("takereviews")
	require.InDelta(t, 9, h.Board().All(journey.KindReview)[0].(*journey.Review).Score.N, 0)
}

// TestAColumnAmongManyIsNamed: two hundred buttons are no choice.
func TestAColumnAmongManyIsNamed(t *testing.T) {
	h := houseMap(t)
	wide := strings.Repeat("Vraag;", 198)
	dropped(h, "breed.csv", wide+"Punt;Eindoordeel\n"+wide+"4;Prima\n")
	fillPage(h, "reviews/heads", "true")
	fillPage(h, "reviews/head score", "punt")
	fillPage(h, "reviews/head text", "200")
	fillPage(h, "reviews/all", "*")
	fillPage(h, "reviews/head person", "onzin")
	require.Equal(t, "Er is geen kolom ‘onzin’.", h.View().Live)
	rows := reviewBlock(t, h, "columns").Table.Rows
	require.Equal(t, []string{"Punt", "Eindoordeel", ""}, []string{rows[0][1].Field.Value, rows[3][1].Field.Value, rows[4][1].Field.Value})
	fillPage(h, "reviews/head text", "")
	require.Empty(t, reviewBlock(t, h, "columns").Table.Rows[3][1].Field.Value)
	h.Do("takereviews")
	require.InDelta(t, 4, h.Board().All(journey.KindReview)[0].(*journey.Review).Score.N, 0)
}

// TestAFileWithHeadsAloneIsTold.
func TestAFileWithHeadsAloneIsTold(t *testing.T) {
	h := houseMap(t)
	h.Do("insight", "reviews").Send(editor.Pasted{Text: "Fase;Score\n"})
	require.Equal(t, "Onder de kopjes staan geen rijen.", h.View().Toast.Text)
	require.Contains(t, page(h).Lead, "Nog geen reviews.")
}
