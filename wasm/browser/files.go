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
	field safejs.Value // the hidden input that opens the file dialog
}

// NewFiles begins to listen for files that are dropped on the page.
func (p *Page) NewFiles(send func(editor.Event) bool) (*Files, error) {
	f := &Files{page: p, send: send}
	var err error
	if f.field, err = p.document.Call("createElement", "input"); err != nil {
		return nil, err
	}
	for name, value := range map[string]string{"type": "file", "accept": ".json,application/json"} {
		if _, err := f.field.Call("setAttribute", name, value); err != nil {
			return nil, err
		}
	}
	if err := p.on(f.field, "change", func(event) { f.take(f.field) }); err != nil {
		return nil, err
	}
	if err := p.on(p.document, "dragover", func(e event) {
		if from, ok := carriesFiles(e); ok {
			e.prevent() // allows the drop
			_ = from.Set("dropEffect", "copy")
		}
	}); err != nil {
		return nil, err
	}
	return f, p.on(p.document, "drop", func(e event) {
		if from, ok := carriesFiles(e); ok {
			e.prevent()
			f.take(from)
		}
	})
}

func carriesFiles(e event) (transfer safejs.Value, yes bool) {
	transfer, err := e.Get("dataTransfer")
	if err != nil || transfer.Type() != safejs.TypeObject {
		return transfer, false
	}
	kinds, err := transfer.Get("types")
	if err != nil {
		return transfer, false
	}
	has, err := kinds.Call("includes", "Files")
	if err != nil {
		return transfer, false
	}
	yes, err = has.Bool()
	return transfer, yes && err == nil
}

// Choose opens the browser's file dialog.
func (f *Files) Choose() error {
	if err := f.field.Set("value", ""); err != nil { // so that the same file can be chosen twice
		return err
	}
	_, err := f.field.Call("click")
	return err
}

// take reads the files of an input or a drop, one after the other.
func (f *Files) take(from safejs.Value) {
	list, err := from.Get("files")
	if err != nil {
		f.page.Complain(err)
		return
	}
	count := int(number(list, "length"))
	files := make([]safejs.Value, 0, count)
	for i := range count { // the list is empty again once this event is over
		if file, err := list.Index(i); err == nil {
			files = append(files, file)
		}
	}
	go f.page.Guard(func() {
		for _, file := range files {
			data, err := read(file)
			f.page.Guard(func() { f.send(editor.Chosen{Name: text(file, "name"), Data: data, Err: err != nil}) })
		}
	})
}

var errTooLarge = errors.New("the file is larger than any map may be")

// read waits for a file's content.
func read(file safejs.Value) ([]byte, error) {
	if number(file, "size") > maxFile {
		return nil, errTooLarge
	}
	reading, err := file.Call("arrayBuffer")
	if err != nil {
		return nil, err
	}
	buffer, err := await(reading)
	if err != nil {
		return nil, err
	}
	class, err := safejs.Global().Get("Uint8Array")
	if err != nil {
		return nil, err
	}
	array, err := class.New(buffer)
	if err != nil {
		return nil, err
	}
	data := make([]byte, int(number(array, "length")))
	_, err = safejs.CopyBytesToGo(data, array)
	return data, err
}

// Download offers a file to the person's disk. Where it goes, and whether, the browser does not tell.
func (f *Files) Download(d editor.Download) error {
	array, err := f.page.bytes(d.Data)
	if err != nil {
		return err
	}
	blob, err := f.page.blob([]any{array}, d.Type)
	if err != nil {
		return err
	}
	urls, err := f.page.window.Get("URL")
	if err != nil {
		return err
	}
	address, err := urls.Call("createObjectURL", blob)
	if err != nil {
		return err
	}
	anchor, err := f.page.document.Call("createElement", "a")
	if err != nil {
		return err
	}
	if err := anchor.Set("href", address); err != nil {
		return err
	}
	if err := anchor.Set("download", d.Name); err != nil {
		return err
	}
	if _, err := anchor.Call("click"); err != nil {
		return err
	}
	// The browser reads the blob after this: let go of it much later.
	revoke, err := urls.Get("revokeObjectURL")
	if err != nil {
		return err
	}
	_, err = f.page.window.Call("setTimeout", revoke, revokeMillis, address)
	return err
}

func (p *Page) bytes(data []byte) (safejs.Value, error) {
	class, err := p.window.Get("Uint8Array")
	if err != nil {
		return safejs.Value{}, err
	}
	array, err := class.New(len(data))
	if err != nil {
		return safejs.Value{}, err
	}
	_, err = safejs.CopyBytesToJS(array, data)
	return array, err
}

func (p *Page) blob(parts []any, kind string) (safejs.Value, error) {
	class, err := p.window.Get("Blob")
	if err != nil {
		return safejs.Value{}, err
	}
	return class.New(parts, map[string]any{"type": kind})
}
