package journey

// Standing is where a note is shown. It is a reader's view: nothing is written to repair a place that has gone.
type Standing uint8

// The standings.
const (
	Placed    Standing = iota // in the cell of a living phase and lane
	OnTheWall                 // loose
	InParking                 // parked
	NotPlaced                 // its phase or lane is gone, or it never had a place: shown in the tray "not placed"
)

// Standing tells where a note is shown.
func (b *Board) Standing(n *Note) Standing {
	switch n.Place.Where {
	case Cell:
		if b.Phase(n.Place.Phase) != nil && b.Lane(n.Place.Lane) != nil {
			return Placed
		}
	case Loose:
		return OnTheWall
	case Parked:
		return InParking
	}
	return NotPlaced
}

// Under is the step in whose sub-column a note stands, nil when it names none or the step is no longer in that phase: a
// dead under reads as none.
func (b *Board) Under(n *Note) *Note {
	if n.Place.Under == "" || n.Place.Where != Cell {
		return nil
	}
	step := b.Note(n.Place.Under)
	if step == nil || step == n || step.Place.Where != Cell || step.Place.Phase != n.Place.Phase || b.KindOf(step) != Actions {
		return nil
	}
	return step
}

// Feeling is the score of an emotion within its bounds, as it is shown; ok is false when it has none.
func (n *Note) Feeling() (score int, ok bool) {
	return max(LowestScore, min(HighestScore, n.Score.N)), n.Score.Set
}

// Ends gives the notes that a link joins, nil where an end is gone or is a phase.
func (b *Board) Ends(l *Link) (from, to *Note) { return b.Note(l.From), b.Note(l.To) }
