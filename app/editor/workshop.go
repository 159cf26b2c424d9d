package editor

// workshop reports whether something goes on that a group looks at: a timer, a vote or a chat round.
func (e *Editor) workshop() bool {
	return counting(e) || e.side == voteSide || e.priority.open || e.chat.stage != chatNone
}

// setWorkshopField takes in what is typed in the cards of a session.
func (e *Editor) setWorkshopField(ev SetField) bool {
	return e.setTimerField(ev) || e.setVoteField(ev) || e.setDraft(ev) || e.setChatField(ev) || e.setAgreed(ev)
}
