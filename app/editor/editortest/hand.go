// Package editortest drives the editor as a user does, without a browser: a hand with a pointer and a keyboard, an eye that
// finds notes by their words, and a store in memory that keeps maps when the page is closed.
//
//	h := editortest.Open(t)
//	h.Type("Zoekt op funda").Press("Enter").Type("Belt de bank").Press("Escape")
//	h.Drag("Belt de bank", h.Cell("Kiezen", "Acties"))
//	require.Equal(t, []string{"Belt de bank"}, h.In("Kiezen", "Acties"))
//	h.Press("Ctrl+Z")
//	h = h.Reload() // what was written is still there
package editortest

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/editor"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/order"
	"reiskaart/app/replica"
	"reiskaart/app/work"
)

// Hand is one tab with a person at it.
type Hand struct {
	*editor.Editor
	t       testing.TB
	disk    *Disk
	now     time.Time
	at      geom.Point
	timers  map[editor.Timer]bool
	inText  string // what the textarea holds
	opened  uint64 // session of the open text
	fingers map[int]geom.Point

	Files    []editor.Download // what was offered for download
	Shown    []journey.ID      // pictures that were asked for and found
	Clip     editor.PutClipboard
	Pictures []editor.SavePicture // that were saved
	Printed  []string             // papers
	Out      editor.CopyOut       // what was put on the clipboard from a panel or a menu
	Shut     bool                 // the browser does not let a panel or a menu on the clipboard
	Chimes   int                  // how often the timer was heard

	Told  []string // what the other window has heard
	said  []string // what the other window is to hear
	words []string // by which what is drawn is written
	opens bool     // the audience's window was asked for

	Slow  bool // the disk takes its time: CatchUp has it answer
	waits []func()

	Closed bool // the window closed itself
	Slowly bool // the camera takes its time: Frame goes on
}

// Open is a first visit, in Dutch, on a screen of 1440 by 900.
func Open(t testing.TB) *Hand {
	return Visit(t, &Disk{Maps: replica.NewMemory(), Infos: map[journey.ID]editor.MapInfo{}, Rescued: map[journey.ID][]journey.Change{}, Beside: newBeside()})
}

// Visit opens the page in a browser that may have maps.
func Visit(t testing.TB, disk *Disk) *Hand {
	disk.tabs++
	h := &Hand{
		Editor: editor.New(), t: t, disk: disk, timers: map[editor.Timer]bool{},
		now: time.Date(2026, 11, 22, 14, 2, 0, 0, time.UTC),
	}
	h.Send(editor.Resized{W: 1440, H: 844, DPR: 1})
	begun := editor.Begun{Seed: disk.tabs, Language: "nl", Room: room, Prefs: disk.Prefs, Maps: disk.list()}
	if last := disk.Prefs.Last; last != "" {
		opened := h.load(last)
		begun.Last = &opened
	}
	h.Send(begun)
	return h
}

// Reload closes the page as a browser does and opens it again.
func (h *Hand) Reload() *Hand {
	h.Send(editor.Hidden{})
	return Visit(h.t, h.disk)
}

// Kill ends the page without a word and opens it again.
func (h *Hand) Kill() *Hand { return Visit(h.t, h.disk) }

// Send hands an event to the editor and performs what it asks for, as the edge does.
func (h *Hand) Send(ev editor.Event) *Hand {
	h.t.Helper()
	defer h.settle()
	h.now = h.now.Add(10 * time.Millisecond)
	h.perform(h.Update(ev, h.now))
	if w := h.Writer(); w.Open && w.Session != h.opened {
		h.opened, h.inText = w.Session, w.Text
		if w.Select {
			h.inText = ""
		}
	}
	return h
}

// settle lets the camera arrive, as for somebody who wants little movement.
func (h *Hand) settle() {
	if h.Animating() {
		h.perform(h.Update(editor.Ticked{Still: !h.Slowly}, h.now))
	}
}

// Sent is Send, and tells whether the editor took the event for itself.
func (h *Hand) Sent(ev editor.Event) bool {
	h.t.Helper()
	defer h.settle()
	h.now = h.now.Add(10 * time.Millisecond)
	effects := h.Update(ev, h.now)
	h.perform(effects)
	if w := h.Writer(); w.Open && w.Session != h.opened {
		h.opened, h.inText = w.Session, w.Text
		if w.Select {
			h.inText = ""
		}
	}
	for _, e := range effects {
		if (e == editor.Handled{}) {
			return true
		}
	}
	return false
}

