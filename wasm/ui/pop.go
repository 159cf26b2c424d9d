package ui

import (
	"strconv"
	"time"

	"reiskaart/app/day"
	"reiskaart/app/editor"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// pop is what is open below a field: a list of words, or a month. Only the chrome knows of it.
type pop struct {
	Field   journey.Field
	Label   string
	Value   string
	Choices []editor.Choice
	Days    bool
	At      string // the day that the keys are at, as in the file
	Today   string
}

// opens reports whether it belongs to a field.
func (p *pop) opens(f journey.Field) bool { return p != nil && p.Field == f }

// title is the month that is shown.
func (p *pop) title(w *lang.Dates) string {
	year, month := day.Of(p.At, time.Time{})
	return w.Months[month-1] + " " + strconv.Itoa(year)
}

func (p *pop) days() []day.Day {
	days := day.Month(day.Of(p.At, time.Time{}))
	return days[:]
}

// answerField is the name of the field with the kind of answer to a question.
func answerField(q editor.QuestionItem) journey.Field { return journey.Field("answer/" + string(q.ID)) }
