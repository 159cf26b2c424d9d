package lang

// LaneOf is what a lane of a kind is called where nobody has named it, and what its empty cells ask: nothing where they are
// filled in another way than by notes. The kinds are those of a lane's `kind` register; any other is free.
func (w *Words) LaneOf(kind string) (title, ask string) {
	l := &w.Lane
	switch kind {
	case "actions":
		return l.Actions, l.AskActions
	case "touchpoints":
		return l.Touchpoints, l.AskTouchpoints
	case "emotions":
		return l.Emotions, l.AskEmotions
	case "pains":
		return l.Pains, l.AskPains
	case "solutions":
		return l.Solutions, l.AskSolutions
	case "actors":
		return l.Actors, l.AskActors
	case "information":
		return l.Information, l.AskInformation
	case "questions":
		return l.Questions, l.AskQuestions
	case "image":
		return l.Image, l.AskImage
	case "metrics":
		return l.Metrics, ""
	case "line":
		return l.Line, ""
	}
	return l.Free, l.AskFree
}
