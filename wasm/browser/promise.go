//go:build js && wasm

package browser

import (
	"errors"

	"github.com/hack-pad/safejs"
)

// await waits for a promise; a rejected one is an error with the name and message of what it was rejected with.
func await(promise safejs.Value) (safejs.Value, error) {
	type outcome struct {
		value safejs.Value
		err   error
	}
	settled := make(chan outcome, 1)
	kept, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		o := outcome{value: safejs.Undefined()}
		if len(args) > 0 {
			o.value = args[0]
		}
		settled <- o
		return nil
	})
	if err != nil {
		return safejs.Value{}, err
	}
	defer kept.Release()
	broken, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		reason := errors.New("a promise was broken without a reason")
		if len(args) > 0 && args[0].Type() == safejs.TypeObject {
			reason = errors.New(text(args[0], "name") + ": " + text(args[0], "message"))
		}
		settled <- outcome{err: reason}
		return nil
	})
	if err != nil {
		return safejs.Value{}, err
	}
	defer broken.Release()
	if _, err := promise.Call("then", kept, broken); err != nil {
		return safejs.Value{}, err
	}
	o := <-settled
	return o.value, o.err
}
