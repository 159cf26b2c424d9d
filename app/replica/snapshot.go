package replica

import (
	"cmp"
	"slices"
	"sort"
	"strconv"

	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// A snapshot is written in registers, the language of the changes after it, and not as the file: it keeps the ranks to the
// letter (a change that comes after may lie between two of them), the deleted records, which another tab's undo can still
// bring back, and it is under no limits. One line has what was read, each line after it one record; of a deleted one also
// the day on which a snapshot first had it so:
//
//	{"reiskaart-snapshot":1,"key":12,"seen":{"k3Wq81Zp":4}}
//	["map","",{"title":"Huizenkoper"}]
//	["note","n1",{"place":{"phase":"p1","lane":"l1","rank":"V"},"text":"Zoekt op funda"}]
//	["note","n7",{"text":"Belt de bank","deleted":true},20414]

const (
	snapshotName    = "reiskaart-snapshot"
	snapshotVersion = 1
	graveDays       = 30 // how long a deleted record is kept: no tab stays open longer
)

// Snapshot writes the map as it is confirmed, to be given to Store.Compact with Key. day is today in days since 1970: a
// deleted record is left out once snapshots have had it for 30 days.
func (s *State) Snapshot(day int) []byte {
	f := s.fold(day)
	for !f.work(1 << 30) {
	}
	s.tail = 0
	return f.dst
}

func (s *State) fold(day int) *snapshotWriter {
	w := &snapshotWriter{board: s.Board, state: s, dead: s.graves(day), dst: make([]byte, 0, 1024+256*(s.Board.Count(journey.KindNote)+s.Board.Count(journey.KindReview)))}
	w.header(s)
	return w
}

// work writes some records more, and reports whether all are written.
func (w *snapshotWriter) work(records int) (done bool) {
	for ; w.kind < len(journey.Kinds); w.kind, w.at = w.kind+1, 0 {
		k := journey.Kinds[w.kind].Kind
		all := w.board.All(k)
		for ; w.at < len(all); w.at++ {
			if records--; records < 0 {
				return false
			}
			w.record(k, journey.IDOf(all[w.at]), 0)
		}
		for _, at := range w.dead {
			if at.kind == k {
				w.record(k, at.id, w.state.dead[at])
			}
		}
	}
	var at record
	for reg := range w.board.KeptOf() {
		if recordOf(reg) != at {
			at = recordOf(reg)
			w.record(at.kind, at.id, 0)
		}
	}
	return true
}

// Folding is a snapshot of a replica that is written some records at a time, while nobody does anything: what is done meanwhile makes it void.
type Folding struct {
	of   *Replica
	acts uint64
	w    *snapshotWriter
}

// Fold begins a snapshot; it is nil while changes are pending.
func (r *Replica) Fold(day int) *Folding {
	if len(r.pending) > 0 {
		return nil
	}
	return &Folding{r, r.acts, r.fold(day)}
}

// Work writes on. Once it is done it gives the snapshot, or nothing where something was done meanwhile.
func (f *Folding) Work(records int) (data []byte, done bool) {
	if r := f.of; len(r.pending) > 0 || r.acts != f.acts {
		return nil, true
	}
	if !f.w.work(records) {
		return nil, false
	}
	f.of.tail = 0
	return f.w.dst, true
}

// Snapshot is that of the state; ok is false while changes are pending, for these are on the board and not confirmed.
func (r *Replica) Snapshot(day int) (data []byte, ok bool) {
	if len(r.pending) > 0 {
		return nil, false
	}
	return r.State.Snapshot(day), true
}

// graves lists the deleted records that are still to be kept, by kind and id.
func (s *State) graves(day int) []record {
	var list []record
	for at, since := range s.dead {
		if since == 0 {
			s.dead[at] = day
		} else if day-since >= graveDays {
			delete(s.dead, at)
			continue
		}
		list = append(list, at)
	}
	sort.Slice(list, func(i, j int) bool {
		return cmp.Or(cmp.Compare(list[i].kind, list[j].kind), cmp.Compare(list[i].id, list[j].id)) < 0
	})
	return list
}

type snapshotWriter struct {
	board *journey.Board
	state *State
	dead  []record
	dst   []byte
	kind  int // the place among journey.Kinds, and in the records of that kind
	at    int
}

func (w *snapshotWriter) header(s *State) {
	w.dst = append(jsonscan.AppendText(append(w.dst, '{'), snapshotName), ':')
	w.dst = strconv.AppendUint(w.dst, snapshotVersion, 10)
	w.dst = strconv.AppendUint(append(w.dst, `,"key":`...), s.key, 10)
	w.dst = append(w.dst, `,"seen":{`...)
	authors := make([]journey.Author, 0, len(s.seen))
	for a := range s.seen {
		authors = append(authors, a)
	}
	slices.Sort(authors)
	for i, a := range authors {
		w.key(i, string(a))
		w.dst = strconv.AppendUint(w.dst, s.seen[a], 10)
	}
	w.dst = append(w.dst, "}}\n"...)
}

func (w *snapshotWriter) record(k journey.Kind, id journey.ID, died int) {
	w.dst = jsonscan.AppendText(append(w.dst, '['), string(k))
	w.dst = jsonscan.AppendText(append(w.dst, ','), string(id))
	w.dst = append(w.dst, ",{"...)
	n := 0
	for f, v := range w.board.RegistersOf(k, id) {
		w.key(n, string(f))
		w.dst = append(w.dst, v...)
		n++
	}
	if v := w.board.Get(journey.Register{Kind: k, Record: id, Field: journey.Deleted}); v != "" {
		w.key(n, string(journey.Deleted))
		w.dst = append(w.dst, v...)
	}
	w.dst = append(w.dst, '}')
	if died != 0 {
		w.dst = strconv.AppendInt(append(w.dst, ','), int64(died), 10)
	}
	w.dst = append(w.dst, "]\n"...)
}

// key begins the ith member of an object.
func (w *snapshotWriter) key(i int, name string) {
	if i > 0 {
		w.dst = append(w.dst, ',')
	}
	w.dst = append(jsonscan.AppendText(w.dst, name), ':')
}
