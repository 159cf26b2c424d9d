package lang

// Persona is the persona's card.
type Persona struct {
	_ neverEqual

	Persona, Empty                                              string
	Name, Who, Wants, Initials, Segment, Target, Goals          string
	Pains, Pleasures, Themes, Needs, Competitors, Reached, Note string
	PerLine, More                                               string // of a list: a line each; what is folded away
}

var dutchPersona = Persona{
	Persona: "Persona", Empty: "nog leeg", Name: "Naam", Who: "Wie is dit?", Wants: "Wil bereiken", Initials: "Initialen", Segment: "Segment",
	Target: "Hier richten we ons op", Goals: "Doelen", Pains: "Pijn", Pleasures: "Plezier", Themes: "Thema’s", Needs: "Wil weten", Competitors: "Concurrenten",
	Reached: "Bereikt?", Note: "Verder", PerLine: "één per regel", More: "Meer over de persona",
}

var englishPersona = Persona{
	Persona: "Persona", Empty: "still empty", Name: "Name", Who: "Who is this?", Wants: "Wants to achieve", Initials: "Initials", Segment: "Segment",
	Target: "One we aim at", Goals: "Goals", Pains: "Pains", Pleasures: "Pleasures", Themes: "Themes", Needs: "Wants to know", Competitors: "Competitors",
	Reached: "Reached?", Note: "Anything else", PerLine: "one a line", More: "More about the persona",
}
