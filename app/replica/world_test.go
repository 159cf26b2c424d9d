package replica_test

import (
	"errors"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

const mapID journey.ID = "testmap0"

var errGone = errors.New("the store does not answer")

// world is one map in one store, with the tabs that have it open.
type world struct {
	t      testing.TB
	chance *rand.Rand
	store  *replica.Memory
	log    []replica.Entry // every line ever appended, also those that a snapshot has swallowed
	tabs   []*tab
	strict bool // every call is held to what it tells
}

// tab is a replica with what the edge does for it.
type tab struct {
	*replica.Replica
	w       *world
	offline bool
	sent    uint64 // the highest N that the store has answered for
}

// newWorld begins a map of two phases, two lanes and three notes.
func newWorld(t testing.TB, seed uint64) *world {
	w := &world{t: t, chance: rand.New(rand.NewPCG(seed, 1)), store: replica.NewMemory()}
	require.NoError(t, w.store.Compact(mapID, replica.Begin(base()).Snapshot(1), 0))
	return w
}

func base() *journey.Board {
	b := journey.NewBoard().Named(mapID)
	b.Apply([]journey.Op{
		journey.SetText(journey.KindMap, "", "title", "Huizenkoper"),
		journey.SetText(journey.KindPhase, "p1", "rank", "G"), journey.SetText(journey.KindPhase, "p1", "title", "Oriënteren"),
		journey.SetText(journey.KindPhase, "p2", "rank", "V"), journey.SetText(journey.KindPhase, "p2", "title", "Kiezen"),
		journey.SetText(journey.KindLane, "l1", "rank", "G"), journey.SetText(journey.KindLane, "l1", "kind", "actions"),
		journey.SetText(journey.KindLane, "l2", "rank", "V"), journey.SetText(journey.KindLane, "l2", "kind", "emotion"),
	})
	for i, at := range []journey.Place{journey.InCell("p1", "l1", ""), journey.InCell("p2", "l1", ""), journey.InCell("p1", "l2", "")} {
		b.Apply(journey.AddNote(b, journey.ID("n"+strconv.Itoa(i+1)), at, "", "Stap "+strconv.Itoa(i+1)))
	}
	return b
}

// open opens the map in another tab.
func (w *world) open() *tab {
	t := &tab{w: w, Replica: replica.New(journey.Author("tab"+strconv.Itoa(len(w.tabs))), w.recover())}
	w.tabs = append(w.tabs, t)
	return t
}

func (w *world) recover() *replica.State {
	saved, err := w.store.Open(mapID)
	require.NoError(w.t, err)
	s, damage, err := replica.Recover(mapID, saved)
	require.NoError(w.t, err)
	require.Empty(w.t, damage)
	return s
}

func (w *world) append(c journey.Change) {
	key, err := w.store.Append(mapID, codec.AppendChange(nil, c))
	require.NoError(w.t, err)
	w.log = append(w.log, replica.Entry{Key: key, Change: c})
}

// send appends what is pending; now and then the answer is lost, so that it is sent again.
func (t *tab) send() {
	if t.offline {
		return
	}
	for _, c := range t.Pending() {
		if c.N > t.sent {
			t.w.append(c)
			if t.w.chance.IntN(8) > 0 {
				t.sent = c.N
			}
		}
	}
}

// read reads on, as after a notification.
func (t *tab) read() {
	if t.offline {
		return
	}
	lines, err := t.w.store.Since(mapID, t.Key())
	if errors.Is(err, replica.ErrPruned) {
		t.Reopen(t.w.recover())
		return
	}
	require.NoError(t.w.t, err)
	entries, damage := replica.Decode(lines)
	require.Empty(t.w.t, damage)
	t.told(func() []journey.Applied { return t.Confirm(entries...) })
}

// told runs something that tells what it changed, and, where the world asks for it, holds that against what is seen.
func (t *tab) told(act func() []journey.Applied) {
	if !t.w.strict {
		act()
		return
	}
	before := t.look()
	for _, a := range act() {
		if v := t.Board.Get(a.Register); v != "" {
			before[name(a.Register)] = string(v)
		} else {
			delete(before, name(a.Register))
		}
	}
	after := t.look()
	for k := range before {
		if strings.HasPrefix(k, "=") {
			before[k] = after[k]
		}
	}
	same(t.w.t, before, after)
}

// settle brings all tabs together.
func (w *world) settle() {
	for range 2 {
		for _, t := range w.tabs {
			t.offline = false
			t.send()
			t.read()
		}
	}
}

// fold is the board that the log comes to, without the authors left out.
func (w *world) fold(without ...journey.Author) *journey.Board {
	b := base()
	seen := map[journey.Author]uint64{}
	for _, e := range w.log {
		if c := e.Change; c.N > seen[c.Author] && !slices.Contains(without, c.Author) {
			seen[c.Author] = c.N
			b.Apply(c.Ops)
		}
	}
	return b
}

func name(reg journey.Register) string {
	return string(reg.Kind) + " " + string(reg.Record) + " " + string(reg.Field)
}

// look is all that is to be seen of a board: every register that any test writes, and under "=" what is alive, in order.
func look(b *journey.Board) map[string]string {
	seen := map[string]string{}
	for _, k := range kindPool {
		var alive []string
		for _, r := range b.All(k) {
			alive = append(alive, string(journey.IDOf(r)))
		}
		seen["="+string(k)] = strings.Join(alive, " ")
		for _, id := range idPool {
			reg := journey.Register{Kind: k, Record: id, Field: journey.Deleted}
			deleted := b.Get(reg)
			if deleted != "" {
				seen[name(reg)] = string(deleted)
			} else if b.Find(k, id) == nil && b.Kept(k, id) == nil {
				continue
			}
			for f, v := range b.RegistersOf(k, id) {
				reg.Field = f
				seen[name(reg)] = string(v)
			}
		}
	}
	return seen
}

// same is require.Equal, which takes its time also where nothing differs.
func same(t testing.TB, want, got map[string]string) {
	if !maps.Equal(want, got) {
		require.Equal(t, want, got)
	}
}

func (t *tab) look() map[string]string { return look(t.Board) }

// living is look without the deleted records, whose registers nobody sees.
func living(b *journey.Board) map[string]string {
	seen := look(b)
	for k := range seen {
		if kind, rest, ok := strings.Cut(k, " "); ok {
			id, _, _ := strings.Cut(rest, " ")
			if b.Get(journey.Register{Kind: journey.Kind(kind), Record: journey.ID(id), Field: journey.Deleted}) == "true" {
				delete(seen, k)
			}
		}
	}
	return seen
}

var (
	kindPool = []journey.Kind{journey.KindMap, journey.KindPhase, journey.KindLane, journey.KindNote, journey.KindLink, journey.KindImage, "hologram"}
	idPool   = func() []journey.ID {
		ids := []journey.ID{"", "p1", "p2", "p3", "l1", "l2", "n1", "n2", "n3", "k1", "i1", "i2"}
		for i := range 4 {
			for j := range 6 {
				ids = append(ids, journey.ID("t"+strconv.Itoa(i)+"-"+strconv.Itoa(j)))
			}
		}
		return ids
	}()
)

// pick gives one of a few things.
func pick[T any](w *world, from ...T) T { return from[w.chance.IntN(len(from))] }

// intent is an edit as a person makes it, of what there is on the tab's board.
func (t *tab) intent() []journey.Op {
	b, w := t.Board, t.w
	note, phase, lane := pick(w, idPool...), pick[journey.ID](w, "p1", "p2", "p3"), pick[journey.ID](w, "l1", "l2")
	fresh := journey.ID("t" + strings.TrimPrefix(string(t.Author()), "tab") + "-" + strconv.Itoa(w.chance.IntN(6)))
	to := pick(w, journey.InCell(phase, lane, ""), journey.Parking(), journey.OnWall(10, 20))
	switch w.chance.IntN(9) {
	case 0, 1:
		return journey.AddNote(b, fresh, to, note, pick(w, "", "Belt de bank", "Zoekt op funda"))
	case 2:
		return journey.MoveNotes(b, []journey.ID{"n1", fresh}[:1+w.chance.IntN(2)], to, note)
	case 3:
		return journey.DeleteNotes(b, []journey.ID{pick[journey.ID](w, "n1", "n2", "n3", fresh)})
	case 4:
		return journey.DeletePhase(b, phase)
	case 5:
		return journey.AddPhase(b, phase, "Kopen", pick[journey.ID](w, "p1", "p2", ""))
	case 6:
		return journey.AddLink(b, "k1", pick(w, note, "n1"), "n2", "")
	case 7: // the same picture in two tabs: the same id
		at := pick[journey.ID](w, "i1", "i2")
		return []journey.Op{journey.SetText(journey.KindImage, at, "alt", pick(w, "huis", "tuin")), journey.SetText(journey.KindNote, "n1", "image", string(at))}
	default:
		return []journey.Op{journey.SetText(journey.KindNote, pick[journey.ID](w, "n1", "n2", fresh), "text", pick(w, "a", "b", "c", ""))}
	}
}

// scribble is a change that no command makes: any op on any register, known or not, several times over.
func (t *tab) scribble() []journey.Op {
	w := t.w
	ops := make([]journey.Op, 1+w.chance.IntN(4))
	for i := range ops {
		k := pick(w, kindPool...)
		f := pick[journey.Field](w, "title", "text", "deleted", "tags/x", "votes/anna", "aura", "rank", "score", "place")
		v := pick[journey.Value](w, "", `"a"`, `"b"`, `true`, `2`, `{"park":true,"rank":"K"}`)
		if f == journey.Deleted {
			v = pick[journey.Value](w, "", "true")
		}
		ops[i] = journey.Op{Register: journey.Register{Kind: k, Record: pick(w, idPool...), Field: f}, Now: v}
		if k == journey.KindMap {
			ops[i].Record = ""
		}
	}
	return ops
}

func (t *tab) edit() {
	ops := t.intent()
	if t.w.chance.IntN(4) == 0 {
		ops = t.scribble()
	}
	t.told(func() []journey.Applied {
		c, changed := t.Do("edit", ops, pick(t.w, "", "", "writing"))
		require.Equal(t.w.t, len(changed) > 0, c.N > 0)
		return changed
	})
}

func (t *tab) undoOrRedo() {
	can, turn := t.CanUndo(), t.Undo
	if t.w.chance.IntN(2) == 0 {
		can, turn = t.CanRedo(), t.Redo
	}
	t.told(func() []journey.Applied {
		_, changed, ok := turn()
		require.Equal(t.w.t, can, ok, "the button says another thing than the deed")
		require.Equal(t.w.t, ok, len(changed) > 0)
		return changed
	})
}

// undoAll goes as far down as there is something to undo; redoAll as far up.
func (t *tab) undoAll() {
	for t.CanUndo() {
		t.Undo()
	}
}

func (t *tab) redoAll() {
	for t.CanRedo() {
		t.Redo()
	}
}

// eachHistory runs a property over random histories: first those that once failed, then new ones.
func eachHistory(t *testing.T, once []uint64, property func(w *world)) {
	run := func(seed uint64) {
		defer func() {
			if t.Failed() {
				t.Logf("history %d", seed)
			}
		}()
		property(newWorld(t, seed))
	}
	for _, seed := range once {
		run(seed)
	}
	n := histories
	if testing.Short() {
		n = min(n, 300)
	}
	for i := range n {
		run(uint64(i))
	}
}
