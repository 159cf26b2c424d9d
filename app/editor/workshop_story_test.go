package editor_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
)

// pains is a map with five pain points in two phases, which are numbered from 1 to 5 in a vote.
func pains(t *testing.T) *editortest.Hand {
	h := editortest.Open(t).Do("new", "five")
	for i, words := range []string{"Te veel keus", "Geen tijd", "De bank is traag", "Kosten vallen tegen", "Je biedt blind"} {
		phase := h.Sheet().Columns[i/3].Phase.Title
		h.Click(h.Cell(phase, "Pijnpunten")).Press("Enter").Type(words).Press("Escape", "Escape", "Escape")
	}
	return h
}

func typeIn(h *editortest.Hand, name, value string) *editortest.Hand {
	return h.Send(editor.SetField{Field: journey.Field(name), Value: value, Open: true})
}

func rounds(h *editortest.Hand) (all []*journey.Round) {
	for _, r := range h.Board().All(journey.KindRound) {
		all = append(all, r.(*journey.Round))
	}
	return all
}

// TestAVoteByKeys: S proposes the pains, Enter begins, a line a person, Ctrl+Enter shows, and the first three are priorities.
func TestAVoteByKeys(t *testing.T) {
	h := pains(t)
	h.Press("S")
	v := h.View().Vote
	require.Equal(t, "set", v.Stage)
	require.Equal(t, []string{"3", "8", "5 notities om op te stemmen"}, []string{v.Each, v.People, v.Many})
	require.True(t, v.Ready)
	require.Empty(t, rounds(h), "nothing is on the map before it begins")

	typeIn(h, "votepeople", "4").Do("beginvote")
	require.Equal(t, 4, h.Board().Doc().People.N, "the size of the group is remembered")
	r := rounds(h)[0]
	require.Equal(t, "2026-11-22", r.Date)
	require.True(t, r.Covered)
	require.Len(t, r.Candidates, 5)
	require.Equal(t, "Te veel keus", h.Board().Note(journey.ID(r.Candidates[0])).Text)
	require.Equal(t, "Je biedt blind", h.Board().Note(journey.ID(r.Candidates[4])).Text)

	typeIn(h, "votelines", "3 5 5\nAnna: 3, 5\n1 2 3 4\n5 14\n3")
	v = h.View().Vote
	require.Equal(t, "count", v.Stage)
	require.Equal(t, []editor.VoteMark{{Text: "3 stemmen"}, {Text: "2 stemmen"}, {Text: "4 is te veel", Bad: true}, {Text: "14 is er niet", Bad: true}, {Text: "1 stem"}}, v.Marks)
	require.Equal(t, "6 van de 12 stemmen binnen. De stand blijft dicht tot je op Toon klikt.", v.In)
	require.Empty(t, v.Ranking)
	_, shown := h.Board().VotesOf(h.Note("De bank is traag"))
	require.False(t, shown, "the totals are covered")

	typeIn(h, "votelines", "3 5 5\nAnna: 3, 5\n1 2 3\n5 1\n3") // mended
	require.Contains(t, h.View().Vote.In, "11 van de 12")
	h.Send(editor.Key{Name: "Enter", Mods: editor.Mods{Ctrl: true}, InField: true})
	v = h.View().Vote
	require.Equal(t, "shown", v.Stage)
	var said []string
	for _, p := range v.Ranking {
		said = append(said, p.Place+" "+p.Text+" "+p.Votes+p.Tied)
	}
	require.Equal(t, []string{"1 De bank is traag 4 stemmengelijk", "1 Je biedt blind 4 stemmengelijk", "3 Te veel keus 2 stemmen", "4 Geen tijd 1 stem"}, said)
	require.Contains(t, h.View().Live, "De stand. 1: De bank is traag, 4 stemmen, gelijk")
	require.Equal(t, "Maak de eerste 3 prioriteit", v.Prioritize)

	h.Do("prioritize")
	require.Nil(t, h.View().Vote)
	list := h.View().Priorities
	require.Len(t, list.Items, 3)
	require.Equal(t, "1", list.Items[1].Number)
	require.Equal(t, 3, h.Note("Te veel keus").Priority.N)
	require.False(t, h.Note("Geen tijd").Priority.Set)
	require.Equal(t, []string{"De bank is traag"}, h.Chosen())

	h.Press("Ctrl+Enter").Type("Bel binnen een dag").Press("Escape")
	typeIn(h, "solve/"+string(h.Note("Je biedt blind").ID), "Open biedingen").Do("solve", string(h.Note("Je biedt blind").ID))
	require.Contains(t, h.Links(), "Bel binnen een dag > De bank is traag: solves")
	require.Contains(t, h.Links(), "Open biedingen > Je biedt blind: solves")
	require.Equal(t, "Open biedingen", h.View().Priorities.Items[1].Solutions[0].Text)
	require.Empty(t, h.View().Priorities.Items[1].Draft, "the line is free for the next")

	h.Press("Escape", "Escape", "Escape", "Escape")
	require.Nil(t, h.View().Priorities)
	h.Press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
	require.False(t, h.Note("Te veel keus").Priority.Set, "the priorities are one step to undo")
}

