//go:build !js

package e2e

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// rig lays an element of the tests' own over the page, so that what hands do
// can be compared with what a page gets, whatever the product does with it.
const rig = `(() => {
	const top = document.createElement('div');
	top.id = 'rig';
	top.innerHTML = '<textarea id="rig-text"></textarea><input id="rig-file" type="file"><a id="rig-link" download="kaart.txt" href="data:text/plain,hallo">Bewaar</a><button>Doe dit</button>';
	top.style.cssText = 'position:fixed;inset:0;z-index:99;background:white;font:16px sans-serif';
	document.body.append(top);
	window.log = [];
	const held = e => (e.ctrlKey ? 'C' : '') + (e.shiftKey ? 'S' : '') + (e.altKey ? 'A' : '');
	for (const kind of ['pointerdown', 'pointerup', 'dblclick', 'contextmenu'])
		top.addEventListener(kind, e => { log.push(kind + ' ' + e.clientX + ',' + e.clientY + ' ' + e.button + held(e)); if (kind === 'contextmenu') e.preventDefault(); });
	top.addEventListener('pointermove', e => { window.buttons = e.buttons; });
	top.addEventListener('wheel', e => { log.push('wheel ' + e.deltaX + ',' + e.deltaY + ' ' + held(e)); e.preventDefault(); }, {passive: false});
	for (const kind of ['keydown', 'keyup'])
		top.addEventListener(kind, e => log.push(kind + ' ' + e.key + ' ' + held(e)), true);
	for (const kind of ['copy', 'paste'])
		top.addEventListener(kind, e => log.push(kind));
	top.addEventListener('dragover', e => e.preventDefault());
	top.addEventListener('drop', e => { e.preventDefault(); const n = e.dataTransfer.files.length; e.dataTransfer.files[0].text().then(t => log.push('drop ' + n + ' ' + t)); });
	document.getElementById('rig-file').addEventListener('change', e => e.target.files[0].text().then(t => log.push('chosen ' + t)));
	return true;
})()`

// logged returns what the rig heard since the last call.
func logged(p *Page) []string { return Eval[[]string](p, `log.splice(0)`) }

func TestHandsOnTheMouse(t *testing.T) {
	p := Open(t)
	Eval[bool](p, rig)
	p.Click(300, 200, "Ctrl", "Shift")
	require.Equal(t, []string{"pointerdown 300,200 0CS", "pointerup 300,200 0CS"}, logged(p))
	p.DoubleClick(310, 210)
	require.Contains(t, logged(p), "dblclick 310,210 0")
	p.RightClick(320, 220)
	require.Contains(t, logged(p), "contextmenu 320,220 2")
	p.Move(100, 300)
	p.Down()
	p.Move(200, 400)
	require.Equal(t, 1, Eval[int](p, `buttons`), "the button is down while moving")
	p.Up()
	require.Equal(t, []string{"pointerdown 100,300 0", "pointerup 200,400 0"}, logged(p))
	p.Drag(10, 300, 20, 310, "Alt")
	require.Equal(t, []string{"pointerdown 10,300 0A", "pointerup 20,310 0A"}, logged(p))
	p.MiddleDrag(400, 400, 500, 500)
	// On Linux a paste event follows: the middle button pastes what is selected.
	require.Equal(t, []string{"pointerdown 400,400 1", "pointerup 500,500 1"}, logged(p)[:2])
	p.Wheel(300, 300, 3, 40, "Ctrl")
	p.Wheel(300, 300, 0, 40)
	require.Equal(t, []string{"wheel 3,40 C", "wheel 0,40 "}, logged(p))
	p.ClickText("Doe dit")
	require.Len(t, logged(p), 2)
}

