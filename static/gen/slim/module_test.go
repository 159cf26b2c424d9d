package slim

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestMemoryComesBack(t *testing.T) {
	zeros := func(n int) []byte { return make([]byte, n) }
	for name, memory := range map[string][]byte{
		"nothing":           {},
		"one byte":          {7},
		"a zero first":      {0, 7},
		"a short gap":       bytes.Join([][]byte{{1}, zeros(gap - 1), {2}}, nil),
		"a long gap":        bytes.Join([][]byte{{1}, zeros(gap), {2}}, nil),
		"far away":          bytes.Join([][]byte{zeros(70_000), {1, 2, 3}, zeros(gap * 3), {4}}, nil),
		"addresses of 0x40": bytes.Join([][]byte{zeros(0x40), {1}, zeros(gap), {2}}, nil),
	} {
		loaded, err := load(store(memory))
		require.NoError(t, err, name)
		require.True(t, bytes.Equal(memory, loaded), name)
	}
	// Zeros at the end are there anyway.
	loaded, err := load(store([]byte{1, 0, 0}))
	require.NoError(t, err)
	require.Equal(t, []byte{1}, loaded)
}

func TestGapsMakePieces(t *testing.T) {
	memory := append(append([]byte{9}, make([]byte, gap)...), 9)
	// Two pieces: at 0 one byte, at 257 one byte (signed LEB128 0x81 0x02).
	require.Equal(t, []byte{2, 0, i32const, 0, end, 1, 9, 0, i32const, 0x81, 0x02, end, 1, 9}, store(memory))
}

func TestDataIsReadAsWritten(t *testing.T) {
	// 0xbf 0x7f is -65.
	for _, broken := range []string{"", "\x01", "\x01\x01\x41\x00\x0b\x01a", "\x01\x00\x23\x00\x0b\x01a", "\x01\x00\x41\x00\x0c\x01a",
		"\x01\x00\x41\x00\x0b\x02a", "\x01\x00\x41\xbf\x7f\x0b\x01a", "\x01\x00\x41\x80\x80\x80\x80\x80\x00\x0b\x01a"} {
		_, err := load([]byte(broken))
		require.Error(t, err, "%x", broken)
	}
	memory, err := load([]byte("\x02\x00\x41\x02\x0b\x01b\x00\x41\x00\x0b\x01a")) // out of order
	require.NoError(t, err)
	require.Equal(t, "a\x00b", string(memory))
}

func TestSectionsAreAsTheyWere(t *testing.T) {
	wasm := header + "\x00\x02hi" + "\x0b\x01\x00"
	sections, err := split([]byte(wasm))
	require.NoError(t, err)
	require.Equal(t, []section{{customSection, []byte("hi")}, {dataSection, []byte{0}}}, sections)
	require.Equal(t, wasm, string(join(sections)))
}
