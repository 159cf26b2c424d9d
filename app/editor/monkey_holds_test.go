package editor_test

import (
	"encoding/binary"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"

	"reiskaart/app/codec"
	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/replica"
	"reiskaart/app/text"
)

// beginning is what the map was when this page opened it.
type beginning struct {
	opened *journey.Board
	first  string
	alone  bool // that is known, and nobody else has written since
}

// wall is the open map as its file.
func (m *monkey) wall() string { return string(m.export()) }

func (m *monkey) export() []byte {
	data, err := codec.Write(m.h.Board())
	if err != nil {
		m.broke("the map cannot be written", err.Error())
	}
	return data
}

func (m *monkey) library() (list []editor.MapInfo) {
	for _, info := range m.h.Disk().Infos {
		list = append(list, info)
	}
	slices.SortFunc(list, func(a, b editor.MapInfo) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return list
}

// remember notes how a map was that has just been opened.
func (m *monkey) remember() {
	if b := m.h.Board(); b != m.opened {
		m.opened, m.alone = b, !m.h.View().CanUndo
		m.first = m.wall()
	}
}

// holds looks after each act whether all is as it must be.
func (m *monkey) holds() {
	h := m.h
	m.remember()
	m.chosen()
	m.view()
	m.drawn()
	if m.IntN(4) == 0 {
		m.laid()
	}
	if m.room != nil && m.IntN(2) == 0 {
		m.watched()
	}
	if m.IntN(12) == 0 {
		m.kept()
		m.carried()
	}
	if m.IntN(40) == 0 {
		m.undoAll()
	}
	h.Writer()
}

// leave ends the sitting: what was written is there after a reload.
func (m *monkey) leave() {
	m.did("at the end")
	if m.heal(); m.h.View().Looking != nil {
		m.h.Do("closeversion")
	}
	m.undoAll()
	m.h.Press("Escape", "Escape", "Escape").Wait()
	m.minutes()
	m.kept()
	m.anew(m.h.Reload)
	m.chosen()
	m.view()
	m.drawn()
	m.laid()
}

// anew opens the page again and looks whether it shows what was written.
func (m *monkey) anew(open func() *editortest.Hand) {
	was, id := m.wall(), m.h.Board().ID()
	_, inLibrary := m.h.Disk().Infos[id]
	busy := m.h.View().Saved.Busy || m.sick
	m.h.Disk().Maps.Fail(nil)
	m.sick = false
	m.room = nil
	m.h = open()
	m.remember()
	if now := m.wall(); inLibrary && !busy && m.h.Board().ID() == id && now != was {
		m.broke("the map is another one after the page was opened again", diff(was, now))
	}
}

// locks are where the notes lie whose place is locked. Their rank is not looked at: where none is left between two others, all are
// ranked anew in the same order; nor is the phase of a note under a step, which goes wherever its step is taken.
func (m *monkey) locks() map[journey.ID]string {
	at := map[journey.ID]string{}
	for n := range m.h.Board().Notes() {
		if n.Locked {
			place := n.Place
			place.Rank = ""
			if place.Under != "" {
				place.Phase = ""
			}
			at[n.ID] = fmt.Sprintf("%+v", place)
		}
	}
	return at
}

// stays looks whether locked notes lie where they lay.
func (m *monkey) stays(was map[journey.ID]string) {
	for id, now := range m.locks() {
		if before, locked := was[id]; locked && before != now {
			m.broke("a locked note was moved by hand", before+" to "+now)
		}
	}
}

func (m *monkey) chosen() {
	h, s := m.h, m.h.Selection()
	for _, id := range s.Notes {
		if h.Board().Note(id) == nil {
			m.broke("a chosen note is gone", string(id))
		}
	}
	for k, id := range map[journey.Kind]journey.ID{journey.KindLink: s.Link, journey.KindPhase: s.Phase, journey.KindLane: s.Lane, journey.KindActor: s.Actor} {
		if id != "" && h.Board().Find(k, id) == nil {
			m.broke("what is chosen is gone", fmt.Sprint(k, " ", id))
		}
	}
	if c := h.Camera(); !c.Finite() || c.Zoom <= 0 {
		m.broke("the camera is nowhere", fmt.Sprint(c))
	}
}

// view looks at what the chrome shows.
func (m *monkey) view() {
	v := m.h.View()
	if again := m.h.View(); again.Rev != v.Rev {
		m.broke("the view is not at rest", "")
	}
	var sides []string
	for name, open := range map[string]bool{"inspector": v.Inspector != nil, "variants": v.Variants != nil, "filter": v.Filter != nil, "maps": v.Maps != nil, "versions": v.Versions != nil, "stops": v.Stops != nil, "guide": v.Guide != nil,
		"vote": v.Vote != nil, "chat": v.Chat != nil, "closing": v.Closing != nil, "settings": v.Settings != nil} {
		if open {
			sides = append(sides, name)
		}
	}
	if slices.Sort(sides); len(sides) > 1 {
		m.broke("two panels at the right", strings.Join(sides, ", "))
	}
	if f := v.Inspector; f != nil && f.Focus != "" && !slices.ContainsFunc(f.Fields, func(x editor.InspectorField) bool { return x.Field == f.Focus }) {
		asked := false
		everywhere(reflect.ValueOf(f.Questions), "", func(v reflect.Value, _ string) {
			asked = asked || v.Kind() == reflect.String && v.String() != "" && strings.Contains(string(f.Focus), v.String())
		})
		if !asked {
			m.broke("the caret is to go to a field that is not there", string(f.Focus))
		}
	}
	if w := m.h.Writer(); w.Open && (!finite(w.Rect.X+w.Rect.Y+w.Rect.W+w.Rect.H+w.Zoom+w.Size) || w.Size <= 0 || w.Zoom <= 0) {
		m.broke("the open text is nowhere", fmt.Sprintf("%+v", w))
	}
	words := reflect.TypeOf(v.Words)
	everywhere(reflect.ValueOf(*v), "View", func(x reflect.Value, at string) {
		if x.Type() == words {
			return
		}
		switch x := x.Interface().(type) {
		case editor.MenuItem:
			if x.Label == "" && x.Run.Name != "" {
				m.broke("an entry of a menu has no words", at+" "+x.Run.Name)
			}
		case editor.Command:
			if x.Name != "" && !slices.Contains(commandNames, x.Name) {
				m.broke("a button does nothing that there is", at+" "+x.Name)
			}
		case editor.InspectorField:
			if x.Label == "" && x.Kind != "commands" { // a heading says what these are
				m.broke("a field has no words", at+" "+string(x.Field))
			}
		case editor.Choice:
			if x.Label == "" {
				m.broke("a choice has no words", at+" "+x.Value)
			}
		case editor.Toast:
			if x.Text == "" || x.Action == "" && x.Run.Name != "" || x.Other == "" && x.Or.Name != "" {
				m.broke("a toast has no words", fmt.Sprintf("%+v", x))
			}
		case string:
			if strings.Contains(x, "NaN") || strings.Contains(x, "+Inf") || strings.Contains(x, "-Inf") {
				m.broke("no number is shown", at+" "+x)
			}
		}
	})
}

// everywhere calls fn for a value and all that is in it, but for the words.
func everywhere(v reflect.Value, at string, fn func(reflect.Value, string)) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() && !strings.HasSuffix(v.Type().String(), "lang.Words") {
			everywhere(v.Elem(), at, fn)
		}
	case reflect.Slice:
		for i := range v.Len() {
			everywhere(v.Index(i), at, fn)
		}
	case reflect.Struct:
		fn(v, at)
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				everywhere(v.Field(i), at+"."+v.Type().Field(i).Name, fn)
			}
		}
	case reflect.String:
		fn(v, at)
	}
}