func TestHandsOnTheKeys(t *testing.T) {
	p := Open(t)
	Eval[bool](p, rig)
	p.ClickOn("#rig-text")
	logged(p)
	p.Press("Ctrl+Shift+z", "Enter", "Ctrl++", "F2")
	require.Equal(t, []string{"keydown Z CS", "keyup Z CS", "keydown Enter ", "keyup Enter ", "keydown + CS", "keyup + CS", "keydown F2 ", "keyup F2 "}, logged(p))
	p.Hold("Space")
	require.Equal(t, []string{"keydown   "}, logged(p))
	p.Release("Space")
	require.Equal(t, []string{"keyup   "}, logged(p))
	p.Press("Ctrl+a", "Delete")
	p.Type("Één huis\nkopen")
	p.Compose("日本", "に", "にほん")
	require.Equal(t, "Één huis\nkopen日本", Eval[string](p, `document.getElementById('rig-text').value`))
	logged(p)

	p.Press("Ctrl+a", "Ctrl+c")
	require.Contains(t, logged(p), "copy")
	require.Equal(t, "Één huis\nkopen日本", p.Clipboard())
	p.SetClipboard("van elders")
	p.Press("Ctrl+v")
	require.Contains(t, logged(p), "paste")
	require.Equal(t, "van elders", Eval[string](p, `document.getElementById('rig-text').value`))
	p.Press("Ctrl+z")
	require.Equal(t, "Één huis\nkopen日本", Eval[string](p, `document.getElementById('rig-text').value`), "the browser's own undo")

	Eval[bool](p, `(document.addEventListener('keydown', e => { if (e.key === 'Enter' || e.key === 'x') e.preventDefault(); }), true)`)
	p.Press("Ctrl+a")
	p.Type("a\nxb")
	require.Equal(t, "ab", Eval[string](p, `document.getElementById('rig-text').value`), "a key that is prevented writes nothing")

	// A canvas has no selection, and its page gets the events all the same.
	Eval[bool](p, `(document.activeElement.blur(), document.addEventListener('copy', () => log.push('copied')), true)`)
	logged(p)
	p.Press("Ctrl+c")
	require.Contains(t, logged(p), "copied")
}

func TestHandsOnFiles(t *testing.T) {
	p := Open(t)
	Eval[bool](p, rig)
	name, content := p.Download(func() { p.ClickOn("#rig-link") })
	require.Equal(t, "kaart.txt", name)
	require.Equal(t, "hallo", string(content))
	path := p.File("in.txt", []byte("inhoud"))
	p.Choose(path, func() { p.ClickOn("#rig-file") })
	p.Wait(`log.includes('chosen inhoud')`)
	p.Drop(600, 600, path)
	p.Wait(`log.includes('drop 1 inhoud')`)
}

func TestTheHarnessNoticesWhatGoesWrong(t *testing.T) {
	p := Open(t)
	expect := func(part, doing string) {
		t.Helper()
		Eval[bool](p, `(`+doing+`, true)`)
		require.Eventually(t, func() bool { return len(p.problems.unexpected()) > 0 }, patience, patience/1000, part)
		require.Contains(t, p.problems.unexpected()[0], part)
		p.Expect(part)
		require.Empty(t, p.problems.unexpected())
	}
	expect("wat nu", `console.error('wat nu')`)
	expect("ging mis", `setTimeout(() => { throw new Error('ging mis') })`)
	expect("/nergens", `fetch('/nergens')`)
	p.Expect("Content Security Policy")
	expect("another host", `(document.createElement('img').src = 'http://127.0.0.1:1/x.png')`)
}

func TestTabsOfOneProfileShareItsStorage(t *testing.T) {
	p := Open(t)
	Eval[bool](p, `(localStorage.setItem('proef', 'ja'), true)`)
	require.Equal(t, "ja", Eval[string](p.OpenTab("/"), `localStorage.getItem('proef')`))
	stranger := OpenAt(t, p.Server, "/")
	require.True(t, Eval[bool](stranger, `localStorage.getItem('proef') === null`))
}

func TestABrowserThatIsKilledKeepsItsProfile(t *testing.T) {
	server := Serve(t)
	folder, err := os.MkdirTemp("", "reiskaart-profile")
	require.NoError(t, err)
	t.Cleanup(func() { os.RemoveAll(folder) })
	p := OpenProfile(t, server, folder, "/")
	require.True(t, Eval[bool](p, `new Promise(resolve => {
		const open = indexedDB.open('proef');
		open.onupgradeneeded = () => open.result.createObjectStore('s', {autoIncrement: true});
		open.onsuccess = () => {
			const tx = open.result.transaction('s', 'readwrite', {durability: 'strict'});
			tx.objectStore('s').add('bewaard');
			tx.oncomplete = () => resolve(true);
		};
	})`))
	p.Kill()
	p = OpenProfile(t, server, folder, "/")
	require.Equal(t, []string{"bewaard"}, Eval[[]string](p, `new Promise(resolve => {
		const open = indexedDB.open('proef');
		open.onsuccess = () => {
			const all = open.result.transaction('s').objectStore('s').getAll();
			all.onsuccess = () => resolve(all.result);
		};
	})`))
}
