package spreadsheet

import (
	"strings"

	"reiskaart/app/formats/grid"
	"reiskaart/app/journey"
)

// across reads phases from left to right. Several columns under one head are steps side by side: what else stands in such a
// column stands under its step.
func (r *reading) across() {
	t := r.table
	width := t.Width()
	phases, columns := make([]int, width), map[int]int{} // the phase of a column, and how many columns a phase has
	for c := 1; c < width; c++ {
		title := t.At(0, c)
		if title == "" && !r.filled(c) {
			phases[c] = -1
			continue
		}
		if title == "" && len(r.j.Phases) > 0 {
			phases[c] = len(r.j.Phases) - 1
		} else {
			phases[c] = r.phase(title)
		}
		columns[phases[c]]++
	}
	steps := make([]int, width) // the step of a column
	for c := range steps {
		steps[c] = -1
	}
	for pass := range 2 { // what a row sets on touchpoints comes when these are there
		at, means, title := -1, nothing, ""
		for row := 1; row < len(t); row++ {
			if label := t.At(row, 0); label != "" {
				title = label
				if means = r.meaning(label); means == step {
					means = meaning(journey.Actions)
				}
				at = -1
				if means.isLane() || !means.isElement() {
					at = r.lane(means, label)
				}
			} else if at < 0 && !means.isElement() {
				at = r.lane(nothing, "")
			}
			if (pass == 0) != (at >= 0) {
				continue
			}
			for c := 1; c < width; c++ {
				cell := t.At(row, c)
				if cell == "" || phases[c] < 0 {
					continue
				}
				under := -1
				if columns[phases[c]] > 1 {
					under = steps[c]
				}
				if at < 0 {
					r.qualify(means, title, cell, phases[c], under, 0)
					continue
				}
				made := r.notes(phases[c], at, under, cell)
				if r.j.Lanes[at].Kind == journey.Actions && steps[c] < 0 {
					steps[c] = made
				}
			}
		}
	}
	r.bindSteps()
}

// bindSteps lets notes that stand under a step keep that only where it is a step of the same phase.
func (r *reading) bindSteps() {
	for i := range r.j.Notes {
		n := &r.j.Notes[i]
		if n.Step >= 0 && (n.Step == i || r.j.Lanes[n.Lane].Kind == journey.Actions || r.j.Notes[n.Step].Phase != n.Phase) {
			n.Step = -1
		}
	}
}

func (r *reading) filled(col int) bool {
	for row := 1; row < len(r.table); row++ {
		if r.table.At(row, col) != "" {
			return true
		}
	}
	return false
}

// rows reads a row for each phase, or for each step of one.
func (r *reading) rows() {
	t := r.table
	phaseAt, stepAt := -1, -1
	for c, means := range r.heads {
		switch {
		case means == phase && phaseAt < 0:
			phaseAt = c
		case means == step && stepAt < 0:
			stepAt = c
		}
	}
	if phaseAt < 0 {
		phaseAt, stepAt = max(stepAt, 0), -1
	}
	lanes := make([]int, len(r.heads))
	for c, means := range r.heads {
		lanes[c] = -1
		if c == phaseAt || !r.filled(c) {
			continue
		}
		if c == stepAt {
			means = meaning(journey.Actions)
		}
		if means.isLane() || !means.isElement() {
			lanes[c] = r.lane(means, t.At(0, c))
		}
	}
	at := -1
	for row := 1; row < len(t); row++ {
		if len(t[row]) == 0 {
			continue
		}
		if title := t.At(row, phaseAt); title != "" || at < 0 {
			at = r.phase(title)
		}
		from, under := len(r.j.Notes), -1
		if stepAt >= 0 && t.At(row, stepAt) != "" {
			under = r.notes(at, lanes[stepAt], -1, t.At(row, stepAt))
		}
		for c := range r.heads {
			if cell := t.At(row, c); cell != "" && lanes[c] >= 0 && c != stepAt {
				r.notes(at, lanes[c], under, cell)
			}
		}
		for c, means := range r.heads {
			if cell := t.At(row, c); cell != "" && lanes[c] < 0 && c != phaseAt {
				r.qualify(means, t.At(0, c), cell, at, -1, from)
			}
		}
	}
	r.bindSteps()
}

