package editor

import (
	"slices"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/parties"
	"reiskaart/app/report"
)

// actorsPage is who has which part at which step: where the customer is for each party, and where it goes from one to another (seed 003).
// AIDA is set on the page itself: of one party in a column, of all in the cell that is pressed.
var actorsPage = insightPage{
	key:   "actors",
	title: func(w *lang.Words) string { return w.Parties.Title },
	make: func(e *Editor) report.Page {
		s := &e.byParty
		return e.pageKept(&s.page, string(s.party)+" "+string(s.phase)+" "+s.set, e.actorsReport)
	},
	set: (*Editor).setActors,
}

// partiesShown is what the page of parties is about.
type partiesShown struct {
	party journey.ID // empty: all
	phase journey.ID // where there are more steps than fit; empty: from the beginning
	set   string     // of the table of all: the party and the step of which AIDA is being set
	page  keptPage
}

// mostSteps are the steps of a table: a page of thousands of rows is read by nobody, and takes long to write.
const mostSteps = 200

// setActors takes a choice of the page, or where in AIDA the customer is: "aida", the party and the step.
func (e *Editor) setActors(field, value string, _ bool) {
	b, s := e.doc.Board, &e.byParty
	switch field {
	case "party":
		e.showParty(value)
		return
	case "phase":
		s.phase = journey.ID(value)
		return
	}
	parts := strings.Fields(field)
	if len(parts) != 3 || parts[0] != "aida" {
		return
	}
	a, _ := b.Find(journey.KindActor, journey.ID(parts[1])).(*journey.Actor)
	step := b.Note(journey.ID(parts[2]))
	if a == nil || step == nil || journey.StageAt(b, a.ID, step.ID) == value {
		return
	}
	e.edit("set stage", "", journey.SetStage(b, e.ids.New(), a.ID, step.ID, value))
	e.chooseNotes(step.ID)
}

// showParty makes the page one about a party, or for empty about all.
func (e *Editor) showParty(arg string) {
	e.byParty.party = journey.ID(arg)
	name := e.words.Parties.All
	if a, ok := e.doc.Board.Find(journey.KindActor, journey.ID(arg)).(*journey.Actor); ok {
		name = e.nameOf(a)
	}
	e.say(e.words.Parties.Chosen.With(name))
}

// partyTable is a table of parties on its way to the page.
type partyTable struct {
	*Editor
	parties.Table
	one   int // the party that the page is about; below 0: all
	stage [len(journey.Stages)]string
}

func (e *Editor) actorsReport() report.Page {
	w := &e.words.Parties
	t := partyTable{e, parties.Of(e.doc.Board), -1, e.stageNames()}
	p := report.Page{Title: w.Title, Lead: w.Lead}
	switch {
	case len(t.Parties) == 0:
		p.Lead = w.None
		p.Blocks = []report.Block{{Key: "begin", Screen: true, Acts: []report.Act{{Label: e.words.Actor.Add, Do: "addactor", Strong: true}}}}
		return p
	case len(t.Steps) == 0:
		p.Lead = w.NoSteps
		return p
	}
	t.one = slices.IndexFunc(t.Parties, func(a *journey.Actor) bool { return a.ID == e.byParty.party })
	p.Blocks = []report.Block{{Key: "choose", Screen: true, Fields: t.choices()}}
	if names := t.names(t.Without); len(names) > 0 {
		p.Blocks = append(p.Blocks, report.Block{Key: "without", Text: []string{w.Without.With(strings.Join(names, ", "))}})
	}
	p.Blocks = append(p.Blocks, t.steps(), t.handed(), t.shared(), t.adds(), report.Block{Key: "how", Quiet: true, Text: w.How[:]})
	return p
}

// choices are whom the page is about, and of a long map which phase.
func (t *partyTable) choices() []report.Field {
	w := &t.words.Parties
	who := report.Field{Name: "actors/party", Label: w.Show, Kind: report.Choose, Choices: []report.Choice{{Label: w.All}}}
	for i, a := range t.Parties {
		who.Choices = append(who.Choices, report.Choice{Value: string(a.ID), Label: t.nameOf(a)})
		if i == t.one {
			who.Value = string(a.ID)
		}
	}
	fields := []report.Field{who}
	if len(t.Steps) > mostSteps {
		phase := report.Field{Name: "actors/phase", Label: w.Phase, Kind: report.Choose, Choices: []report.Choice{{Label: w.Start}}}
		for _, p := range t.doc.Board.Phases() {
			phase.Choices = append(phase.Choices, report.Choice{Value: string(p.ID), Label: t.phaseTitle(p.ID)})
			if p.ID == t.byParty.phase {
				phase.Value = string(p.ID)
			}
		}
		fields = append(fields, phase)
	}
	return fields
}

