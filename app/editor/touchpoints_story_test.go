package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/lang"
)

func TestSeed000MoreThanOneChannelOnATouchpoint(t *testing.T) {
	h := inLane(t, "Contactmomenten", "Vraagt offerte")
	h.Send(editor.SetField{Field: "channel/phone", Value: "true"}).Send(editor.SetField{Field: "channel/email", Value: "true"})
	require.Equal(t, []string{"email", "phone"}, h.Note("Vraagt offerte").Channels.Keys())
	require.Equal(t, "e-mail, telefoon", noteField(t, h, "channels").Help)
	h.Send(editor.SetField{Field: "channel/phone"})
	require.Equal(t, []string{"email"}, h.Note("Vraagt offerte").Channels.Keys())
	h.Press("Ctrl+Z")
	require.Equal(t, []string{"email", "phone"}, h.Note("Vraagt offerte").Channels.Keys())
}

func TestSeed002ChannelIconSet(t *testing.T) {
	h := inLane(t, "Contactmomenten", "Ziet ons")
	f := noteField(t, h, "channels")
	require.Equal(t, "icons", f.Kind)
	require.Len(t, f.Choices, len(lang.Channels))
	labels := ""
	for _, c := range f.Choices {
		labels += c.Label + " "
		require.NotEmpty(t, c.Icon)
	}
	for _, word := range []string{"advertentie", "medewerker", "404-pagina", "review van anderen"} {
		require.Contains(t, labels, word)
	}
}

func TestAnyOtherChannelIsKeptAndAKnownWordBecomesItsIcon(t *testing.T) {
	h := inLane(t, "Contactmomenten", "Ziet ons")
	fill(h, "channel", "vliegtuigbanner, appartement, Telefoon")
	require.Equal(t, []string{"appartement", "phone", "vliegtuigbanner"}, h.Note("Ziet ons").Channels.Keys(), "app, on the way to appartement, leaves nothing behind")
	require.Equal(t, "appartement, vliegtuigbanner", noteField(t, h, "channel").Value)
	require.Equal(t, "telefoon", noteField(t, h, "channels").Help)
	h.Press("Ctrl+Z")
	require.Empty(t, h.Note("Ziet ons").Channels, "typing and leaving the field are one step")
}

func TestAnOldWordForAChannelIsTakenOffByItsIcon(t *testing.T) {
	h := inLane(t, "Contactmomenten", "Ziet ons")
	h.Send(editor.SetField{Field: "channel/bellen", Value: "true"})
	require.Equal(t, "telefoon", noteField(t, h, "channels").Help)
	h.Send(editor.SetField{Field: "channel/phone"})
	require.Empty(t, h.Note("Ziet ons").Channels)
}

func TestSomeChannelsOfSeveralTouchpointsArePressedHalf(t *testing.T) {
	h := inLane(t, "Contactmomenten", "een")
	h.Send(editor.SetField{Field: "channel/phone", Value: "true"}).Send(editor.SetField{Field: "channel/app", Value: "true"})
	h.Click(h.Cell("Kopen", "Contactmomenten")).Press("Enter").Type("twee").Press("Escape")
	h.Click(h.Spot("twee")).Send(editor.SetField{Field: "channel/telefoon", Value: "true"})
	h.Click(h.Spot("een"), "Shift")
	on := map[string]string{}
	for _, c := range noteField(t, h, "channels").Choices {
		on[c.Value] = c.On
	}
	require.Equal(t, "true", on["phone"])
	require.Equal(t, "mixed", on["app"])
	require.Empty(t, on["email"])
}

func TestSeed000InfluenceOnATouchpoint(t *testing.T) {
	h := inLane(t, "Contactmomenten", "Borrel")
	for label, want := range map[string]string{"ja": "yes", "deels": "partly", "nee": "no"} {
		press(t, h, "influence", label)
		require.Equal(t, want, h.Note("Borrel").Influence)
	}
	value := noteField(t, h, "influence").Value
	h.Send(editor.SetField{Field: "influence"})
	require.NotEmpty(t, value)
	require.Empty(t, h.Note("Borrel").Influence, "a second press takes it off again")
}

func TestSeed000InformationFromAndToTheCustomerAndTheTrigger(t *testing.T) {
	h := inLane(t, "Contactmomenten", "Belt na")
	fill(h, "infoFrom", "wat beviel")
	fill(h, "infoTo", "tips voor gebruik")
	fill(h, "trigger", "verhuizing")
	n := h.Note("Belt na")
	require.Equal(t, []string{"wat beviel", "tips voor gebruik", "verhuizing"}, []string{n.InfoFrom, n.InfoTo, n.Trigger})
	h.Press("Ctrl+Z")
	require.Empty(t, h.Note("Belt na").Trigger, "a field typed in is one step")
	press(t, h, "initiative", "wij")
	require.Equal(t, "us", h.Note("Belt na").Initiative)
}

func TestSeed003DirectAndIndirectContacts(t *testing.T) {
	h := inLane(t, "Contactmomenten", "Via de bank")
	press(t, h, "contact", "via een ander")
	require.Equal(t, "indirect", h.Note("Via de bank").Contact)
	press(t, h, "contact", "direct")
	require.Equal(t, "direct", h.Note("Via de bank").Contact)
}

func TestSeed004PaidEarnedAndOwnedActiveAndPassiveWithTheirHelp(t *testing.T) {
	h := inLane(t, "Contactmomenten", "Advertentie")
	press(t, h, "media", "gekocht")
	press(t, h, "attention", "passief")
	require.Equal(t, "paid", h.Note("Advertentie").Media)
	require.Equal(t, "passive", h.Note("Advertentie").Attention)
	for _, word := range []string{"Google is het telefoonboek", "Facebook is de radio", "YouTube is de tv"} {
		require.Contains(t, noteField(t, h, "attention").Help, word)
	}
}
