package editor

import (
	"strings"

	"reiskaart/app/filter"
	"reiskaart/app/journey"
)

// FilterPanel is all by which the wall can be filtered.
type FilterPanel struct {
	Groups []FilterGroup
	Shown  string // the filter that is on, and how many of how many notes it leaves; empty: none is
	Only   bool   // just what can be influenced
}

// FilterGroup is the values of one facet.
type FilterGroup struct {
	Label string
	Chips []FilterChip
}

// FilterChip is a value that can be pressed.
type FilterChip struct {
	Arg, Label, Count string
	On                bool
}

// filtering is the filter that is on while this map is open. It is a way of looking: nothing of it is in the map.
type filtering struct {
	filter.Filter
	offer filter.Offer
	known uint64 // edits that the offer knows
	fresh bool   // something was chosen since
}

// facetNames begin the arguments of the command that chooses a value.
var facetNames = [filter.Facets]string{"influence", "channel", "kind", "evidence", "actor", "variant", "tag"}

// filterBy chooses a value of a facet, or takes it out: "channel phone".
func (e *Editor) filterBy(arg string) {
	name, value, _ := strings.Cut(arg, " ")
	for by, facet := range facetNames {
		if facet == name {
			e.refilter(func() { e.filtering.Toggle(filter.Facet(by), value) })
			return
		}
	}
}

// onlyInfluenced keeps what can be influenced, wholly or partly; once more takes that off.
func (e *Editor) onlyInfluenced() {
	values := []string{"yes", "partly"}
	if e.keepsInfluenced() {
		values = nil
	}
	e.refilter(func() { e.filtering.Set(filter.Influence, values...) })
}

func (e *Editor) keepsInfluenced() bool {
	values := e.filtering.Chosen(filter.Influence)
	return len(values) == 2 && values[0] != "no" && values[1] != "no"
}

// clearFilter lets everything be full again.
func (e *Editor) clearFilter() {
	if e.filtering.Empty() {
		return
	}
	e.refilter(func() { e.filtering.Filter = filter.Filter{} })
	e.say(e.words.Filtering.Cleared)
}

// refilter changes the filter, draws the wall as it leaves it and says how much that is.
func (e *Editor) refilter(change func()) {
	e.keepWhole(func() { // the legend tells of it, and takes room
		change()
		e.filtering.fresh = true
		e.filterWall()
	})
	if !e.filtering.Empty() {
		e.say(e.words.Filtering.ByScreen.With(e.filterInWords(), itoa(e.filtering.offer.Shown), itoa(e.filtering.offer.Many)))
	}
	e.refresh()
}

// filterWall draws pale what the filter leaves out, as the map is now.
func (e *Editor) filterWall() {
	f := &e.filtering
	if f.known == e.edits && !f.fresh || e.doc == nil || e.looking != nil {
		return
	}
	f.known = e.edits
	if f.fresh || !f.Empty() {
		f.Prune(e.doc.Board)
		if f.Empty() {
			e.scene.SetKept(nil)
		} else {
			e.scene.SetKept(f.On(e.doc.Board))
		}
	}
	f.fresh = false
	if !f.Empty() || e.side == filterSide {
		f.offer = f.Offered(e.doc.Board)
	}
	e.refresh()
}

// filterInWords is the filter that is on: "telefoon of e-mail en alleen beïnvloedbaar".
func (e *Editor) filterInWords() string {
	w := &e.words.Filtering
	var groups []string
	for by := range filter.Facets {
		values := e.filtering.Chosen(by)
		if by == filter.Influence && e.keepsInfluenced() {
			groups = append(groups, w.Influenced)
			continue
		}
		var labels []string
		for _, v := range values {
			label := e.facetValue(by, v)
			if by == filter.Influence {
				label = strings.ToLower(e.words.Field.Influence + ": " + label)
			}
			labels = append(labels, label)
		}
		if len(labels) > 0 {
			groups = append(groups, strings.Join(labels, w.Or))
		}
	}
	return strings.Join(groups, w.And)
}

// filterShown is the filter as the wall tells it; empty when none is on.
func (e *Editor) filterShown() string {
	if e.filtering.Empty() {
		return ""
	}
	return e.words.Filtering.Shown.With(e.filterInWords(), itoa(e.filtering.offer.Shown), itoa(e.filtering.offer.Many))
}

// facetLabel is what a facet is called.
func (e *Editor) facetLabel(by filter.Facet) string {
	f, n := &e.words.Field, &e.words.Note
	return [filter.Facets]string{f.Influence, n.Channels, f.Kind, f.Evidence, n.Actor, e.words.Filtering.Variant, n.Tags}[by]
}

// facetValue is what a value of a facet is called.
func (e *Editor) facetValue(by filter.Facet, value string) string {
	b := e.doc.Board
	switch by {
	case filter.Channel:
		return e.words.Channel(value)
	case filter.Kind:
		return e.kindName(value)
	case filter.Actor:
		if a, ok := b.Find(journey.KindActor, journey.ID(value)).(*journey.Actor); ok && a.Name != "" {
			return a.Name
		}
	case filter.Variant:
		if v := b.Variant(journey.ID(value)); v != nil {
			return e.named(v)
		}
	case filter.Tag:
		return value
	}
	_, _, words := e.wordsOf(facetNames[by])
	for i := 0; i+1 < len(words); i += 2 {
		if words[i] == value {
			return words[i+1]
		}
	}
	return value
}

// toggleFilter opens the panel, or closes it.
func (e *Editor) toggleFilter() {
	e.toggleSide(filterSide)
	e.filtering.fresh = true
	e.filterWall()
}

// mostTag is how many bytes a tag may have that is offered as a chip.
const mostTag = 80

// filterPanel is what there is to choose from; nil when the panel is closed.
func (e *Editor) filterPanel() *FilterPanel {
	if e.side != filterSide {
		return nil
	}
	p := &FilterPanel{Shown: e.filterShown(), Only: e.keepsInfluenced()}
	for by := range filter.Facets {
		values := e.filtering.offer.Values[by]
		if len(values) == 0 {
			continue
		}
		g := FilterGroup{Label: e.facetLabel(by)}
		for _, v := range values {
			if len(v.Value) > mostTag {
				continue // no word, but a text that came in with a file
			}
			g.Chips = append(g.Chips, FilterChip{Arg: facetNames[by] + " " + v.Value, Label: e.facetValue(by, v.Value), Count: itoa(v.Count), On: v.On})
		}
		p.Groups = append(p.Groups, g)
	}
	return p
}
