//go:build js && wasm

package browser

import (
	"errors"

	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
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
	f.field = p.document.call("createElement", "input").with("type", "file").with("accept", ".json,application/json")
	if err := p.on(f.field, "change", func(event) { f.take(f.field) }); err != nil {
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
			f.take(from)
		}
	})
}

func carriesFiles(transfer *object) bool {
	return transfer.exists() && transfer.get("types").call("includes", "Files").true()
}

// Choose opens the browser's file dialog.
func (f *Files) Choose() error {
	return f.field.with("value", "").call("click").err // emptied, so that the same file can be chosen twice
}

// take reads the files of an input or a drop, one after the other.
func (f *Files) take(from *object) {
	list := from.get("files")
	files := make([]*object, list.length()) // the list is empty again once this event is over
	for i := range files {
		files[i] = list.at(i)
	}
	go f.page.Guard(func() {
		for _, file := range files {
			data, err := f.page.read(file)
			f.send(editor.Chosen{Name: file.text("name"), Data: data, Err: err != nil})
		}
	})
}

var errTooLarge = errors.New("the file is larger than any map may be")

// read waits for a file's content.
func (p *Page) read(file *object) ([]byte, error) {
	if file.number("size") > maxFile {
		return nil, errTooLarge
	}
	array := create("Uint8Array", p.await(file.call("arrayBuffer")))
	if array.err != nil {
		return nil, array.err
	}
	data := make([]byte, array.length())
	_, err := safejs.CopyBytesToGo(data, array.js)
	return data, err
}

// Download offers a file to the person's disk. Where it goes, and whether, the browser does not tell.
func (f *Files) Download(d editor.Download) error {
	array := create("Uint8Array", len(d.Data))
	if array.err != nil {
		return array.err
	}
	if _, err := safejs.CopyBytesToJS(array.js, d.Data); err != nil {
		return err
	}
	urls := f.page.window.get("URL")
	address := urls.call("createObjectURL", blob(array, d.Type))
	anchor := f.page.document.call("createElement", "a").with("href", address).with("download", d.Name)
	if o := anchor.call("click"); o.err != nil {
		return o.err
	}
	// The browser reads the blob after this: let go of it much later.
	return f.page.window.call("setTimeout", urls.get("revokeObjectURL"), revokeMillis, address).err
}
