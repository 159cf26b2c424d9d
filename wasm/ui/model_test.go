package ui

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
)

func TestALongLibraryIsShownByThePageAndSearched(t *testing.T) {
	maps := libraryOf(500).Maps
	maps[444].Title = "Hypotheekadvies"
	some, more := (&place{}).listed(maps)
	require.Len(t, some, page)
	require.True(t, more)
	some, more = (&place{shown: 2 * page}).listed(maps)
	require.Len(t, some, 2*page)
	require.True(t, more)
	some, more = (&place{shown: 500}).listed(maps)
	require.Len(t, some, 500)
	require.False(t, more, "there is no more to show")
	some, more = (&place{query: " HYPO "}).listed(maps)
	require.Equal(t, []editor.LibraryItem{maps[444]}, some)
	require.False(t, more)
	some, _ = (&place{query: "zeppelin"}).listed(maps)
	require.Empty(t, some)
}

func TestWordsAreASCIIAndNoMarkup(t *testing.T) {
	require.Equal(t, "a &#60;b&#62; &#38; \"&#233;\" &#128512;&#65533;", string(words("a <b> & \"é\" 😀\xff")))
}

func TestAttributesStayFarBelowVugusLimit(t *testing.T) {
	long := strings.Repeat("é", 10000)
	require.Equal(t, strings.Repeat("é", 200)+"…", short(long))
	require.Equal(t, strings.Repeat("é", 200), short(strings.Repeat("é", 200)))
	v := fullView("nl")
	v.Title, v.Library.Maps[0].Title, v.Toast.Run.Arg, v.Saved.Text = long, long, long, long
	v.Inspector.Fields[0].Value = long
	for _, e := range elements(t, render(t, v)) {
		for name, value := range e.attr {
			require.Less(t, len(value), 1000, name)
		}
	}
}

func TestFieldsHoldWhatTheModelSays(t *testing.T) {
	v := fullView("nl")
	require.Equal(t, []content{{"title", v.Title}, {"field-channel", "gesprek"}, {"field-description", v.Inspector.Fields[1].Value},
		{"field-goals", "een\ntwee"}, {"field-reviewBy", "2027-01-31"}, {"field-stage", "attention"},
		{"field-variant-name", "Starter"}, {"field-variant-description", "Begint opnieuw"},
		{"field-question/q1", "Wat <miste> je?"}, {"field-answer/q1", "text"}, {"field-question/q2", "Zou je ons aanraden?"}, {"field-answer/q2", "score10"},
		{"field-bank", "interest"}}, contents(v, &place{}))
	v.Library, v.Inspector, v.Variants = libraryOf(9), nil, nil
	require.Equal(t, []content{{"title", v.Title}, {"search", "huis"}}, contents(v, &place{query: "huis"}))
}
