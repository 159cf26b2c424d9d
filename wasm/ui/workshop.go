package ui

import (
	"slices"
	"strconv"

	"reiskaart/app/editor"
)

// workshopContents are the texts of the fields of a session's cards.
func workshopContents(v *editor.View) (all []content) {
	if v.Timer != nil && v.Timer.Set {
		all = append(all, content{"field-minutes", v.Timer.Text})
	}
	if v.Vote != nil {
		all = append(all, content{"field-voteeach", v.Vote.Each}, content{"field-votepeople", v.Vote.People}, content{"field-votelines", v.Vote.Lines})
	}
	if v.Chat != nil {
		all = append(all, content{"field-chatminutes", v.Chat.Minutes})
	}
	if v.Priorities != nil {
		for _, p := range v.Priorities.Items {
			all = append(all, content{"field-solve/" + string(p.Note), p.Draft})
		}
	}
	if v.Closing != nil {
		for _, a := range v.Closing.Actions {
			for _, f := range a.Fields {
				all = append(all, content{fieldID(f), f.Value})
			}
		}
	}
	return all
}

// workshopOf changes when a field of these cards has come to belong to something else: a solution that was written leaves its line
// empty for the next.
func workshopOf(v *editor.View) string {
	if v.Priorities == nil {
		return ""
	}
	return " solution " + strconv.Itoa(v.Priorities.Made)
}

// sameWorkshop reports whether the cards of a session look the same.
func sameWorkshop(a, b *editor.View) bool {
	return both(a.Timer, b.Timer, func(x, y *editor.TimerCard) bool { return *x == *y }) &&
		both(a.Vote, b.Vote, func(x, y *editor.VoteCard) bool {
			return x.Title == y.Title && x.Stage == y.Stage && slices.Equal(x.Abouts, y.Abouts) && x.Each == y.Each && x.People == y.People &&
				x.Many == y.Many && x.Ready == y.Ready && x.How == y.How && x.In == y.In && x.Lines == y.Lines && x.Rows == y.Rows && slices.Equal(x.Marks, y.Marks) &&
				slices.Equal(x.More, y.More) && slices.Equal(x.Ranking, y.Ranking) && x.Tie == y.Tie && x.Prioritize == y.Prioritize
		}) &&
		both(a.Priorities, b.Priorities, func(x, y *editor.PriorityList) bool {
			return x.Made == y.Made && slices.EqualFunc(x.Items, y.Items, func(p, q editor.PriorityItem) bool {
				return p.Note == q.Note && p.Number == q.Number && p.Text == q.Text && p.Detail == q.Detail && p.Draft == q.Draft &&
					p.Chosen == q.Chosen && slices.Equal(p.Solutions, q.Solutions)
			})
		}) &&
		both(a.Chat, b.Chat, func(x, y *editor.ChatCard) bool { return *x == *y }) &&
		both(a.Closing, b.Closing, func(x, y *editor.ClosingCard) bool {
			return slices.Equal(x.Priorities, y.Priorities) && x.Missing == y.Missing && slices.Equal(x.Offers, y.Offers) &&
				slices.Equal(x.Parked, y.Parked) && x.Saved == y.Saved && slices.EqualFunc(x.Actions, y.Actions, func(p, q editor.ClosingAction) bool {
				return p.Note == q.Note && p.Text == q.Text && sameFields(p.Fields, q.Fields)
			})
		})
}
