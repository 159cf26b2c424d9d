package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/reviews"
	"reiskaart/app/scene"
)

// toggleReviewCurve draws what customers say beside the team's own curve, or takes it off.
func (e *Editor) toggleReviewCurve() {
	if e.reviews.drawn {
		e.keepWhole(func() { e.reviews.drawn = false })
		e.hear()
		e.refresh()
		return
	}
	switch {
	case e.moodRow() == "":
		e.showToast(Toast{Text: e.words.Laid.NoLane})
	case e.evidence() == nil:
		e.showToast(Toast{Text: e.words.Review.NoCurve})
	default:
		e.showOn(onWall)
		e.keepWhole(func() {
			e.reviews.drawn = true
			e.hear()
		})
		e.say(e.words.Review.Evidence.Of(e.heardFrom()))
		e.refresh()
	}
}

// evidence is the curve of the map's reviews, nil where no phase has a score that says how customers feel.
func (e *Editor) evidence() *scene.Evidence {
	v := &scene.Evidence{Lane: e.moodRow(), Here: e.words.Review.Opinion}
	for _, p := range e.summary().Phases {
		if p.Phase != nil && p.Mood.N > 0 {
			v.Phases = append(v.Phases, scene.Heard{Phase: p.Phase.ID, Mood: p.Mood.Mean(), Few: p.Mood.N < reviews.Few})
		}
	}
	if len(v.Phases) == 0 || v.Lane == "" {
		return nil
	}
	v.There = e.words.Review.Evidence.Of(e.heardFrom())
	return v
}

// heardFrom is how many reviews the curve is of.
func (e *Editor) heardFrom() (n int) {
	for _, p := range e.summary().Phases {
		if p.Phase != nil {
			n += p.Mood.N
		}
	}
	return n
}

// hear brings the curve from reviews up to date; without anything to draw it goes.
func (e *Editor) hear() {
	if !e.reviews.drawn {
		e.scene.SetEvidence(nil)
		return
	}
	v := e.evidence()
	e.reviews.drawn = v != nil
	e.scene.SetEvidence(v)
}

// heardOf brings page and curve up to date when a change is about what they are made of.
func (e *Editor) heardOf(done []journey.Applied) {
	for i := range done {
		switch done[i].Kind {
		case journey.KindReview, journey.KindMeasurement, journey.KindPhase, journey.KindLane, journey.KindMap:
			if e.reviews.heard++; e.reviews.drawn {
				e.hear()
			}
			return
		}
	}
}

// evidenceLines are the lines of the legend that tell opinion from evidence.
func (e *Editor) evidenceLines(g *Legend) {
	if !e.reviews.drawn {
		return
	}
	if e.laid.board == nil {
		g.Lines = append(g.Lines, LegendLine{Words: e.words.Review.Opinion, Color: scene.Light.Ink.Hex()})
	}
	g.Lines = append(g.Lines, LegendLine{
		Words: e.words.Review.Evidence.Of(e.heardFrom()), Color: scene.Light.Evidence().Hex(),
		Off: MenuItem{Label: e.words.Laid.LiftOff, Run: Command{Name: "reviewcurve"}, Enabled: true},
	})
}
