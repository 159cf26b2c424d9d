package journey

import "slices"

// AddReviews puts reviews behind those that the map has, by ops that come after those given; their ids are fresh.
func AddReviews(ops []Op, b *Board, list []Review) []Op {
	dealt := b.dealBefore(KindReview, "", len(list), nil)
	specs := Specs(KindReview)
	ops = append(slices.Grow(ops, len(dealt.anew)+len(specs)*len(list)), dealt.anew...)
	var line []byte // the values of one review, which are parts of one text
	var ends []int
	for i := range list {
		r := &list[i]
		r.Rank = dealt.ranks[i]
		line, ends = line[:0], ends[:0]
		for k := range specs {
			line = Append(line, specs[k].at(r))
			ends = append(ends, len(line))
		}
		values, from := Value(line), 0
		for k, end := range ends {
			if end > from {
				ops = append(ops, Op{Register{KindReview, r.ID, specs[k].Field}, values[from:end]})
			}
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
