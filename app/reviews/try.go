package reviews

import (
	"slices"
	"strings"
	"unicode/utf8"

	"reiskaart/app/codec"
	"reiskaart/app/formats/csv"
	"reiskaart/app/journey"
)

// Try reads a table as reviews of a map, as far as one can without guessing, and compares them with those that the map has.
func Try(table *csv.Table, b *journey.Board, c Choices) *Trial {
	t := Begin(table, b, c)
	for !t.Work(1 << 30) {
	}
	return t.Trial
}

// Trying is a trial on its way, where nobody may be kept waiting for all of it. The map must not change meanwhile in what Try reads of it.
type Trying struct {
	*Trial
	table   *csv.Table
	board   *journey.Board
	choices *Choices
	memory  *memory
	rows    []csv.Row
	dates   map[string]dated
	names   map[string]int // in Names, by what stands in the file
	step    int            // of steps
	at      int            // the next row to be read
	by      comparing
}

// Begin begins a trial.
func Begin(table *csv.Table, b *journey.Board, c Choices) *Trying {
	return &Trying{Trial: &Trial{All: c.All}, table: table, board: b, choices: &c, memory: &memory{b.Doc().Matching}, dates: map[string]dated{}, names: map[string]int{}}
}

// steps are what a trial consists of, one after the other; each reports whether it is done.
var steps = [...]func(t *Trying, rows int) bool{
	(*Trying).settle, (*Trying).read,
	func(t *Trying, _ int) bool { t.repeats(); return true },
	func(t *Trying, _ int) bool { t.gather(); return true },
	func(t *Trying, _ int) bool { t.among(); return true },
	func(t *Trying, _ int) bool { t.count(); return true },
}

// Work goes on, by as many rows where a step goes row by row, and reports whether the trial is done.
func (t *Trying) Work(rows int) (done bool) {
	if t.step < len(steps) && steps[t.step](t, rows) {
		if t.step++; len(t.Asks) > 0 || len(t.table.Rows) == 0 { // nothing is read before all is known
			t.step = len(steps)
		}
	}
	return t.step == len(steps)
}

// Share is how much was read, from 0 to 1.
func (t *Trying) Share() float64 {
	if len(t.rows) == 0 {
		return 0
	}
	return float64(t.at) / float64(len(t.rows))
}

// count is the end of a trial.
func (t *Trying) count() {
	for i := range t.Rows {
		switch t.Rows[i].Fate {
		case New:
			t.New++
		case Known:
			t.Known++
		case Changed:
			t.Changed++
		}
	}
	t.fit(max(0, Most-t.board.Count(journey.KindReview)))
	t.Found, t.WrongRows = t.Found+t.table.Cut, t.WrongRows+t.table.Cut
}

// fit leaves out the new rows for which the map has no room.
func (t *Trial) fit(room int) {
	if t.New <= room {
		return
	}
	kept, n := t.Rows[:0], 0
	for _, row := range t.Rows {
		if row.Fate == New {
			if n++; n > room {
				t.Wrong = append(t.Wrong, Wrong{row.N, Score, "", TooMany})
				continue
			}
		}
		kept = append(kept, row)
	}
	t.Rows, t.New, t.WrongRows = kept, room, t.WrongRows+t.New-room
}

// read takes rows in, now that everything is settled.
func (t *Trying) read(rows int) (done bool) {
	width := len(t.Heads)
	if t.Rows == nil {
		t.Rows = make([]Row, 0, len(t.rows))
	}
	scale := ScaleOf(t.Scale)
	for ; rows > 0 && t.at < len(t.rows); rows, t.at = rows-1, t.at+1 {
		from := &t.rows[t.at]
		wrong := len(t.Wrong)
		row := Row{N: from.N}
		cell := func(f Field) string { return from.At(t.Columns[f]) }
		complain := func(f Field, why Problem) { t.Wrong = append(t.Wrong, Wrong{from.N, f, cell(f), why}) }

		skip := t.readPhase(&row, cell(Phase), complain)
		if s := cell(Date); s != "" {
			d := t.dates[s]
			if row.Date = d.under(t.Order); d.bad {
				complain(Date, d.why)
			} else if row.Date == "" {
				complain(Date, OtherOrder)
			}
		}
		if s := cell(Score); s != "" {
			v, own, ok := readScore(s)
			switch {
			case !ok:
				complain(Score, NoNumber)
			case v < 0:
				complain(Score, Negative)
			case own != "" && own != t.Scale && !(own == "stars" && t.Scale == "score5" || own == "score5" && t.Scale == "stars"):
				complain(Score, OtherScale)
			case v < scale.Min || v > scale.Max:
				complain(Score, Outside)
			}
			row.Score = journey.Float{N: v, Set: true}
		}
		if s := cell(Value); s != "" {
			a := readAmount(s)
			v := a.under(t.Comma)
			switch {
			case !a.ok:
				complain(Value, NoNumber)
			case v < 0:
				complain(Value, Negative)
			}
			row.Value = journey.Float{N: v, Set: true}
		}
		row.Text, row.Person = cell(Text), cell(Person)
		for _, f := range [...]Field{Text, Person} {
			if s := cell(f); len(s) > codec.MaxRunes && utf8.RuneCountInString(s) > codec.MaxRunes {
				complain(f, TooLong)
			}
		}
		if !row.Score.Set && (row.Text == "" || t.Leave[Text]) {
			complain(Score, Nothing)
		}
		if len(from.Cells) > width && slices.ContainsFunc(from.Cells[width:], func(s string) bool { return s != "" }) {
			complain(Text, TooWide)
		}
		switch {
		case skip:
			t.Wrong = t.Wrong[:wrong]
			t.Skipped++
		case len(t.Wrong) > wrong:
			t.WrongRows++
		default:
			t.Rows = append(t.Rows, row)
		}
	}
	return t.at == len(t.rows)
}

// readPhase finds the phase of a row; skip when the rows of its name are left out.
func (t *Trying) readPhase(row *Row, cell string, complain func(Field, Problem)) (skip bool) {
	to := t.All
	if t.Columns[Phase] != None {
		if cell == "" {
			complain(Phase, NoPhase)
			return false
		}
		to = t.Names[t.names[cell]].To
	}
	switch to {
	case Left:
		return true
	case Whole:
	case "":
		complain(Phase, UnknownPhase)
	default:
		row.Phase = journey.ID(strings.Clone(to))
	}
	return false
}
