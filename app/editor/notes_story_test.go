package editor_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// inLane opens a new map with one note in a lane, chosen, with the inspector open and unfolded.
func inLane(t *testing.T, lane, text string) *editortest.Hand {
	h := editortest.Open(t)
	h.Press("Escape").Click(h.Cell("Kiezen", lane))
	if !h.Writer().Open { // in the emotions lane a click has opened the caret
		h.Press("Enter")
	}
	h.Type(text).Press("Escape")
	h.Click(h.Spot(text)).Press("Ctrl+I").Do("more")
	require.NotNil(t, h.View().Inspector)
	return h
}

// noteField is a field of the open inspector.
func noteField(t *testing.T, h *editortest.Hand, name journey.Field) editor.InspectorField {
	t.Helper()
	for _, f := range h.View().Inspector.Fields {
		if f.Field == name {
			return f
		}
	}
	require.Fail(t, "no field "+string(name))
	return editor.InspectorField{}
}

func fieldNames(h *editortest.Hand) string {
	var names []string
	for _, f := range h.View().Inspector.Fields {
		names = append(names, string(f.Field))
	}
	return strings.Join(names, " ")
}

// press is a press on a word of a choice, as the chrome sends it.
func press(t *testing.T, h *editortest.Hand, name journey.Field, label string) {
	t.Helper()
	f := noteField(t, h, name)
	for _, c := range f.Choices {
		if c.Label == label {
			value := c.Value
			if f.Clears && value == f.Value && !f.Mixed {
				value = ""
			}
			h.Send(editor.SetField{Field: name, Value: value})
			return
		}
	}
	require.Fail(t, "no choice "+label)
}

func fill(h *editortest.Hand, name journey.Field, text string) {
	typed := ""
	for _, r := range text {
		typed += string(r)
		h.Send(editor.SetField{Field: name, Value: typed, Open: true})
	}
	h.Send(editor.SetField{Field: name, Value: text})
}

func TestSeed003SourceKinds(t *testing.T) {
	h := inLane(t, "Acties", "Zoekt op funda")
	for label, want := range map[string]string{"observatie": "observation", "gesprek": "interview", "collega": "colleague", "social media": "social", "aanname": "assumption"} {
		press(t, h, "evidence", label)
		require.Equal(t, want, h.Note("Zoekt op funda").Evidence)
	}
	fill(h, "source", "vijf kopers, juni")
	require.Equal(t, "vijf kopers, juni", h.Note("Zoekt op funda").Source)
}

func TestSeed002AnAssumptionIsMarkedFromTheMenu(t *testing.T) {
	h := inLane(t, "Acties", "een")
	h.Do("assumption")
	require.Equal(t, "assumption", h.Note("een").Evidence)
	require.Contains(t, h.View().Live, "Aanname")
	h.Do("assumption")
	require.Empty(t, h.Note("een").Evidence)
}

func TestSeed001AMomentOfTruth(t *testing.T) {
	h := inLane(t, "Acties", "Tekent de koopakte")
	h.Do("moment")
	require.True(t, h.Note("Tekent de koopakte").Moment)
	h.Press("Escape", "Escape")
	h.Click(h.Spot("Tekent de koopakte"))
	require.Contains(t, h.View().Live, "Moment van de waarheid", "a screen reader hears what the star shows")
	h.Do("moment")
	require.False(t, h.Note("Tekent de koopakte").Moment)
}

func TestSeed002ResourcesAndOwnerOfASolution(t *testing.T) {
	h := inLane(t, "Oplossingen", "Bel na een week")
	press(t, h, "effort", "weinig")
	press(t, h, "impact", "groot")
	fill(h, "owner", "Joost")
	fill(h, "resources", "een middag")
	fill(h, "firstStep", "lijst maken")
	n := h.Note("Bel na een week")
	require.Equal(t, []float64{20, 80}, []float64{n.Effort.N, n.Impact.N})
	require.Equal(t, []string{"Joost", "een middag", "lijst maken"}, []string{n.Owner, n.Resources, n.FirstStep})
}

func TestSeverityAndReachAreEmptyUntilTheyAreSet(t *testing.T) {
	h := inLane(t, "Pijnpunten", "Wachten")
	require.Empty(t, noteField(t, h, "severity").Value)
	require.Empty(t, noteField(t, h, "reach").Value)
	press(t, h, "severity", "3 heel erg")
	fill(h, "reach", "62,5 %")
	require.Equal(t, journey.Some(3), h.Note("Wachten").Severity)
	require.Equal(t, journey.Float{N: 62.5, Set: true}, h.Note("Wachten").Reach)
	fill(h, "reach", "veel")
	require.Equal(t, 62.5, h.Note("Wachten").Reach.N, "what is no number writes nothing")
	h.Send(editor.SetField{Field: "reach"})
	require.False(t, h.Note("Wachten").Reach.Set)
}

