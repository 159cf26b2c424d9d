// Package e2e tests the page as a user meets it: the real server, a real
// Chromium, real mouse and key events. It has tests only; nothing of it ships.
//
// A test opens a page in a browser profile of its own and tells a story:
//
//	func TestWriteANote(t *testing.T) {
//		p := Open(t)
//		p.Click(300, 240)
//		p.Press("Enter")
//		p.Type("Zoekt op funda")
//		p.Press("Escape")
//		p.Reload()
//		p.Wait(`document.title.startsWith("Huizenkoper")`)
//	}
//
// It fails by itself when the page writes an error to the console, breaks its
// security policy or asks another host for anything; p.Expect(part) allows one
// kind of message. A test that fails leaves a picture in the folder failures.
//
// The browser is the one that the variable CHROME names, or the first that is
// found; SHOW=1 opens its window.
package e2e
