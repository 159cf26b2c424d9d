package lang

// Terminal is what `reiskaart check` says beside its findings: how it is used, and what of a file it could not read. It is no part of
// Words, so that the page does not carry it.
type Terminal struct {
	_ neverEqual

	Use                                   string
	Language, JSON                        string // what the flags mean
	NoFlag, NoValue, NoLanguage           Format
	Gone, NotAllowed, Folder, NotOpened   Format // with the file's name
	Line, Named                           Format // behind a sentence about a whole file: where, and what it says it is
	Empty, Word, Excel, Zip, PDF, Picture string // why nothing was read
	Markup, Table, Text, UTF16, Binary    string
	Damaged, Excalidraw, Tldraw, Canvas   string
	Other, Later, Fragment, TooBig        string
	TooMany, TooBroken                    string
	Syntax, NotRecord, TooDeep, NotUTF8   string // why a record was not
	TooLong, NoRecord                     string
}

// ForTerminal gives them in a language, as For does.
func ForTerminal(code string) *Terminal {
	if For(code) == &dutch {
		return &dutchTerminal
	}
	return &englishTerminal
}

var dutchTerminal = Terminal{
	Use: `Loopt kaarten na, zoals de bladzijde ‘Nalopen’ doet, en drukt af wat hij vindt zoals een compiler: bestand, regel, niveau, controle, zin.

  reiskaart check kaart.reiskaart.json ...
  reiskaart check -lang en --json kaart.reiskaart.json

Een gewenste kaart wordt naast haar huidige gelegd als die bij de bestanden is. Wat op een kaart stil gezet is, blijft weg.
Hij eindigt met 0 als er niets of alleen tips zijn, met 1 als er iets met ‘let op’ is, met 2 als er iets niet te lezen was.

`,
	Language: "de `taal` van de zinnen: nl of en", JSON: "schrijf een JSON-lijst, voor andere programma’s",
	NoFlag: "De optie {0} kennen we niet.", NoValue: "Bij {0} hoort iets anders.", NoLanguage: "-lang is nl of en, en niet ‘{0}’.",
	Gone: "{0}: dit bestand is er niet.", NotAllowed: "{0}: dit bestand mogen we niet lezen.", Folder: "{0}: dit is een map met bestanden, geen bestand.", NotOpened: "{0}: dit bestand is niet te openen.",
	Line: "{0} (regel {1})", Named: "{0} ({1})",
	Empty: "Het bestand is leeg.", Word: "Dit is een Word-document, geen klantreis.", Excel: "Dit is een werkmap van Excel, geen klantreis.", Zip: "Dit is een ingepakt bestand, geen klantreis.",
	PDF: "Dit is een PDF, geen klantreis.", Picture: "Dit is een afbeelding, geen klantreis.", Markup: "Dit is een webpagina of XML, geen klantreis.", Table: "Dit is een tabel als tekst, geen klantreis.",
	Text: "Dit is gewone tekst, geen klantreis.", UTF16: "Dit bestand is als UTF-16 bewaard; bewaar het als UTF-8.", Binary: "Dit is geen klantreis, en ook geen tekst.",
	Damaged: "Het bestand is beschadigd, en er was geen klantreis in te vinden.", Excalidraw: "Dit is een tekening van Excalidraw.", Tldraw: "Dit is een tekening van tldraw.", Canvas: "Dit is een JSON Canvas.",
	Other: "Dit bestand is van een ander programma.", Later: "Deze kaart is van een nieuwere Reiskaart.", Fragment: "Dit is een gekopieerd stuk van een kaart, geen hele.",
	TooBig: "Het bestand is groter dan 32 MB, of dan 128 MB met afbeeldingen.", TooMany: "De kaart heeft meer dan 100.000 onderdelen.", TooBroken: "Meer dan duizend onderdelen zijn stuk.",
	Syntax: "Dit was niet te lezen.", NotRecord: "Hier hoort een onderdeel van een kaart te staan, en er staat iets anders.", TooDeep: "Dit zit te diep in elkaar.", NotUTF8: "Hier staan tekens die geen tekst zijn.",
	TooLong: "Een tekst is langer dan 10.000 tekens.", NoRecord: "Dit hoort bij iets wat niet op de kaart staat.",
}

var englishTerminal = Terminal{
	Use: `Looks maps over, as the page ‘Look over’ does, and prints what it finds like a compiler: file, line, level, rule, sentence.

  reiskaart check map.reiskaart.json ...
  reiskaart check -lang en --json map.reiskaart.json

A wanted map is held against its present map where that is among the files. What was muted on a map is left out.
Exit status: 0 nothing or tips only, 1 warnings, 2 something could not be read.

`,
	Language: "the `language` of the sentences: nl or en", JSON: "print a JSON array, for other programs",
	NoFlag: "There is no option {0}.", NoValue: "Something else goes with {0}.", NoLanguage: "-lang is nl or en, and not ‘{0}’.",
	Gone: "{0}: there is no such file.", NotAllowed: "{0}: we may not read this file.", Folder: "{0}: this is a folder, not a file.", NotOpened: "{0}: this file cannot be opened.",
	Line: "{0} (line {1})", Named: "{0} ({1})",
	Empty: "The file is empty.", Word: "This is a Word document, not a map.", Excel: "This is an Excel workbook, not a map.", Zip: "This is a zip file, not a map.",
	PDF: "This is a PDF, not a map.", Picture: "This is a picture, not a map.", Markup: "This is a web page or XML, not a map.", Table: "This is a table as text, not a map.",
	Text: "This is plain text, not a map.", UTF16: "This file was saved as UTF-16; save it as UTF-8.", Binary: "This is not a map, and not text either.",
	Damaged: "The file is damaged, and no map could be found in it.", Excalidraw: "This is a drawing of Excalidraw.", Tldraw: "This is a drawing of tldraw.", Canvas: "This is a JSON Canvas.",
	Other: "This file is of another program.", Later: "This map was made with a later Reiskaart.", Fragment: "This is a copied part of a map, not a whole one.",
	TooBig: "The file is larger than 32 MB, or than 128 MB with pictures.", TooMany: "The map has more than 100,000 records.", TooBroken: "More than a thousand records are broken.",
	Syntax: "This could not be read.", NotRecord: "Something else stands where a record should be.", TooDeep: "This is nested too deeply.", NotUTF8: "This holds bytes that are not text.",
	TooLong: "A text is longer than 10,000 characters.", NoRecord: "This belongs to something that is not on the map.",
}
