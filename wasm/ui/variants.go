package ui

import (
	"slices"

	"reiskaart/app/editor"
	"reiskaart/app/scene"
)

// times are the numbers of times that a step can be done at a press: up to five, and to what it is now.
func times(now int) []int {
	var list []int
	for n := 1; n <= max(5, now); n++ {
		list = append(list, n)
	}
	return list
}

// trail is the colour on the wall of a path whose colour has a name.
func trail(name string) string { return scene.Light.Trail(0, name).Hex() }

// dashes are those of a line of the legend.
func dashes(dashed bool) string {
	if dashed {
		return "5 3"
	}
	return "none"
}

func sameVariants(x, y *editor.VariantsPanel) bool {
	return x.Of == y.Of && x.Chosen == y.Chosen && x.Skips == y.Skips && x.Times == y.Times && slices.Equal(x.Items, y.Items) &&
		slices.Equal(x.Moves, y.Moves) && sameFields(x.Fields, y.Fields)
}

func sameMaps(x, y *editor.MapsPanel) bool {
	return x.Opener == y.Opener && x.Run == y.Run && x.Title == y.Title && slices.Equal(x.Maps, y.Maps)
}

func sameLegend(x, y *editor.Legend) bool { return slices.Equal(x.Lines, y.Lines) }

// fieldsOf are the fields that a view shows, and what they belong to.
func fieldsOf(v *editor.View) (of string, fields []editor.InspectorField) {
	if v.Inspector != nil {
		of, fields = v.Inspector.Of, v.Inspector.Fields
	}
	if v.Variants != nil {
		of, fields = of+v.Variants.Of, append(fields[:len(fields):len(fields)], v.Variants.Fields...)
	}
	return of + workshopOf(v), fields
}