// shown are the steps that the page has rows for.
func (t *partyTable) shown() (rows []int, all int) {
	phase := t.byParty.phase
	if len(t.Steps) <= mostSteps || t.doc.Board.Phase(phase) == nil {
		phase = ""
	}
	for i := range t.Steps {
		if phase == "" || t.Steps[i].Note.Place.Phase == phase {
			if all++; all <= mostSteps {
				rows = append(rows, i)
			}
		}
	}
	return rows, all
}

// steps is the table of parties by steps, or of one party with its AIDA to set.
func (t *partyTable) steps() report.Block {
	w := &t.words.Parties
	rows, all := t.shown()
	b := report.Block{Key: "steps", Table: &report.Table{Caption: t.words.Actor.Heading, Heads: report.Row(w.Step)}}
	if all > len(rows) {
		b.Text = []string{w.Many.With(itoa(len(rows)), itoa(all))}
	}
	heads := &b.Table.Heads
	if t.one >= 0 {
		*heads = append(*heads, report.Row(w.Stage, w.Set, w.By)...)
	} else {
		for _, a := range t.Parties {
			*heads = append(*heads, report.Cell{Text: t.nameOf(a), Act: &report.Act{Do: "showparty", Arg: string(a.ID)}})
		}
	}
	for _, i := range rows {
		s := &t.Steps[i]
		row := []report.Cell{{Lines: []report.Cell{t.step(i)}}}
		if len(s.To) > 0 {
			row[0].Lines = append(row[0].Lines, report.Cell{Text: w.Over.With(t.joined(s.From), t.joined(s.To)), Mark: report.Faint})
		}
		if t.one >= 0 {
			row = append(row, t.part(&s.Parts[t.one]), report.Cell{Field: t.aida(s, t.one)}, report.Cell{Text: strings.Join(t.inWords(s, t.one), ", ")})
		} else {
			for j := range s.Parts {
				row = append(row, t.partToSet(s, j))
			}
		}
		b.Table.Rows = append(b.Table.Rows, row)
	}
	return b
}

// step is a step by its number, which leads to it on the wall.
func (t *partyTable) step(i int) report.Cell {
	n := t.Steps[i].Note
	return report.Cell{Text: itoa(i+1) + ". " + t.noteCalled(n), Act: &report.Act{Do: "tonote", Arg: string(n.ID)}}
}

// noteCalled is a note's text on one line, or what it is where it says nothing; of one that is not for all eyes only that.
func (e *Editor) noteCalled(n *journey.Note) string {
	if notForAll(n) {
		return e.words.Note.Private
	}
	if text := strings.Join(strings.Fields(n.Shown()), " "); text != "" {
		return text
	}
	return e.words.Inspect.Note
}

// part is what a party does at a step: the boxes of AIDA with their word, and whether it acts.
func (t *partyTable) part(p *parties.Part) report.Cell {
	var lines []report.Cell
	if i := slices.Index(journey.Stages[:], p.Stage); i >= 0 {
		lines = append(lines, report.Cell{Text: t.stage[i], Box: i + 1})
	}
	if p.Acts {
		lines = append(lines, report.Cell{Text: t.words.Parties.Acts, Mark: report.Good})
	}
	return report.Cell{Lines: lines}
}

// partToSet is the same with a press to set it, after which it is a field.
func (t *partyTable) partToSet(s *parties.Step, j int) report.Cell {
	p, arg := &s.Parts[j], string(t.Parties[j].ID)+" "+string(s.Note.ID)
	cell := t.part(p)
	switch press := (&report.Act{Label: "+", Do: "setstage", Arg: arg}); {
	case t.byParty.set == arg:
		cell.Lines = append([]report.Cell{{Field: t.aida(s, j)}}, cell.Lines...)
	case p.Stage != "" && len(cell.Lines) > 0:
		cell.Lines[0].Act = press
	default:
		cell.Lines = append([]report.Cell{{Act: press, Mark: report.Faint}}, cell.Lines...)
	}
	return cell
}

// setStageHere makes the cell of a party and a step a field, or no longer.
func (e *Editor) setStageHere(arg string) {
	party, step, _ := strings.Cut(arg, " ")
	a, _ := e.doc.Board.Find(journey.KindActor, journey.ID(party)).(*journey.Actor)
	n := e.doc.Board.Note(journey.ID(step))
	if e.byParty.set = ""; a != nil && n != nil {
		e.byParty.set = arg
		e.say(e.words.Parties.SetFor.With(e.nameOf(a), e.noteCalled(n)))
	}
}

