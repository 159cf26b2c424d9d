package editor_test

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

type monkey struct {
	*rand.Rand
	seed  uint64
	t     testing.TB
	h     *editortest.Hand
	other *editortest.Hand // a second tab
	room  *editortest.Hand // the audience's window
	log   []string
	beginning
	board, overlay, again scene.Buffer
	sick                  bool // the store fails
}

func (m *monkey) one(of ...string) string { return of[m.IntN(len(of))] }

func (m *monkey) did(format string, args ...any) { m.log = append(m.log, fmt.Sprintf(format, args...)) }

// point is a point where a pointer can be: on the wall, or a little beside it while a button is held.
func (m *monkey) point() geom.Point {
	p := m.aim()
	return geom.Point{X: min(max(p.X, -200), 4000), Y: min(max(p.Y, -200), 2400)}
}

func (m *monkey) aim() geom.Point {
	h := m.h
	if notes := m.notes(); len(notes) > 0 && m.IntN(2) == 0 {
		if box := h.Sheet().Note(notes[m.IntN(len(notes))]); box != nil {
			return h.Camera().ToScreen(box.Rect.Center().Add(geom.Point{X: m.Float64()*20 - 10, Y: m.Float64()*20 - 10}))
		}
	}
	if cols := len(h.Sheet().Columns); cols > 0 && m.IntN(6) == 0 {
		return h.Camera().ToScreen(h.Sheet().HeadRect(m.IntN(cols)).Center())
	}
	if rows := len(h.Sheet().Rows); rows > 0 && m.IntN(6) == 0 {
		return h.Camera().ToScreen(h.Sheet().TitleRect(m.IntN(rows)).Center())
	}
	return geom.Point{X: m.Float64() * 1440, Y: m.Float64() * 844}
}

func (m *monkey) notes() (ids []journey.ID) {
	for n := range m.h.Board().Notes() {
		ids = append(ids, n.ID)
	}
	return ids
}

var keys = strings.Fields(`Enter Enter Escape Escape Tab Shift+Tab P P Ctrl+Enter Ctrl+Shift+Enter Delete Backspace Ctrl+Z Ctrl+Z Ctrl+Y Ctrl+Shift+Z Ctrl+D Ctrl+A Ctrl+G Ctrl+G
	Ctrl+Shift+G Ctrl+Shift+L [ ] Shift+[ Shift+] Ctrl+' Alt+A Alt+H Alt+D Alt+W Alt+V Alt+S Alt+Shift+H Alt+Shift+V Alt+Shift+T Alt+Shift+E Alt+Shift+S Alt+Shift+M Alt+Shift+L Alt+P
	Alt+Shift+2 Alt+Shift+0 Shift+C N A V H F2 0 1 7 9 Shift+M Ctrl+0 Shift+1 Shift+2 ArrowLeft ArrowRight ArrowUp ArrowDown Ctrl+ArrowLeft Ctrl+ArrowRight Ctrl+ArrowUp
	Ctrl+ArrowDown Shift+ArrowUp Shift+ArrowLeft + - + - Alt+1 Alt+2 Alt+3 Alt+4 Alt+5 Alt+6 Alt+7 T Q Ctrl+K Ctrl+/ ? Shift+F10 F K PageUp PageDown Shift+P Ctrl+. Ctrl+S Ctrl+I
	Ctrl+F F3 Shift+F3 Ctrl+Shift+F S Shift+T Shift+W Shift+U Shift+A Shift+R Shift+V Shift+S Shift+K Shift+F Shift+H G Shift+G Shift+L Home End F6 Alt+Shift+C Ctrl+Shift+V Space Ctrl+Shift+2 Ctrl+Shift+2 Ctrl+Home Ctrl+End Shift+ArrowDown Shift+ArrowRight Ctrl++ Ctrl+-`)

var wordsTyped = []string{"Zoekt op funda", "klantcontactstrategie 👩‍👩‍👧", "a", "\n", "x\ny", "  ", "3 7 7", "=SOM(A1)", "نص عربي", strings.Repeat("lang", 40), "<script>alert(1)</script>", "\u200b\u202e", "2,5"}

