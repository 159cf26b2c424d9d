package slim

import (
	"bytes"
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// compiled returns a small program as Go's linker writes it.
var compiled = sync.OnceValues(func() ([]byte, error) {
	folder, err := os.MkdirTemp("", "slim")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	wasm := filepath.Join(folder, "program.wasm")
	build := exec.Command("go", "build", "-ldflags", "-s -w", "-o", wasm, "./testdata/program")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return nil, err
	}
	return os.ReadFile(wasm)
})

// program is a wasm taken apart.
type program struct {
	sections  []section
	memory    []byte
	tables    tables
	functions []function
	facts     map[uint32]fact
}

func take(t *testing.T, wasm []byte) (p program) {
	t.Helper()
	var err error
	p.sections, err = split(wasm)
	require.NoError(t, err)
	p.memory, err = load(p.data().content)
	require.NoError(t, err)
	p.tables, err = find(p.memory)
	require.NoError(t, err)
	p.functions, err = p.tables.read()
	require.NoError(t, err)
	p.facts, err = p.tables.allFacts(p.functions)
	require.NoError(t, err)
	return p
}

func (p program) data() *section {
	return &p.sections[slices.IndexFunc(p.sections, func(s section) bool { return s.id == dataSection })]
}

func (p program) name(f function) string {
	names := p.memory[p.tables.names.from+int(f.word(nameAt)):]
	return string(names[:bytes.IndexByte(names, 0)])
}

// values returns the value of a table at every place of a function, as
// runtime.pcvalue does; none is one value, -1.
func (p program) values(offset uint32) (values []int32) {
	if offset == 0 {
		return []int32{-1}
	}
	table := p.memory[p.tables.pc.from+int(offset):]
	for value := int32(-1); ; {
		change, n := binary.Uvarint(table)
		if change == 0 && len(values) > 0 {
			return values
		}
		length, m := binary.Uvarint(table[n:])
		table = table[n+m:]
		value += int32(-(uint32(change) & 1) ^ (uint32(change) >> 1))
		values = append(values, slices.Repeat([]int32{value}, int(length))...)
	}
}

// finds returns the function that runtime.findfunc finds at a place.
func (p program) finds(entry, place int) int {
	address := (entry-int(p.functions[0].word(entryAt)))<<16 + place // runtime.text is 0, minpc the first entry
	bucket := p.memory[p.tables.search.from+address/4096*20:]
	i := int(binary.LittleEndian.Uint32(bucket)) + int(bucket[4+address%4096/256])
	records := p.memory[p.tables.records.from:]
	for int(binary.LittleEndian.Uint32(records[8*(i+1):])) <= entry {
		i++
	}
	return i
}

func at[T any](list []T, i int, missing T) T {
	if i < len(list) {
		return list[i]
	}
	return missing
}

func TestTheRuntimeFindsWhatItNeeds(t *testing.T) {
	wasm, err := compiled()
	require.NoError(t, err)
	small, err := Module(wasm)
	require.NoError(t, err)
	before, after := take(t, wasm), take(t, small)
	require.Len(t, after.functions, len(before.functions))
	for i, was := range before.functions {
		is, name := after.functions[i], before.name(was)
		require.Equal(t, name, after.name(is))
		// Entry, arguments and deferreturn; identity and flags.
		require.Equal(t, was.fixed[0:4], is.fixed[0:4], name)
		require.Equal(t, was.fixed[8:16], is.fixed[8:16], name)
		require.Equal(t, was.fixed[40:42], is.fixed[40:42], name)

		places := before.values(was.sp)
		require.Equal(t, places, after.values(is.sp), name)
		for _, kind := range []int{1 /* stack map */, 4 /* bounds */} {
			require.Equal(t, before.values(at(was.pcdata, kind, 0)), after.values(at(is.pcdata, kind, 0)), name)
		}
		for kind := range 8 {
			old, now := at(was.funcdata, kind, none), at(is.funcdata, kind, none)
			if slices.Contains([]int{3, 5, 6}, kind) {
				require.Equal(t, none, now, name)
				continue
			}
			require.Equal(t, old == none, now == none, name)
			if old != none {
				content := before.facts[old].content
				require.Equal(t, content, string(after.memory[after.tables.facts.from+int(now):][:len(content)]), name)
				require.Zero(t, int(now)%before.facts[old].align, name)
			}
		}

		entry := int(was.word(entryAt))
		for place := range places {
			require.Equal(t, before.finds(entry, place), after.finds(entry, place), "%s +%d", name, place)
		}
	}
}

func TestTheRestStays(t *testing.T) {
	wasm, err := compiled()
	require.NoError(t, err)
	given := bytes.Clone(wasm)
	small, err := Module(wasm)
	require.NoError(t, err)
	require.True(t, bytes.Equal(given, wasm), "the given wasm is not changed")
	before, after := take(t, wasm), take(t, small)
	require.Equal(t, before.tables.search, after.tables.search)
	from, to := before.tables.names.from, before.tables.search.to
	require.True(t, bytes.Equal(before.memory[:from], after.memory[:from]))
	require.True(t, bytes.Equal(before.memory[to:], after.memory[to:]))
	*before.data(), *after.data() = section{}, section{}
	require.Equal(t, before.sections, after.sections)
}

func TestLinesAreGone(t *testing.T) {
	wasm, err := compiled()
	require.NoError(t, err)
	small, err := Module(wasm)
	require.NoError(t, err)
	require.Contains(t, string(wasm), "program/main.go")
	require.NotContains(t, string(small), "program/main.go")
	before, after := take(t, wasm), take(t, small)
	zeros := func(p program) int { return bytes.Count(p.memory, []byte{0}) }
	require.Greater(t, zeros(after)-zeros(before), len(before.memory)/8)
	require.Less(t, len(after.data().content)-zeros(after), len(before.data().content)/2)
}

func TestOnlyWhatIsKnownIsSlimmed(t *testing.T) {
	wasm, err := compiled()
	require.NoError(t, err)
	_, err = Module(bytes.ReplaceAll(wasm, []byte("go1.26"), []byte("go1.27")))
	require.ErrorIs(t, err, ErrUnknown)
	_, err = Module([]byte(header))
	require.ErrorIs(t, err, ErrUnknown)
	_, err = Module([]byte("<html>"))
	require.Error(t, err)
	_, err = Module(bytes.ReplaceAll(wasm, magic, []byte("another!")))
	require.ErrorIs(t, err, errTables)
	for end := 0; end < len(wasm); end += len(wasm) / 100 {
		_, err = Module(wasm[:end])
		require.Error(t, err, "cut at %d", end)
	}
}

// Whatever stands in the tables, a wasm that is broken is refused or slimmed; the
// build does not end in a panic.
func TestBrokenTablesAreNoPanic(t *testing.T) {
	wasm, err := compiled()
	require.NoError(t, err)
	p := take(t, wasm)
	header := bytes.Index(p.memory, magic)
	for _, from := range []int{header + 8, p.tables.records.from, p.tables.records.from + 8*p.tables.functions, p.tables.pc.from} {
		for word := range 16 {
			for _, broken := range []uint32{0, 1, 1 << 20, 1 << 31, 1<<32 - 1} {
				memory := bytes.Clone(p.memory)
				binary.LittleEndian.PutUint32(memory[from+4*word:], broken)
				require.NotPanics(t, func() { _ = forget(memory) }, "%d at %d+4*%d", broken, from, word)
			}
		}
	}
}
