package editor_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
)

// TestAnyNameIsKeptAsItWasWritten: of 10,000 characters, from right to left, of emoji families and zero-width joiners, in heads,
// titles, links, persona and goal. The wall and the chrome are drawn after each, and the map is there tomorrow.
func TestAnyNameIsKeptAsItWasWritten(t *testing.T) {
	for _, name := range []string{
		strings.Repeat("klantreis ", 999) + "klantreis!", strings.Repeat("W", 10_000), "שלום עולם, מה שלומך היום", "abc\u202eתשרק\u202c def",
		"👨‍👩‍👧‍👦 gezin 👩🏽‍🚀🏳️‍🌈🇳🇱", "met\u200dzonder\u200dbreedte",
	} {
		h := editortest.Open(t)
		h.Type("zoekt").Press("Enter").Type("koopt").Press("Escape", "Escape")
		h.Press("A").Down(h.Spot("koopt")).Move(h.Spot("zoekt")).Up()
		link := h.ChosenLink().ID
		h.Press("Ctrl+I")
		seen := func() {
			require.NotEmpty(t, h.View().Live)
			require.NotEmpty(t, h.Drawn())
		}
		fillIn(h, "condition", name)
		seen()
		h.Press("Escape").Click(h.Head("Kiezen"))
		fillIn(h, "title", name)
		h.Press("Escape").Click(h.Title("Pijnpunten"))
		seen()
		fillIn(h, "title", name)
		h.Press("Escape").Click(h.Title("Oplossingen"))
		seen()
		h.Do("persona")
		fillIn(h, "name", name)
		seen()
		h.Do("goal").Type(name).Press("Escape")
		seen()
		h.Press("Ctrl+A", "Escape", "Escape", "0")
		h = h.Reload()
		h.Drawn()
		b := h.Board()
		require.Equal(t, []string{name, name, name, name, name},
			[]string{b.Link(link).Condition, b.Phases()[2].Title, b.Lanes()[3].Title, b.Persona().Name, b.Doc().Goal}, "%.40s", name)
		h.Click(h.Spot("zoekt")).Send(editor.Key{Name: "Tab"})
		seen()
		require.Equal(t, []string{"koopt > zoekt: leads-to"}, h.Links(), "%.40s", name)
	}
}
