//go:build js && wasm

package main

import (
	"sync"
	"time"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
	"reiskaart/wasm/browser"
)

// Pictures are kept beside the maps, in a place that is opened with the first that is asked of it.

// withImages runs a job on the pictures. The job is told why where there is no place for them.
func (k *keeper) withImages(job func(d *browser.Images, err error)) {
	k.do(func() { job(k.placeOfImages()) })
}

// placeOfImages opens the place for pictures; within a job of the queue.
func (k *keeper) placeOfImages() (*browser.Images, error) {
	var err error
	if k.images == nil && k.openImages != nil {
		k.images, err = k.openImages()
		k.openImages = nil
	}
	if k.images == nil && err == nil {
		err = errNoLibrary
	}
	return k.images, err
}

// forgetImages forgets the pictures of a map that is discarded, at once: those that come after it are of a file of the same map.
func (k *keeper) forgetImages(m journey.ID) {
	if d, err := k.placeOfImages(); err == nil {
		k.page.Complain(d.Forget(m))
	}
}

// shrinking lets one picture be decoded at a time: a large one takes hundreds of megabytes for a moment.
var shrinking sync.Mutex

// shrink decodes beside the queue, in which what is written waits to be saved.
func (k *keeper) shrink(e editor.ShrinkImage) {
	go k.page.Guard(func() {
		shrinking.Lock()
		defer shrinking.Unlock()
		answer, err := k.page.Shrink(e)
		answer.Err = err != nil // the file's doing, and no complaint about this page
		k.send(answer)
	})
}

// putImage keeps a picture. One that came with a file is drawn also where it cannot be kept.
func (k *keeper) putImage(e editor.PutImage) {
	k.withImages(func(d *browser.Images, err error) {
		answer := editor.ImagePut{Ask: e.Ask, None: err != nil}
		if err == nil {
			err = d.Put(e.Map, e.ID, e.Type, e.Data)
		}
		if err == nil || e.Ask == 0 {
			k.page.Complain(k.page.Draw(e.ID, e.Type, e.Data))
		}
		k.page.Complain(err)
		if answer.Err = err != nil; !answer.Err && e.Ask != 0 {
			answer.Used, answer.Left = k.page.Room()
		}
		k.send(answer)
	})
}

func (k *keeper) showImages(e editor.ShowImages) {
	k.withImages(func(d *browser.Images, err error) {
		if err != nil {
			return // they are drawn in their tint
		}
		k.page.Complain(d.Draw(e.Map, e.IDs))
		k.send(editor.ImagesShown{})
	})
}

func (k *keeper) loadImages(e editor.LoadImages) {
	k.withImages(func(d *browser.Images, err error) {
		answer := editor.ImagesLoaded{Map: e.Map}
		if err == nil {
			answer.Images, err = d.Get(e.Map, e.IDs)
		}
		k.page.Complain(err)
		k.send(answer)
	})
}

// pictures reads the contents of pictures of a map, as far as they are there.
func (k *keeper) pictures(m journey.ID, ids []journey.ID, done func(map[journey.ID][]byte)) {
	if len(ids) == 0 {
		done(nil)
		return
	}
	k.withImages(func(d *browser.Images, err error) {
		var contents map[journey.ID][]byte
		if err == nil {
			contents, err = d.Get(m, ids)
		}
		k.page.Complain(err)
		done(contents)
	})
}

// sweepImages is only done by a tab that is alone with the map; when it fails, nothing is lost.
func (k *keeper) sweepImages(e editor.SweepImages) {
	used := map[journey.ID]bool{}
	for _, id := range e.Keep {
		used[id] = true
	}
	k.withBeside(func(b browser.Beside, err error) {
		if err != nil {
			return
		}
		versions, err := b.Versions(e.Map)
		if err != nil {
			return
		}
		for _, v := range versions {
			for _, id := range v.Images {
				used[id] = true
			}
		}
		k.withImages(func(d *browser.Images, err error) {
			if err != nil {
				return
			}
			alone, err := k.locks.Alone(e.Map)
			if err == nil && alone {
				err = d.Sweep(e.Map, used, time.Now())
			}
			k.page.Complain(err)
		})
	})
}
