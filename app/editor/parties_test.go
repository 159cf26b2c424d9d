package editor_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
	"reiskaart/app/report"
)

// openPage opens a page of insight of the sample.
func openPage(t *testing.T, page string) *editortest.Hand {
	t.Helper()
	h := editortest.Open(t)
	h.Do("sample", "").Do("insight", page)
	return h
}

// block is a part of the open page, in lines: cells parted by " | ".
func block(h *editortest.Hand, key string) []string {
	p := h.View().Insight.Page
	i := slices.IndexFunc(p.Blocks, func(b report.Block) bool { return b.Key == key })
	if i < 0 {
		return nil
	}
	only := report.Page{Blocks: p.Blocks[i : i+1]}
	return strings.Split(strings.TrimSpace(strings.ReplaceAll(only.Text(), "\t", " | ")), "\n")
}

func row(lines []string, begins string) string {
	i := slices.IndexFunc(lines, func(l string) bool { return strings.HasPrefix(l, begins) })
	if i < 0 {
		return ""
	}
	return lines[i]
}

// TestSeed003SuppliersStepByStep: the page of parties has each with its place in AIDA, the steps that they share, and hand-offs.
func TestSeed003SuppliersStepByStep(t *testing.T) {
	h := openPage(t, "actors")
	require.Contains(t, row(block(h, "steps"), "3. Zoekt op funda"), "aandacht")
	require.Contains(t, row(block(h, "shared"), "8. Bezichtigt drie huizen"), "Ons kantoor (verlangen), Verkoopmakelaar (verlangen), Bouwkundige (aandacht), Schilder (aandacht)")
	require.Contains(t, row(block(h, "handed"), "18. Maakt de financiering rond"), "Bouwkundige | Bank")
	require.NotEmpty(t, row(block(h, "adds"), "Rondleiding met makelaar"))

	// Of one party AIDA is set where it stands, as one step back.
	bank := h.Board().All(journey.KindActor)[2].(*journey.Actor)
	h.Do("showparty", string(bank.ID))
	require.Contains(t, h.View().Live, "De bladzijde gaat nu over Bank")
	step := h.Board().Steps()[0]
	fillPage(h, "actors/aida "+string(bank.ID)+" "+string(step.ID), "attention")
	require.Equal(t, "attention", journey.StageAt(h.Board(), bank.ID, step.ID))
	require.Contains(t, row(block(h, "steps"), "1. Besluit te verhuizen"), "aandacht")
	require.Equal(t, []string{"Besluit te verhuizen"}, h.Chosen())
	h.Press("Ctrl+Z")
	require.Empty(t, journey.StageAt(h.Board(), bank.ID, step.ID))
	require.Equal(t, "insight", h.View().Surface)
	h.Do("tonote", string(step.ID))
	require.Equal(t, "wall", h.View().Surface)
}

// TestPartiesThatStandNowhereInAIDAAreNamed, and a map without any says how to begin.
func TestPartiesThatStandNowhereInAIDAAreNamed(t *testing.T) {
	h := openPage(t, "actors")
	require.Empty(t, block(h, "without"))
	h.Do("addactor", "")
	require.Equal(t, "wall", h.View().Surface)
	h.Do("insight", "actors")
	require.Equal(t, []string{"Nergens in AIDA: Nieuwe partij. Kies een partij, dan zet je het hier."}, block(h, "without"))

	empty := editortest.Open(t)
	empty.Do("insight", "actors")
	require.Contains(t, empty.View().Insight.Page.Lead, "Er doen nog geen partijen mee")
}

// TestSeed003LengthsOfVariantsAreCompared: the whole map first; where the paths leave each other; and on the wall the path that is pressed.
func TestSeed003LengthsOfVariantsAreCompared(t *testing.T) {
	h := openPage(t, "variants")
	lengths := block(h, "lengths")
	require.Contains(t, row(lengths, "Hele kaart"), "24 van 24 | 24")
	require.Contains(t, row(lengths, "Starter"), "22 van 24 | 27 (+3) | 2 | 5")
	require.Contains(t, row(lengths, "Doorstromer"), "19 van 24 | 19 (−5) | 5 | 0 | +0,2 | −2: Gaat onderhandelen")
	apart := strings.Join(block(h, "apart"), " ")
	require.Contains(t, apart, `Belt alvast de bank" | slaat dit over | Kiest favorieten op funda`)
	require.Contains(t, apart, `Gaat onderhandelen | "Eigen makelaar met verkoopmakelaar Zelf met verkoopmakelaar Eigen makelaar met verkoper Zelf met verkoper" | `+
		`"Zelf met verkoopmakelaar Zelf met verkoper" | "Eigen makelaar met verkoopmakelaar Eigen makelaar met verkoper" | Laat het huis keuren`)
	v := h.Board().Variants()[1]
	h.Do("seepath", string(v.ID))
	require.Equal(t, "wall", h.View().Surface)
	require.Contains(t, h.View().Legend.Lines[0].Words, "Doorstromer")
	h.Do("insight", "variants").Do("seepath", string(v.ID))
	require.NotNil(t, h.View().Legend, "pressed again it is still shown")
}

// TestSeed004WhatAMissedStageCostsIsSaidBesideThePath: one is bearable, two weaken the bond, in the words of the checks.
func TestSeed004WhatAMissedStageCostsIsSaidBesideThePath(t *testing.T) {
	h := openPage(t, "variants")
	require.NotContains(t, strings.Join(block(h, "how"), " "), "zwakkere band")
	v, phases := h.Board().Variants()[1], h.Board().Phases()
	h.Do("walkas", string(v.ID))
	for _, p := range phases[:2] {
		h.Do("tophase", string(p.ID)).Do("skip", "")
	}
	h.Do("insight", "variants")
	require.Contains(t, row(block(h, "lengths"), "Doorstromer"), phases[0].Title+", "+phases[1].Title)
	require.Contains(t, strings.Join(block(h, "how"), " "), "zwakkere band")
}
