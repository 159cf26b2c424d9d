package lang

// Settings is the panel with how a person wants keys, wheel and sounds.
type Settings struct {
	_ neverEqual

	Title, Keys, KeysHelp                    string
	Wheel, WheelPans, WheelZooms, WheelHelp  string
	Sounds, Language, Dutch, English, ToList string
}

var dutchSettings = Settings{
	Title: "Instellingen", Keys: "Losse toetsen", KeysHelp: "Zoals N voor een notitie. Uit: alleen toetsen met Ctrl of Alt, en Ctrl+K voor de rest.",
	Wheel: "Het wiel van de muis", WheelPans: "verschuift", WheelZooms: "zoomt", WheelHelp: "Met Ctrl ingedrukt doet het wiel het andere.",
	Sounds: "Geluid", Language: "Taal", Dutch: "Nederlands", English: "English", ToList: "Alle toetsen",
}

var englishSettings = Settings{
	Title: "Settings", Keys: "Single keys", KeysHelp: "Such as N for a note. Off: only keys with Ctrl or Alt, and Ctrl+K for the rest.",
	Wheel: "The mouse wheel", WheelPans: "pans", WheelZooms: "zooms", WheelHelp: "With Ctrl held the wheel does the other.",
	Sounds: "Sound", Language: "Language", Dutch: "Nederlands", English: "English", ToList: "All keys",
}
