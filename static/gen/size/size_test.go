package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// counted writes a part with its length before it; all are shorter than 128.
func counted(part string) string { return string(rune(len(part))) + part }

// module is a wasm by hand: one imported function, two of its own, five bytes of
// data, and their names.
var module = "\x00asm\x01\x00\x00\x00" +
	"\x02" + counted("\x01"+counted("m")+counted("f")+"\x00\x00") +
	"\x0a" + counted("\x02"+counted("abc")+counted("abcd")) +
	"\x0b" + counted("\x01\x00\x00\x00\x00") +
	"\x00" + counted(counted("name")+"\x01"+counted("\x02\x01"+counted("main.two")+"\x02"+counted("a_b.__T_.go")))

func TestFunctionsHaveTheirNamesAndSizes(t *testing.T) {
	functions, data, err := read([]byte(module))
	require.NoError(t, err)
	require.Equal(t, []function{{"main.two", 3}, {"a_b.__T_.go", 4}}, functions)
	require.Equal(t, 5, data)
	for end := range len(module) {
		_, _, err := read([]byte(module[:end]))
		require.Error(t, err, "cut at %d", end)
	}
}

func TestAFunctionBelongsToTheLongestPath(t *testing.T) {
	known := map[string]string{"a": "a", "a_b": "a/b", "github.com_x_y": "github.com/x/y", "main": "reiskaart/wasm"}
	for name, want := range map[string]string{
		"a_b.__T_.go":          "a/b",
		"a.b.func1":            "a",
		"github.com_x_y.Do":    "github.com/x/y",
		"main.main":            "reiskaart/wasm",
		"type_.eq.go.shape.x1": "(comparisons, wrappers and what the linker adds)",
	} {
		require.Equal(t, want, owner(name, known), name)
	}
	require.Equal(t, "github.com_hack_pad_x", mangle("github.com/hack-pad/x"))
}
