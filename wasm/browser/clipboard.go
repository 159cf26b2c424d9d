//go:build js && wasm

package browser

import (
	"strings"

	"reiskaart/app/editor"
)

// Clipboard connects the map with the clipboard. In a field the browser does its own, and in open text whatever the editor
// leaves to it.
type Clipboard struct {
	page   *Page
	writer *Writer
	send   func(editor.Event) bool
	data   *object // of the event that is being answered
	open   bool    // there is such an event
	take   func(files *object, as editor.Chosen, named bool)
}

// NewClipboard begins to listen.
func (p *Page) NewClipboard(writer *Writer, files *Files, send func(editor.Event) bool) (*Clipboard, error) {
	c := &Clipboard{page: p, writer: writer, take: files.take, send: send}
	for kind, made := range map[string]func() editor.Event{
		"copy":  func() editor.Event { return editor.Copying{} },
		"cut":   func() editor.Event { return editor.Copying{Cut: true} },
		"paste": c.pasted,
	} {
		if err := p.on(p.document, kind, func(e event) { c.answer(e, made) }); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func (c *Clipboard) answer(e event, made func() editor.Event) {
	active := c.page.document.get("activeElement")
	if takesText(active) && !c.writer.is(active) {
		return
	}
	if c.data = e.get("clipboardData"); !c.data.exists() {
		return
	}
	if e.text("type") == "paste" && c.picture() {
		e.prevent()
		return
	}
	c.open = true
	if c.send(made()) {
		e.prevent()
	}
	c.open = false
}

// picture takes the picture on the clipboard, where there is one and no text: a spreadsheet puts a picture of its cells beside them.
func (c *Clipboard) picture() bool {
	files := c.data.get("files")
	if files.length() == 0 || strings.TrimSpace(c.data.call("getData", "text/plain").string()) != "" {
		return false
	}
	c.take(files, editor.Chosen{}, false)
	return true
}

// pasted is what the clipboard holds. What is longer than any paste is not fetched: that alone would hold the page for seconds.
func (c *Clipboard) pasted() editor.Event {
	held := func(kind string) *object { return c.data.call("getData", kind) }
	text, html := held("text/plain"), held("text/html")
	if n := text.length(); n > editor.MostText {
		return editor.Pasted{LongText: n}
	}
	if n := html.length(); n > editor.MostHTML {
		return editor.Pasted{LongHTML: n}
	}
	return editor.Pasted{Text: text.string(), HTML: html.string(), Own: held(ownKind).string()}
}

// ownKind is under which a copy puts the notes whole; another program does not see it.
const ownKind = "application/x-reiskaart+json"

// Put puts a text on the clipboard, with its HTML: within a copy or cut by the answer to that event, else (a command of the
// menu) by asking for it.
func (c *Clipboard) Put(put editor.PutClipboard) error {
	kinds := map[string]string{"text/plain": put.Text}
	if put.HTML != "" {
		kinds["text/html"] = put.HTML
	}
	if c.open {
		if put.Own != "" { // outside a copy event only kinds that the browser knows can be put
			kinds[ownKind] = put.Own
		}
		for kind, content := range kinds {
			if o := c.data.call("setData", kind, content); o.err != nil {
				return o.err
			}
		}
		return nil
	}
	writing := c.write(kinds, nil)
	go c.page.Guard(func() {
		if err := c.page.await(writing).err; err != nil {
			c.page.Complain(err)
			c.send(editor.CopiedOut{Err: true})
		}
	})
	return nil
}

// Out puts a text, with its HTML where it has one, on the clipboard, or a picture, and tells whether the browser let us.
func (c *Clipboard) Out(out editor.CopyOut, picture Pixels) {
	kinds := map[string]string{"text/plain": out.Text}
	if out.HTML != "" {
		kinds["text/html"] = out.HTML
	}
	writing := c.write(kinds, picture)
	go c.page.Guard(func() {
		err := c.page.await(writing).err
		c.page.Complain(err)
		c.send(editor.CopiedOut{Said: out.Said, Err: err != nil})
	})
}

// write is a promise that the clipboard has some texts by their types, or a picture.
func (c *Clipboard) write(kinds map[string]string, picture Pixels) *object {
	item := create("Object")
	if picture != nil {
		item = item.with("image/png", picture.png())
	} else {
		for kind, content := range kinds {
			item = item.with(kind, blob(content, kind))
		}
	}
	return c.page.window.get("navigator").get("clipboard").call("write", create("Array", create("ClipboardItem", item)))
}

// blob is data, a text or an array of bytes, as a file of a kind.
func blob(data any, kind string) *object {
	parts := create("Array")
	parts.call("push", data)
	return create("Blob", parts, map[string]any{"type": kind})
}
