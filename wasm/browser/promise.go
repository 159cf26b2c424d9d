//go:build js && wasm

package browser

import (
	"errors"

	"github.com/hack-pad/safejs"
)

// await waits for a promise; a rejected one is an error with the name and message of what it was rejected with.
func (p *Page) await(promise *object) *object {
	if promise.err != nil {
		return promise
	}
	settled := make(chan *object, 1)
	kept, err := p.function(func(args []safejs.Value) any {
		settled <- &object{js: args[0]}
		return nil
	})
	if err != nil {
		return &object{err: err}
	}
	defer kept.Release()
	broken, err := p.function(func(args []safejs.Value) any {
		reason := &object{js: args[0]}
		settled <- &object{err: errors.New(reason.text("name") + ": " + reason.text("message"))}
		return nil
	})
	if err != nil {
		return &object{err: err}
	}
	defer broken.Release()
	if o := promise.call("then", kept, broken); o.err != nil {
		return o
	}
	return <-settled
}

// promise is one that is kept with what make gives, which may wait.
func (p *Page) promise(make func() (*object, error)) *object {
	start, err := p.function(func(args []safejs.Value) any {
		keep, breakIt := args[0], args[1]
		go p.Guard(func() {
			made, err := make()
			if err == nil {
				_, err = keep.Invoke(made.js)
			}
			if err != nil {
				_, _ = breakIt.Invoke(err.Error()) // a promise that is settled already stays so
			}
		})
		return nil
	})
	if err != nil {
		return &object{err: err}
	}
	defer start.Release() // it is called at once, by the constructor
	return create("Promise", start)
}
