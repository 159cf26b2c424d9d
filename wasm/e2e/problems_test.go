//go:build !js

package e2e

import (
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// problems is what a page did that no page of ours may do.
type problems struct {
	mu       sync.Mutex
	found    []string
	expected []string
}

func (ps *problems) add(problem string) {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	ps.found = append(ps.found, problem)
}

// unexpected returns the problems that were not announced.
func (ps *problems) unexpected() []string {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	var rest []string
	for _, problem := range ps.found {
		expected := false
		for _, part := range ps.expected {
			expected = expected || strings.Contains(problem, part)
		}
		if !expected {
			rest = append(rest, problem)
		}
	}
	return rest
}

func (ps *problems) report(t *testing.T) {
	for _, problem := range ps.unexpected() {
		t.Error(problem)
	}
}

// Expect allows messages with this part in them for the rest of the test, for
// instance "ERR_CONNECTION_REFUSED" before the server is stopped.
func (p *Page) Expect(part string) {
	p.problems.mu.Lock()
	defer p.problems.mu.Unlock()
	p.problems.expected = append(p.problems.expected, part)
}

// watch collects errors of the console, which has violations of the security
// policy too, and requests to other hosts.
func (p *Page) watch() {
	p.t.Helper()
	console := chromedp.Console(p.ctx)
	requests := chromedp.Events(p.ctx, network.RequestWillBeSent)
	_, err := chromedp.Call(p.ctx, network.Enable, network.EnableParams{})
	require.NoError(p.t, err)
	// Both loops end with the tab.
	go func() {
		for message, err := range console {
			if err != nil {
				return
			}
			if message.Type == chromedp.ConsoleError || message.IsException() {
				p.problems.add(message.String() + " " + message.URL)
			}
		}
	}()
	go func() {
		for request, err := range requests {
			if err != nil {
				return
			}
			if url := request.Request.URL; !p.own(url) {
				p.problems.add("a request to another host: " + url)
			}
		}
	}()
}

// own reports whether a request for url stays with our server or in the page.
func (p *Page) own(url string) bool {
	for _, prefix := range []string{p.Server.URL + "/", "data:", "blob:", "about:"} {
		if strings.HasPrefix(url, prefix) || strings.HasPrefix(url, "blob:"+prefix) {
			return true
		}
	}
	return false
}
