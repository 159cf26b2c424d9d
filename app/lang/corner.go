package lang

// Corner is the card in the corner of the wall, and what is asked where it is empty.
type Corner struct {
	AskPersona, AskGoal, AskScope string
	Goal, From, To, GoalScope     string // names of its lines, and of the command that writes them
}

var dutchCorner = Corner{
	AskPersona: "Wie is dit?", AskGoal: "Wat moet deze kaart beslissen?", AskScope: "Van waar tot waar?",
	Goal: "Doel van de kaart", GoalScope: "Doel en afbakening", From: "Begint bij welk moment?", To: "Loopt tot welk moment?",
}

var englishCorner = Corner{
	AskPersona: "Who is this?", AskGoal: "What must this map decide?", AskScope: "From where to where?",
	Goal: "Goal of the map", GoalScope: "Goal and scope", From: "Begins at which moment?", To: "Runs to which moment?",
}
