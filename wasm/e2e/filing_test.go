//go:build !js

package e2e

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// OpenFile opens a file by the menu and the browser's file dialog.
func (p *Page) OpenFile(name string, content []byte) {
	p.t.Helper()
	p.Choose(p.File(name, content), func() { p.Menu("Open een bestand") })
}

// DropFile drops a file on the wall.
func (p *Page) DropFile(name string, content []byte) {
	p.t.Helper()
	x, y := p.Middle("body")
	p.Drop(x, y, p.File(name, content))
}

// Answer clicks an answer to the question that the page asks.
func (p *Page) Answer(answer string) {
	p.t.Helper()
	p.Wait(`document.querySelector('.question')`)
	p.ClickText(answer)
	p.Wait(`!document.querySelector('.question')`)
}

func TestCtrlSSavesAFileWhereverTheKeyboardIs(t *testing.T) {
	t.Parallel()
	p := Open(t)
	Eval[bool](p, `(addEventListener('keydown', e => { window.kept = e.defaultPrevented }), true)`) // the browser's own dialog opens where nobody prevents
	saves := func(where string) string {
		t.Helper()
		before := time.Now().Format(" 2006-01-02 1504")
		name, file := p.SaveFile()
		after := time.Now().Format(" 2006-01-02 1504")
		require.True(t, Eval[bool](p, `kept`), where)
		require.Contains(t, []string{"nieuwe klantreis" + before + ".reiskaart.json", "nieuwe klantreis" + after + ".reiskaart.json"}, name, where)
		return string(file)
	}
	p.Type("Zoekt op funda")
	require.Contains(t, saves("in open text"), `"about": "Een klantreis, gemaakt met Reiskaart.`)
	require.True(t, p.Writing(), "writing goes on")
	p.Type("\n")
	p.Press("Escape")
	text := saves("on the wall")
	require.Contains(t, text, `"text": "Zoekt op funda"`)
	p.ClickOn("#title")
	require.Equal(t, text, saves("in the title"))
	p.Press("Escape")
	p.ClickText("Eigenschappen")
	p.ClickOn("#field-goal")
	require.Equal(t, text, saves("in the inspector"))
	p.ClickText("Menu")
	require.Equal(t, text, saves("in the menu"))
	p.Press("Escape")
	p.Library()
	require.Equal(t, text, saves("in the library"))
}

func TestTheStateOfSavingIsAButtonWithThreeStates(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Zoekt op funda")
	p.Press("Escape")
	p.Saved("Alleen in deze browser – bewaar een bestand")
	name, first := p.Download(func() { p.ClickOn(".saved") })
	p.Saved("Bewaard in " + name + ", ")
	p.Press("n")
	p.Type("Belt de bank")
	p.Press("Escape")
	p.Saved(" gewijzigd – Ctrl+S zet het in het bestand")
	_, second := p.SaveFile()
	p.Saved("Bewaard in ")
	require.NotEqual(t, string(first), string(second))
	p.Reload()
	p.Saved("Bewaard in ")
}

func TestExportDeleteImportGivesTheSameBytes(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.ClickText("Bekijk het voorbeeld: een huis kopen") // it has something of everything
	p.Gone("Wat doet je klant als eerste?")
	p.Press("Ctrl+a", "Ctrl+d")
	_, file := p.SaveFile()
	p.Library()
	p.ClickText("Verwijder: Huizenkoper in Zwolle")
	p.See("‘Huizenkoper in Zwolle’ is verwijderd.")
	p.Wait(`!document.title.startsWith("Huizenkoper")`)

	p.OpenFile("huizenkoper.reiskaart.json", file)
	p.Saved("Bewaard in huizenkoper.reiskaart.json")
	_, again := p.SaveFile()
	require.Equal(t, string(file), string(again), "by the file dialog")

	p.Library()
	p.ClickText("Verwijder: Huizenkoper in Zwolle")
	p.Wait(`!document.title.startsWith("Huizenkoper")`)
	p.DropFile("gesleept.reiskaart.json", file)
	p.Saved("Bewaard in gesleept.reiskaart.json")
	_, again = p.SaveFile()
	require.Equal(t, string(file), string(again), "by dropping it")
	p.Reload()
	_, again = p.SaveFile()
	require.Equal(t, string(file), string(again), "and it is kept")
}

