package lang

// Corner is the card in the corner of the wall, and what is asked where it is empty.
type Corner struct {
	_ neverEqual

	AskPersona, AskGoal, AskScope, Scope                    string
	State, Language, Dutch, English, ReviewBy, People, More string // of the map itself
	Goal, Begins, Ends, From, To, GoalScope                 string // names of its lines, and of the command that writes them
}

var dutchCorner = Corner{
	AskPersona: "Wie is dit?", AskGoal: "Wat moet deze kaart beslissen?", AskScope: "Van waar tot waar?", Scope: "Van – tot",
	Goal: "Doel van de kaart", GoalScope: "Doel en afbakening",
	State: "Reis", Language: "Taal van de kaart", Dutch: "Nederlands", English: "Engels", ReviewBy: "Opnieuw bekijken vóór", People: "Mensen in de groep", More: "Meer over deze kaart", Begins: "Begint bij", Ends: "Loopt tot", From: "Begint bij welk moment?", To: "Loopt tot welk moment?",
}

var englishCorner = Corner{
	AskPersona: "Who is this?", AskGoal: "What must this map decide?", AskScope: "From where to where?", Scope: "From – to",
	Goal: "Goal of the map", GoalScope: "Goal and scope",
	State: "Journey", Language: "Language of the map", Dutch: "Dutch", English: "English", ReviewBy: "Look again before", People: "People in the group", More: "More about this map", Begins: "Begins at", Ends: "Runs to", From: "Begins at which moment?", To: "Runs to which moment?",
}
