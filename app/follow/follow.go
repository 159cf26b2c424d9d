// Package follow is what the window of a facilitator and that of an audience tell each other: what is to be seen, and what was drawn. Both are
// tabs of one browser with the same map open, so it is a part of the wall and a pointer that go over, not a picture.
//
//	said := follow.Append(nil, room, &sight)   // the facilitator's window, with every frame that shows something else
//	heard := follow.Hear(said)                 // the audience's
//	if heard.Room == room && heard.Kind == follow.Show { ... heard.Sight ... }
package follow

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// Kind is what is said.
type Kind string

// What is said in a room, by whom. A message may be lost, and a window may be closed without a word.
const (
	Show  Kind = "show"  // the facilitator: this is to be seen
	End   Kind = "end"   // the facilitator: the window shall close
	Gone  Kind = "gone"  // the facilitator's page goes away; it may be back in a moment
	Back  Kind = "back"  // the facilitator's page is there: is there an audience?
	Hello Kind = "hello" // the audience: what is to be seen?
	Drawn Kind = "drawn" // the audience: the frame with that number is on the screen
	Bye   Kind = "bye"   // the audience's window goes away
)

// Sight is what the facilitator sees. Lengths are in world units.
type Sight struct {
	N        int        // goes up with every sight
	Map      journey.ID // that is open
	Language string
	Seen     geom.Rect // the part of the wall: all of it must be seen

	Pointing bool       // the pointer is over the wall
	Pointer  geom.Point // where, but for what Head and Title say
	Head     float64    // from 0 to 1: how far down the heads the pointer is; below 0 it is not over them
	Title    float64    // from 0 to 1: how far across the titles; below 0 it is not over them
	Laser    bool
	Held     bool // the laser's button is down

	Variant journey.ID   // that is walked
	Phase   journey.ID   // that is presented
	Only    journey.ID   // the step that is walked through
	Moving  []journey.ID // what is dragged
	By      geom.Point   // how far
	Paper   geom.Rect    // under the text that is being written; empty where none is
	Note    journey.ID   // that it is written on; empty for one that is not on the map yet
	Lane    journey.ID   // the lane of that
	Text    string       // as it is typed
	Lines   geom.Rect    // where its lines begin, and how wide they may be
	Letters float64      // their size
	Large   bool         // large type
	Clock   string       // what a timer shows
	Says    string       // what to do meanwhile

	Lit      []journey.ID // what is looked at together, such as what can be voted on; empty: everything
	Numbered bool         // with numbers
	Filtered bool         // a filter is on, which leaves
	Kept     []journey.ID // these notes full

	Below   journey.ID // the present map that lies under this one, empty for none
	BelowAt int64      // when that was changed last, in milliseconds: at another time it is read again
	Laid    journey.ID // the map whose curve lies over this one's, empty for none
	LaidOn  journey.ID // in this lane
	Reviews bool       // the curve from reviews is drawn
}

// Heard is a message.
type Heard struct {
	Room string // whose it is: there may be several facilitators in one browser
	Kind Kind
	N    int // of Drawn
	Sight
}

// Append writes a sight. It allocates nothing but what dst needs to grow.
func Append(dst []byte, room string, s *Sight) []byte {
	w := writer{append(dst, '{')}
	w.text("room", room)
	w.text("kind", string(Show))
	w.number("n", float64(s.N))
	w.text("map", string(s.Map))
	w.text("lang", s.Language)
	w.rect("seen", s.Seen)
	if s.Pointing {
		w.numbers("at", s.Pointer.X, s.Pointer.Y, s.Head, s.Title)
	}
	w.flag("laser", s.Laser)
	w.flag("held", s.Held)
	w.flag("large", s.Large)
	w.textIf("variant", string(s.Variant))
	w.textIf("phase", string(s.Phase))
	w.textIf("only", string(s.Only))
	w.textIf("clock", s.Clock)
	w.textIf("says", s.Says)
	w.flag("numbered", s.Numbered)
	w.flag("filtered", s.Filtered)
	if s.Below != "" {
		w.text("below", string(s.Below))
		w.number("belowAt", float64(s.BelowAt))
	}
	w.textIf("laid", string(s.Laid))
	w.textIf("laidOn", string(s.LaidOn))
	w.flag("reviews", s.Reviews)
	w.ids("lit", s.Lit)
	w.ids("kept", s.Kept)
	if len(s.Moving) > 0 {
		w.ids("moving", s.Moving)
		w.numbers("by", s.By.X, s.By.Y)
	}
	if !s.Paper.Empty() {
		w.rect("paper", s.Paper)
		w.textIf("note", string(s.Note))
		w.textIf("lane", string(s.Lane))
		w.textIf("text", s.Text)
		w.rect("lines", s.Lines)
		w.numbers("letters", s.Letters)
	}
	return append(w.dst, '}')
}

