package find

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// Hit is a thing in which something was found, and in which of its fields first.
type Hit struct {
	Kind  journey.Kind
	ID    journey.ID
	Field journey.Field
}

// Index is all text of a map, ready to be searched. It holds for the map as it was when it was made.
type Index struct {
	text []byte // folded; a zero byte ends every entry
	hits []Hit  // of the entries
	ends []int  // where each ends

	specs map[journey.Kind][]*journey.Spec // while it is being made
}

// unread are the texts that are no words for people: names of colours, types, codes.
var unread = map[journey.Field]bool{"color": true, "template": true, "language": true, "check": true, "state": true, "stage": true}

// NewIndex reads a map, in the order in which the hits of each sort will come: the map itself, its persona, then phase by phase what is in
// it and of it, the loose notes from left to right, what is parked, the links, and what else has words. A note that lies
// covered gives nothing away.
func NewIndex(b *journey.Board) *Index {
	n := b.Count(journey.KindNote)
	x := &Index{text: make([]byte, 0, 80*n), hits: make([]Hit, 0, 3*n), ends: make([]int, 0, 3*n), specs: map[journey.Kind][]*journey.Spec{}}
	x.add(b.Doc(), journey.KindMap, "")
	for _, r := range b.All(journey.KindPersona) {
		x.record(r, journey.KindPersona)
	}
	lanes := map[journey.ID]int{}
	for i, l := range b.Lanes() {
		lanes[l.ID] = i
		x.record(l, journey.KindLane)
	}
	phases := map[journey.ID]int{}
	inPhase := map[journey.ID][]journey.Record{} // questions and the like
	for _, kind := range [...]journey.Kind{journey.KindQuestion, journey.KindMeasurement, journey.KindReview} {
		for _, r := range b.All(kind) {
			of := phaseOf(r)
			inPhase[of] = append(inPhase[of], r)
		}
	}
	for i, p := range b.Phases() {
		phases[p.ID] = i
	}
	notes := readingOrder(b, phases, lanes)
	next := 0
	for i, p := range b.Phases() {
		x.record(p, journey.KindPhase)
		for _, r := range inPhase[p.ID] {
			x.record(r, kindOf(r))
		}
		for ; next < len(notes) && notes[next].phase == i; next++ {
			x.note(b, notes[next].note)
		}
	}
	for ; next < len(notes); next++ {
		x.note(b, notes[next].note)
	}
	for l := range b.Links() {
		x.record(l, journey.KindLink)
	}
	for _, kind := range [...]journey.Kind{journey.KindVariant, journey.KindActor} {
		for _, r := range b.All(kind) {
			x.record(r, kind)
		}
	}
	return x
}

// placed is a note and where it comes in the reading.
type placed struct {
	note        *journey.Note
	phase, lane int
}

// readingOrder sorts the notes: by phase and lane, then the loose ones, then those without a place, then the parked.
func readingOrder(b *journey.Board, phases, lanes map[journey.ID]int) []placed {
	all := make([]placed, 0, b.Count(journey.KindNote))
	for n := range b.Notes() {
		at := placed{note: n, phase: len(phases)}
		switch b.Standing(n) {
		case journey.Placed:
			at.phase, at.lane = phases[n.Place.Phase], lanes[n.Place.Lane]
		case journey.OnTheWall:
		case journey.NotPlaced:
			at.phase++
		case journey.InParking:
			at.phase += 2
		}
		all = append(all, at)
	}
	slices.SortStableFunc(all, func(x, y placed) int {
		if c := cmp.Or(x.phase-y.phase, x.lane-y.lane); c != 0 || x.phase != len(phases) {
			return c
		}
		return cmp.Or(cmp.Compare(x.note.Place.X, y.note.Place.X), cmp.Compare(x.note.Place.Y, y.note.Place.Y))
	})
	return all
}

// note adds a note, with the name of its actor and its channels in both languages.
func (x *Index) note(b *journey.Board, n *journey.Note) {
	if n.Covered {
		return
	}
	x.record(n, journey.KindNote)
	if a, ok := b.Find(journey.KindActor, n.Actor).(*journey.Actor); ok {
		x.put(Hit{journey.KindNote, n.ID, "actor"}, a.Name)
	}
}

