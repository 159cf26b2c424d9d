package codec_test

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/png"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
)

func pictured(t *testing.T) (*journey.Board, []byte) {
	var out bytes.Buffer
	require.NoError(t, png.Encode(&out, image.NewGray(image.Rect(0, 0, 200, 100))))
	b := journey.NewBoard().Named("m1")
	id := journey.ID("i1")
	b.Apply(append(journey.AddNote(b, "n1", journey.OnWall(1, 2), "", "De folder"),
		journey.Set(journey.KindNote, "n1", "image", &id),
		journey.SetText(journey.KindImage, "i1", "type", "image/png"),
		journey.SetText(journey.KindImage, "i1", "alt", "De folder")))
	return b, out.Bytes()
}

func TestAFileHasItsPicturesInside(t *testing.T) {
	b, data := pictured(t)
	file, err := codec.WriteWith(b, func(id journey.ID) []byte { return map[journey.ID][]byte{"i1": data}[id] })
	require.NoError(t, err)
	line := `    {"id": "i1", "alt": "De folder", "type": "image/png", "data": "` + base64.StdEncoding.EncodeToString(data) + `"}`
	require.Contains(t, string(file), line)

	back, report, err := codec.Read(file)
	require.NoError(t, err)
	require.Empty(t, report.Issues)
	require.Equal(t, map[journey.ID][]byte{"i1": data}, report.Pictures)
	require.Equal(t, "De folder", back.Image("i1").Alt)
	require.Empty(t, back.Kept(journey.KindImage, "i1"), "the content is no register")
	again, err := codec.WriteWith(back, func(id journey.ID) []byte { return report.Pictures[id] })
	require.NoError(t, err)
	require.Equal(t, string(file), string(again))

	without, err := codec.Write(back)
	require.NoError(t, err)
	require.NotContains(t, string(without), "data", "the record alone")
}

func TestAPictureIsLongerThanAnyText(t *testing.T) {
	b, data := pictured(t)
	data = append(data, make([]byte, 3*codec.MaxRunes)...) // what follows a PNG is nobody's
	file, err := codec.WriteWith(b, func(journey.ID) []byte { return data })
	require.NoError(t, err)
	_, report, err := codec.Read(file)
	require.NoError(t, err)
	require.Empty(t, report.Issues)
	require.Equal(t, data, report.Pictures["i1"])

	long := strings.Replace(string(file), `"De folder", "type"`, `"`+strings.Repeat("x", codec.MaxRunes+1)+`", "type"`, 1)
	_, report, err = codec.Read([]byte(long))
	require.NoError(t, err)
	require.Equal(t, codec.TooLong, report.Issues[0].Problem, "a text beside it is not")
	require.Empty(t, report.Pictures)
	require.LessOrEqual(t, len(report.Issues[0].Raw), codec.MaxRunes)
}

func TestWhatIsNoPictureIsLeftOut(t *testing.T) {
	for name, content := range map[string]string{
		"no base64":   "!!!",
		"a script":    base64.StdEncoding.EncodeToString([]byte("<svg onload=alert(1)>")),
		"cut off":     base64.StdEncoding.EncodeToString([]byte("\x89PNG\r\n\x1a\n")),
		"nothing":     "",
		"far too big": base64.StdEncoding.EncodeToString(append([]byte("GIF89a\x01\x00\x01\x00\x00\x00\x00"), make([]byte, 9<<20)...)),
	} {
		b, report, err := codec.Read([]byte(`{"format":"reiskaart/1","id":"m","images":[{"id":"i1","alt":"A","data":"` + content + `"}]}`))
		require.NoError(t, err, name)
		require.Empty(t, report.Pictures, name)
		require.Len(t, report.Issues, 1, name)
		require.Equal(t, "/images/0/data", report.Issues[0].Pointer)
		require.Equal(t, "A", b.Image("i1").Alt, "%s: the record stays", name)
	}
}

// A later version may keep something else under the key: it is kept.
func TestDataThatIsNoTextIsKept(t *testing.T) {
	const file = `{"format":"reiskaart/1","id":"m","images":[{"id":"i1","data":{"sha":"x"}}]}`
	b, report, err := codec.Read([]byte(file))
	require.NoError(t, err)
	require.Empty(t, report.Pictures)
	out, err := codec.Write(b)
	require.NoError(t, err)
	require.Contains(t, string(out), `{"sha": "x"}`)
	b, _, err = codec.Read(out)
	require.NoError(t, err)
	again, err := codec.Write(b)
	require.NoError(t, err)
	require.Equal(t, string(out), string(again))
}
