// Package vjson stands in for github.com/vugu/vjson, with which Vugu reads the events of its own listeners (go.mod
// replaces the one by the other). That package is encoding/json by another name, 71 KB of the wasm, and the chrome
// listens by itself (wasm/ui/hands.go): Vugu never has an event to read.
package vjson

import "errors"

// RawMessage is a piece of JSON. The code that vugugen writes names it.
type RawMessage []byte

// Unmarshal always fails: what it would read is an event of a listener in a component, which this program does not have.
func Unmarshal([]byte, any) error {
	return errors.New("vjson: a component has a listener of Vugu's; use data-do, see wasm/ui/hands.go")
}
