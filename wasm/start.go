//go:build js && wasm

package main

import (
	"strconv"
	"time"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
	"reiskaart/wasm/browser"
	"reiskaart/wasm/ui"
)

// fontPatience is how long the first frame waits for the font, which mostly comes before this program.
const fontPatience = time.Second

// start brings the page to its first frame. The browser opens the library and the font while the chrome is made; nothing else
// is waited for.
func start(page *browser.Page) error {
	storage, err := page.Storage()
	page.Complain(err)
	a := &app{page: page, storage: storage, editor: editor.New(), idle: idle{page: page}}
	bench := page.Asked("bench")
	if bench {
		a.storage = nil
	}
	a.keeper = newKeeper(page, a.storage, a.send)
	page.Panicked = a.keeper.rescueAll

	begun := make(chan editor.Begun, 1)
	go page.Guard(func() { begun <- a.remembered(bench) })
	fonts := make(chan struct{})
	go page.Guard(func() {
		page.Complain(page.FontsLoaded())
		close(fonts)
	})
	if err := a.connect(); err != nil {
		return err
	}
	first := <-begun
	a.room, err = page.Enter(first.Room, func(said string) { a.send(editor.Heard{Said: said}) })
	page.Complain(err)
	select {
	case <-fonts:
	case <-time.After(fontPatience):
	}
	page.Guard(func() { a.send(first) })
	if bench {
		if err := a.serveBench(); err != nil {
			return err
		}
	}
	go a.keeper.work()
	err = page.Watch(func(size editor.Resized) { a.send(size) })
	a.frames.Now()
	if err != nil {
		return err
	}
	return page.WatchKeyboard(func(covered editor.Covered) { a.send(covered) })
}

// connect makes everything that the page consists of.
func (a *app) connect() error {
	var err error
	p := a.page
	if a.frames, err = p.Frames(a.frame); err != nil {
		return err
	}
	if a.painter, err = p.Painter(); err != nil {
		return err
	}
	a.worker, a.raster = p.Worker(), p.NewRaster()
	if a.ruler, err = p.NewRuler(); err != nil {
		return err
	}
	if a.writer, err = p.NewWriter(a.ruler, a.send); err != nil {
		return err
	}
	if a.input, err = p.Listen(a.writer, a.send, a.frames.Ask); err != nil {
		return err
	}
	if a.files, err = p.NewFiles(a.send); err != nil {
		return err
	}
	if a.clipboard, err = p.NewClipboard(a.writer, a.files, a.send); err != nil {
		return err
	}
	if err = p.WatchPictures(func() { a.send(editor.ImagesShown{}) }); err != nil {
		return err
	}
	a.timers = p.Timers(func(t editor.Timer) { a.send(editor.Elapsed{Timer: t}) })
	if err = p.WatchHidden(func() {
		a.keeper.rescueAll()
		a.send(editor.Hidden{})
	}); err != nil {
		return err
	}
	if err = p.WatchLeaving(func() { a.send(editor.Leaving{}) }); err != nil {
		return err
	}
	if a.chrome, err = ui.Mount("#chrome"); err != nil {
		return err
	}
	return a.chrome.Show(a, a.frames.Ask)
}

// remembered waits for what the browser kept: the list of maps, the last one and the preferences.
func (a *app) remembered(bench bool) editor.Begun {
	b := editor.Begun{Language: a.page.Language(), Seed: uint64(time.Now().UnixNano())}
	if seed, err := a.page.Seed(); err == nil {
		b.Seed = seed
	}
	b.Room, b.Follows = a.page.RoomName(strconv.FormatUint(b.Seed, 36))
	if bench {
		a.keeper.library = newBenchLibrary()
		b.Last = &editor.Opened{Map: benchMap}
		return b
	}
	if a.storage != nil {
		b.Prefs = a.storage.Prefs()
	}
	a.meetOthers()
	library, err := a.page.OpenLibrary(a.storage)
	if err != nil {
		a.page.Complain(err)
		b.Trouble = true
		return b
	}
	a.keeper.library = library
	if b.Follows {
		return b // which map is to be seen, the facilitator says
	}
	a.keeper.openBeside = func() (browser.Beside, error) { return a.page.OpenBeside(a.storage) }
	a.keeper.openImages = a.page.OpenImages
	if a.storage != nil {
		a.page.Complain(a.storage.Recover(library))
	}
	maps, saved, found, err := library.Begin(b.Prefs.Last)
	if err != nil {
		a.page.Complain(err)
		b.Trouble = true
		return b
	}
	b.Maps = maps
	if found {
		last := a.keeper.opened(b.Prefs.Last, maps, saved, true)
		b.Last = &last
	}
	return b
}

// meetOthers connects with other tabs. A browser without channels or locks works, one tab at a time.
func (a *app) meetOthers() {
	a.keeper.locks = a.page.Locks()
	var err error
	a.keeper.channel, err = a.page.Channel(func(m journey.ID) { a.keeper.changed(m) })
	a.page.Complain(err)
}
