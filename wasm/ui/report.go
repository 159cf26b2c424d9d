//go:build js && wasm

package ui

import (
	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
	"reiskaart/app/report"
)

// sheets is what stands in an element, block by block: a block is written again only when it changed, so that what is typed, dragged
// or read elsewhere in it is left in peace.
type sheets struct {
	at    string       // what they are about
	in    safejs.Value // the element: another one that has its name is empty
	shown []report.Section
	hosts []safejs.Value
}

// showSurface writes what stands in the place of the wall, and fills in its fields but for the one that is being typed in.
func (c *Chrome) showSurface(v *editor.View) error {
	switch {
	case v.Insight != nil:
		another := c.report.at != v.Insight.At
		if err := c.showBlocks("report", &c.report, v.Insight.At, v.Insight.Page.Sections()); err != nil {
			return err
		}
		if tab, err := c.document.Call("querySelector", ".tabs [aria-current=page]"); another && err == nil && !tab.IsNull() { // on a phone they go on beyond the edge
			_, _ = tab.Call("scrollIntoView", map[string]any{"block": "nearest", "inline": "center"})
		}
		if err := c.fillReport(&v.Insight.Page); err != nil {
			return err
		}
		if was := c.shown.Insight; v.Insight.Next != "" && (was == nil || was.Next != v.Insight.Next) {
			if field, err := c.document.Call("getElementById", "field-"+v.Insight.Next); err == nil && !field.IsNull() {
				_, _ = field.Call("focus")
			}
		}
		return nil
	case v.Poster != nil:
		if err := c.showBlocks("poster-bar", &c.report, "poster", v.Poster.Bar.Sections()[1:]); err != nil {
			return err
		}
		if err := c.showBlocks("poster", &c.pages, "", pagesOf(v)); err != nil {
			return err
		}
		return c.fillReport(&v.Poster.Bar)
	}
	c.report, c.pages = sheets{}, sheets{}
	return nil
}

// showBlocks brings the blocks of an element up to date.
func (c *Chrome) showBlocks(id string, s *sheets, at string, sections []report.Section) error {
	host, err := c.document.Call("getElementById", id)
	if err != nil || host.IsNull() {
		return err
	}
	if !s.in.Equal(host) {
		*s = sheets{in: host}
	}
	if s.at != at || !sameBlocks(sections, s.shown) {
		if *s, err = c.newSheets(host, s, at, sections); err != nil {
			return err
		}
	}
	for i, section := range sections {
		if s.shown[i].HTML == section.HTML {
			continue
		}
		if err := c.rewrite(s.hosts[i], section.HTML); err != nil {
			return err
		}
		s.shown[i] = section
	}
	return nil
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

// newSheets makes an element for each block. Those that were there stay where they are, and with them what is being typed there: an
// element that is moved loses the keyboard.
func (c *Chrome) newSheets(host safejs.Value, was *sheets, at string, sections []report.Section) (sheets, error) {
	made := sheets{at: at, in: host, shown: make([]report.Section, len(sections)), hosts: make([]safejs.Value, len(sections))}
	old := map[string]int{}
	if at == was.at {
		for i, s := range was.shown {
			old[s.Key] = i
		}
	} else {
		_ = host.Set("scrollTop", 0) // an element always takes it
	}
	stays := map[int]bool{}
	for _, s := range sections {
		if i, ok := old[s.Key]; ok {
			stays[i] = true
		}
	}
	for i := range was.hosts {
		if !stays[i] {
			if _, err := was.hosts[i].Call("remove"); err != nil {
				return made, err
			}
		}
	}
	next, err := host.Get("firstElementChild")
	for i := 0; i < len(sections) && err == nil; i++ {
		made.shown[i].Key = sections[i].Key
		if at, ok := old[sections[i].Key]; ok && stays[at] {
			made.shown[i], made.hosts[i] = was.shown[at], was.hosts[at]
			stays[at] = false // of two with one key the first has it
		} else if made.hosts[i], err = c.document.Call("createElement", "section"); err != nil {
			break
		}
		if made.hosts[i].Equal(next) {
			next, err = next.Get("nextElementSibling")
			continue
		}
		_, err = host.Call("insertBefore", made.hosts[i], next)
	}
	return made, err
}

// rewrite puts other content into a block; what in it had the keyboard gets it back, by its id, with what was typed and marked in it: a
// figure that is marked whole, since Enter led there, is to be typed over.
func (c *Chrome) rewrite(host safejs.Value, html string) error {
	active, err := c.document.Get("activeElement")
	if err != nil {
		return err
	}
	id, value, text := "", "", false
	var from, to float64
	if holds(host, active) {
		id, value, text = property(active, "id"), property(active, "value"), property(active, "type") == "text"
		if text {
			from, to = sized(active, "selectionStart"), sized(active, "selectionEnd")
		}
	}
	if err := host.Set("innerHTML", html); err != nil || id == "" {
		return err
	}
	again, err := c.document.Call("getElementById", id)
	if err != nil || again.IsNull() {
		return err
	}
	if value != "" { // else fillReport would fill it in, and what is marked would be marked no more
		_ = again.Set("value", value) // an input always takes a value
	}
	if _, err = again.Call("focus", map[string]any{"preventScroll": true}); err == nil && text {
		_, err = again.Call("setSelectionRange", from, to)
	}
	return err
}

func (c *Chrome) fillReport(p *report.Page) error {
	active, err := c.document.Get("activeElement")
	if err != nil {
		return err
	}
	values := p.Values()
	for name, value := range values {
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
	for name, told := range p.Told() {
		if element, err := c.document.Call("getElementById", "told-"+name); err == nil && !element.IsNull() && property(element, "textContent") != told {
			_ = element.Set("textContent", told) // an element always takes it
			if field, err := c.document.Call("getElementById", "field-"+name); err == nil && !field.IsNull() {
				_, _ = field.Call("setAttribute", "aria-valuetext", told)
			}
		}
	}
	return nil
}
