package lang

// Overview is what is said of the minimap and the zoom bar.
type Overview struct {
	_ neverEqual

	Toggle, On, Off string
}

var dutchOverview = Overview{
	Toggle: "Overzichtje rechtsonder tonen of niet", On: "Het overzichtje komt terug zodra je minder dan de helft ziet", Off: "Het overzichtje is weg; Shift+M brengt het terug",
}

var englishOverview = Overview{
	Toggle: "Show the overview at the bottom right, or not", On: "The overview is back whenever you see less than half", Off: "The overview is gone; Shift+M brings it back",
}
