package replica

import "reiskaart/app/journey"

// Drop takes back the latest step as Undo does and forgets it: for what a person began and gave up, such as a note that was
// emptied before it was left. Nothing of it can be undone or redone. It never reaches for an older step; ok is false when
// there was nothing of it left to take back.
func (r *Replica) Drop() (c journey.Change, changed []journey.Applied, ok bool) {
	end := len(r.undo) - 1
	if end < 0 {
		return c, nil, false
	}
	var forgotten []*step
	latest := []*step{r.undo[end]}
	r.undo = r.undo[:end]
	r.group, r.able = "", [2]able{}
	return r.turn(&latest, &forgotten, true)
}
