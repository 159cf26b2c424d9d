package editortest

import (
	"time"

	"reiskaart/app/editor"
	"reiskaart/app/formats/svg"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// Beside is what a browser keeps beside the maps: their small pictures and their versions.
type Beside struct {
	Pictures     map[journey.ID]string
	Versions     map[journey.ID]editor.VersionInfo
	VersionsData map[journey.ID][]byte
	Full         bool // no version can be kept any more
}

func newBeside() *Beside {
	return &Beside{Pictures: map[journey.ID]string{}, Versions: map[journey.ID]editor.VersionInfo{}, VersionsData: map[journey.ID][]byte{}}
}

// performBeside does the effects that reach it, as the edge does.
func (h *Hand) performBeside(effect editor.Effect) {
	h.t.Helper()
	b := h.disk.Beside
	switch e := effect.(type) {
	case editor.Sketch:
		b.Pictures[e.Map] = string(svg.Sketch(e.Segments, scene.Light.Paper))
		h.Send(editor.Sketched{Map: e.Map, SVG: b.Pictures[e.Map]})
	case editor.LoadPictures:
		all := map[journey.ID]string{}
		for m, picture := range b.Pictures {
			all[m] = picture
		}
		h.Send(editor.Pictures{Pictures: all})
	case editor.PutVersion:
		if !b.Full {
			b.Versions[e.Info.ID] = e.Info
			if e.Data != nil {
				b.VersionsData[e.Info.ID] = e.Data
			}
		}
		h.Send(editor.VersionPut{Info: e.Info, Err: b.Full})
	case editor.ListVersions:
		var list []editor.VersionInfo
		for _, v := range b.Versions {
			if v.Map == e.Map {
				list = append(list, v)
			}
		}
		h.Send(editor.Versions{Map: e.Map, List: list})
	case editor.LoadVersion:
		h.Send(editor.VersionOpened{Map: e.Map, Version: e.Version, Data: b.VersionsData[e.Version]})
	case editor.DropVersion:
		delete(b.Versions, e.Version)
		delete(b.VersionsData, e.Version)
	}
}

// Drawn is what the wall shows, as the commands for the canvas: equal pictures are equal.
func (h *Hand) Drawn() string {
	var board, overlay scene.Buffer
	h.Draw(&board, &overlay)
	return string(board.Bytes)
}

// Later lets time go by without anything happening.
func (h *Hand) Later(d time.Duration) *Hand {
	h.now = h.now.Add(d)
	return h
}
