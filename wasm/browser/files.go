//go:build js && wasm

package browser

import (
	"errors"
	"strings"

	"reiskaart/app/editor"
	"reiskaart/app/picture"
)

// maxFile is more than any file that is read: twice the limit of a map with images.
const maxFile = 256 << 20

// revokeMillis is how long a download may take to begin.
const revokeMillis = 60_000

// Files hands files over, both ways.
type Files struct {
	page  *Page
	send  func(editor.Event) bool
	field *object // the hidden input that opens the file dialog
}

// NewFiles begins to listen for files that are dropped on the page.
func (p *Page) NewFiles(send func(editor.Event) bool) (*Files, error) {
	f := &Files{page: p, send: send}
	f.field = p.document.call("createElement", "input").with("type", "file")
	if err := p.on(f.field, "change", func(event) { f.take(f.field.get("files"), editor.Chosen{}, true) }); err != nil {
		return nil, err
	}
	if err := p.on(p.document, "dragover", func(e event) {
		if from := e.get("dataTransfer"); carriesFiles(from) {
			e.prevent() // allows the drop
			from.with("dropEffect", "copy")
		}
	}); err != nil {
		return nil, err
	}
	return f, p.on(p.document, "drop", func(e event) {
		if from := e.get("dataTransfer"); carriesFiles(from) {
			e.prevent()
			f.take(from.get("files"), editor.Chosen{Dropped: true, P: p.point(e)}, true)
		}
	})
}

func carriesFiles(transfer *object) bool {
	return transfer.exists() && transfer.get("types").call("includes", "Files").true()
}

// What the file dialog offers at first; a person can look at all files there.
const (
	imageTypes = "image/png,image/jpeg,image/webp,image/gif"
	fileTypes  = ".json,application/json,.canvas,.excalidraw,.mmd,.mermaid,.md,.txt,.csv,.tsv,text/csv," + imageTypes
)

// Choose opens the browser's file dialog, for maps and pictures or for pictures only.
func (f *Files) Choose(images bool) error {
	accept := fileTypes
	if images {
		accept = imageTypes
	}
	return f.field.with("accept", accept).with("value", "").call("click").err // emptied, so that the same file can be chosen twice
}

// take reads the files of an input, a drop or the clipboard, one after the other; as is what is known of all of them. Those on the
// clipboard have no names of their own.
func (f *Files) take(list *object, as editor.Chosen, named bool) {
	files := make([]*object, list.length()) // the list is empty again once this event is over
	for i := range files {
		files[i] = list.at(i)
	}
	go f.page.Guard(func() {
		for _, file := range files {
			chosen := as
			if named {
				chosen.Name = file.text("name")
			}
			chosen.Kind, chosen.Size = file.text("type"), int64(file.number("size"))
			var err error
			chosen.Data, err = f.page.read(file)
			chosen.Err = err != nil
			f.send(chosen)
		}
	})
}

var errTooLarge = errors.New("the file is larger than any map may be")

// read waits for a file's content.
func (p *Page) read(file *object) ([]byte, error) {
	most := float64(maxFile)
	if strings.HasPrefix(file.text("type"), "image/") {
		most = picture.MaxFile
	}
	if file.number("size") > most {
		return nil, errTooLarge
	}
	return bytesToGo(create("Uint8Array", p.await(file.call("arrayBuffer"))))
}

// Download offers a file to the person's disk. Where it goes, and whether, the browser does not tell.
func (f *Files) Download(d editor.Download) error {
	array := bytesToJS(d.Data)
	if array.err != nil {
		return array.err
	}
	return f.offer(d.Name, blob(array, d.Type))
}

// SavePNG offers a picture.
func (f *Files) SavePNG(name string, p PNG) error { return f.offer(name, p.blob) }

func (f *Files) offer(name string, file *object) error {
	urls := f.page.window.get("URL")
	address := urls.call("createObjectURL", file)
	anchor := f.page.document.call("createElement", "a").with("href", address).with("download", name)
	if o := anchor.call("click"); o.err != nil {
		return o.err
	}
	// The browser reads the blob after this: let go of it much later.
	return f.page.window.call("setTimeout", urls.get("revokeObjectURL"), revokeMillis, address).err
}
