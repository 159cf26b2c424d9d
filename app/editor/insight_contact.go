package editor

import (
	"slices"
	"strings"

	"reiskaart/app/compare"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/report"
)

// contactPage is the contact strategy (klantcontactstrategie): the touchpoints of the open map or of the other of the two, with what is
// exchanged at them and whose they are (seed 000).
var contactPage = insightPage{
	key:   "contact",
	title: func(w *lang.Words) string { return w.Pair.Contact },
	make:  (*Editor).contactReport,
	set: func(e *Editor, field, value string, _ bool) {
		c := &e.contact
		switch field {
		case "phase":
			c.phase = journey.ID(value)
		case "channel":
			c.channel = value
		case "map":
			c.state = value
		case "steered":
			c.steered = value != ""
		}
	},
}

// contactChoice is what of the strategy is shown.
type contactChoice struct {
	phase   journey.ID // empty: all
	channel string     // likewise
	state   string     // of the two maps: as-is or to-be; empty: of the open one
	steered bool       // without what cannot be influenced
	page    keptPage
}

// contactFields are the columns of the strategy behind phase and touchpoint: names of fields of a note.
var contactFields = [...]string{"infoTo", "infoFrom", "channel", "media", "initiative", "trigger", "owner", "evidence"}

func (e *Editor) contactReport() report.Page {
	c := &e.contact
	return e.pageKept(&c.page, string(c.phase)+"/"+c.channel+"/"+flag(c.steered)+"/"+c.state, e.contactAnew)
}

func (e *Editor) contactAnew() report.Page {
	w, c := &e.words.Pair, &e.contact
	is, will := e.both()
	b := e.contactBoard()
	p := report.Page{Title: w.Contact, Lead: w.ContactNone}
	if is != nil && will != nil {
		p.Title += " · " + e.words.State(b.Doc().State)
		choice := report.Field{Name: "contact/map", Label: w.OfMap, Kind: report.Choose, Value: journey.AsIs, Choices: []report.Choice{
			{Value: journey.AsIs, Label: e.words.State(journey.AsIs)}, {Value: journey.ToBe, Label: e.words.State(journey.ToBe)}}}
		if b == will {
			choice.Value = journey.ToBe
		}
		p.Blocks = append(p.Blocks, report.Block{Key: "map", Screen: true, Fields: []report.Field{choice}})
	}
	all := compare.Placed(b, journey.Touchpoints)
	if len(all) == 0 {
		return p
	}
	p.Lead = w.ContactLead + " " + e.whose(b) + "."
	fields, phase, channel := e.contactChoices(b, all)
	p.Blocks = append(p.Blocks, report.Block{Key: "choose", Screen: true, Fields: fields})
	persona := w.NotOnMap
	if who := b.Persona(); who != nil && who.Called() != "" {
		persona = who.Called()
	}
	t := &report.Table{Heads: report.Row(w.Moment, e.words.Surface.Phase)}
	for _, f := range contactFields {
		t.Heads = append(t.Heads, report.Cell{Text: e.contactHead(f)})
	}
	t.Heads = append(t.Heads, report.Cell{Text: w.Persona})
	beyond := 0
	side := isSide
	if b.Doc().State == journey.ToBe {
		side = willSide
	}
	for _, n := range all {
		switch {
		case n.Private || n.Covered, phase != "" && string(n.Place.Phase) != phase, channel != "" && !slices.Contains(e.channelNames(n), channel):
			continue
		case c.steered && n.Influence == "no":
			beyond++
			continue
		}
		row := []report.Cell{e.besideCell(n, side), {Text: b.Phase(n.Place.Phase).Title}}
		for _, f := range contactFields {
			value := e.valueOf(f, n)
			if f == "channel" {
				value = e.channelsOf(n)
			}
			row = append(row, report.Cell{Text: value})
		}
		t.Rows = append(t.Rows, append(row, report.Cell{Text: persona}))
	}
	block := report.Block{Key: "contact", Table: t}
	if len(t.Rows) == 0 {
		block = report.Block{Key: "contact", Text: []string{w.NoMatch}}
	}
	p.Blocks = append(p.Blocks, block)
	if beyond > 0 {
		p.Blocks = append(p.Blocks, report.Block{Key: "beyond", Quiet: true, Text: []string{w.NotSteered.Of(beyond)}})
	}
	if only := e.contactOnly(b, phase, channel); only != "" { // who copies the page sees what is left out; what was chosen has no channel
		p.Lead += " " + only + "."
		return p
	}
	p.Blocks = append(p.Blocks, e.chosenBlock(is, will))
	return p
}

