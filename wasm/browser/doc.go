// Package browser is the thin edge between the editor and what a browser offers: one file for each facility. It turns
// what happens into events of the editor and does what the editor's effects ask, and decides nothing.
//
//	page, err := browser.Find()
//	storage, err := page.Storage()
//	library, err := page.OpenLibrary(storage) // waits: call it from a goroutine
//	saved, err := library.Open(id)            // waits, too
//	input, err := page.Listen(writer, send, frames.Ask) // hands become events; send reports whether the editor took them
//
// Every call goes through safejs, so a browser that lacks or refuses something is an error and not a panic. Only paint.go
// uses syscall/js: it plays a frame, where safejs would cost more than all else at this edge.
//
// Go runs on the browser's one thread and gives it back when all goroutines wait. So a handler that does not wait runs as
// one piece, and what waits (storage, files, locks) belongs in a goroutine.
package browser
