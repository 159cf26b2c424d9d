//go:build js && wasm

package ui

import (
	"github.com/hack-pad/safejs"
	"github.com/vugu/vugu"
	"github.com/vugu/vugu/domrender"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
)

// Chrome is the mounted tree of components.
type Chrome struct {
	model Model
	ask   func()

	root     *Root
	renderer *domrender.JSRenderer
	build    *vugu.BuildEnv

	document, element, wall safejs.Value
	percent                 safejs.Value // the element of the zoom, once it has been rendered

	shown     editor.View // as it was rendered last
	zoom      int
	open      [len(takers)]bool
	of        string // what the fields of the inspector belong to
	heading   string // and what sort of thing that is
	stale     bool   // something of the chrome's own changed
	rendering bool
	later     []editor.Event // what the browser told of while rendering
	focused   journey.Field  // the field of the inspector that got the focus last because the model wanted it
	reached   uint64         // how often it had wanted that
	wanted    int            // one more than the place in a list that gets the focus, 0 for none
	naming    string         // the field of the version that was last given a name
	asked     uint64         // of the bar that finds: when the caret was last wanted there
	tip       tip
	carry     carry
	cellHands []safejs.Value // the listeners of the table, made once: its element comes and goes
	opener    safejs.Value   // the button below which something is open
	popFocus  bool           // what is open is to get the keyboard
	found     int            // of the palette: the item that was brought in sight last
	report    sheets
	pages     sheets // of the poster
	cells     cells
	drag      dragging
	typing    string // id of the field that was typed in and not yet left
}

// Mount puts the chrome in the place of the element that selector finds. It draws nothing yet, and has nothing to draw
// before Show.
func Mount(selector string) (*Chrome, error) {
	renderer, err := withoutEval(func() (*domrender.JSRenderer, error) { return domrender.New(selector) })
	if err != nil {
		return nil, err
	}
	return mount(selector, renderer)
}

func mount(selector string, renderer *domrender.JSRenderer) (*Chrome, error) {
	c := &Chrome{root: &Root{}, renderer: renderer}
	c.root.Pictures.make, c.root.Pictures.drop = blobAddress, dropAddress
	var err error
	if c.build, err = vugu.NewBuildEnv(renderer.EventEnv()); err != nil {
		return nil, err
	}
	if c.document, err = safejs.Global().Get("document"); err != nil {
		return nil, err
	}
	if c.wall, err = c.document.Call("getElementById", "overlay"); err != nil {
		return nil, err
	}
	if c.element, err = c.document.Call("querySelector", selector); err != nil {
		return nil, err
	}
	return c, c.makeTip()
}

// Show tells the chrome what to show, and lets it listen for hands. ask asks for a frame in which Render is called: the chrome
// needs one of its own accord, when the library is searched or a field must show again what the model holds.
func (c *Chrome) Show(model Model, ask func()) error {
	c.model, c.ask, c.stale = model, ask, true
	return c.listen()
}

// Render brings the page up to what the model says now; while the view looks the same, zoom apart, it costs next to nothing. Call it
// in the page's frame, and never from Model.Send.
func (c *Chrome) Render() error {
	v := c.model.View()
	if v.Rev != c.shown.Rev || c.stale {
		if c.stale || !same(v, &c.shown) {
			if err := c.renderAll(v); err != nil {
				return err
			}
			c.stale, c.zoom = false, v.Zoom
		}
		if err := c.showSurface(v); err != nil {
			return err
		}
		if err := c.showTable(v); err != nil {
			return err
		}
		c.shown = *v
	}
	if v.Zoom == c.zoom {
		return nil
	}
	c.zoom = v.Zoom
	if c.percent.IsNull() { // an audience's window has no zoom bar
		return nil
	}
	return c.percent.Set("textContent", percent(v.Zoom))
}

func (c *Chrome) renderAll(v *editor.View) error {
	c.rendering = true
	c.root.View = v
	c.root.Pop = c.root.Pop.filled(v)
	if v.Library == nil {
		c.root.Place = place{}
	}
	held, err := c.holdsFocus()
	if err == nil {
		err = c.renderer.Render(c.build.RunBuild(c.root))
	}
	if err == nil {
		err = c.fill(v)
	}
	if err == nil {
		c.placeContext(v)
		c.placePop()
		c.showFound(v)
		err = c.moveFocus(v, held)
	}
	if err == nil {
		c.focusList()
		err = c.focusName()
	}
	if err == nil && c.percent.IsUndefined() {
		c.percent, err = c.document.Call("getElementById", "percent")
	}
	c.rendering = false
	for _, e := range c.later {
		c.model.Send(e)
	}
	c.later = nil
	return err
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