func (x *Index) record(r journey.Record, kind journey.Kind) { x.add(r, kind, journey.IDOf(r)) }

// add adds all words of a record.
func (x *Index) add(r journey.Record, kind journey.Kind, id journey.ID) {
	for _, spec := range x.specsOf(kind) {
		hit := Hit{kind, id, spec.Field}
		switch v := spec.At(r).(type) {
		case *string:
			x.put(hit, *v)
		case *[]string:
			for _, s := range *v {
				x.put(hit, s)
			}
		case *journey.Span:
			x.put(hit, v.From)
			x.put(hit, v.To)
		case *journey.Keyed:
			for _, e := range *v {
				x.put(hit, e.Key)
				if c := lang.ChannelOf(e.Key); c != nil && spec.Field == "channel" {
					x.put(hit, c.Dutch)
					x.put(hit, c.English)
				}
			}
		}
	}
}

// specsOf are the fields of a kind that hold words.
func (x *Index) specsOf(kind journey.Kind) []*journey.Spec {
	if list, ok := x.specs[kind]; ok {
		return list
	}
	var list []*journey.Spec
	all := journey.Specs(kind)
	for i := range all {
		s := &all[i]
		words := s.Shape == journey.Text || s.Shape == journey.List && s.Field != "candidates" || s.Shape == journey.Stretch ||
			s.Field == "tag" || s.Field == "channel"
		if words && !unread[s.Field] {
			list = append(list, s)
		}
	}
	x.specs[kind] = list
	return list
}

func (x *Index) put(h Hit, words string) {
	if words == "" {
		return
	}
	x.text = append(fold(x.text, words), 0)
	x.hits = append(x.hits, h)
	x.ends = append(x.ends, len(x.text))
}

// Shown reports whether the wall shows the field in which something was found, so that one sees the words there.
func (h Hit) Shown() bool {
	switch h.Kind {
	case journey.KindNote:
		return h.Field == "text"
	case journey.KindPhase, journey.KindLane:
		return h.Field == "title"
	case journey.KindMap:
		return h.Field == "title" || h.Field == "goal"
	case journey.KindLink:
		return true
	}
	return false
}

// Search appends to dst what has a text, each thing once: first those on which the wall shows it, then those of which only a field has it. An empty text, or
// one of spaces, is in nothing.
func (x *Index) Search(query string, dst []Hit) []Hit {
	from := len(dst)
	dst = x.search(query, dst)
	slices.SortStableFunc(dst[from:], func(a, b Hit) int { return a.rank() - b.rank() })
	return dst
}

func (h Hit) rank() int {
	if h.Shown() {
		return 0
	}
	return 1
}

func (x *Index) search(query string, dst []Hit) []Hit {
	asked := strings.TrimSuffix(Fold(query), " ")
	if asked == "" {
		return dst
	}
	want := []byte(asked)
	at, from := 0, 0 // entry, and byte
	for {
		i := bytes.Index(x.text[from:], want)
		if i < 0 {
			return dst
		}
		from += i
		if x.ends[at] <= from {
			k, _ := slices.BinarySearch(x.ends[at:], from+1)
			at += k
		}
		h := x.hits[at]
		dst = append(dst, h)
		for at < len(x.hits) && x.hits[at].ID == h.ID && x.hits[at].Kind == h.Kind { // the rest of the thing does not count
			at++
		}
		if at == len(x.hits) {
			return dst
		}
		from = x.ends[at-1]
	}
}

// phaseOf is the phase that a question, a measurement or a review is of.
func phaseOf(r journey.Record) journey.ID {
	switch r := r.(type) {
	case *journey.Question:
		return r.Phase
	case *journey.Measurement:
		return r.Phase
	case *journey.Review:
		return r.Phase
	}
	return ""
}

func kindOf(r journey.Record) journey.Kind {
	switch r.(type) {
	case *journey.Question:
		return journey.KindQuestion
	case *journey.Measurement:
		return journey.KindMeasurement
	}
	return journey.KindReview
}
