package editor_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
	"reiskaart/app/report"
)

// sampleWithGaps is the sample with what two rules find: a pain that lost its link, and one step of our own.
func sampleWithGaps(t *testing.T) *editortest.Hand {
	h := editortest.Open(t)
	h.Do("sample", "")
	h.Wait()
	for l := range h.Board().Links() {
		if l.To == "b10" {
			h.Do("tofound", "niets")
			h.Click(h.LinkLine(l.ID)).Press("Delete")
			break
		}
	}
	return h
}

func nalopen(h *editortest.Hand) report.Page { return h.View().Insight.Page }

// blockOf is a part of the page by its key, nil when it is not there.
func blockOf(h *editortest.Hand, key string) *report.Block {
	p := nalopen(h)
	for i := range p.Blocks {
		if p.Blocks[i].Key == key {
			return &p.Blocks[i]
		}
	}
	return nil
}

func TestChecksOfTheSampleFindNothing(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample", "").Press("Shift+N")
	require.Equal(t, "insight", h.View().Surface)
	require.Equal(t, "checks", h.View().Insight.At)
	require.Equal(t, "We hebben niets gevonden om nog eens naar te kijken. We letten op 28 dingen, en alleen op wat je kaart gebruikt.", nalopen(h).Lead)
	require.Len(t, nalopen(h).Blocks, 1)
	rows := blockOf(h, "watched").Table.Rows // what the page is for, though nothing was found
	require.Len(t, rows, 28)
	require.Equal(t, "Pijnpunt zonder oplossing", rows[6][0].Text)
	require.Equal(t, "Bij elk pijnpunt hoort een idee dat zou helpen, ook als het nog een ruw idee is. Uit ‘Volg de klantreis bij online verkoop’.", rows[6][1].Text)
	require.Nil(t, blockOf(sampleWithGaps(t).Do("checks", ""), "watched"), "where something was found, that is the page")
}

func TestAnEmptyMapIsAskedForAStepFirst(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Do("checks", "")
	require.Equal(t, "Hier is nog niets om na te lopen. Schrijf een paar stappen, dan kijken we mee.", nalopen(h).Lead)
}

func TestAFindingJumpsIsFixedAndUndone(t *testing.T) {
	h := sampleWithGaps(t)
	links := h.Board().Count(journey.KindLink)
	h.Do("checks", "")
	require.Equal(t, "Eén ding om nog eens naar te kijken. Niets hiervan moet: een halve kaart is ook een kaart.", nalopen(h).Lead)
	b := blockOf(h, "K07")
	require.Equal(t, "Pijnpunt zonder oplossing · tip", b.Title)
	require.Equal(t, "Bij elk pijnpunt hoort een idee dat zou helpen, ook als het nog een ruw idee is. Uit ‘Volg de klantreis bij online verkoop’.", b.Text[0])
	row := b.Table.Rows[0]
	require.Equal(t, "‘Steeds weer een vakman zoeken’ in ‘Wonen’ is nog niet verbonden met een oplossing, zoals ‘Lijstje van goede vakmensen’.", row[0].Text)

	h.Do(row[0].Act.Do, row[0].Act.Arg)
	require.Equal(t, "wall", h.View().Surface)
	require.Equal(t, []string{"Steeds weer een vakman zoeken"}, h.Chosen())
	require.NotNil(t, h.View().Inspector)

	h.Do("checks", "")
	require.Equal(t, "Verbind met ‘Lijstje van goede vakmensen’", row[1].Text)
	h.Do(row[1].Act.Do, row[1].Act.Arg)
	require.Equal(t, links+1, h.Board().Count(journey.KindLink))
	require.Equal(t, []string{"Steeds weer een vakman zoeken"}, h.Chosen(), "what was acted on is chosen")
	require.Nil(t, blockOf(h, "K07"), "it is gone at once")
	h.Press("Ctrl+Z")
	require.Equal(t, links, h.Board().Count(journey.KindLink), "one step back")
	h.Wait()
	require.NotNil(t, blockOf(h, "K07"))
}

