package ui

import (
	"slices"

	"reiskaart/app/editor"
)

func samePlan(x, y *editor.PlanPanel) bool {
	part := func(a, b *editor.PlanPart) bool {
		return a.Title == b.Title && slices.EqualFunc(a.Items, b.Items, func(i, j editor.PlanItem) bool {
			return i.ID == j.ID && i.Text == j.Text && i.Detail == j.Detail && i.Done == j.Done && i.Stands == j.Stands && i.At == j.At && slices.Equal(i.Fates, j.Fates)
		})
	}
	return x == y || x.Title == y.Title && x.Left == y.Left && x.Empty == y.Empty && part(&x.Solutions, &y.Solutions) && part(&x.Pains, &y.Pains)
}
