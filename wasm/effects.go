//go:build js && wasm

package main

import (
	"errors"

	"reiskaart/app/editor"
	"reiskaart/app/scene"
)

// perform does what the editor asks. What waits is left to the keeper. An error is for the console: what a person must know
// comes back as an event.
func (a *app) perform(effect editor.Effect) error {
	switch effect := effect.(type) {
	case editor.Create:
		a.keeper.create(effect)
	case editor.Append:
		a.keeper.append(effect)
	case editor.ReadOn:
		a.keeper.readOn(effect)
	case editor.Compact:
		a.keeper.compact(effect)
	case editor.PutInfo:
		a.keeper.putInfo(effect.Info)
	case editor.Discard:
		a.keeper.discard(effect.Map)
	case editor.Load:
		a.keeper.load(effect.Map)
	case editor.Peek:
		a.keeper.peek(effect.Map)
	case editor.Sketch:
		a.keeper.sketch(effect)
	case editor.LoadPictures:
		a.keeper.loadPictures()
	case editor.PutVersion:
		a.keeper.putVersion(effect)
	case editor.ListVersions:
		a.keeper.listVersions(effect)
	case editor.LoadVersion:
		a.keeper.loadVersion(effect)
	case editor.DropVersion:
		a.keeper.dropVersion(effect)
	case editor.ShrinkImage:
		a.keeper.shrink(effect)
	case editor.PutImage:
		a.keeper.putImage(effect)
	case editor.ShowImages:
		a.keeper.showImages(effect)
	case editor.LoadImages:
		a.keeper.loadImages(effect)
	case editor.SweepImages:
		a.keeper.sweepImages(effect)
	case editor.PutPrefs:
		return a.putPrefs(effect.Prefs)
	case editor.Rescue:
		return a.keeper.rescue(effect.Map, effect.Changes)
	case editor.Picture:
		return a.remember()
	case editor.Download:
		if effect.Fonts {
			a.saveDrawing(effect)
			return nil
		}
		if err := a.files.Download(effect); err != nil {
			return err
		}
		a.send(editor.Downloaded{Name: effect.Name, Copy: effect.Copy})
	case editor.ChooseFile:
		return a.files.Choose(effect.Images)
	case editor.PutClipboard:
		return a.clipboard.Put(effect)
	case editor.CopyOut:
		a.copyOut(effect)
	case editor.Print:
		return a.page.Print(effect.Paper)
	case editor.MakePoster:
		a.showPoster(effect)
	case editor.SavePicture:
		a.savePicture(effect)
	case editor.Chime:
		return a.chime.Ring()
	case editor.After:
		return a.timers.After(effect.Timer, effect.Millis)
	case editor.Measure:
		measured, err := a.ruler.Measure(effect)
		if err != nil {
			return err
		}
		a.send(measured)
	case editor.Tell:
		return a.room.Tell(effect.Said)
	case editor.OpenAudience:
		if err := a.room.Open(); err != nil {
			a.send(editor.Blocked{})
		}
	case editor.CloseWindow:
		return a.page.CloseWindow()
	case editor.OpenCell:
		return a.chrome.OpenCell()
	case editor.FocusBoard:
		if a.chrome != nil && a.chrome.Focus() {
			return nil
		}
		return a.page.FocusBoard()
	default:
		return errors.New("an effect that nobody performs")
	}
	return nil
}

// What follows is a convenience of the next visit: without storage it is left out.

func (a *app) putPrefs(prefs editor.Prefs) error {
	if a.storage == nil {
		return nil
	}
	return a.storage.PutPrefs(prefs)
}

func (a *app) remember() error {
	if a.storage == nil {
		return nil
	}
	return a.page.Remember(a.storage)
}

// copyOut puts minutes or a picture on the clipboard.
func (a *app) copyOut(out editor.CopyOut) {
	if !out.Picture {
		a.clipboard.Out(out, nil)
		return
	}
	if out.Poster != nil {
		a.clipboard.Out(out, a.posterPicture(*out.Poster))
		return
	}
	var whole scene.Buffer
	a.editor.DrawWhole(&whole)
	a.clipboard.Out(out, a.painter.Picture(a.editor.News(), &whole))
}
