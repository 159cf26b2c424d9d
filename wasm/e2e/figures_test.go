//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestFiguresAreTypedOneUnderTheOther: what is known grows with each figure, and the keyboard stays where it is.
func TestFiguresAreTypedOneUnderTheOther(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.ClickText("Bekijk het voorbeeld: een huis kopen")
	p.Press("Ctrl+Shift+4")
	p.ClickOn(`[data-do="insight"][data-arg="figures"]`)
	first := func(figure string) string { return `[id^="field-figures/` + figure + ` "]` }
	values := func(figure string) string {
		return Eval[string](p, `[...document.querySelectorAll('`+first(figure)+`')].map(f => f.value).join(" ")`)
	}
	p.ClickOn(first("entering"))
	p.Press("Ctrl+a") // the sample has figures already: those below are marked by Enter, and typed over
	for _, n := range []string{"1000", "620", "380", "240", "200", "150"} {
		p.Type(n)
		p.Press("Enter")
	}
	p.Wait(`[...document.querySelectorAll('` + first("entering") + `')].map(f => f.value).join(" ") === "1.000 620 380 240 200 150"`)
	p.ClickOn(first("value"))
	p.Press("Ctrl+a")
	for range 6 {
		p.Type("120")
		p.Press("Enter")
	}
	p.See("380 × €\u00a0120 = €\u00a045.600")

	// What if more of them went on: the sum follows the slider, the map does not.
	p.Wait(`document.querySelector('.report input[type=range]')`)
	before := Eval[string](p, `document.querySelector('.report').textContent`)
	Eval[bool](p, `(document.querySelector('.report input[type=range]').focus(), true)`)
	p.Press("ArrowRight", "ArrowRight", "ArrowRight")
	p.Wait(`document.activeElement.type === 'range' && document.activeElement.value === '3' && document.querySelector('.report').textContent !== ` + quote(before))
	require.Equal(t, "1.000 620 380 240 200 150", values("entering"))
}

// TestSolutionsAreDraggedOverEffortAndImpact with a mouse, taken back with one Ctrl+Z, and left as they were with Escape.
func TestSolutionsAreDraggedOverEffortAndImpact(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.ClickText("Bekijk het voorbeeld: een huis kopen")
	p.Press("Ctrl+Shift+4")
	p.ClickOn(`[data-do="insight"][data-arg="priorities"]`)
	p.Wait(`document.querySelector('[data-drag]')`)
	Eval[bool](p, `(document.querySelector('[data-drag]').scrollIntoView({block: "center"}), true)`)
	where := func() (x, y float64) {
		at := Eval[[]float64](p, `(() => { const r = document.querySelector('[data-drag]').getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2] })()`)
		return at[0], at[1]
	}
	x, y := where()
	p.Drag(x, y, x+150, y-60)
	p.Wait(`Math.abs(document.querySelector('[data-drag]').getBoundingClientRect().x + document.querySelector('[data-drag]').getBoundingClientRect().width / 2 - ` + number(x+150) + `) < 8`)
	p.Press("Ctrl+z")
	back := `Math.abs(document.querySelector('[data-drag]').getBoundingClientRect().x + document.querySelector('[data-drag]').getBoundingClientRect().width / 2 - ` + number(x) + `) < 2`
	p.Wait(back)
	p.Move(x, y)
	p.Down()
	p.Move(x+90, y)
	p.Move(x+120, y)
	p.Press("Escape")
	p.Wait(back)
	p.Up()
	p.Wait(back)
	require.Contains(t, Eval[string](p, `document.querySelector('.report').textContent`), "Snel doen")
}
