//go:build !js

package e2e

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/picture"
)

// photograph is a file with a picture that is of one colour at the left and white at the right: its mean colour is another.
func photograph(t *testing.T, kind string, w, h int, fill color.RGBA) []byte {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for i := 0; i < len(img.Pix); i += 4 {
		copy(img.Pix[i:], []byte{fill.R, fill.G, fill.B, 255})
		if i/4%w > w/2 {
			copy(img.Pix[i:], []byte{255, 255, 255, 255})
		}
	}
	var out bytes.Buffer
	switch kind {
	case picture.PNG:
		require.NoError(t, (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(&out, img))
	case picture.JPEG:
		require.NoError(t, jpeg.Encode(&out, img, nil))
	case picture.GIF:
		require.NoError(t, gif.Encode(&out, img, nil))
	}
	return out.Bytes()
}

// SetClipboardPicture puts a PNG on the clipboard, as a program that cuts out a piece of the screen does.
func (p *Page) SetClipboardPicture(content []byte) {
	p.t.Helper()
	p.allowClipboard()
	Eval[bool](p, `(async () => {
		const bytes = Uint8Array.from(atob(`+quote(base64.StdEncoding.EncodeToString(content))+`), c => c.charCodeAt(0));
		await navigator.clipboard.write([new ClipboardItem({'image/png': new Blob([bytes], {type: 'image/png'})})]);
		return true;
	})()`)
}

// Colored waits until the wall has about this colour at a point.
func (p *Page) Colored(at point, fill color.RGBA) {
	p.t.Helper()
	p.Wait(`(() => {
		const board = document.getElementById('board'), r = board.getBoundingClientRect(), k = devicePixelRatio;
		const d = board.getContext('2d').getImageData((` + number(at.x) + ` - r.x) * k, (` + number(at.y) + ` - r.y) * k, 1, 1).data;
		return Math.abs(d[0] - ` + number(float64(fill.R)) + `) < 12 && Math.abs(d[1] - ` + number(float64(fill.G)) + `) < 12 && Math.abs(d[2] - ` + number(float64(fill.B)) + `) < 12;
	})()`)
}

func number(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// PictureOf is a point in the left half of the picture on a note, and the record of it.
func (w *Wall) PictureOf(text string) (point, *journey.Image) {
	w.page.t.Helper()
	box := w.find(text)
	img := w.Board.Image(box.Note.Image)
	require.NotNil(w.page.t, img, "no picture on %s", text)
	shown := layout.PictureIn(img, layout.FrameOf(box))
	return w.Spot(geom.Point{X: box.Rect.X + shown.X + shown.W/4, Y: box.Rect.Y + shown.Center().Y}), img
}

func TestAPastedPictureIsScaledKeptAndCarried(t *testing.T) {
	p, wall := threeNotes(t)
	orange := color.RGBA{230, 120, 40, 255}
	p.On(wall.Note("twee"))
	p.SetClipboardPicture(photograph(t, picture.PNG, 3200, 2000, orange))
	p.Press("Ctrl+v")
	p.See("Beeld op de notitie gezet. Klantreizen nemen ")
	p.See("er is nog plek voor ")
	p.Press("Escape", "Escape", "Escape")
	wall = p.Wall()
	at, img := wall.PictureOf("twee")
	require.Equal(t, [2]int{1600, 1000}, [2]int{img.Width.N, img.Height.N})
	p.Colored(at, orange)
	p.Reload()
	p.Press("0")
	p.Colored(at, orange)

	// The file has it, and gives it to another browser.
	_, report, err := codec.Read(wall.File)
	require.NoError(t, err)
	require.Empty(t, report.Issues)
	require.NotEmpty(t, report.Pictures, string(wall.File))
	look, err := picture.Read(report.Pictures[img.ID])
	require.NoError(t, err)
	require.Equal(t, 1600, look.W)
	other := Open(t)
	other.Press("Escape", "Escape", "Escape")
	other.DropFile("map.reiskaart.json", wall.File)
	other.Saved("Bewaard in map.reiskaart.json")
	there := other.Wall()
	require.Equal(t, string(wall.File), string(there.File))
	at, _ = there.PictureOf("twee")
	other.Colored(at, orange)
}

func TestPicturesAreDroppedDuplicatedAndUndone(t *testing.T) {
	t.Parallel()
	p, wall := threeNotes(t)
	blue, green := color.RGBA{30, 80, 200, 255}, color.RGBA{0, 255, 0, 255} // the one that a GIF can show
	cell := wall.Cell("Kiezen", "Contactmomenten")
	p.Drop(cell.x, cell.y, p.File("folder.jpg", photograph(t, picture.JPEG, 900, 600, blue)))
	p.See("Beeld toegevoegd.")
	p.Press("Enter")
	p.Type("De folder")
	p.Press("Escape", "Escape", "Escape")
	wall = p.Wall()
	at, _ := wall.PictureOf("De folder")
	p.Colored(at, blue)

	p.On(wall.Note("een"))
	on := wall.Note("een")
	p.Drop(on.x, on.y, p.File("logo.gif", photograph(t, picture.GIF, 400, 400, green)))
	p.See("Beeld op de notitie gezet.")
	p.Press("Ctrl+d", "Escape", "Escape", "Escape")
	require.Len(t, p.Wall().Board.UsedImages(), 2)
	p.Press("Ctrl+z", "Ctrl+z")
	wall = p.Wall()
	require.Len(t, wall.Board.UsedImages(), 1)
	p.Press("Ctrl+y")
	at, _ = p.Wall().PictureOf("een")
	p.Colored(at, green)

	// Another tab has it as well.
	tab := p.OpenTab("/")
	tab.Press("Escape", "Escape", "Escape")
	at, _ = tab.Wall().PictureOf("De folder")
	tab.Colored(at, blue)
}

// Issue 4: an image of 100 MB, of a wrong type, broken, or with more pixels than can be decoded.
func TestBadPicturesAreRefusedAndNothingIsLost(t *testing.T) {
	t.Parallel()
	p, wall := threeNotes(t)
	bomb := photograph(t, picture.PNG, 4, 4, color.RGBA{})
	binary.BigEndian.PutUint32(bomb[16:], 30_000)
	binary.BigEndian.PutUint32(bomb[20:], 30_000)
	broken := photograph(t, picture.JPEG, 300, 200, color.RGBA{200, 0, 0, 255})[:400]
	at := wall.Note("een")
	for _, row := range []struct {
		name    string
		content []byte
		said    string
	}{
		{"groot.png", append(photograph(t, picture.PNG, 4, 4, color.RGBA{}), make([]byte, 100<<20)...), "‘groot.png’ is groter dan 64 MB."},
		{"bom.png", bomb, "‘bom.png’ is te groot om te openen: 30.000 × 30.000 beeldpunten."},
		{"stuk.jpg", broken, "‘stuk.jpg’ is beschadigd en niet te lezen."},
		{"logo.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" onload="document.title='gehackt'"><script>document.title='gehackt'</script></svg>`), "Een SVG kan hier niet als beeld."},
		{"foto.png", []byte("Dit is geen beeld"), "‘foto.png’ is een soort beeld dat hier niet kan"},
		{"foto.heic", append([]byte("\x00\x00\x00\x18ftypheic"), make([]byte, 99)...), "‘foto.heic’ is een soort beeld dat hier niet kan"},
	} {
		p.Drop(at.x, at.y, p.File(row.name, row.content))
		p.See(row.said)
	}
	require.NotContains(t, Eval[string](p, `document.title`), "gehackt")
	p.Press("Escape", "Escape", "Escape")
	after := p.Wall()
	require.Equal(t, []string{"een", "twee", "drie"}, after.In("Bewust worden", "Acties"))
	require.Empty(t, after.Board.UsedImages())
}

func TestAFullDiskRefusesAPictureAndKeepsTheMap(t *testing.T) {
	t.Parallel()
	p := OpenBlank(t)
	p.Before(`(() => {
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (value, ...key) {
			if (this.name === 'images') throw new DOMException('full', 'QuotaExceededError');
			return put.call(this, value, ...key);
		};
	})()`)
	p.Go("/")
	p.Expect("JavaScript error: full")
	p.Type("een")
	p.Press("Escape", "Escape", "Escape")
	wall := p.Wall()
	at := wall.Note("een")
	p.Drop(at.x, at.y, p.File("folder.png", photograph(t, picture.PNG, 300, 200, color.RGBA{200, 0, 0, 255})))
	p.See("De browser is vol: dit beeld past er niet meer bij. Aan je kaart is niets veranderd.")
	require.Equal(t, string(wall.File), string(p.Wall().File))
}
