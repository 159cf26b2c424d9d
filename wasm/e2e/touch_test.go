//go:build !js

package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/stretchr/testify/require"
)

// Fingers are those on the screen of a tablet, by their number. Put sets them down where they are named, or moves them there;
// lifting is leaving them out.
type Fingers map[float64]point

// Put brings the fingers on the screen to these places: those that come, go and move are told as a tablet tells them.
func (p *Page) Put(fingers Fingers) {
	p.t.Helper()
	was := p.fingers
	kind, points := input.DispatchTouchEventTypeTouchMove, []*input.TouchPoint{}
	for id, at := range fingers {
		if _, there := was[id]; !there {
			kind = input.DispatchTouchEventTypeTouchStart
		}
		points = append(points, &input.TouchPoint{X: at.x, Y: at.y, ID: ptr(id)})
	}
	if len(fingers) < len(was) {
		kind = input.DispatchTouchEventTypeTouchEnd
	}
	p.fingers = fingers
	call(p, input.DispatchTouchEvent, input.DispatchTouchEventParams{Type: kind, TouchPoints: points})
}

// Slide moves one finger from a point to another, in steps, and lifts it.
func (p *Page) Slide(from, to point) {
	p.t.Helper()
	p.Put(Fingers{1: from})
	for i := 1; i <= 6; i++ {
		f := float64(i) / 6
		p.Put(Fingers{1: from.by(f*(to.x-from.x), f*(to.y-from.y))})
	}
	p.Put(Fingers{})
}

// Tap taps with one finger.
func (p *Page) Tap(at point) {
	p.t.Helper()
	p.Put(Fingers{1: at})
	p.Put(Fingers{})
}

// openForFingers is an empty tab on a screen that is touched.
func openForFingers(t *testing.T) *Page {
	t.Helper()
	p := OpenBlank(t)
	call(p, emulation.SetTouchEmulationEnabled, emulation.SetTouchEmulationEnabledParams{Enabled: true, MaxTouchPoints: 5})
	return p
}

// Pen moves a pen: pressed, moved while it is down, released or, moved while up, hovering.
func (p *Page) Pen(kind input.DispatchMouseEventType, at point, down bool) {
	p.t.Helper()
	event := input.DispatchMouseEventParams{Type: kind, X: at.x, Y: at.y, PointerType: input.DispatchMouseEventPointerTypePen, ClickCount: 1}
	if down || kind == input.DispatchMouseEventTypeMouseReleased {
		event.Button = input.MouseButtonLeft
	}
	if down {
		event.Buttons = 1
	}
	call(p, input.DispatchMouseEvent, event)
}

// openTablet opens three notes on a tablet.
func openTablet(t *testing.T) (*Page, *Wall) {
	t.Helper()
	p := openForFingers(t)
	p.Go("/")
	p.Type("een\ntwee\ndrie")
	p.Press("Escape", "Escape", "Escape")
	return p, p.Wall()
}

func TestFingersDragPullTapAndWrite(t *testing.T) {
	t.Parallel()
	p, wall := openTablet(t)
	const where = "Bewust worden, Acties"
	p.Tap(wall.Note("twee"))
	p.Hears("twee, in " + where)
	require.False(t, p.Writing())
	p.Press("Escape", "Escape", "Escape")
	p.Slide(wall.Note("drie"), wall.Cell("Kiezen", "Acties"))
	require.Equal(t, []string{"drie"}, p.Wall().In("Kiezen", "Acties"), "a finger drags the note that it lands on")

	from := wall.Cell("Kopen", "Acties")
	p.Slide(from, from.by(-60, 40))
	p.LiesAt("een", where, wall.Note("een").by(-60, 40))
	require.Equal(t, []string{"een", "twee"}, p.Wall().In("Bewust worden", "Acties"), "and pulls the wall elsewhere")

	p.Press("Escape", "Escape", "Escape")
	at := p.Wall().Note("een")
	p.Tap(at)
	p.Tap(at)
	p.Wait(`document.activeElement.id === 'text'`)
	require.Equal(t, "een", p.Typed(), "a double tap writes")
}

func TestTwoFingersZoomAndPull(t *testing.T) {
	t.Parallel()
	p, wall := openTablet(t)
	before := Eval[int](p, percent)
	at := wall.Note("een")
	p.Put(Fingers{1: at.by(-40, 0)})
	p.Put(Fingers{1: at.by(-40, 0), 2: at.by(40, 0)})
	for i := range 5 {
		d := 40 + 8*float64(i+1)
		p.Put(Fingers{1: at.by(-d, 0), 2: at.by(d, 0)})
	}
	p.Percent(before * 2)
	for i := range 5 {
		d := 10 * float64(i+1)
		p.Put(Fingers{1: at.by(-80, d), 2: at.by(80, d)})
	}
	p.Put(Fingers{1: at.by(-80, 50)})
	p.Put(Fingers{})
	p.LiesAt("een", "Bewust worden, Acties", at.by(0, 50))
	require.EqualValues(t, 1, Eval[float64](p, `visualViewport.scale`), "the page itself is never zoomed")
}

