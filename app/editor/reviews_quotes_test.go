package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// heard is a map whose first phase has three reviews, two of them with words, and whose second has one without.
func heard(t *testing.T) *editortest.Hand {
	h := houseMap(t)
	dropped(h, "klanten van de bank.csv", "Fase;Datum;Score;Toelichting;Wie\nOriënteren;2026-10-01;2;Te veel keus;Wilma\nOriënteren;2026-10-03;4;Ging vlot;Bram\nOriënteren;2026-10-02;5;;\nKopen;2026-11-20;5;;Cor\n")
	return h.Do("takereviews")
}

func menuLabels(h *editortest.Hand) (labels []string) {
	for _, item := range h.View().Context.Items {
		labels = append(labels, item.Label)
	}
	return labels
}

// TestTheQuotesOfAPhaseAreInItsMenu: by keys from the head of a phase to what customers wrote about it, which is said; a phase of which nobody
// wrote has no such entry.
func TestTheQuotesOfAPhaseAreInItsMenu(t *testing.T) {
	h := heard(t).Do("wall")
	phases := h.Board().Phases()
	h.Do("tophase", string(phases[1].ID)).Press("Shift+F10")
	require.NotContains(t, menuLabels(h), "Citaten van deze fase")
	h.Press("Escape").Do("tophase", string(phases[0].ID)).Press("Shift+F10")
	require.Contains(t, menuLabels(h), "Citaten van deze fase")
	h.Press("Escape").Do("phasequotes")
	require.Equal(t, "insight", h.View().Surface)
	require.Contains(t, h.View().Live, "Citaten: Oriënteren. 2 citaten, de nieuwste eerst")
	said := page(h).Blocks[0]
	require.Equal(t, "Citaten: Oriënteren", said.Title)
	require.Len(t, said.Table.Rows, 2)
	require.Equal(t, "‘Ging vlot’", said.Table.Rows[0][0].Lines[0].Text)
	require.NotContains(t, said.Table.Rows[0][0].Lines[1].Text, "Bram", "names are shown when asked for")
	h.Do("copyreport")
	require.NotContains(t, h.Out.Text+h.Out.HTML, "Ging vlot")

	h.Do("phasequotes", string(phases[1].ID))
	require.Equal(t, "Bij deze fase heeft nog niemand iets geschreven.", h.View().Toast.Text)
}

// TestThePointOfAPhaseOnTheCurveFromReviewsLeadsToItsQuotes: a press on it chooses the phase and says what customers think; one more shows
// their words. Beside it a press is one on the cell.
func TestThePointOfAPhaseOnTheCurveFromReviewsLeadsToItsQuotes(t *testing.T) {
	h := heard(t).Do("reviewcurve").Do("fit")
	sheet, first := h.Sheet(), h.Board().Phases()[0].ID
	row := -1
	for i := range sheet.Rows {
		if sheet.Rows[i].Lane.Kind == journey.Emotions {
			row = i
		}
	}
	col := &sheet.Columns[0]
	mean := 2.0 / 3 // of 2, 4 and 5 on 1 to 5, less 3
	at := geom.Point{X: col.X + 24, Y: sheet.ScoreY(row, 0) - sheet.ScoreStep(row)*mean}
	h.Click(h.Camera().ToScreen(at))
	require.Equal(t, first, h.Selection().Phase)
	toast := h.View().Toast
	require.Equal(t, "Oriënteren: 3,7 op 1 tot 5, 3 reviews.", toast.Text)
	require.Equal(t, "Citaten van deze fase", toast.Action)
	h.Do(toast.Run.Name, toast.Run.Arg)
	require.Equal(t, "Citaten: Oriënteren", page(h).Blocks[0].Title)

	h.Do("wall").Press("Escape", "Escape")
	at.Y += 40
	h.Click(h.Camera().ToScreen(at))
	require.Empty(t, h.Selection().Phase)
}

