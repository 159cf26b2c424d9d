//go:build js && wasm

package browser

import (
	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
)

// Clipboard connects the map with the clipboard. In a field the browser does its own, and in open text whatever the editor
// leaves to it.
type Clipboard struct {
	page   *Page
	writer *Writer
	send   func(editor.Event) bool
	data   safejs.Value // of the event that is being answered
	open   bool         // there is such an event
}

// NewClipboard begins to listen.
func (p *Page) NewClipboard(writer *Writer, send func(editor.Event) bool) (*Clipboard, error) {
	c := &Clipboard{page: p, writer: writer, send: send}
	for kind, fn := range map[string]func() bool{
		"copy":  func() bool { return c.send(editor.Copying{}) },
		"cut":   func() bool { return c.send(editor.Copying{Cut: true}) },
		"paste": c.paste,
	} {
		if err := p.on(p.document, kind, func(e event) { c.answer(e, fn) }); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func (c *Clipboard) answer(e event, fn func() bool) {
	target, err := c.page.document.Get("activeElement")
	if err != nil || (takesText(target) && !c.writer.is(target)) {
		return
	}
	if c.data, err = e.Get("clipboardData"); err != nil || c.data.Type() != safejs.TypeObject {
		return
	}
	c.open = true
	if fn() {
		e.prevent()
	}
	c.open = false
}

func (c *Clipboard) paste() bool {
	read := func(kind string) string {
		v, err := c.data.Call("getData", kind)
		if err != nil || v.Type() != safejs.TypeString {
			return ""
		}
		s, err := v.String()
		if err != nil {
			return ""
		}
		return s
	}
	return c.send(editor.Pasted{Text: read("text/plain"), HTML: read("text/html")})
}

// Put puts a text on the clipboard, with its HTML: within a copy or cut by the answer to that event, else (a command of the
// menu) by asking for it.
func (c *Clipboard) Put(put editor.PutClipboard) error {
	kinds := map[string]string{"text/plain": put.Text, "text/html": put.HTML}
	if c.open {
		for kind, content := range kinds {
			if content == "" {
				continue
			}
			if _, err := c.data.Call("setData", kind, content); err != nil {
				return err
			}
		}
		return nil
	}
	item := map[string]any{}
	for kind, content := range kinds {
		if content == "" {
			continue
		}
		blob, err := c.page.blob([]any{content}, kind)
		if err != nil {
			return err
		}
		item[kind] = blob
	}
	class, err := c.page.window.Get("ClipboardItem")
	if err != nil {
		return err
	}
	one, err := class.New(item)
	if err != nil {
		return err
	}
	navigator, err := c.page.window.Get("navigator")
	if err != nil {
		return err
	}
	clipboard, err := navigator.Get("clipboard")
	if err != nil {
		return err
	}
	writing, err := clipboard.Call("write", []any{one})
	if err != nil {
		return err
	}
	go c.page.Guard(func() {
		_, err := await(writing)
		c.page.Complain(err)
	})
	return nil
}
