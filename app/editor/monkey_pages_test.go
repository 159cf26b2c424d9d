package editor_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
	"reiskaart/app/order"
	"reiskaart/app/report"
	"reiskaart/app/table"
)

// pages has the map before it as a table, a poster or a page of insight, and does there what the page offers.
func (m *monkey) pages() {
	h := m.h
	if v := h.View(); v.Insight == nil && v.Poster == nil && v.Table == nil || m.IntN(4) == 0 {
		name, arg := m.one("insight", "insight", "insight", "poster", "table", "table"), ""
		if name == "insight" {
			arg = m.one("checks", "figures", "reviews", "priorities", "priorities", "difference", "contact", "actors", "actors", "variants")
		}
		m.did("show %s %q", name, arg)
		h.Do(name, arg)
	}
	for range 1 + m.IntN(4) {
		switch v := m.h.View(); {
		case v.Insight != nil:
			m.onPage(&v.Insight.Page, v.Insight.Acts)
		case v.Poster != nil:
			m.onPosterNow(v.Poster)
		case v.Table != nil:
			m.inCells()
		}
	}
}

// onPage fills something in, presses something, drags something or pastes a range.
func (m *monkey) onPage(p *report.Page, also []report.Act) {
	fields, acts, shapes := offered(p)
	acts = append(acts, also...)
	switch k := m.IntN(6); {
	case k < 2 && len(fields) > 0:
		m.fills(fields[m.IntN(len(fields))])
	case k < 3 && len(shapes) > 0:
		m.drags(shapes[m.IntN(len(shapes))].Drag)
	case k < 4 && len(fields) > 0:
		f, text := fields[m.IntN(len(fields))], m.one("1\n2\n3", "7,4", "12\t30\n\t\n-5\tx", "Fase\tKlanten\tWaarde\nKopen\t100\t2,5\n", "1e309", "", "a;b\n1;2", "<x>")
		m.did("paste %q in %s", text, f.Name)
		m.h.Send(editor.PastedIn{Field: journey.Field(f.Name), Text: text, HTML: m.one("", "", "<table><tr><td>3</td><td>4</td></tr><tr><td colspan=2>5</td></tr></table>", "<table")})
	case len(acts) > 0:
		a := acts[m.IntN(len(acts))]
		m.did("on the page: %s %q", a.Do, a.Arg)
		m.h.Do(a.Do, a.Arg)
	default:
		m.drags(m.one("priorities/", "figures/x", "onzin", "") + m.one("", string(m.anyID())))
		m.h.Send(editor.PastedIn{Field: journey.Field(m.one("figures/value x", "onzin", "", "priorities/severity")), Text: "1\t2"})
	}
}

// offered is all that a page has to fill in, to press and to drag.
func offered(of any) (fields []report.Field, acts []report.Act, shapes []report.Shape) {
	everywhere(reflect.ValueOf(of), "", func(v reflect.Value, _ string) {
		switch x := v.Interface().(type) {
		case report.Field:
			fields = append(fields, x)
		case report.Act:
			acts = append(acts, x)
		case report.Shape:
			if x.Drag != "" {
				shapes = append(shapes, x)
			}
		}
	})
	return fields, acts, shapes
}

func (m *monkey) fills(f report.Field) {
	value := m.value()
	if len(f.Choices) > 0 && m.IntN(5) > 0 {
		value = f.Choices[m.IntN(len(f.Choices))].Value
	}
	open := m.IntN(3) == 0
	m.did("fill %s with %q, open %v", f.Name, value, open)
	m.h.Send(editor.SetField{Field: journey.Field(f.Name), Value: value, Open: open})
}

// drags drags a shape of a chart, lets it go, moves it by keys or takes it back: what is taken back wrote nothing.
func (m *monkey) drags(what string) {
	h, was := m.h, m.wall()
	to := func(done, off, by bool) {
		x, y := m.Float64()*1.4-0.2, m.Float64()*1.4-0.2
		if by {
			x, y = m.Float64()*0.2-0.1, m.Float64()*0.2-0.1
		}
		m.did("drag %s to %.3f %.3f, done %v, off %v, by %v", what, x, y, done, off, by)
		h.Send(editor.Dragged{What: what, X: x, Y: y, Done: done, Off: off, By: by})
	}
	if m.IntN(3) == 0 {
		for range 1 + m.IntN(3) {
			to(true, false, true)
		}
		return
	}
	for range m.IntN(4) {
		to(false, false, false)
	}
	if m.wall() != was {
		m.broke("dragging over a chart wrote something before it was let go", diff(was, m.wall()))
	}
	switch m.IntN(4) {
	case 0:
		if to(false, true, false); m.wall() != was {
			m.broke("a drag over a chart that was taken back wrote something", diff(was, m.wall()))
		}
	case 1: // the page is left with it in the hand
		h.Do(m.one("wall", "insight", "undo", "table"), m.one("", "figures", "actors"))
	default:
		to(true, false, false)
	}
}

