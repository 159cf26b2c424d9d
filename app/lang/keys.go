package lang

// Keys is the list of keys: its headings.
type Keys struct {
	Title                      string
	Tools, Look, Journey, Maps string
}

var dutchKeys = Keys{
	Title: "Toetsen",
	Tools: "Notities en pijlen", Look: "Kijken", Journey: "Klantreis", Maps: "Kaarten en bestanden",
}

var englishKeys = Keys{
	Title: "Keys",
	Tools: "Notes and arrows", Look: "Looking", Journey: "Journey", Maps: "Maps and files",
}