func TestADeletedMapCanBeBroughtBack(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Zoekt op funda")
	p.Press("Escape")
	_, file := p.SaveFile()
	p.Library()
	p.ClickText("Verwijder: Nieuwe klantreis")
	p.See("‘Nieuwe klantreis’ is verwijderd.")
	p.ClickOn(".toast .act")
	p.Saved("Bewaard in ")
	_, again := p.SaveFile()
	require.Equal(t, string(file), string(again))
	p.Reload()
	require.Equal(t, []string{"Zoekt op funda"}, p.Wall().Texts())
	require.Equal(t, []string{"Nieuwe klantreis"}, p.Maps())
}

func TestAFileThatIsHereAlreadyOpensItsMap(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Zoekt op funda")
	p.Press("Escape")
	_, file := p.SaveFile()
	p.DropFile("zelfde.reiskaart.json", file)
	p.See("Deze kaart had je al; ze is nu open.")
	p.Saved("Bewaard in zelfde.reiskaart.json")

	p.NewMap()
	p.Type("iets anders")
	p.Press("Escape")
	p.DropFile("terug.reiskaart.json", file)
	p.Saved("Bewaard in terug.reiskaart.json")
	require.Equal(t, []string{"Zoekt op funda"}, p.Wall().Texts())
	p.Library()
	p.Wait(`document.querySelectorAll('.library .map').length === 2`)
}

func TestAFileThatDiffersAsks(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Zoekt op funda\nBelt de bank")
	p.Press("Escape")
	old := p.Wall()
	p.On(old.Note("Belt de bank"))
	p.Press("Delete")
	p.On(old.Cell("Kiezen", "Acties"))
	p.Press("n")
	p.Type("Bezichtigt drie huizen\nMaakt een shortlist")
	p.Press("Escape")
	p.On(old.Note("Zoekt op funda"))
	p.Press("Enter", "End")
	p.Type(" en jaap")
	p.Press("Escape")
	mine := p.Wall()

	p.DropFile("oud.reiskaart.json", old.File)
	p.See("Deze kaart heb je al, en ze verschilt")
	for _, difference := range []string{"1 notitie erbij", "1 notitie anders", "2 notities weg"} {
		p.See(difference)
	}
	p.Answer("Laat maar")
	require.Equal(t, string(mine.File), string(p.Wall().File), "left as it was")

	p.DropFile("oud.reiskaart.json", old.File)
	p.Answer("Werk de mijne bij")
	p.See("Je kaart is bijgewerkt naar het bestand.")
	require.Equal(t, string(old.File), string(p.Wall().File))
	p.Press("Ctrl+z")
	p.Hears("Ongedaan gemaakt")
	require.Equal(t, string(mine.File), string(p.Wall().File), "one step to undo")
	p.Press("Ctrl+y")
	p.Hears("Opnieuw gedaan")
	require.Equal(t, string(old.File), string(p.Wall().File))

	p.Menu("Eerdere standen")
	p.Wait(`document.querySelector('.versions .title')?.value === 'Vóór het bijwerken naar oud.reiskaart.json'`)
	p.ClickText("Bekijk")
	p.See("alleen kijken")
	p.ClickText("Zet terug")
	p.See("De kaart is weer zoals bij")
	require.Equal(t, mine.Texts(), p.Wall().Texts(), "how it was had been kept first")
	p.Press("Ctrl+z")
	p.Hears("Ongedaan gemaakt")

	p.Menu("Voorbeeld: een huis kopen")
	p.Wait(`document.title.startsWith('Huizenkoper')`)
	p.DropFile("oud.reiskaart.json", old.File) // that map is not the open one now
	p.See("Deze kaart had je al; ze is nu open.")
}

func TestAFileIsPutBesideTheMapItDiffersFrom(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Zoekt op funda")
	p.Press("Escape")
	old := p.Wall()
	p.Press("n")
	p.Type("Belt de bank")
	p.Press("Escape")
	mine := p.Wall()
	p.DropFile("oud.reiskaart.json", old.File)
	p.Answer("Zet ernaast")
	p.Saved("Bewaard in oud.reiskaart.json")
	beside := p.Wall()
	require.Equal(t, []string{"Zoekt op funda"}, beside.Texts())
	require.NotEqual(t, mine.Board.ID(), beside.Board.ID())
	p.Library()
	p.See("2 notities")
	p.Wait(`document.querySelectorAll('.library .map').length === 2`)
}
