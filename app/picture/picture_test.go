package picture_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/picture"
)

// drawn is a file that Go's own encoders made.
func drawn(t testing.TB, kind string, w, h int) []byte {
	img := image.NewPaletted(image.Rect(0, 0, w, h), color.Palette{color.White, color.Black})
	var out bytes.Buffer
	switch kind {
	case picture.PNG:
		require.NoError(t, png.Encode(&out, img))
	case picture.JPEG:
		require.NoError(t, jpeg.Encode(&out, img, nil))
	case picture.GIF:
		require.NoError(t, gif.Encode(&out, img, nil))
	}
	return out.Bytes()
}

func TestItTellsWhatAnImageIs(t *testing.T) {
	for _, kind := range []string{picture.PNG, picture.JPEG, picture.GIF} {
		look, err := picture.Read(drawn(t, kind, 640, 123))
		require.NoError(t, err, kind)
		require.Equal(t, picture.Look{Type: kind, W: 640, H: 123}, look)
	}
}

// Go has no encoder for WebP; these are the heads of files that Chromium made.
func TestItReadsTheThreeSortsOfWebP(t *testing.T) {
	riff := func(chunk string) []byte { return []byte("RIFF\x00\x10\x00\x00WEBP" + chunk) }
	for name, row := range map[string]struct {
		data []byte
		w, h int
	}{
		"lossy":    {riff("VP8 \x00\x10\x00\x00\x10\x02\x00\x9d\x01\x2a\x40\x06\xb0\x04rest"), 1600, 1200},
		"lossless": {riff("VP8L\x00\x10\x00\x00\x2f\x3f\xc6\x2b\x01padding"), 1600, 1200},
		"extended": {riff("VP8X\x0a\x00\x00\x00\x10\x00\x00\x00\x3f\x06\x00\xaf\x04\x00rest"), 1600, 1200},
	} {
		look, err := picture.Read(row.data)
		require.NoError(t, err, name)
		require.Equal(t, picture.Look{Type: picture.WebP, W: row.w, H: row.h}, look, name)
	}
	_, err := picture.Read(riff("VP8 \x00\x10\x00\x00\x10\x02\x00\x00\x01\x2a\x40\x06\xb0\x04rest"))
	require.ErrorIs(t, err, picture.ErrBroken, "no start code")
}

func TestItRefusesWithAReason(t *testing.T) {
	bomb := drawn(t, picture.PNG, 4, 4)
	binary.BigEndian.PutUint32(bomb[16:], 30_000)
	binary.BigEndian.PutUint32(bomb[20:], 30_000)
	huge := drawn(t, picture.PNG, 4, 4)
	binary.BigEndian.PutUint32(huge[16:], 0xffffffff)
	for name, row := range map[string]struct {
		data []byte
		err  error
	}{
		"a bomb":             {bomb, picture.ErrBomb},
		"a greater bomb":     {huge, picture.ErrBomb},
		"a large file":       {append(drawn(t, picture.PNG, 4, 4), make([]byte, picture.MaxFile)...), picture.ErrBig},
		"a cut PNG":          {drawn(t, picture.PNG, 4, 4)[:20], picture.ErrBroken},
		"a cut JPEG":         {drawn(t, picture.JPEG, 4, 4)[:40], picture.ErrBroken},
		"a cut GIF":          {drawn(t, picture.GIF, 4, 4)[:9], picture.ErrBroken},
		"a JPEG of zeroes":   {append([]byte("\xff\xd8\xff"), make([]byte, 99)...), picture.ErrBroken},
		"a drawing":          {[]byte(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`), picture.ErrVector},
		"a phone's HEIC":     {[]byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00"), picture.ErrForeign},
		"a BMP":              {[]byte("BM\x00\x00\x00\x00"), picture.ErrForeign},
		"text":               {[]byte("Zoekt op funda"), picture.ErrNone},
		"nothing":            {nil, picture.ErrNone},
		"a page without svg": {[]byte("<html></html>"), picture.ErrNone},
		"a RIFF with sound":  {[]byte("RIFF\x00\x10\x00\x00WAVEfmt "), picture.ErrNone},
	} {
		_, err := picture.Read(row.data)
		require.ErrorIs(t, err, row.err, name)
	}
}

// A photograph's size stands after its thumbnail and all else that a camera writes.
func TestItFindsTheSizeBehindWhatACameraWrote(t *testing.T) {
	plain := drawn(t, picture.JPEG, 300, 200)
	exif := append([]byte{0xff, 0xe1, 0x20, 0x02}, bytes.Repeat([]byte{0xff, 0xc0}, 0x1000)...)
	look, err := picture.Read(append(append(plain[:2:2], exif...), plain[2:]...))
	require.NoError(t, err)
	require.Equal(t, 300, look.W)
}

func TestItFits(t *testing.T) {
	for _, row := range [][4]int{{4032, 3024, 1600, 1200}, {3024, 4032, 1200, 1600}, {1600, 900, 1600, 900}, {10, 10, 10, 10}, {80_000, 10, 1600, 1}, {1601, 1601, 1600, 1600}} {
		w, h := picture.Fit(row[0], row[1])
		require.Equal(t, [2]int{row[2], row[3]}, [2]int{w, h}, "%v", row)
	}
}

func TestAnIDIsTheContents(t *testing.T) {
	require.Equal(t, picture.ID([]byte("a")), picture.ID([]byte("a")))
	require.NotEqual(t, picture.ID([]byte("a")), picture.ID([]byte("b")))
	require.Len(t, picture.ID(nil), 33)
	require.Equal(t, "i6c62272e07bb014262b821756295c58d", picture.ID(nil), "the offset basis of FNV-1a")
}

func FuzzRead(f *testing.F) {
	for _, kind := range []string{picture.PNG, picture.JPEG, picture.GIF} {
		f.Add(drawn(f, kind, 5, 7))
	}
	f.Add([]byte("RIFF\x00\x10\x00\x00WEBPVP8X" + strings.Repeat("\x00", 20)))
	f.Fuzz(func(t *testing.T, data []byte) {
		look, err := picture.Read(data)
		if err == nil {
			w, h := picture.Fit(look.W, look.H)
			require.True(t, w > 0 && h > 0 && w <= picture.MaxSide && h <= picture.MaxSide, "%v", look)
		}
	})
}

func ExampleFit() {
	fmt.Println(picture.Fit(4032, 3024))
	// Output: 1600 1200
}