// perform does the effects, and what their answers ask for.
func (h *Hand) perform(effects []editor.Effect) {
	h.t.Helper()
	for _, effect := range effects {
		switch e := effect.(type) {
		case editor.PutPrefs:
			h.disk.Prefs = e.Prefs
		case editor.Rescue:
			h.disk.Rescued[e.Map] = e.Changes
		case editor.Download:
			h.Files = append(h.Files, e)
			h.Send(editor.Downloaded{Name: e.Name, Copy: e.Copy})
		case editor.Tell:
			h.said = append(h.said, e.Said)
		case editor.OpenAudience:
			h.opens = true
		case editor.CloseWindow:
			h.Closed = true
		case editor.PutClipboard:
			h.Clip = e
		case editor.CopyOut:
			h.Out = e
			h.Send(editor.CopiedOut{Said: e.Said, Err: h.Shut})
		case editor.MakePoster:
			h.Send(h.makePoster(e))
		case editor.SavePicture:
			h.Pictures = append(h.Pictures, e)
		case editor.Print:
			h.Printed = append(h.Printed, e.Paper)
		case editor.Chime:
			h.Chimes++
		case editor.After:
			h.timers[e.Timer] = true
		case editor.Measure:
			widths := make([]float64, len(e.Clusters))
			for i := range widths {
				widths[i] = 1.2
			}
			h.Send(editor.Measured{Clusters: e.Clusters, Widths: widths, Bold: e.Bold})
		default:
			if !h.performKeeping(effect) {
				h.performBeside(effect)
			}
		}
	}
}

// Frame lets a moment go by and the next frame come.
func (h *Hand) Frame(after time.Duration) *Hand {
	h.now = h.now.Add(after)
	h.perform(h.Update(editor.Ticked{}, h.now))
	return h
}

// Wait lets every timer that is set run out.
func (h *Hand) Wait() *Hand {
	h.t.Helper()
	due := h.timers
	h.timers = map[editor.Timer]bool{}
	for t := range editor.Timer(16) {
		if due[t] {
			h.now = h.now.Add(time.Second)
			h.Send(editor.Elapsed{Timer: t})
		}
	}
	return h
}

// Through lets a timer run out for as long as it is set anew: what is done in slices is then done.
func (h *Hand) Through(t editor.Timer) *Hand {
	h.t.Helper()
	for h.timers[t] {
		delete(h.timers, t)
		h.Send(editor.Elapsed{Timer: t})
	}
	return h
}

// Once lets a timer run out.
func (h *Hand) Once(t editor.Timer) *Hand {
	h.t.Helper()
	delete(h.timers, t)
	return h.Send(editor.Elapsed{Timer: t})
}

// Set reports whether a timer is set.
func (h *Hand) Set(t editor.Timer) bool { return h.timers[t] }

// Press presses keys, each written as a chord: "Enter", "Ctrl+Shift+Z", "ArrowLeft". In open text they go to the textarea,
// and what the editor leaves to it is written there.
func (h *Hand) Press(chords ...string) *Hand {
	h.t.Helper()
	for _, chord := range chords {
		k := keyOf(chord)
		k.InText = h.Writer().Open
		if !h.Sent(k) && k.InText && k.Name == "Enter" {
			h.inText += "\n"
			h.Send(editor.Typed{Text: h.inText})
		}
		k.Up = true
		h.Send(k)
	}
	return h
}

func keyOf(chord string) editor.Key {
	var k editor.Key
	for {
		mod, rest, ok := strings.Cut(chord, "+")
		if !ok || rest == "" {
			break
		}
		switch mod {
		case "Ctrl":
			k.Ctrl = true
		case "Shift":
			k.Shift = true
		case "Alt":
			k.Alt = true
		}
		chord = rest
	}
	k.Name = chord
	if len(chord) == 1 {
		switch c := chord[0]; {
		case c >= '0' && c <= '9':
			k.Code = "Digit" + chord
		case c == '[' || c == ']' || c == '\'':
			k.Code = map[byte]string{'[': "BracketLeft", ']': "BracketRight", '\'': "Quote"}[c]
			if k.Shift {
				k.Name = map[byte]string{'[': "{", ']': "}", '\'': "\""}[c]
			}
		case c >= 'A' && c <= 'Z' && !k.Shift:
			k.Name = strings.ToLower(chord)
		}
	}
	return k
}

// Type types text where the caret is. Without open text the letters are keys on the wall.
func (h *Hand) Type(text string) *Hand {
	h.t.Helper()
	for _, r := range text {
		if h.Writer().Open {
			h.inText += string(r)
			h.Send(editor.Typed{Text: h.inText})
		} else {
			h.Press(string(r))
		}
	}
	return h
}

// Erase empties the open text.
func (h *Hand) Erase() *Hand {
	h.inText = ""
	return h.Send(editor.Typed{})
}

// makePoster does what the page's second program does.
func (h *Hand) makePoster(e editor.MakePoster) editor.PosterMade {
	file, err := codec.Write(e.Board)
	require.NoError(h.t, err)
	out, err := work.Do(work.Poster, e.Order.Append(nil, file))
	require.NoError(h.t, err)
	sheets, say, err := order.ReadSheets(out)
	return editor.PosterMade{Ask: e.Ask, Sheets: sheets, Say: say, Err: err != nil}
}
