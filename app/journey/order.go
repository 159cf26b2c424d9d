package journey

import "slices"

// ranked is what the dealing of places in an order came to: the ranks for the newcomers, in order, and, where no room was
// left between their neighbours, the ops that rank all siblings anew.
type ranked struct {
	ranks []string
	anew  []Op
}

// dealBefore deals n ranks among the siblings of kind k, before the sibling named before or at the end when it is empty or
// gone. The records in moving are on their way to elsewhere and do not count as neighbours.
func (b *Board) dealBefore(k Kind, before ID, n int, moving []ID) ranked {
	t := b.tables[k]
	order := b.All(k)
	lower, upper, at := "", "", len(order)
	if r := b.Find(k, before); r != nil && before != "" {
		at = slices.Index(order, r)
		upper = t.rank(r)
	}
	gone := make(map[ID]bool, len(moving))
	for _, id := range moving {
		gone[id] = true
	}
	for i := at - 1; i >= 0; i-- {
		if !gone[order[i].head().ID] {
			lower = t.rank(order[i])
			break
		}
	}
	ranks := make([]string, n)
	if spread(ranks, lower, upper) {
		return ranked{ranks: ranks}
	}
	return b.rankAnew(t, order, at, n, gone)
}

// spread fills ranks with values between lower and upper: halving, so that a pasted thousand gets short ranks.
func spread(ranks []string, lower, upper string) bool {
	if upper == "" {
		ok := true
		for i := 0; i < len(ranks) && ok; i++ {
			ranks[i], ok = After(lower, "")
			lower = ranks[i]
		}
		return ok
	}
	if len(ranks) == 0 {
		return true
	}
	mid, ok := Between(lower, upper)
	i := len(ranks) / 2
	ranks[i] = mid
	return ok && spread(ranks[:i], lower, mid) && spread(ranks[i+1:], mid, upper)
}

// rankAnew ranks every sibling, leaving room for n newcomers at index at.
func (b *Board) rankAnew(t *table, order []Record, at, n int, gone map[ID]bool) ranked {
	var out ranked
	stay := 0
	for _, r := range order {
		if !gone[r.head().ID] {
			stay++
		}
	}
	all := Deal(stay + n)
	for i, r := range order {
		if i == at {
			out.ranks, all = all[:n], all[n:]
		}
		if gone[r.head().ID] {
			continue
		}
		out.anew = append(out.anew, setRank(t, r, all[0]))
		all = all[1:]
	}
	if out.ranks == nil {
		out.ranks = all[:n]
	}
	return out
}

// setRank is the op that gives a record another rank and changes nothing else of its place.
func setRank(t *table, r Record, rank string) Op {
	reg := Register{t.spec.kind.Kind, r.head().ID, t.spec.rank.Field}
	if p, ok := t.spec.rank.at(r).(*Place); ok {
		place := *p
		place.Rank = rank
		return Op{reg, Value(Append(nil, &place))}
	}
	return Op{reg, Value(Append(nil, &rank))}
}
