package journey

// AddReviews puts reviews behind those that the map has; their ids are fresh.
func AddReviews(b *Board, list []Review) []Op {
	dealt := b.dealBefore(KindReview, "", len(list), nil)
	ops := append(make([]Op, 0, len(dealt.anew)+9*len(list)), dealt.anew...)
	for i := range list {
		r := &list[i]
		r.Rank = dealt.ranks[i]
		ops = append(ops, reviewOps(r, &Review{})...)
	}
	return ops
}

// ChangeReview writes what differs between a review of the map and how it is to be.
func ChangeReview(was, now *Review) []Op { return reviewOps(now, was) }

func reviewOps(r, was *Review) (ops []Op) {
	specs := Specs(KindReview)
	for i := range specs {
		if v := Value(Append(nil, specs[i].at(r))); v != Value(Append(nil, specs[i].at(was))) {
			ops = append(ops, Op{Register{KindReview, r.ID, specs[i].Field}, v})
		}
	}
	return ops
}

// DeleteImport deletes an import of reviews with all that came by it.
func DeleteImport(b *Board, id ID) []Op {
	ops := []Op{Delete(KindMeasurement, id)}
	for _, r := range b.All(KindReview) {
		if r.(*Review).Import == id {
			ops = append(ops, Delete(KindReview, IDOf(r)))
		}
	}
	return ops
}