// TestACopyForOthersDoesNotTellWhereReviewsCameFrom: no names of files, no heads and names that stood in them; it is said before, and the
// map's own file has all of it. Once nothing of reviews is left, there is nothing to ask.
func TestACopyForOthersDoesNotTellWhereReviewsCameFrom(t *testing.T) {
	h := heard(t).Do("share")
	require.Equal(t, "In deze klantreis: 4 reviews en waar de reviews vandaan kwamen. Wie het bestand krijgt, kan dat lezen.", h.View().Question.Text)
	h.Do("share", "without")
	shared := string(h.Files[0].Data)
	for _, private := range []string{"klanten van de bank", "toelichting", "review/", "Ging vlot", "Wilma"} {
		require.NotContains(t, shared, private)
	}
	board, _, err := codec.Read(h.Files[0].Data)
	require.NoError(t, err)
	require.Zero(t, board.Count(journey.KindMeasurement))
	require.Equal(t, 1, h.Board().Count(journey.KindMeasurement), "the map that is open stays as it is")

	h.Do("share", "all").Press("Ctrl+S")
	for _, whole := range h.Files[1:] {
		require.Contains(t, string(whole.Data), "klanten van de bank")
		require.Contains(t, string(whole.Data), "review/column/toelichting")
	}
}

// TestFiguresGoAlongAndThatIsSaid, with the question what is left out, and where there is none to ask.
func TestFiguresGoAlongAndThatIsSaid(t *testing.T) {
	const figures = "De cijfers van de fasen, zoals klanten en euro’s, staan in elke kopie."
	h := houseMap(t).Do("share")
	require.Nil(t, h.View().Question)
	require.NotEqual(t, figures, h.View().Toast.Text, "there are none")
	h.Do("insight", "figures")
	fillPage(h, "figures/value "+string(h.Board().Phases()[0].ID), "1200")
	h.Do("share")
	require.Equal(t, figures, h.View().Toast.Text)
	require.Contains(t, string(h.Files[1].Data), "1200")
	dropped(h, "enquete.csv", enquete).Do("takereviews").Do("share")
	require.Equal(t, "In deze klantreis: 2 reviews en waar de reviews vandaan kwamen. Wie het bestand krijgt, kan dat lezen. "+figures, h.View().Question.Text)
}

// TestAFileWithEverythingWrongIsToldRowByRow: a mark of the coding, a row in another, a quote that stays open, dates of three kinds, a phase that
// the map has not, a number without end and one below nothing. What is sound comes in, and nothing is guessed.
func TestAFileWithEverythingWrongIsToldRowByRow(t *testing.T) {
	h := houseMap(t)
	file := "\xef\xbb\xbfFase;Datum;Score;Toelichting;Waarde\r\n" +
		"Oriënteren;2026-11-22;4;Prima;12,50\r\n" + // 2
		"Oriënteren;22-11-2026;5;Caf\xe9;\r\n" + // 3: é as Windows-1252 has it, in a row of UTF-8
		"Kopen;11/23/2026;3;Ging;\r\n" + // 4: month first
		"Kopen;2026-11-24;1e308;Veel;\r\n" + // 5
		"Kopen;2026-11-24;-1;Min;\r\n" + // 6
		"Zwerven;2026-11-24;4;Waar;\r\n" + // 7
		"Kopen;2026-11-25;4;Duur;-20\r\n" + // 8
		"Kopen;2026-11-26;5;\"Nooit gesloten;\r\n" + // 9
		"Kopen;2026-02-30;5;Geen dag;\r\n" // 10
	h.Send(editor.Chosen{Name: "alles.csv", Data: []byte(file), Dropped: true})
	require.Contains(t, page(h).Lead, "Kies nog: de volgorde van de datum", "two rows prove different orders")
	h.Do("takereviews")
	require.Zero(t, h.Board().Count(journey.KindReview))
	fillPage(h, "reviews/dates", "dmy")
	rows := reviewBlock(t, h, "wrong").Text
	for _, want := range []string{
		"Regel 4, datum: ‘11/23/2026’ past niet bij de volgorde van de andere.", "Regel 5, score: ‘1e308’ is geen cijfer.", "Regel 6, score: ‘-1’ is minder dan nul.",
		"Regel 7, fase: ‘Zwerven’ is geen fase van deze kaart.", "Regel 8, waarde: ‘-20’ is minder dan nul.", "Regel 10, datum: ‘2026-02-30’ is geen datum.",
		"Regel 9, tekst: een aanhalingsteken werd nooit gesloten; gelezen tot het einde van het vak.",
	} {
		require.Contains(t, rows, want)
	}
	h.Do("takereviews")
	var texts []string
	for _, r := range h.Board().All(journey.KindReview) {
		texts = append(texts, r.(*journey.Review).Text+" "+r.(*journey.Review).Date)
	}
	require.Contains(t, texts, "Prima 2026-11-22")
	require.Contains(t, texts, "Nooit gesloten 2026-11-26")
	require.Len(t, texts, 3)
}
