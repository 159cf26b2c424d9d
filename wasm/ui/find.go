package ui

import (
	"slices"

	"reiskaart/app/editor"
)

func sameFind(x, y *editor.FindBar) bool {
	return x.Query == y.Query && x.Count == y.Count && x.Where == y.Where && x.Some == y.Some && x.Asked == y.Asked &&
		both(x.Library, y.Library, func(a, b *editor.FoundMaps) bool {
			return a.Held == b.Held && a.Text == b.Text && slices.Equal(a.Maps, b.Maps)
		})
}

func sameFilter(x, y *editor.FilterPanel) bool {
	return x.Shown == y.Shown && x.Only == y.Only && slices.EqualFunc(x.Groups, y.Groups, func(g, h editor.FilterGroup) bool {
		return g.Label == h.Label && slices.Equal(g.Chips, h.Chips)
	})
}
