// Package table is a map as a table: which rows and columns there are, what a cell and a range say, and what is to be written when
// somebody types in a cell or pastes a range. It reads the board and makes ops, and draws nothing.
//
//	s := table.New(board, table.Across, words, fields)
//	s.Text(table.Spot{Row: 1, Col: 2})                      // "• Belt de bank\n• Leest reviews"
//	plan := s.Write(ids, []table.Write{{Spot: at, Text: "Belt de bank"}}, nil)
//	board.Apply(plan.Ops)                                   // the note whose text stayed is the same note still
//
// There are two shapes. Across has a row a lane and a column a phase; row 0 and column 0 are their heads, and a lane of metrics has
// a row a figure. List has a row a note, in the order phase, lane, place, and behind them what lies loose and what is parked; row 0
// has the names of the fields, and the row behind the last is for a new note.
//
// Nothing is guessed silently: what a cell cannot take stays as it was and is in Plan.Refused, with its row and column.
package table
