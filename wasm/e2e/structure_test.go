//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPhasesAreAddedRenamedMovedAndDeleted(t *testing.T) {
	t.Parallel()
	p, wall := threeNotes(t)
	p.On(wall.Head("Kiezen"))
	p.Hears("Kiezen")
	p.See("Enter: hernoem · slepen of Ctrl+pijltje: verplaats · Delete: weg")
	p.Menu("Fase erna")
	p.See("Enter: volgende fase · Tab: verder, Shift+Tab: terug · een lijst plakken mag · Esc: klaar")
	p.Type("Onderhandelen")
	p.Press("Escape")
	require.Equal(t, []string{"Bewust worden", "Oriënteren", "Kiezen", "Onderhandelen", "Kopen", "Gebruiken"}, p.Wall().Phases())
	p.Press("Ctrl+ArrowLeft")
	p.Hears("Plaats 3 van 6")
	p.Press("F2")
	p.Type("Bieden")
	p.Press("Escape")
	require.Equal(t, []string{"Bewust worden", "Oriënteren", "Bieden", "Kiezen", "Kopen", "Gebruiken"}, p.Wall().Phases())

	before := p.Wall()
	p.On(before.Head("Bewust worden"))
	p.Press("Delete")
	p.See("Fase ‘Bewust worden’ is weg, met wat erin lag.")
	after := p.Wall()
	require.Equal(t, []string{"Oriënteren", "Bieden", "Kiezen", "Kopen", "Gebruiken"}, after.Phases())
	require.Empty(t, after.Texts())
	p.ClickOn(".toast .act")
	p.Hears("Ongedaan gemaakt")
	require.Equal(t, string(before.File), string(p.Wall().File))
}

func TestLanesAreAddedRenamedMovedAndDeleted(t *testing.T) {
	t.Parallel()
	p, wall := threeNotes(t)
	p.On(wall.Title("Emotie"))
	p.Hears("Emotie")
	p.Menu("Baan eronder")
	p.Type("Vragen")
	p.Press("Escape")
	require.Equal(t, []string{"Acties", "Contactmomenten", "Emotie", "Vragen", "Pijnpunten", "Oplossingen"}, p.Wall().Lanes())
	p.Press("Ctrl+ArrowUp", "Ctrl+ArrowUp")
	p.Hears("Plaats 2 van 6")
	p.TwiceOn(p.Wall().Title("Vragen"))
	p.Type("Reviewvragen")
	p.Press("Escape")
	require.Equal(t, []string{"Acties", "Reviewvragen", "Contactmomenten", "Emotie", "Pijnpunten", "Oplossingen"}, p.Wall().Lanes())

	before := p.Wall()
	p.On(before.Title("Acties"))
	p.Press("Delete")
	p.See("Baan ‘Acties’ is weg, met wat erin lag.")
	require.Empty(t, p.Wall().Texts())
	p.Press("Ctrl+z")
	p.Hears("Ongedaan gemaakt")
	require.Equal(t, string(before.File), string(p.Wall().File))
}

func TestPhasesAndLanesAreResizedByTheirEdge(t *testing.T) {
	t.Parallel()
	p, wall := threeNotes(t)
	edge := wall.HeadEdge("Oriënteren")
	p.Pull(edge, edge.by(60, 0))
	p.Hears("Oriënteren")
	wide := p.Wall()
	was, is := wall.Sheet.Columns[1].W, wide.Sheet.Columns[1].W
	require.InDelta(t, was+60/wall.camera.Zoom, is, 2)

	edge = wide.TitleEdge("Pijnpunten")
	p.Pull(edge, edge.by(0, 45))
	p.Hears("Pijnpunten")
	high := p.Wall()
	was, is = wide.Sheet.Rows[3].H, high.Sheet.Rows[3].H
	require.InDelta(t, was+45/wide.camera.Zoom, is, 2)
	p.Press("Ctrl+z", "Ctrl+z")
	require.Equal(t, string(wall.File), string(p.Wall().File), "two steps to undo")
	p.Press("Ctrl+y", "Ctrl+y")
	p.Reload()
	require.Equal(t, string(high.File), string(p.Wall().File))
}

func TestTheInspectorSetsWhatIsSelected(t *testing.T) {
	t.Parallel()
	p, wall := threeNotes(t)
	p.ClickText("Eigenschappen")
	p.On(wall.Note("een"))
	p.Wait(`document.querySelector('.inspector h2').textContent === 'Actie'`)
	p.ClickText("roze")
	p.ClickText("gesprek")
	wall = p.Wall()
	require.Equal(t, "pink", wall.find("een").Note.Color)
	require.Equal(t, "interview", wall.find("een").Note.Evidence)
	p.On(wall.Title("Acties"))
	p.Wait(`document.querySelector('.inspector h2').textContent === 'Baan'`)
	p.ClickOn("#field-title")
	p.Press("Ctrl+a")
	p.Type("Stappen\n")
	p.Wait(`document.activeElement.id === 'overlay'`)
	require.Equal(t, "Stappen", p.Wall().Lanes()[0])
	p.Press("Ctrl+z")
	require.Equal(t, "Acties", p.Wall().Lanes()[0], "one field is one step")
	p.Press("Ctrl+i")
	p.Wait(`!document.querySelector('.inspector')`)
}
