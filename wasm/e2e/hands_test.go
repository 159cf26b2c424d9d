//go:build !js

package e2e

import (
	"context"
	"strings"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"
)

// modifiers are the keys that a chord holds down, as Press spells them.
var modifiers = map[string]chromedp.Modifier{
	"Alt": kb.ModifierAlt, "Ctrl": kb.ModifierCtrl, "Meta": kb.ModifierMeta, "Shift": kb.ModifierShift,
}

// keys are the keys that are not a character, by their name in the DOM.
var keys = map[string]string{
	"Enter": kb.Enter, "Tab": kb.Tab, "Escape": kb.Escape, "Backspace": kb.Backspace, "Delete": kb.Delete,
	"ArrowUp": kb.ArrowUp, "ArrowDown": kb.ArrowDown, "ArrowLeft": kb.ArrowLeft, "ArrowRight": kb.ArrowRight,
	"Home": kb.Home, "End": kb.End, "PageUp": kb.PageUp, "PageDown": kb.PageDown, "Space": " ",
	"F1": kb.F1, "F2": kb.F2, "F10": kb.F10,
}

// held reads the modifiers before the last part of a chord: "Ctrl+Shift+z".
func held(chord string) (bits int64, last string) {
	for {
		name, rest, ok := strings.Cut(chord, "+")
		if !ok || rest == "" { // "Ctrl++" is Ctrl and the plus key
			return bits, chord
		}
		bits |= int64(modifiers[name])
		chord = rest
	}
}

// Press presses keys or chords, one after another: Press("Ctrl+z", "Enter").
func (p *Page) Press(chords ...string) {
	p.t.Helper()
	for _, chord := range chords {
		bits, name := held(chord)
		key, named := keys[name]
		if !named {
			require.Len(p.t, []rune(name), 1, "there is no key %q", name)
			key = name
			if bits&int64(kb.ModifierShift) != 0 {
				key = strings.ToUpper(name)
			}
		}
		for _, r := range key {
			p.stroke(r, bits)
		}
	}
}

// Type types text key by key; a line break in it is Enter.
func (p *Page) Type(text string) {
	p.t.Helper()
	for _, r := range text {
		p.stroke(r, 0)
	}
}

// stroke presses one key and lets it go. The text of a key goes with the press
// and not after it, so that a page which prevents the press prevents the text.
func (p *Page) stroke(r rune, bits int64) {
	p.t.Helper()
	events := kb.Encode(r)
	down, up := *events[0], *events[len(events)-1]
	down.Modifiers |= bits
	up.Modifiers |= bits
	if len(events) == 3 && bits&^int64(kb.ModifierShift) == 0 {
		down.Text, down.UnmodifiedText = events[1].Text, events[1].UnmodifiedText
	}
	call(p, input.DispatchKeyEvent, down)
	call(p, input.DispatchKeyEvent, up)
}

// Compose writes text as an input method does: the candidates one after another,
// then the choice.
func (p *Page) Compose(choice string, candidates ...string) {
	p.t.Helper()
	for _, candidate := range candidates {
		end := int64(len([]rune(candidate)))
		call(p, input.ImeSetComposition, input.ImeSetCompositionParams{Text: candidate, SelectionStart: end, SelectionEnd: end})
	}
	call(p, input.InsertText, input.InsertTextParams{Text: choice})
}

// Move moves the mouse to x, y in steps, with the buttons as they are.
func (p *Page) Move(x, y float64, hold ...string) {
	p.t.Helper()
	const steps = 8
	from := p.mouse
	for i := 1; i <= steps; i++ {
		t := float64(i) / steps
		p.send(input.DispatchMouseEventTypeMouseMoved, point{from.x + t*(x-from.x), from.y + t*(y-from.y)}, 0, hold)
	}
}

// Down presses the left button where the mouse is, holding keys such as "Shift".
func (p *Page) Down(hold ...string) {
	p.t.Helper()
	p.button = input.MouseButtonLeft
	p.send(input.DispatchMouseEventTypeMousePressed, p.mouse, 1, hold)
}

// Up lets the button go.
func (p *Page) Up(hold ...string) {
	p.t.Helper()
	p.send(input.DispatchMouseEventTypeMouseReleased, p.mouse, 1, hold)
	p.button = ""
}

// Click clicks at x, y in CSS pixels, holding keys such as "Ctrl".
func (p *Page) Click(x, y float64, hold ...string) {
	p.t.Helper()
	p.press(x, y, input.MouseButtonLeft, 1, hold)
}

// RightClick opens what the right button opens.
func (p *Page) RightClick(x, y float64) {
	p.t.Helper()
	p.press(x, y, input.MouseButtonRight, 1, nil)
}

// DoubleClick clicks twice.
func (p *Page) DoubleClick(x, y float64, hold ...string) {
	p.t.Helper()
	p.press(x, y, input.MouseButtonLeft, 1, hold)
	p.press(x, y, input.MouseButtonLeft, 2, hold)
}

