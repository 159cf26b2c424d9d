package journey

// QuestionsOf lists the review questions of a phase, in their order.
func (b *Board) QuestionsOf(phase ID) []*Question {
	var list []*Question
	for q := range walk[*Question](b, KindQuestion) {
		if q.Phase == phase {
			list = append(list, q)
		}
	}
	return list
}

// AddQuestion asks a review question in a phase, after those it has. stage is that of the bank that it comes from; both it and
// answer may be empty.
func AddQuestion(b *Board, id, phase ID, words, stage, answer string) []Op {
	ops := append(b.inOrder(KindQuestion, id, ""), Set(KindQuestion, id, "phase", &phase), SetText(KindQuestion, id, "text", words))
	if stage != "" {
		ops = append(ops, SetText(KindQuestion, id, "stage", stage))
	}
	if answer != "" {
		ops = append(ops, SetText(KindQuestion, id, "answer", answer))
	}
	return ops
}

// MoveQuestion moves a question up among those of its phase, or down; at the end of the list there is nothing to do.
func MoveQuestion(b *Board, id ID, down bool) []Op {
	q, _ := b.Find(KindQuestion, id).(*Question)
	if q == nil {
		return nil
	}
	list := b.QuestionsOf(q.Phase)
	for i, other := range list {
		switch {
		case other.ID != id:
		case !down && i > 0:
			return b.inOrder(KindQuestion, id, list[i-1].ID)
		case down && i+2 < len(list):
			return b.inOrder(KindQuestion, id, list[i+2].ID)
		case down && i+2 == len(list):
			return b.inOrder(KindQuestion, id, "")
		}
	}
	return nil
}
