package lang

// Pictures is what is said of images on notes, and of files of other programs.
type Pictures struct {
	_ neverEqual

	Choose, Remove, Picture              string
	Added, Changed, OfPersona, Removed   string
	Room                                 Format // used, left
	Size                                 Format
	This                                 string // in the place of a name, for what was pasted
	Big, Bomb, Broken, Foreign           Format
	Vector, Full, None, Elsewhere, Later string
	NotAll                               string // an imported file's pictures
	FileWithout                          string
	FileMissing                          Count
	KB, MB, GB                           Format
}

var dutchPictures = Pictures{
	Choose: "Kies een beeld", Remove: "Haal het beeld weg", Picture: "Beeld",
	Added: "Beeld toegevoegd.", Changed: "Beeld op de notitie gezet.", OfPersona: "Beeld van de persona gezet.", Removed: "Het beeld is weggehaald.",
	Room: "Klantreizen nemen {0} van deze browser in; er is nog plek voor {1}.", Size: "{0} beeldpunten",
	This:    "Dit beeld",
	Big:     "{0} is groter dan {1}. Maak het eerst kleiner; aan je kaart is niets veranderd.",
	Bomb:    "{0} is te groot om te openen: {1}. Maak het eerst kleiner; aan je kaart is niets veranderd.",
	Broken:  "{0} is beschadigd en niet te lezen. Aan je kaart is niets veranderd.",
	Foreign: "{0} is een soort beeld dat hier niet kan; PNG, JPEG, WebP en GIF kunnen wel.",
	Vector:  "Een SVG kan hier niet als beeld. Bewaar het als PNG en probeer het nog eens.",
	Full:    "De browser is vol: dit beeld past er niet meer bij. Aan je kaart is niets veranderd.",
	None:    "Deze browser bewaart hier geen beelden. Aan je kaart is niets veranderd.", Elsewhere: "Er staat nu een andere kaart open; het beeld is niet toegevoegd.",
	Later:       "Het beeld wordt klaargemaakt …",
	NotAll:      "De browser is vol: niet alle beelden pasten erbij. In het bestand zitten ze nog.",
	FileWithout: "De beelden zijn samen te groot voor één bestand van 128 MB. Het bestand is bewaard zonder beelden.",
	FileMissing: Count{"Van {0} beeld is de inhoud hier niet; dat staat niet in het bestand.", "Van {0} beelden is de inhoud hier niet; die staan niet in het bestand."},
	KB:          "{0} kB", MB: "{0} MB", GB: "{0} GB",
}

var englishPictures = Pictures{
	Choose: "Choose a picture", Remove: "Take the picture off", Picture: "Picture",
	Added: "Picture added.", Changed: "Picture put on the note.", OfPersona: "Picture of the persona set.", Removed: "The picture was taken off.",
	Room: "Journey maps take {0} of this browser; there is room for {1} more.", Size: "{0} pixels",
	This:    "This picture",
	Big:     "{0} is larger than {1}. Make it smaller first; nothing on your map has changed.",
	Bomb:    "{0} is too large to open: {1}. Make it smaller first; nothing on your map has changed.",
	Broken:  "{0} is damaged and cannot be read. Nothing on your map has changed.",
	Foreign: "{0} is a kind of picture that is not read here; PNG, JPEG, WebP and GIF are.",
	Vector:  "An SVG cannot be a picture here. Save it as PNG and try again.",
	Full:    "The browser is full: this picture does not fit in. Nothing on your map has changed.",
	None:    "This browser keeps no pictures here. Nothing on your map has changed.", Elsewhere: "Another map is open now; the picture was not added.",
	Later:       "The picture is being prepared …",
	NotAll:      "The browser is full: not all pictures fitted in. The file still has them.",
	FileWithout: "Together the pictures are too large for one file of 128 MB. The file was saved without pictures.",
	FileMissing: Count{"The content of {0} picture is not here; it is not in the file.", "The content of {0} pictures is not here; they are not in the file."},
	KB:          "{0} kB", MB: "{0} MB", GB: "{0} GB",
}

// Bytes writes a size as people read it: 240 kB, 1,2 MB, 4 GB.
func (w *Words) Bytes(n int64) string {
	p := &w.Pictures
	switch f := float64(n); {
	case f < 1e6:
		return p.KB.With(w.Number(float64((n + 999) / 1000)))
	case f < 1e9:
		return p.MB.With(w.Number(tenths(f / 1e6)))
	default:
		return p.GB.With(w.Number(tenths(f / 1e9)))
	}
}

// tenths rounds to a decimal under ten, else to a whole.
func tenths(f float64) float64 {
	if f < 9.95 {
		return float64(int(f*10+0.5)) / 10
	}
	return float64(int(f + 0.5))
}
