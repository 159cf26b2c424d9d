package editor_test

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/picture"
)

// photo is an image file, in a colour of its own so that two differ.
func photo(t testing.TB, w, h int, gray uint8) []byte {
	img := image.NewGray(image.Rect(0, 0, w, h))
	img.SetGray(0, 0, color.Gray{gray})
	var out bytes.Buffer
	require.NoError(t, png.Encode(&out, img))
	return out.Bytes()
}

func pasted(t *testing.T, w, h int) editor.Chosen {
	data := photo(t, w, h, 1)
	return editor.Chosen{Kind: picture.PNG, Size: int64(len(data)), Data: data}
}

func TestAPictureIsPastedOnTheChosenNote(t *testing.T) {
	h := written(t)
	h.Click(h.Spot("Belt de bank"))
	before := h.Sheet().Note(h.Note("Belt de bank").ID).Rect.H
	h.Send(pasted(t, 4032, 3024))
	n := h.Note("Belt de bank")
	img := h.Board().Image(n.Image)
	require.Equal(t, [2]int{1600, 1200}, [2]int{img.Width.N, img.Height.N})
	require.Greater(t, h.Sheet().Note(n.ID).Rect.H, before, "the note makes room")
	require.Equal(t, "Beeld op de notitie gezet. Klantreizen nemen 1,2 MB van deze browser in; er is nog plek voor 4,2 GB.", h.View().Toast.Text)
	require.Equal(t, []journey.ID{n.Image}, h.Shown)
	h.Press("Escape", "Escape").Click(h.Spot("Belt de bank"))
	require.Contains(t, h.View().Live, "Beeld: Belt de bank")

	h.Press("Ctrl+Z")
	require.Empty(t, h.Note("Belt de bank").Image)
	require.Nil(t, h.Board().Image(img.ID))
	h.Press("Ctrl+Y")
	require.Equal(t, img.ID, h.Note("Belt de bank").Image)
	require.NotNil(t, h.Board().Image(img.ID))
	h = h.Reload()
	require.Equal(t, []journey.ID{img.ID}, h.Shown)
}

func TestAPictureGoesWhereTextWould(t *testing.T) {
	h := written(t)
	h.Click(h.Cell("Kiezen", "Contactmomenten")).Send(pasted(t, 300, 200))
	require.Equal(t, []string{""}, h.In("Kiezen", "Contactmomenten"), "the chosen cell")
	h.Press("Escape", "Escape", "Escape").Send(pasted(t, 300, 200))
	n := h.Board().Note(h.Selection().Notes[0])
	require.Equal(t, journey.Parked, n.Place.Where, "else the parking place")
	require.Equal(t, journey.Images, n.Kind)

	// Into the note that is being written.
	h.Press("Escape", "Escape", "Escape").Click(h.Cell("Kopen", "Acties")).Press("Enter").Type("De folder").Send(pasted(t, 300, 200))
	require.NotEmpty(t, h.Note("De folder").Image)
	h.Press("Escape", "Escape", "Escape").Click(h.Cell("Kopen", "Pijnpunten")).Press("Enter").Send(pasted(t, 300, 200))
	require.Equal(t, []string{""}, h.In("Kopen", "Pijnpunten"), "an empty new note becomes the picture's")

	// An emotion has a face already.
	h.Press("Escape", "Escape", "Escape").Press("Escape")
	cell := h.Cell("Kiezen", "Emotie")
	h.Click(cell).Press("Escape").Send(pasted(t, 300, 200))
	require.Equal(t, journey.Parked, h.Board().Note(h.Selection().Notes[0]).Place.Where)
}

func TestAPictureIsDroppedOnWhatLiesThere(t *testing.T) {
	h := written(t)
	drop := func(p geom.Point) *journey.Note {
		ev := pasted(t, 300, 200)
		ev.Name, ev.Dropped, ev.P = "folder.png", true, p
		h.Send(ev)
		return h.Board().Note(h.Selection().Notes[0])
	}
	require.Equal(t, "Belt de bank", drop(h.Spot("Belt de bank")).Text)
	require.Equal(t, journey.Cell, drop(h.Cell("Kiezen", "Acties")).Place.Where)
	require.Equal(t, journey.Parked, drop(h.Cell("Kiezen", "Emotie")).Place.Where, "a lane of faces")
	require.Equal(t, journey.Parked, drop(h.Head("Kiezen")).Place.Where)
	at := h.Camera().ToScreen(geom.Point{X: h.Sheet().Grid.Right() + 300, Y: 100})
	n := drop(at)
	require.Equal(t, journey.Loose, n.Place.Where)
	require.Equal(t, journey.Images, n.Kind)
	box := h.Sheet().Note(n.ID)
	require.InDelta(t, 280, box.Rect.W, 1)
	frame := layout.FrameOf(box)
	require.InDelta(t, 200.0/300, frame.H/frame.W, 0.02, "whole, in its own shape")
	require.True(t, box.Rect.Has(h.Camera().ToWorld(at)))
}

