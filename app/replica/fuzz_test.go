package replica_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// opsOf reads ops out of any bytes: four a piece, for kind, record, field and value.
func opsOf(data []byte) []journey.Op {
	var fields []journey.Field
	for _, s := range journey.Registers {
		f := s.Field
		if s.Shape.Keyed() {
			f += "/k"
		}
		fields = append(fields, f)
	}
	fields = append(fields, journey.Deleted, "aura", "vote/", "/")
	values := []journey.Value{"", `""`, `"a"`, `"V"`, `"p1"`, "true", "false", "2", "2.0", "[]", `["a"]`, "{}", "null",
		`{"x":1}`, `{"x":1,"y":2,"rank":"K"}`, `{"park":true,"rank":"a"}`, `{"phase":"p1","lane":"l1","rank":"b"}`, `{"w":1,"h":2}`, `{"from":"a","to":"b"}`}
	ids := []journey.ID{"", "n1", "n2", "p1", "l1", "x"}
	var ops []journey.Op
	for ; len(data) >= 4; data = data[4:] {
		k := journey.Kind("hologram")
		if i := int(data[0]) % (len(journey.Kinds) + 1); i < len(journey.Kinds) {
			k = journey.Kinds[i].Kind
		}
		ops = append(ops, journey.Op{
			Register: journey.Register{Kind: k, Record: ids[int(data[1])%len(ids)], Field: fields[int(data[2])%len(fields)]},
			Now:      values[int(data[3])%len(values)],
		})
	}
	return ops
}

// everything is every register that opsOf can make, and the living in order.
func everything(b *journey.Board, ops []journey.Op) map[string]string {
	seen := look(b)
	for _, op := range ops {
		seen["#"+name(op.Register)] = string(b.Get(op.Register))
	}
	for _, k := range journey.Kinds {
		for _, r := range b.All(k.Kind) {
			seen["="+string(k.Kind)] += " " + string(journey.IDOf(r))
		}
	}
	return seen
}

func FuzzApply(f *testing.F) {
	f.Add([]byte("\x04\x01\x10\x02\x04\x01\x11\x03"))
	f.Add([]byte("\x04\x05\xf0\x05\x04\x05\xf0\x00\x04\x05\x12\x02"))
	f.Fuzz(func(t *testing.T, data []byte) {
		ops := opsOf(data)
		b := base()
		before := everything(b, ops)
		done := b.Apply(ops)
		after := everything(b, ops)
		b.Revert(done)
		require.Equal(t, before, everything(b, ops), "reverted")
		b.Apply(ops)
		require.Equal(t, after, everything(b, ops), "applied again")
		require.Empty(t, changesOf(b, ops), "an op that stands is none")

		r := replica.New("me", replica.Begin(base()))
		r.Do("fuzz", ops, "")
		require.Equal(t, everything(b, ops), everything(r.Board, ops))
		if len(r.Pending()) > 0 {
			line := replica.Line{Key: 1, Change: codec.AppendChange(nil, r.Pending()[0])}
			entries, _ := replica.Decode([]replica.Line{line})
			r.Confirm(entries...)
		}
		snapshot, ok := r.Snapshot(1)
		require.True(t, ok)
		s, damage, err := replica.Recover(mapID, replica.Saved{Snapshot: snapshot})
		require.NoError(t, err)
		require.Empty(t, damage)
		require.Equal(t, everything(b, ops), everything(s.Board, ops), "recovered")
		r.Undo()
		require.Equal(t, living(base()), living(r.Board), "undone")
	})
}

// changesOf applies the last op of each register once more and tells what still changed.
func changesOf(b *journey.Board, ops []journey.Op) []journey.Applied {
	last := map[journey.Register]journey.Value{}
	for _, op := range ops {
		last[op.Register] = b.Get(op.Register)
	}
	var again []journey.Op
	for reg, v := range last {
		again = append(again, journey.Op{Register: reg, Now: v})
	}
	return b.Apply(again)
}

// FuzzRecover reads any bytes for a snapshot and a line, and never fails otherwise than by an error.
func FuzzRecover(f *testing.F) {
	f.Add(replica.Begin(base()).Snapshot(1), []byte(`{"a":"a","n":1,"do":"","ops":[["note","n1","text","a"]]}`))
	f.Add([]byte("{\"reiskaart-snapshot\":1,\"key\":18446744073709551615}\n[\"note\",\"n1\",{\"deleted\":true},-3]\n[]\n"), []byte("{}"))
	f.Fuzz(func(t *testing.T, snapshot, line []byte) {
		s, _, err := replica.Recover(mapID, replica.Saved{Snapshot: snapshot, Lines: []replica.Line{{Key: 1 << 40, Change: line}}})
		if err != nil {
			return
		}
		once := s.Snapshot(1)
		again, damage, err := replica.Recover(mapID, replica.Saved{Snapshot: once})
		require.NoError(t, err)
		require.Empty(t, damage)
		require.Equal(t, string(once), string(again.Snapshot(1)))
	})
}
