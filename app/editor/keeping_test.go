package editor_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/replica"
)

func TestTheMapIsThereTomorrow(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Escape")
	camera := h.Camera()
	h = h.Reload()
	require.Equal(t, []string{"een", "twee"}, h.Texts())
	require.Empty(t, h.Chosen(), "a later visit opens with nothing chosen")
	require.False(t, h.Writer().Open)
	require.Equal(t, camera, h.Camera(), "where it was left")
	h = h.Kill()
	require.Equal(t, []string{"een", "twee"}, h.Texts())
}

func TestOpenTextIsKeptWhenThePageGoes(t *testing.T) {
	h := editortest.Open(t)
	h.Type("nog niet klaar")
	h = h.Reload()
	require.Equal(t, []string{"nog niet klaar"}, h.Texts())
}

func TestWhatCannotBeSavedIsSaidAtOnceAndSavedLater(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape")
	h.Disk().Maps.Fail(errFull{})
	h.Press("Enter").Type(" en meer").Press("Escape")
	require.Equal(t, "unsaved", h.View().Saved.State)
	require.NotEmpty(t, h.View().Alarm)
	h.Press("N").Type("twee").Press("Escape")
	h.Disk().Maps.Fail(nil)
	h.Wait()
	require.Equal(t, "browser", h.View().Saved.State)
	h = h.Kill()
	require.Equal(t, []string{"een en meer", "twee"}, h.Texts())
}

type errFull struct{}

func (errFull) Error() string { return "full" }

func TestSavingExportingDeletingImporting(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Press("Ctrl+S")
	require.Len(t, h.Files, 1)
	require.Equal(t, "nieuwe klantreis 2026-11-22 1402.reiskaart.json", h.Files[0].Name)
	require.Equal(t, "file", h.View().Saved.State)
	first := h.Files[0].Data
	h.Press("N").Type("twee").Press("Escape")
	require.Equal(t, "changed", h.View().Saved.State)
	h.Do("deletemap", string(h.Board().ID()))
	require.Empty(t, h.Texts())
	h.Send(editor.Chosen{Name: "huis.reiskaart.json", Data: first})
	require.Equal(t, []string{"een"}, h.Texts())
	require.Equal(t, "file", h.View().Saved.State)
	h.Press("Ctrl+S")
	require.Equal(t, string(first), string(h.Files[1].Data), "same bytes")
}

func TestAFileWhoseMapIsHereAlready(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Press("Ctrl+S")
	first := h.Files[0].Data
	h.Send(editor.Chosen{Name: "huis.reiskaart.json", Data: first})
	require.Nil(t, h.View().Question)
	h.Press("N").Type("twee").Press("Escape")
	h.Send(editor.Chosen{Name: "huis.reiskaart.json", Data: first})
	require.Contains(t, h.View().Question.Text, "1 notitie weg")
	h.Do("answer", "mine")
	require.Equal(t, []string{"een"}, h.Texts())
	require.Len(t, h.Disk().Infos, 1)
	require.Len(t, h.Disk().Versions, 1, "how it was is kept first")
	h.Press("Ctrl+Z")
	require.Equal(t, []string{"een", "twee"}, h.Texts(), "one step to undo")
	h.Send(editor.Chosen{Name: "huis.reiskaart.json", Data: first})
	h.Do("answer", "beside")
	require.Equal(t, []string{"een"}, h.Texts())
	require.Len(t, h.Disk().Infos, 2)
}

func TestBadFilesLeaveTheMapAsItWas(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape")
	for _, file := range []struct{ data, says string }{
		{"", "leeg"}, {"PK\x03\x04\x00\x00word/document.xml", "geen klantreis"}, {`{"type":"excalidraw","elements":[]}`, "Excalidraw"},
		{`{"format":"reiskaart/2"}`, "nieuwere Reiskaart"}, {"{", "geen klantreis"}, {"a;b;c\n1;2;3", "tabel"}, {"%PDF-1.7", "PDF"},
	} {
		h.Send(editor.Chosen{Name: "x.json", Data: []byte(file.data)})
		require.NotNil(t, h.View().Toast, file.data)
		require.Contains(t, h.View().Toast.Text, file.says)
		require.Contains(t, h.View().Toast.Text, "zoals hij was")
		require.Equal(t, []string{"een"}, h.Texts())
		h.Do("dismiss")
	}
	h.Send(editor.Chosen{Name: "x.json", Err: true})
	require.Contains(t, h.View().Toast.Text, "x.json")
}

func TestOneBrokenNoteCostsOneNote(t *testing.T) {
	h := editortest.Open(t)
	h.Send(editor.Chosen{Name: "x.json", Data: []byte("{\"format\":\"reiskaart/1\",\"id\":\"m\",\"notes\":[\n{\"id\":\"a\",\"x\":1,\"y\":2,\"text\":\"heel\"},\n{\"id\":\"b\",\"x\":1,,},\n{\"id\":\"c\",\"x\":1,\"y\":200,\"text\":\"ook heel\"}\n]}\n")})
	require.Equal(t, []string{"heel", "ook heel"}, h.Texts())
	require.Contains(t, h.View().Toast.Text, "2 van de 3 notities")
	require.Contains(t, h.View().Toast.Text, "regel 3")
}

