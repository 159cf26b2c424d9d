package app

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// shownBy finds in SEEDS.md a test: its package, its name and, after a slash, a picture.
var shownBy = regexp.MustCompile("`([a-z0-9]+)\\.(Test\\w+)(?:/(\\w+))?`")

// seedTest is how a test is called that is named after a row of a seed.
var seedTest = regexp.MustCompile(`^TestSeed\d{3}[A-Z]`)

// TestEveryRowOfTheSeedsIsShown: each row of SEEDS.md names a test or the later part of the product to which it belongs, every
// test and picture that is named is there, and every test that is called after a seed is named.
func TestEveryRowOfTheSeedsIsShown(t *testing.T) {
	tests, folders := testsOfTheTree(t)
	page, err := os.ReadFile("SEEDS.md")
	require.NoError(t, err)
	named, rows := map[string]bool{}, map[string]int{}
	for line := range strings.Lines(string(page)) {
		if !strings.HasPrefix(line, "| 0") {
			continue
		}
		cells := strings.Split(strings.TrimSpace(line), "|")
		require.Len(t, cells, 6, line)
		seed, shown := strings.TrimSpace(cells[1]), cells[4]
		rows[seed]++
		found := shownBy.FindAllStringSubmatch(shown, -1)
		require.Equal(t, strings.Count(shown, "`"), 2*len(found), "not the name of a test: %s", line)
		require.True(t, len(found) > 0 || strings.Contains(shown, "insight") || strings.Contains(shown, "session"), "shown by nothing: %s", line)
		for _, f := range found {
			name := f[1] + "." + f[2]
			require.True(t, tests[name], "%s is not there, says %s", name, line)
			named[name] = true
			if f[3] != "" {
				pictures, err := filepath.Glob(filepath.Join(folders[f[1]], "testdata", f[3]+"*.svg"))
				require.NoError(t, err)
				require.NotEmpty(t, pictures, "no picture %s in %s", f[3], folders[f[1]])
			}
		}
	}
	require.Equal(t, map[string]int{"000": 13, "001": 11, "002": 11, "003": 13, "004": 12}, rows, "what the articles ask for does not grow less")
	for name := range tests {
		if _, called, _ := strings.Cut(name, "."); seedTest.MatchString(called) {
			require.True(t, named[name], "%s is called after a seed and no row of SEEDS.md names it", name)
		}
	}
}

// testsOfTheTree are all tests as "folder.Name", and where the folders are.
func testsOfTheTree(t *testing.T) (tests map[string]bool, folders map[string]string) {
	tests, folders = map[string]bool{}, map[string]string{}
	for _, root := range []string{".", "../wasm"} {
		require.NoError(t, filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
			require.NoError(t, err)
			folder := filepath.Dir(path)
			folders[filepath.Base(folder)] = folder
			for _, d := range file.Decls {
				if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && strings.HasPrefix(f.Name.Name, "Test") {
					tests[filepath.Base(folder)+"."+f.Name.Name] = true
				}
			}
			return nil
		}))
	}
	return tests, folders
}
