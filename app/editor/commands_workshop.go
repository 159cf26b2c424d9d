package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// workshopCommands are what a facilitator does with a group: the timer, voting, the chat round, closing.
var workshopCommands = []command{
	{"timer", func(w *lang.Words) string { return w.Timer.Title }, []string{"Shift+T"}, nil, func(e *Editor, _ string) { e.toggleTimer() }},
	{"starttimer", nil, nil, nil, (*Editor).startTimer},
	{"moreminute", func(w *lang.Words) string { return w.Timer.More }, nil, counting, func(e *Editor, _ string) { e.addMinute() }},
	{"stoptimer", func(w *lang.Words) string { return w.Timer.Stop }, nil, counting, func(e *Editor, _ string) { e.stopTimer() }},
	{"movetimer", func(w *lang.Words) string { return w.Timer.Move }, nil, timed, func(e *Editor, _ string) { e.moveTimer() }},
	{"timersound", nil, nil, nil, func(e *Editor, _ string) { e.toggleSound() }},
	{"vote", func(w *lang.Words) string { return w.Vote.Title }, []string{"S"}, nil, func(e *Editor, _ string) { e.openVote() }},
	{"voteabout", nil, nil, nil, (*Editor).setVoteAbout},
	{"beginvote", nil, nil, nil, func(e *Editor, _ string) { e.beginVote() }},
	{"showvotes", nil, nil, (*Editor).voting, func(e *Editor, _ string) { e.showVotes() }},
	{"clearvote", nil, nil, nil, func(e *Editor, _ string) { e.clearRound() }},
	{"anothervote", nil, nil, nil, func(e *Editor, _ string) { e.propose() }},
	{"prioritize", nil, nil, nil, func(e *Editor, _ string) { e.prioritize() }},
	{"priorities", func(w *lang.Words) string { return w.Priority.Show }, []string{"Shift+R"}, hasPriorities, func(e *Editor, _ string) { e.togglePriorities() }},
	{"topriority", nil, nil, nil, func(e *Editor, arg string) { e.goToPriority(journey.ID(arg)) }},
	{"solve", nil, nil, nil, (*Editor).solve},
	{"chatround", func(w *lang.Words) string { return w.Chat.Title }, []string{"Shift+W"}, nil, func(e *Editor, _ string) { e.openChat() }},
	{"startchat", nil, nil, nil, func(e *Editor, _ string) { e.startChat() }},
	{"sendchat", nil, nil, nil, func(e *Editor, _ string) { e.chatSignal() }},
	{"endchat", nil, nil, nil, func(e *Editor, _ string) { e.endChat() }},
	{"uncover", func(w *lang.Words) string { return w.Chat.Uncover }, []string{"Shift+U"}, hasCovered, func(e *Editor, _ string) { e.uncover() }},
	{"closing", func(w *lang.Words) string { return w.Closing.Title }, []string{"Shift+A"}, nil, func(e *Editor, _ string) { e.toggleClosing() }},
	{"choosesolution", nil, nil, nil, (*Editor).chooseSolution},
	{"copyminutes", func(w *lang.Words) string { return w.Closing.CopyMinutes }, nil, nil, func(e *Editor, _ string) { e.copyMinutes() }},
	{"copypicture", func(w *lang.Words) string { return w.Closing.CopyPicture }, []string{"Alt+Shift+C"}, nil, func(e *Editor, _ string) { e.copyPicture() }},
}