// TestATieOfTheThirdPlaceTakesAllAlong: nobody but the group chooses between equals.
func TestATieOfTheThirdPlaceTakesAllAlong(t *testing.T) {
	h := pains(t)
	h.Press("S").Do("beginvote")
	typeIn(h, "votelines", "1 1 1\n2 2 3\n4").Do("showvotes")
	v := h.View().Vote
	require.Equal(t, "Maak de eerste 4 prioriteit", v.Prioritize)
	require.Equal(t, "Plaats 3 is gedeeld, dus dit zijn er 4. Kiezen tussen gelijken kan de groep zelf.", v.Tie)
	h.Do("prioritize")
	require.Equal(t, 3, h.Note("De bank is traag").Priority.N)
	require.Equal(t, 3, h.Note("Kosten vallen tegen").Priority.N)
}

// TestVotesByClicks: a click on a candidate is a vote, Shift takes it back, and nothing moves.
func TestVotesByClicks(t *testing.T) {
	h := pains(t)
	h.Press("S")
	typeIn(h, "votepeople", "1").Do("beginvote")
	place := h.Note("Geen tijd").Place
	h.Click(h.Spot("Geen tijd")).Click(h.Spot("Geen tijd")).Click(h.Spot("Te veel keus"))
	require.Equal(t, "Stem op 1. 3 van de 3 binnen.", h.View().Live)
	h.Click(h.Spot("Te veel keus"))
	require.Equal(t, "Alle 3 stemmen zijn al binnen.", h.View().Toast.Text)
	h.Click(h.Spot("Geen tijd"), "Shift")
	require.Equal(t, "Stem van 2 weg. 2 van de 3 binnen.", h.View().Live)
	h.Drag("Geen tijd", h.Cell(h.Sheet().Columns[1].Phase.Title, "Pijnpunten"))
	require.Equal(t, place, h.Note("Geen tijd").Place, "a candidate stays where it is")
	require.Equal(t, []string{"2 stemmen met een klik"}, h.View().Vote.More)

	h.Press("Ctrl+Z") // the vote that was taken back
	require.Contains(t, h.View().Vote.In, "3 van de 3")
	h.Do("showvotes")
	require.Equal(t, "Geen tijd", h.View().Vote.Ranking[0].Text)
}

// TestAVoteOutlivesThePage: what came in is on the map, and S goes on with it.
func TestAVoteOutlivesThePage(t *testing.T) {
	h := pains(t)
	h.Press("S").Do("beginvote")
	typeIn(h, "votelines", "3 5\n1 1")
	h.Press("Escape")
	require.Nil(t, h.View().Vote, "Escape leaves it for later")
	h = h.Reload()
	h.Press("S")
	require.Equal(t, "count", h.View().Vote.Stage)
	require.Equal(t, "3 5\n1 1", h.View().Vote.Lines)
	require.Contains(t, h.View().Vote.In, "4 van de 24")
}

// TestUndoInAVote: undo takes the votes off the map and out of the lines; what was not counted stays to be mended.
func TestUndoInAVote(t *testing.T) {
	h := pains(t)
	h.Press("S").Do("beginvote")
	typeIn(h, "votelines", "3 5\n1 99")
	h.Press("Ctrl+Z")
	require.Equal(t, "1 99", h.View().Vote.Lines)
	require.Contains(t, h.View().Vote.In, "0 van de 24")
	h.Press("Ctrl+Shift+Z")
	require.Equal(t, "3 5\n1 99", h.View().Vote.Lines)
	h.Press("Ctrl+Z", "Ctrl+Z") // the votes, the round
	require.Equal(t, "set", h.View().Vote.Stage)
	require.Empty(t, rounds(h))
	h.Press("Ctrl+Shift+Z")
	require.Len(t, rounds(h), 1)
}

