package editor

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

// keyTable is the table of keys that hands know from other programs (formats.md). A row of commands names the command that
// has exactly these chords among its keys; a row that a hand does names the tests that show it, here and in Chromium.
var keyTable = []struct {
	action  string
	keys    string // chords, with a space between
	command string // that has them
	shownBy string // or the test that shows what no command does

	chromium string // the test that presses it there, where shownBy is not itself one
}{
	{action: "Select", keys: "V", command: "select", chromium: "TestKeysAndHandsThatPanAndZoom"},
	{action: "Select: Esc", shownBy: "TestQKeepsTheTool", chromium: "TestKeysThatMakeNotes"},
	{action: "Hand / pan", keys: "H", command: "hand", chromium: "TestKeysAndHandsThatPanAndZoom"},
	{action: "Space-drag, middle-drag", shownBy: "TestKeysAndHandsThatPanAndZoom"},
	{action: "Sticky note", keys: "N", command: "note", chromium: "TestKeysThatMakeNotes"},
	{action: "A cell and Enter", shownBy: "TestKeysThatMakeNotes"},
	{action: "Double-click on the wall", shownBy: "TestANoteOnTheBareWallIsLoose"},
	{action: "Connector: drag from a note's side dot", shownBy: "TestTheFirstTenStepsOfTheSampleAreDrawnFromAnEmptyMap"},
	{action: "Alt-drag", shownBy: "TestCopiesByKeyAndByAltDrag"},
	{action: "Enter in a note that is there: a new line", shownBy: "TestInANoteThatIsThereEnterIsANewLine"},
	{action: "Pinch", shownBy: "TestTwoFingersZoomAndPull"},
	{action: "A keyboard of Belgium", shownBy: "TestKeysOfAnAzertyKeyboard"},
	{action: "Single keys off", shownBy: "TestSingleKeysAreSwitchedOff"},
	{action: "Text", keys: "T", command: "text", chromium: "TestKeysThatMakeNotes"},
	{action: "Connector", keys: "A C L X", command: "link", chromium: "TestKeysThatMakeNotes"},
	{action: "Camera stop", keys: "F", command: "addstop", chromium: "TestKeysOfASession"},
	{action: "Zoom in", keys: "Ctrl++ Ctrl+=", command: "zoomin", chromium: "TestKeysAndHandsThatPanAndZoom"},
	{action: "Zoom out", keys: "Ctrl+-", command: "zoomout", chromium: "TestKeysAndHandsThatPanAndZoom"},
	{action: "Ctrl+wheel, pinch", shownBy: "TestKeysAndHandsThatPanAndZoom"},
	{action: "100 %", keys: "Ctrl+0 Shift+0", command: "real", chromium: "TestKeysAndHandsThatPanAndZoom"},
	{action: "Fit all", keys: "0 Shift+1", command: "fit", chromium: "TestKeysAndHandsThatPanAndZoom"},
	{action: "Fit selection", keys: "Shift+2", command: "fitselection", chromium: "TestKeysAndHandsThatPanAndZoom"},
	{action: "Undo", keys: "Ctrl+Z", command: "undo", chromium: "TestKeysThatWalkAndMove"},
	{action: "Redo", keys: "Ctrl+Shift+Z Ctrl+Y", command: "redo", chromium: "TestKeysThatWalkAndMove"},
	{action: "Duplicate", keys: "Ctrl+D", command: "duplicate", chromium: "TestKeysThatWalkAndMove"},
	{action: "Group", keys: "Ctrl+G", command: "group", chromium: "TestGroupingLockingAndNudgingByKeys"},
	{action: "Ungroup", keys: "Ctrl+Shift+G", command: "ungroup", chromium: "TestGroupingLockingAndNudgingByKeys"},
	{action: "Delete", keys: "Delete Backspace", command: "delete", chromium: "TestKeysThatWalkAndMove"},
	{action: "Arrows walk", shownBy: "TestKeysThatWalkAndMove"},
	{action: "Loose notes by 1 and 10", shownBy: "TestGroupingLockingAndNudgingByKeys"},
	{action: "Ctrl+arrow moves a place or a cell", keys: "Ctrl+ArrowRight", command: "moveright", chromium: "TestKeysThatWalkAndMove"},
	{action: "While writing: Enter, Tab, Ctrl+Enter", shownBy: "TestKeysWhileWriting"},
	{action: "Loose, while writing: Tab, Ctrl+Enter", shownBy: "TestTabAndCtrlEnterGoOnFromALooseNote", chromium: "TestKeysWhileALooseNoteIsWritten"},
	{action: "Tab: reading order", shownBy: "TestTabReadsTheWall", chromium: "TestKeysThatWalkAndMove"},
	{action: "Edit", keys: "Enter F2", command: "write", chromium: "TestKeysThatMakeNotes"},
	{action: "Search", keys: "Ctrl+F", command: "find", chromium: "TestCtrlFFindsJumpsAndLeavesChosen"},
	{action: "Palette", keys: "Ctrl+K Ctrl+/", command: "palette", chromium: "TestAllThatCanBeDoneIsFoundByKeys"},
	{action: "Lock", keys: "Ctrl+Shift+L", command: "lock", chromium: "TestGroupingLockingAndNudgingByKeys"},
	{action: "Order", keys: "]", command: "forward", chromium: "TestOrderByBrackets"},
	{action: "Order", keys: "[", command: "backward", chromium: "TestOrderByBrackets"},
	{action: "Laser", keys: "K", command: "laser", chromium: "TestKeysOfASession"},
	{action: "Keep tool", keys: "Q", command: "keeptool", chromium: "TestKeysThatMakeNotes"},
	{action: "Grid", keys: "Ctrl+'", command: "grid", chromium: "TestTheGridByItsKey"},
	{action: "Help", keys: "?", command: "keys", chromium: "TestAllThatCanBeDoneIsFoundByKeys"},
	{action: "Emotion of a step: + and -", shownBy: "TestKeysOfAJourney"},
	{action: "Type: action", keys: "Alt+1", command: "toactions", chromium: "TestKeysOfAJourney"},
	{action: "Type: touchpoint", keys: "Alt+2", command: "totouchpoints", chromium: "TestKeysOfAJourney"},
	{action: "Type: emotion", keys: "Alt+3", command: "toemotions", chromium: "TestKeysOfAJourney"},
	{action: "Type: pain point", keys: "Alt+4", command: "topains", chromium: "TestKeysOfAJourney"},
	{action: "Type: solution", keys: "Alt+5", command: "tosolutions", chromium: "TestKeysOfAJourney"},
	{action: "Type: actor", keys: "Alt+6", command: "toactors", chromium: "TestKeysOfAJourney"},
	{action: "Type: question", keys: "Alt+7", command: "toquestions", chromium: "TestKeysOfAJourney"},
	{action: "Phase to reading width", keys: "1 2 3 4 5 6 7 8 9", command: "phase", chromium: "TestKeysAndHandsThatPanAndZoom"},
	{action: "Vote", keys: "S", command: "vote", chromium: "TestKeysOfASession"},
	{action: "Parking place", keys: "P", command: "park", chromium: "TestPParksNotesAndBringsThemBack"},
	{action: "Large", keys: "Ctrl+.", command: "large", chromium: "TestKeysOfASession"},
	{action: "Save file", keys: "Ctrl+S", command: "save", chromium: "TestCtrlSSavesAFileWhereverTheKeyboardIs"},
	{action: "Menu of what is under the hand", keys: "Shift+F10 ContextMenu", command: "contextmenu", chromium: "TestAllThatCanBeDoneIsFoundByKeys"},
	{action: "Copy as PNG", keys: "Alt+Shift+C", command: "copypicture", chromium: "TestKeysOfASession"},
	{action: "Next and previous stop: PageDown, PageUp", shownBy: "TestKeysOfASession"},
	{action: "Next and previous stop: arrows", shownBy: "TestPresentingByKeysAndMouse"},
	{action: "Paste plain: Ctrl+Shift+V", shownBy: "TestClipboardLines"},
	{action: "Inspector", keys: "Ctrl+I", command: "inspector", chromium: "TestAllThatCanBeDoneIsFoundByKeys"},
}

