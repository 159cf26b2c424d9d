// Package codec turns a map into its file and back, and a change into its line of the journal.
//
// The file ("reiskaart/1") is JSON that a person can read and git can compare: fixed key order, one record per line, the
// order of the arrays is the order of the map. Everything runs over the table journey.Registers; what a register looks
// like in the file is decided there.
//
//	data, err := codec.Write(board)
//	board, report, err := codec.Read(data)
//	for _, issue := range report.Issues {
//		... // "112 of the 113 notes were read; one (line 52) was not"
//	}
//
// Reading is tolerant. A broken record costs that record and no other; what this version does not know is kept and written
// back; only a file that is no map at all, or is over the limits, or comes from a later major version is refused, with an
// *Error whose Problem the interface puts into words.
//
// The promise: Write gives the same bytes again for a file that Write made from a map with an id, and any other file that
// Read accepts has reached its final form after being written once.
//
// Three things change on that first pass. A second record with the same id, and one without an id, get a new one, always the
// same for the same file. A number is rounded to what its register holds. And a kept value that would be taken for a good
// one of another register, had it stayed in its record, moves to the array "kept", which also holds the registers of kinds
// that this version does not know.
package codec
