// Package picture tells what an image file is from its first bytes, before anything decodes it, and how large it may be kept.
//
//	look, err := picture.Read(data)     // image/png, 4032 by 3024; or ErrBomb, which nobody shall decode
//	w, h := picture.Fit(look.W, look.H) // 1600 by 1200
//
// Four types are read, those that every browser draws: PNG, JPEG, WebP and GIF, of which the first frame counts. An SVG is a
// program rather than a picture and is not read.
package picture

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/fnv"
	"math"
	"strconv"
)

// The limits.
const (
	MaxFile   = 64 << 20   // bytes of a file that is looked at
	MaxPixels = 80_000_000 // that are decoded: four bytes each in memory
	MaxSide   = 1600       // pixels of the longest side of what is kept
	MaxKept   = 8 << 20    // bytes of what is kept
)

// The types, as media types.
const (
	PNG  = "image/png"
	JPEG = "image/jpeg"
	WebP = "image/webp"
	GIF  = "image/gif"
)

// Why an image is not taken.
var (
	ErrNone    = errors.New("this is no image")
	ErrForeign = errors.New("this is an image of a type that is not read")
	ErrVector  = errors.New("this is an SVG")
	ErrBroken  = errors.New("this image is cut off or damaged")
	ErrBomb    = errors.New("this image has more pixels than can be decoded")
	ErrBig     = errors.New("this file is larger than any image may be")
)

// Look is what an image file says of itself: its type and its size in pixels, before a camera's turn is taken into account.
type Look struct {
	Type string
	W, H int
}

// Read looks at an image file.
func Read(data []byte) (Look, error) {
	l, ok := Look{}, false
	switch {
	case bytes.HasPrefix(data, []byte("\x89PNG\r\n\x1a\n")):
		l, ok = png(data)
	case bytes.HasPrefix(data, []byte("\xff\xd8\xff")):
		l, ok = jpeg(data)
	case bytes.HasPrefix(data, []byte("GIF87a")), bytes.HasPrefix(data, []byte("GIF89a")):
		l, ok = gif(data)
	case len(data) >= 12 && string(data[:4]) == "RIFF" && string(data[8:12]) == "WEBP":
		l, ok = webp(data)
	default:
		return Look{}, other(data)
	}
	switch {
	case len(data) > MaxFile:
		return l, ErrBig
	case !ok || l.W <= 0 || l.H <= 0:
		return l, ErrBroken
	case float64(l.W)*float64(l.H) > MaxPixels:
		return l, ErrBomb
	}
	return l, nil
}

// other tells images that are not read from what is none.
func other(data []byte) error {
	head := data[:min(len(data), 1024)]
	switch {
	case bytes.HasPrefix(bytes.TrimSpace(head), []byte("<")) && bytes.Contains(head, []byte("<svg")):
		return ErrVector
	case len(data) >= 12 && string(data[4:8]) == "ftyp": // HEIC and AVIF, and films
		return ErrForeign
	}
	for _, begin := range []string{"BM", "II*\x00", "MM\x00*", "\x00\x00\x01\x00", "8BPS"} { // BMP, TIFF, icons, Photoshop
		if bytes.HasPrefix(data, []byte(begin)) {
			return ErrForeign
		}
	}
	return ErrNone
}

// png reads the header chunk, which comes first (W3C PNG, 11.2.1).
func png(d []byte) (Look, bool) {
	if len(d) < 24 || string(d[12:16]) != "IHDR" {
		return Look{Type: PNG}, false
	}
	return Look{PNG, side(binary.BigEndian.Uint32(d[16:])), side(binary.BigEndian.Uint32(d[20:]))}, true
}

// side is a size that a file claims, as a number that can be worked with.
func side(n uint32) int { return int(min(n, math.MaxInt32)) }

// jpeg goes from segment to segment to the start of a frame (ITU T.81, B.2).
func jpeg(d []byte) (Look, bool) {
	for i := 2; i+9 < len(d); {
		if d[i] != 0xff {
			break
		}
		switch m := d[i+1]; {
		case m == 0xff: // fill
			i++
			continue
		case m == 0x01 || m >= 0xd0 && m <= 0xd8: // no length
			i += 2
			continue
		case m >= 0xc0 && m <= 0xcf && m != 0xc4 && m != 0xc8 && m != 0xcc:
			return Look{JPEG, int(binary.BigEndian.Uint16(d[i+7:])), int(binary.BigEndian.Uint16(d[i+5:]))}, true
		case m == 0xd9 || m == 0xda: // the end, or a scan before its frame
			return Look{Type: JPEG}, false
		}
		i += 2 + max(2, int(binary.BigEndian.Uint16(d[i+2:])))
	}
	return Look{Type: JPEG}, false
}

// gif reads the logical screen (GIF89a, 18).
func gif(d []byte) (Look, bool) {
	if len(d) < 13 {
		return Look{Type: GIF}, false
	}
	return Look{GIF, int(binary.LittleEndian.Uint16(d[6:])), int(binary.LittleEndian.Uint16(d[8:]))}, true
}

// webp reads the first chunk: extended, without loss, or the frame of VP8 (RFC 9649, 2.5 to 2.7).
func webp(d []byte) (Look, bool) {
	if len(d) < 30 {
		return Look{Type: WebP}, false
	}
	u24 := func(i int) int { return int(d[i]) | int(d[i+1])<<8 | int(d[i+2])<<16 }
	switch string(d[12:16]) {
	case "VP8X":
		return Look{WebP, u24(24) + 1, u24(27) + 1}, true
	case "VP8L":
		bits := binary.LittleEndian.Uint32(d[21:])
		return Look{WebP, int(bits&0x3fff) + 1, int(bits>>14&0x3fff) + 1}, d[20] == 0x2f
	case "VP8 ":
		return Look{WebP, u24(26) & 0x3fff, int(binary.LittleEndian.Uint16(d[28:])) & 0x3fff}, u24(23) == 0x2a019d
	}
	return Look{Type: WebP}, false
}

// Fit scales a size down to MaxSide, and never up.
func Fit(w, h int) (int, int) {
	long := max(w, h)
	if long <= MaxSide {
		return w, h
	}
	scale := func(n int) int { return max(1, int(math.Round(float64(n)*MaxSide/float64(long)))) }
	return scale(w), scale(h)
}

// ID names a picture by its content: FNV-1a of 128 bits, in hexadecimal.
func ID(data []byte) string {
	h := fnv.New128a()
	h.Write(data)
	sum := h.Sum(nil)
	id := make([]byte, 0, 33)
	id = append(id, 'i')
	for _, b := range sum {
		if b < 16 {
			id = append(id, '0')
		}
		id = strconv.AppendUint(id, uint64(b), 16)
	}
	return string(id)
}
