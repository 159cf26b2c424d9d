// Package e2e tests the page as a user meets it: the real server, a real
// Chromium, real mouse and key events. It has tests only; nothing of it ships.
//
// A test opens a page in a browser profile of its own and tells a story:
//
//	func TestWriteANote(t *testing.T) {
//		t.Parallel() // unless it uses the clipboard, of which there is one
//		p := Open(t)
//		p.Press("Escape") // the first visit opens with the caret in a cell
//		wall := p.Wall()
//		p.On(wall.Cell("Kiezen", "Acties"))
//		p.Press("Enter")
//		p.Type("Zoekt op funda")
//		p.Press("Escape")
//		p.Reload()
//		require.Equal(t, []string{"Zoekt op funda"}, p.Wall().In("Kiezen", "Acties"))
//	}
//
// It knows what a person can know: what the page shows, what a screen reader is
// told (Hears), and the file that Ctrl+S gives. From that file Wall works out
// where everything lies while the whole map is shown.
//
// It fails by itself when the page writes an error to the console, breaks its
// security policy or asks another host for anything; p.Expect(part) allows one
// kind of message. A test that fails leaves a picture in the folder failures.
//
// The browser is the one that the variable CHROME names, or the first that is
// found; SHOW=1 opens its window.
package e2e
