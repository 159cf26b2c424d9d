package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"reiskaart/app/check"
	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// What `reiskaart check` ends with.
const (
	kept   = 0 // nothing found, or tips only
	warned = 1 // a warning ("let op")
	unread = 2 // a file, or a part of one, could not be read, or the arguments make no sense
)

// checked is one finding, as --json prints it.
type checked struct {
	File  string       `json:"file"`
	Line  int          `json:"line,omitempty"` // of the first thing it is about, where the file has one record a line
	Rule  string       `json:"rule"`
	Level string       `json:"level"` // warning or tip
	IDs   []journey.ID `json:"ids"`
	Seed  string       `json:"seed,omitempty"`
	Text  string       `json:"text"`

	word string // of the level, in the language asked
}

type mapFile struct {
	name  string
	data  []byte
	board *journey.Board
}

// checkMaps does `reiskaart check` and gives the exit status.
func checkMaps(args []string, out, errs io.Writer, today time.Time) int {
	w := lang.ForTerminal(languageOf(args))
	flags := flag.NewFlagSet("reiskaart check", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // it speaks English only
	language := flags.String("lang", "nl", w.Language)
	asJSON := flags.Bool("json", false, w.JSON)
	use := func() {
		fmt.Fprint(errs, w.Use)
		flags.VisitAll(func(f *flag.Flag) {
			name, means := flag.UnquoteUsage(f)
			fmt.Fprintf(errs, "  -%-14s %s\n", strings.TrimSpace(f.Name+" "+name), means)
		})
	}
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		use()
		return kept
	} else if err != nil {
		fmt.Fprintln(errs, "reiskaart check:", misspelt(w, flags, args))
		use()
		return unread
	}
	if *language != "nl" && *language != "en" {
		fmt.Fprintln(errs, "reiskaart check:", w.NoLanguage.With(*language))
		return unread
	}
	if flags.NArg() == 0 {
		use()
		return unread
	}
	maps, status := readMaps(flags.Args(), w, errs)
	found := []checked{}
	for _, m := range maps {
		found = append(found, m.look(maps, lang.For(*language), today)...)
	}
	for _, f := range found {
		if f.Level == "warning" {
			status = max(status, warned)
		}
	}
	if *asJSON {
		to := json.NewEncoder(out)
		to.SetEscapeHTML(false)
		to.SetIndent("", "  ")
		if err := to.Encode(found); err != nil {
			return unread
		}
		return status
	}
	for _, f := range found {
		fmt.Fprintf(out, "%s: %s %s: %s\n", place(f.File, f.Line), f.word, f.Rule, f.Text)
	}
	return status
}

// readMaps reads the files, and says of each what could not be read of it.
func readMaps(names []string, w *lang.Terminal, errs io.Writer) (maps []mapFile, status int) {
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			fmt.Fprintln(errs, unopened(w, name, err))
			status = unread
			continue
		}
		board, report, err := codec.Read(data)
		if err != nil {
			fmt.Fprintf(errs, "%s: %s\n", name, refused(w, err))
			status = unread
			continue
		}
		for _, issue := range report.Issues {
			if issue.Problem.Costs() {
				fmt.Fprintf(errs, "%s: %s\n", place(name, issue.Line), problem(w, issue.Problem))
				status = unread
			}
		}
		maps = append(maps, mapFile{name, data, board})
	}
	return maps, status
}

func place(file string, line int) string {
	if line > 0 {
		return fmt.Sprintf("%s:%d", file, line)
	}
	return file
}

// look is what is found in a map.
func (m *mapFile) look(all []mapFile, w *lang.Words, today time.Time) []checked {
	o := check.Options{Today: today.Format(time.DateOnly)}
	for i := range all {
		if id := m.board.Doc().BasedOn; id != "" && all[i].board.ID() == id {
			o.AsIs = all[i].board
		}
	}
	lines := linesOf(m.data)
	var list []checked
	for _, f := range check.Unmuted(m.board, check.All(m.board, o)) {
		said := f.In(m.board, w)
		c := checked{File: m.name, Rule: said.Rule, Level: "tip", IDs: said.IDs, Seed: said.Seed, Text: said.Text, word: said.Level}
		if f.Rule.Level == check.Warning {
			c.Level = "warning"
		}
		if len(f.Refs) > 0 {
			c.Line = lines[f.Refs[0]]
		}
		list = append(list, c)
	}
	return list
}

// linesOf finds on which line each record stands, in a file as Reiskaart writes it: an array for each kind, a line for each record.
func linesOf(data []byte) map[check.Ref]int {
	kinds := map[string]journey.Kind{}
	for _, k := range journey.Kinds {
		kinds[k.Key] = k.Kind
	}
	lines, kind := map[check.Ref]int{}, journey.KindMap
	for i, line := range bytes.Split(data, []byte("\n")) {
		line = bytes.TrimSpace(line)
		if key, ok := bytes.CutSuffix(line, []byte(`": [`)); ok && len(key) > 0 {
			kind = kinds[string(key[1:])]
		} else if rest, ok := bytes.CutPrefix(line, []byte(`{"id": "`)); ok {
			if id, _, ok := bytes.Cut(rest, []byte(`"`)); ok {
				lines[check.Ref{Kind: kind, ID: journey.ID(id)}] = i + 1
			}
		}
	}
	return lines
}
