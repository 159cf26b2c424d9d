package editor

import (
	"strconv"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/questions"
)

// QuestionList is the review questions of a phase, and those of the bank that can be added.
type QuestionList struct {
	Items   []QuestionItem
	Answers []Choice // kinds of answer
	Bank    string   // the stage whose questions are offered
	Banks   []Choice // the stages of the bank: Value the stage, Label its name, with its model
	Offers  []Offer  // of that stage, those that are not asked yet
}

// QuestionItem is one question of a phase.
type QuestionItem struct {
	ID           journey.ID
	Text, Answer string
}

// Offer is a question of the bank. Arg is the argument of the command that adds it.
type Offer struct{ Text, Arg string }

// kindsOfAnswer are the kinds of answer to a question.
func (e *Editor) kindsOfAnswer() []Choice {
	w := &e.words.PhaseCard
	return []Choice{
		{Value: "", Label: w.AnswerOpen}, {Value: "score10", Label: w.AnswerTen}, {Value: "score5", Label: w.AnswerFive},
		{Value: "stars", Label: w.AnswerStars}, {Value: "yesno", Label: w.AnswerYesNo}, {Value: "text", Label: w.AnswerText},
	}
}

// answerInWords is a kind of answer, empty where none is set.
func (e *Editor) answerInWords(kind string) string {
	for _, c := range e.kindsOfAnswer() {
		if c.Value == kind && kind != "" {
			return c.Label
		}
	}
	return ""
}

// questionList is what the inspector of a phase shows of its questions.
func (e *Editor) questionList(p *journey.Phase) *QuestionList {
	list := &QuestionList{Bank: e.bankOf(p), Answers: e.kindsOfAnswer()}
	asked := map[string]bool{}
	for _, q := range e.doc.Board.QuestionsOf(p.ID) {
		list.Items = append(list.Items, QuestionItem{q.ID, q.Text, q.Answer})
		asked[q.Text] = true
	}
	for _, set := range questions.All(e.words.Code) {
		list.Banks = append(list.Banks, Choice{Value: set.Stage, Label: set.Group + ": " + set.Name})
	}
	if set := questions.For(e.words.Code, list.Bank); set != nil {
		for i, ask := range set.Asks {
			if !asked[ask.Text] {
				list.Offers = append(list.Offers, Offer{ask.Text, set.Stage + "/" + itoa(i)})
			}
		}
	}
	return list
}

// bankOf is the stage whose questions are offered for a phase: the one that was picked for it, else its own, else the one that
// it is called after, else by whether it comes early, in the middle or late.
func (e *Editor) bankOf(p *journey.Phase) string {
	if e.bank.phase == p.ID {
		return e.bank.stage
	}
	for _, stage := range [...]string{p.Stage, questions.Named(p.Stage), questions.Named(p.Title)} {
		if questions.For(e.words.Code, stage) != nil {
			return stage
		}
	}
	switch i, n := e.columnOf(p.ID), len(e.doc.sheet.Columns); {
	case i == n-1 && n > 1:
		return "after"
	case 2*i >= n:
		return "during"
	}
	return "before"
}

// picked is a stage of the bank that was picked by hand, for as long as the phase is looked at.
type picked struct {
	phase journey.ID
	stage string
}

// addQuestion asks an empty question in the chosen phase, with the caret in it.
func (e *Editor) addQuestion() {
	if e.chosen.Phase == "" {
		return
	}
	id := e.ids.New()
	e.edit("add question", "field question/"+string(id), journey.AddQuestion(e.doc.Board, id, e.chosen.Phase, "", "", ""))
	e.focus = "question/" + journey.Field(id)
	e.showInspector()
}

// addOffered asks a question of the bank in the chosen phase; arg is its stage and number.
func (e *Editor) addOffered(arg string) {
	stage, number, _ := strings.Cut(arg, "/")
	set := questions.For(e.words.Code, stage)
	i, err := strconv.Atoi(number)
	if e.chosen.Phase == "" || set == nil || err != nil || i < 0 || i >= len(set.Asks) {
		return
	}
	ask := set.Asks[i]
	e.edit("add question", "", journey.AddQuestion(e.doc.Board, e.ids.New(), e.chosen.Phase, ask.Text, stage, ask.Answer))
	e.say(e.words.PhaseCard.Asked.With(ask.Text))
}

// moveQuestion moves a question one place among those of its phase.
func (e *Editor) moveQuestion(id string, down bool) {
	e.edit("move question", "", journey.MoveQuestion(e.doc.Board, journey.ID(id), down))
}

func (e *Editor) removeQuestion(id string) {
	if e.doc.Board.Find(journey.KindQuestion, journey.ID(id)) != nil {
		e.edit("delete question", "", []journey.Op{journey.Delete(journey.KindQuestion, journey.ID(id))})
		e.say(e.words.PhaseCard.Removed)
	}
}

// setQuestion writes a question's text or kind of answer. One that is left empty goes.
func (e *Editor) setQuestion(ev SetField) bool {
	field, id, ok := strings.Cut(string(ev.Field), "/")
	if !ok || field != "question" && field != "answer" {
		return false
	}
	q, _ := e.doc.Board.Find(journey.KindQuestion, journey.ID(id)).(*journey.Question)
	if q == nil {
		return true
	}
	group := "field " + string(ev.Field)
	switch {
	case field == "answer":
		e.edit("set answer", "", []journey.Op{journey.SetText(journey.KindQuestion, q.ID, "answer", ev.Value)})
	case blank(ev.Value) && !ev.Open:
		e.edit("set question", group, []journey.Op{journey.Delete(journey.KindQuestion, q.ID)})
	default:
		e.edit("set question", group, []journey.Op{journey.SetText(journey.KindQuestion, q.ID, "text", clipped(ev.Value))})
	}
	return true
}

// askedIn is the phase of a question, also of a deleted one; otherwise when the phase is not there.
func (e *Editor) askedIn(question, otherwise journey.ID) journey.ID {
	if id := e.refOf(journey.KindQuestion, question, "phase"); e.doc.Board.Phase(id) != nil {
		return id
	}
	return otherwise
}
