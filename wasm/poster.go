//go:build js && wasm

package main

import (
	"errors"

	"reiskaart/app/codec"
	"reiskaart/app/editor"
	"reiskaart/app/journey"
	"reiskaart/app/order"
	"reiskaart/wasm/browser"
)

// jobPoster is work.Poster: package work is in the other program only.
const jobPoster = "poster"

var errNoPages = errors.New("the poster has no pages")

// makePoster has a poster made by the second program, and gives its pages to done.
func (a *app) makePoster(e editor.MakePoster, done func(sheets []order.Sheet, say string, err error)) {
	a.keeper.pictures(e.Map, e.Board.UsedImages(), func(pictures map[journey.ID][]byte) {
		file, err := codec.WriteWith(e.Board, func(id journey.ID) []byte { return pictures[id] })
		if err != nil { // with its pictures it is too large: their tints are drawn
			file, err = codec.Write(e.Board)
		}
		if err != nil {
			done(nil, "", err)
			return
		}
		a.worker.Do(jobPoster, e.Order.Append(nil, file), func(out []byte, err error) {
			if err != nil {
				done(nil, "", err)
				return
			}
			done(order.ReadSheets(out))
		})
	})
}

// showPoster answers the editor's wish for a poster.
func (a *app) showPoster(e editor.MakePoster) {
	a.makePoster(e, func(sheets []order.Sheet, say string, err error) {
		a.page.Complain(err)
		a.send(editor.PosterMade{Ask: e.Ask, Sheets: sheets, Say: say, Err: err != nil || len(sheets) == 0})
	})
}

// savePicture offers a page of a poster as a file of pixels.
func (a *app) savePicture(e editor.SavePicture) {
	go a.page.Guard(func() {
		png, err := a.raster.PNG(e.Sheet.SVG, e.Sheet.W, e.Sheet.H, e.Paper)
		if err == nil {
			err = a.files.SavePNG(e.Name, png)
		}
		a.page.Complain(err)
	})
}

// saveDrawing offers a page of a poster as an SVG with the fonts that it names; without them where they cannot be read, since it can be
// read then too.
func (a *app) saveDrawing(e editor.Download) {
	go a.page.Guard(func() {
		drawn, err := a.raster.WithFonts(string(e.Data))
		a.page.Complain(err)
		e.Data = []byte(drawn)
		a.page.Complain(a.files.Download(e))
	})
}

// posterPicture is the first page of a poster as pixels, still to be made.
func (a *app) posterPicture(e editor.MakePoster) *browser.Awaited {
	type answer struct {
		sheets []order.Sheet
		err    error
	}
	made := make(chan answer, 1)
	a.makePoster(e, func(sheets []order.Sheet, _ string, err error) { made <- answer{sheets, err} })
	return a.page.Await(func() (browser.PNG, error) {
		got := <-made
		if got.err == nil && len(got.sheets) == 0 {
			got.err = errNoPages
		}
		if got.err != nil {
			return browser.PNG{}, got.err
		}
		s := got.sheets[0]
		return a.raster.PNG(s.SVG, s.W, s.H, e.Order.Paper != "slide")
	})
}
