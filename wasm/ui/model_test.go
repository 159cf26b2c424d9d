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
	maps[7].Group, maps[8].Segment = "Doorstromer", "Doorstromers uit de stad"
	some, _ = (&place{query: "doorstr"}).listed(maps)
	require.Equal(t, maps[7:9], some, "by persona and by segment too")
}

func TestTheLibraryStandsInGroups(t *testing.T) {
	maps := libraryOf(4).Maps
	maps[2].Group, maps[3].Group = "Zonder persona", "Zonder persona"
	groups := byGroup(maps)
	require.Len(t, groups, 2)
	require.Equal(t, []string{"Starter", "Zonder persona"}, []string{groups[0].Name, groups[1].Name})
	require.Equal(t, maps[2:], groups[1].Maps)
	require.Empty(t, byGroup(nil))
}

func TestAPictureGetsAnAddressOnceAndAnotherWhenItIsAnother(t *testing.T) {
	made, dropped := 0, []string{}
	p := &pictures{make: func(svg string) string { made++; return "blob:" + svg }, drop: func(a string) { dropped = append(dropped, a) }}
	m := editor.LibraryItem{ID: "m", Picture: "een"}
	require.Equal(t, "blob:een", p.address(m))
	require.Equal(t, "blob:een", p.address(m))
	require.Equal(t, 1, made)
	m.Picture = "twee"
	require.Equal(t, "blob:twee", p.address(m))
	require.Equal(t, []string{"blob:een"}, dropped)
	require.Empty(t, p.address(editor.LibraryItem{ID: "n"}))
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
	require.Equal(t, []content{{"title", v.Title}, {"find", "<bank>"}, {"palette", "<z>"}, {"version-v1", "Voor het <gesprek>"}, {"version-v2", "Stand 1"}, {"field-stop-p1", ""}, {"field-stop-s1", "Onze \"top 3\""},
		{"field-voteeach", "3"}, {"field-votepeople", "8"}, {"field-votelines", "3 7 7\n1 2 3 4"}, {"field-chatminutes", "3"},
		{"field-solve/n1", "Bel"}, {"field-agree/owner/s1", "Anna"},
		{"field-channel", "gesprek"}, {"field-description", v.Inspector.Fields[1].Value},
		{"field-goals", "een\ntwee"}, {"field-reviewBy", "31 jan 2027"},
		{"field-variant-name", "Starter"}, {"field-variant-description", "Begint opnieuw"},
		{"field-question/q1", "Wat <miste> je?"}, {"field-question/q2", "Zou je ons aanraden?"}}, contents(v, &place{}))
	v.Library, v.Inspector, v.Variants, v.Versions, v.Stops, v.Palette, v.Find = libraryOf(9), nil, nil, nil, nil, nil, nil
	v.Timer, v.Vote, v.Chat, v.Priorities, v.Closing = nil, nil, nil, nil, nil
	require.Equal(t, []content{{"title", v.Title}, {"search", "huis"}}, contents(v, &place{query: "huis"}))
}
