package funnel

import (
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// Name is what a figure is called.
func Name(w *lang.Words, f Field) string {
	switch f {
	case Entering:
		return w.Figure.Entering
	case Conversion:
		return w.Figure.Conversion
	case Satisfaction:
		return w.Figure.Satisfaction
	case Promoters:
		return w.Review.Promoters
	}
	return w.Figure.Value
}

// Say is a figure as it is written, with its percent or euro; empty where nobody measured it.
func Say(w *lang.Words, f Field, n journey.Float) string {
	switch {
	case !n.Set:
		return ""
	case f == Conversion || f == Promoters:
		return w.Percent(n.N)
	case f == Value:
		return w.Money(n.N)
	}
	return w.Number(n.N)
}
