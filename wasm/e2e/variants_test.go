//go:build !js

package e2e

import "testing"

// TestAVariantIsMadeNamedAndWalked: in the panel, by mouse and keyboard, and the name is still there at the next visit.
func TestAVariantIsMadeNamedAndWalked(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Press("Escape")
	p.Menu("Voorbeeld: een huis kopen")
	p.Press("Shift+V")
	p.See("22 van 24 stappen · 27 met herhalen")
	p.ClickOn(".variants [data-do=addvariant]")
	p.See("Pad van Nieuwe variant")
	p.ClickOn("#field-variant-name")
	p.Press("Ctrl+a")
	p.Type("Belegger")
	p.See("Pad van Belegger")
	p.ClickOn(".variants .path[data-shown] [data-do=walkas]")
	p.Gone("Pad van Belegger")
	p.Press("Shift+V")
	p.Wait(`!document.querySelector('.variants')`)
	p.Safe()
	p.Reload()
	p.ClickOn(".zoom [data-do=variants]")
	p.See("Belegger")
}

// TestTheColoursThatAPathCanHaveAreSeen: the style took their fill away.
func TestTheColoursThatAPathCanHaveAreSeen(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Press("Escape")
	p.Press("Shift+V")
	p.ClickOn(".variants [data-do=addvariant]")
	p.Wait(`(() => {
		const fills = [...document.querySelectorAll('.opened .colors rect')].map(r => getComputedStyle(r).fill)
		return fills.length > 4 && new Set(fills).size === fills.length && !fills.includes('none')
	})()`)
}

// TestTheCurveOfAMapInTheLibraryIsReadWithoutOpeningIt, and taken off with the button of the legend.
func TestTheCurveOfAMapInTheLibraryIsReadWithoutOpeningIt(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Press("Escape")
	p.Menu("Voorbeeld: een huis kopen")
	p.Rename("Straks")
	p.Menu("Dupliceer deze klantreis")
	p.Rename("Nu")
	p.Menu("Leg een andere curve eroverheen")
	p.ClickOn(".mapslist [data-do=layover]")
	p.Hears("De curve van Straks · Sanne en Tom · Huidig ligt eroverheen")
	p.Wait(`document.querySelectorAll('.legend .entry').length === 2 && document.getElementById('title').value === 'Nu'`)
	p.ClickOn(".legend [data-do=liftoff]")
	p.Wait(`!document.querySelector('.legend')`)
}
