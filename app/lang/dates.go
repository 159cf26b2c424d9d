package lang

// Dates is how a day is written, and the month from which one is picked.
type Dates struct {
	_ neverEqual

	Months             [12]string
	Weekdays           [7]string // from Monday
	Pick, Before, Next string
	Today, Odd         string
}

var dutchDates = Dates{
	Months:   [12]string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"},
	Weekdays: [7]string{"ma", "di", "wo", "do", "vr", "za", "zo"},
	Pick:     "Kies een dag", Before: "Vorige maand", Next: "Volgende maand", Today: "vandaag",
	Odd: "Zo’n dag ken ik niet. Schrijf bijvoorbeeld 31 jan 2027.",
}

var englishDates = Dates{
	Months:   [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	Weekdays: [7]string{"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"},
	Pick:     "Pick a day", Before: "Previous month", Next: "Next month", Today: "today",
	Odd: "I do not know such a day. Write for example 31 Jan 2027.",
}
