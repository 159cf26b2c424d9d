// Package filter tells which notes of a map stay full while the others fade, and counts what there is to choose from.
//
//	var f filter.Filter
//	f.Toggle(filter.Influence, "yes")
//	f.Toggle(filter.Influence, "partly") // or: both may be
//	f.Toggle(filter.Channel, "phone")    // and: it must be one of these as well
//	keep := f.On(board)
//	keep(note)
//
// A filter is a way of looking: nothing of it is in the map.
package filter

import (
	"slices"
	"sort"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// Facet is one thing by which notes are told apart.
type Facet uint8

// The facets, in the order in which they are offered.
const (
	Influence Facet = iota // yes, partly, no
	Channel                // keys of lang.Channels, or words as they were typed
	Kind                   // journey.Board.KindOf
	Evidence               // how it is known
	Actor                  // id: its notes, the steps that it has a part in, and what it takes up
	Variant                // id: what a persona or segment walks
	Tag                    // in lower case
	Facets                 // how many there are
)

// Filter is what was chosen of each facet. The zero Filter keeps everything.
type Filter struct{ chosen [Facets][]string }

// Toggle chooses a value, or takes it out.
func (f *Filter) Toggle(by Facet, value string) {
	if i := slices.Index(f.chosen[by], value); i >= 0 {
		f.chosen[by] = slices.Delete(slices.Clone(f.chosen[by]), i, i+1)
		return
	}
	f.chosen[by] = append(slices.Clone(f.chosen[by]), value)
}

// Set chooses just these values of a facet.
func (f *Filter) Set(by Facet, values ...string) { f.chosen[by] = values }

// Chosen lists what was chosen of a facet, in the order in which that was done.
func (f *Filter) Chosen(by Facet) []string { return f.chosen[by] }

// Empty reports whether nothing is chosen.
func (f *Filter) Empty() bool {
	return !slices.ContainsFunc(f.chosen[:], func(values []string) bool { return len(values) > 0 })
}

// Prune lets go of variants and actors that are gone.
func (f *Filter) Prune(b *journey.Board) {
	for by, kind := range map[Facet]journey.Kind{Variant: journey.KindVariant, Actor: journey.KindActor} {
		f.chosen[by] = slices.DeleteFunc(slices.Clone(f.chosen[by]), func(id string) bool { return b.Find(kind, journey.ID(id)) == nil })
	}
}

// On gives the question whether a note stays full: it has, of every facet of which something is chosen, one of that. The answer
// holds until the board changes.
func (f *Filter) On(b *journey.Board) func(*journey.Note) bool {
	r := newReader(b)
	return func(n *journey.Note) bool { return f.fails(r, n) == 0 }
}

// fails has a bit for each facet of which the note has nothing that is chosen.
func (f *Filter) fails(r *reader, n *journey.Note) (bits uint8) {
	for by := range f.chosen {
		if len(f.chosen[by]) == 0 {
			continue
		}
		has := false
		r.values(Facet(by), n, func(value string) { has = has || slices.Contains(f.chosen[by], value) })
		if !has {
			bits |= 1 << by
		}
	}
	return bits
}

// Value is something that can be chosen. Count is how many notes would stay full with it, what is chosen of the other facets
// given.
type Value struct {
	Value string
	Count int
	On    bool
}

// Offer is all that can be chosen on a map, by facet, and how many of how many notes stay full now. A value that no note has
// any more is offered for as long as it is chosen.
type Offer struct {
	Values      [Facets][]Value
	Shown, Many int
}

// Offered counts a map.
func (f *Filter) Offered(b *journey.Board) Offer {
	r := newReader(b)
	var o Offer
	at := [Facets]map[string]int{}
	for by := range at {
		at[by] = map[string]int{}
		for _, v := range f.chosen[by] {
			at[by][v] = len(o.Values[by])
			o.Values[by] = append(o.Values[by], Value{Value: v, On: true})
		}
	}
	for n := range b.Notes() {
		o.Many++
		fails := f.fails(r, n)
		if fails == 0 {
			o.Shown++
		}
		for by := range Facets {
			counts := fails&^(1<<by) == 0
			r.values(by, n, func(value string) {
				i, ok := at[by][value]
				if !ok {
					i = len(o.Values[by])
					at[by][value] = i
					o.Values[by] = append(o.Values[by], Value{Value: value})
				}
				if counts {
					o.Values[by][i].Count++
				}
			})
		}
	}
	for by := range Facets {
		r.sort(by, o.Values[by])
	}
	return o
}

// reader knows what the facets of notes are on one board.
type reader struct {
	b       *journey.Board
	walks   []walk
	parts   map[journey.ID][]string // actors by step
	byName  map[string]string       // actors by folded name
	order   map[string]int          // of actors and variants
	channel map[string]string       // keys by word
}

type walk struct {
	id string
	journey.Walk
}

func newReader(b *journey.Board) *reader {
	r := &reader{b: b, parts: map[journey.ID][]string{}, byName: map[string]string{}, order: map[string]int{}, channel: map[string]string{}}
	for i, v := range b.Variants() {
		r.order[string(v.ID)] = i
		r.walks = append(r.walks, walk{string(v.ID), b.WalkOf(v)})
	}
	for i, rec := range b.All(journey.KindActor) {
		a := rec.(*journey.Actor)
		r.order[string(a.ID)] = i
		if name := strings.ToLower(strings.TrimSpace(a.Name)); name != "" {
			r.byName[name] = string(a.ID)
		}
	}
	for _, rec := range b.All(journey.KindActorStage) {
		if s := rec.(*journey.ActorStage); !slices.Contains(r.parts[s.Step], string(s.Actor)) {
			r.parts[s.Step] = append(r.parts[s.Step], string(s.Actor))
		}
	}
	return r
}

// values gives what a note has of a facet; of a channel or tag that was written in two ways it may give one value twice.
func (r *reader) values(by Facet, n *journey.Note, give func(string)) {
	one := func(value string) {
		if value != "" {
			give(value)
		}
	}
	switch by {
	case Influence:
		one(n.Influence)
	case Evidence:
		one(n.Evidence)
	case Kind:
		give(r.b.KindOf(n))
	case Channel:
		for _, c := range n.Channels {
			give(r.channelOf(c.Key))
		}
	case Tag:
		for _, t := range n.Tags {
			give(strings.ToLower(t.Key))
		}
	case Actor:
		owner := r.byName[strings.ToLower(strings.TrimSpace(n.Owner))]
		one(string(n.Actor))
		if owner != string(n.Actor) {
			one(owner)
		}
		for _, id := range r.parts[n.ID] {
			if id != owner && id != string(n.Actor) {
				give(id)
			}
		}
	case Variant:
		if r.b.Standing(n) != journey.Placed {
			return
		}
		for i := range r.walks {
			if !r.walks[i].Skips(n) {
				give(r.walks[i].id)
			}
		}
	}
}

// channelOf is a channel's key for any word that means it.
func (r *reader) channelOf(word string) string {
	key, ok := r.channel[word]
	if !ok {
		key = word
		if c := lang.ChannelOf(word); c != nil {
			key = c.Key
		}
		r.channel[word] = key
	}
	return key
}

// Words of a facet in the order in which they are offered.
var fixed = map[Facet][]string{
	Influence: {"yes", "partly", "no"},
	Kind: {journey.Actions, journey.Touchpoints, journey.Emotions, journey.Pains, journey.Solutions, journey.Actors, journey.Information, journey.Questions,
		journey.Metrics, journey.Images, journey.Free, journey.LooseText},
	Evidence: {"observation", "interview", "colleague", "social", "review", "data", "assumption"},
}

// sort brings values in order: known words in theirs, actors and variants in that of the map, others by letter.
func (r *reader) sort(by Facet, values []Value) {
	place := func(v string) int {
		i := slices.Index(fixed[by], v)
		switch by {
		case Channel:
			i = lang.ChannelAt(v)
		case Actor, Variant:
			i = r.order[v]
		}
		if i < 0 {
			return len(lang.Channels) + len(fixed[by])
		}
		return i
	}
	sort.Slice(values, func(i, j int) bool {
		x, y := values[i].Value, values[j].Value
		if d := place(x) - place(y); d != 0 {
			return d < 0
		}
		return strings.ToLower(x) < strings.ToLower(y)
	})
}