// list reads a row for each note. One without phase and lane is parked.
func (r *reading) list() {
	t := r.table
	column := map[meaning]int{}
	for c, means := range r.heads {
		if _, twice := column[means]; twice || means == nothing || means == meaning(journey.Questions) || means == meaning(journey.Metrics) {
			if r.filled(c) {
				r.j.Ignored = append(r.j.Ignored, t.At(0, c))
			}
			continue
		}
		column[means] = c
	}
	if _, has := column[phase]; !has {
		column[phase] = column[step]
		delete(column, step)
	}
	at, stepNames := -1, map[int]string{}
	for row := 1; row < len(t); row++ {
		cell := func(m meaning) string {
			if c, ok := column[m]; ok {
				return t.At(row, c)
			}
			return ""
		}
		text := cell(words)
		title, laneTitle, sort := cell(phase), cell(lane), meaningOf(cell(kind))
		if text == "" && cell(meaning(journey.Emotions)) == "" {
			continue
		}
		n := Note{Phase: -1, Lane: -1, Step: -1, Text: text}
		if title != "" || laneTitle != "" || sort != nothing && at >= 0 {
			if title != "" || at < 0 {
				at = r.phase(title)
			}
			if sort == nothing || !sort.isLane() {
				sort = meaningOf(laneTitle)
			}
			if sort == step {
				sort = meaning(journey.Actions)
			}
			n.Phase, n.Lane = at, r.lane(sort, laneTitle)
			stepNames[len(r.j.Notes)] = cell(step)
		}
		i := len(r.j.Notes)
		r.j.Notes = append(r.j.Notes, n)
		if felt := cell(meaning(journey.Emotions)); felt != "" {
			r.feel(i, felt)
		} else if n.Lane >= 0 && r.j.Lanes[n.Lane].Kind == journey.Emotions {
			r.feel(i, text)
		}
		note := &r.j.Notes[i]
		note.set(channel, cell(channel))
		note.set(influence, cell(influence))
		note.set(evidence, cell(evidence))
		note.Owner, note.Related = cell(meaning(journey.Actors)), cell(meaning(journey.Information))
	}
	for i, name := range stepNames {
		n := &r.j.Notes[i]
		for s := range r.j.Notes {
			other := &r.j.Notes[s]
			if name != "" && s != i && other.Phase == n.Phase && other.Lane >= 0 && r.j.Lanes[other.Lane].Kind == journey.Actions && grid.Fold(other.Text) == grid.Fold(name) {
				n.Step = s
				break
			}
		}
	}
	r.bindSteps()
}

// phase is the place of a phase by its title, made where it is new.
func (r *reading) phase(title string) int {
	title = strings.Join(strings.Fields(title), " ")
	for i, have := range r.j.Phases {
		if have == title {
			return i
		}
	}
	r.j.Phases = append(r.j.Phases, title)
	return len(r.j.Phases) - 1
}

// lane is the place of a lane by its title, made where it is new. What has no kind of ours is free, and so are figures in a
// cell: nobody knows of what they are.
func (r *reading) lane(means meaning, title string) int {
	title = strings.Join(strings.Fields(title), " ")
	k := string(means)
	if !means.isLane() || k == journey.Metrics {
		k = journey.Free
	}
	for i, have := range r.j.Lanes {
		if have.Kind == k && (have.Title == title || title == "") {
			return i
		}
	}
	r.j.Lanes = append(r.j.Lanes, Lane{k, title})
	return len(r.j.Lanes) - 1
}

// notes makes the notes of a cell, and gives the first.
func (r *reading) notes(phase, lane, step int, cell string) (first int) {
	first = len(r.j.Notes)
	for _, text := range grid.Items(cell) {
		r.j.Notes = append(r.j.Notes, Note{Phase: phase, Lane: lane, Step: step, Text: text})
		if r.j.Lanes[lane].Kind == journey.Emotions {
			r.feel(len(r.j.Notes)-1, text)
		}
	}
	return first
}

// qualify sets what a cell says on the touchpoints of a phase, of those from a note on and of one step where there is one; a
// source is that of all notes there. Where there is nothing to set it on it becomes a touchpoint, or a note of its own.
func (r *reading) qualify(means meaning, title, cell string, phase, step, from int) {
	done := false
	for i := from; i < len(r.j.Notes); i++ {
		n := &r.j.Notes[i]
		if n.Phase != phase || step >= 0 && n.Step != step || means != evidence && r.j.Lanes[n.Lane].Kind != journey.Touchpoints {
			continue
		}
		done = n.set(means, cell) || done
	}
	if done {
		return
	}
	kind := nothing
	if means == channel {
		kind, title = meaning(journey.Touchpoints), ""
	}
	r.j.Notes = append(r.j.Notes, Note{Phase: phase, Lane: r.lane(kind, title), Step: -1, Text: cell})
	r.j.Notes[len(r.j.Notes)-1].set(means, cell)
}

// set writes what a cell says of a note, and reports whether the note could take it.
func (n *Note) set(means meaning, cell string) bool {
	if cell == "" {
		return false
	}
	switch means {
	case channel:
		for _, word := range strings.FieldsFunc(cell, func(r rune) bool { return strings.ContainsRune(",;/\n•", r) }) {
			if word = strings.TrimSpace(word); word != "" {
				n.Channels = append(n.Channels, word)
			}
		}
	case influence:
		n.Influence = influences[grid.Fold(cell)]
		return n.Influence != ""
	case evidence:
		if n.Evidence = sources[grid.Fold(cell)]; n.Evidence == "" {
			n.Source = cell
		}
	}
	return true
}
