package ui

import "reiskaart/app/editor"

// workshopView opens all cards of a session at once.
func workshopView(v *editor.View) {
	field := editor.InspectorField{Field: "agree/owner/s1", Label: "Wie", Kind: "line", Value: "Anna", Hint: "nog niemand"}
	v.Timer = &editor.TimerCard{Text: "4:59", Says: "Schrijf het <op>", Place: "top", Paused: true}
	v.Vote = &editor.VoteCard{
		Title: "Stemmen: <Pijnpunten>", Stage: "count", Abouts: []editor.Choice{{Value: "pains", Label: "Pijnpunten", On: "true"}}, Each: "3", People: "8", Many: "9 notities",
		How: v.Words.Vote.How.With("3 stemmen", "3 7 7"), In: "18 van de 24", Lines: "3 7 7\n1 2 3 4", Rows: "2", Marks: []editor.VoteMark{{Text: "3 stemmen"}, {Text: "4 is te veel", Bad: true}},
		More: []string{"1 stem met een klik"}, Ranking: []editor.VotePlace{{Note: "n1", Place: "1", Number: "7", Text: "De <bank>", Votes: "5 stemmen", Tied: "gelijk"}},
		Tie: "Plaats 3 is gedeeld", Prioritize: "Maak de eerste 4 prioriteit",
	}
	v.Priorities = &editor.PriorityList{Items: []editor.PriorityItem{{Note: "n1", Number: "1", Text: "De <bank>", Detail: "Bieden", Draft: "Bel", Solutions: []editor.GuideItem{{Text: "Bel terug", Note: "s1"}}}}}
	v.Chat = &editor.ChatCard{Stage: "set", Minutes: "3", Says: v.Words.Chat.How, Where: v.Words.Chat.Parking, Odd: v.Words.Timer.Odd}
	v.Closing = &editor.ClosingCard{
		Priorities: []editor.GuideItem{{Text: "1. De <bank>", Detail: "Bieden", Note: "n1"}}, Missing: "Nog open", Offers: []editor.GuideItem{{Text: "Open <biedingen>", Note: "s2"}},
		Actions: []editor.ClosingAction{{Note: "s1", Text: "Bel <terug>", Fields: []editor.InspectorField{field}}}, Parked: []string{"<later>"}, Saved: v.Saved,
	}
}
