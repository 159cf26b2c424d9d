package table

import (
	"slices"
	"strings"

	"reiskaart/app/journey"
)

// StagePrefix begins the key of a column that says where in AIDA the customer is for a party; the party's id stands behind it.
const StagePrefix = "aida/"

// partyOf is the party that a column is about, empty where it is about none.
func partyOf(key string) journey.ID {
	if id, ok := strings.CutPrefix(key, StagePrefix); ok {
		return journey.ID(id)
	}
	return ""
}

type partyAt struct{ party, step journey.ID }

// stage is where in AIDA the customer is for a party at a step, the furthest where several say so.
func (s *Sheet) stage(party, step journey.ID) string {
	if s.stages == nil {
		s.stages = map[partyAt]int{}
		for _, r := range s.Board.All(journey.KindActorStage) {
			a := r.(*journey.ActorStage)
			at := partyAt{a.Actor, a.Step}
			s.stages[at] = max(s.stages[at], 1+slices.Index(journey.Stages[:], a.Stage))
		}
	}
	if i := s.stages[partyAt{party, step}]; i > 0 {
		return journey.Stages[i-1]
	}
	return ""
}