// clipboardTable is the table of what a clipboard holds (formats.md), with the tests in Chromium that show a row: pasted with nothing
// chosen, on a note or cell, and in open text.
var clipboardTable = []struct{ holds, shownBy string }{
	{"our payload", "TestClipboardOwnNotes"},
	{"one line", "TestClipboardLines"},
	{"one line on an empty note", "TestClipboardOneLineFillsAnEmptyNote"},
	{"n lines", "TestClipboardLines"},
	{"a table: phases across, no journey, cell by cell", "TestClipboardTables"},
	{"a table: a row a phase, a row a note", "TestClipboardTablesOfOneRowAPhaseAndOneRowANote"},
	{"Mermaid", "TestFormatsOfOtherProgramsBecomeMapsBesideTheOpenOne"},
	{"JSON Canvas, Excalidraw", "TestClipboardCanvasAndExcalidraw"},
	{"an image, on a note", "TestAPastedPictureIsScaledKeptAndCarried"},
	{"an image", "TestClipboardPictureWithNothingChosen"},
	{"a URL", "TestClipboardAddresses"},
	{"a chat", "TestClipboardChat"},
	{"too much, or what is not clean", "TestClipboardThatIsTooMuchOrNotClean"},
}

func TestTheClipboardTable(t *testing.T) {
	there := testsIn(t, "../../wasm/e2e/*_test.go")
	for _, row := range clipboardTable {
		require.True(t, there[row.shownBy], "%s: there is no %s in Chromium", row.holds, row.shownBy)
	}
}