// aida is the field that says where in AIDA the customer is for a party.
func (t *partyTable) aida(s *parties.Step, of int) *report.Field {
	a := t.Parties[of]
	f := &report.Field{Name: "actors/aida " + string(a.ID) + " " + string(s.Note.ID), Label: t.words.Parties.SetFor.With(t.nameOf(a), t.noteCalled(s.Note)),
		Kind: report.Choose, Value: s.Parts[of].Stage, Bare: true, Choices: []report.Choice{{Label: t.words.Field.None}}}
	for i, name := range t.stage {
		f.Choices = append(f.Choices, report.Choice{Value: journey.Stages[i], Label: name})
	}
	return f
}

// inWords are the parties that have a part in a step but for one, with what it is.
func (t *partyTable) inWords(s *parties.Step, but int) (names []string) {
	for _, i := range s.In() {
		if i == but {
			continue
		}
		p, name := &s.Parts[i], t.nameOf(t.Parties[i])
		if at := slices.Index(journey.Stages[:], p.Stage); at >= 0 {
			name += " (" + t.stage[at] + ")"
		} else {
			name += " (" + t.words.Parties.Acts + ")"
		}
		names = append(names, name)
	}
	return names
}

func (t *partyTable) names(list []int) (names []string) {
	for _, i := range list {
		names = append(names, t.nameOf(t.Parties[i]))
	}
	return names
}

func (t *partyTable) joined(list []int) string { return strings.Join(t.names(list), ", ") }

// listed makes a table of the steps that are to be listed and, on the page of one party, have that in them.
func (t *partyTable) listed(key, title, none string, heads []string, cells func(*parties.Step) []report.Cell) report.Block {
	b := report.Block{Key: key, Title: title, Table: &report.Table{Caption: title, Heads: report.Row(append([]string{t.words.Parties.Step}, heads...)...)}}
	for i := range t.Steps {
		if row := cells(&t.Steps[i]); row != nil && len(b.Table.Rows) < mostSteps {
			b.Table.Rows = append(b.Table.Rows, append([]report.Cell{t.step(i)}, row...))
		}
	}
	if b.Table.Caption = ""; len(b.Table.Rows) == 0 {
		b.Table, b.Text = nil, []string{none}
	}
	return b
}

// about reports whether a list has the party that the page is about.
func (t *partyTable) about(list []int) bool { return t.one < 0 || slices.Contains(list, t.one) }

// handed are the steps where the customer goes from one party to another.
func (t *partyTable) handed() report.Block {
	w := &t.words.Parties
	return t.listed("handed", w.Handed, w.HandedNone, []string{w.From, w.To}, func(s *parties.Step) []report.Cell {
		if len(s.To) == 0 || !t.about(slices.Concat(s.From, s.To)) {
			return nil
		}
		return report.Row(t.joined(s.From), t.joined(s.To))
	})
}

// shared are the steps of two or more parties.
func (t *partyTable) shared() report.Block {
	w := &t.words.Parties
	return t.listed("shared", w.Shared, w.SharedNone, []string{w.Together}, func(s *parties.Step) []report.Cell {
		if !s.Shared() || !t.about(s.In()) {
			return nil
		}
		return report.Row(strings.Join(t.inWords(s, -1), ", "))
	})
}

// adds are the moments at which value can be added, with who is there.
func (t *partyTable) adds() report.Block {
	w := &t.words.Parties
	b := report.Block{Key: "adds", Title: w.Adds, Table: &report.Table{Heads: report.Row(w.Moment, w.Step, t.words.Parties.Title)}}
	add := func(n *journey.Note, rest ...report.Cell) {
		if len(b.Table.Rows) < mostSteps {
			b.Table.Rows = append(b.Table.Rows, append([]report.Cell{{Text: t.noteCalled(n), Act: &report.Act{Do: "tonote", Arg: string(n.ID)}}}, rest...))
		}
	}
	for i := range t.Steps {
		s := &t.Steps[i]
		if len(s.Adds) > 0 && t.about(s.In()) {
			for _, n := range s.Adds {
				add(n, t.step(i), report.Cell{Text: strings.Join(t.inWords(s, -1), ", ")})
			}
		}
	}
	if t.one < 0 {
		for _, n := range t.Loose {
			add(n, report.Cell{Text: w.NoStep, Mark: report.Faint}, report.Cell{})
		}
	}
	if len(b.Table.Rows) == 0 {
		b.Table, b.Text = nil, []string{w.AddsNone}
	}
	return b
}