func TestThePersonaHasAPicture(t *testing.T) {
	h := written(t)
	h.Do("persona").Send(editor.SetField{Field: "name", Value: "Sanne"})
	drawn := h.Drawn()
	h.Send(pasted(t, 300, 300))
	require.NotEmpty(t, h.Board().Persona().Image)
	require.NotEqual(t, drawn, h.Drawn(), "in the corner")
	require.Contains(t, h.View().Toast.Text, "Beeld van de persona gezet.")
	require.NotNil(t, h.View().Inspector)
	h.Do("nopicture")
	require.Empty(t, h.Board().Persona().Image)
	require.Equal(t, drawn, h.Drawn())
	h.Press("Ctrl+Z")
	require.NotEmpty(t, h.Board().Persona().Image)
}

func TestPicturesGoAlongWithCopiesAndDuplicates(t *testing.T) {
	h := written(t)
	h.Click(h.Spot("Belt de bank")).Send(pasted(t, 300, 200)).Press("Escape", "Escape").Click(h.Spot("Belt de bank"))
	id := h.Note("Belt de bank").Image
	h.Press("Ctrl+D")
	require.Equal(t, id, h.Board().Note(h.Selection().Notes[0]).Image)
	h.Send(editor.Copying{})
	from := h.Board().ID()
	h.Do("new").Press("Enter").Press("Escape", "Escape", "Escape", "Escape")
	h.Do("begin", "five")
	require.NotEqual(t, from, h.Board().ID())
	h.Press("Escape", "Escape", "Escape").Send(editor.Pasted{Text: h.Clip.Text, HTML: h.Clip.HTML, Own: h.Clip.Own})
	require.Equal(t, id, h.Note("Belt de bank").Image)
	require.Equal(t, 300, h.Board().Image(id).Width.N)
	require.Contains(t, h.Disk().Images, [2]journey.ID{h.Board().ID(), id}, "the other map keeps its own")
}

func TestAnotherTabGetsThePicture(t *testing.T) {
	h := written(t)
	other := editortest.Visit(t, h.Disk())
	h.Click(h.Spot("Belt de bank")).Send(pasted(t, 300, 200))
	other.Send(editor.Nudged{Map: h.Board().ID()})
	id := h.Note("Belt de bank").Image
	require.Equal(t, id, other.Note("Belt de bank").Image)
	require.Equal(t, []journey.ID{id}, other.Shown)
}

func TestAFileCarriesThePictures(t *testing.T) {
	h := written(t)
	h.Click(h.Spot("Belt de bank")).Send(pasted(t, 300, 200)).Press("Ctrl+S")
	file := h.Files[len(h.Files)-1].Data
	_, report, err := codec.Read(file)
	require.NoError(t, err)
	require.Len(t, report.Pictures, 1)

	there := editortest.Open(t)
	there.Send(editor.Chosen{Name: "huis.reiskaart.json", Data: file})
	require.NotEmpty(t, there.Shown, "in another browser")
	there.Press("Ctrl+S")
	require.Equal(t, string(file), string(there.Files[len(there.Files)-1].Data))

	// A picture that nobody uses any more stays behind.
	h.Do("nopicture").Press("Ctrl+S")
	require.NotContains(t, string(h.Files[len(h.Files)-1].Data), `"data"`)
	// One whose content this browser lacks is said.
	h.Press("Ctrl+Z")
	clear(h.Disk().Images)
	h.Press("Ctrl+S")
	require.Contains(t, string(h.Files[len(h.Files)-1].Data), "Belt de bank")
	require.Contains(t, h.View().Toast.Text, "Van 1 beeld is de inhoud hier niet")
}

func TestAnImportThatDoesNotFitIsSaid(t *testing.T) {
	h := written(t)
	h.Click(h.Spot("Belt de bank")).Send(pasted(t, 300, 200)).Press("Ctrl+S")
	there := editortest.Open(t)
	there.Disk().Full = true
	there.Send(editor.Chosen{Name: "huis.reiskaart.json", Data: h.Files[0].Data})
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank"}, there.Texts())
	require.Contains(t, there.View().Toast.Text, "niet alle beelden pasten erbij")
}

