package check

import (
	"slices"

	"reiskaart/app/funnel"
	"reiskaart/app/journey"
)

const (
	grown  = 10 // notes from which a map is past its beginning
	enough = 3  // touchpoints of which something can be said together
)

// gather puts together what was found in phases and on lines, and finds what is about the map as a whole.
func (c *Checker) gather() {
	var found [len(Rules)][]*Found
	var all facts // sums
	for _, id := range c.phases {
		s := c.stretch(id)
		all.shown += s.shown
		all.pains += s.pains
		all.solutions += s.solutions
		all.questions += s.questions
		all.touch += s.touch
		all.told, all.sourced, all.evident = all.told+s.told, all.sourced+s.sourced, all.evident+s.evident
		all.unswayed = append(all.unswayed, s.unswayed...)
		all.uninformed = append(all.uninformed, s.uninformed...)
		for _, f := range s.found {
			found[f.Rule.index] = append(found[f.Rule.index], f)
		}
	}
	if all.pains == 0 {
		found[k06], found[k08] = nil, nil
	}
	if all.solutions == 0 {
		found[k07] = nil
	}
	c.paths(&found)
	c.lines(&found)
	lacking(&found, k09, all.unswayed, all.touch)
	lacking(&found, k10, all.uninformed, all.touch)
	c.questions(&found, all.questions)
	c.numbers(&found, all.pains)
	c.people(&found, all.shown)
	if all.told >= grown && all.evident > 0 && 2*all.sourced < all.told {
		f := &Found{N: float64(100 * all.sourced / all.told)}
		if all.evident < all.told {
			f.Fix.Do = assumeRest
		}
		add(&found, k18, f)
	}
	c.wanted(&found)
	if beside := c.stretches[""]; beside != nil && len(beside.loose) > 0 && all.shown > 0 {
		add(&found, k23, &Found{Refs: beside.loose, N: float64(len(beside.loose))})
	}
	c.ages(&found)
	if n := len(c.phases); n > mostPhases && !c.eightStages() {
		add(&found, k26, &Found{N: float64(n)})
	}
	c.after(&found)
	c.found = c.found[:0:0]
	for i := range found {
		c.found = append(c.found, found[i]...)
	}
}

// lacking says of touchpoints what they lack: one by one where most have it, else once for all.
func lacking(found *[len(Rules)][]*Found, rule int, refs []Ref, of int) {
	switch n := len(refs); {
	case n == 0 || n == of && n < enough:
	case n > 1 && 2*n > of:
		add(found, rule, &Found{Refs: refs, N: float64(n), Other: true})
	default:
		for _, r := range refs {
			add(found, rule, &Found{Refs: []Ref{r}})
		}
	}
}

// paths finds K01 and K02: stages that variants skip. A phase is skipped as in journey.Board.WalkOf.
func (c *Checker) paths(found *[len(Rules)][]*Found) {
	for _, v := range c.board.Variants() {
		if len(v.Skips) == 0 {
			continue
		}
		var row []Ref
		for i := 0; i <= len(c.phases); i++ {
			if i < len(c.phases) && c.skipped(v, c.phases[i]) {
				row = append(row, Ref{journey.KindPhase, c.phases[i]})
				continue
			}
			refs := append([]Ref{{journey.KindVariant, v.ID}}, row...)
			if len(row) == 1 {
				add(found, k01, &Found{Refs: refs})
			} else if len(row) > 1 {
				add(found, k02, &Found{Refs: refs, N: float64(len(row))})
			}
			row = nil
		}
	}
}

func (c *Checker) skipped(v *journey.Variant, phase journey.ID) bool {
	if v.Skips.Has(string(phase)) {
		return true
	}
	steps := c.stretch(phase).steps
	for _, s := range steps {
		if !v.Skips.Has(string(s.id)) && (s.under == "" || !v.Skips.Has(string(s.under))) {
			return false
		}
	}
	return len(steps) > 0
}

// questions finds K12, and K13 in the questions of phases.
func (c *Checker) questions(found *[len(Rules)][]*Found, onNotes int) {
	all := c.board.All(journey.KindQuestion)
	asked := map[journey.ID]bool{}
	any := onNotes > 0
	for _, r := range all {
		q := r.(*journey.Question)
		if _, ok := c.at[q.Phase]; !ok {
			continue
		}
		any, asked[q.Phase] = true, true
		if f := asks(q.Text, Ref{journey.KindQuestion, q.ID}); f != nil {
			found[k13] = append(found[k13], f)
		}
	}
	for _, id := range c.phases {
		if s := c.stretch(id); any && !asked[id] && s.questions == 0 && s.shown > 0 {
			add(found, k12, &Found{Refs: []Ref{{journey.KindPhase, id}}})
		}
	}
}

// numbers finds K14 and K15, in the conversion of phases.
func (c *Checker) numbers(found *[len(Rules)][]*Found, pains int) {
	lowest, known := -1, 0
	for i := range c.figures {
		f := &c.figures[i]
		rise, counts := f.Conversion, false
		if i+1 < len(c.figures) && f.Entering.Set && f.Entering.N > 0 && c.figures[i+1].Entering.Set {
			if counted := 100 * c.figures[i+1].Entering.N / f.Entering.N; !rise.Set || counted > max(100, rise.N) {
				rise, counts = journey.Float{N: counted, Set: true}, f.Conversion.Set && !f.Computed
			}
		}
		if rise.Set && rise.N > 100 && !c.explained(i) {
			at := &Found{Refs: []Ref{{journey.KindPhase, c.phases[i]}}, N: rise.N, Other: counts}
			if counts { // a conversion was measured, and the counts say something else: it is they that rise
				at.Refs = append(at.Refs, Ref{journey.KindPhase, c.phases[i+1]})
			}
			add(found, k14, at)
		}
		if f.Conversion.Set {
			if known++; f.Conversion.N < 100 && (lowest < 0 || f.Conversion.N < c.figures[lowest].Conversion.N) {
				lowest = i
			}
		}
	}
	if known > 1 && lowest >= 0 && pains > 0 && c.stretch(c.phases[lowest]).pains == 0 {
		add(found, k15, &Found{Refs: []Ref{{journey.KindPhase, c.phases[lowest]}}, N: c.figures[lowest].Conversion.N})
	}
}