func TestSeed004UpsellAndCrossSellWithALever(t *testing.T) {
	h := inLane(t, "Oplossingen", "Muis erbij")
	press(t, h, "sell", "cross-sell")
	press(t, h, "lever", "gemak")
	require.Equal(t, "cross-sell", h.Note("Muis erbij").Sell)
	require.Equal(t, "automation", h.Note("Muis erbij").Lever)
	require.Contains(t, noteField(t, h, "sell").Help, "saus bij de biefstuk")
}

func TestSeed000BrandsAreAddedAndDropped(t *testing.T) {
	h := inLane(t, "Acties", "Merk X")
	press(t, h, "brand", "in beeld")
	require.Equal(t, "considered", h.Note("Merk X").Brand)
	press(t, h, "brand", "afgevallen")
	require.Equal(t, "dropped", h.Note("Merk X").Brand)
}

func TestAnActorIsMadeOfANoteOnceAndThenChosen(t *testing.T) {
	h := inLane(t, "Oplossingen", "Bank")
	h.Do("addlane").Press("Escape")
	lane := h.Selection().Lane
	h.Send(editor.SetField{Field: "kind", Value: "actors"}).Send(editor.SetField{Field: "title", Value: "Partijen"})
	require.NotEmpty(t, lane)
	for _, phase := range []string{"Kiezen", "Kopen"} {
		h.Click(h.Cell(phase, "Partijen")).Press("Enter").Type("De Bank").Press("Escape")
		require.Equal(t, 1, h.Board().Count(journey.KindActor), "the first note of a name makes the actor, the next takes it")
		if phase == "Kiezen" {
			h.Press("Ctrl+Z")
			require.Equal(t, 0, h.Board().Count(journey.KindActor), "written and made in one step")
			h.Press("Ctrl+Y")
			h.DoubleClick(h.Spot("De Bank")).Type(" van Anna").Press("Escape")
		}
	}
	require.Equal(t, h.Note("De Bank van Anna").Actor, h.Note("De Bank").Actor)
	h.Click(h.Spot("De Bank"))
	require.NotContains(t, noteField(t, h, "actor").Choices, editor.Choice{Value: "+", Label: "Maak partij ‘De Bank’"}, "there is one already")

	h.Drag("Bank", geom.Point{X: 700, Y: 790}, "Alt").Send(editor.SetField{Field: "kind", Value: "actors"})
	press(t, h, "actor", "Maak partij ‘Bank’")
	require.Equal(t, 2, h.Board().Count(journey.KindActor), "a note from elsewhere is asked")
	h.Press("Ctrl+Z")
	require.Equal(t, 1, h.Board().Count(journey.KindActor), "made and chosen in one step")
}

func TestTagsAreTypedWithCommasAndOffered(t *testing.T) {
	h := inLane(t, "Acties", "een")
	fill(h, "tag", "prijs, online ,prijs,")
	require.Equal(t, []string{"online", "prijs"}, h.Note("een").Tags.Keys())
	h.Press("Escape", "Escape").Click(h.Cell("Kopen", "Acties")).Press("Enter").Type("twee").Press("Escape")
	h.Click(h.Spot("twee"))
	require.Equal(t, []editor.Choice{{Value: "online", Label: "online"}, {Value: "prijs", Label: "prijs"}}, noteField(t, h, "tag").Choices)
	h.Send(editor.SetField{Field: "tag/prijs", Value: "true"})
	require.Equal(t, []string{"prijs"}, h.Note("twee").Tags.Keys())
}

func TestSeveralNotesShareTheirFieldsAndShowWhereTheyDiffer(t *testing.T) {
	h := inLane(t, "Acties", "een")
	h.Press("Enter").Press("Escape").Click(h.Cell("Kopen", "Pijnpunten")).Press("Enter").Type("twee").Press("Escape")
	h.Click(h.Spot("een")).Do("assumption")
	h.Send(editor.SetField{Field: "tag", Value: "samen, alleen een"})
	h.Click(h.Spot("twee")).Send(editor.SetField{Field: "tag", Value: "samen"})
	h.Click(h.Spot("een"), "Shift")
	names := fieldNames(h)
	require.NotContains(t, names, "severity", "a step has none")
	require.NotContains(t, names, "brand", "a pain point has none")
	require.Contains(t, names, "evidence")
	f := noteField(t, h, "evidence")
	require.True(t, f.Mixed)
	require.Empty(t, f.Value)
	require.Equal(t, "samen", noteField(t, h, "tag").Value, "the tags that all have")

	press(t, h, "evidence", "gesprek")
	require.Equal(t, []string{"interview", "interview"}, []string{h.Note("een").Evidence, h.Note("twee").Evidence})
	require.False(t, noteField(t, h, "evidence").Mixed)
	h.Press("Ctrl+Z")
	require.Equal(t, []string{"assumption", ""}, []string{h.Note("een").Evidence, h.Note("twee").Evidence}, "one step for all")

	h.Click(h.Spot("een")).Click(h.Spot("twee"), "Shift")
	fill(h, "tag", "nieuw")
	require.Equal(t, []string{"alleen een", "nieuw"}, h.Note("een").Tags.Keys(), "a tag of one alone stays")
	require.Equal(t, []string{"nieuw"}, h.Note("twee").Tags.Keys())
}

