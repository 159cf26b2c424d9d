package lang

// Formats is what is said of files of other programs, and of what is copied for them.
type Formats struct {
	Begin                           string // the phase of what stands before the first
	CopyDrawing                     string
	Copied                          Count
	Opened, Left                    Format
	Shapes, Pictures, Arrows, Lines Count
	Nothing                         string
}

var dutchFormats = Formats{
	Begin: "Begin", CopyDrawing: "Kopieer voor Excalidraw/tldraw",
	Copied: Count{"{0} notitie gekopieerd voor Excalidraw en tldraw", "{0} notities gekopieerd voor Excalidraw en tldraw"},
	Opened: "‘{0}’ is geopend als nieuwe kaart: {1}", Left: "Niet meegekomen: {0}.",
	Shapes: Count{"{0} vorm zonder tekst", "{0} vormen zonder tekst"}, Pictures: Count{"{0} beeld", "{0} beelden"},
	Arrows: Count{"{0} losse pijl", "{0} losse pijlen"}, Lines: Count{"{0} onderdeel dat niet te lezen was", "{0} onderdelen die niet te lezen waren"},
	Nothing: "Er is niets om te kopiëren.",
}

var englishFormats = Formats{
	Begin: "Beginning", CopyDrawing: "Copy for Excalidraw/tldraw",
	Copied: Count{"{0} note copied for Excalidraw and tldraw", "{0} notes copied for Excalidraw and tldraw"},
	Opened: "‘{0}’ was opened as a new map: {1}", Left: "Did not come along: {0}.",
	Shapes: Count{"{0} shape without text", "{0} shapes without text"}, Pictures: Count{"{0} picture", "{0} pictures"},
	Arrows: Count{"{0} loose arrow", "{0} loose arrows"}, Lines: Count{"{0} part that could not be read", "{0} parts that could not be read"},
	Nothing: "There is nothing to copy.",
}
