//go:build !js

package e2e

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// Page is one tab, and the person before it. Its methods fail the test when
// they cannot do what they say.
type Page struct {
	Server *Server

	t        *testing.T
	ctx      context.Context
	problems problems
	mouse    point
	button   input.MouseButton // the one that is down
	killed   bool
	fingers  Fingers // that are on the screen
}

type point struct{ x, y float64 }

// Open starts a server and opens the map on it in a fresh profile.
func Open(t *testing.T) *Page {
	t.Helper()
	return OpenAt(t, Serve(t), "/")
}

// OpenAt opens path of server in a fresh profile and waits until it is ready.
func OpenAt(t *testing.T, server *Server, path string) *Page {
	t.Helper()
	p := openBlank(t, shared, server, chromedp.WithNewBrowserContext())
	p.Go(path)
	return p
}

// OpenTab opens path in another tab of the same profile.
func (p *Page) OpenTab(path string) *Page {
	p.t.Helper()
	tab := openBlank(p.t, p.ctx, p.Server)
	tab.Go(path)
	return tab
}

// OpenBlank makes an empty tab with a server, for what must happen before the
// page does: Before, Speak, Resize; then Visit.
func OpenBlank(t *testing.T) *Page {
	t.Helper()
	return openBlank(t, shared, Serve(t), chromedp.WithNewBrowserContext())
}

// openBlank makes a tab that reports what goes wrong in it, and leaves a picture
// when the test fails.
func openBlank(t *testing.T, parent context.Context, server *Server, options ...chromedp.ContextOption) *Page {
	t.Helper()
	ctx, stop := chromedp.NewContext(parent, options...)
	t.Cleanup(stop)
	p := &Page{Server: server, t: t, ctx: ctx}
	p.watch()
	t.Cleanup(func() {
		p.problems.report(t)
		if t.Failed() && !p.killed {
			p.leavePicture()
		}
	})
	p.do(chromedp.EmulateViewport(1440, 900))
	p.Speak("nl-NL")
	// Every tab believes it is the one in front: focus, clipboard and frames work.
	call(p, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	return p
}

// Go opens a path of the server in this tab and waits until it is ready.
func (p *Page) Go(path string) {
	p.t.Helper()
	p.Visit(path)
	p.Ready()
}

// Visit opens a path of the server in this tab, whether it gets ready or not.
func (p *Page) Visit(path string) {
	p.t.Helper()
	p.do(chromedp.Navigate(p.Server.URL + path))
}

// Before runs a script at the start of every page that this tab opens from now
// on, before the page's own.
func (p *Page) Before(script string) {
	p.t.Helper()
	call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
}

// Speak sets the browser's language, such as "en-GB"; it is Dutch otherwise.
func (p *Page) Speak(language string) {
	p.t.Helper()
	agent := Eval[string](p, `navigator.userAgent`)
	call(p, emulation.SetUserAgentOverride, emulation.SetUserAgentOverrideParams{UserAgent: agent, AcceptLanguage: language})
}

// Ready waits for the first frame of the program.
func (p *Page) Ready() {
	p.t.Helper()
	p.Wait(`document.documentElement.dataset.ready === '1'`)
}

// Reload loads the page again and waits until it is ready.
func (p *Page) Reload() {
	p.t.Helper()
	p.do(chromedp.Reload())
	p.Ready()
}

// Close closes the tab, as a person does: the page gets its pagehide.
func (p *Page) Close() {
	p.t.Helper()
	call(p, page.Close, struct{}{})
}

// Offline cuts this tab off. The service worker's own requests still reach the
// server: stop that too.
func (p *Page) Offline() {
	p.t.Helper()
	call(p, network.OverrideNetworkState, network.OverrideNetworkStateParams{Offline: true, DownloadThroughput: -1, UploadThroughput: -1})
}

// Wait waits until the JavaScript condition holds, also in a page that is being
// loaded meanwhile.
func (p *Page) Wait(condition string) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	for {
		// By an interval and not by frames, which a hidden tab has none of.
		_, err := chromedp.Run(ctx, chromedp.Poll[bool]("!!("+condition+")",
			chromedp.WithPollingInterval(20*time.Millisecond), chromedp.WithPollingTimeout(patience)))
		if err != nil && ctx.Err() == nil && navigated(err) {
			continue
		}
		require.NoError(p.t, err, "waiting for %s", condition)
		return
	}
}

// navigated reports whether an error says that the page made place for another.
func navigated(err error) bool {
	for _, said := range []string{"navigated or closed", "Cannot find context", "context was destroyed", "Not attached to an active page"} {
		if strings.Contains(err.Error(), said) {
			return true
		}
	}
	return false
}

// See waits until the page shows the text.
func (p *Page) See(text string) {
	p.t.Helper()
	p.Wait("document.body.innerText.includes(" + quote(text) + ")")
}

// Gone waits until the page does not show the text.
func (p *Page) Gone(text string) {
	p.t.Helper()
	p.Wait("!document.body.innerText.includes(" + quote(text) + ")")
}

// Eval returns the value of a JavaScript expression; a promise is awaited.
func Eval[T any](p *Page, expression string) T {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	require.NoError(p.t, err, "evaluating %s", expression)
	return value
}

// Resize gives the tab another size in CSS pixels, and pixels of its own size.
func (p *Page) Resize(width, height int64, scale float64) {
	p.t.Helper()
	p.do(chromedp.EmulateViewport(width, height, chromedp.EmulateScale(scale)))
}

// Picture returns the tab as a PNG.
func (p *Page) Picture() []byte {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	png, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	require.NoError(p.t, err)
	return png
}

// leavePicture writes what the tab shows to failures. It may not fail itself:
// the test has already.
func (p *Page) leavePicture() {
	ctx, cancel := context.WithTimeout(p.ctx, 5*time.Second)
	defer cancel()
	png, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil {
		p.t.Log("no picture of the failure:", err)
		return
	}
	name := filepath.Join("failures", strings.ReplaceAll(p.t.Name(), "/", "-")+".png")
	if err := os.MkdirAll("failures", 0o755); err == nil {
		if err = os.WriteFile(name, png, 0o644); err == nil {
			p.t.Log("the page as it was: wasm/e2e/" + name)
		}
	}
}

// do runs an action, in time.
func (p *Page) do(actions ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	require.NoError(p.t, chromedp.Do(ctx, actions...))
}
