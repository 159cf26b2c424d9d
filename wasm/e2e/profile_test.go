//go:build !js

package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// OpenProfile opens path in a browser process of its own, with the profile in
// folder, which a later OpenProfile finds as this one left it. Only one process
// may use a folder at a time: Kill the one before.
func OpenProfile(t *testing.T, server *Server, folder, path string) *Page {
	t.Helper()
	program, err := findBrowser()
	require.NoError(t, err)
	ctx, stop := launch(program, chromedp.UserDataDir(folder))
	t.Cleanup(stop)
	p := openBlank(t, ctx, server)
	p.Go(path)
	return p
}

// Kill ends the browser process of an OpenProfile at once, as kill -9 and a power
// cut do: nothing in it gets to run.
func (p *Page) Kill() {
	p.t.Helper()
	require.NotSame(p.t, chromedp.FromContext(shared).Browser, chromedp.FromContext(p.ctx).Browser, "all other tests use this browser")
	process := chromedp.FromContext(p.ctx).Browser.Process()
	require.NoError(p.t, process.Kill())
	p.killed = true
	<-p.ctx.Done()
}