// drawn looks whether what is drawn is finite and the same when it is drawn again.
func (m *monkey) drawn() {
	m.h.Draw(&m.board, &m.overlay)
	for i := 0; i == 0 || m.h.Dirty() && i < 1000; i++ { // what is drawn once and carried, and what comes over some frames
		m.h.Draw(&m.board, &m.overlay)
	}
	if m.h.Dirty() {
		m.broke("the picture is never ready", "")
	}
	was := append(append([]byte{}, m.board.Bytes...), m.overlay.Bytes...)
	for i := 0; i+4 <= len(was); i += 4 {
		if f := math.Float32frombits(binary.LittleEndian.Uint32(was[i:])); !finite(float64(f)) {
			m.broke("something is drawn nowhere", fmt.Sprint(f, " at ", i))
		}
	}
	m.h.Draw(&m.board, &m.again)
	if string(was) != string(m.board.Bytes)+string(m.again.Bytes) {
		m.broke("drawn again it is another picture", fmt.Sprint(len(was), " ", len(m.board.Bytes)+len(m.again.Bytes)))
	}
}

// laid looks whether notes lie apart in their cells, all is somewhere, and what was laid out bit by bit is what a fresh layout gives.
func (m *monkey) laid() {
	sheet := m.h.Sheet()
	cells := map[layout.Cell][]*layout.NoteBox{}
	foreign := false
	for n := range sheet.Notes() {
		if r := n.Rect; !finite(r.X+r.Y+r.W+r.H+n.Size+n.Room) || r.W < 0 || r.H < 0 {
			m.broke("a note lies nowhere", fmt.Sprintf("%q %v", n.Note.Text, r))
		}
		if n.Col >= 0 && n.Row >= 0 && !n.Rect.Empty() && n.Kind != journey.Emotions { // many faces under one step stand close
			cells[layout.Cell{Col: n.Col, Row: n.Row}] = append(cells[layout.Cell{Col: n.Col, Row: n.Row}], n)
		}
		foreign = foreign || n.Text != nil && n.Text.Foreign()
	}
	for at, list := range cells {
		for i, a := range list {
			for _, b := range list[:i] {
				if over(a.Rect, b.Rect) {
					m.broke("notes of a cell lie over each other", fmt.Sprintf("%v in %v: %q %v and %q %v", at, sheet.Rows[at.Row].Lane.Kind, a.Note.Text, a.Rect, b.Note.Text, b.Rect))
				}
			}
		}
	}
	for r := range sheet.Routes() {
		for _, p := range r.Points {
			if !finite(p.X + p.Y) {
				m.broke("a link runs nowhere", fmt.Sprint(r.Points))
			}
		}
	}
	if foreign {
		return // a fresh face has not learnt how wide an emoji is
	}
	fresh := layout.Lay(m.h.Board(), text.NewFace())
	for n := range sheet.Notes() {
		if f := fresh.Note(n.Note.ID).Rect; f != n.Rect && !(n.Note.Place.Where == journey.Parked) {
			m.broke("laid out anew a note lies elsewhere", fmt.Sprintf("%q %v, anew %v", n.Note.Text, n.Rect, f))
		}
	}
}

