package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// journeyCommands make what a journey has: phases, lanes, parties, variants, questions; and what helps to.
var journeyCommands = []command{
	{"guide", func(w *lang.Words) string { return w.Command.Guide }, []string{"G"}, nil, func(e *Editor, _ string) { e.toggleGuide() }},
	{"guidestep", nil, nil, nil, (*Editor).openStep},
	{"guideto", nil, nil, nil, (*Editor).guideTo},
	{"walk", func(w *lang.Words) string { return w.Command.Walk }, nil, hasSteps, func(e *Editor, _ string) { e.startWalk() }},
	{"walknext", nil, nil, nil, func(e *Editor, _ string) { e.walkBy(1) }},
	{"walkback", nil, nil, nil, func(e *Editor, _ string) { e.walkBy(-1) }},
	{"stopwalk", nil, nil, nil, func(e *Editor, _ string) { e.stopWalk() }},
	{"walked", nil, nil, nil, func(e *Editor, _ string) { e.finishWalk() }},
	{"noexamples", func(w *lang.Words) string { return w.Command.NoExamples }, nil, hasExamples, func(e *Editor, _ string) { e.clearExamples() }},
	{"persona", func(w *lang.Words) string { return w.Persona.Persona }, nil, nil, func(e *Editor, _ string) { e.openPersona() }},
	{"goal", func(w *lang.Words) string { return w.Corner.GoalScope }, nil, nil, func(e *Editor, _ string) { e.writeCorner(mapGoal) }},
	{"addquestion", func(w *lang.Words) string { return w.PhaseCard.Own }, nil, hasPhase, func(e *Editor, _ string) { e.addQuestion() }},
	{"bankquestion", nil, nil, hasPhase, (*Editor).addOffered},
	{"questionup", nil, nil, hasPhase, func(e *Editor, arg string) { e.moveQuestion(arg, false) }},
	{"questiondown", nil, nil, hasPhase, func(e *Editor, arg string) { e.moveQuestion(arg, true) }},
	{"deletequestion", nil, nil, hasPhase, (*Editor).removeQuestion},
	{"addphase", func(w *lang.Words) string { return w.Command.AddPhase }, nil, nil, func(e *Editor, _ string) { e.addPhase(true) }},
	{"addphaseleft", func(w *lang.Words) string { return w.Command.AddPhaseLeft }, nil, nil, func(e *Editor, _ string) { e.addPhase(false) }},
	{"addlane", func(w *lang.Words) string { return w.Command.AddLane }, nil, nil, func(e *Editor, _ string) { e.addLane(true) }},
	{"addlaneabove", func(w *lang.Words) string { return w.Command.AddLaneAbove }, nil, nil, func(e *Editor, _ string) { e.addLane(false) }},
	{"foldlane", func(w *lang.Words) string { return w.Row.Fold }, []string{"Shift+F"}, foldable, func(e *Editor, _ string) { e.foldLane(e.lane()) }},
	{"hidelane", func(w *lang.Words) string { return w.Row.Hide }, []string{"Shift+H"}, hasLane, func(e *Editor, _ string) { e.hideLane(e.lane()) }},
	{"showlanes", func(w *lang.Words) string { return w.Row.Show }, nil, hasHidden, func(e *Editor, _ string) { e.showLanes() }},
	{"showlane", nil, nil, nil, (*Editor).showLane},
	{"addactor", func(w *lang.Words) string { return w.Actor.Add }, nil, nil, func(e *Editor, _ string) { e.addActor() }},
	{"actor", nil, nil, nil, (*Editor).chooseActor},
	{"showparty", nil, nil, nil, (*Editor).showParty},
	{"setstage", nil, nil, isInsight, (*Editor).setStageHere},
	{"seepath", nil, nil, nil, (*Editor).seePath},
	{"newmeasure", func(w *lang.Words) string { return w.Figure.Again }, nil, stalePhase, func(e *Editor, _ string) { e.newMeasure() }},
	{"variants", func(w *lang.Words) string { return w.Command.Variants }, []string{"Shift+V"}, nil, func(e *Editor, _ string) { e.toggleSide(variantsSide) }},
	{"addvariant", func(w *lang.Words) string { return w.Variant.Add }, nil, nil, func(e *Editor, _ string) { e.addVariant() }},
	{"variant", nil, nil, nil, func(e *Editor, arg string) { e.unfoldVariant(journey.ID(arg)) }},
	{"variantup", nil, nil, nil, func(e *Editor, arg string) { e.moveVariant(journey.ID(arg), -1) }},
	{"variantdown", nil, nil, nil, func(e *Editor, arg string) { e.moveVariant(journey.ID(arg), 1) }},
	{"deletevariant", nil, nil, nil, func(e *Editor, arg string) { e.deleteVariant(journey.ID(arg)) }},
	{"walkas", nil, nil, nil, func(e *Editor, arg string) { e.walkAs(journey.ID(arg)) }},
	{"skip", func(w *lang.Words) string { return w.Variant.Skip }, []string{"Shift+S"}, canSkip, func(e *Editor, _ string) { e.skip() }},
	{"repeat", nil, nil, canSkip, (*Editor).repeat},
	{"pickcurve", func(w *lang.Words) string { return w.Laid.LayOver }, nil, nil, func(e *Editor, _ string) { e.pickCurve() }},
	{"layover", nil, nil, nil, func(e *Editor, arg string) { e.layOver(journey.ID(arg)) }},
	{"liftoff", func(w *lang.Words) string { return w.Laid.LiftOff }, nil, nil, func(e *Editor, _ string) { e.liftOff() }},
}
