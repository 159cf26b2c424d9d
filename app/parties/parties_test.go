package parties_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/parties"
)

// house is a short purchase: five steps in two phases, a broker, a bank, a notary and a painter. Nobody has a part in anything yet.
func house() *journey.Board {
	b := journey.NewBoard()
	b.Apply(journey.AddPhase(b, "choose", "Kiezen", ""))
	b.Apply(journey.AddPhase(b, "buy", "Kopen", ""))
	b.Apply(journey.AddLane(b, "acts", journey.Actions, "Acties", ""))
	b.Apply(journey.AddLane(b, "who", journey.Actors, "Partijen", ""))
	b.Apply(journey.AddLane(b, "touch", journey.Touchpoints, "Contact", ""))
	for _, s := range []struct{ id, phase journey.ID }{{"looks", "choose"}, {"views", "choose"}, {"thinks", "choose"}, {"pays", "buy"}, {"signs", "buy"}} {
		b.Apply(journey.AddNote(b, s.id, journey.InCell(s.phase, "acts", ""), "", string(s.id)))
	}
	for _, a := range []journey.ID{"broker", "bank", "notary", "painter"} {
		b.Apply(journey.AddActor(b, a, string(a)))
	}
	return b
}

func stage(b *journey.Board, actor, step journey.ID, stage string) {
	b.Apply(journey.SetStage(b, actor+"-"+step+"-"+journey.ID(stage), actor, step, stage))
}

// acts puts a note of a party under a step.
func acts(b *journey.Board, actor, phase, step journey.ID) {
	id := actor + "-at-" + step
	b.Apply(journey.AddNote(b, id, journey.InCell(phase, "who", step), "", string(actor)))
	b.Apply([]journey.Op{journey.Set(journey.KindNote, id, "actor", &actor)})
}

// told is the table in lines: the step, who has a part and how (+ where it acts), who takes over from whom.
func told(t parties.Table) (lines []string) {
	for i := range t.Steps {
		s := &t.Steps[i]
		line := string(s.Note.ID)
		for _, who := range s.In() {
			p := s.Parts[who]
			line += " " + t.Parties[who].Name + ":" + p.Stage
			if p.Acts {
				line += "+"
			}
		}
		if len(s.To) > 0 {
			line += fmt.Sprint(" ", s.From, ">", s.To)
		}
		lines = append(lines, line)
	}
	return lines
}

// TestSeed003HandOvers by hand: the broker (0) acts at views by its note; nobody at thinks; the bank (1) at pays, since there the customer
// is at action for it: from 0 to 1. At signs the notary (2) takes over from the bank.
func TestSeed003HandOvers(t *testing.T) {
	b := house()
	stage(b, "broker", "looks", "interest")
	acts(b, "broker", "choose", "views")
	stage(b, "bank", "views", "attention")
	stage(b, "bank", "pays", "action")
	stage(b, "notary", "signs", "action")
	table := parties.Of(b)
	require.Equal(t, []string{"looks broker:interest", "views broker:+ bank:attention", "thinks", "pays bank:action+ [0]>[1]", "signs notary:action+ [1]>[2]"}, told(table))
	require.False(t, table.Steps[0].Shared())
	require.True(t, table.Steps[1].Shared(), "one acts and one is thought of")
	require.Equal(t, []int{3}, table.Without, "the painter stands nowhere in AIDA")
}

// TestComingAlongAndLeavingHandNothingOver: at views the bank comes to the broker, at pays the broker leaves: nobody takes anything over.
// At signs both the bank leaves and the notary comes, while the painter was and is there.
func TestComingAlongAndLeavingHandNothingOver(t *testing.T) {
	b := house()
	acts(b, "broker", "choose", "looks")
	acts(b, "broker", "choose", "views")
	acts(b, "bank", "choose", "views")
	acts(b, "bank", "buy", "pays")
	acts(b, "painter", "buy", "pays")
	acts(b, "painter", "buy", "signs")
	acts(b, "notary", "buy", "signs")
	table := parties.Of(b)
	for _, i := range []int{0, 1, 2} {
		require.Empty(t, table.Steps[i].To, i)
	}
	require.Equal(t, []int{0}, table.Steps[3].From, "the broker left when the painter came")
	require.Equal(t, []int{3}, table.Steps[3].To)
	require.Equal(t, []int{1}, table.Steps[4].From)
	require.Equal(t, []int{2}, table.Steps[4].To)
	require.Equal(t, []int{0, 1, 2, 3}, table.Without)
}