// act does one thing that hands, the browser or another tab do.
func (m *monkey) act() {
	locked := m.locks()
	switch k := m.IntN(100); {
	case k < 22:
		chord := keys[m.IntN(len(keys))]
		if undoes(chord) {
			locked = nil // what was is brought back
		}
		m.did("press %s", chord)
		m.h.Press(chord)
	case k < 28:
		text := wordsTyped[m.IntN(len(wordsTyped))]
		m.did("type %q", text)
		m.h.Type(text)
	case k < 38:
		p, mods := m.point(), m.one("", "", "Shift", "Ctrl", "Alt")
		m.did("click %.0f with %q", p, mods)
		m.h.Click(p, mods)
	case k < 41:
		p := m.point()
		m.did("double-click %.0f", p)
		m.h.DoubleClick(p)
	case k < 50:
		m.drag()
	case k < 53:
		m.finger()
	case k < 54:
		locked = nil
		m.did("fingers")
		m.fingers()
	case k < 55:
		m.lineUp()
	case k < 57:
		locked = nil
		m.pages()
	case k < 64:
		locked = nil
		m.command()
	case k < 71:
		locked = nil
		m.shown()
	case k < 77:
		locked = nil
		m.field()
	case k < 79:
		locked = nil
		m.rightButton()
	case k < 84:
		m.clipboard()
	case k < 86:
		m.wheel()
	case k < 88:
		m.secret()
	case k < 91:
		locked = nil
		m.otherTab()
	case k < 93:
		m.audience()
	case k < 97:
		locked = nil
		m.browser()
	case k < 98 && m.IntN(3) == 0:
		m.did("brings")
		m.brings()
	case k < 98:
		m.file()
	case k < 99:
		locked = nil
		m.pages()
	default:
		m.did("wait")
		m.h.Wait()
		return
	}
	m.stays(locked)
}

func undoes(chord string) bool {
	return chord == "Ctrl+Z" || chord == "Ctrl+Y" || chord == "Ctrl+Shift+Z"
}

// lineUp has several loose notes and puts them in order.
func (m *monkey) lineUp() {
	h := m.h
	name := m.one("alignleft", "tidy", "distributeacross", "samesize", "group", "sizelarge", "tofront", "lock")
	m.did("loose notes, %s", name)
	h.Press("Escape", "Escape", "Escape").Do("pasteloose").Send(editor.Pasted{Text: "a\tb\nc\td\n"}).Do(name)
}

// drag drags, with modifiers that change midway, keys pressed meanwhile, and a change of mind.
func (m *monkey) drag() {
	h, p, mods := m.h, m.point(), m.one("", "", "", "Alt", "Shift")
	if plan := h.View().Plan; plan != nil && m.IntN(3) > 0 {
		m.carries(plan)
		return
	}
	m.did("down %.0f with %q", p, mods)
	h.Down(p, mods)
	was := m.wall()
	held := editor.Holding(h.Editor)
	pressed := false
	for range m.IntN(5) {
		if m.IntN(3) == 0 {
			mods = m.one("", "Alt", "Shift", "Ctrl")
		}
		q := m.point()
		m.did("move %.0f with %q", q, mods)
		h.Move(q, mods)
		if m.IntN(8) == 0 {
			if chord := keys[m.IntN(len(keys))]; !undoes(chord) {
				m.did("press %s", chord)
				h.Press(chord)
				pressed = true
			}
		}
	}
	switch m.IntN(6) {
	case 0:
		m.did("Escape")
		h.Press("Escape")
	case 1:
		m.did("cancelled")
		h.Send(editor.Cancelled{})
	default:
		m.did("up with %q", mods)
		h.Up(mods)
		return
	}
	h.Up(mods)
	if held && !pressed && was != m.wall() {
		m.broke("a gesture that was cancelled wrote something", diff(was, m.wall()))
	}
}

// carries takes something from the list at the side: onto the wall, into the chosen cell, or says what becomes of it.
func (m *monkey) carries(plan *editor.PlanPanel) {
	h := m.h
	if pains := plan.Pains.Items; len(pains) > 0 && m.IntN(3) == 0 {
		pain := pains[m.IntN(len(pains))]
		m.did("fate %s", pain.Text)
		h.Do("fate", pain.Fates[m.IntN(3)].Arg)
		return
	}
	items := append(plan.Solutions.Items[:len(plan.Solutions.Items):len(plan.Solutions.Items)], plan.Pains.Items...)
	if len(items) == 0 {
		return
	}
	it := items[m.IntN(len(items))]
	if len(it.Fates) == 1 && m.IntN(4) == 0 {
		m.did("set aside %s", it.Text)
		h.Do("fate", it.Fates[0].Arg)
		return
	}
	if m.IntN(3) == 0 {
		m.did("bring %s", it.Text)
		h.Do("bring", string(it.ID))
		return
	}
	m.did("carry %s", it.Text)
	h.Send(editor.Carried{What: it.ID, P: m.point(), Begins: true})
	was := m.wall() // what was being written is done
	for range m.IntN(4) {
		h.Send(editor.Carried{What: it.ID, P: m.point()}).Send(editor.Ticked{})
	}
	if m.IntN(3) == 0 {
		h.Send(editor.Cancelled{})
		if was != m.wall() {
			m.broke("what was carried and cancelled wrote something", diff(was, m.wall()))
		}
	}
	h.Send(editor.Carried{What: it.ID, P: m.point(), Done: true})
}

