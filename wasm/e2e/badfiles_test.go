//go:build !js

package e2e

import (
	"archive/zip"
	"bytes"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
)

// zipped is an Office document as far as anyone can tell.
func zipped(t *testing.T, names ...string) []byte {
	var file bytes.Buffer
	w := zip.NewWriter(&file)
	for _, name := range append([]string{"[Content_Types].xml"}, names...) {
		part, err := w.Create(name)
		require.NoError(t, err)
		_, err = part.Write([]byte("<?xml version='1.0'?><x/>"))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return file.Bytes()
}

// manyNotes is a map with n notes, each with this much text.
func manyNotes(n int, text string) []byte {
	var file bytes.Buffer
	file.WriteString("{\n\"format\": \"reiskaart/1\",\n\"id\": \"veel\",\n\"title\": \"Veel\",\n\"notes\": [\n")
	for i := range n {
		if i > 0 {
			file.WriteString(",\n")
		}
		file.WriteString(`{"id": "n` + strconv.Itoa(i) + `", "x": 0, "y": 0, "text": "` + text + `"}`)
	}
	file.WriteString("\n]\n}\n")
	return file.Bytes()
}

func utf16File(text string) []byte {
	file := []byte{0xff, 0xfe}
	for _, unit := range utf16.Encode([]rune(text)) {
		file = append(file, byte(unit), byte(unit>>8))
	}
	return file
}

func TestAFileThatIsNoMapSaysWhatItIsAndLeavesTheMap(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Zoekt op funda")
	p.Press("Escape")
	_, mine := p.SaveFile()
	const untouched = "Je kaart staat er nog zoals hij was."
	for _, bad := range []struct {
		name    string
		content []byte
		says    string
	}{
		{"plan.docx", zipped(t, "word/document.xml"), "Dit lijkt een Word-document, geen klantreis."},
		{"plan.xlsx", zipped(t, "xl/workbook.xml"), "Dit is een Excel-bestand. Kopieer het bereik daar en plak het op de muur."},
		{"plan.zip", zipped(t, "plan.txt"), "Dit is een ingepakt bestand, geen klantreis."},
		{"plan.pdf", []byte("%PDF-1.7\n%âãÏÓ\n1 0 obj\n"), "Dit is een PDF, geen klantreis."},
		{"plan.html", []byte("<!doctype html><p>Hallo"), "Dit is een webpagina, geen klantreis."},
		{"ander.json", []byte(`{"naam":"iets anders"}`), "Dit bestand is van een ander programma."},
		{"nieuw.reiskaart.json", []byte(`{"format":"reiskaart/2","id":"x"}`), "Dit bestand is van een nieuwere Reiskaart (reiskaart/2)."},
		{"gebroken.json", []byte("{\n  \"format\": reiskaart\n"), "Dit is geen klantreis die we kunnen lezen (regel 2)."},
		{"leeg.json", nil, "Dit bestand is leeg."},
		{"lijst.txt", []byte("fase;notitie\nKiezen;Zoekt\n"), "Dit lijkt gewone tekst of een tabel."},
		{"utf16.json", utf16File(smallFile), "Dit bestand is als UTF-16 bewaard."},
		{"veel.reiskaart.json", manyNotes(100_001, "x"), "Dit bestand is te groot: meer dan 32 MB of meer dan 100.000 onderdelen."},
		{"groot.reiskaart.json", manyNotes(4000, strings.Repeat("lang ", 1800)), "Dit bestand is te groot: meer dan 32 MB of meer dan 100.000 onderdelen."},
	} {
		p.DropFile(bad.name, bad.content)
		p.Wait(`document.querySelector('.toast .sentence')?.innerText.startsWith(` + quote(bad.says) + `)`)
		p.Wait(`document.querySelector('.toast .sentence').innerText.endsWith(` + quote(untouched) + `)`)
		p.ClickText("Sluit")
		p.Wait(`!document.querySelector('.toast')`)
	}
	_, after := p.SaveFile()
	require.Equal(t, string(mine), string(after))
	p.Library()
	p.Wait(`document.querySelectorAll('.library .map').length === 1`)
}

func TestAFileThatBreaksOffBeforeAnythingIsRefused(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Zoekt op funda")
	p.Press("Escape")
	p.DropFile("half.reiskaart.json", []byte("{\n  \"format\": \"reiskaart/1\",\n  \"id\": \"x\",\n  \"title\": \"Hal"))
	p.See("Dit is geen klantreis die we kunnen lezen (regel 4). Je kaart staat er nog zoals hij was.")
	require.Equal(t, []string{"Zoekt op funda"}, p.Wall().Texts())
}

func TestAFileThatBreaksOffGivesWhatCameBefore(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.DropFile("half.reiskaart.json", []byte(smallFile[:len(smallFile)-len("}\n  ]\n}\n")]+"},\n    {\"id\": \"n2\", \"phase\": \"p1\", \"lane\": \"l1\", \"te"))
	p.See("1 van de 2 notities zijn gelukt.")
	require.Equal(t, []string{"Zoekt op funda"}, p.Wall().Texts())
}

func TestOneBrokenNoteCostsOneNote(t *testing.T) {
	t.Parallel()
	p := Open(t)
	broken := strings.Replace(smallFile, "  \"notes\": [\n", "  \"notes\": [\n"+
		"    {\"id\": \"n0\", \"phase\": \"p1\", \"lane\": \"l1\", \"text\": \"kapot,, },\n"+
		"    {\"id\": \"n2\", \"phase\": \"p1\", \"lane\": \"l1\", \"text\": \"Belt de bank\"},\n", 1)
	p.OpenFile("kapot.reiskaart.json", []byte(broken))
	p.See("2 van de 3 notities zijn gelukt.")
	p.See("Niet te lezen op regel 12; dat bewaren we apart.")
	wall := p.Wall()
	require.Equal(t, []string{"Belt de bank", "Zoekt op funda"}, wall.In("Kiezen", "Acties"))
	require.Contains(t, string(wall.File), "kapot,, }", "it goes back out with the map")
}

func TestAFileThatCannotBeReadIsNamed(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Zoekt op funda")
	p.Press("Escape")
	_, mine := p.SaveFile()
	Eval[bool](p, `(File.prototype.arrayBuffer = () => Promise.reject(new DOMException('weg', 'NotFoundError')), true)`)
	p.DropFile("usb-stick.reiskaart.json", []byte(smallFile))
	p.See("usb-stick.reiskaart.json kon niet gelezen worden. Je kaart staat er nog zoals hij was.")
	_, after := p.SaveFile()
	require.Equal(t, string(mine), string(after))
}