// TestWhatIsGoneHasNoPart: a stage at a deleted step or of a deleted party, a note under a step of another phase, an unknown stage.
func TestWhatIsGoneHasNoPart(t *testing.T) {
	b := house()
	stage(b, "broker", "looks", "desire")
	stage(b, "bank", "views", "someday")
	acts(b, "bank", "buy", "looks")
	b.Apply([]journey.Op{journey.Delete(journey.KindNote, "looks")})
	b.Apply([]journey.Op{journey.Set(journey.KindActorStage, "odd", "actor", ptr("nobody")), journey.Set(journey.KindActorStage, "odd", "step", ptr("views")), journey.SetText(journey.KindActorStage, "odd", "stage", "action")})
	require.Equal(t, []string{"views", "thinks", "pays", "signs"}, told(parties.Of(b)))
	require.Empty(t, parties.Of(journey.NewBoard()).Steps)
}

// TestWhatIsNotForAllEyesSaysNothing of the parties: the page goes to others.
func TestWhatIsNotForAllEyesSaysNothing(t *testing.T) {
	b := house()
	acts(b, "broker", "choose", "looks")
	acts(b, "bank", "choose", "looks")
	yes := true
	b.Apply([]journey.Op{journey.Set(journey.KindNote, "broker-at-looks", "private", &yes), journey.Cover(journey.KindNote, "bank-at-looks", true), journey.Set(journey.KindNote, "broker-at-looks", "addsValue", &yes)})
	table := parties.Of(b)
	require.Equal(t, "looks", told(table)[0])
	require.Empty(t, table.Steps[0].Adds)
}

// TestAPartyActsByTheFirstOfItsNotes at a step, and one comes to a step that another stays at without a hand-over.
func TestAPartyActsByTheFirstOfItsNotes(t *testing.T) {
	b := house()
	acts(b, "broker", "choose", "looks")
	b.Apply(journey.AddNote(b, "again", journey.InCell("choose", "who", "looks"), "", "broker"))
	b.Apply([]journey.Op{journey.Set(journey.KindNote, "again", "actor", ptr("broker"))})
	require.Equal(t, journey.ID("broker-at-looks"), parties.Of(b).Steps[0].Parts[0].Note)
}

func ptr(id journey.ID) *journey.ID { return &id }

// TestTheFurthestOfTwoStagesHolds: two tabs may each have made one.
func TestTheFurthestOfTwoStagesHolds(t *testing.T) {
	b := house()
	for i, s := range []string{"desire", "interest"} {
		id := journey.ID(fmt.Sprint("both", i))
		b.Apply([]journey.Op{journey.Set(journey.KindActorStage, id, "actor", ptr("bank")), journey.Set(journey.KindActorStage, id, "step", ptr("pays")), journey.SetText(journey.KindActorStage, id, "stage", s)})
	}
	table := parties.Of(b)
	require.Equal(t, "desire", table.Steps[3].Parts[1].Stage)
	require.Equal(t, journey.StageAt(b, "bank", "pays"), table.Steps[3].Parts[1].Stage, "as the wall says it")
}

// TestSeed003MomentsToAddValueStandAtTheirStep: the step itself, what stands under it, and what stands under none.
func TestSeed003MomentsToAddValueStandAtTheirStep(t *testing.T) {
	b := house()
	b.Apply(journey.AddNote(b, "advice", journey.InCell("choose", "touch", "views"), "", "Advies"))
	b.Apply(journey.AddNote(b, "flowers", journey.InCell("buy", "touch", ""), "", "Bloemen"))
	b.Apply(journey.AddNote(b, "card", journey.OnWall(5, 5), "", "Kaartje"))
	yes := true
	for _, id := range []journey.ID{"views", "advice", "flowers", "card"} {
		b.Apply([]journey.Op{journey.Set(journey.KindNote, id, "addsValue", &yes)})
	}
	table := parties.Of(b)
	require.Equal(t, []string{"views", "advice"}, ids(table.Steps[1].Adds))
	require.Equal(t, []string{"flowers"}, ids(table.Loose), "what lies loose on the wall is not in the journey yet")
}

func ids(notes []*journey.Note) (list []string) {
	for _, n := range notes {
		list = append(list, string(n.ID))
	}
	return list
}
