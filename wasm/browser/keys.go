//go:build js && wasm

package browser

import "reiskaart/app/editor"

// imeKey is the keyCode of a key that an input method has taken; Safari reports nothing else of it.
const imeKey = 229

func (in *Input) key(e event, up bool) {
	target := e.get("target")
	k := editor.Key{
		Name: e.text("key"), Code: e.text("code"), Mods: e.mods(), Up: up, Repeat: e.is("repeat"),
		Composing: e.is("isComposing") || e.number("keyCode") == imeKey,
		AltGr:     e.call("getModifierState", "AltGraph").true(),
	}
	in.ctrl = k.Name == "Control" && !up || k.Name != "Control" && e.is("ctrlKey")
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
func takesText(target *object) bool {
	switch target.text("tagName") {
	case "INPUT", "TEXTAREA", "SELECT":
		return true
	}
	return target.is("isContentEditable")
}

// operates reports whether the key works the chrome's element that has the focus: a button, or the way to the next one.
func (in *Input) operates(target *object, k editor.Key) bool {
	switch k.Name {
	case "Enter", " ", "Tab":
	default:
		return false
	}
	if target.call("closest", "#table").exists() { // cells are no buttons
		return false
	}
	return !target.equals(in.page.overlay) && !target.equals(in.page.document.get("body"))
}
