package journey

// DeleteActor deletes an actor with its stages; notes that name it keep their words.
func DeleteActor(b *Board, id ID) []Op {
	ops := []Op{Delete(KindActor, id)}
	for _, r := range b.All(KindActorStage) {
		if s := r.(*ActorStage); s.Actor == id {
			ops = append(ops, Delete(KindActorStage, s.ID))
		}
	}
	for n := range b.Notes() {
		if n.Actor == id {
			ops = append(ops, SetText(KindNote, n.ID, "actor", ""))
		}
	}
	return ops
}

// SetStage says where in AIDA the customer is for an actor at a step, one of Stages; empty for nowhere. id is that of the record
// to make where there is none yet.
func SetStage(b *Board, id, actor, step ID, stage string) (ops []Op) {
	for _, r := range b.All(KindActorStage) {
		s := r.(*ActorStage)
		switch {
		case s.Actor != actor || s.Step != step:
		case stage == "":
			ops = append(ops, Delete(KindActorStage, s.ID))
		default: // of two that were made at once both follow
			ops = append(ops, SetText(KindActorStage, s.ID, "stage", stage))
		}
	}
	if len(ops) == 0 && stage != "" {
		ops = []Op{Set(KindActorStage, id, "actor", &actor), Set(KindActorStage, id, "step", &step), SetText(KindActorStage, id, "stage", stage)}
	}
	return ops
}

// StageAt is where in AIDA the customer is for an actor at a step, the furthest where several say so; empty for nowhere.
func StageAt(b *Board, actor, step ID) string {
	found := -1
	for _, r := range b.All(KindActorStage) {
		if s := r.(*ActorStage); s.Actor == actor && s.Step == step {
			for i, name := range Stages {
				if s.Stage == name {
					found = max(found, i)
				}
			}
		}
	}
	if found < 0 {
		return ""
	}
	return Stages[found]
}

// AddMeasurement begins a measurement of a phase at a date.
func AddMeasurement(b *Board, id, phase ID, date string) []Op {
	return append(b.inOrder(KindMeasurement, id, ""), Set(KindMeasurement, id, "phase", &phase), SetText(KindMeasurement, id, "date", date))
}
