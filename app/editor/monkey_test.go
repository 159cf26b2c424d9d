package editor_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
	"reiskaart/app/text"
)

// monkeys is how many random sittings are played; each is a hundred acts.
const monkeys = 300

// TestAMonkeyCannotBreakIt plays random acts of hands. Whatever they do: nothing panics, everything that is chosen exists, the
// picture can be drawn, the incremental layout is that of the map, and what was written is there after a reload.
func TestAMonkeyCannotBreakIt(t *testing.T) {
	for seed := range uint64(monkeys) {
		m := monkey{Rand: rand.New(rand.NewPCG(seed, 11)), t: t, h: editortest.Open(t)}
		if seed%3 == 0 {
			m.h.Do("sample")
		}
		for range 100 {
			m.act()
			m.check(t, seed)
		}
		texts := m.h.Texts
		m.h.Press("Escape", "Escape", "Escape").Wait()
		was := texts()
		_, kept := m.h.Disk().Infos[m.h.Board().ID()]
		if m.h = m.h.Reload(); kept {
			require.Equal(t, was, m.h.Texts(), "seed %d", seed)
		}
	}
}

type monkey struct {
	*rand.Rand
	t              *testing.T
	h              *editortest.Hand
	board, overlay scene.Buffer
	did            string
}

func (m *monkey) point() geom.Point {
	if notes := m.notes(); len(notes) > 0 && m.IntN(2) == 0 {
		if box := m.h.Sheet().Note(notes[m.IntN(len(notes))]); box != nil {
			return m.h.Camera().ToScreen(box.Rect.Center().Add(geom.Point{X: m.Float64()*20 - 10, Y: m.Float64()*20 - 10}))
		}
	}
	return geom.Point{X: m.Float64() * 1440, Y: m.Float64() * 844}
}

func (m *monkey) notes() (ids []journey.ID) {
	for n := range m.h.Board().Notes() {
		ids = append(ids, n.ID)
	}
	return ids
}

var acts = []string{
	"Enter", "Escape", "Tab", "Shift+Tab", "P", "P", "Ctrl+Enter", "Ctrl+Shift+Enter", "Delete", "Ctrl+Z", "Ctrl+Z", "Ctrl+Y", "Ctrl+D", "Ctrl+A", "Ctrl+G", "Ctrl+G", "Ctrl+Shift+G", "Ctrl+Shift+L", "[", "]", "Shift+[", "Ctrl+'", "Alt+A", "Alt+V", "Alt+Shift+H", "Alt+Shift+T", "Alt+Shift+E", "Alt+Shift+L", "Alt+Shift+2", "Shift+C", "N", "A", "V", "H", "F2", "0", "1", "7",
	"Shift+M", "Ctrl+0", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Ctrl+ArrowLeft", "Ctrl+ArrowRight", "Ctrl+ArrowUp", "Ctrl+ArrowDown", "Shift+ArrowUp", "+", "-", "+", "-", "Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5", "Alt+6", "Alt+7", "Ctrl+Enter", "Shift+2", "T", "Q", "Ctrl+K", "?", "Shift+F10", "F", "K", "PageUp", "Shift+P", "Ctrl+.", "Ctrl+S", "Ctrl+I", "PageDown",
}

var named = []string{"addphase", "addphaseleft", "persona", "goal", "addquestion", "more", "addlane", "addlaneabove", "connect", "reverse", "menu", "library", "language", "close", "show", "back", "dismiss", "moveleft", "moveup", "fit", "real", "zoomin", "duplicatemap", "templates", "noexamples", "guide", "walk", "walknext", "walked", "new", "addpain", "addsolution",
	"foldlane", "hidelane", "showlanes", "addactor", "newmeasure", "variants", "addvariant", "skip", "moment", "assumption", "park", "unpark", "showlot", "find", "findnext", "findprevious", "findlibrary", "closefind", "filter", "onlyinfluence", "clearfilter", "wanted", "topresent", "towanted", "otherpersona",
	"present", "stopnext", "stopback", "addstop", "stops", "stopup", "allstops", "sessionbar", "laser", "large", "largetype", "audience", "palette", "palettenext", "palettego", "contextmenu", "settings", "keys", "keeptool", "text", "picktomap", "onward", "versions", "keepversion", "restoreversion", "flipversion", "closeversion", "pickcurve", "liftoff", "straighten", "linkkind", "inspector", "walkback", "stopwalk", "pastehelp", "examples"}

