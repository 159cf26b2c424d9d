package lang

// Palette is the box in which everything that can be done is found by typing.
type Palette struct {
	_ neverEqual

	Title, Hint, None, Recent, Phase, Map string
}

var dutchPalette = Palette{
	Title: "Alles wat kan", Hint: "Typ wat je wilt doen, of een fase of kaart", None: "Niets gevonden. Probeer een ander woord.",
	Recent: "laatst gedaan", Phase: "fase", Map: "kaart",
}

var englishPalette = Palette{
	Title: "All that can be done", Hint: "Type what you want to do, or a phase or map", None: "Nothing found. Try another word.",
	Recent: "done before", Phase: "phase", Map: "map",
}

// Also are other words under which a command is looked for, in both languages, by the command's name.
var Also = map[string]string{
	"note": "post-it sticky geeltje briefje", "text": "kop letters heading label", "link": "verbinding pijl lijn connector arrow line",
	"hand": "pan schuiven", "select": "cursor aanwijzen", "undo": "terug ctrl z", "redo": "herhaal", "delete": "weg wissen gooi weg remove erase",
	"duplicate": "kopie copy clone", "fit": "alles zien overzicht zoom overview", "real": "100 %", "zoomin": "groter inzoomen bigger", "zoomout": "kleiner uitzoomen smaller",
	"save": "opslaan downloaden exporteren download export", "open": "importeren laden import load", "library": "bibliotheek kaarten maps",
	"templates": "nieuw sjabloon blank leeg template", "inspector": "eigenschappen details", "versions": "geschiedenis terugzetten history",
	"addphase": "kolom column stage", "addlane": "rij row swimlane", "settings": "voorkeuren opties preferences options wheel muis geluid sound",
	"keys": "sneltoetsen hulp help shortcuts", "moment": "moment of truth ster star", "assumption": "aanname hypothese guess", "language": "taal Nederlands English",
	"variants": "segment pad path", "guide": "hulp stappen help wizard", "persona": "klant customer", "wanted": "to-be gewenst toekomst future",
}