func TestTheFoldStaysAsThePersonLeftIt(t *testing.T) {
	h := inLane(t, "Acties", "een")
	require.Contains(t, fieldNames(h), "private")
	h.Press("Escape", "Escape").Click(h.Cell("Kopen", "Pijnpunten")).Press("Enter").Type("twee").Press("Escape").Click(h.Spot("twee"))
	require.Contains(t, fieldNames(h), "private")
	h.Do("more")
	require.NotContains(t, fieldNames(h), "private")
	h.Click(h.Spot("een"))
	require.NotContains(t, fieldNames(h), "private")
	require.Equal(t, "fold", noteField(t, h, "more").Kind)
}

func TestALinkLeadsToPagesAndMailOnly(t *testing.T) {
	h := inLane(t, "Acties", "een")
	for typed, want := range map[string]string{
		"https://voorbeeld.nl/a?b=c": "https://voorbeeld.nl/a?b=c", "HTTP://x.nl": "HTTP://x.nl", "mailto:a@b.nl": "mailto:a@b.nl",
		"www.voorbeeld.nl": "https://www.voorbeeld.nl", "a@b.nl": "mailto:a@b.nl", "voorbeeld.nl/pad:1": "https://voorbeeld.nl/pad:1",
		"javascript:alert(1)": "", "JavaScript://x.nl/%0aalert(1)": "", "data:text/html,x": "", "file:///etc/passwd": "", "vbscript:x": "",
		" java\tscript:alert(1)": "", "https://": "", "https:x.nl": "", "zomaar tekst": "", "funda": "", "https://x.nl/\"onclick=": "", "mailto:": "",
	} {
		h.Send(editor.SetField{Field: "url", Value: typed})
		f := noteField(t, h, "url")
		require.Equal(t, typed, h.Note("een").URL, "what was typed is kept")
		require.Equal(t, want, f.Href, typed)
		require.Equal(t, f.Href == "", f.Help != "", typed)
	}
}

// TestEveryRegisterOfANoteHasItsField: all but those that another panel or gesture sets.
func TestEveryRegisterOfANoteHasItsField(t *testing.T) {
	elsewhere := map[journey.Field]string{"place": "by moving", "text": "by writing", "vote": "voting", "image": "images", "group": "grouping",
		"basis": "made with a wanted map", "covered": "voting", "locked": "locking"}
	var all strings.Builder
	for _, lane := range []string{"Acties", "Contactmomenten", "Pijnpunten", "Oplossingen"} {
		h := inLane(t, lane, "een")
		all.WriteString(" " + fieldNames(h))
		if lane == "Acties" {
			h.Drag("een", h.Cell("Kopen", "Acties"), "Alt").Send(editor.SetField{Field: "kind", Value: "actors"})
			all.WriteString(" " + fieldNames(h))
			h.Send(editor.SetField{Field: "kind", Value: "emotions"})
			all.WriteString(" " + fieldNames(h))
		}
	}
	for _, spec := range journey.Specs(journey.KindNote) {
		if elsewhere[spec.Field] == "" {
			require.Contains(t, all.String()+" ", " "+string(spec.Field)+" ", spec.Field)
		}
	}
}

func TestTheInspectorFollowsWhatElseChangesTheNote(t *testing.T) {
	h := inLane(t, "Acties", "een")
	require.Empty(t, noteField(t, h, "moment").Value)
	h.Do("moment")
	require.Equal(t, "true", noteField(t, h, "moment").Value)
	h.Press("Ctrl+Z")
	require.Empty(t, noteField(t, h, "moment").Value)
	h.Do("language")
	require.Equal(t, "Evidence", noteField(t, h, "evidence").Label)
}

func TestLookingAtManyChosenNotesCostsNextToNothing(t *testing.T) {
	h := inLane(t, "Acties", "een")
	h.Press("Escape", "Escape").Click(h.Cell("Kopen", "Acties"))
	h.Send(editor.Pasted{Text: strings.Repeat("regel\n", 500)}).Press("Ctrl+A")
	before := h.View().Inspector
	h.Send(editor.Wheel{DX: 40, DY: 40})
	require.Same(t, before, h.View().Inspector, "turning the wheel reads no note again")
}
