package editor_test

import (
	"reiskaart/app/editor"
	"reiskaart/app/picture"
	"reiskaart/app/touch"
)

// fingers puts up to three fingers and a pen down, moves them about and lifts them, in any order.
func (m *monkey) fingers() {
	h := m.h
	for range 1 + m.IntN(6) {
		switch m.IntN(6) {
		case 0:
			h.Pen(m.point()).PenTo(m.point())
			if m.IntN(2) == 0 {
				h.Finger(1, m.point()).PenUp().Lift(1)
			} else {
				h.PenUp()
			}
		case 1:
			h.LongPress(m.point())
		case 2:
			h.Tap(m.point())
		case 3:
			h.Finger(1, m.point()).Finger(2, m.point()).Slide(1, m.point()).Lift(2).Slide(1, m.point()).Lift(1)
		case 4:
			h.Send(editor.Touched{Pointer: touch.Pointer{Step: touch.Step(m.IntN(5)), ID: m.IntN(3), Pen: m.IntN(2) == 0, At: m.point()}})
		default:
			h.Finger(1, m.point()).Slide(1, m.point())
			if m.IntN(3) == 0 {
				h.Press(keys[m.IntN(len(keys))])
			}
			h.Lift(1)
		}
	}
	for id := range 3 {
		h.Send(editor.Touched{Pointer: touch.Pointer{Step: touch.Lost, ID: id}})
		h.Send(editor.Touched{Pointer: touch.Pointer{Step: touch.Lost, ID: id, Pen: true}})
	}
}

// brings pastes and drops pictures, good and bad, on a disk that may be full, and files of other programs.
func (m *monkey) brings() {
	h := m.h
	h.Disk().Full = m.IntN(4) == 0
	switch m.IntN(5) {
	case 0:
		h.Send(editor.Pasted{Text: house})
	case 4:
		m.customers()
	case 1:
		h.Do("copydrawing").Send(editor.Pasted{Text: h.Clip.Text})
	default:
		data := photo(m.t, 1+m.IntN(400), 1+m.IntN(400), uint8(m.IntN(256)))
		ev := editor.Chosen{Kind: picture.PNG, Data: data[:len(data)-m.IntN(2)*m.IntN(len(data))], P: m.point(), Dropped: m.IntN(2) == 0}
		h.Send(ev)
		if m.IntN(3) == 0 {
			h.Do([]string{"nopicture", "picture"}[m.IntN(2)])
		}
	}
	h.Disk().Full = false
}
