// Package find searches all text of a map: what stands on the wall and what is written of it, folded for case and accents.
//
//	index := find.NewIndex(board)
//	hits := index.Search("hypotheek", nil) // in the order of the journey, one for each thing
//
// An index is one long text with all that can be found, so that a search is a walk through memory: 10,000 notes take well
// under a millisecond, whatever is asked. It is made anew when the map has changed.
package find
