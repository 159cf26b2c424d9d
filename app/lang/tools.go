package lang

// Tools is what is said of the tools in the hand.
type Tools struct {
	_ neverEqual

	Text, Keep, Kept, Once    string
	PlacingText, WritingLoose string
}

var dutchTools = Tools{
	Text: "Tekst", Keep: "Houd het gereedschap vast",
	Kept: "Je houdt het gereedschap vast. Q: laat los", Once: "Na één keer weer kiezen",
	PlacingText:  "Klik waar de tekst komt, of Enter: in het midden · Esc: stop",
	WritingLoose: "Enter: nieuwe regel · Tab: notitie ernaast · Ctrl+Enter: eronder · Esc: klaar",
}

var englishTools = Tools{
	Text: "Text", Keep: "Keep the tool",
	Kept: "You keep the tool in hand. Q: let go", Once: "Back to choosing after one time",
	PlacingText:  "Click where the text comes, or Enter: in the middle · Esc: stop",
	WritingLoose: "Enter: new line · Tab: note beside it · Ctrl+Enter: below · Esc: done",
}
