package editor_test

import (
	"image"
	"image/png"
	"strings"
	"time"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
)

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
		timer := editor.Timer(m.IntN(16))
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
	if m.IntN(4) == 0 {
		m.did("reviews")
		m.customers()
		return
	}
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
