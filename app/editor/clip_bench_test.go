package editor_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/scene"
)

// BenchmarkPaste2000 is all of pasting a range of 2,000 cells but the browser: from the event to the drawing buffer.
func BenchmarkPaste2000(b *testing.B) {
	var html strings.Builder
	html.WriteString("<table>")
	for r := range 101 {
		html.WriteString("<tr>")
		for c := range 21 {
			cell := fmt.Sprintf("Zin %d in kolom %d", r, c)
			if r == 0 {
				cell = strings.Repeat(fmt.Sprintf("Fase %d", c), min(c, 1))
			} else if c == 0 {
				cell = []string{"Acties", "Contactmomenten", "Pijnpunten", "Oplossingen"}[r%4]
			}
			html.WriteString("<td class=xl65 style='height:15.0pt;width:48pt'>" + cell + "</td>")
		}
		html.WriteString("</tr>")
	}
	html.WriteString("</table>")
	var board, overlay scene.Buffer
	for b.Loop() {
		b.StopTimer()
		h := editortest.Open(b).Press("Escape")
		b.StartTimer()
		h.Send(editor.Pasted{Text: "x", HTML: html.String()})
		h.View()
		h.Draw(&board, &overlay)
		b.StopTimer()
		require.Len(b, h.Texts(), 2000)
		b.StartTimer()
	}
}
