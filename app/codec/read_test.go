package codec

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

func refusal(t *testing.T, data string) Error {
	t.Helper()
	b, report, err := Read([]byte(data))
	require.Error(t, err)
	require.Nil(t, b)
	require.Nil(t, report)
	return *err.(*Error)
}

func TestWhatIsNoMapIsCalledByItsName(t *testing.T) {
	for data, want := range map[string]Problem{
		"":                                Empty,
		" \r\n\t":                         Empty,
		"\xef\xbb\xbf":                    Empty,
		"PK\x03\x04\x00word/document.xml": WordFile,
		"PK\x03\x04\x00xl/workbook.xml":   SheetFile,
		"PK\x03\x04\x00a.txt":             ZipFile,
		"PK is short for Piet Klaassen":   PlainText,
		`{\rtf1\ansi`:                     WordFile,
		"%PDF-1.7":                        PDFFile,
		"\x89PNG\r\n\x1a\n":               Picture,
		"\xff\xd8\xff\xe0":                Picture,
		"GIF89a":                          Picture,
		"<!DOCTYPE html>":                 Markup,
		"<svg/>":                          Markup,
		"naam;cijfer\nAnna;8":             TableText,
		"a\tb\nc\td":                      TableText,
		"Een lijstje\nmet regels":         PlainText,
		"[ ] nog doen":                    PlainText,
		"[1,2]":                           OtherJSON,
		"\xff\xfe{\x00":                   UTF16,
		"\x00\x00\x00\x00":                Binary,
		"caf\xe9":                         Binary,
		"{}":                              OtherJSON,
		`{"type":"excalidraw/clipboard","elements":[]}`: Excalidraw,
		`{"type":"application/tldraw","data":{}}`:       Tldraw,
		`{"edges":[]}`:                JSONCanvas,
		`{"format":5}`:                OtherJSON,
		`{"format":"reiskaart/"}`:     OtherJSON,
		`{"format":"reiskaart/x"}`:    OtherJSON,
		`{"format":"reiskaart/2"}`:    Later,
		`{"format":"reiskaart/10.1"}`: Later,
		`{"notes":[],"format":"reiskaart/99999999999999999999"}`: Later,
		`{"format":"reiskaart/1+fragment"}`:                      IsFragment,
		`{"a":1,`:                                                Damaged,
		`{"a" 1}`:                                                Damaged,
		`{"format":"reiskaart/1"}` + strings.Repeat(" ", MaxBytes): TooBig,
		strings.Repeat(" ", MaxBytesWithImages+1):                  TooBig,
	} {
		require.Equal(t, want, refusal(t, data).Problem, "%.60q", data)
		require.NotEqual(t, "", want.String())
		require.True(t, want.Costs())
	}
}

func TestALaterVersionIsNamed(t *testing.T) {
	e := refusal(t, `{"format":"reiskaart/2","notes":"of another make"}`)
	require.Equal(t, Error{Problem: Later, Name: "reiskaart/2"}, e)
	require.EqualError(t, &e, "This map was made with a later version of Reiskaart. (reiskaart/2)")
	require.Len(t, []rune(refusal(t, `{"format":"`+strings.Repeat("é", 100)+`"}`).Name), 41)
}

func TestDamageIsFoundOnItsLine(t *testing.T) {
	require.Equal(t, Error{Problem: Damaged, Line: 3}, refusal(t, "{\n\"a\": 1,\n\"b\": x\n}"))
	require.Equal(t, Error{Problem: Damaged, Line: 2}, refusal(t, "{\n\"format: \"reiskaart/1\"\n}"))
}

func TestImagesRaiseTheLimit(t *testing.T) {
	_, _, err := Read([]byte(`{"format":"reiskaart/1","images":[{"id":"i"}]}` + strings.Repeat(" ", MaxBytes)))
	require.NoError(t, err)
}

func TestLimitsOfReading(t *testing.T) {
	groups := func(n int, record string) string {
		return `{"format":"reiskaart/1","groups":[` + strings.Repeat(record+",", n-1) + record + `]}`
	}
	require.Equal(t, TooMany, refusal(t, groups(MaxRecords+1, `{"id":"g"}`)).Problem)
	require.Equal(t, TooBroken, refusal(t, groups(maxBroken+1, `{"id":g}`)).Problem)
	_, report, err := Read([]byte(groups(maxBroken, `{"id":g}`)))
	require.NoError(t, err)
	require.Len(t, report.Lost(), maxBroken)
	require.Equal(t, Count{journey.KindGroup, 0, maxBroken}, report.Of(journey.KindGroup))
}

