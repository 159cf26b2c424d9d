//go:build js && wasm

package ui

import (
	"strings"
	"time"

	"github.com/hack-pad/safejs"

	"reiskaart/app/day"
	"reiskaart/app/editor"
	"reiskaart/app/journey"
)

// opened opens what a button stands for, below its field, or closes it. It reports whether the button was such a one.
func (c *Chrome) openedPop(button safejs.Value) bool {
	field, list := attribute(button, "data-list")
	of, days := attribute(button, "data-days")
	if !list && !days {
		return false
	}
	if days {
		field = of
	}
	if c.root.Pop.opens(journey.Field(field)) {
		c.closePop(true)
		return true
	}
	today := time.Now().Format(time.DateOnly)
	p := &pop{Field: journey.Field(field), Days: days, Today: today}
	if p = p.filled(c.root.View); p == nil {
		return true
	}
	if p.At = p.Value; p.At == "" {
		p.At = today
	}
	c.root.Pop, c.opener, c.popFocus = p, button, true
	c.again()
	return true
}

// closePop closes it, and brings the keyboard back to its field.
func (c *Chrome) closePop(back bool) {
	if c.root.Pop == nil {
		return
	}
	c.root.Pop = nil
	if back {
		_, _ = c.opener.Call("focus", map[string]any{"preventScroll": true})
	}
	c.again()
}

// placePop puts it below its field, above where there is no room, and gives it the keyboard when it has just opened.
func (c *Chrome) placePop() {
	p := c.root.Pop
	if p == nil {
		return
	}
	box, err := c.element.Call("querySelector", ".pop")
	if err != nil || box.IsNull() {
		return
	}
	const gap, edge = 4, 8
	from, wall := rectOf(c.opener), rectOf(c.wall)
	if style, err := box.Get("style"); err == nil && !p.Days {
		_ = style.Set("min-width", pixels(from.w))
	}
	size := rectOf(box)
	x, y := min(from.x, wall.x+wall.w-size.w-edge), from.y+from.h+gap
	if y+size.h > wall.y+wall.h-edge {
		y = max(wall.y+edge, from.y-size.h-gap)
	}
	put(box, max(edge, x), y)
	if !c.popFocus {
		return
	}
	c.popFocus = false
	first := "[aria-selected=true], [role=option]"
	if p.Days {
		first = "#day-" + p.At
		if strings.TrimLeft(p.At, "0123456789-") != "" {
			first = ".days button"
		}
	}
	if item, err := box.Call("querySelector", first); err == nil && !item.IsNull() {
		_, _ = item.Call("focus", map[string]any{"preventScroll": true})
		_, _ = item.Call("scrollIntoView", map[string]any{"block": "nearest"})
	}
}

// walkPop goes through what is open by keys. It reports whether the key was its own.
func (c *Chrome) walkPop(box, from safejs.Value, key string) bool {
	if key == "Escape" || key == "Tab" {
		c.closePop(true)
		return true
	}
	if p := c.root.Pop; p != nil && p.Days {
		days, months := 0, 0
		switch key {
		case "ArrowLeft":
			days = -1
		case "ArrowRight":
			days = 1
		case "ArrowUp":
			days = -7
		case "ArrowDown":
			days = 7
		case "PageUp":
			months = -1
		case "PageDown":
			months = 1
		default:
			return false
		}
		c.turnMonth(days, months)
		return true
	}
	items, n := allOf(box, "[role=option]")
	at := 0
	for i := range n {
		if item, err := items.Index(i); err == nil && item.Equal(from) {
			at = i
		}
	}
	switch {
	case key == "ArrowDown":
		at = min(at+1, n-1)
	case key == "ArrowUp":
		at = max(at-1, 0)
	case key == "Home":
		at = 0
	case key == "End":
		at = n - 1
	case len([]rune(key)) == 1 && key != " ": // the next word that begins with it
		for step := 1; step <= n; step++ {
			i := (at + step) % n
			if item, err := items.Index(i); err == nil && strings.HasPrefix(strings.ToLower(strings.TrimSpace(property(item, "textContent"))), strings.ToLower(key)) {
				at = i
				break
			}
		}
	default:
		return false
	}
	return n > 0 && focusAt(items, at)
}

// turnMonth goes so many days and months on in the open month.
func (c *Chrome) turnMonth(days, months int) {
	p := c.root.Pop
	p.At = day.Step(p.At, days, months)
	c.popFocus = true
	c.again()
}

// filled brings what is open in line with the view; it is nil when the field is gone.
func (p *pop) filled(v *editor.View) *pop {
	if p == nil || v.Inspector == nil {
		return nil
	}
	for _, f := range v.Inspector.Fields {
		if f.Field == p.Field && (f.Kind == "menu" || f.Kind == "date") {
			p.Label, p.Value, p.Choices = f.Label, f.Value, f.Choices
			return p
		}
	}
	if asks := v.Inspector.Questions; asks != nil {
		if p.Field == "bank" {
			p.Label, p.Value, p.Choices = v.Words.PhaseCard.Bank, asks.Bank, asks.Banks
			return p
		}
		for _, q := range asks.Items {
			if answerField(q) == p.Field {
				p.Label, p.Value, p.Choices = v.Words.PhaseCard.Answer, q.Answer, asks.Answers
				return p
			}
		}
	}
	return nil
}