// TestWhatIsChosenIsVotedOn: two or more notes, else the lane at hand.
func TestWhatIsChosenIsVotedOn(t *testing.T) {
	h := pains(t)
	h.Click(h.Spot("Geen tijd")).Click(h.Spot("Je biedt blind"), "Shift").Press("S")
	require.Equal(t, "2 notities om op te stemmen", h.View().Vote.Many)
	require.Equal(t, "De 2 gekozen notities", h.View().Vote.Abouts[0].Label)
	h.Do("voteabout", journey.Pains)
	require.Equal(t, "5 notities om op te stemmen", h.View().Vote.Many)
	h.Press("Escape", "Escape")
	h.Click(h.Cell(h.Sheet().Columns[0].Phase.Title, "Acties")).Press("Enter").Type("Zoekt").Press("Enter").Type("Kijkt").Press("Escape", "Escape").Press("S")
	require.Equal(t, "2 notities om op te stemmen", h.View().Vote.Many)
	h.Do("beginvote")
	require.Equal(t, "actions", rounds(h)[0].About)
}

// TestTheTimerForTheRoom counts down, stands still, gives a minute more and rings once.
func TestTheTimerForTheRoom(t *testing.T) {
	h := pains(t).Wait()
	h.Press("Shift+T")
	require.True(t, h.View().Timer.Set)
	typeIn(h, "minutes", "vijf").Do("starttimer")
	require.Equal(t, "Schrijf minuten, zoals 5 of 2:30", h.View().Timer.Hint)
	h.Do("starttimer", "2")
	require.Equal(t, "2:00", h.View().Timer.Text)
	require.Equal(t, "Nog 2 minuten", h.View().Live)
	h.Wait()
	require.Equal(t, "1:59", h.View().Timer.Text)
	h.Do("timer")
	require.True(t, h.View().Timer.Paused)
	h.Later(time.Hour).Do("moreminute")
	require.Equal(t, "2:59", h.View().Timer.Text, "it stood still, and has a minute more")
	h.Do("timer")
	h.Later(3 * time.Minute).Wait()
	require.True(t, h.View().Timer.Over)
	require.Equal(t, "De tijd is om", h.View().Live)
	require.Equal(t, 1, h.Chimes)
	h.Do("movetimer")
	require.Equal(t, "right", h.View().Timer.Place)
	h.Do("stoptimer")
	require.Nil(t, h.View().Timer)

	h.Do("timersound").Do("starttimer", "0:01").Wait().Wait()
	require.True(t, h.View().Timer.Over)
	require.Equal(t, 1, h.Chimes, "the sound is off")
	require.True(t, h.Reload().View().Timer == nil)
}

// TestAChatRound: all write, all send, one paste; nothing of what lies face down can be read, opened or copied before it is turned.
func TestAChatRound(t *testing.T) {
	h := editortest.Open(t).Do("new", "five")
	phase := h.Sheet().Columns[0].Phase.Title
	h.Click(h.Cell(phase, "Pijnpunten")).Press("Shift+W")
	require.Equal(t, "Ze komen in Pijnpunten, "+phase+".", h.View().Chat.Where)
	typeIn(h, "chatminutes", "1").Do("startchat")
	require.Equal(t, "Schrijf het op, stuur samen bij het signaal", h.View().Timer.Says)
	h.Later(time.Minute).Wait()
	require.Equal(t, "Stuur nu", h.View().Timer.Says)
	require.Equal(t, 1, h.Chimes)

	h.Send(editor.Pasted{Text: "Anna Bakker\n14:02\nTe veel keus\nPiet Vos\n14:03\nGeen tijd\n👍 2\n"})
	require.Equal(t, []string{"Te veel keus", "Geen tijd"}, h.In(phase, "Pijnpunten"))
	require.Nil(t, h.View().Timer, "the signal has done its work")
	require.Equal(t, "2 notities liggen dicht, 5 namen, tijden en reacties weggelaten", h.View().Toast.Text)
	require.Equal(t, "turn", h.View().Chat.Stage)

	h.Click(h.Spot("Geen tijd"))
	require.Contains(t, h.View().Live, "notitie die nog dicht ligt")
	require.NotContains(t, h.View().Live, "Geen tijd")
	h.Clip = editor.PutClipboard{}
	h.Send(editor.Copying{Cut: true})
	require.Empty(t, h.Clip)
	require.Equal(t, "Wat nog dicht ligt, gaat niet mee op het klembord.", h.View().Toast.Text)
	h.DoubleClick(h.Spot("Geen tijd")).Press("Enter")
	require.False(t, h.Writer().Open)
	require.NotContains(t, h.Drawn()+h.News(), "Geen tijd")
	h.Press("S")
	require.False(t, h.View().Vote.Ready, "nobody votes on what cannot be read")
	h.Press("Escape")

	h.Do("uncover")
	require.Equal(t, "2 notities omgedraaid", h.View().Toast.Text)
	require.False(t, h.Note("Geen tijd").Covered)
	h.Press("Ctrl+Z")
	require.True(t, h.Note("Geen tijd").Covered && h.Note("Te veel keus").Covered, "one step to undo")
	h.Press("Ctrl+Z")
	require.NotContains(t, h.Texts(), "Geen tijd", "the paste is one step too")
}

