// Package editor is the application without a browser: Update takes an event and gives back the effects that it asks for;
// View is what the chrome shows and Draw what the canvases show.
//
//	e := editor.New()
//	effects := e.Update(editor.Begun{Seed: 42, Language: "nl"}, now)
//	effects = e.Update(editor.Key{Name: "Enter"}, now)   // the edge performs them; their answers come back as events
//	if e.Dirty() {
//		e.Draw(board, overlay)
//	}
//
// Where things are: events in event.go, effects in effect.go, what the chrome sees in view.go. A gesture is a small state
// machine in a file named for what the hand does: select_gesture.go, move_gesture.go, box_gesture.go, size_gesture.go,
// link_gesture.go, pan_gesture.go. Open text is in write.go. What a person can do by name is in the registry, commands.go,
// with its keys in keys.go; what is chosen in selection.go; saving in saving.go, the library in library.go, files in files.go.
//
// Links are in links.go, link_gesture.go, bend_gesture.go and link_keys.go; what is said of an odd file in oddities.go.
// Variants are in variants.go and variant_steps.go, the curve of another map in laid.go, the panel at the right in side.go.
//
// The map is altered in one place, edit in document.go. A gesture writes nothing until it ends, so cancelling is forgetting.
package editor
