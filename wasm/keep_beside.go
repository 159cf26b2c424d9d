//go:build js && wasm

package main

import (
	"reiskaart/app/editor"
	"reiskaart/app/formats/svg"
	"reiskaart/app/scene"
	"reiskaart/wasm/browser"
)

// What lies beside the maps is opened with the first that is asked of it: the start of the page does without.

// withBeside runs a job on what lies beside the maps. The job is told why where there is nothing to be had.
func (k *keeper) withBeside(job func(b browser.Beside, err error)) {
	k.do(func() {
		var err error
		if k.beside == nil && k.openBeside != nil {
			k.beside, err = k.openBeside()
			k.openBeside = nil // once: a browser that does not answer would hold up what is saved every time
		}
		if k.beside == nil && err == nil {
			err = errNoLibrary
		}
		job(k.beside, err)
	})
}

// sketch keeps the small picture of a map. One that cannot be kept is made again in another visit, so nobody needs to know.
func (k *keeper) sketch(e editor.Sketch) {
	picture := string(svg.Sketch(e.Segments, scene.Light.Paper))
	k.send(editor.Sketched{Map: e.Map, SVG: picture})
	k.withBeside(func(b browser.Beside, err error) {
		if err == nil {
			_ = b.PutPicture(e.Map, picture)
		}
	})
}

func (k *keeper) loadPictures() {
	k.withBeside(func(b browser.Beside, err error) {
		if err != nil {
			k.page.Complain(err)
			return // the library shows its list without
		}
		pictures, err := b.Pictures()
		k.page.Complain(err)
		k.send(editor.Pictures{Pictures: pictures})
	})
}

func (k *keeper) putVersion(e editor.PutVersion) {
	k.withBeside(func(b browser.Beside, err error) {
		if err == nil {
			err = b.PutVersion(e.Info, e.Data)
		}
		k.page.Complain(err)
		k.send(editor.VersionPut{Info: e.Info, Err: err != nil})
	})
}

func (k *keeper) listVersions(e editor.ListVersions) {
	k.withBeside(func(b browser.Beside, err error) {
		answer := editor.Versions{Map: e.Map}
		if err == nil {
			answer.List, err = b.Versions(e.Map)
		}
		answer.Err = err != nil
		k.page.Complain(err)
		k.send(answer)
	})
}

func (k *keeper) loadVersion(e editor.LoadVersion) {
	k.withBeside(func(b browser.Beside, err error) {
		answer := editor.VersionOpened{Map: e.Map, Version: e.Version}
		if err == nil {
			answer.Data, err = b.Version(e.Map, e.Version)
		}
		k.page.Complain(err)
		k.send(answer)
	})
}

func (k *keeper) dropVersion(e editor.DropVersion) {
	k.withBeside(func(b browser.Beside, err error) {
		if err == nil {
			err = b.DropVersion(e.Map, e.Version)
		}
		k.page.Complain(err)
	})
}
