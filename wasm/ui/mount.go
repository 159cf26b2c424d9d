//go:build js && wasm

package ui

import (
	"github.com/hack-pad/safejs"
	"github.com/vugu/vugu"
	"github.com/vugu/vugu/domrender"
)

// Chrome is the mounted tree of components.
type Chrome struct {
	root     *Root
	renderer *domrender.JSRenderer
	build    *vugu.BuildEnv
}

// Mount puts the chrome in the place of the element that selector finds. It
// draws nothing yet.
func Mount(selector string) (*Chrome, error) {
	renderer, err := withoutEval(func() (*domrender.JSRenderer, error) { return domrender.New(selector) })
	if err != nil {
		return nil, err
	}
	build, err := vugu.NewBuildEnv(renderer.EventEnv())
	if err != nil {
		return nil, err
	}
	return &Chrome{root: &Root{}, renderer: renderer, build: build}, nil
}

// Render brings the page up to what the components say now.
func (c *Chrome) Render() error {
	return c.renderer.Render(c.build.RunBuild(c.root))
}

// withoutEval runs create while window.eval does nothing. Vugu calls eval once,
// to run its render script; the page has loaded that script as a file already,
// because its security policy forbids eval.
func withoutEval(create func() (*domrender.JSRenderer, error)) (*domrender.JSRenderer, error) {
	window := safejs.Global()
	eval, err := window.Get("eval")
	if err != nil {
		return nil, err
	}
	nothing, err := safejs.FuncOf(func(safejs.Value, []safejs.Value) any { return nil })
	if err != nil {
		return nil, err
	}
	defer nothing.Release()
	if err := window.Set("eval", nothing); err != nil {
		return nil, err
	}
	renderer, err := create()
	if restoring := window.Set("eval", eval); restoring != nil && err == nil {
		err = restoring
	}
	return renderer, err
}