// TestOneOfAHundredAndThirteenNotes is the sentence of the interface: how many were read, and on which line one was not.
func TestOneOfAHundredAndThirteenNotes(t *testing.T) {
	var file strings.Builder
	file.WriteString("{\n  \"format\": \"reiskaart/1\",\n  \"notes\": [\n")
	for i := range 113 {
		line := `    {"id": "n` + strconv.Itoa(i) + `", "text": "a"},`
		if i == 48 {
			line = strings.Replace(line, `"a"`, `"a`, 1)
		}
		if i == 112 {
			line = strings.TrimSuffix(line, ",")
		}
		file.WriteString(line + "\n")
	}
	file.WriteString("  ]\n}\n")
	b, report, err := Read([]byte(file.String()))
	require.NoError(t, err)
	require.Equal(t, 112, b.Count(journey.KindNote))
	require.Equal(t, Count{journey.KindNote, 112, 113}, report.Of(journey.KindNote))
	require.Equal(t, []Issue{{Problem: Syntax, Pointer: "/notes/48", Line: 52, Kind: journey.KindNote, ID: "n48", Raw: `{"id": "n48", "text": "a}`}}, report.Issues)
}

func TestAPlaceOfTwoSortsIsParkedFromThere(t *testing.T) {
	b, _, err := Read([]byte(`{"format":"reiskaart/1","notes":[{"id":"n1","x":1,"phase":"p","y":2,"lane":"l","park":true},{"id":"n2","y":2,"under":"s","park":true},{"id":"n3","under":"s"},{"id":"n4","park":true,"phase":3}]}`))
	require.NoError(t, err)
	places := map[journey.ID]journey.Place{}
	for n := range b.Notes() {
		require.NotEmpty(t, n.Place.Rank)
		n.Place.Rank = ""
		places[n.ID] = n.Place
	}
	require.Equal(t, map[journey.ID]journey.Place{"n1": {Where: journey.Parked, Phase: "p", Lane: "l"}, "n2": {Where: journey.Parked, Y: 2}, "n3": {}, "n4": journey.Parking()}, places)
}

// TestABrokenRecordLeavesNothingBehind: its id is free again, and what it kept is gone.
func TestABrokenRecordLeavesNothingBehind(t *testing.T) {
	b, report, err := Read([]byte(`{"format":"reiskaart/1","notes":[{"id":"n1","text":"weg","new":1,"score":"x","tags":x},{"id":"n1","owner":"Anna"}]}`))
	require.NoError(t, err)
	require.Len(t, report.Issues, 1)
	require.Equal(t, "Anna", b.Note("n1").Owner)
	require.Equal(t, "", b.Note("n1").Text)
	require.Empty(t, b.Kept(journey.KindNote, "n1"))
}

func TestReadingTwiceGivesTheSameIDs(t *testing.T) {
	data := []byte(`{"format":"reiskaart/1","notes":[{"text":"a"},{"id":"x"},{"id":"x"}]}`)
	one, _, err := Read(data)
	require.NoError(t, err)
	two, _, err := Read(data)
	require.NoError(t, err)
	require.NotEmpty(t, one.ID())
	require.Equal(t, one.ID(), two.ID())
	for n := range one.Notes() {
		require.NotNil(t, two.Note(n.ID))
	}
}

func TestAKeyTwiceTheLastCounts(t *testing.T) {
	b, _, err := Read([]byte(`{"format":"reiskaart/1","notes":[{"id":"n1","text":"a","text":"b","votes":{"r/a":1,"r/a":2}}]}`))
	require.NoError(t, err)
	require.Equal(t, "b", b.Note("n1").Text)
	require.Equal(t, journey.Keyed{{Key: "r/a", Value: "2"}}, b.Note("n1").Votes)
}

func TestARegisterUnderItsOwnNameIsUnderstood(t *testing.T) {
	b, report, err := Read([]byte(`{"format":"reiskaart/1","notes":[{"id":"n1","basis":"n0","vote/r/a":2,"place":{"park":true}},{"id":"n2","deleted":true}]}`))
	require.NoError(t, err)
	require.Empty(t, report.Issues)
	require.Equal(t, journey.ID("n0"), b.Note("n1").From)
	require.Equal(t, journey.Parked, b.Note("n1").Place.Where)
	require.Equal(t, journey.Keyed{{Key: "r/a", Value: "2"}}, b.Note("n1").Votes)
	require.Nil(t, b.Note("n2"))
}

func TestTheMapsLanguageSpeaksInAbout(t *testing.T) {
	b := journey.NewBoard()
	written, err := Write(b)
	require.NoError(t, err)
	require.Contains(t, string(written), "Een klantreis")
	b.Apply([]journey.Op{journey.SetText(journey.KindMap, "", "language", "en")})
	written, err = Write(b)
	require.NoError(t, err)
	require.Contains(t, string(written), "A customer journey")
	require.Equal(t, keyAbout, strings.Split(string(written), `"`)[5], "about is the second key")
}

func TestEveryProblemHasASentence(t *testing.T) {
	for p := range Problem(255) {
		known := p >= Empty && p <= TooBroken || p >= Syntax && p <= NoRecord || p >= WrongShape && p <= CutOff
		require.Equal(t, known, p.String() != "", "%d", p)
	}
}
