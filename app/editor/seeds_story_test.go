package editor_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
)

// Stories of rows in app/SEEDS.md that no part of the wall has for itself.

// Seed 000: in business to business, sales and service are contact moments.
func TestSeed000EmployeesAreTouchpoints(t *testing.T) {
	h := inLane(t, "Contactmomenten", "Komt langs voor de offerte")
	h.Send(editor.SetField{Field: "channel/employee", Value: "true"})
	press(t, h, "contact", "direct")
	addedLane(h, "Partijen")
	for phase, who := range map[string]string{"Kiezen": "Verkoop", "Gebruiken": "Service"} {
		h.Press("Escape", "Escape").Click(h.Cell(phase, "Partijen")).Press("Enter").Type(who).Press("Escape")
		h.Do("actor", string(h.Note(who).Actor)).Send(editor.SetField{Field: "own", Value: "true"})
	}
	b := h.Reload().Board()
	own := map[string]bool{}
	for _, r := range b.All(journey.KindActor) {
		own[r.(*journey.Actor).Name] = r.(*journey.Actor).Own
	}
	require.Equal(t, map[string]bool{"Verkoop": true, "Service": true}, own)
	require.Equal(t, []string{"employee"}, h.Note("Komt langs voor de offerte").Channels.Keys())
}

// Seed 000: social personas, content and social proof are sorts of solutions.
func TestSeed000ContentAndSocialProofAreTagsOfASolution(t *testing.T) {
	h := inLane(t, "Oplossingen", "Klanten vertellen hoe het ging")
	fill(h, "tag", "social proof, content")
	h.Press("Escape", "Escape").Click(h.Cell("Gebruiken", "Oplossingen")).Press("Enter").Type("Filmpje met uitleg").Press("Escape")
	h.Click(h.Spot("Filmpje met uitleg"))
	require.Equal(t, []editor.Choice{{Value: "content", Label: "content"}, {Value: "social proof", Label: "social proof"}}, noteField(t, h, "tag").Choices)
	h.Send(editor.SetField{Field: "tag/content", Value: "true"})
	h = h.Reload()
	require.Equal(t, []string{"content", "social proof"}, h.Note("Klanten vertellen hoe het ging").Tags.Keys())
	require.Equal(t, []string{"content"}, h.Note("Filmpje met uitleg").Tags.Keys())
}

// Seed 001: who refers others is loyal, and brings the next customer to the beginning.
func TestSeed001AReferenceBringsNewCustomers(t *testing.T) {
	h := inLane(t, "Contactmomenten", "Leest ervaringen van anderen")
	h.Press("Escape", "Escape").Click(h.Cell("Gebruiken", "Contactmomenten")).Press("Enter").Type("Geeft een referentie").Press("Escape")
	h.Click(h.Spot("Geeft een referentie"))
	for _, channel := range []journey.Field{"channel/review", "channel/mouth"} {
		h.Send(editor.SetField{Field: channel, Value: "true"})
	}
	press(t, h, "media", "verdiend")
	h.Press("Escape", "A").Down(h.Spot("Geeft een referentie")).Move(h.Spot("Leest ervaringen van anderen")).Up()
	require.Equal(t, []string{"Geeft een referentie > Leest ervaringen van anderen: loops-back"}, h.Links())
	require.True(t, h.Sheet().Route(h.ChosenLink().ID).Loop, "drawn as a loop")
	require.Equal(t, "earned", h.Note("Geeft een referentie").Media)
}

// Seed 001: obstacles from need to evaluation, phase after phase at the pace at which they are called out.
func TestSeed001ProblemsFromNeedToEvaluation(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(h.Cell("Bewust worden", "Pijnpunten")).Press("Enter")
	phases := heads(h)
	for i := range phases {
		if i > 0 {
			h.Press("Tab")
		}
		h.Type("Loopt vast " + strconv.Itoa(i))
	}
	h.Press("Escape")
	for i, phase := range phases {
		require.Equal(t, []string{"Loopt vast " + strconv.Itoa(i)}, h.In(phase, "Pijnpunten"))
	}
	require.Equal(t, journey.Pains, h.Board().KindOf(h.Note("Loopt vast 4")))
}