func TestTheKeyTable(t *testing.T) {
	here, there := testsIn(t, "*_test.go"), testsIn(t, "../../wasm/e2e/*_test.go")
	for _, row := range keyTable {
		if row.command == "" {
			require.True(t, here[row.shownBy] || there[row.shownBy], "%s: there is no %s", row.action, row.shownBy)
			require.True(t, there[row.shownBy] || there[row.chromium], "%s is not pressed in Chromium", row.action)
			continue
		}
		c := find(row.command)
		require.NotNil(t, c, "%s: there is no command %s", row.action, row.command)
		for _, chord := range strings.Fields(row.keys) {
			require.Contains(t, c.keys, chord, row.action)
		}
		require.True(t, there[row.chromium], "%s is not pressed in Chromium", row.action)
	}
}

// testsIn are the names of the tests in some files.
func testsIn(t *testing.T, pattern string) map[string]bool {
	t.Helper()
	names := map[string]bool{}
	files, err := filepath.Glob(pattern)
	require.NoError(t, err)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, part := range strings.Split(string(text), "\nfunc ")[1:] {
			if name, _, _ := strings.Cut(part, "("); name != "" { // a method has none before its receiver
				names[name] = true
			}
		}
	}
	return names
}

// TestNoTwoCommandsShareAChordInOneState: what the wall shows decides which of them is meant, and it is never two.
func TestNoTwoCommandsShareAChordInOneState(t *testing.T) {
	shared := map[string][]*command{}
	for i := range commands {
		for _, chord := range commands[i].keys {
			shared[chord] = append(shared[chord], &commands[i])
		}
	}
	e := New()
	e.Update(Begun{Language: "nl"}, time.Time{})
	e.run(Command{Name: "sample"})
	states := []Selection{{}}
	for n := range e.doc.Board.Notes() {
		states = append(states, Selection{Notes: []journey.ID{n.ID}})
	}
	for l := range e.doc.Board.Links() {
		states = append(states, Selection{Link: l.ID})
	}
	for _, c := range e.doc.sheet.Columns {
		states = append(states, Selection{Phase: c.Phase.ID})
		for _, r := range e.doc.sheet.Rows {
			states = append(states, Selection{Lane: r.Lane.ID}, Selection{Cell: CellRef{c.Phase.ID, r.Lane.ID}})
		}
	}
	for chord, all := range shared {
		if len(all) == 1 {
			continue
		}
		for _, s := range states {
			e.chosen = s
			able := []string{}
			for _, c := range all {
				require.NotNil(t, c.enabled, "%s is always on, and shares %s", c.name, chord)
				if c.enabled(e) {
					able = append(able, c.name)
				}
			}
			require.LessOrEqual(t, len(able), 1, "%s means %v with %v", chord, able, s)
		}
	}
}

// TestEveryMenuNamesCommands: menus are lists of names, and every one of these is a command with a label.
func TestEveryMenuNamesCommands(t *testing.T) {
	e := New()
	e.Update(Begun{Language: "nl"}, time.Time{})
	e.run(Command{Name: "sample"})
	col, row := e.doc.sheet.Columns[0].Phase.ID, e.doc.sheet.Rows[0].Lane.ID
	for n := range e.doc.Board.Notes() {
		e.chosen = Selection{Notes: []journey.ID{n.ID}}
		break
	}
	states := []Selection{e.chosen, {}, {Phase: col}, {Lane: row}, {Cell: CellRef{col, row}}, {Link: "l"}, {Persona: true}}
	for _, s := range states {
		e.chosen = s
		for _, group := range e.contextNames() {
			for _, name := range group {
				require.NotNil(t, find(name), name)
				require.NotNil(t, find(name).label, name)
			}
		}
	}
	for name := range looksOn {
		require.NotNil(t, find(name), name)
	}
	for name := range everywhere {
		require.NotNil(t, find(name), name)
	}
}
