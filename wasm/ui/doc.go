// Package ui is the chrome of the page: what stands around the wall, made of
// Vugu components.
//
//	chrome, err := ui.Mount("#chrome")
//	err = chrome.Show(model, askForAFrame)
//	// and in every frame:
//	err = chrome.Render()
//
// Data goes one way. A component is a picture of the editor's View (root.vugu
// puts them together); what hands do with it is read from its attributes
// (hands.go) and goes to the Model as a command or as a field that was set;
// the next frame shows what came of it. What is typed in fields, and the focus,
// are the browser's: focus.go leaves them alone as long as it can.
//
// The code of a component x.vugu is generated into x_gen.go ("go generate")
// and compiles natively too. The colours and sizes are in static/*.css.
package ui

//go:generate go tool vugugen -skip-go-mod -skip-main .
//go:generate go run ./bare
//go:generate gofmt -w .
