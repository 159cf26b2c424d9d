package editor

import (
	"strings"

	"reiskaart/app/lang"
)

// KeyList is the list of all keys, by what they are about. It is made from the registry.
type KeyList struct{ Groups []KeyGroup }

// KeyGroup is the keys of one list of commands.
type KeyGroup struct {
	Title string
	Rows  []KeyRow
}

// KeyRow is something that can be done, with the keys for it as a person reads them.
type KeyRow struct{ Label, Keys string }

// byHand are the keys that are no commands: those of open text, and those that a hand holds or presses something with.
var byHand = []struct {
	heading func(*lang.Words) string
	rows    []handKey
}{
	{func(w *lang.Words) string { return w.Keys.Writing }, []handKey{
		{"Enter", func(k *lang.Keys) string { return k.Next }},
		{"Shift+Enter", func(k *lang.Keys) string { return k.NewLine }},
		{"Tab · Shift+Tab", func(k *lang.Keys) string { return k.Beside }},
		{"Ctrl+Enter · Ctrl+Shift+Enter", func(k *lang.Keys) string { return k.BesideLane }},
		{"Esc", func(k *lang.Keys) string { return k.Done }},
	}},
	{func(w *lang.Words) string { return w.TableView.Group }, []handKey{
		{"{arrows} · Tab · Home · End · PageUp · PageDown", func(k *lang.Keys) string { return k.Cells }},
		{"Shift+{arrows} · Ctrl+A · Shift+{space} · Ctrl+{space}", func(k *lang.Keys) string { return k.CellRange }},
		{"Enter · F2", func(k *lang.Keys) string { return k.CellWrite }},
		{"Enter · Tab", func(k *lang.Keys) string { return k.CellDone }},
		{"Alt+Enter", func(k *lang.Keys) string { return k.NewLine }},
		{"Delete", func(k *lang.Keys) string { return k.CellEmpty }},
		{"{space}", func(k *lang.Keys) string { return k.CellNote }},
		{"Ctrl+{arrows}", func(k *lang.Keys) string { return k.CellMove }},
		{"Ctrl++ · Ctrl+−", func(k *lang.Keys) string { return k.CellAdd }},
	}},
	{func(w *lang.Words) string { return w.Keys.Wall }, []handKey{
		{"{arrows}", func(k *lang.Keys) string { return k.Walk }},
		{"Shift+{arrows}", func(k *lang.Keys) string { return k.WalkMore }},
		{"{arrows}", func(k *lang.Keys) string { return k.Nudge }},
		{"Tab · Shift+Tab", func(k *lang.Keys) string { return k.Reading }},
		{"Esc", func(k *lang.Keys) string { return k.LetGo }},
		{"1 … 9", func(k *lang.Keys) string { return k.Phase }},
		{"+ · −", func(k *lang.Keys) string { return k.Feel }},
		{"PageUp · PageDown", func(k *lang.Keys) string { return k.Scroll }},
		{"{space}+{drag} · {middle}", func(k *lang.Keys) string { return k.Pan }},
		{"{wheel}", func(k *lang.Keys) string { return k.Wheel }},
		{"Ctrl+{wheel}", func(k *lang.Keys) string { return k.Zoom }},
		{"Alt+{drag}", func(k *lang.Keys) string { return k.AltDrag }},
		{"{drag}, Alt", func(k *lang.Keys) string { return k.FreeDrag }},
		{"Shift+{click}", func(k *lang.Keys) string { return k.Adds }},
	}},
}

type handKey struct {
	keys  string // {arrows} and the like stand for words
	label func(*lang.Keys) string
}

// keyList is the list of keys as it is shown, nil when it is closed.
func (e *Editor) keyList() *KeyList {
	if e.window != keysWindow {
		return nil
	}
	k := &e.words.Keys
	words := strings.NewReplacer("{arrows}", k.Arrows, "{space}", k.Space, "{drag}", k.Drag, "{middle}", k.MiddleDrag, "{wheel}", k.Turn, "{click}", k.Click)
	list := &KeyList{}
	for _, hand := range byHand {
		g := KeyGroup{Title: hand.heading(e.words)}
		for _, row := range hand.rows {
			g.Rows = append(g.Rows, KeyRow{row.label(k), words.Replace(row.keys)})
		}
		list.Groups = append(list.Groups, g)
	}
	for _, l := range lists {
		g := KeyGroup{Title: l.heading(e.words)}
		for i := range l.commands {
			if c := &l.commands[i]; c.label != nil && len(c.keys) > 0 {
				g.Rows = append(g.Rows, KeyRow{c.label(e.words), c.allKeys()})
			}
		}
		if len(g.Rows) > 0 {
			list.Groups = append(list.Groups, g)
		}
	}
	return list
}

// shownKeys is the first chord of a command as a person reads it, empty when it has none; allKeys is all of them.
func (c *command) shownKeys() string {
	if len(c.keys) == 0 {
		return ""
	}
	return shown(c.keys[0])
}

func (c *command) allKeys() string {
	all := make([]string, len(c.keys))
	for i, chord := range c.keys {
		all[i] = shown(chord)
	}
	return strings.Join(all, " · ")
}

// KeysOf is the first chord of a command by its name, for the tip of its button; empty when there is none.
func KeysOf(name string) string {
	if c := find(name); c != nil {
		return c.shownKeys()
	}
	return ""
}
