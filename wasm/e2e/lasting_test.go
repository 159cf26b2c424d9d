//go:build !js

package e2e

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWhatWasWrittenIsThereTomorrow(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Zoekt op funda\nBelt de bank")
	p.Press("Escape")
	before := p.Wall()
	p.Reload()
	after := p.Wall()
	require.Equal(t, "Nieuwe klantreis", after.Board.Doc().Title)
	require.Equal(t, string(before.File), string(after.File))
}

// Safe waits until the mark of saving says that nothing is on its way to the
// disk any more.
func (p *Page) Safe() {
	p.t.Helper()
	p.Zoom()
	p.Wait(`document.querySelector('.saved').ariaBusy !== 'true'`)
}

// Kept waits until the browser's database has a change with these words. It is
// the one thing that is read behind the person's back: nothing on the page tells
// when open text was quiet for so long that it was written.
func (p *Page) Kept(words string) {
	p.t.Helper()
	require.Eventually(p.t, func() bool {
		return Eval[bool](p, `new Promise(resolve => {
			const open = indexedDB.open('reiskaart');
			open.onsuccess = () => {
				const all = open.result.transaction('journal').objectStore('journal').getAll();
				all.onsuccess = () => { open.result.close(); resolve(all.result.some(line => line.change.includes(`+quote(quote(words))+`))); };
			};
		})`)
	}, patience, patience/3000, "the journal never had %q", words)
}

// Notes in one go, a drag with undo and redo, and a text that is still open but
// was quiet for half a second.
func TestAPowerCutRightAfterTheLastChangeLosesNothing(t *testing.T) {
	t.Parallel()
	server := Serve(t)
	folder, err := os.MkdirTemp("", "reiskaart-profile")
	require.NoError(t, err)
	t.Cleanup(func() { os.RemoveAll(folder) })
	p := OpenProfile(t, server, folder, "/")
	p.Type("Zoekt op funda\nBelt de bank\nBezichtigt drie huizen\n")
	p.Safe()
	p.Kill()

	p = OpenProfile(t, server, folder, "/")
	wall := p.Wall()
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank", "Bezichtigt drie huizen"}, wall.In("Bewust worden", "Acties"))
	p.Pull(wall.Note("Belt de bank"), wall.Cell("Kiezen", "Acties"))
	p.On(wall.Cell("Kopen", "Acties"))
	p.Press("Ctrl+z", "Ctrl+y")
	p.Safe()
	p.Kill()

	p = OpenProfile(t, server, folder, "/")
	wall = p.Wall()
	require.Equal(t, []string{"Belt de bank"}, wall.In("Kiezen", "Acties"))
	p.On(wall.Cell("Kopen", "Acties"))
	p.Press("Enter")
	p.Type("Tekent bij de notaris")
	p.Kept("Tekent bij de notaris")
	require.True(t, p.Writing())
	p.Kill()

	p = OpenProfile(t, server, folder, "/")
	require.Equal(t, []string{"Tekent bij de notaris"}, p.Wall().In("Kopen", "Acties"))
}

func TestTextThatIsStillOpenIsKeptWhenThePageGoes(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Zoekt op funda\nnog niet kl")
	p.Reload()
	p.Notes(2)
	require.Equal(t, []string{"Zoekt op funda", "nog niet kl"}, p.Wall().Texts())
}

func TestWithoutTheServerAMapOpensAndIsWrittenOn(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Zoekt op funda")
	p.Press("Escape")
	require.True(t, Eval[bool](p, `navigator.serviceWorker.ready.then(r => new Promise(resolve => {
		const done = () => { if (r.active.state === 'activated') resolve(true) };
		r.active.addEventListener('statechange', done);
		done();
	}))`))
	p.Expect("ERR_CONNECTION_REFUSED")
	p.Server.Stop()
	p.Reload()
	wall := p.Wall()
	require.Equal(t, []string{"Zoekt op funda"}, wall.Texts())
	p.On(wall.Cell("Kiezen", "Acties"))
	p.Press("Enter")
	p.Type("Belt de bank")
	p.Press("Escape")
	p.Reload()
	require.Equal(t, []string{"Belt de bank"}, p.Wall().In("Kiezen", "Acties"))
}

func TestABrowserWithoutIndexedDBKeepsMapsToo(t *testing.T) {
	t.Parallel()
	p := OpenBlank(t)
	p.Before(`Object.defineProperty(window, 'indexedDB', {get() { throw new DOMException('niet hier', 'SecurityError') }})`)
	p.Expect("niet hier")
	p.Go("/")
	p.Type("Zoekt op funda\nBelt de bank")
	p.Press("Escape")
	before := p.Wall()
	p.Reload()
	require.Equal(t, string(before.File), string(p.Wall().File))
}
