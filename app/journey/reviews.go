package journey

import "slices"

// AddReviews puts reviews behind those that the map has, by ops that come after those given; their ids are fresh.
func AddReviews(ops []Op, b *Board, list []Review) []Op {
	ranks, anew := RankReviews(b, len(list))
	ops = append(slices.Grow(ops, len(anew)+len(Specs(KindReview))*len(list)), anew...)
	for i := range list {
		list[i].Rank = ranks[i]
		ops = AddReview(ops, &list[i])
	}
	return ops
}

// RankReviews deals the ranks of n new reviews behind those that the map has, and the ops that rank these anew where there was no room.
func RankReviews(b *Board, n int) (ranks []string, anew []Op) {
	dealt := b.dealBefore(KindReview, "", n, nil)
	return dealt.ranks, dealt.anew
}

// AddReview makes a review that has its fresh id and its rank, by ops that come after those given.
func AddReview(ops []Op, r *Review) []Op {
	specs := Specs(KindReview)
	var room [512]byte
	var ends [16]int
	line := room[:0] // the values of the review, which are parts of one text
	for k := range specs {
		line = Append(line, specs[k].at(r))
		ends[k] = len(line)
	}
	values, from := Value(line), 0
	for k := range specs {
		if end := ends[k]; end > from {
			ops = append(ops, Op{Register{KindReview, r.ID, specs[k].Field}, values[from:end]})
			from = end
		}
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
