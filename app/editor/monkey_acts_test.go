package editor_test

import (
	"errors"
	"fmt"
	"image"
	"image/png"
	"math"
	"math/rand/v2"
	"reflect"
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
	Ctrl+Shift+G Ctrl+Shift+L [ ] Shift+[ Shift+] Ctrl+' Alt+A Alt+H Alt+D Alt+W Alt+V Alt+S Alt+Shift+H Alt+Shift+V Alt+Shift+T Alt+Shift+E Alt+Shift+S Alt+Shift+M Alt+Shift+L
	Alt+Shift+2 Alt+Shift+0 Shift+C N A V H F2 0 1 7 9 Shift+M Ctrl+0 Shift+1 Shift+2 ArrowLeft ArrowRight ArrowUp ArrowDown Ctrl+ArrowLeft Ctrl+ArrowRight Ctrl+ArrowUp
	Ctrl+ArrowDown Shift+ArrowUp Shift+ArrowLeft + - + - Alt+1 Alt+2 Alt+3 Alt+4 Alt+5 Alt+6 Alt+7 T Q Ctrl+K Ctrl+/ ? Shift+F10 F K PageUp PageDown Shift+P Ctrl+. Ctrl+S Ctrl+I
	Ctrl+F F3 Shift+F3 Ctrl+Shift+F S Shift+T Shift+W Shift+U Shift+A Shift+R Shift+V Shift+S Shift+K Shift+F Shift+H G Home End F6 Alt+Shift+C Ctrl+Shift+V Space`)

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

// command runs any command of the registry with any argument.
func (m *monkey) command() {
	name, arg := commandNames[m.IntN(len(commandNames))], ""
	if m.IntN(2) == 0 {
		arg = m.argument()
	}
	m.did("do %s %q", name, arg)
	m.h.Do(name, arg)
}

// argument is what some command may take: an id of anything, a number, a word, nonsense.
func (m *monkey) argument() string {
	switch m.IntN(4) {
	case 0:
		return m.one("", "0", "1", "-1", "7", "99999999999999999999", "1.5", "onzin", "title", "persona", "now", "then", "2:30", "5", "yellow", "pains", "solutions", "actions", "nl", "en",
			"channel/phone", "channel", "influence/no", "tag/x", "wall", "aida", "loop", "awareness", "empty", "/", "a/b/c", "\x00", "nan", "true", "1 1", ",", "left", "S", "all")
	case 1:
		if list := m.commandsShown(); len(list) > 0 {
			return list[m.IntN(len(list))].Arg
		}
	case 2:
		if m.IntN(3) == 0 {
			return m.mapID()
		}
	}
	return string(m.anyID())
}

func (m *monkey) mapID() string {
	ids := []string{"", "bestaat niet"}
	for _, info := range m.library() {
		ids = append(ids, string(info.ID))
	}
	return m.one(ids...)
}

// anyID is the id of some record of the map.
func (m *monkey) anyID() journey.ID {
	var ids []journey.ID
	b := m.h.Board()
	for _, k := range journey.Kinds {
		for _, r := range b.All(k.Kind) {
			ids = append(ids, journey.IDOf(r))
		}
	}
	if len(ids) == 0 {
		return "niets"
	}
	return ids[m.IntN(len(ids))]
}

// commandsShown are the commands that the chrome shows buttons of.
func (m *monkey) commandsShown() (list []editor.Command) {
	everywhere(reflect.ValueOf(*m.h.View()), "View", func(v reflect.Value, _ string) {
		switch x := v.Interface().(type) {
		case editor.Command:
			if x.Name != "" {
				list = append(list, x)
			}
		case editor.InspectorField:
			if x.Kind == "commands" {
				for _, c := range x.Choices {
					list = append(list, editor.Command{Name: string(x.Field), Arg: c.Value})
				}
			}
		}
	})
	return list
}

// shown presses a button that is shown.
func (m *monkey) shown() {
	if m.IntN(3) > 0 {
		if list := m.commandsShown(); len(list) > 0 {
			c := list[m.IntN(len(list))]
			m.did("button %s %q", c.Name, c.Arg)
			m.h.Send(c)
			return
		}
	}
	m.setShown()
}

// setShown sets a field that is shown, to one of its choices or to something typed.
func (m *monkey) setShown() {
	var fields []editor.InspectorField
	everywhere(reflect.ValueOf(*m.h.View()), "View", func(v reflect.Value, _ string) {
		if f, ok := v.Interface().(editor.InspectorField); ok && f.Kind != "section" && f.Kind != "fold" && f.Kind != "commands" {
			fields = append(fields, f)
		}
	})
	if len(fields) == 0 {
		return
	}
	f := fields[m.IntN(len(fields))]
	value := m.value()
	if len(f.Choices) > 0 && m.IntN(4) > 0 {
		value = f.Choices[m.IntN(len(f.Choices))].Value
	}
	open := m.IntN(3) == 0
	m.did("set %s %q, open %v", f.Field, value, open)
	m.h.Send(editor.SetField{Field: f.Field, Value: value, Open: open})
}

func (m *monkey) value() string {
	return m.one("", "2", "-7", "0", "1e309", "nan", "-0", "yellow", "a, b", "true", "false", "x", "+", "assumption", "actors", "2026-11-22", "31-2-2026", "22-11-2026", "1,5", "S", "M", "L", "3 7 7\n1 2\n99\nAnna: 1 1 1",
		"https://funda.nl", "javascript:alert(1)", strings.Repeat("woord ", 30), "😀", "\n", "#ff0000", "2:30", "0:61", "999999", "leads-to", "causes", "line", "metrics", "emotions", "free", "to-be")
}

var fields = []journey.Field{"color", "score", "width", "title", "kind", "channel", "size", "label", "moment", "nonsense", "channel/phone", "tag", "tag/x", "actor", "evidence", "reach", "url", "ceiling", "find", "voteeach", "votepeople",
	"votelines", "votelines", "chatminutes", "minutes", "palette", "private", "covered", "locked", "image", "group", "place", "text", "under", "bend", "condition", "hidden", "folded", "height", "stage", "ownStage", "aim", "scopeFrom",
	"people", "state", "basedOn", "language", "name", "goals", "pains", "keys", "wheel", "sounds", "bank", "question/x", "stop/x", "variant/x", "walked", "votes/a/b", "priority", "chosen", "owner", "firstStep", "when", "from", "to", ""}

func (m *monkey) field() {
	f, value, open := fields[m.IntN(len(fields))], m.value(), m.IntN(3) == 0
	if m.IntN(6) == 0 {
		f += "/" + journey.Field(m.anyID())
	}
	m.did("field %s %q, open %v", f, value, open)
	m.h.Send(editor.SetField{Field: f, Value: value, Open: open})
}

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

// otherTab has a second tab on the same map do something.
func (m *monkey) otherTab() {
	if m.sick {
		return
	}
	if m.other == nil || m.IntN(6) == 0 || m.other.Board().ID() != m.h.Board().ID() {
		m.did("a second tab")
		m.other = editortest.Visit(m.t, m.h.Disk())
	}
	o := m.other
	chord := m.one("Delete", "Delete", "Shift+H", "Shift+F", "Ctrl+D", "Ctrl+ArrowRight", "Ctrl+G", "Ctrl+Z", "Ctrl+Y", "P", "S", "Ctrl+Shift+L", "F", "Alt+3")
	p := m.point()
	choose := m.IntN(4)
	m.did("the second tab presses %s (%d) at %.0f", chord, choose, p)
	o.Press("Escape", "Escape")
	switch choose {
	case 0:
		o.Click(p)
	case 1:
		o.Press("Ctrl+A")
	case 2:
		o.Do("tonote", string(m.anyID()))
	}
	if o.Press(chord); chord == "S" {
		o.Press("Enter")
	}
	if m.IntN(10) == 0 {
		o.Wait()
	}
	m.alone = false // the beginning is no longer all that there was
	m.h.Send(editor.Nudged{Map: m.h.Board().ID()})
}

// audience opens, closes and talks to the audience's window.
func (m *monkey) audience() {
	if m.sick {
		return
	}
	switch m.IntN(5) {
	case 0, 1:
		if m.room == nil && !m.h.View().Watched {
			m.did("audience")
			m.room = m.h.Audience()
		}
	case 2:
		m.did("audience leaves")
		if m.room != nil {
			m.room.Leave(m.h)
		}
		m.room = nil
	default:
		said := m.one("", "{", "{}", "null", `{"room":"kamer","kind":"show"}`, `{"room":"kamer","kind":"hello"}`, `{"room":"kamer","kind":"drawn","n":9999999}`, `{"room":"kamer","kind":"drawn","n":-3}`, `{"room":"kamer","kind":"bye"}`,
			`{"room":"kamer","kind":"back"}`, `{"room":"kamer","kind":"gone"}`, `{"room":"kamer","kind":"onzin","n":"x"}`, `{"room":7}`, `[[[[`, `{"room":"kamer","kind":"show","map":"x","seen":[1e308,1e308,1e308,1e308],"moving":["a"],"by":[1,2],"lit":["q"],"kept":["z"],"filtered":true}`)
		m.did("heard %q", said)
		m.h.Send(editor.Heard{Said: said})
		if m.room != nil {
			m.room.Send(editor.Heard{Said: said})
		}
	}
}

var errDiskFull = errors.New("the disk is full")

// browser does what a browser does at any time.
func (m *monkey) browser() {
	h := m.h
	switch k := m.IntN(16); k {
	case 0:
		m.did("reload")
		h.Press("Escape", "Escape", "Escape")
		m.anew(h.Reload)
	case 1:
		m.did("kill")
		m.anew(h.Kill)
	case 2, 3:
		w, ht := []float64{320, 390, 768, 1280, 1440, 3840}[m.IntN(6)], []float64{480, 844, 300, 720, 900, 2160}[m.IntN(6)]
		m.did("resize %g %g", w, ht)
		h.Send(editor.Resized{W: w, H: ht, DPR: []float64{1, 1.25, 2, 3}[m.IntN(4)]})
	case 4:
		over := m.Float64() * 900
		m.did("covered %g", over)
		h.Send(editor.Covered{H: over})
	case 5:
		m.did("blurred, left, hidden")
		h.Send(editor.Blurred{}).Send(editor.Left{}).Send(editor.Hidden{})
	case 6:
		timer := editor.Timer(m.IntN(11))
		m.did("timer %d at once", timer)
		h.Send(editor.Elapsed{Timer: timer})
	case 7:
		late := time.Duration(m.IntN(100)) * time.Hour
		m.did("%v later", late)
		h.Later(late).Wait()
	case 8:
		m.did("time goes back")
		h.Later(-time.Duration(m.IntN(5000)) * time.Second)
		h.Send(editor.Elapsed{Timer: editor.RoomTimer})
	case 9:
		m.did("answers to nothing")
		id := journey.ID(m.mapID())
		for _, ev := range []editor.Event{editor.Opened{Map: "bestaat niet", Failed: true}, editor.Peeked{Map: id, Failed: true}, editor.Appended{Map: "bestaat niet", N: 99}, editor.Lines{Map: "bestaat niet", Err: true},
			editor.ImageShrunk{Ask: uint64(m.IntN(5)), Err: true}, editor.ImagePut{Ask: uint64(m.IntN(5)), Err: true}, editor.ImagePut{Ask: 3, None: true}, editor.ImageShrunk{Ask: uint64(m.IntN(5)), Type: "image/png", W: -1, H: 0},
			editor.ImagesLoaded{Map: id}, editor.ImagesLoaded{}, editor.ImagesShown{}, editor.Sketched{Map: id, SVG: "<svg>"}, editor.Pictures{}, editor.VersionPut{Err: true}, editor.Versions{Map: id, Err: true}, editor.Versions{},
			editor.VersionOpened{Map: id, Version: "x"}, editor.CopiedOut{Err: true}, editor.Blocked{}, editor.Downloaded{}, editor.Nudged{Map: id}} {
			h.Send(ev)
		}
	case 10:
		m.did("leaving")
		h.Send(editor.Leaving{})
	case 11:
		m.did("the library changed")
		h.Send(editor.LibraryChanged{Maps: m.library()})
	case 12:
		m.did("the disk fails, %v", !m.sick)
		if m.sick = !m.sick; m.sick && m.room == nil {
			h.Disk().Maps.Fail(errDiskFull)
		} else {
			m.heal()
		}
	case 13:
		m.did("answers are lost for a moment")
		h.Disk().Maps.LoseAnswers(errDiskFull)
		h.Press("Ctrl+D", "Ctrl+ArrowRight")
		h.Disk().Maps.LoseAnswers(nil)
		h.Wait()
	case 14:
		m.did("no room beside the maps, %v", !h.Disk().Full)
		h.Disk().Full = !h.Disk().Full
	case 15:
		m.did("another language")
		h.Do("language")
	}
}

func (m *monkey) heal() {
	m.sick = false
	m.h.Disk().Maps.Fail(nil)
	m.h.Send(editor.Elapsed{Timer: editor.RetryTimer})
}

var tables = []string{"\tKiezen\tKopen\nActies\tZoekt\tTekent\nEmotie\t1\t-1\n", "a\tb\nc\td\n", "a\tb\tc\nd\n\ne\tf\n", "fase;stap;baan;tekst\nKiezen;Zoekt;acties;x\n", "Fase\tActies\tEmotie\nKiezen\tZoekt\t++\n", "\"a\nb\"\t\"c\"\"d\"\n"}

// clipboard copies, cuts and pastes all that programs put on a clipboard.
func (m *monkey) clipboard() {
	h := m.h
	switch m.IntN(9) {
	case 0, 1:
		cut := m.IntN(3) == 0
		m.did("copying, cut %v", cut)
		h.Clip = editor.PutClipboard{}
		hidden := m.tokens(func(n *journey.Note) bool { return n.Covered })
		h.Send(editor.Copying{Cut: cut})
		m.noWhisper("a covered note was copied", h.Clip.Text+h.Clip.HTML+h.Clip.Own, hidden)
	case 2:
		m.did("paste what was copied")
		h.Send(editor.Pasted{Text: h.Clip.Text, HTML: h.Clip.HTML, Own: h.Clip.Own})
	case 3:
		m.did("paste HTML of ours")
		h.Send(editor.Pasted{Text: h.Clip.Text, HTML: h.Clip.HTML})
	case 4:
		text := m.one(tables...)
		m.did("paste %q", text)
		h.Send(editor.Pasted{Text: text})
	case 5:
		html := m.one("<table><tr><td></td><td>Kiezen</td></tr><tr><td>Acties</td><td rowspan=2>Zoekt<br>nog<script>alert(1)</script></td></tr></table>", "<ul><li>een<li>twee</ul>", "<p>x</p><style>p{}</style>", "<table><tr><td colspan=9999999>x</table>",
			`<span data-reiskaart="onzin">x</span>`, `<span data-reiskaart="e30=">x</span>`, "<", "<table")
		m.did("paste HTML %q", html)
		h.Send(editor.Pasted{Text: m.one("", "x", "a\tb"), HTML: html})
	case 6:
		text := m.one("een\n- twee\ndrie\tvier", "[14:02, 22-11-2026] Anna: Zoekt\n[14:03, 22-11-2026] Bram: 3 7\n", "https://funda.nl", "één", "a\nb\nc", "", "\n\n", "\x00\xff", "14:02 Van Anna tot iedereen:\nZoekt", "3 7 7\n1 1 1 1\nx",
			"journey\n title X\n section Kiezen\n Zoekt: 3: Anna\n", `{"nodes":[{"id":"a","type":"text","x":0,"y":0,"width":10,"height":10,"text":"x"}]}`, `{"nodes":[{"id":"a","type":"text","x":1e400,"y":0,"width":-10,"height":10,"text":"x"}],"edges":[{"id":"e","fromNode":"a","toNode":"q"}]}`,
			`{"type":"excalidraw/clipboard","elements":[{"type":"rectangle","id":"r","x":0,"y":0,"width":100,"height":100},{"type":"text","text":"hoi","containerId":"r","x":1,"y":1}],"files":{}}`, `{"type":"excalidraw/clipboard","elements":7}`, `{"format":"reiskaart/1","id":"x","title":"X"}`, "{", strings.Repeat("regel\n", 300))
		m.did("paste text %q", text[:min(len(text), 60)])
		h.Send(editor.Pasted{Text: text})
	case 7:
		own := m.one("{}", "onzin", `{"format":"reiskaart-fragment/1"}`, `{"format":"reiskaart-fragment/1","notes":[{"id":"a","text":"x","x":1e300,"y":0}]}`)
		m.did("paste own %q", own)
		h.Send(editor.Pasted{Text: "x", Own: own})
	case 8:
		name := m.one("pasteall", "pasteloose", "pastepark", "unpaste", "copy", "cut")
		m.did("do %s", name)
		h.Do(name)
	}
}

// file opens, drops and pastes files: pictures and maps, good and bad.
func (m *monkey) file() {
	h := m.h
	ev := editor.Chosen{Name: m.one("", "a.png", "map.reiskaart.json", "x.exe"), Kind: m.one("image/png", "image/svg+xml", "application/json", ""), Dropped: m.IntN(2) == 0, P: m.point(), Err: m.IntN(8) == 0}
	switch m.IntN(5) {
	case 0:
		ev.Data = []byte(m.one("", "onzin", "{", `{"format":"reiskaart/1","id":"x","title":"Hal`, `{"format":"reiskaart/1","id":"x","title":"Half"}`))
	case 1:
		ev.Data = m.export()
		if cut := len(ev.Data); m.IntN(2) == 0 {
			ev.Data = ev.Data[:m.IntN(cut)]
		}
	case 2:
		ev.Size, ev.Err = 100<<20, true
	default:
		var out strings.Builder
		_ = png.Encode(&out, image.NewGray(image.Rect(0, 0, 1+m.IntN(40), 1+m.IntN(40))))
		ev.Data, ev.Kind = []byte(out.String()), "image/png"
		if m.IntN(4) == 0 {
			ev.Data = ev.Data[:20]
		}
	}
	ev.Size = max(ev.Size, int64(len(ev.Data)))
	m.did("file %q %s, %d bytes, dropped %v", ev.Name, ev.Kind, len(ev.Data), ev.Dropped)
	h.Send(ev)
}

func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
