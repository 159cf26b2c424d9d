package main

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func page(css string) map[string][]byte {
	return map[string][]byte{
		"index.html": []byte(`<link href="/app.css"><script src='/boot.js'></script><a href="/weg">`),
		"app.css":    []byte(css),
		"font.ttf":   []byte("letters"),
		"boot.js":    []byte(`register('/sw.js'); fetch("/font.ttf"); "/font.ttf.x"`),
		"bench.js":   []byte(`1`),
		"sw.js":      []byte("work(BUILD)"),
	}
}

func find(t *testing.T, files map[string][]byte, start string) string {
	t.Helper()
	for name := range files {
		if strings.HasPrefix(name, start) {
			return name
		}
	}
	require.Fail(t, "there is no "+start)
	return ""
}

func TestNamesFollowTheContentOfAllThatIsReferredTo(t *testing.T) {
	one, err := publish(page(`@font-face{src:url("/font.ttf")}`))
	require.NoError(t, err)
	css, font := find(t, one, "app."), find(t, one, "font.")
	require.Regexp(t, regexp.MustCompile(`^app\.[0-9a-f]{16}\.css$`), css)
	require.Contains(t, string(one[css]), `url("/`+font+`")`)
	require.Contains(t, string(one["index.html"]), `href="/`+css+`"`)
	require.Contains(t, string(one["index.html"]), `href="/weg"`, "what is not a file of ours stays")
	boot := string(one[find(t, one, "boot.")])
	require.Contains(t, boot, `'/sw.js'`, "the worker keeps its address")
	require.Contains(t, boot, `"/font.ttf.x"`, "only whole names")

	changed := page(`@font-face{src:url("/font.ttf")}`)
	changed["font.ttf"] = []byte("other letters")
	two, err := publish(changed)
	require.NoError(t, err)
	require.NotEqual(t, css, find(t, two, "app."), "the style has another name when its font has")
	require.NotEqual(t, find(t, one, "boot."), find(t, two, "boot."))
	require.NotEqual(t, string(one["sw.js"]), string(two["sw.js"]), "or no browser would fetch the new build")
}

func TestTheWorkerKnowsEveryFile(t *testing.T) {
	files, err := publish(page("a{}"))
	require.NoError(t, err)
	worker := string(files["sw.js"])
	require.True(t, strings.HasPrefix(worker, "const BUILD = '"))
	require.True(t, strings.HasSuffix(worker, "];\nwork(BUILD)"))
	require.Contains(t, worker, "  '/',\n")
	require.Contains(t, worker, "'/"+find(t, files, "font.")+"'")
	require.NotContains(t, worker, "bench")
	require.NotContains(t, worker, "index.html")
	again, err := publish(page("a{}"))
	require.NoError(t, err)
	require.Equal(t, files, again, "the same sources, the same build")
	index := page("a{}")
	index["index.html"] = append(index["index.html"], '!')
	other, err := publish(index)
	require.NoError(t, err)
	require.NotEqual(t, worker, string(other["sw.js"]), "a new index is a new build")
}

func TestACircleOfNamesIsSaid(t *testing.T) {
	sources := page("a{}")
	sources["boot.js"] = []byte(`import "/bench.js"`)
	sources["bench.js"] = []byte(`import "/boot.js"`)
	_, err := publish(sources)
	require.ErrorContains(t, err, "boot.js")
	require.ErrorContains(t, err, "bench.js")
}
