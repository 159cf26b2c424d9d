//go:build !js

package e2e

import (
	"compress/gzip"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestThePageOpens(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.See("Wat doet je klant als eerste?")
	require.False(t, Eval[bool](p, `document.getElementById('splash').checkVisibility()`), "the splash goes when the program has drawn")
	require.True(t, Eval[bool](p, `document.querySelector('#chrome use') && document.querySelector(document.querySelector('#chrome use').getAttribute('href')) !== null`), "the icon is in the sprite")
	require.True(t, Eval[bool](p, `document.fonts.load('16px Go').then(fonts => fonts.length === 1)`))
	require.True(t, Eval[bool](p, `document.fonts.load('bold 16px Go').then(fonts => fonts.length === 1)`))
}

func TestThePolicyForbidsEvalAndInlineCode(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Expect("Content Security Policy")
	p.Expect("unsafe-eval")
	// Evaluate itself is not bound by the policy, so the page is asked to break it.
	blocked := func(breach string) string {
		return Eval[string](p, `new Promise(resolve => {
			addEventListener('securitypolicyviolation', e => resolve(e.effectiveDirective + ' ' + e.blockedURI), {once: true});
			`+breach+`
		})`)
	}
	require.Equal(t, "script-src eval", blocked(`setTimeout('window.bad = 1', 0);`))
	require.Equal(t, "script-src-elem inline", blocked(`{ const s = document.createElement('script'); s.textContent = 'window.bad = 1'; document.body.append(s) }`))
	require.Equal(t, "style-src-attr inline", blocked(`document.body.setAttribute('style', 'color: red');`))
	require.Equal(t, "connect-src https://example.invalid/", blocked(`fetch('https://example.invalid/').catch(() => {});`))
	require.False(t, Eval[bool](p, `'bad' in window`))
	// What Vugu does for a property (.style='...') is no attribute and is allowed.
	require.Equal(t, "rgb(1, 2, 3)", Eval[string](p, `(document.body.style = 'color: rgb(1, 2, 3)', getComputedStyle(document.body).color)`))
	require.NotEmpty(t, p.problems.found, "the harness saw it too")
}

func TestTheSecondVisitNeedsNoServer(t *testing.T) {
	t.Parallel()
	p := Open(t)
	require.Equal(t, "activated", Eval[string](p, `navigator.serviceWorker.ready.then(r => new Promise(resolve => {
		const done = () => { if (r.active.state === 'activated') resolve(r.active.state) };
		r.active.addEventListener('statechange', done);
		done();
	}))`))
	p.Expect("ERR_CONNECTION_REFUSED")
	p.Expect("ERR_INTERNET_DISCONNECTED")
	p.Server.Stop()
	p.Reload()
	p.See("Wat doet je klant als eerste?")
	p.Reload()
	p.See("Wat doet je klant als eerste?")
	p.Offline()
	p.Reload()
	require.True(t, Eval[bool](p, `document.fonts.load('16px Go').then(fonts => fonts.length === 1)`), "the font is kept too")
	p.Server.Restart()
}

func TestOneBuildIsKept(t *testing.T) {
	t.Parallel()
	p := Open(t)
	require.Equal(t, true, Eval[bool](p, `navigator.serviceWorker.ready.then(() => true)`))
	kept := Eval[[]string](p, `caches.keys()`)
	require.Len(t, kept, 1)
	require.True(t, strings.HasPrefix(kept[0], "reiskaart-"), kept[0])
	files := Eval[[]string](p, `caches.open((`+quote(kept[0])+`)).then(c => c.keys()).then(ks => ks.map(k => new URL(k.url).pathname))`)
	require.Contains(t, files, "/")
	loaded := Eval[[]string](p, `performance.getEntriesByType('resource').map(e => new URL(e.name).pathname)`)
	for _, path := range loaded {
		require.Contains(t, files, path, "all that the page loaded is kept")
	}
}

func TestTheBrowserGetsBrotliAndKeepsIt(t *testing.T) {
	t.Parallel()
	p := Open(t)
	wasm := Eval[string](p, `performance.getEntriesByType('resource').map(e => new URL(e.name).pathname).find(n => n.endsWith('.wasm'))`)
	head := func(coding string) *http.Response {
		request, err := http.NewRequest(http.MethodGet, p.Server.URL+wasm, nil)
		require.NoError(t, err)
		request.Header.Set("Accept-Encoding", coding)
		answer, err := http.DefaultTransport.RoundTrip(request)
		require.NoError(t, err)
		t.Cleanup(func() { answer.Body.Close() })
		require.Equal(t, http.StatusOK, answer.StatusCode)
		require.Equal(t, "application/wasm", answer.Header.Get("Content-Type"))
		require.Contains(t, answer.Header.Get("Cache-Control"), "immutable")
		return answer
	}
	require.Equal(t, "br", head("gzip, deflate, br").Header.Get("Content-Encoding"))
	require.Empty(t, head("identity").Header.Get("Content-Encoding"))
	zipped := head("gzip")
	require.Equal(t, "gzip", zipped.Header.Get("Content-Encoding"))
	reader, err := gzip.NewReader(zipped.Body)
	require.NoError(t, err)
	plain, err := io.ReadAll(reader)
	require.NoError(t, err)
	require.Equal(t, "\x00asm", string(plain[:4]))

	asked := 0
	for _, request := range p.Server.Asked() {
		if request.URL.Path == wasm && strings.Contains(request.Header.Get("Accept-Encoding"), "br") && request.Header.Get("Sec-Fetch-Mode") != "" {
			asked++
		}
	}
	require.Equal(t, 1, asked, "preload, program and service worker share one download")
}

func TestABrowserWithoutWebAssemblyIsTold(t *testing.T) {
	t.Parallel()
	for language, sentence := range map[string]string{"nl-BE": "Reiskaart kan hier niet starten", "en-GB": "Reiskaart cannot start here"} {
		p := OpenBlank(t)
		p.Speak(language)
		p.Before(`delete window.WebAssembly`)
		p.Expect("WebAssembly")
		p.Visit("/")
		p.See(sentence)
	}
}

func TestAProgramThatStopsOpensAgainButNotForEver(t *testing.T) {
	t.Parallel()
	p := OpenBlank(t)
	// The Go runtime's own promise, which ends when the program does, by our hand.
	p.Before(`{
		let Runtime;
		Object.defineProperty(window, 'Go', {get: () => Runtime, set: (given) => {
			Runtime = class extends given {
				run(instance) { super.run(instance); return new Promise(resolve => { window.stopProgram = resolve; }); }
			};
		}});
		window.visit = Number(sessionStorage.getItem('visit')) + 1;
		sessionStorage.setItem('visit', visit);
	}`)
	p.Visit("/")
	p.Ready()
	Eval[bool](p, `(stopProgram(), true)`)
	p.See("gaat zo weer open")
	p.Wait(`window.visit === 2`)
	p.Ready()
	Eval[bool](p, `(stopProgram(), true)`)
	p.See("stopte twee keer")
	p.ClickText("Open opnieuw")
	p.Wait(`window.visit === 3`)
	p.Ready()
}