func TestAPenDrawsWhileAPalmRests(t *testing.T) {
	t.Parallel()
	p, wall := openTablet(t)
	from, to := wall.Cell("Bewust worden", "Acties"), wall.Note("een").by(-80, -60)
	palm := wall.Cell("Kopen", "Pijnpunten")
	p.Pen(input.DispatchMouseEventTypeMousePressed, from, true)
	p.Put(Fingers{3: palm})
	for i := 1; i <= 5; i++ {
		f := float64(i) / 5
		p.Pen(input.DispatchMouseEventTypeMouseMoved, from.by(f*(to.x-from.x), f*(to.y-from.y)), true)
		p.Put(Fingers{3: palm.by(-9*float64(i), 5)})
	}
	p.Pen(input.DispatchMouseEventTypeMouseReleased, to, false)
	p.Put(Fingers{})
	p.Hears("3 notities gekozen")
	p.LiesAt("een", "Bewust worden, Acties", wall.Note("een"))
}

func TestALongPressIsTheRightButton(t *testing.T) {
	t.Parallel()
	p, wall := openTablet(t)
	p.Put(Fingers{1: wall.Note("twee")})
	p.Wait(`document.querySelector('.context [role=menu]')`) // while the finger is still down
	p.Put(Fingers{})
	p.Zoom()
	require.True(t, Eval[bool](p, `document.querySelector('.context [role=menu]') !== null`), "lifting it is no press")
}

// On a phone the menu lies under the finger that opened it: lifting that chooses nothing.
func TestBugLiftingTheFingerPressedWhatTheLongPressOpened(t *testing.T) {
	t.Parallel()
	p := openForFingers(t)
	p.Resize(390, 844, 2)
	p.Go("/")
	p.Type("een")
	p.Press("Escape", "Escape", "Escape")
	p.Gone("Wat doet je klant als eerste?")
	under := `document.elementFromPoint(200, 330).closest('.context')`
	p.Put(Fingers{1: point{200, 330}})
	p.Wait(under)
	p.Put(Fingers{})
	p.Zoom()
	require.True(t, Eval[bool](p, under+` !== null`), "the menu stays")
	require.False(t, p.Writing())
}

// What can be pressed is 44 px for a finger, in the wall's chrome and in every panel that opens.
func TestButtonsAreLargeEnoughForAFinger(t *testing.T) {
	t.Parallel()
	p := openForFingers(t)
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "pointer", Value: "coarse"}}})
	p.Go("/")
	p.Press("Escape", "Escape", "Escape")
	require.True(t, Eval[bool](p, `matchMedia('(pointer: coarse)').matches`))
	// What lies before or after an element widens it: the mark of the saved state, and the switches.
	small := `[...document.querySelectorAll('#chrome :is(button, select, input, [role=switch])')].filter(e => {
		if (!e.checkVisibility() || e.closest('.unseen')) return false;
		const r = e.getBoundingClientRect(), after = getComputedStyle(e, '::after');
		const more = after.position === 'absolute' ? -parseFloat(after.top) - parseFloat(after.bottom) || 0 : 0;
		return r.width > 0 && (r.height + more < 43.5 || r.width < 43.5) && !e.closest('label');
	}).map(e => e.className + ' ' + (e.ariaLabel || e.innerText) + ' ' + e.getBoundingClientRect().width + 'x' + e.getBoundingClientRect().height)`
	require.Empty(t, Eval[[]string](p, small), "at rest")
	for _, panel := range []string{"Menu", "Eigenschappen"} {
		p.ClickText(panel)
		p.Zoom()
		require.Empty(t, Eval[[]string](p, small), panel)
	}
}

// A soft keyboard takes more than half of a phone: what is written moves above it. Chromium has none here, so that the visual
// viewport tells what it would with one.
func TestASoftKeyboardLeavesTheWrittenNoteInView(t *testing.T) {
	t.Parallel()
	p := OpenBlank(t)
	p.Before(`(() => {
		const real = visualViewport, fake = new EventTarget();
		let keyboard = 0;
		for (const name of ['width', 'offsetLeft', 'offsetTop', 'scale']) Object.defineProperty(fake, name, {get: () => real[name]});
		Object.defineProperty(fake, 'height', {get: () => real.height - keyboard});
		Object.defineProperty(window, 'visualViewport', {value: fake});
		window.openKeyboard = h => { keyboard = h; fake.dispatchEvent(new Event('resize')) };
	})()`)
	p.Resize(390, 844, 3)
	p.Go("/")
	p.Type("een") // the card of the first visit goes
	p.Press("Escape", "Escape", "Escape")
	p.Gone("Wat doet je klant als eerste?")
	p.Tap(point{250, 640})
	p.Tap(point{250, 640})
	p.Wait(`document.activeElement.id === 'text'`)
	require.Greater(t, p.Caret().Y, 450.0, "low on the screen")
	Eval[bool](p, `(openKeyboard(400), true)`)
	p.Wait(`document.getElementById('text').getBoundingClientRect().bottom < 444`)
	p.Type("boven het toetsenbord")
	require.Less(t, p.Caret().Bottom(), 444.0)
	require.Greater(t, p.Caret().Y, 56.0)
}