// TestAfronden: what is agreed is written in the panel, and the minutes say it.
func TestAfronden(t *testing.T) {
	h := pains(t)
	h.Press("S").Do("beginvote")
	typeIn(h, "votelines", "5 5 5\n3").Do("showvotes").Do("prioritize")
	h.Press("Ctrl+Enter").Type("Open biedingen").Press("Escape", "Escape", "Escape")
	h.Press("Shift+A")
	c := h.View().Closing
	require.Equal(t, []string{"1. Je biedt blind", "2. De bank is traag"}, []string{c.Priorities[0].Text, c.Priorities[1].Text})
	require.Contains(t, c.Priorities[0].Detail, "3 stemmen")
	require.Empty(t, c.Actions)
	require.Equal(t, "Open biedingen", c.Offers[0].Text)

	id := string(c.Offers[0].Note)
	h.Do("choosesolution", id)
	require.Equal(t, "Nog open: 1 × nog niemand, 1 × nog geen eerste stap, 1 × nog geen datum", h.View().Closing.Missing)
	typeIn(h, "agree/owner/"+id, "Anna")
	typeIn(h, "agree/when/"+id, "vrijdag")
	require.Equal(t, "Nog open: 1 × nog geen eerste stap", h.View().Closing.Missing)
	require.Equal(t, "Anna", h.Note("Open biedingen").Owner)

	h.Do("copyminutes")
	require.Contains(t, h.Out.Text, "- 1 · Je biedt blind")
	require.Contains(t, h.Out.Text, "- Open biedingen · Helpt tegen: Je biedt blind · Anna · nog geen eerste stap · vrijdag")
	require.Contains(t, h.Out.HTML, "<td>Anna</td>")
	require.Contains(t, h.View().Toast.Text, "Het verslag staat op het klembord")
	h.Do("save").Do("copyminutes")
	require.True(t, strings.HasSuffix(h.Out.Text, ".reiskaart.json"), "the file is named")
	h.Do("copypicture")
	require.True(t, h.Out.Picture)
	h.Shut = true
	h.Do("copypicture")
	require.Contains(t, h.View().Toast.Text, "Kopiëren ging niet")
	require.NotNil(t, h.View().Closing, "nothing is closed")
}

// TestASessionIsOn while a timer or a vote runs.
func TestASessionIsOn(t *testing.T) {
	h := pains(t)
	h.Do("starttimer", "5")
	require.NotNil(t, h.View().Timer)
	h.Press("S").Do("beginvote").Press("Escape")
	require.Nil(t, h.View().Vote)
	require.Equal(t, "5:00", h.View().Timer.Text)
}

// The example had three numbers whatever each had, and named notes that nobody could vote on.
func TestBugTheExampleOfVotesHadThreeNumbersAlways(t *testing.T) {
	for each, how := range map[string]string{
		"3": "Ieder 3 stemmen, meer op één mag. Zet de nummers in de chat; plak ze hier of typ ze: 3 2 2",
		"5": "Ieder 5 stemmen, meer op één mag. Zet de nummers in de chat; plak ze hier of typ ze: 3 2 2 1 5",
		"1": "Ieder 1 stem. Zet het nummer in de chat; plak het hier of typ het: 3",
	} {
		h := pains(t).Press("S")
		typeIn(h, "voteeach", each).Do("beginvote")
		require.Equal(t, how, h.View().Vote.How)
		line := how[strings.LastIndex(how, ": ")+2:]
		typeIn(h, "votelines", line)
		require.False(t, h.View().Vote.Marks[0].Bad, "%s of %s", line, each)
		require.Contains(t, h.View().Vote.In, each+" van de", "all of one person are in")
	}
}

// Opening another map ends a chat round; its clock went on saying what that group had to do.
func TestBugTheClockOfAChatRoundWentAlongToAnotherMap(t *testing.T) {
	for _, signal := range []bool{false, true} {
		h := editortest.Open(t).Do("new", "five")
		h.Do("chatround").Do("startchat")
		if signal {
			h.Do("sendchat")
		}
		require.NotEmpty(t, h.View().Timer.Says)
		h.Do("sample")
		require.Nil(t, h.View().Timer)
		h.Do("chatround")
		require.Equal(t, "set", h.View().Chat.Stage)
	}
	h := editortest.Open(t).Do("new", "five").Do("starttimer", "5").Do("sample")
	require.Equal(t, "5:00", h.View().Timer.Text, "a clock for the room goes on")
}
