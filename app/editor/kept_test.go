package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

func TestWhatIsKeptOfAMapComesBack(t *testing.T) {
	for _, info := range []editor.MapInfo{
		{ID: "m1"},
		{ID: "m2", Title: "Een huis \"kopen\" 🏠", Notes: 95, Changed: 1795356000123, Deleted: 7, File: "huis.reiskaart.json", Filed: 8},
		{ID: "m3", Title: "Koper (gewenst)", Persona: "Starter", Segment: "starters", Wanted: true, BasedOn: "m2"},
	} {
		back, err := editor.ReadInfo(editor.AppendInfo(nil, info))
		require.NoError(t, err)
		require.Equal(t, info, back)
	}
	require.Equal(t, `{"id":"m1","title":"","notes":0,"changed":0}`, string(editor.AppendInfo(nil, editor.MapInfo{ID: "m1"})),
		"as encoding/json wrote it in earlier versions")
	later, err := editor.ReadInfo([]byte(`{"id":"m3","shared":{"with":[1,2]},"title":"Later"}`))
	require.NoError(t, err)
	require.Equal(t, editor.MapInfo{ID: "m3", Title: "Later"}, later)
	for _, broken := range []string{"", "{", `{"id":1}`, `{"id":"m"} {}`, `[]`} {
		_, err := editor.ReadInfo([]byte(broken))
		require.Error(t, err, broken)
	}
}

func TestWhatIsKeptOfAPersonComesBack(t *testing.T) {
	for _, prefs := range []editor.Prefs{
		{},
		{Sort: "persona"},
		{Told: []string{"1x", "2y"}, Recent: []string{"fit", "note"}},
		{KeysOff: true}, {WheelZooms: true}, {Silent: true}, {LargeType: true},
		{Language: "en", Last: "m1", Seen: 5, Inspector: true, Cameras: map[journey.ID]geom.Camera{"m1": {X: -1.5, Y: 2, Zoom: 0.67}, "m2": {Zoom: 1}}},
	} {
		back, err := editor.ReadPrefs(editor.AppendPrefs(nil, prefs))
		require.NoError(t, err)
		require.Equal(t, prefs, back)
	}
	require.Equal(t, `{}`, string(editor.AppendPrefs(nil, editor.Prefs{})))
	odd, err := editor.ReadPrefs([]byte(`{"cameras":{"m1":{"X":1,"Y":1,"Zoom":0},"m2":{"X":1,"Y":2,"Zoom":3,"Tilt":4}},"sound":false}`))
	require.NoError(t, err)
	require.Equal(t, editor.Prefs{Cameras: map[journey.ID]geom.Camera{"m2": {X: 1, Y: 2, Zoom: 3}}}, odd)
	for _, broken := range []string{"", "null", `{"cameras":[]}`, `{"seen":"x"}`} {
		_, err := editor.ReadPrefs([]byte(broken))
		require.Error(t, err, broken)
	}
}
