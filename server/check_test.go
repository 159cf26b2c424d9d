package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/templates"
)

var aDay = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

// checking runs the command on files with these contents, in a folder of their own.
func checking(t *testing.T, files map[string]string, args ...string) (out, errs string, status int) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, data := range files {
		require.NoError(t, os.WriteFile(filepath.Clean(name), []byte(data), 0o600))
	}
	var o, e bytes.Buffer
	status = checkMaps(args, &o, &e, aDay)
	return o.String(), e.String(), status
}

func sample(edits ...string) string {
	return strings.NewReplacer(edits...).Replace(string(templates.Sample("nl")))
}

func TestCheckPrintsLikeACompiler(t *testing.T) {
	broken := sample(`"kind": "loops-back", "condition": "geen keuze"`, `"kind": "loops-back"`, `"from": "o10", "to": "b10"`, `"from": "o10", "to": "o10"`)
	out, errs, status := checking(t, map[string]string{"huis.json": broken, "goed.json": sample()}, "huis.json", "goed.json")
	require.Empty(t, errs)
	require.Equal(t, warned, status)
	require.Equal(t, `huis.json:123: let op K05: Bij de lus ‘Kiest het liefste huis → Kiest favorieten op funda’ staat niet wanneer de klant teruggaat.
huis.json:102: tip K07: ‘Steeds weer een vakman zoeken’ in ‘Wonen’ is nog niet verbonden met een oplossing, zoals ‘Lijstje van goede vakmensen’.
`, out)
	lines := strings.Split(broken, "\n")
	require.Contains(t, lines[122], `"id": "k01"`)
	require.Contains(t, lines[101], `"id": "b10"`)

	out, _, status = checking(t, map[string]string{"huis.json": sample(`"from": "o10", "to": "b10"`, `"from": "o10", "to": "o10"`)}, "-lang", "en", "huis.json")
	require.Equal(t, kept, status, "a tip is no reason to stop anything")
	require.Contains(t, out, "huis.json:102: tip K07: ‘Steeds weer een vakman zoeken’ in ‘Wonen’ is not linked to a solution yet")
}

func TestCheckSpeaksJSON(t *testing.T) {
	out, _, status := checking(t, map[string]string{"huis.json": sample(`"condition": "geen keuze"`, `"bend": 3`)}, "--json", "huis.json")
	require.Equal(t, warned, status)
	var found []map[string]any
	require.NoError(t, json.Unmarshal([]byte(out), &found))
	require.Equal(t, []map[string]any{{"file": "huis.json", "line": 123.0, "rule": "K05", "level": "warning", "seed": "003", "ids": []any{"k01"},
		"text": "Bij de lus ‘Kiest het liefste huis → Kiest favorieten op funda’ staat niet wanneer de klant teruggaat."}}, found)
	out, _, status = checking(t, map[string]string{"goed.json": sample()}, "--json", "goed.json")
	require.Equal(t, "[]\n", out)
	require.Equal(t, kept, status)
}

func TestCheckSaysWhatItCannotRead(t *testing.T) {
	files := map[string]string{"brief.json": "Beste Jan,", "stuk.json": sample(`{"id": "s20", "phase"`, `{"id": s20, "phase"`), "goed.json": sample()}
	out, errs, status := checking(t, files, "weg.json", "brief.json", "stuk.json", "goed.json")
	require.Equal(t, unread, status)
	require.Contains(t, errs, "weg.json")
	require.Contains(t, errs, "brief.json: This is text, not a map.")
	require.Contains(t, errs, "stuk.json:55: ")
	require.NotContains(t, out, "goed.json")

	for _, args := range [][]string{{}, {"-lang", "fr", "goed.json"}, {"-kleur", "goed.json"}} {
		_, errs, status = checking(t, files, args...)
		require.Equal(t, unread, status, args)
		require.NotEmpty(t, errs)
	}
	_, errs, status = checking(t, files, "-help")
	require.Equal(t, kept, status)
	require.Contains(t, errs, "reiskaart check -lang en --json map.reiskaart.json")
}

func TestCheckHoldsAWantedMapAgainstThePresentOne(t *testing.T) {
	wanted := `{"format": "reiskaart/1", "id": "straks", "title": "Straks", "state": "to-be", "basedOn": "huizenkoper", "fate": {"b01": "solved"},
  "phases": [{"id": "p1", "title": "Zoeken"}]}`
	out, _, status := checking(t, map[string]string{"straks.json": wanted, "nu.json": sample()}, "straks.json", "nu.json")
	require.Equal(t, warned, status)
	require.Contains(t, out, "straks.json: let op K22: Van deze pijnpunten op de huidige kaart is niet gezegd wat ermee gebeurt: ‘Weet niet wat er te lenen valt’, ")
	out, _, status = checking(t, map[string]string{"straks.json": wanted}, "straks.json")
	require.Empty(t, out, "the present map is not among the files")
	require.Equal(t, kept, status)
}

func TestMutedChecksAreNotPrinted(t *testing.T) {
	quiet := sample(`"condition": "geen keuze"`, `"bend": 3`, "\n}\n", ",\n  \"muted\": [\n    {\"id\": \"m1\", \"check\": \"K05\", \"reason\": \"dat weten we\"}\n  ]\n}\n")
	out, errs, status := checking(t, map[string]string{"huis.json": quiet}, "huis.json")
	require.Empty(t, errs)
	require.Empty(t, out)
	require.Equal(t, kept, status)
}

func TestTheServersHelpNamesTheCheck(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, run(t.Context(), []string{"-help"}, &out))
	require.Contains(t, out.String(), "reiskaart check map.reiskaart.json")
}