func (p *Page) press(x, y float64, button input.MouseButton, count int64, hold []string) {
	p.t.Helper()
	p.send(input.DispatchMouseEventTypeMouseMoved, point{x, y}, 0, hold)
	p.button = button
	p.send(input.DispatchMouseEventTypeMousePressed, point{x, y}, count, hold)
	p.send(input.DispatchMouseEventTypeMouseReleased, point{x, y}, count, hold)
	p.button = ""
}

// Drag presses at one point, moves to the other and lets go.
func (p *Page) Drag(fromX, fromY, toX, toY float64, hold ...string) {
	p.t.Helper()
	p.Move(fromX, fromY, hold...)
	p.Down(hold...)
	p.Move(toX, toY, hold...)
	p.Up(hold...)
}

// MiddleDrag drags with the middle button.
func (p *Page) MiddleDrag(fromX, fromY, toX, toY float64) {
	p.t.Helper()
	p.Move(fromX, fromY)
	p.button = input.MouseButtonMiddle
	p.send(input.DispatchMouseEventTypeMousePressed, p.mouse, 1, nil)
	p.Move(toX, toY)
	p.send(input.DispatchMouseEventTypeMouseReleased, p.mouse, 1, nil)
	p.button = ""
}

// Wheel turns the wheel at x, y by CSS pixels, holding keys such as "Ctrl".
func (p *Page) Wheel(x, y, dx, dy float64, hold ...string) {
	p.t.Helper()
	call(p, turnWheel, wheelTurn{input.DispatchMouseEventTypeMouseWheel, x, y, dx, dy, bits(hold)})
}

// wheelTurn is what turnWheel takes. The protocol's own type leaves out a delta
// of 0, and then the browser refuses it.
type wheelTurn struct {
	Type      input.DispatchMouseEventType `json:"type"`
	X         float64                      `json:"x"`
	Y         float64                      `json:"y"`
	DeltaX    float64                      `json:"deltaX"`
	DeltaY    float64                      `json:"deltaY"`
	Modifiers int64                        `json:"modifiers"`
}

var turnWheel = cdp.Command[wheelTurn, cdp.Empty]{Method: input.CommandDispatchMouseEvent}

// Hold presses a key without letting it go, such as "Space"; Release lets it go.
func (p *Page) Hold(key string) {
	p.t.Helper()
	p.half(key, 0)
}

// Release lets go of what Hold pressed.
func (p *Page) Release(key string) {
	p.t.Helper()
	p.half(key, -1)
}

// half sends the down (0) or up (-1) event of a key.
func (p *Page) half(key string, which int) {
	p.t.Helper()
	name, named := keys[key]
	if !named {
		name = key
	}
	events := kb.Encode([]rune(name)[0])
	call(p, input.DispatchKeyEvent, *events[(which+len(events))%len(events)])
}

// ClickOn clicks in the middle of the element that the CSS selector finds.
func (p *Page) ClickOn(selector string) {
	p.t.Helper()
	p.Wait("document.querySelector(" + quote(selector) + ")")
	x, y := p.Middle(selector)
	p.Click(x, y)
}

// ClickText clicks the button, link or menu item with this text.
func (p *Page) ClickText(text string) {
	p.t.Helper()
	find := `[...document.querySelectorAll('button,a,label,summary,[role=button],[role=menuitem],[role=tab],[role=option]')]` +
		`.find(e => e.checkVisibility() && (e.innerText.trim() === ` + quote(text) + ` || e.getAttribute('aria-label') === ` + quote(text) + `))`
	p.Wait(find)
	at := Eval[[]float64](p, `(r => [r.x + r.width / 2, r.y + r.height / 2])(`+find+`.getBoundingClientRect())`)
	p.Click(at[0], at[1])
}

// Middle returns the middle of an element in CSS pixels.
func (p *Page) Middle(selector string) (x, y float64) {
	p.t.Helper()
	at := Eval[[]float64](p, `(r => [r.x + r.width / 2, r.y + r.height / 2])(document.querySelector(`+quote(selector)+`).getBoundingClientRect())`)
	return at[0], at[1]
}

// send sends a mouse event and remembers where the mouse is.
func (p *Page) send(kind input.DispatchMouseEventType, at point, count int64, hold []string) {
	p.t.Helper()
	p.mouse = at
	event := input.DispatchMouseEventParams{Type: kind, X: at.x, Y: at.y, Button: p.button, ClickCount: count, Modifiers: bits(hold)}
	if kind != input.DispatchMouseEventTypeMouseReleased {
		switch p.button {
		case input.MouseButtonLeft:
			event.Buttons = 1
		case input.MouseButtonRight:
			event.Buttons = 2
		case input.MouseButtonMiddle:
			event.Buttons = 4
		}
	}
	call(p, input.DispatchMouseEvent, event)
}

func bits(hold []string) (bits int64) {
	for _, name := range hold {
		bits |= int64(modifiers[name])
	}
	return bits
}

// call sends one command of the protocol, in time.
func call[P, R any](p *Page, command cdp.Command[P, R], params P) R {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	result, err := chromedp.Call(ctx, command, params)
	require.NoError(p.t, err)
	return result
}