// explained reports whether some measurement of a phase, or of the next, says why its number is as it is.
func (c *Checker) explained(i int) bool {
	for _, r := range c.board.All(journey.KindMeasurement) {
		m := r.(*journey.Measurement)
		if at, ok := c.at[m.Phase]; ok && (at == i || at == i+1) && m.Explanation != "" {
			return true
		}
	}
	return false
}

// people finds K16, K17 and K25: the persona, and the parties that act as well.
func (c *Checker) people(found *[len(Rules)][]*Found, shown int) {
	personas := c.board.All(journey.KindPersona)
	refs := make([]Ref, len(personas))
	for i, r := range personas {
		p := r.(*journey.Persona)
		refs[i] = Ref{journey.KindPersona, p.ID}
		begun := len(p.Goals)+len(p.Pains)+len(p.Pleasures)+len(p.Themes)+len(p.Needs)+len(p.Rivals) > 0
		lacks := len(p.Goals) == 0 && p.Wants == "" || len(p.Pains) == 0 || len(p.Pleasures) == 0
		if lacks && (begun || shown >= grown) {
			add(found, k17, &Found{Refs: refs[i : i+1]})
		}
	}
	if len(refs) > 1 {
		add(found, k16, &Found{Refs: refs, N: float64(len(refs))})
	} else if len(refs) == 0 && shown >= grown {
		add(found, k16, &Found{Other: true})
	}
	staged := map[journey.ID]bool{}
	for _, r := range c.board.All(journey.KindActorStage) {
		if s := r.(*journey.ActorStage); s.Stage != "" && c.board.Note(s.Step) != nil {
			staged[s.Actor] = true
		}
	}
	for _, r := range c.board.All(journey.KindActor) {
		if a := r.(*journey.Actor); len(staged) > 0 && !a.Own && !staged[a.ID] {
			add(found, k25, &Found{Refs: []Ref{{journey.KindActor, a.ID}}})
		}
	}
}

// wanted finds K22.
func (c *Checker) wanted(found *[len(Rules)][]*Found) {
	doc := c.board.Doc()
	if doc.State != journey.ToBe {
		return
	}
	if doc.BasedOn == "" {
		add(found, k22, &Found{})
		return
	}
	from := c.o.AsIs
	if from == nil {
		return
	}
	begun, answered := len(doc.Fates) > 0, map[journey.ID]bool{}
	for n := range c.board.Notes() {
		if n.From == "" {
			begun = true
			continue
		}
		answered[n.From] = true
		if f := from.Note(n.From); f != nil && from.KindOf(f) == journey.Solutions {
			begun = true
		}
	}
	if !begun {
		return
	}
	for l := range from.Links() {
		if l.Kind == journey.Solves && (answered[l.From] || answered[l.To]) {
			answered[l.From], answered[l.To] = true, true
		}
	}
	var open []string
	for n := range from.Notes() {
		if from.KindOf(n) == journey.Pains && from.Standing(n) == journey.Placed && !n.Private && !n.Covered && !answered[n.ID] && !doc.Fates.Has(string(n.ID)) {
			open = append(open, n.Shown())
		}
	}
	if len(open) > 0 {
		add(found, k22, &Found{Names: open, N: float64(len(open)), Other: true})
	}
}

// ages finds K24: what has grown old.
func (c *Checker) ages(found *[len(Rules)][]*Found) {
	if c.o.Today == "" {
		return
	}
	if by := c.board.Doc().ReviewBy; by != "" && by < c.o.Today {
		add(found, k24, &Found{Names: []string{by}})
	}
	newest := map[journey.ID]string{}
	for _, r := range c.board.All(journey.KindMeasurement) {
		if m := r.(*journey.Measurement); m.Date > newest[m.Phase] {
			newest[m.Phase] = m.Date
		}
	}
	months := funnel.Months(c.board)
	var refs []Ref
	for _, id := range c.phases {
		if funnel.Stale(newest[id], c.o.Today, months) {
			refs = append(refs, Ref{journey.KindPhase, id})
		}
	}
	if len(refs) > 0 {
		add(found, k24, &Found{Refs: refs, N: float64(months), Other: true})
	}
}

// after finds K28.
func (c *Checker) after(found *[len(Rules)][]*Found) {
	at := slices.IndexFunc(c.phases, func(id journey.ID) bool { return isPurchase(c.board.Phase(id)) })
	if at < 0 || c.stretch(c.phases[at]).contacts == 0 {
		return
	}
	for _, id := range c.phases[at+1:] {
		if c.stretch(id).contacts > 0 {
			return
		}
	}
	add(found, k28, &Found{Refs: []Ref{{journey.KindPhase, c.phases[at]}}})
}

// eightStages reports whether every phase is a stage of the value journey, which has eight.
func (c *Checker) eightStages() bool {
	for _, id := range c.phases {
		switch c.board.Phase(id).Stage {
		case "aware", "engage", "subscribe", "convert", "excite", "ascend", "advocate", "promote":
		default:
			return false
		}
	}
	return len(c.phases) == 8
}
