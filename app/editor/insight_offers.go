package editor

import (
	"strings"

	"reiskaart/app/day"
	"reiskaart/app/funnel"
	"reiskaart/app/journey"
	"reiskaart/app/report"
	"reiskaart/app/reviews"
)

// What reviews come to is offered as figures, phase by phase, with the numbers, and filled in only when somebody says so.

// offer is what the reviews of a phase would fill in.
type offer struct {
	phase journey.ID
	f     reviews.Figures
}

// fromReviews are those of the phases where something else stands now, or nothing.
func (e *Editor) fromReviews() (all []offer) {
	b := e.doc.Board
	if b.Count(journey.KindReview) == 0 {
		return nil
	}
	for i := range e.summary().Phases {
		p := &e.summary().Phases[i]
		f, ok := p.Figures()
		if p.Phase == nil || !ok {
			continue
		}
		mark, share := funnel.Measured(b, p.Phase.ID, funnel.Satisfaction), funnel.Measured(b, p.Phase.ID, funnel.Promoters)
		if !mark.Set || mark.N != f.Satisfaction || f.Promoters.Set && share != f.Promoters {
			all = append(all, offer{p.Phase.ID, f})
		}
	}
	return all
}

func (e *Editor) offersBlock() report.Block {
	all, w := e.fromReviews(), &e.words.Offer
	if len(all) == 0 {
		return report.Block{Key: "offers"}
	}
	t := &report.Table{Heads: report.Row(e.words.Surface.Phase, w.Title, w.Take)}
	for _, o := range all {
		t.Rows = append(t.Rows, []report.Cell{
			{Text: e.phaseTitle(o.phase), Act: &report.Act{Do: "tophase", Arg: string(o.phase)}}, {Text: e.offered(o)},
			{Text: w.Take, Act: &report.Act{Label: w.Take + ", " + e.phaseTitle(o.phase), Do: "fillreviews", Arg: string(o.phase)}},
		})
	}
	return report.Block{Key: "offers", Title: w.Title, Text: []string{w.How}, Table: t, Acts: []report.Act{{Label: w.TakeAll, Do: "fillreviews"}}, Quiet: true, Screen: true}
}

// offered says an offer: uit 132 reviews: 3,9 op 1 tot 5, dat is tevredenheid 7,3.
func (e *Editor) offered(o offer) string {
	w := &e.words.Offer
	mark := e.words.Number(o.f.Satisfaction)
	said := w.Mark.With(mark)
	if reviews.Scales[o.f.Scale].Key != "score10" {
		said = w.Scaled.With(e.meanSaid(&o.f.Mean), e.words.Review.Scales[o.f.Scale], mark)
	}
	said = w.From.Of(o.f.N) + ": " + said
	if o.f.Promoters.Set {
		said += ", " + w.Promoters.With(percent(o.f.Promoters.N))
	}
	if o.f.N < reviews.Few {
		said += " (" + e.words.Review.Few + ")"
	}
	return said
}

// fillFromReviews fills in what the reviews of a phase come to, or of all where none is named, each as a measurement of its own that says
// where it comes from.
func (e *Editor) fillFromReviews(phase string) {
	w := &e.words.Offer
	var ops []journey.Op
	var said []string
	for _, o := range e.fromReviews() {
		if phase != "" && string(o.phase) != phase {
			continue
		}
		ops = append(ops, e.offerOps(o)...)
		said = append(said, e.phaseTitle(o.phase)+" "+e.offered(o))
	}
	if !e.edit("fill from reviews", "", ops) {
		return
	}
	if len(said) > 1 {
		said = []string{e.words.Figuring.Pasted.Of(len(said))}
		e.showUndoable(said[0])
		return
	}
	e.showUndoable(w.Filled.With(strings.Join(said, "")))
}

// offerOps writes a measurement of the day of the newest review, or of the day of the figure that it comes after. One that was filled in
// so before, on that day, is written anew.
func (e *Editor) offerOps(o offer) (ops []journey.Op) {
	b, w := e.doc.Board, &e.words.Offer
	date, source := o.f.Until, w.From.Of(o.f.N)
	if date != "" {
		source = w.Source.With(source, day.Show(date, &e.words.Date))
	}
	id := e.ids.New()
	if m := funnel.Source(b, o.phase, funnel.Satisfaction); m != nil {
		if date = max(date, m.Date); m.Date == date && !m.Entering.Set && !m.Conversion.Set && !m.Value.Set && m.Source != "" {
			id = m.ID
		}
	}
	if date == "" {
		date = e.today()
	}
	if b.Find(journey.KindMeasurement, id) == nil {
		ops = journey.AddMeasurement(b, id, o.phase, date)
	}
	mark := journey.Float{N: o.f.Satisfaction, Set: true}
	ops = append(ops, journey.Set(journey.KindMeasurement, id, "satisfaction", &mark), journey.SetText(journey.KindMeasurement, id, "source", source))
	if o.f.Promoters.Set {
		ops = append(ops, journey.Set(journey.KindMeasurement, id, "promoters", &o.f.Promoters))
	}
	return ops
}

// pageFields are the figures on their page: those of a lane, and promoters where some are known.
func (e *Editor) pageFields() []funnel.Field {
	fields := funnel.Fields[:]
	known := false
	for _, r := range e.doc.Board.All(journey.KindMeasurement) {
		known = known || r.(*journey.Measurement).Share.Set
	}
	if known {
		fields = append(fields[:len(fields):len(fields)], funnel.Promoters)
	}
	return fields
}
