//go:build js && wasm

// Command wasm is the program in the browser: it connects the editor, which thinks, with the browser, which has hands, a
// screen and storage.
//
//	browser event -> app.send -> editor.Update -> effects -> app.perform
//	next frame    -> app.frame -> editor.Draw -> paint.js, and the chrome when its view changed
//
// What waits, the storage, is in keeper; its answers come back through app.send like everything else.
package main

import (
	"log"
	"runtime/debug"

	"reiskaart/wasm/browser"
)

// The heap may grow to five times what lives before it is collected: an editing hand leaves little behind, and a collection in
// the middle of a drag costs a frame or two (see idle.go for when it is done instead).
const gcPercent = 400

func main() {
	debug.SetGCPercent(gcPercent)
	page, err := browser.Find()
	if err == nil {
		err = start(page)
	}
	if err != nil {
		log.Fatal(err) // the program ends, and boot.js says so to the person
	}
	select {}
}
