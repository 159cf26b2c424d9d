package ui

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
)

// TestRowsOfTheTableAreWordsOnly: whatever is written on a note is words in its cell, and one cell has the keyboard.
func TestRowsOfTheTableAreWordsOnly(t *testing.T) {
	h := editortest.Open(t)
	h.Type(`<img src=x onerror="alert(1)"> & "huis"`).Press("Escape", "Escape").Do("table", "")
	v := h.View().Table
	require.NotNil(t, v)
	var all strings.Builder
	for row := range v.Height() {
		all.WriteString(rowOf(v, row))
	}
	text, cells, keyboard := "", 0, 0
	for decoder := xml.NewDecoder(strings.NewReader("<x>" + all.String() + "</x>")); ; {
		token, err := decoder.Token()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		switch e := token.(type) {
		case xml.CharData:
			text += string(e)
		case xml.StartElement:
			require.NotEqual(t, "img", e.Name.Local)
			if e.Name.Local == "td" || e.Name.Local == "th" {
				cells++
			}
			for _, a := range e.Attr {
				require.False(t, strings.HasPrefix(a.Name.Local, "on") || a.Name.Local == "style", a.Name.Local)
				if a.Name.Local == "tabindex" && a.Value == "0" {
					keyboard++
				}
			}
		}
	}
	require.Contains(t, text, `<img src=x onerror="alert(1)"> & "huis"`)
	require.Equal(t, v.Height()*v.Width(), cells)
	require.Equal(t, 1, keyboard)
}

// TestWhatFitsOnALineOfTheListNeedsNoElement: one in every cell was half of what is laid out while a long list is scrolled; what may need
// a second line still has one, in which it is cut off.
func TestWhatFitsOnALineOfTheListNeedsNoElement(t *testing.T) {
	long := strings.Repeat("WWWW ", 8)
	h := editortest.Open(t)
	h.Type("Zoekt op funda").Press("Tab").Type(long).Press("Escape", "Escape", "Ctrl+Shift+2").Do("tableshape", "list")
	v, rows := h.View().Table, ""
	for row := range v.Height() {
		rows += rowOf(v, row)
	}
	require.Contains(t, rows, ">Zoekt op funda</th>")
	require.Contains(t, rows, `<div class="item">`+long+`</div>`)
}

// TestPagesOfAPosterStandInOneDocument: what is named in one has no name of another, and nothing has a style of its own.
func TestPagesOfAPosterStandInOneDocument(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt op funda").Press("Escape", "Escape").Do("poster", "").Wait()
	v := h.View()
	require.NotEmpty(t, v.Poster.Sheets)
	v.Poster.Sheets = append(v.Poster.Sheets, v.Poster.Sheets[0])
	pages := pagesOf(v)
	require.Len(t, pages, len(v.Poster.Sheets))
	last := pages[len(pages)-1].HTML
	require.Contains(t, pages[0].HTML, "funda")
	require.NotContains(t, last, "style=")
	require.NotContains(t, last, ` id="shade"`)
	require.Equal(t, strings.Count(last, "url(#"), strings.Count(last, "url(#p1-"))
}
