package editor_test

import (
	"reiskaart/app/editor"
	"reiskaart/app/journey"
)

// customers brings reviews, chooses how they are read, and takes them in or not.
func (m *monkey) customers() {
	h := m.h
	text := m.one(enquete, enquete+"Kopen;2026-11-20;5;Top;Cor\n", "Score\n4\n5\n", "Datum;Cijfer;Waarde\n03/04/2026;6;1.250\n", "\"a;b\nc;\xe9\n", "Fase;Score\n;1e308\n", "\xff\xfeS\x00", long, long)
	if m.IntN(3) == 0 {
		h.Do("insight", "reviews").Send(editor.Pasted{Text: text})
	} else {
		h.Send(editor.Chosen{Name: m.one("a.csv", "b.tsv"), Data: []byte(text), Dropped: true})
	}
	m.slices()
	for range m.IntN(6) {
		field := m.one("scale", "dates", "comma", "all", "phase rondkijken", "leave text", "leave person", "col score", "col phase", "heads", "trend", "who", "share", "onzin", "col onzin")
		value := m.one("score5", "stars", "dmy", "mdy", ",", ".", "*", "-", "true", "", "0", "1", "-1", "99", string(m.anyID()))
		h.Send(editor.SetField{Field: journey.Field("reviews/" + field), Value: value})
	}
	h.Do(m.one("takereviews", "takereviews", "takereviews", "dropreviews", "reviewcurve", "copyreport", "savereport"))
	m.slices()
	if m.IntN(2) == 0 {
		h.Do(m.one("reviewcurve", "phasequotes", "removereviews", "wall", "fillreviews"), string(m.anyID()))
	}
	if m.IntN(3) == 0 {
		h.Do("insight", "figures").Do("fillreviews", m.one("", string(m.anyID())))
	}
}

// long is a table that comes in by slices.
var long = many(1100)

// slices lets some of what is done in slices be done, or stops it; what is left over goes on when a timer runs out.
func (m *monkey) slices() {
	timer := []editor.Timer{editor.ReviewTimer, editor.FoldTimer}[m.IntN(2)]
	for range m.IntN(6) {
		if m.h.Set(timer) {
			m.h.Once(timer)
		}
	}
	if m.IntN(8) == 0 {
		m.h.Press("Escape")
	}
}
