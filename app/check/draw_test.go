package check

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

// draw makes a map of lines, one for each record: what it is, its id, its text, and registers in braces.
//
//	phase a Kopen {stage=convert}     notes after it lie in it, in a lane of their kind, which makes itself
//	step s1 Belt de bank {moment}     likewise touch, mood, pain, solution, ask, info, party and loose; a mood's text begins with its score
//	pain p1 Te duur {under=s1}        it stands under a step
//	link solves o1 p1                 kind, from, to
//	variant v Starter {skip=a,b}      likewise persona, actor and map, which has no id
//	stage bank s1 desire              AIDA of a party at a step
//	measure a {entering=100}          of a phase; likewise question a Wat zocht je?
func draw(t testing.TB, lines string) *journey.Board {
	b := journey.NewBoard().Named("m")
	d := drawing{t: t, board: b}
	for line := range strings.Lines(lines) {
		if line = strings.TrimSpace(line); line != "" {
			d.line(line)
		}
	}
	return b
}

type drawing struct {
	t     testing.TB
	board *journey.Board
	phase journey.ID
	count int
}

var noteWords = map[string]string{"step": journey.Actions, "touch": journey.Touchpoints, "mood": journey.Emotions, "pain": journey.Pains,
	"solution": journey.Solutions, "ask": journey.Questions, "info": journey.Information, "party": journey.Actors}

func (d *drawing) line(line string) {
	line, fields, _ := strings.Cut(strings.TrimSuffix(line, "}"), "{")
	words := strings.Fields(line)
	d.count++
	id := journey.ID("x" + strconv.Itoa(d.count))
	rest := func(n int) string { return strings.Join(words[min(n, len(words)):], " ") }
	if kind, ok := noteWords[words[0]]; ok {
		id, text := journey.ID(words[1]), rest(2)
		lane := journey.ID("lane-" + kind)
		if d.board.Lane(lane) == nil {
			d.board.Apply(journey.AddLane(d.board, lane, kind, kind, ""))
		}
		d.board.Apply(journey.AddNote(d.board, id, journey.InCell(d.phase, lane, ""), "", text))
		if score, err := strconv.Atoi(words[min(2, len(words)-1)]); err == nil && kind == journey.Emotions {
			n := journey.Some(score)
			d.board.Apply([]journey.Op{journey.Set(journey.KindNote, id, "score", &n), journey.SetText(journey.KindNote, id, "text", rest(3))})
		}
		d.set(journey.KindNote, id, fields)
		return
	}
	switch words[0] {
	case "loose":
		id = journey.ID(words[1])
		d.board.Apply(journey.AddNote(d.board, id, journey.OnWall(10, 20), "", rest(2)))
		d.set(journey.KindNote, id, fields)
	case "phase":
		d.phase = journey.ID(words[1])
		d.board.Apply(journey.AddPhase(d.board, d.phase, rest(2), ""))
		d.set(journey.KindPhase, d.phase, fields)
	case "link":
		d.board.Apply(journey.AddLink(d.board, id, journey.ID(words[2]), journey.ID(words[3]), words[1]))
		d.set(journey.KindLink, id, fields)
	case "stage":
		d.board.Apply(journey.SetStage(d.board, id, journey.ID(words[1]), journey.ID(words[2]), words[3]))
	case "measure":
		d.board.Apply(journey.AddMeasurement(d.board, id, journey.ID(words[1]), "2026-11-01"))
		d.set(journey.KindMeasurement, id, fields)
	case "question":
		d.board.Apply(journey.AddQuestion(d.board, id, journey.ID(words[1]), rest(2), "", ""))
	case "map":
		d.set(journey.KindMap, "", fields)
	case "variant", "persona", "actor", "muted":
		kind := journey.Kind(words[0])
		if kind != "muted" {
			d.board.Apply([]journey.Op{journey.SetText(kind, journey.ID(words[1]), "name", rest(2))})
		}
		d.set(kind, journey.ID(words[1]), fields)
	default:
		require.Fail(d.t, line)
	}
}

// set writes registers as the table of them says: name=value, parted by spaces; _ in a value is a space.
func (d *drawing) set(k journey.Kind, id journey.ID, fields string) {
	for pair := range strings.FieldsSeq(fields) {
		name, value, _ := strings.Cut(pair, "=")
		value = strings.ReplaceAll(value, "_", " ")
		if name == "under" { // a step: part of the one register of a place
			place := d.board.Note(id).Place
			place.Under = journey.ID(value)
			d.board.Apply([]journey.Op{journey.Set(journey.KindNote, id, "place", &place)})
			continue
		}
		spec, _, ok := journey.Lookup(k, journey.Field(name))
		if !ok {
			spec, _, ok = journey.Lookup(k, journey.Field(name+"/x"))
		}
		require.True(d.t, ok, "%s of %s", name, k)
		write := func(f journey.Field, v journey.Value) {
			d.board.Apply([]journey.Op{{Register: journey.Register{Kind: k, Record: id, Field: f}, Now: v}})
		}
		switch spec.Shape {
		case journey.Whole, journey.Number:
			write(spec.Field, journey.Value(value))
		case journey.Flag:
			write(spec.Field, "true")
		case journey.List:
			list := strings.Split(value, ",")
			write(spec.Field, journey.Value(journey.Append(nil, &list)))
		case journey.Keys:
			for key := range strings.SplitSeq(value, ",") {
				write(spec.Field+"/"+journey.Field(key), "true")
			}
		case journey.Words:
			write(spec.Field+"/"+journey.Field(value), `"solved"`)
		default:
			write(spec.Field, journey.Value(journey.Append(nil, &value)))
		}
	}
}
