//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

// TestSeed001QuestionsAreTypedOneAfterTheOther: in the phase's panel, by the keyboard, and from the bank by a click.
func TestSeed001QuestionsAreTypedOneAfterTheOther(t *testing.T) {
	t.Parallel()
	p, wall := threeNotes(t)
	p.On(wall.Head("Kiezen"))
	p.Press("Ctrl+i")
	p.ClickOn("[data-do=addquestion]")
	p.Wait(`document.activeElement.dataset.field?.startsWith('question/')`)
	p.Type("Wat viel op?\n")
	p.Wait(`document.querySelectorAll('.asks li').length === 2 && document.activeElement === document.querySelectorAll('.asks textarea')[1]`)
	p.Type("Wie keek er mee?")
	p.ClickOn("[data-do=bankquestion]")
	p.Wait(`document.querySelectorAll('.asks li').length === 3`)
	var asked []string
	b := p.Wall().Board
	for _, q := range b.QuestionsOf(b.Phases()[2].ID) {
		asked = append(asked, q.Text)
	}
	require.Equal(t, []string{"Wat viel op?", "Wie keek er mee?"}, asked[:2])
	require.Len(t, asked, 3)
	require.Equal(t, 3, b.Count(journey.KindQuestion))
}