// Seed 001: what customers expect changes within months, so a map has a day before which it is looked at again.
func TestSeed001AMapIsLookedAtAgainBeforeADate(t *testing.T) {
	h := counted(t)
	h.Press("Ctrl+I").Do("more")
	fillIn(h, "reviewBy", "2027-03-01")
	clickFigure(h, 0, 2)
	clickFigure(h, 0, 2)
	h.Type("7,5").Press("Escape")
	h = h.Reload()
	require.Equal(t, "2027-03-01", h.Board().Doc().ReviewBy)
	m := h.Board().All(journey.KindMeasurement)[0].(*journey.Measurement)
	require.Equal(t, []any{7.5, "2026-11-22"}, []any{m.Satisfaction.N, m.Date}, "a figure has the day of its measurement")
}

// Seed 002: what people need and worry about, what drives and what holds them, each in a lane that a person adds.
func TestSeed002NeedsWorriesMotivesAndBrakesHaveLanes(t *testing.T) {
	h := editortest.Open(t)
	for lane, note := range map[string]string{"Behoeften": "Zekerheid", "Zorgen": "Past het bij ons?", "Motieven": "Een tuin", "Remmen": "Kosten van verhuizen"} {
		id := addedLane(h, lane)
		h.Send(editor.SetField{Field: "question", Value: lane + " van de klant?"})
		h.Press("Escape", "Escape").Click(h.Cell("Oriënteren", lane)).Press("Enter")
		require.Equal(t, lane+" van de klant?", h.Board().Lane(id).Question)
		h.Type(note).Press("Escape")
		require.Equal(t, []string{note}, h.In("Oriënteren", lane))
	}
	require.Len(t, h.Reload().Board().Lanes(), 9)
}

// Seed 002: a customer uses several channels in one moment; a cell holds as many contacts as there are, free of each other.
func TestSeed002SeveralContactsInOneMoment(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Vergelijkt").Press("Ctrl+Enter").Type("Kijkt op de site").Press("Enter").Type("Belt een vriend").Press("Enter").Type("Loopt binnen").Press("Escape")
	contacts := []string{"Kijkt op de site", "Belt een vriend", "Loopt binnen"}
	require.Equal(t, contacts, h.In("Bewust worden", "Contactmomenten"))
	for i, text := range contacts {
		for _, other := range contacts[:i] {
			require.False(t, h.Sheet().Note(h.Note(text).ID).Rect.Meets(h.Sheet().Note(h.Note(other).ID).Rect))
		}
	}
}

// Seed 003: a supplier wants to know when it can add something; the wall says so.
func TestSeed003AMomentAtWhichASupplierAddsValue(t *testing.T) {
	h := inLane(t, "Acties", "Vraagt hypotheek aan")
	plain := h.Drawn()
	h.Send(editor.SetField{Field: "addsValue", Value: "true"})
	require.True(t, h.Note("Vraagt hypotheek aan").AddsValue)
	require.NotEqual(t, plain, h.Drawn(), "it has a sign")
	h.Press("Ctrl+Z")
	require.False(t, h.Note("Vraagt hypotheek aan").AddsValue)
	require.Equal(t, plain, h.Drawn())
}

// Seed 004: the order of the stages matters and not how long one takes: a duration is words, and moves nothing.
func TestSeed004OrderMattersAndSpeedDoesNot(t *testing.T) {
	h := editortest.Open(t)
	before := h.Sheet().Columns[2]
	h.Click(h.Head("Kiezen")).Press("Ctrl+I").Do("more")
	fillIn(h, "duration", "een half jaar")
	require.Equal(t, "een half jaar", h.Board().Phases()[2].Duration)
	require.Equal(t, []float64{before.X, before.W}, []float64{h.Sheet().Columns[2].X, h.Sheet().Columns[2].W}, "no axis of time")
	h.Do("moveleft")
	require.Equal(t, []string{"Bewust worden", "Kiezen", "Oriënteren", "Kopen", "Gebruiken"}, heads(h))
	require.Equal(t, "een half jaar", h.Board().Phases()[1].Duration)
}