func TestARuleIsMutedWithAReasonAndSpeaksAgain(t *testing.T) {
	h := sampleWithGaps(t)
	h.Do("checks", "").Do("mutecheck", "K07")
	require.Equal(t, "checks/reason", h.View().Insight.Next, "the reason is asked at once")
	require.Equal(t, "checks/reason", blockOf(h, "K07mute").Fields[0].Name)
	h.Do("mutecheck", "K07")
	require.Nil(t, blockOf(h, "K07mute"), "the question goes as it came")
	h.Do("mutecheck", "K07")
	fillPage(h, "checks/reason", "komt in de volgende sessie")
	h.Do("mutenow", "")
	require.Nil(t, blockOf(h, "K07"))
	muted := blockOf(h, "muted").Table.Rows[0]
	require.Equal(t, []string{"Pijnpunt zonder oplossing", "komt in de volgende sessie"}, []string{muted[0].Text, muted[1].Text})
	h.Press("Ctrl+Z")
	h.Wait()
	require.NotNil(t, blockOf(h, "K07"), "one step back")
	h.Press("Ctrl+Shift+Z")
	h.Wait()
	h.Do(muted[2].Act.Do, muted[2].Act.Arg)
	require.NotNil(t, blockOf(h, "K07"))
	require.Nil(t, blockOf(h, "muted"))
	h.Do("mutecheck", "K99").Do("mutenow", "").Do("unmutecheck", "K99").Do("fixcheck", "K07").Do("tofound", "K07")
	require.NotNil(t, blockOf(h, "K07"), "what is not there does nothing")
}

func TestTheCountComesOnceThePageWasOpened(t *testing.T) {
	h := sampleWithGaps(t)
	h.Wait()
	require.Equal(t, "Nalopen", h.View().Checks)
	h.Do("checks", "").Press("Escape")
	require.Equal(t, "Nalopen · 1", h.View().Checks)
	h.Click(h.Cell("Wonen", "Acties")).Press("Enter").Type("Wij bellen na").Press("Escape", "Escape")
	require.Equal(t, "Nalopen · 1", h.View().Checks, "not while somebody works")
	h.Wait()
	require.Equal(t, "Nalopen · 2", h.View().Checks, "but when the hand has rested")
	h.Do("starttimer", "5")
	require.Equal(t, "Nalopen", h.View().Checks, "no count while a clock runs")
	h.Do("stoptimer", "")
	h.Do("vote", "")
	require.Equal(t, "Nalopen", h.View().Checks, "nor while a group votes")
	h.Do("close", "").Do("close", "")
	h.Press("Shift+P")
	require.Empty(t, h.View().Checks, "presenting, there is no such word")
	h.Press("Escape")
	require.Equal(t, "Nalopen · 2", h.View().Checks)

	h.Reload().Wait()
	require.Equal(t, "Nalopen · 2", h.View().Checks, "this browser remembers for which map")
	h.Do("new", "").Press("Escape").Wait()
	require.Equal(t, "Nalopen", h.View().Checks)
}

// TestAssumptionsAreNamedInOneGo: what does not say how it is known is called an assumption, as one step.
func TestAssumptionsAreNamedInOneGo(t *testing.T) {
	h := editortest.Open(t)
	b := journey.NewBoard().Named("elf")
	b.Apply(journey.NewMap(journey.NewIDs(7), "Elf", []string{"Een"}, []journey.LaneStart{{Kind: journey.Actions, Title: "Acties"}}))
	for _, step := range strings.Fields("Een Twee Drie Vier Vijf Zes Zeven Acht Negen Tien Elf") {
		b.Apply(journey.AddNote(b, journey.ID(step), journey.InCell(b.Phases()[0].ID, b.Lanes()[0].ID, ""), "", step))
	}
	h.Show(b)
	h.Click(h.Spot("Drie")).SetField("evidence", "interview").Press("Escape")
	h.Do("checks", "")
	row := blockOf(h, "K18").Table.Rows[0]
	require.Equal(t, "Van 9 % van wat hier over de klant staat, weet je waar het vandaan komt.", row[0].Text)
	h.Do(row[1].Act.Do, row[1].Act.Arg)
	assumed := 0
	for n := range h.Board().Notes() {
		if n.Evidence == "assumption" {
			assumed++
		}
	}
	require.Equal(t, 10, assumed)
	require.Len(t, h.Chosen(), 10)
	require.Len(t, blockOf(h, "K18").Table.Rows[0], 1, "nothing more to do for sure")
	h.Press("Ctrl+Z")
	require.Empty(t, h.Board().Note(firstEmpty(h)).Evidence)
}

// firstEmpty is the first note that does not say how it is known.
func firstEmpty(h *editortest.Hand) journey.ID {
	for n := range h.Board().Notes() {
		if n.Evidence == "" {
			return n.ID
		}
	}
	return ""
}

