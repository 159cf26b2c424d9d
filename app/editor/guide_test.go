package editor

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/templates"
)

// TestSeed002EightStepsTickOff writes a map step by step and looks what the guide says of it after each.
func TestSeed002EightStepsTickOff(t *testing.T) {
	b := templates.Start("nl")
	began := templates.Find("five").Board("nl")
	on := true
	set := func(k journey.Kind, id journey.ID, f journey.Field, text string) {
		b.Apply([]journey.Op{journey.SetText(k, id, f, text)})
	}
	note := func(id, lane, phase journey.ID) {
		b.Apply(journey.AddNote(b, id, journey.InCell(phase, lane, ""), "", "iets"))
	}
	steps := []struct {
		why  string
		do   func()
		done string // the steps that are ticked
	}{
		{"a map that begins has nothing", func() {}, ""},
		{"a goal without scope is half", func() { set(journey.KindMap, "", "goal", "Waar haken kopers af?") }, ""},
		{"from where is not to where", func() {
			b.Apply([]journey.Op{journey.Set(journey.KindMap, "", "scope", &journey.Span{From: "Besluit"})})
		}, ""},
		{"goal and scope", func() {
			b.Apply([]journey.Op{journey.Set(journey.KindMap, "", "scope", &journey.Span{From: "Besluit", To: "Wonen"})})
		}, "1"},
		{"a name alone is no persona", func() { b.Apply(journey.AddPersona(b, "me")); set(journey.KindPersona, "me", "name", "Sanne") }, "1"},
		{"a persona with what it wants", func() { set(journey.KindPersona, "me", "wants", "Een huis") }, "12"},
		{"one that we aim for", func() { b.Apply([]journey.Op{journey.Set(journey.KindPersona, "me", "target", &on)}) }, "123"},
		{"touchpoints in four of five phases", func() {
			for _, p := range []journey.ID{"p1", "p2", "p3", "p4"} {
				note("t"+p, "l2", p)
			}
		}, "123"},
		{"and in the fifth", func() { note("t5", "l2", "p5") }, "1234"},
		{"lanes of which one is empty", func() { note("a", "l1", "p1"); note("e", "l3", "p1"); note("b", "l4", "p1") }, "1234"},
		{"a lane that nobody uses is hidden", func() { b.Apply([]journey.Op{journey.Set(journey.KindLane, "l5", "hidden", &on)}) }, "12345"},
		{"or used", func() {
			b.Apply([]journey.Op{journey.Set(journey.KindLane, "l5", "hidden", new(bool))})
			note("o1", "l5", "p1")
		}, "12345"},
		{"a solution with what it needs", func() { set(journey.KindNote, "o1", "resources", "Een dag per week") }, "123456"},
		{"a chosen one that says nothing of it", func() {
			note("o2", "l5", "p2")
			b.Apply([]journey.Op{journey.Set(journey.KindNote, "o2", "chosen", &on)})
		}, "12345"},
		{"and when it does", func() { set(journey.KindNote, "o2", "resources", "Niets") }, "123456"},
		{"an owner without a first step", func() { set(journey.KindNote, "o2", "owner", "Anna") }, "123456"},
		{"who and how", func() { set(journey.KindNote, "o2", "firstStep", "Bellen") }, "1234568"},
		{"walked", func() { set(journey.KindMap, "", "walked", "2026-11-22") }, "12345678"},
		{"a touchpoint goes", func() { b.Apply(journey.DeleteNotes(b, []journey.ID{"t5"})) }, "1235678"},
	}
	for _, step := range steps {
		step.do()
		said := ""
		for i, done := range ticked(b, began) {
			if done {
				said += digits[i : i+1]
			}
		}
		require.Equal(t, step.done, said, step.why)
	}
}

// TestExamplesTickNothing: a map is not described, and its touchpoints are not listed, by what the template suggests.
func TestExamplesTickNothing(t *testing.T) {
	for i := range templates.All {
		b := templates.All[i].Board("nl")
		require.Equal(t, [guideSteps]bool{}, ticked(b, b), templates.All[i].Key)
	}
	b := templates.Find("five").Board("nl")
	require.True(t, ticked(b, nil)[describePersona], "of another map they would be the team's own")
	for n := range b.Notes() {
		b.Apply([]journey.Op{journey.SetText(journey.KindNote, n.ID, "evidence", "interview")})
	}
	require.True(t, ticked(b, templates.Find("five").Board("nl"))[listTouchpoints], "a suggestion that was checked is one's own")
}

func TestTheSampleIsNearlyDone(t *testing.T) {
	e := New()
	b := e.template(templates.Sample("nl"))
	done := ticked(b, nil)
	require.Equal(t, [guideSteps]bool{true, true, true, true, true, false, false, true}, done)
}
