//go:build js && wasm

// Command wasm is the program in the browser.
package main

import (
	"log"

	"github.com/hack-pad/safejs"

	"reiskaart/wasm/ui"
)

func main() {
	if err := start(); err != nil {
		log.Fatal(err)
	}
	select {}
}

func start() error {
	chrome, err := ui.Mount("#chrome")
	if err != nil {
		return err
	}
	if err := chrome.Render(); err != nil {
		return err
	}
	root, err := safejs.Global().Get("document")
	if err != nil {
		return err
	}
	if root, err = root.Get("documentElement"); err != nil {
		return err
	}
	_, err = root.Call("setAttribute", "data-ready", "1")
	return err
}