// onPosterNow chooses paper, asks for it and takes answers that come late, twice or for another wish.
func (m *monkey) onPosterNow(p *editor.Poster) {
	fields, _, _ := offered(&p.Bar)
	switch k := m.IntN(5); {
	case k < 2 && len(fields) > 0:
		m.fills(fields[m.IntN(len(fields))])
	case k < 3 && len(p.Acts) > 0:
		a := p.Acts[m.IntN(len(p.Acts))]
		m.did("of the poster: %s", a.Do)
		m.h.Do(a.Do, a.Arg)
	case k < 4:
		m.did("the poster's time is there")
		m.h.Send(editor.Elapsed{Timer: editor.PosterTimer})
	default:
		made := editor.PosterMade{Ask: uint64(m.IntN(6)), Err: m.IntN(3) == 0, Say: m.one("", "Past niet.")}
		if m.IntN(2) == 0 {
			made.Sheets = []order.Sheet{{W: 100, H: 50, SVG: "<svg/>"}}
		}
		m.did("a poster that was asked for as number %d", made.Ask)
		m.h.Send(made)
	}
}

// inCells goes to cells, writes in them, picks, and takes ranges out and in.
func (m *monkey) inCells() {
	h, t := m.h, m.h.View().Table
	if o := t.Open; o != nil && m.IntN(3) > 0 {
		switch k := m.IntN(5); {
		case k < 2:
			open := m.IntN(2) == 0
			value := m.one(append(wordsTyped, "x", "- a\n- b", "Kopen", "Acties", "nee", "3", "")...)
			m.did("cell %q, open %v", value, open)
			h.Send(editor.SetField{Field: "cell", Value: value, Open: open})
		case k < 3:
			arg := m.one("0", "1", "2", "-1", "99", "x")
			m.did("cellpick %s", arg)
			h.Do("cellpick", arg)
		default:
			key := m.one("Enter", "Shift+Enter", "Tab", "Shift+Tab", "Escape", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "F9")
			m.did("cellkey %s", key)
			h.Do("cellkey", key)
		}
		return
	}
	switch m.IntN(6) {
	case 5:
		chord := m.one("Alt+L", "Alt+L", "Alt+P", "Shift+F8", "Enter", "Escape", "Ctrl+I", "ArrowDown", "ArrowRight", " ")
		m.did("press %s", chord)
		h.Press(chord)
	case 0:
		m.did("tableshape")
		h.Do("tableshape", m.one("", "across", "list"))
	case 1:
		m.did("tablecolumn")
		h.Do("tablecolumn", m.one("tag", "color", "links", "private", "onzin", "actor", "aida/"+string(m.anyID()), "channel"))
	case 2:
		m.inRange()
	default:
		at := table.Spot{Row: m.IntN(t.Height() + 1), Col: m.IntN(t.Width() + 1)}
		arg := fmt.Sprintf("%d %d %s", at.Row, at.Col, m.one("", "add", "add", "open", "open", "menu 3 4"))
		m.did("tablego %s", arg)
		h.Do("tablego", arg)
	}
}

// inRange copies a range and lays it down elsewhere; pasted over itself it changes nothing.
func (m *monkey) inRange() {
	h := m.h
	if h.View().Table.Open != nil {
		return
	}
	was := m.wall()
	h.Clip = editor.PutClipboard{}
	m.did("copy a range")
	h.Send(editor.Copying{})
	clip := h.Clip
	if m.wall() != was {
		m.broke("copying wrote something", diff(was, m.wall()))
	}
	if clip.Text == "" && clip.HTML == "" || strings.Contains(clip.Text, "geheim") { // who lays a secret down as words says it
		return
	}
	if m.IntN(2) == 0 {
		m.did("over itself")
		before := m.texts()
		h.Send(editor.Pasted{Text: clip.Text, HTML: clip.HTML, Own: clip.Own})
		if now := m.texts(); !slices.Equal(before, now) {
			m.broke("a range that was pasted over itself changed words", fmt.Sprint(before, " and ", now))
		}
		return
	}
	arg := fmt.Sprintf("%d %d", m.IntN(h.View().Table.Height()), m.IntN(h.View().Table.Width()))
	m.did("paste at %s", arg)
	h.Do("tablego", arg).Send(editor.Pasted{Text: clip.Text, HTML: clip.HTML, Own: m.one("", clip.Own)})
}

// texts are all words of notes, sorted.
func (m *monkey) texts() []string {
	list := m.h.Texts()
	slices.Sort(list)
	return list
}

// TestMonkeysComeToAllPages, so that what they know of them is played: a page that has nothing for them on it would be passed over.
func TestMonkeysComeToAllPages(t *testing.T) {
	h := editortest.Open(t).Do("sample")
	for _, page := range []string{"figures", "priorities", "actors"} {
		h.Do("insight", page)
		fields, _, shapes := offered(&h.View().Insight.Page)
		if len(fields) == 0 || page == "priorities" && len(shapes) == 0 {
			t.Errorf("%s has nothing to fill in or to drag", page)
		}
	}
	h.Do("poster")
	if fields, _, _ := offered(&h.View().Poster.Bar); len(fields) == 0 {
		t.Error("there is nothing to choose of a poster")
	}
}