func over(a, b geom.Rect) bool {
	const hair = 0.01
	return a.X+hair < b.Right() && b.X+hair < a.Right() && a.Y+hair < b.Bottom() && b.Y+hair < a.Bottom()
}

// kept looks whether the map on the disk is the map that is open.
func (m *monkey) kept() {
	h := m.h
	if _, inLibrary := h.Disk().Infos[h.Board().ID()]; m.sick || !inLibrary || h.View().Saved.Busy || h.View().Saved.State == "unsaved" {
		return
	}
	h.Send(editor.Nudged{Map: h.Board().ID()})
	saved, err := h.Disk().Maps.Open(h.Board().ID())
	if err != nil {
		m.broke("the disk cannot be read", err.Error())
	}
	state, damage, err := replica.Recover(h.Board().ID(), saved)
	if err != nil || len(damage) > 0 {
		m.broke("what is on the disk cannot be read", fmt.Sprint(err, damage))
	}
	data, err := codec.Write(state.Board)
	if was := m.wall(); err != nil || string(data) != was {
		m.broke("on the disk is another map", diff(was, string(data)))
	}
}

// carried looks whether the map that goes out as a file comes in as itself.
func (m *monkey) carried() {
	out := m.export()
	b, _, err := codec.Read(out)
	if err != nil {
		m.broke("our own file cannot be read", err.Error())
	}
	again, err := codec.Write(b)
	if err != nil || string(again) != string(out) {
		m.broke("a file that came in goes out as another", diff(string(out), string(again)))
	}
}

// undoAll takes back all that this page did, and does it again.
func (m *monkey) undoAll() {
	h := m.h
	if h.View().Looking != nil {
		return
	}
	m.did("undo all")
	h.Press("Escape", "Escape", "Escape", "Escape")
	m.remember()
	was, opened, steps := m.wall(), h.Board(), 0
	for h.View().CanUndo && steps < 5000 && h.Board() == opened {
		h.Do("undo")
		steps++
	}
	if h.Board() != opened {
		m.remember()
		return // it took back a map that a paste had made
	}
	if steps == 5000 {
		m.broke("undo has no end", "")
	}
	if m.alone {
		if now := m.wall(); now != m.first {
			m.broke("undo of everything does not give the beginning back", diff(m.first, now))
		}
	}
	for range steps {
		if h.Do("redo"); h.Board() != opened {
			return
		}
	}
	if now := m.wall(); m.alone && now != was {
		m.broke("redo does not give again what was undone", diff(was, now))
	}
}

// diff is the first lines in which two files differ.
func diff(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	var out []string
	in := map[string]int{}
	for _, l := range y {
		in[l]++
	}
	for _, l := range x {
		if in[l] > 0 {
			in[l]--
		} else {
			out = append(out, "- "+l)
		}
	}
	in = map[string]int{}
	for _, l := range x {
		in[l]++
	}
	for _, l := range y {
		if in[l] > 0 {
			in[l]--
		} else {
			out = append(out, "+ "+l)
		}
	}
	return fmt.Sprint(len(a), " and ", len(b), " bytes\n") + strings.Join(out[:min(len(out), 14)], "\n")
}