// Issue 4: a clear toast, nothing lost, whatever the image is.
func TestBadPicturesChangeNothing(t *testing.T) {
	bomb := photo(t, 4, 4, 0)
	binary.BigEndian.PutUint32(bomb[16:], 30_000)
	binary.BigEndian.PutUint32(bomb[20:], 30_000)
	for said, ev := range map[string]editor.Chosen{
		"‘foto.png’ is groter dan 64 MB":                      {Name: "foto.png", Kind: "image/png", Size: 100 << 20, Err: true},
		"‘bom.png’ is te groot om te openen: 30.000 × 30.000": {Name: "bom.png", Kind: "image/png", Data: bomb},
		"Dit beeld is beschadigd en niet te lezen":            {Kind: "image/png", Data: photo(t, 9, 9, 0)[:20]},
		"Een SVG kan hier niet als beeld":                     {Name: "logo.svg", Kind: "image/svg+xml", Data: []byte("<svg onload=alert(1)>")},
		"‘foto.heic’ is een soort beeld dat hier niet kan":    {Name: "foto.heic", Kind: "image/heic", Data: []byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00")},
		"‘vals.png’ is een soort beeld dat hier niet kan":     {Name: "vals.png", Kind: "image/png", Data: []byte("Zoekt op funda")},
		"‘onleesbaar.png’ is beschadigd en niet te lezen":     {Name: "onleesbaar.png", Kind: "image/png", Size: 9, Err: true},
	} {
		h := written(t)
		h.Click(h.Spot("Belt de bank"))
		before := h.Board().Note(h.Note("Belt de bank").ID)
		h.Send(ev)
		require.True(t, strings.HasPrefix(h.View().Toast.Text, said), "%s: %s", said, h.View().Toast.Text)
		require.Equal(t, []string{"Zoekt op funda", "Belt de bank"}, h.Texts(), said)
		require.Empty(t, before.Image, said)
		require.Empty(t, h.Disk().Images, said)
	}
}

func TestAFullBrowserKeepsTheMapAndSaysSo(t *testing.T) {
	h := written(t)
	h.Disk().Full = true
	h.Click(h.Spot("Belt de bank")).Send(pasted(t, 300, 200))
	require.Contains(t, h.View().Toast.Text, "De browser is vol: dit beeld past er niet meer bij.")
	require.Equal(t, "save", h.View().Toast.Run.Name)
	require.Empty(t, h.Note("Belt de bank").Image)
	require.Zero(t, h.Board().Count(journey.KindImage))
}

// What the edge finds out later than the editor asked: the map was left, the note deleted.
func TestAPictureThatComesLate(t *testing.T) {
	h := written(t)
	h.Click(h.Spot("Belt de bank"))
	var asked []editor.Effect
	hold := func(ev editor.Event) { asked = h.Update(ev, h.Now()) }
	hold(pasted(t, 300, 200))
	require.Contains(t, h.View().Live, "wordt klaargemaakt")
	shrink := asked[len(asked)-1].(editor.ShrinkImage)
	h.Press("Delete")
	h.Send(editor.ImageShrunk{Ask: shrink.Ask, Type: picture.PNG, W: 300, H: 200, Data: shrink.Data})
	require.Equal(t, journey.Parked, h.Board().Note(h.Selection().Notes[0]).Place.Where, "its note is gone")
	h.Press("Ctrl+Z").Press("Ctrl+Z").Click(h.Spot("Belt de bank"))
	hold(pasted(t, 300, 200))
	shrink = asked[len(asked)-1].(editor.ShrinkImage)
	h.Do("sample")
	h.Send(editor.ImageShrunk{Ask: shrink.Ask, Type: picture.PNG, W: 300, H: 200, Data: shrink.Data})
	require.Contains(t, h.View().Toast.Text, "andere kaart")
	require.Zero(t, h.Board().Count(journey.KindImage))
}

func TestPicturesWithoutAUserAreLookedAfterOnceForEachOpening(t *testing.T) {
	h := written(t)
	h.Click(h.Spot("Belt de bank")).Send(pasted(t, 300, 200)).Wait()
	require.Len(t, h.Disk().Swept, 1)
	h = h.Reload()
	h.Click(h.Spot("Belt de bank")).Type("!").Press("Escape").Wait()
	swept := h.Disk().Swept
	require.Len(t, swept, 2)
	require.Equal(t, h.Board().UsedImages(), swept[1].Keep)
	require.Len(t, swept[1].Keep, 1)
}

func TestAVersionRemembersItsPictures(t *testing.T) {
	h := written(t)
	h.Click(h.Spot("Belt de bank")).Send(pasted(t, 300, 200))
	id := h.Note("Belt de bank").Image
	h.Do("keepversion").Press("Escape")
	for _, v := range h.Disk().Versions {
		require.Equal(t, []journey.ID{id}, v.Images)
		back, err := editor.ReadVersion(editor.AppendVersion(nil, v))
		require.NoError(t, err)
		require.Equal(t, v, back)
	}
	require.Len(t, h.Disk().Versions, 1)
}

// The file of a map that was deleted here brings its pictures along, whatever is cleaned up of the deleted one.
func TestBugADeletedMapTookThePicturesOfItsFile(t *testing.T) {
	h := written(t)
	h.Click(h.Spot("Belt de bank")).Send(pasted(t, 300, 200)).Press("Ctrl+S")
	file, m := h.Files[len(h.Files)-1], h.Board().ID()
	h.Do("deletemap", string(m))
	require.NotEqual(t, m, h.Board().ID())
	h.Send(editor.Chosen{Name: file.Name, Data: file.Data})
	require.Equal(t, m, h.Board().ID())
	require.Len(t, h.Disk().Images, 1)
	h.Press("Ctrl+S")
	require.Equal(t, string(file.Data), string(h.Files[len(h.Files)-1].Data))
}
