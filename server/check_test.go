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

	"reiskaart/app/codec"
	"reiskaart/app/lang"
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
	require.Contains(t, errs, "weg.json: dit bestand is er niet.\n")
	require.Contains(t, errs, "brief.json: Dit is gewone tekst, geen klantreis.")
	require.Contains(t, errs, "stuk.json:55: Dit was niet te lezen.\n")
	require.NotContains(t, out, "goed.json")

	for _, args := range [][]string{{}, {"-lang", "fr", "goed.json"}, {"-kleur", "goed.json"}} {
		_, errs, status = checking(t, files, args...)
		require.Equal(t, unread, status, args)
		require.NotEmpty(t, errs)
	}
	_, errs, status = checking(t, files, "-help")
	require.Equal(t, kept, status)
	require.Contains(t, errs, "reiskaart check -lang en --json kaart.reiskaart.json")
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

// TestBugCheckToldBrokenFilesInEnglishOnly: everything it says, it says in the language asked; Dutch when none is.
func TestBugCheckToldBrokenFilesInEnglishOnly(t *testing.T) {
	files := map[string]string{"brief.json": "Beste Jan,", "later.json": `{"format": "reiskaart/9"}`, "kapot.json": "{\"notes\": [\n{]", "stuk.json": sample(`{"id": "s20", "phase"`, `{"id": s20, "phase"`)}
	_, errs, status := checking(t, files, "-lang", "en", "weg.json", "brief.json", "later.json", "kapot.json", "stuk.json", ".")
	require.Equal(t, unread, status)
	require.Equal(t, `weg.json: there is no such file.
brief.json: This is plain text, not a map.
later.json: This map was made with a later Reiskaart. (reiskaart/9)
kapot.json: The file is damaged, and no map could be found in it. (line 2)
stuk.json:55: This could not be read.
.: this is a folder, not a file.
`, errs)
	_, errs, _ = checking(t, files, "later.json", "kapot.json", ".")
	require.Equal(t, `later.json: Deze kaart is van een nieuwere Reiskaart. (reiskaart/9)
kapot.json: Het bestand is beschadigd, en er was geen klantreis in te vinden. (regel 2)
.: dit is een map met bestanden, geen bestand.
`, errs)
	for _, row := range []struct {
		args string
		says string
	}{
		{"-kleur x.json", "De optie -kleur kennen we niet.\nLoopt kaarten na"}, {"-lang=en -kleur x.json", "There is no option -kleur.\nLooks maps over"},
		{"-json=ja x.json", "Bij -json=ja x.json hoort iets anders."}, {"-lang fr x.json", "-lang is nl or en, and not ‘fr’."}, {"-lang", "Bij -lang hoort iets anders."},
		{"", "Loopt kaarten na"}, {"-lang en", "Looks maps over"},
	} {
		_, errs, status = checking(t, files, strings.Fields(row.args)...)
		require.Equal(t, unread, status, row.args)
		require.Contains(t, errs, row.says)
	}
	_, errs, _ = checking(t, files, "-lang", "en", "-h")
	require.Contains(t, errs, "  -lang language  the language of the sentences: nl or en\n")
}

// TestEveryProblemOfAFileHasItsWords: a problem that the reader comes to know needs a sentence here.
func TestEveryProblemOfAFileHasItsWords(t *testing.T) {
	for p := range codec.Problem(255) {
		if p.String() != "" && p.Costs() && p != codec.IsMap { // a whole map is what is asked for
			require.NotEmpty(t, problem(lang.ForTerminal("nl"), p), p.String())
		}
	}
}
