//go:build js && wasm

package browser

import "github.com/hack-pad/safejs"

// object is a JavaScript value, or the error that was met on the way to it. After an error everything asked of it does nothing
// and gives that error on, so a chain of calls is looked at once, at its end:
//
//	canvas := p.document.call("createElement", "canvas").with("width", 200)
//	context := canvas.call("getContext", "2d")
//	if context.err != nil ...
//
// Its methods are called in hundreds of places and none of them in a frame, so they are not inlined: the program is a download.
type object struct {
	js  safejs.Value
	err error
}

// window is the global object.
func window() *object { return &object{js: safejs.Global()} }

//go:noinline
func (o *object) get(name string) *object {
	if o.err != nil {
		return o
	}
	v, err := o.js.Get(name)
	return &object{v, err}
}

// with sets a property and gives the object on.
//
//go:noinline
func (o *object) with(name string, value any) *object {
	args, err := bare([]any{value})
	if o.err != nil {
		return o
	}
	if err == nil {
		err = o.js.Set(name, args[0])
	}
	if err != nil {
		return &object{err: err}
	}
	return o
}

// call calls a method; among the arguments may be objects.
//
//go:noinline
func (o *object) call(method string, args ...any) *object {
	if o.err != nil {
		return o
	}
	args, err := bare(args)
	if err != nil {
		return &object{err: err}
	}
	v, err := o.js.Call(method, args...)
	return &object{v, err}
}

// create makes a new one of a class of the window.
//
//go:noinline
func create(class string, args ...any) *object {
	o := window().get(class)
	if o.err != nil {
		return o
	}
	args, err := bare(args)
	if err != nil {
		return &object{err: err}
	}
	v, err := o.js.New(args...)
	return &object{v, err}
}

// bare takes the values out of the objects among args.
//
//go:noinline
func bare(args []any) ([]any, error) {
	for i, arg := range args {
		if o, ok := arg.(*object); ok {
			if o.err != nil {
				return nil, o.err
			}
			args[i] = o.js
		}
	}
	return args, nil
}

// plain is a text, a number, or a list or map of these, as JavaScript has it: nothing can go wrong.
func plain(value any) safejs.Value {
	v, _ := safejs.ValueOf(value)
	return v
}

// exists reports whether this is something, and not null, a plain value or an error.
//
//go:noinline
func (o *object) exists() bool {
	return o.err == nil && (o.js.Type() == safejs.TypeObject || o.js.Type() == safejs.TypeFunction)
}

//go:noinline
func (o *object) equals(other *object) bool {
	return o.err == nil && other.err == nil && o.js.Equal(other.js)
}

// The methods below read a property or an element. What a browser does not have reads as zero: what it would have said is
// then not so.

//go:noinline
func (o *object) number(name string) float64 {
	v := o.get(name)
	if v.err != nil || v.js.Type() != safejs.TypeNumber {
		return 0
	}
	n, _ := v.js.Float() // it is a number
	return n
}

//go:noinline
func (o *object) text(name string) string { return o.get(name).string() }

//go:noinline
func (o *object) is(name string) bool { return o.get(name).true() }

//go:noinline
func (o *object) at(i int) *object {
	if o.err != nil {
		return o
	}
	v, err := o.js.Index(i)
	return &object{v, err}
}

//go:noinline
func (o *object) length() int { return int(o.number("length")) }

// string and true take the value itself.
//
//go:noinline
func (o *object) string() string {
	if o.err != nil || o.js.Type() != safejs.TypeString {
		return ""
	}
	s, err := o.js.String()
	if err != nil {
		return ""
	}
	return s
}

//go:noinline
func (o *object) true() bool {
	if o.err != nil {
		return false
	}
	yes, err := o.js.Truthy()
	return yes && err == nil
}

// function makes a Go function callable, for as long as the page lives or until it is released.
func (p *Page) function(fn func(args []safejs.Value) any) (safejs.Func, error) {
	return safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) (answer any) {
		p.Guard(func() { answer = fn(args) })
		return answer
	})
}
