//go:build js && wasm

package browser

import (
	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
)

// imeKey is the keyCode of a key that an input method has taken; Safari reports nothing else of it.
const imeKey = 229

func (in *Input) key(e event, up bool) {
	target, err := e.Get("target")
	if err != nil {
		return
	}
	k := editor.Key{
		Name: e.text("key"), Code: e.text("code"), Mods: e.mods(), Up: up, Repeat: e.is("repeat"),
		Composing: e.is("isComposing") || e.number("keyCode") == imeKey,
	}
	k.InText = in.writer.is(target)
	k.InField = !k.InText && takesText(target)
	if !k.InText && !k.InField && in.operates(target, k) {
		return
	}
	in.Flush()
	if in.send(k) {
		e.prevent()
	}
}

// takesText reports whether an element is a field in which one types or chooses.
func takesText(target safejs.Value) bool {
	switch text(target, "tagName") {
	case "INPUT", "TEXTAREA", "SELECT":
		return true
	}
	return event{target}.is("isContentEditable")
}

// operates reports whether the key works the chrome's element that has the focus: a button, or the way to the next one.
func (in *Input) operates(target safejs.Value, k editor.Key) bool {
	switch k.Name {
	case "Enter", " ", "Tab":
	default:
		return false
	}
	body, err := in.page.document.Get("body")
	return err == nil && !target.Equal(in.page.overlay) && !target.Equal(body)
}