// contactOnly says to what the strategy is narrowed down, nothing where it is whole.
func (e *Editor) contactOnly(b *journey.Board, phase, channel string) string {
	var only []string
	if p := b.Phase(journey.ID(phase)); p != nil {
		only = append(only, p.Title)
	}
	if channel != "" {
		only = append(only, channel)
	}
	if e.contact.steered {
		only = append(only, e.words.Pair.Steered)
	}
	return strings.Join(only, " · ")
}

// contactBoard is the map that the strategy is of.
func (e *Editor) contactBoard() *journey.Board {
	is, will := e.both()
	switch {
	case e.contact.state == journey.AsIs && is != nil:
		return is
	case e.contact.state == journey.ToBe && will != nil:
		return will
	}
	return e.doc.Board
}

// contactHead is the head of a column of the strategy.
func (e *Editor) contactHead(field string) string {
	switch field {
	case "channel":
		return e.words.Note.Channels
	case "owner":
		return e.words.Pair.Who
	}
	if label := e.fieldLabel(journey.Field(field)); label != "" {
		return label
	}
	label, _, _ := e.wordsOf(field)
	return label
}

// contactChoices are the fields that say what to show, as far as there is a choice, and the phase and the channel that are chosen: none
// where what was chosen is no longer there.
func (e *Editor) contactChoices(b *journey.Board, all []*journey.Note) (fields []report.Field, phase, channel string) {
	w, c := &e.words.Pair, &e.contact
	phases, channels := []report.Choice{{Label: w.All}}, []report.Choice{{Label: w.All}}
	has := func(list []report.Choice, value string) bool {
		for _, have := range list {
			if have.Value == value {
				return true
			}
		}
		return false
	}
	beyond := false
	for _, n := range all {
		if id := string(n.Place.Phase); !has(phases, id) {
			phases = append(phases, report.Choice{Value: id, Label: b.Phase(n.Place.Phase).Title})
		}
		for _, name := range e.channelNames(n) { // two words can be one channel, "winkel" and "bezoek"
			if !has(channels, name) {
				channels = append(channels, report.Choice{Value: name, Label: name})
			}
		}
		beyond = beyond || n.Influence == "no"
	}
	if has(phases, string(c.phase)) {
		phase = string(c.phase)
	}
	if has(channels, c.channel) {
		channel = c.channel
	}
	if len(phases) > 2 {
		fields = append(fields, report.Field{Name: "contact/phase", Label: w.Phases, Kind: report.Choose, Value: phase, Choices: phases})
	}
	if len(channels) > 2 {
		fields = append(fields, report.Field{Name: "contact/channel", Label: w.Channels, Kind: report.Choose, Value: channel, Choices: channels})
	}
	if beyond {
		fields = append(fields, report.Field{Name: "contact/steered", Label: w.Steered, Kind: report.Switch, Value: flag(c.steered)})
	}
	return fields, phase, channel
}

// chosenBlock is what was chosen to do, phase by phase, and what has come of it on the wanted map.
func (e *Editor) chosenBlock(is, will *journey.Board) report.Block {
	w := &e.words.Pair
	block := report.Block{Key: "chosen", Title: w.Chosen}
	from := is
	if from == nil {
		from = will
	}
	d := e.difference()
	t := &report.Table{Heads: report.Row(e.words.Note.Solution, e.words.Surface.Phase, w.Who, e.words.Note.FirstStep, e.words.Note.When, w.TakenAs)}
	for _, n := range compare.Placed(from, journey.Solutions) {
		stands := ""
		if d != nil {
			if made := will.Note(first(d.taken[n.ID])); made != nil {
				stands = placeOn(will, made, w)
			}
		}
		if n.Private || n.Covered || !n.Chosen && stands == "" {
			continue
		}
		if d != nil && stands == "" && fateOf(will, n.ID) == aside {
			stands = w.Aside
		}
		c := report.Cell{Text: n.Text}
		if from == is && is != nil {
			c = e.besideCell(n, isSide)
		}
		t.Rows = append(t.Rows, []report.Cell{c, {Text: from.Phase(n.Place.Phase).Title}, {Text: n.Owner}, {Text: n.FirstStep}, {Text: n.When}, {Text: stands}})
	}
	if block.Table = t; len(t.Rows) == 0 {
		block.Table, block.Text = nil, []string{w.NoChosen}
	}
	return block
}
