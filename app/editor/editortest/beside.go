package editortest

import (
	"time"

	"reiskaart/app/editor"
	"reiskaart/app/formats/svg"
	"reiskaart/app/journey"
	"reiskaart/app/picture"
	"reiskaart/app/scene"
)

// Beside is what a browser keeps beside the maps: their small pictures and their versions.
type Beside struct {
	Pictures     map[journey.ID]string
	Versions     map[journey.ID]editor.VersionInfo
	VersionsData map[journey.ID][]byte
	Full         bool                     // no version and no picture can be kept any more
	Images       map[[2]journey.ID][]byte // by map and id
	Swept        []editor.SweepImages     // what was asked
}

func newBeside() *Beside {
	return &Beside{Pictures: map[journey.ID]string{}, Versions: map[journey.ID]editor.VersionInfo{}, VersionsData: map[journey.ID][]byte{}, Images: map[[2]journey.ID][]byte{}}
}

// performBeside does the effects that reach it, as the edge does.
func (h *Hand) performBeside(effect editor.Effect) {
	h.t.Helper()
	b := h.disk.Beside
	switch e := effect.(type) {
	case editor.ShrinkImage:
		look, err := picture.Read(e.Data)
		w, ht := picture.Fit(look.W, look.H)
		h.Send(editor.ImageShrunk{Ask: e.Ask, Type: look.Type, W: w, H: ht, Tint: "#7799aa", Data: e.Data, Err: err != nil})
	case editor.PutImage:
		if !b.Full {
			b.Images[[2]journey.ID{e.Map, e.ID}] = e.Data
		}
		h.Send(editor.ImagePut{Ask: e.Ask, Err: b.Full, Used: 1_234_567, Left: 4_200_000_000})
	case editor.ShowImages:
		for _, id := range e.IDs {
			h.showImage(e.Map, id)
		}
		h.Send(editor.ImagesShown{})
	case editor.LoadImages:
		found := map[journey.ID][]byte{}
		for _, id := range e.IDs {
			if data := b.Images[[2]journey.ID{e.Map, id}]; data != nil {
				found[id] = data
			}
		}
		h.Send(editor.ImagesLoaded{Map: e.Map, Images: found})
	case editor.SweepImages:
		b.Swept = append(b.Swept, e)
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

// showImage finds a picture of a map, among those of other maps too.
func (h *Hand) showImage(m, id journey.ID) {
	b := h.disk.Beside
	for at, data := range b.Images {
		if at[1] == id && b.Images[[2]journey.ID{m, id}] == nil {
			b.Images[[2]journey.ID{m, id}] = data
		}
	}
	if b.Images[[2]journey.ID{m, id}] != nil {
		h.Shown = append(h.Shown, id)
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

// Now is the time that the page has.
func (h *Hand) Now() time.Time { return h.now }
