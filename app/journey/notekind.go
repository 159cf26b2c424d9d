package journey

// The kinds of lanes, and of the notes in them.
const (
	Actions     = "actions"
	Touchpoints = "touchpoints"
	Emotions    = "emotions"
	Pains       = "pains"
	Solutions   = "solutions"
	Actors      = "actors"
	Information = "information"
	Questions   = "questions"
	Metrics     = "metrics"
	Images      = "image"
	LineLane    = "line"
	Free        = "free"
	LooseText   = "text" // a note without paper, never a lane
)

// The kinds of links.
const (
	LeadsTo   = "leads-to"
	LoopsBack = "loops-back"
	Skips     = "skips"
	Causes    = "causes"
	Solves    = "solves"
)

// Score bounds of an emotion.
const (
	LowestScore  = -2
	HighestScore = 2
)

// KindOf is what a note is: its own kind where it has one, else that of its lane, or of the lane that it was parked from, else
// free.
func (b *Board) KindOf(n *Note) string {
	if n.Kind != "" {
		return n.Kind
	}
	if n.Place.Where == Cell || n.Place.Where == Parked {
		if l := b.Lane(n.Place.Lane); l != nil && l.Kind != "" {
			return l.Kind
		}
	}
	return Free
}

// KindOf is what a link says; leads-to where nothing was written.
func (l *Link) KindOf() string {
	if l.Kind == "" {
		return LeadsTo
	}
	return l.Kind
}

// Words is what stands on a link: of a loop its condition before its label, of another its label before its condition.
func (l *Link) Words() string {
	first, second := l.Label, l.Condition
	if l.KindOf() == LoopsBack {
		first, second = second, first
	}
	if first != "" {
		return first
	}
	return second
}

// Stages are those of AIDA, in order.
var Stages = [...]string{"attention", "interest", "desire", "action"}
