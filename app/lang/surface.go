package lang

// Surfaces are the ways to show the map, and what can be done with a page of insight.
type Surfaces struct {
	_ neverEqual

	Group, Title, Wall, Table, Poster, Insight string
	Shown                                      Format
	Copy, Save, Print, Copied                  string
	Pages, Figures, Phase, NoPhases            string
}

var dutchSurfaces = Surfaces{
	Group: "Weergave", Title: "Weergave van de klantreis", Wall: "Wand", Table: "Tabel", Poster: "Poster", Insight: "Inzicht", Shown: "Weergave: {0}",
	Copy: "Kopieer deze bladzijde", Save: "Bewaar als CSV", Print: "Druk af", Copied: "De bladzijde staat op het klembord.",
	Pages: "Bladzijden", Figures: "Cijfers", Phase: "Fase", NoPhases: "Deze klantreis heeft nog geen fasen.",
}

var englishSurfaces = Surfaces{
	Group: "View", Title: "View of the journey map", Wall: "Wall", Table: "Table", Poster: "Poster", Insight: "Insight", Shown: "View: {0}",
	Copy: "Copy this page", Save: "Save as CSV", Print: "Print", Copied: "The page is on the clipboard.",
	Pages: "Pages", Figures: "Figures", Phase: "Phase", NoPhases: "This journey map has no phases yet.",
}
