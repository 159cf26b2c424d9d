package ui

import (
	"slices"

	"reiskaart/app/editor"
)

// same reports whether two views look the same but for the zoom. The editor makes a view anew for everything that it might
// show, and with every turn of the wheel; to compare costs microseconds, to let Vugu find out costs milliseconds.
func same(a, b *editor.View) bool {
	return a.Words == b.Words && a.Lang == b.Lang && a.Title == b.Title && a.Saved == b.Saved && a.Tool == b.Tool &&
		a.CanUndo == b.CanUndo && a.Choice == b.Choice && a.CanRedo == b.CanRedo && a.Start == b.Start && a.Status == b.Status && a.Away == b.Away &&
		a.Alarm == b.Alarm && a.Lost == b.Lost && a.State == b.State && a.Quiet == b.Quiet && a.Peek == b.Peek && a.Watched == b.Watched && a.LargeType == b.LargeType &&
		a.Surface == b.Surface && a.Checks == b.Checks && both(a.Aged, b.Aged, func(x, y *editor.Aged) bool { return *x == *y }) && slices.Equal(a.Surfaces, b.Surfaces) && both(a.Insight, b.Insight, sameInsight) && both(a.Poster, b.Poster, samePoster) && both(a.Table, b.Table, sameTable) &&
		both(a.Audience, b.Audience, func(x, y *editor.Audience) bool { return *x == *y }) &&
		both(a.Session, b.Session, sameSession) && both(a.Stops, b.Stops, sameStops) && a.Other == b.Other &&
		(a.Menu == nil) == (b.Menu == nil) && slices.Equal(a.Menu, b.Menu) &&
		both(a.Context, b.Context, func(x, y *editor.ContextMenu) bool {
			return x.Label == y.Label && x.X == y.X && x.Y == y.Y && slices.Equal(x.Items, y.Items)
		}) &&
		both(a.Palette, b.Palette, func(x, y *editor.Palette) bool {
			return x.Query == y.Query && x.At == y.At && slices.Equal(x.Items, y.Items)
		}) &&
		both(a.Keys, b.Keys, func(x, y *editor.KeyList) bool {
			return slices.EqualFunc(x.Groups, y.Groups, func(g, h editor.KeyGroup) bool { return g.Title == h.Title && slices.Equal(g.Rows, h.Rows) })
		}) &&
		(a.Settings == nil) == (b.Settings == nil) && sameFields(a.Settings, b.Settings) && a.Keeping == b.Keeping &&
		both(a.Toast, b.Toast, func(x, y *editor.Toast) bool { return *x == *y }) &&
		both(a.Library, b.Library, func(x, y *editor.Library) bool {
			return x.Sort == y.Sort && x.Rest == y.Rest && slices.Equal(x.Sorts, y.Sorts) && slices.Equal(x.Acts, y.Acts) && slices.Equal(x.Maps, y.Maps)
		}) &&
		both(a.Versions, b.Versions, func(x, y *editor.VersionList) bool { return x.Naming == y.Naming && slices.Equal(x.Items, y.Items) }) &&
		both(a.Looking, b.Looking, func(x, y *editor.Looking) bool { return *x == *y }) &&
		both(a.Inspector, b.Inspector, sameInspector) && sameWorkshop(a, b) &&
		both(a.Picker, b.Picker, samePicker) &&
		both(a.Variants, b.Variants, sameVariants) && both(a.Maps, b.Maps, sameMaps) && both(a.Plan, b.Plan, samePlan) && both(a.Legend, b.Legend, sameLegend) &&
		both(a.Find, b.Find, sameFind) && both(a.Filter, b.Filter, sameFilter) &&
		both(a.Guide, b.Guide, sameGuide) &&
		both(a.Walk, b.Walk, func(x, y *editor.WalkThrough) bool { return *x == *y }) &&
		both(a.Question, b.Question, func(x, y *editor.Question) bool {
			return x.Title == y.Title && x.Text == y.Text && slices.Equal(x.Answers, y.Answers)
		})
}

// both compares what may be missing.
func both[T any](a, b *T, equal func(a, b *T) bool) bool {
	if a == nil || b == nil {
		return a == b
	}
	return equal(a, b)
}

func sameInspector(x, y *editor.Inspector) bool {
	return x.Heading == y.Heading && x.Of == y.Of && slices.Equal(x.Actions, y.Actions) && sameFields(x.Fields, y.Fields) &&
		x.Focus == y.Focus && x.Asked == y.Asked && both(x.Questions, y.Questions, sameQuestions)
}

func sameFields(x, y []editor.InspectorField) bool {
	return slices.EqualFunc(x, y, func(f, g editor.InspectorField) bool {
		return f.Field == g.Field && f.Label == g.Label && f.Kind == g.Kind && f.Value == g.Value && f.Mixed == g.Mixed && f.Clears == g.Clears &&
			f.Unit == g.Unit && f.Hint == g.Hint && f.Help == g.Help && f.Href == g.Href && slices.Equal(f.Choices, g.Choices)
	})
}

func samePicker(x, y *editor.Picker) bool {
	return x.Bare == y.Bare && slices.EqualFunc(x.Cards, y.Cards, func(a, b editor.TemplateCard) bool {
		return a.Key == b.Key && a.Name == b.Name && a.Use == b.Use && slices.Equal(a.Picture, b.Picture)
	})
}

func sameQuestions(x, y *editor.QuestionList) bool {
	return x.Bank == y.Bank && slices.Equal(x.Items, y.Items) && slices.Equal(x.Offers, y.Offers) && slices.Equal(x.Banks, y.Banks) &&
		slices.Equal(x.Answers, y.Answers)
}

func sameGuide(x, y *editor.Guide) bool {
	return x.Done == y.Done && slices.EqualFunc(x.Steps, y.Steps, func(a, b editor.GuideStep) bool {
		return a.Title == b.Title && a.Text == b.Text && a.Done == b.Done && a.Open == b.Open && a.Go == b.Go && slices.Equal(a.List, b.List)
	})
}

// sameInsight does not look at the page itself, which is written apart (report.go).
func sameInsight(x, y *editor.Insight) bool {
	return x.At == y.At && x.Next == y.Next && slices.Equal(x.Tabs, y.Tabs) && slices.Equal(x.Acts, y.Acts)
}

// samePoster does not look at the bar and the pages, which are written apart (report.go).
func samePoster(x, y *editor.Poster) bool {
	return x.Says == y.Says && x.Busy == y.Busy && slices.Equal(x.Acts, y.Acts)
}

// sameTable does not look at the cells, which are written apart (table.go).
func sameTable(x, y *editor.TableView) bool {
	return x.At == y.At && x.List == y.List && slices.Equal(x.Shapes, y.Shapes) && (x.Columns == nil) == (y.Columns == nil) && slices.Equal(x.Columns, y.Columns)
}
