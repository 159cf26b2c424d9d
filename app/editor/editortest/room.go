package editortest

import (
	"encoding/binary"
	"encoding/json"
	"math"
	"strings"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// room is the one that all windows of a story are in.
const room = "kamer"

// Audience opens the audience's window as the facilitator does, and waits until it shows what there is.
func (h *Hand) Audience() *Hand {
	h.t.Helper()
	h.Do("audience")
	require.True(h.t, h.opens, "no window was opened")
	h.opens = false
	a := &Hand{Editor: editor.New(), t: h.t, disk: h.disk, timers: map[editor.Timer]bool{}, now: h.now}
	a.Resize(1280, 720)
	a.Send(editor.Begun{Seed: 99, Language: "nl", Room: room, Follows: true})
	h.Meet(a)
	return a
}

// Resize gives the window another size.
func (h *Hand) Resize(w, height float64) *Hand {
	return h.Send(editor.Resized{W: w, H: height, DPR: 1})
}

// Speaks lets a frame come, after which the window says what the other must know. Nobody hears it yet.
func (h *Hand) Speaks() *Hand {
	h.paint()
	if said := h.Broadcast(); len(said) > 0 {
		h.said = append(h.said, string(said))
	}
	return h
}

// Meet lets two windows draw, hear each other and read what the other wrote, until neither has anything to say.
func (h *Hand) Meet(other *Hand) *Hand {
	h.t.Helper()
	for range 20 {
		h.now = later(h.now, other.now)
		other.now = h.now
		other.Send(editor.Nudged{Map: h.Board().ID()})
		h.Speaks()
		other.Speaks()
		if len(h.said)+len(other.said) == 0 {
			return h
		}
		h.tell(other)
		other.tell(h)
	}
	require.Fail(h.t, "the windows go on talking")
	return h
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

func (h *Hand) tell(other *Hand) {
	said := h.said
	h.said = nil
	h.Told = append(h.Told, said...)
	for _, s := range said {
		other.Send(editor.Heard{Said: s})
	}
}

// Leave closes this window while another is open.
func (h *Hand) Leave(other *Hand) *Hand {
	h.Send(editor.Leaving{})
	h.tell(other)
	return h
}

// SetField sets a field of what is chosen, as the inspector does.
func (h *Hand) SetField(field journey.Field, value string) *Hand {
	return h.Send(editor.SetField{Field: field, Value: value})
}

// paint draws both canvases and keeps the words that they are drawn with.
func (h *Hand) paint() (board, overlay scene.Buffer) {
	h.t.Helper()
	h.Draw(&board, &overlay)
	if news := h.News(); news != "" {
		var list []any
		require.NoError(h.t, json.Unmarshal([]byte(news), &list))
		from := int(list[0].(float64))
		h.words = append(h.words, make([]string, max(0, from-len(h.words)))...)[:from]
		for _, w := range list[1:] {
			h.words = append(h.words, w.(string))
		}
	}
	return board, overlay
}

// operands are how many numbers each command of a drawing buffer takes, in the order of scene/encode.go; the last one of a path and
// of frames tells how many follow.
var operands = [...]int{4, 5, 1, 2, 5, 9, 5, 7, 7, 4, 1, 4, 0, 7, 4, 3, 0, 3}

// play hands the commands of a buffer over, one after the other.
func play(buf scene.Buffer, fn func(op int, args []float64)) {
	var f []float64
	for b := buf.Bytes; len(b) >= 4; b = b[4:] {
		f = append(f, float64(math.Float32frombits(binary.LittleEndian.Uint32(b))))
	}
	for i := 0; i < len(f); {
		op := int(f[i])
		n := operands[op]
		switch op {
		case 6:
			n += int(f[i+5])
		case 14:
			n += 5 * int(f[i+4])
		}
		fn(op, f[i+1:i+1+n])
		i += 1 + n
	}
}

// Pictured is all the text that the window draws, a line of it on each line.
func (h *Hand) Pictured() string {
	h.t.Helper()
	var lines []string
	board, overlay := h.paint()
	for _, buf := range []scene.Buffer{board, overlay} {
		play(buf, func(op int, args []float64) {
			if op == 8 {
				lines = append(lines, h.words[int(args[5])]+h.words[int(args[6])])
			}
		})
	}
	return strings.Join(lines, "\n")
}

// Pointed is where the window shows somebody else's pointer: the tip of the arrow, which is drawn last.
func (h *Hand) Pointed() (at geom.Point) {
	h.t.Helper()
	_, overlay := h.paint()
	play(overlay, func(op int, args []float64) {
		if op == 6 {
			at = geom.Point{X: args[6], Y: args[7]}
		}
	})
	return at
}
