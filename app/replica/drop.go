package replica

import "reiskaart/app/journey"

// Drop takes back the latest step as Undo does and forgets it: for what a person began and gave up, such as a note that was
// emptied before it was left. Nothing of it can be undone or redone.
func (r *Replica) Drop() (c journey.Change, changed []journey.Applied, ok bool) {
	kept := len(r.redo)
	c, changed, ok = r.Undo()
	r.redo = r.redo[:kept]
	r.able[1] = able{}
	return c, changed, ok
}
