package text

import (
	"strings"
	"testing"
)

func FuzzWrap(f *testing.F) {
	for _, s := range []string{
		"", "klantcontactstrategie", "hypotheekadviesgesprek\n\nvan Anna", "klant\u00adcontact\u00ad", "👨‍👩‍👧‍👦🇳🇱🇧🇪", "e\u0301 \u0301",
		"שלום \u202eabc", "中文。「字」", "a\xff\r\n \t", strings.Repeat("naam ", 400), "-5 - --", "\u0600a\u0600", "กำแพง", "\u1100\u1161\u11a8",
	} {
		f.Add(s, float32(90), float32(16))
	}
	f.Add("een twee", float32(0), float32(1e30))
	f.Add("een twee", float32(-1), float32(-3))
	f.Fuzz(func(t *testing.T, s string, width, size float32) {
		if len(s) > 50_000 {
			return
		}
		face := NewFace()
		text := face.Prepare(s, Regular)
		lines := Wrap(text, size, width, nil)
		for _, line := range lines {
			text.Shown(line)
		}
		// Where widths are no plain numbers, only that nothing panics is asked.
		if size >= 0.01 && size <= 1000 && len(s) < 5_000 && width < 1e6 {
			if flaw := flaw(face, s, size, width, lines); flaw != "" {
				t.Fatalf("%q at %v in %v: %s", s, size, width, flaw)
			}
		}
		Fit(text, Box{width, width, size, 12}, lines)
		Ellipsis(text, size, width, 2, lines)
	})
}
