// Package lang has the words of the interface in Dutch and English: typed, so that a missing one does not compile or fails
// its test, and by subject, so that a sentence is found where it is used.
//
//	w := lang.For("nl")
//	w.Saved.OnlyHere                           // "Alleen in deze browser – bewaar een bestand"
//	w.Saved.InFile.With("huis.json", "14:02")  // "Bewaard in huis.json, 14:02"
//
// Voice: "je", short, a colleague and not a machine; no exclamation marks; never the word error.
package lang

import "strings"

// Words is the whole catalog in one language.
type Words struct {
	_ neverEqual

	Code      string // "nl" or "en"
	Start     Start
	Saved     Saved
	Library   Library
	Picker    Picker
	Guide     Guide
	Walk      Walk
	Command   Commands
	Lane      Lanes
	Inspect   Inspect
	Status    Status
	Say       Say
	File      File
	Field     Fields
	Note      Notes
	Link      Links
	Odd       Odd
	Corner    Corner
	Sheet     Sheets
	Persona   Persona
	PhaseCard PhaseCard
	Variant   Variants
	Laid      Laid
	Row       Rows
	Figure    Figures
	Actor     Actors
	Feeling   Feelings
	Maps      Maps
	Versions  Versions
	Keys      Keys
	Tool      Tools
	Palette   Palette
	Setting   Settings
	Date      Dates
	Paste     Paste
	Pictures  Pictures
	Formats   Formats
	Loose     Loose
	Overview  Overview
	Parking   Parking
	Finding   Finding
	Session   Session
	Filtering Filtering
	Timer     Timer
	Vote      Voting
	Priority  Priorities
	Chat      ChatRound
	Closing   Closing
	Surface   Surfaces
	Figuring  Figuring
	Ranking   Ranking
	Aging     Aging
	Offer     Offers
	Poster    Posters
	Check     Checks
	Pair      Pair
	Review    Reviews
	TableView TableView
	Parties   Parties
	Paths     Paths
}

// For gives the catalog of a language by its code; Dutch for any that begins with nl, else English.
func For(code string) *Words {
	if strings.HasPrefix(strings.ToLower(code), "nl") {
		return &dutch
	}
	return &english
}

// Format is a sentence with places {0}, {1} and so on for what comes in later.
type Format string

// With fills the places.
func (f Format) With(parts ...string) string {
	var out strings.Builder
	s := string(f)
	for {
		i := strings.IndexByte(s, '{')
		if i < 0 || i+2 >= len(s) || s[i+2] != '}' || int(s[i+1]-'0') >= len(parts) {
			break
		}
		out.WriteString(s[:i])
		out.WriteString(parts[s[i+1]-'0'])
		s = s[i+3:]
	}
	out.WriteString(s)
	return out.String()
}

// Count chooses between two sentences by number and fills the number in as {0}.
type Count struct{ One, Many Format }

// Of gives the sentence for n.
func (c Count) Of(n int) string {
	if n == 1 {
		return c.One.With("1")
	}
	return c.Many.With(digits(n))
}

func digits(n int) string {
	if n < 0 {
		return "-" + digits(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return digits(n/10) + string(rune('0'+n%10))
}
