//go:build js && wasm

package ui

import (
	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
	"reiskaart/app/report"
)

// sheets is what stands on the open page of insight, block by block: a block is written again only when it changed, so that what is
// typed, dragged or read elsewhere on the page is left in peace.
type sheets struct {
	at    string // the page
	shown []report.Section
	hosts []safejs.Value
}

// showReport writes the page of insight, and fills in its fields but for the one that is being typed in.
func (c *Chrome) showReport(v *editor.View) error {
	if v.Insight == nil {
		c.sheets = sheets{}
		return nil
	}
	host, err := c.document.Call("getElementById", "report")
	if err != nil || host.IsNull() {
		return err
	}
	sections := v.Insight.Page.Sections()
	if c.sheets.at != v.Insight.At || !sameBlocks(sections, c.sheets.shown) {
		if c.sheets, err = c.newSheets(host, v.Insight.At, sections); err != nil {
			return err
		}
	}
	for i, s := range sections {
		if c.sheets.shown[i].HTML == s.HTML {
			continue
		}
		if err := c.rewrite(c.sheets.hosts[i], s.HTML); err != nil {
			return err
		}
		c.sheets.shown[i] = s
	}
	return c.fillReport(v)
}

func sameBlocks(a, b []report.Section) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Key != b[i].Key {
			return false
		}
	}
	return true
}

// newSheets makes an empty element for each block.
func (c *Chrome) newSheets(host safejs.Value, at string, sections []report.Section) (sheets, error) {
	made := sheets{at: at, shown: make([]report.Section, len(sections)), hosts: make([]safejs.Value, len(sections))}
	if _, err := host.Call("replaceChildren"); err != nil {
		return made, err
	}
	if at != c.sheets.at {
		_ = host.Set("scrollTop", 0) // an element always takes it
	}
	for i, s := range sections {
		made.shown[i].Key = s.Key
		var err error
		if made.hosts[i], err = c.document.Call("createElement", "section"); err == nil {
			_, err = host.Call("append", made.hosts[i])
		}
		if err != nil {
			return made, err
		}
	}
	return made, nil
}

// rewrite puts other content into a block; what in it had the keyboard gets it back, by its id.
func (c *Chrome) rewrite(host safejs.Value, html string) error {
	active, err := c.document.Get("activeElement")
	if err != nil {
		return err
	}
	id := ""
	if holds(host, active) {
		id = property(active, "id")
	}
	if err := host.Set("innerHTML", html); err != nil || id == "" {
		return err
	}
	again, err := c.document.Call("getElementById", id)
	if err != nil || again.IsNull() {
		return err
	}
	_, err = again.Call("focus", map[string]any{"preventScroll": true})
	return err
}

func (c *Chrome) fillReport(v *editor.View) error {
	active, err := c.document.Get("activeElement")
	if err != nil {
		return err
	}
	for name, value := range v.Insight.Page.Values() {
		element, err := c.document.Call("getElementById", "field-"+name)
		if err != nil {
			return err
		}
		if element.IsNull() || name == c.typing && element.Equal(active) || property(element, "value") == value {
			continue
		}
		if err := element.Set("value", value); err != nil {
			return err
		}
	}
	return nil
}
