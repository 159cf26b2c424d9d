// Package ui is the chrome of the page: what stands around the wall, made of
// Vugu components.
//
//	chrome, err := ui.Mount("#chrome")
//	if err == nil {
//		err = chrome.Render()
//	}
//
// The code of a component x.vugu is generated into x_gen.go ("go generate")
// and compiles natively too.
package ui

//go:generate go tool vugugen -skip-go-mod -skip-main .
//go:generate gofmt -w .
