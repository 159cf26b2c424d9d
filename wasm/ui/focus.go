//go:build js && wasm

package ui

import (
	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
)

// takers are the panels that take the focus when they open, and what in them gets it; the one on top comes first.
var takers = [...]struct {
	open  func(*editor.View) bool
	first string
}{
	{func(v *editor.View) bool { return v.Question != nil }, ".question button:enabled"},
	{func(v *editor.View) bool { return v.Picker != nil }, ".picker .template"},
	{func(v *editor.View) bool { return v.Keys != nil }, ".columns"},
	{func(v *editor.View) bool { return v.Palette != nil }, "#palette"},
	{func(v *editor.View) bool { return v.Find != nil }, "#find"},
	{func(v *editor.View) bool { return v.Insight != nil }, "#report"},
	{func(v *editor.View) bool { return v.Poster != nil }, "#poster"},
	{func(v *editor.View) bool { return v.Table != nil }, "#table"},
	{func(v *editor.View) bool { return v.Context != nil }, ".context [role=menuitem]:enabled"},
	{func(v *editor.View) bool { return v.Menu != nil }, "[role=menuitem]:enabled"},
	{func(v *editor.View) bool { return v.Library != nil }, ".library h2"},
	{func(v *editor.View) bool { return v.Maps != nil }, ".mapslist h2"},
	{func(v *editor.View) bool { return v.Settings != nil }, ".settings h2"},
	{func(v *editor.View) bool { return v.Versions != nil }, ".versions h2"},
	{func(v *editor.View) bool { return v.Timer != nil && v.Timer.Set }, "#field-minutes"},
	{func(v *editor.View) bool { return v.Vote != nil && v.Vote.Stage == "set" }, "#field-voteeach"},
	{func(v *editor.View) bool { return v.Vote != nil && v.Vote.Stage == "count" }, "#field-votelines"},
	{func(v *editor.View) bool { return v.Vote != nil && v.Vote.Stage == "shown" }, ".vote :is([data-do=prioritize], [data-do=anothervote])"},
	{func(v *editor.View) bool { return v.Chat != nil && v.Chat.Stage == "set" }, "#field-chatminutes"},
	{func(v *editor.View) bool { return v.Chat != nil && v.Chat.Stage == "turn" }, ".chatround [data-do=uncover]"},
	{func(v *editor.View) bool { return v.Priorities != nil }, ".priorities input"},
	{func(v *editor.View) bool { return v.Closing != nil }, ".closing h2"},
}

// fill puts the model's texts into the fields of the page, but not into the one that is being typed in, unless that field
// has come to belong to something else.
func (c *Chrome) fill(v *editor.View) error {
	of, _ := fieldsOf(v)
	if v.Versions != nil {
		of += " " + string(v.Versions.Naming)
	}
	same := of == c.of
	c.of = of
	if v.Inspector != nil && v.Inspector.Heading != c.heading { // another sort of thing begins at its first field
		c.heading = v.Inspector.Heading
		if fields, err := c.element.Call("querySelector", ".fields"); err == nil && !fields.IsNull() {
			_ = fields.Set("scrollTop", 0) // an element always takes it
		}
	}
	active, err := c.document.Get("activeElement")
	if err != nil {
		return err
	}
	for _, field := range contents(v, &c.root.Place) {
		element, err := c.document.Call("getElementById", field.id)
		if err != nil {
			return err
		}
		if element.IsNull() || (same && element.Equal(active)) || property(element, "value") == field.text {
			continue
		}
		if err := element.Set("value", field.text); err != nil {
			return err
		}
	}
	return nil
}

// moveFocus brings the focus into a panel that has just opened, and back to the wall when what had it is gone.
func (c *Chrome) moveFocus(v *editor.View, held bool) error {
	first := ""
	for i, taker := range takers {
		open := taker.open(v)
		if open && !c.open[i] && first == "" {
			first = taker.first
		}
		c.open[i] = open
	}
	if first == "" && v.Inspector != nil && (v.Inspector.Focus != c.focused || v.Inspector.Asked != c.reached) {
		if c.focused, c.reached = v.Inspector.Focus, v.Inspector.Asked; c.focused != "" {
			first = `[data-field="` + string(c.focused) + `"]`
		}
	}
	if asked := c.askedFor(v); asked && v.Question == nil {
		return c.focusFind()
	}
	if first != "" {
		element, err := c.element.Call("querySelector", first)
		if err != nil || element.IsNull() {
			return err
		}
		if _, err = element.Call("focus", map[string]any{"preventScroll": true}); err != nil {
			return err
		}
		if _, replaces := attribute(element, "data-select"); replaces { // what is typed takes the place of what was proposed
			_, err = element.Call("select")
		}
		return err
	}
	if stays, err := c.holdsFocus(); err != nil || !held || stays {
		return err
	}
	return c.focusWall()
}

// holdsFocus reports whether something of the chrome has the focus.
func (c *Chrome) holdsFocus() (bool, error) {
	active, err := c.document.Get("activeElement")
	if err != nil {
		return false, err
	}
	return c.contains(active), nil
}

// hosts are the elements that have the keyboard where the wall is not shown, by surface.
var hosts = map[string]string{"insight": "#report", "poster": "#poster", "table": "#table"}

// focusWall gives the keyboard back to the wall, or to what is shown in its place.
func (c *Chrome) focusWall() error {
	if v := c.model.View(); hosts[v.Surface] != "" {
		host, err := c.element.Call("querySelector", hosts[v.Surface])
		if cell, ok := c.cellAt(c.cells.shown.Cursor); c.cells.made && ok { // of what the selector finds it would be the outermost
			host = cell
		}
		if err == nil && !host.IsNull() {
			_, err = host.Call("focus", map[string]any{"preventScroll": true})
			return err
		}
	}
	_, err := c.wall.Call("focus", map[string]any{"preventScroll": true})
	return err
}

func (c *Chrome) contains(element safejs.Value) bool { return holds(c.element, element) }

// property reads a text of an element; what it does not have reads as empty.
func property(element safejs.Value, name string) string {
	v, err := element.Get(name)
	if err != nil || v.Type() != safejs.TypeString {
		return ""
	}
	s, err := v.String()
	if err != nil {
		return ""
	}
	return s
}

// attribute reads an attribute of an element and whether it has it.
func attribute(element safejs.Value, name string) (string, bool) {
	v, err := element.Call("getAttribute", name)
	if err != nil || v.Type() != safejs.TypeString {
		return "", false
	}
	s, err := v.String()
	return s, err == nil
}
