// Package replica is one tab's copy of a map: what the store has confirmed, with the tab's own changes that are still on
// their way on top, and the undo of that tab.
//
// All tabs agree on what "later" means because the store deals every change a key when it is appended, and a replica reads
// the changes in the order of these keys. A change is confirmed once it has been read back from the store. A change of
// another that arrives is laid under the ones that are still on their way, so every board ends as the fold of the same log.
//
//	state, damage, err := replica.Recover(id, saved)    // saved: what Store.Open gave
//	r := replica.New("k3Wq81Zp", state)                 // an author is one tab's session
//	c, drawn := r.Do("move note", ops, "")              // at once on the board; drawn is what the layout must redo
//	_, err = store.Append(id, codec.AppendChange(nil, c))
//	lines, err := store.Since(id, r.Key())              // always from Key on, never a guess from a notification
//	entries, damage := replica.Decode(lines)
//	drawn = r.Confirm(entries...)
//	c, drawn, ok := r.Undo()                            // a new change, to be appended like any other
//
// A Replica is not safe for use by two goroutines at once. Nothing in it waits: the editor calls it, and the edge carries
// bytes between it and a Store.
package replica
