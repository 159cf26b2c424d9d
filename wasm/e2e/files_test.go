//go:build !js

package e2e

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// Download does what start does, waits for the file that comes of it, and
// returns its name and content.
func (p *Page) Download(start func()) (name string, content []byte) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	folder := p.t.TempDir()
	begun := chromedp.BrowserEvents(ctx, browser.DownloadWillBegin)
	progress := chromedp.BrowserEvents(ctx, browser.DownloadProgress)
	_, err := chromedp.CallBrowser(ctx, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior:         browser.SetDownloadBehaviorBehaviorAllowAndName,
		BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID,
		DownloadPath:     folder, EventsEnabled: ptr(true)})
	require.NoError(p.t, err)
	start()
	// The events are the browser's: other tests download at the same time.
	frame, guid := string(chromedp.FromContext(p.ctx).Target.TargetID), ""
	for event, err := range begun {
		require.NoError(p.t, err, "waiting for a download to begin")
		if string(event.FrameID) == frame {
			name, guid = event.SuggestedFilename, event.GUID
			break
		}
	}
	for event, err := range progress {
		require.NoError(p.t, err, "waiting for the end of the download")
		if event.GUID != guid {
			continue
		}
		require.NotEqual(p.t, browser.DownloadProgressStateCanceled, event.State, "the download was cancelled")
		if event.State == browser.DownloadProgressStateCompleted {
			content, err = os.ReadFile(filepath.Join(folder, event.GUID))
			require.NoError(p.t, err)
			break
		}
	}
	return name, content
}

// Choose does what start does and answers the file dialog that comes of it.
func (p *Page) Choose(path string, start func()) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	opened := chromedp.Events(ctx, page.FileChooserOpened)
	call(p, page.SetInterceptFileChooserDialog, page.SetInterceptFileChooserDialogParams{Enabled: true})
	defer call(p, page.SetInterceptFileChooserDialog, page.SetInterceptFileChooserDialogParams{Enabled: false})
	start()
	for event, err := range opened {
		require.NoError(p.t, err, "waiting for the file dialog")
		call(p, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: []string{path}, BackendNodeID: event.BackendNodeID})
		break
	}
}

// Drop drags files from the desktop to x, y and lets them go.
func (p *Page) Drop(x, y float64, paths ...string) {
	p.t.Helper()
	data := &input.DragData{Items: []*input.DragDataItem{}, Files: paths, DragOperationsMask: 1}
	for _, kind := range []input.DispatchDragEventType{
		input.DispatchDragEventTypeDragEnter, input.DispatchDragEventTypeDragOver, input.DispatchDragEventTypeDrop} {
		call(p, input.DispatchDragEvent, input.DispatchDragEventParams{Type: kind, X: x, Y: y, Data: data})
	}
}

// File writes content to a new file and returns its path.
func (p *Page) File(name string, content []byte) string {
	p.t.Helper()
	path := filepath.Join(p.t.TempDir(), name)
	require.NoError(p.t, os.WriteFile(path, content, 0o600))
	return path
}

// Clipboard returns the text on the clipboard. All tabs share one clipboard.
func (p *Page) Clipboard() string {
	p.t.Helper()
	p.allowClipboard()
	return Eval[string](p, `navigator.clipboard.readText()`)
}

// SetClipboard puts text on the clipboard, as another program does.
func (p *Page) SetClipboard(text string) {
	p.t.Helper()
	p.allowClipboard()
	Eval[bool](p, `navigator.clipboard.writeText(`+quote(text)+`).then(() => true)`)
}

// SetClipboardHTML puts a table or other HTML on the clipboard, with its text.
func (p *Page) SetClipboardHTML(html, text string) {
	p.t.Helper()
	p.allowClipboard()
	Eval[bool](p, `navigator.clipboard.write([new ClipboardItem({
		'text/html': new Blob([`+quote(html)+`], {type: 'text/html'}),
		'text/plain': new Blob([`+quote(text)+`], {type: 'text/plain'})})]).then(() => true)`)
}

// allowClipboard lets the page read and write the clipboard. There is one for all pages, so the test must run alone: where it runs in
// parallel, Setenv fails it.
func (p *Page) allowClipboard() {
	p.t.Helper()
	p.t.Setenv("CLIPBOARD", "taken")
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		_, err := chromedp.CallBrowser(p.ctx, browser.SetPermission, browser.SetPermissionParams{
			Permission:       &browser.PermissionDescriptor{Name: name, AllowWithoutSanitization: name == "clipboard-read"},
			Setting:          browser.PermissionSettingGranted,
			Origin:           p.Server.URL,
			BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID})
		require.NoError(p.t, err)
	}
}

// quote writes a text as a JavaScript string.
func quote(text string) string {
	quoted, _ := json.Marshal(text) // a string always can
	return string(quoted)
}

func ptr[T any](v T) *T { return &v }
