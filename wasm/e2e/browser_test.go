//go:build !js

package e2e

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// patience is how long anything in a browser may take on a busy machine.
const patience = 30 * time.Second

// shared is the browser that all tests use, each with a profile of its own.
var shared context.Context

func TestMain(m *testing.M) {
	os.Exit(withBrowser(m.Run))
}

func withBrowser(run func() int) int {
	path, err := findBrowser()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	ctx, stop := launch(path)
	defer stop()
	if err := chromedp.Do(ctx); err != nil {
		fmt.Fprintf(os.Stderr, "%s does not start: %v\n", path, err)
		return 1
	}
	shared = ctx
	return run()
}

// launch prepares a browser process; the first use of the context starts it.
// More options, such as a profile's folder, come after ours.
func launch(path string, more ...chromedp.ExecAllocatorOption) (context.Context, context.CancelFunc) {
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.NoSandbox,
		chromedp.DisableGPU,
		chromedp.WindowSize(1440, 900),
		chromedp.Flag("hide-scrollbars", true),
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
	)
	if os.Getenv("SHOW") != "" {
		options = append(options, chromedp.VisibleWindow)
	}
	allocator, free := chromedp.NewExecAllocator(context.Background(), append(options, more...)...)
	ctx, end := chromedp.NewContext(allocator)
	return ctx, func() { end(); free() }
}

// findBrowser returns the path of CHROME, or of the first browser on the PATH.
func findBrowser() (string, error) {
	names := []string{"chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"}
	if given := os.Getenv("CHROME"); given != "" {
		names = []string{given}
	}
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", fmt.Errorf("these tests need Chromium or Chrome and found none of %q: install it (`make test` does so on Debian), or set CHROME to its path", names)
}
