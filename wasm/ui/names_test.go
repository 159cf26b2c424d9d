//go:build !js

package ui

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestEveryIconIsInTheSprite and TestEveryCommandIsInTheRegistry compare with the sources, since the sprite is made by a
// program and the registry is the editor's own.
func TestEveryIconIsInTheSprite(t *testing.T) {
	sprite := source(t, "../../static/gen/icons.go")
	for _, name := range used(t, `#icon-([a-z]+)`, `Icon: "([a-z]+)"`, `icon\("([a-z]+)"\)`) {
		require.Contains(t, sprite, `{"`+name+`", `)
	}
}

func TestEveryCommandIsInTheRegistry(t *testing.T) {
	lists, err := filepath.Glob("../../app/editor/commands_*.go")
	require.NoError(t, err)
	registry := ""
	for _, list := range lists {
		registry += source(t, list)
	}
	for _, name := range used(t, `data-do="([a-z]+)"`, `Do: "([a-z]+)"`, `data-commit="([a-z]+)"`) {
		require.Contains(t, registry, `{"`+name+`", `)
	}
}

func source(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(text)
}

// used finds names in the components and the code beside them.
func used(t *testing.T, patterns ...string) (names []string) {
	t.Helper()
	files, err := filepath.Glob("*.vugu")
	require.NoError(t, err)
	for _, file := range append(files, "model.go") {
		for _, pattern := range patterns {
			for _, match := range regexp.MustCompile(pattern).FindAllStringSubmatch(source(t, file), -1) {
				names = append(names, match[1])
			}
		}
	}
	require.Greater(t, len(names), 5)
	return names
}
