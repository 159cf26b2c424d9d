//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// badDisk lets writing to the database go wrong from outside, by window.disk:
// "full" refuses at once, "late" when the transaction ends, "slow" does not come
// to an end. What it is at the start of a page stands in sessionStorage.
const badDisk = `{
	window.disk = sessionStorage.getItem('disk') || 'good';
	for (const name of ['add', 'put']) {
		const write = IDBObjectStore.prototype[name];
		IDBObjectStore.prototype[name] = function (...args) {
			if (disk === 'full') throw new DOMException('vol', 'QuotaExceededError');
			const request = write.apply(this, args);
			if (disk === 'late') request.addEventListener('success', () => this.transaction.abort());
			const hold = () => { if (disk === 'slow') this.count().onsuccess = hold; };
			hold();
			return request;
		};
	}
}`

// OpenOnBadDisk opens the map with a disk that is as said from the first write on.
func OpenOnBadDisk(t *testing.T, disk string) *Page {
	t.Helper()
	p := OpenBlank(t)
	p.Before(badDisk)
	p.Go("/")
	p.Disk(disk)
	p.Expect("reiskaart: ")
	return p
}

// Disk makes the disk full, late, slow or good from now on.
func (p *Page) Disk(is string) {
	p.t.Helper()
	Eval[bool](p, `(disk = `+quote(is)+`, true)`)
}

func TestWhatCannotBeSavedIsSaidAtOnceAndSavedLater(t *testing.T) {
	t.Parallel()
	p := OpenOnBadDisk(t, "good")
	p.Type("Zoekt op funda\n")
	p.Safe()
	p.Disk("full")
	p.Type("Belt de bank\n")
	p.Saved("Niet bewaard")
	p.See("Dit wordt nu niet bewaard. Doorwerken kan, maar zet je kaart in een bestand.")
	p.Type("Bezichtigt drie huizen")
	p.Press("Escape")
	_, file := p.Download(func() { p.ClickText("Bewaar nu een bestand") })
	require.Contains(t, string(file), "Bezichtigt drie huizen", "the file is offered")
	p.Saved("Niet bewaard")

	p.Disk("good")
	p.Gone("Dit wordt nu niet bewaard.")
	p.Saved("Bewaard in ")
	p.Safe()
	p.Reload()
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank", "Bezichtigt drie huizen"}, p.Wall().Texts())
}

func TestADiskThatIsFullFromTheStartIsSaidToo(t *testing.T) {
	t.Parallel()
	p := OpenOnBadDisk(t, "late")
	p.Type("Zoekt op funda\nBelt de bank")
	p.Press("Escape")
	p.Saved("Niet bewaard")
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank"}, p.Wall().Texts())
	p.Disk("good")
	p.Gone("Dit wordt nu niet bewaard.")
	p.Reload()
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank"}, p.Wall().Texts())
}

func TestAPageThatGoesWhileTheDiskIsSlowLosesNothing(t *testing.T) {
	t.Parallel()
	p := OpenOnBadDisk(t, "good")
	p.Type("Zoekt op funda\n")
	p.Safe()
	p.Disk("slow")
	p.Type("Belt de bank\nBezichtigt drie huizen")
	p.Reload()
	p.Notes(3)
	p.Saved("Alleen in deze browser")
	p.Safe()
	p.Reload()
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank", "Bezichtigt drie huizen"}, p.Wall().Texts())
}

func TestAPageThatGoesWhileItsFirstNoteIsBeingSavedLosesNothing(t *testing.T) {
	t.Parallel()
	p := OpenOnBadDisk(t, "slow")
	p.Type("Zoekt op funda\nBelt de bank")
	p.Reload()
	p.Notes(2)
	p.Safe()
	p.Reload()
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank"}, p.Wall().Texts())
}

func TestABrowserThatKeepsNothingSaysSo(t *testing.T) {
	t.Parallel()
	p := OpenBlank(t)
	p.Expect("reiskaart: ")
	p.Before(`for (const name of ['indexedDB', 'localStorage'])
		Object.defineProperty(window, name, {get() { throw new DOMException('niet hier', 'SecurityError') }})`)
	p.Go("/")
	p.See("Deze browser laat ons niets bewaren.")
	p.Type("Zoekt op funda")
	p.Press("Escape")
	p.Saved("Niet bewaard")
	require.Equal(t, []string{"Zoekt op funda"}, p.Wall().Texts())
}

// A browser whose memory lies about its size makes the program panic in earnest.
const lyingMemory = `(Uint8Array = new Proxy(Uint8Array, {construct: (real, args) =>
	args.length === 1 && args[0] instanceof ArrayBuffer ? {length: -1} : new real(...args)}), true)`

func TestAPanicKeepsTheMapAndOpensItAgain(t *testing.T) {
	t.Parallel()
	p := OpenOnBadDisk(t, "good")
	p.Type("Zoekt op funda\n")
	p.Safe()
	p.Disk("slow") // so that the next note is nowhere but in the program
	p.Type("Belt de bank\n")
	p.Press("Escape")
	Eval[bool](p, `(window.before = true)`)
	Eval[bool](p, lyingMemory)
	p.Expect("panic")
	p.Expect("Go program has already exited") // what hands do to a page that is going
	p.DropFile("huis.reiskaart.json", []byte(smallFile))
	p.See("Er ging iets mis. Je kaart is bewaard en gaat zo weer open.")
	p.Wait(`!window.before`)
	p.Ready()
	p.Notes(2)
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank"}, p.Wall().Texts())
	p.Gone("Er ging iets mis.")
}