func (m *monkey) act() {
	h := m.h
	switch k := m.IntN(21); {
	case k < 6:
		m.did = acts[m.IntN(len(acts))]
		h.Press(m.did)
	case k < 8:
		m.did = "type"
		h.Type([]string{"Zoekt op funda", "klantcontactstrategie 👩‍👩‍👧", "a", "\n"}[m.IntN(4)])
	case k < 11:
		m.did = "click"
		h.Click(m.point(), []string{"", "Shift", "Ctrl"}[m.IntN(3)])
	case k == 11:
		m.did = "double-click"
		h.DoubleClick(m.point())
	case k < 15:
		m.did = "drag"
		p, mods := m.point(), []string{"", "", "Alt", "Shift"}[m.IntN(4)]
		h.Down(p, mods)
		for range m.IntN(4) {
			h.Move(m.point(), mods)
			if m.IntN(8) == 0 {
				h.Press(acts[m.IntN(len(acts))])
			}
		}
		if m.IntN(6) == 0 {
			h.Press("Escape")
		}
		h.Up(mods)
	case k == 15:
		m.did = named[m.IntN(len(named))]
		h.Do(m.did)
	case k == 16:
		m.did = "field"
		field := []journey.Field{"color", "score", "width", "title", "kind", "channel", "size", "label", "moment", "nonsense", "channel/phone", "tag", "tag/x", "actor", "evidence", "reach", "url", "ceiling", "find"}[m.IntN(19)]
		h.Send(editor.SetField{Field: field, Value: []string{"", "2", "-7", "yellow", "a, b", "true", "x", "+", "assumption", "actors"}[m.IntN(10)], Open: m.IntN(2) == 0})
	case k == 17 && m.IntN(3) == 0:
		m.did = "the right button"
		h.Send(editor.Pressed{P: m.point(), Button: editor.Secondary, Clicks: 1}).Send(editor.Released{P: m.point()})
		if c := h.View().Context; c != nil && len(c.Items) > 0 {
			name := c.Items[m.IntN(len(c.Items))].Run.Name
			m.did = "from the menu: " + name
			h.Do(name)
		}
	case k == 17:
		m.did = "paste"
		h.Send(editor.Copying{Cut: m.IntN(3) == 0})
		switch m.IntN(3) {
		case 0:
			h.Send(editor.Pasted{Text: "een\n- twee\ndrie\tvier", HTML: h.Clip.HTML, Own: h.Clip.Own})
		case 1:
			h.Send(editor.Pasted{Text: []string{"\tKiezen\tKopen\nActies\tZoekt\tTekent\nEmotie\t1\t-1\n", "a\tb\nc\td\n", "[14:02, 22-11-2026] Anna: Zoekt\n", "https://funda.nl", "één", "a\nb\nc"}[m.IntN(6)]})
		default:
			h.Do([]string{"pasteall", "pasteloose", "pastepark", "unpaste", "copy", "cut"}[m.IntN(6)])
		}
	case k == 18 && m.IntN(2) == 0:
		m.did = "fingers"
		m.fingers()
	case k == 18 && m.IntN(4) == 0:
		m.did = "a picture or a file of another program"
		m.brings()
	case k == 18:
		m.did = "wheel"
		h.Send(editor.Wheel{P: m.point(), DX: m.Float64()*200 - 100, DY: m.Float64()*200 - 100, Mods: editor.Mods{Ctrl: m.IntN(2) == 0}})
	case k == 19 && m.IntN(8) == 0:
		m.did = "another tab"
		other := editortest.Visit(m.t, h.Disk())
		other.Press("Escape", "Escape").Click(m.point()).Press([]string{"Delete", "Shift+H", "Shift+F", "Ctrl+D", "Ctrl+ArrowRight", "Ctrl+G"}[m.IntN(6)])
		h.Send(editor.Nudged{Map: h.Board().ID()})
	case k == 19 && m.IntN(6) == 0:
		m.did = "look at a version"
		if list := h.View().Versions; list != nil && len(list.Items) > 0 {
			h.Do("lookversion", string(list.Items[m.IntN(len(list.Items))].ID))
		}
	case k == 19 && m.IntN(6) == 0:
		m.did = "walk as a variant"
		if list := h.Board().Variants(); len(list) > 0 {
			h.Do([]string{"walkas", "variant", "deletevariant", "variantup"}[m.IntN(4)], string(list[m.IntN(len(list))].ID))
		}
	default:
		m.did = "wait"
		h.Wait()
	}
}

func (m *monkey) check(t *testing.T, seed uint64) {
	why := fmt.Sprintf("seed %d, after %s", seed, m.did)
	h := m.h
	for _, id := range h.Selection().Notes {
		require.NotNil(t, h.Board().Note(id), why)
	}
	require.True(t, h.Camera().Finite(), why)
	h.View()
	h.Writer()
	h.Draw(&m.board, &m.overlay)
	if m.IntN(10) == 0 {
		fresh := layout.Lay(h.Board(), text.NewFace())
		for n := range h.Sheet().Notes() {
			if n.Text != nil && n.Text.Foreign() {
				return // a fresh face has not learnt how wide an emoji is
			}
		}
		for n := range h.Sheet().Notes() {
			require.Equal(t, fresh.Note(n.Note.ID).Rect, n.Rect, why)
		}
	}
}