// Say writes any other message; n is of Drawn.
func Say(room string, kind Kind, n int) string {
	w := writer{[]byte{'{'}}
	w.text("room", room)
	w.text("kind", string(kind))
	w.number("n", float64(n))
	return string(append(w.dst, '}'))
}

// Hear reads a message; one that cannot be read has no kind.
func Hear(said []byte) (h Heard) {
	s := jsonscan.New(said)
	h.Head, h.Title = -1, -1
	for s.Object(); s.More(); {
		switch s.Key() {
		case "room":
			h.Room = s.Text()
		case "kind":
			h.Kind = Kind(s.Text())
		case "n":
			h.N = int(s.Number())
		case "map":
			h.Map = journey.ID(s.Text())
		case "lang":
			h.Language = s.Text()
		case "seen":
			h.Seen = rect(s)
		case "at":
			h.Pointing = true
			numbers(s, &h.Pointer.X, &h.Pointer.Y, &h.Head, &h.Title)
		case "laser":
			h.Laser = s.Bool()
		case "held":
			h.Held = s.Bool()
		case "large":
			h.Large = s.Bool()
		case "variant":
			h.Variant = journey.ID(s.Text())
		case "phase":
			h.Phase = journey.ID(s.Text())
		case "only":
			h.Only = journey.ID(s.Text())
		case "clock":
			h.Clock = s.Text()
		case "says":
			h.Says = s.Text()
		case "numbered":
			h.Numbered = s.Bool()
		case "filtered":
			h.Filtered = s.Bool()
		case "below":
			h.Below = journey.ID(s.Text())
		case "belowAt":
			h.BelowAt = int64(s.Number())
		case "laid":
			h.Laid = journey.ID(s.Text())
		case "laidOn":
			h.LaidOn = journey.ID(s.Text())
		case "reviews":
			h.Reviews = s.Bool()
		case "lit":
			h.Lit = ids(s)
		case "kept":
			h.Kept = ids(s)
		case "moving":
			h.Moving = ids(s)
		case "by":
			numbers(s, &h.By.X, &h.By.Y)
		case "paper":
			h.Paper = rect(s)
		case "note":
			h.Note = journey.ID(s.Text())
		case "lane":
			h.Lane = journey.ID(s.Text())
		case "text":
			h.Text = s.Text()
		case "lines":
			h.Lines = rect(s)
		case "letters":
			numbers(s, &h.Letters)
		default:
			s.Raw()
		}
	}
	if s.End(); s.Err() != nil {
		return Heard{}
	}
	h.Sight.N = h.N
	return h
}

func ids(s *jsonscan.Scanner) (list []journey.ID) {
	for s.Array(); s.More(); {
		list = append(list, journey.ID(s.Text()))
	}
	return list
}

func rect(s *jsonscan.Scanner) (r geom.Rect) {
	numbers(s, &r.X, &r.Y, &r.W, &r.H)
	return r
}

// numbers reads a list of numbers; those that are too many are passed over.
func numbers(s *jsonscan.Scanner, to ...*float64) {
	for s.Array(); s.More(); {
		n := s.Number()
		if len(to) > 0 {
			*to[0], to = n, to[1:]
		}
	}
}

type writer struct{ dst []byte }

func (w *writer) key(name string) {
	if w.dst[len(w.dst)-1] != '{' {
		w.dst = append(w.dst, ',')
	}
	w.dst = append(append(append(w.dst, '"'), name...), '"', ':')
}

func (w *writer) text(name, value string) {
	w.key(name)
	w.dst = jsonscan.AppendText(w.dst, value)
}

func (w *writer) textIf(name, value string) {
	if value != "" {
		w.text(name, value)
	}
}

func (w *writer) number(name string, value float64) {
	w.key(name)
	w.dst = jsonscan.AppendNumber(w.dst, value)
}

func (w *writer) flag(name string, on bool) {
	if on {
		w.key(name)
		w.dst = append(w.dst, "true"...)
	}
}

func (w *writer) ids(name string, ids []journey.ID) {
	if len(ids) == 0 {
		return
	}
	w.key(name)
	for i, id := range ids {
		sep := byte(',')
		if i == 0 {
			sep = '['
		}
		w.dst = jsonscan.AppendText(append(w.dst, sep), string(id))
	}
	w.dst = append(w.dst, ']')
}

func (w *writer) rect(name string, r geom.Rect) { w.numbers(name, r.X, r.Y, r.W, r.H) }

func (w *writer) numbers(name string, values ...float64) {
	w.key(name)
	for i, v := range values {
		sep := byte(',')
		if i == 0 {
			sep = '['
		}
		w.dst = jsonscan.AppendNumber(append(w.dst, sep), v)
	}
	w.dst = append(w.dst, ']')
}