func TestTheLibrary(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("rename", "Huizenkoper").Wait()
	h.Do("new").Type("twee").Press("Escape").Do("rename", "Huurder").Wait()
	h.Do("library")
	titles := []string{}
	for _, m := range h.View().Library.Maps {
		titles = append(titles, m.Title)
	}
	require.ElementsMatch(t, []string{"Huizenkoper", "Huurder"}, titles)
	house := h.View().Library.Maps[1].ID
	if h.View().Library.Maps[0].Title == "Huizenkoper" {
		house = h.View().Library.Maps[0].ID
	}
	h.Do("openmap", string(house))
	require.Equal(t, []string{"een"}, h.Texts())
	h.Do("duplicatemap")
	require.Equal(t, "Huizenkoper (kopie)", h.Board().Doc().Title)
	require.NotEqual(t, house, h.Board().ID())
	h.Do("deletemap", string(h.Board().ID()))
	require.NotNil(t, h.View().Toast)
	undo := h.View().Toast.Run
	h.Send(undo)
	require.Equal(t, "Huizenkoper (kopie)", h.Board().Doc().Title)
	h = h.Reload()
	require.Len(t, h.Disk().Infos, 3)
	require.Equal(t, []string{"een"}, h.Texts())
}

func TestAnEmptyMapNeverTakesThePlaceOfAFullOne(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("new").Press("Escape")
	h = h.Reload()
	require.Equal(t, []string{"een"}, h.Texts())
}

// TestAFileThatIsDroppedWhileTheFirstMapIsReadWaitsForIt: the storage may take a second to answer.
func TestAFileThatIsDroppedWhileTheFirstMapIsReadWaitsForIt(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape", "Ctrl+S")
	dropped := editor.Chosen{Name: "een.reiskaart.json", Data: h.Files[0].Data}
	for _, fails := range []bool{false, true} {
		e, now := editor.New(), time.Date(2026, 11, 22, 14, 2, 0, 0, time.UTC)
		e.Update(editor.Begun{Language: "nl", Maps: []editor.MapInfo{{ID: "other", Title: "Andere", Changed: 5}}}, now)
		e.Update(dropped, now)
		e.Update(editor.Opened{Map: "other", Failed: fails}, now)
		require.Equal(t, h.Board().ID(), e.Board().ID())
	}
}

// TestAFileWhoseMapCannotBeReadDoesNotTurnUpLater: the map of the file is in the library, but the browser does not give it.
func TestAFileWhoseMapCannotBeReadDoesNotTurnUpLater(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape", "Ctrl+S")
	known, data := h.Board().ID(), h.Files[0].Data
	h.Do("new")
	now := time.Date(2026, 11, 22, 15, 0, 0, 0, time.UTC)
	h.Update(editor.Chosen{Name: "een.reiskaart.json", Data: data}, now)
	h.Update(editor.Opened{Map: known, Failed: true}, now)
	h.Do("sample").Press("Escape", "Escape")
	sample := h.Board().ID()
	for _, effect := range h.Update(editor.Opened{Map: "third", Saved: replica.Saved{Snapshot: replica.Begin(h.Board().Named("third")).Snapshot(0)}}, now) {
		_, loads := effect.(editor.Load)
		require.False(t, loads)
	}
	require.NotEqual(t, sample, h.Board().ID())
}

// TestAQuestionGoesWithItsMap: its answer would otherwise be written to another.
func TestAQuestionGoesWithItsMap(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape", "Ctrl+S").Press("Enter").Type(" en meer").Press("Escape")
	h.Send(editor.Chosen{Name: "een.reiskaart.json", Data: h.Files[0].Data})
	require.NotNil(t, h.View().Question)
	h.Do("sample")
	require.Nil(t, h.View().Question)
	h.Do("answer", "mine")
	require.False(t, h.View().CanUndo)
}

// TestAPersonaIsSpelledAsInTheMapThatWasChangedLast whatever order the library comes in.
func TestAPersonaIsSpelledAsInTheMapThatWasChangedLast(t *testing.T) {
	h := editortest.Open(t)
	maps := []editor.MapInfo{
		{ID: "a", Persona: "Anna", Changed: 5},
		{ID: "b", Persona: "anna", Changed: 3},
		{ID: "c", Persona: "ANNA", Changed: 9, Wanted: true, BasedOn: "b"},
	}
	for range 20 {
		maps[0], maps[1], maps[2] = maps[1], maps[2], maps[0]
		h.Send(editor.LibraryChanged{Maps: maps})
		if h.View().Library == nil {
			h.Do("library")
		}
		require.Equal(t, "anna", h.View().Library.Maps[0].Group)
	}
}
