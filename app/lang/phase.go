package lang

// PhaseCard is what can be set on a phase beside its name, and its questions.
type PhaseCard struct {
	_ neverEqual

	Stage, OwnStage, Subphases, Duration, Reached, Unknown, More            string
	Questions, Own, Question, Answer, Up, Down, Remove, Removed             string
	AnswerOpen, AnswerTen, AnswerFive, AnswerStars, AnswerYesNo, AnswerText string
	Bank, AllAsked                                                          string
	Asked                                                                   Format
	Count                                                                   Count
}

var dutchPhase = PhaseCard{
	Stage: "Stadium", OwnStage: "Een ander stadium", Subphases: "Delen van deze fase", Duration: "Duurt", Reached: "Doel bereikt?", Unknown: "onbekend", More: "Meer over deze fase",
	Questions: "Vragen aan de klant", Own: "Eigen vraag", Question: "Vraag", Answer: "Antwoord op vraag", Up: "Eerder", Down: "Later", Remove: "Verwijder vraag", Removed: "Vraag verwijderd",
	AnswerOpen: "Soort antwoord", AnswerTen: "cijfer tot 10", AnswerFive: "cijfer tot 5", AnswerStars: "sterren", AnswerYesNo: "ja of nee", AnswerText: "eigen woorden",
	Bank: "Kies uit de vragenbank", AllAsked: "Die vraag je allemaal al.", Asked: "Toegevoegd: {0}", Count: Count{"{0} vraag", "{0} vragen"},
}

var englishPhase = PhaseCard{
	Stage: "Stage", OwnStage: "Another stage", Subphases: "Parts of this phase", Duration: "Takes", Reached: "Aim reached?", Unknown: "unknown", More: "More about this phase",
	Questions: "Questions for the customer", Own: "A question of your own", Question: "Question", Answer: "Answer to question", Up: "Earlier", Down: "Later", Remove: "Delete question", Removed: "Question deleted",
	AnswerOpen: "Kind of answer", AnswerTen: "mark up to 10", AnswerFive: "mark up to 5", AnswerStars: "stars", AnswerYesNo: "yes or no", AnswerText: "own words",
	Bank: "Choose from the question bank", AllAsked: "You ask all of these already.", Asked: "Added: {0}", Count: Count{"{0} question", "{0} questions"},
}