// TestChecksOfALargeMapComeInSlices: ten thousand notes are not looked at in one go.
func TestChecksOfALargeMapComeInSlices(t *testing.T) {
	h := editortest.Open(t)
	b := journey.NewBoard().Named("groot")
	b.Apply(journey.NewMap(journey.NewIDs(7), "Groot", []string{"Een", "Twee"}, []journey.LaneStart{{Kind: journey.Actions, Title: "Acties"}}))
	var ops []journey.Op
	for i, rank := range journey.Deal(5000) {
		place := journey.InCell(b.Phases()[i%2].ID, b.Lanes()[0].ID, "")
		place.Rank = rank
		ops = append(ops, journey.Set(journey.KindNote, journey.ID("n"+rank), "place", &place))
	}
	b.Apply(ops)
	h.Show(b)
	h.Do("checks", "")
	require.Equal(t, "We kijken even.", nalopen(h).Lead)
	slices := 0
	for nalopen(h).Lead == "We kijken even." {
		h.Later(time.Second).Wait()
		slices++
	}
	require.Greater(t, slices, 2)
	require.Equal(t, 2, len(blockOf(h, "K26").Table.Rows), "both phases are full")
	require.True(t, strings.HasPrefix(nalopen(h).Lead, "Drie dingen"), nalopen(h).Lead)
}

func TestAWantedMapIsHeldAgainstThePresentOne(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample", "").Wait()
	h.Do("wanted", "").Wait()
	require.Equal(t, journey.ToBe, h.Board().Doc().State)
	h.Click(h.Cell("Wonen", "Acties")).Press("Enter").Type("Krijgt een lijstje").Press("Escape", "Escape")
	h.Do("checks", "")
	h.Wait()
	require.Contains(t, blockOf(h, "K22").Table.Rows[0][0].Text, "‘Te veel huizen, geen overzicht’")
}

// TestEveryFindingHasSomewhereToGo: whatever a finding is about, its sentence leads to the wall and chooses something there.
func TestEveryFindingHasSomewhereToGo(t *testing.T) {
	h := editortest.Open(t)
	b := journey.NewBoard().Named("plekken")
	ids := journey.NewIDs(3)
	b.Apply(journey.NewMap(ids, "Plekken", []string{"Een", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht"}, []journey.LaneStart{{Kind: journey.Actions, Title: "Acties"}}))
	p, lane := b.Phases(), b.Lanes()[0].ID
	b.Apply(journey.AddNote(b, "s1", journey.InCell(p[0].ID, lane, ""), "", "Wij bellen"))
	b.Apply(journey.AddNote(b, "s2", journey.InCell(p[7].ID, lane, ""), "", "Kijkt"))
	b.Apply(journey.AddNote(b, "los", journey.OnWall(3000, 3000), "", "Los"))
	b.Apply(journey.AddLink(b, "k1", "s1", "s2", ""))
	b.Apply(journey.AddVariant(b, "v1", "Snel", "blue"))
	b.Apply(journey.SkipFor(b, b.Variant("v1"), []journey.ID{p[2].ID, p[4].ID, p[5].ID}, true))
	b.Apply(journey.AddQuestion(b, "q1", p[1].ID, "Hoe? Waarom?", "", ""))
	b.Apply(journey.AddActor(b, "a1", "Bank"))
	b.Apply(journey.AddActor(b, "a2", "Notaris"))
	b.Apply(journey.SetStage(b, "st", "a1", "s1", "desire"))
	b.Apply([]journey.Op{journey.SetText(journey.KindMap, "", "reviewBy", "2020-01-01"), journey.SetText(journey.KindPersona, "c1", "name", "An"), journey.SetText(journey.KindPersona, "c2", "name", "Bo")})
	h.Show(b)
	h.Do("checks", "").Wait()
	var codes []string
	for _, block := range nalopen(h).Blocks {
		for _, row := range block.Table.Rows {
			h.Do("checks", "").Do(row[0].Act.Do, row[0].Act.Arg)
			require.Equal(t, "wall", h.View().Surface, row[0].Text)
			s := h.Selection()
			require.False(t, s.Empty(), row[0].Text)
		}
		codes = append(codes, block.Key)
	}
	require.Subset(t, codes, []string{"K01", "K02", "K03", "K12", "K13", "K16", "K23", "K24", "K25", "K26", "K27"})
}
