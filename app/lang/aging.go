package lang

// Aging says that a map or its figures have grown old.
type Aging struct {
	_ neverEqual

	Look, OldFigures string // on the badge
	Newest           Format
	ToFigures        string
	After            string
	Months           Count
}

var dutchAging = Aging{
	Look: "Opnieuw bekijken", OldFigures: "Oude cijfers", Newest: "De nieuwste cijfers zijn van {0}, ouder dan {1}.", ToFigures: "Toon de cijfers",
	After: "Cijfers zijn oud na", Months: Count{"{0} maand", "{0} maanden"},
}

var englishAging = Aging{
	Look: "Look again", OldFigures: "Old figures", Newest: "The newest figures are of {0}, older than {1}.", ToFigures: "Show the figures",
	After: "Figures are old after", Months: Count{"{0} month", "{0} months"},
}