func (m *monkey) finger() {
	h, p := m.h, m.point()
	switch m.IntN(7) {
	case 0:
		m.did("tap %.0f", p)
		h.Tap(p)
	case 1:
		m.did("long press %.0f", p)
		h.LongPress(p)
	case 2:
		q := m.point()
		m.did("slide %.0f to %.0f", p, q)
		h.Finger(1, p)
		if m.IntN(2) == 0 {
			h.Later(600 * time.Millisecond).Send(editor.Elapsed{Timer: editor.HoldTimer})
		}
		h.Slide(1, q).Lift(1)
	case 3:
		q := m.point()
		m.did("two fingers %.0f %.0f", p, q)
		h.Finger(1, p).Finger(2, q).Slide(1, m.point()).Slide(2, m.point())
		if m.IntN(2) == 0 {
			h.Finger(3, m.point()).Lift(3)
		}
		h.Lift(1).Slide(2, m.point()).Lift(2)
	case 4:
		q := m.point()
		m.did("pen %.0f to %.0f", p, q)
		h.Pen(p)
		if m.IntN(2) == 0 {
			h.Finger(5, m.point())
		}
		h.PenTo(q).PenTo(m.point()).PenUp()
	case 5:
		m.did("fingers out of order at %.0f", p)
		h.Lift(4)
		h.Finger(1, p).Finger(1, m.point()).PenUp().Slide(1, m.point())
		h.Send(editor.Cancelled{})
		h.Lift(1)
	case 6:
		was := m.wall()
		m.did("slide %.0f taken away", p)
		if h.Finger(1, p); m.wall() == was && editor.Holding(h.Editor) {
			if h.Slide(1, m.point()).Send(editor.Cancelled{}); m.wall() != was {
				m.broke("a finger that was taken away wrote something", diff(was, m.wall()))
			}
		}
		h.Lift(1)
	}
}

var commandNames = editor.CommandNames()

var fields = []journey.Field{"color", "score", "width", "title", "kind", "channel", "size", "label", "moment", "nonsense", "channel/phone", "tag", "tag/x", "actor", "evidence", "reach", "url", "ceiling", "find", "voteeach", "cell", "cell", "cell", "votepeople",
	"votelines", "votelines", "chatminutes", "minutes", "palette", "private", "covered", "locked", "image", "group", "place", "text", "under", "bend", "condition", "hidden", "folded", "height", "stage", "ownStage", "aim", "scopeFrom",
	"people", "state", "basedOn", "language", "name", "goals", "pains", "keys", "wheel", "sounds", "bank", "question/x", "stop/x", "variant/x", "walked", "votes/a/b", "priority", "chosen", "owner", "firstStep", "when", "from", "to", ""}

func (m *monkey) rightButton() {
	p := m.point()
	m.did("right button %.0f", p)
	m.h.Send(editor.Pressed{P: p, Button: editor.Secondary, Clicks: 1}).Send(editor.Released{P: p})
	if c := m.h.View().Context; c != nil && len(c.Items) > 0 {
		run := c.Items[m.IntN(len(c.Items))].Run
		m.did("from the menu: %s %q", run.Name, run.Arg)
		m.h.Send(run)
	}
}

func (m *monkey) wheel() {
	p := m.point()
	ev := editor.Wheel{P: p, DX: m.Float64()*200 - 100, DY: m.Float64()*200 - 100, Mods: editor.Mods{Ctrl: m.IntN(2) == 0}, Fingers: m.IntN(2) == 0}
	if m.IntN(10) == 0 {
		ev.DX, ev.DY = 1e6, -1e6
	}
	m.did("wheel %+v", ev)
	m.h.Send(ev)
}

// secret turns what is chosen over or makes it private, with a word that nobody else has: see whispered.
func (m *monkey) secret() {
	ids := m.h.Selection().Notes
	if len(ids) == 0 {
		all := m.notes()
		if len(all) == 0 {
			return
		}
		ids = []journey.ID{all[m.IntN(len(all))]}
	}
	m.did("a secret")
	m.h.Press("Escape", "Escape", "Escape").Do("tonote", string(ids[0]))
	if len(m.h.Selection().Notes) == 1 && !m.h.Board().Note(m.h.Selection().Notes[0]).Covered {
		m.h.SetField("text", fmt.Sprintf("geheim%d", m.IntN(1_000_000)))
		m.h.SetField(journey.Field(m.one("private", "private", "covered")), "true")
	}
}

var errDiskFull = errors.New("the disk is full")

var tables = []string{"\tKiezen\tKopen\nActies\tZoekt\tTekent\nEmotie\t1\t-1\n", "a\tb\nc\td\n", "a\tb\tc\nd\n\ne\tf\n", "fase;stap;baan;tekst\nKiezen;Zoekt;acties;x\n", "Fase\tActies\tEmotie\nKiezen\tZoekt\t++\n", "\"a\nb\"\t\"c\"\"d\"\n"}

func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
