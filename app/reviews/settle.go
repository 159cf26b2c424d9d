package reviews

import (
	"slices"

	"reiskaart/app/formats/csv"
	"reiskaart/app/formats/grid"
	"reiskaart/app/journey"
)

// settle finds out how the table is to be read.
func (t *Trying) settle(int) bool {
	if len(t.table.Rows) == 0 {
		return true
	}
	t.columns(t.table, t.choices, t.memory)
	for f := range t.Leave {
		t.Leave[f] = t.choices.Leave[Field(f)]
	}
	t.rows = t.body(t.table)
	t.Found = len(t.rows)
	t.leaveHeads()
	for _, o := range t.table.Odd {
		if !t.Named || o.Row > t.table.Rows[0].N {
			t.Mended = append(t.Mended, o)
		}
	}
	if t.Columns[Score] == None && t.Columns[Text] == None {
		t.ask(AskScore)
	}
	t.scale()
	t.order()
	t.comma()
	t.phases()
	return true
}

// leaveHeads takes out the rows that have the heads once more: they say nothing about scales, dates and phases either.
func (t *Trying) leaveHeads() {
	if !slices.ContainsFunc(t.rows, func(r csv.Row) bool { return t.headsAgain(&r) }) {
		return
	}
	all := t.rows
	t.rows = make([]csv.Row, 0, len(all))
	for i := range all {
		if !t.headsAgain(&all[i]) {
			t.rows = append(t.rows, all[i])
			continue
		}
		f := Score
		for g, c := range t.Columns { // the first column that says something
			if c != None && (t.Columns[f] == None || c < t.Columns[f]) {
				f = Field(g)
			}
		}
		t.Wrong = append(t.Wrong, Wrong{all[i].N, f, "", HeadsAgain})
		t.WrongRows++
	}
}

func (t *Trial) ask(a Ask) { t.Asks = append(t.Asks, a) }

// cells walks what stands in the column of a field.
func (t *Trying) cells(f Field, each func(cell string)) {
	if i := t.Columns[f]; i != None {
		for k := range t.rows {
			if cell := t.rows[k].At(i); cell != "" {
				each(cell)
			}
		}
	}
}

// scale settles what the scores mean.
func (t *Trying) scale() {
	if t.Columns[Score] == None {
		t.ScaleWhy = Needless
		return
	}
	own, least, most, any := "", 11.0, -1.0, false
	t.cells(Score, func(cell string) {
		v, names, ok := readScore(cell)
		if !ok {
			return
		}
		any = true
		if names != "" {
			if own != "" && own != names {
				names = "?"
			}
			own = names
		}
		if v >= 0 && v <= 10 {
			least, most = min(least, v), max(most, v)
		}
	})
	head := t.head(Score)
	switch byHead := scaleByHead(head); {
	case ScaleOf(t.choices.Scale) != nil:
		t.Scale, t.ScaleWhy = t.choices.Scale, Chosen
	case !any:
		t.Scale, t.ScaleWhy = Scales[0].Key, Needless
	case ScaleOf(t.memory.get("scale", head)) != nil:
		t.Scale, t.ScaleWhy = t.memory.get("scale", head), Remembered
	case ScaleOf(own) != nil:
		t.Scale, t.ScaleWhy = own, ByValues
	case byHead != "" && most <= ScaleOf(byHead).Max:
		t.Scale, t.ScaleWhy = byHead, ByHead
	case most > 7:
		t.Scale, t.ScaleWhy = "score10", ByValues
	case most > 0 && most <= 5 && least >= 1 && own == "":
		t.Scale, t.ScaleWhy = "score5", ByValues
	default:
		t.ask(AskScale)
	}
}

// order settles in which order the numbers of dates stand. One date that can be read in one way only proves it for all; where two
// prove different orders, or none does, it is asked.
func (t *Trying) order() {
	proven, open := Order(0), false
	t.cells(Date, func(cell string) {
		d, known := t.dates[cell]
		if !known {
			d = readDate(cell)
			t.dates[cell] = d
		}
		switch {
		case d.on != "" || d.bad:
		case d.orders&(d.orders-1) != 0:
			open = true
		default:
			if proven |= d.orders; t.Proof == "" {
				t.Proof = cell
			}
		}
	})
	remembered := OrderOf(t.memory.get("dates", t.head(Date)))
	switch {
	case t.choices.Order != 0:
		t.Order, t.OrderWhy = t.choices.Order, Chosen
	case proven == 0 && !open:
		t.OrderWhy = Needless
	case proven != 0 && proven&(proven-1) == 0:
		t.Order, t.OrderWhy = proven, ByValues
	case remembered != 0 && proven == 0:
		t.Order, t.OrderWhy = remembered, Remembered
	default:
		t.ask(AskDates)
	}
}

// comma settles the decimal sign of values: whether 1.250 is much or little.
func (t *Trying) comma() {
	seen, ambiguous := map[byte]bool{}, false
	t.cells(Value, func(cell string) {
		a := readAmount(cell)
		if ambiguous = ambiguous || a.ambiguous != 0; a.sign != 0 {
			seen[a.sign] = true
		}
	})
	remembered := t.memory.get("comma", t.head(Value))
	switch {
	case t.choices.Comma != 0:
		t.Comma, t.CommaWhy = t.choices.Comma, Chosen
	case !ambiguous:
		t.CommaWhy = Needless
	case len(seen) == 1:
		for sign := range seen {
			t.Comma, t.CommaWhy = sign, ByValues
		}
	case len(seen) == 0 && len(remembered) == 1:
		t.Comma, t.CommaWhy = remembered[0], Remembered
	default:
		t.ask(AskComma)
	}
}

// phases finds the phases that the file names.
func (t *Trying) phases() {
	if t.Columns[Phase] == None {
		if t.All == "" || t.All != Whole && t.board.Phase(journey.ID(t.All)) == nil {
			t.All = ""
			t.ask(AskPhase)
		}
		return
	}
	byFold := map[string]int{}
	t.cells(Phase, func(cell string) {
		at, known := t.names[cell]
		if !known {
			fold := foldName(cell)
			if at, known = byFold[fold]; !known {
				at = len(t.Names)
				byFold[fold] = at
				t.Names = append(t.Names, t.named(cell, fold))
			}
			t.names[cell] = at
		}
		t.Names[at].Rows++
	})
}

// foldName is a name as it is compared; one of signs alone stays as it is.
func foldName(name string) string {
	if fold := grid.Fold(name); fold != "" {
		return fold
	}
	return name
}

// named finds the phase of a name: as it was chosen, as the map remembers it, or with the same letters. Two phases of one name are
// asked about.
func (t *Trying) named(name, fold string) Name {
	n := Name{Name: name, Fold: fold}
	is := func(to string) bool { return to == Left || to == Whole || t.board.Phase(journey.ID(to)) != nil }
	if to, ok := t.choices.Phases[fold]; ok && (to == "" || is(to)) {
		n.To, n.Why = to, Chosen
		return n
	}
	if to := t.memory.get("phase", fold); to != "" && is(to) {
		n.To, n.Why = to, Remembered
		return n
	}
	for _, p := range t.board.Phases() {
		if foldName(p.Title) == fold {
			if n.To != "" {
				n.To, n.Why = "", Unknown
				break
			}
			n.To, n.Why = string(p.ID), ByHead
		}
	}
	return n
}
