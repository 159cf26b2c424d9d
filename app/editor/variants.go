package editor

import (
	"slices"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// variants is what the panel and the wall show of the map's variants. It is a view: nothing of it is in the file.
type variants struct {
	shown    journey.ID // whose walk the wall shows, empty for the whole map
	unfolded journey.ID // whose fields are open in the panel
}

// VariantsPanel is the list of variants, with their lengths compared.
type VariantsPanel struct {
	Of     string // changes when the fields are those of another
	Items  []VariantItem
	Fields []InspectorField // of the unfolded variant
	Moves  []MenuItem       // what can be done with it
	Chosen string           // the step or phase that the variant shown may skip; empty: none is chosen
	Skips  bool
	Times  int // how often it is done; 0 where that cannot be set
}

// VariantItem is one path through the map: first the whole map, whose ID is empty, and then the variants.
type VariantItem struct {
	ID            journey.ID
	Name, Detail  string
	Warning       string // what is said of skipping many phases; empty: nothing
	Color         string // #rrggbb
	Bar           int    // length in percent of the longest
	Shown, Opened bool
}

// shownVariant is the variant whose walk the wall shows, nil for the whole map.
func (e *Editor) shownVariant() *journey.Variant { return e.doc.Board.Variant(e.variants.shown) }

// walkAs shows the map as a variant walks it; that of the variant shown, and empty, show the whole map again.
func (e *Editor) walkAs(id journey.ID) {
	was := e.shownVariant()
	if id == e.variants.shown {
		id = ""
	}
	e.keepWhole(func() { e.variants.shown = id })
	e.scene.SetVariant(id)
	e.keepHalting()
	e.keepWalking() // this variant may skip every step
	if v := e.shownVariant(); v != nil {
		e.say(e.words.Variant.Walking.With(e.named(v), e.lengthOf(v)))
	} else if was != nil {
		e.say(e.words.Variant.Again.With(e.named(was)))
	}
	e.refresh()
}

func (e *Editor) named(v *journey.Variant) string {
	if v.Name == "" {
		return e.words.Variant.New
	}
	return v.Name
}

// lengthOf is how long a walk is, in words; of nil that of the whole map.
func (e *Editor) lengthOf(v *journey.Variant) string {
	walk := e.doc.Board.WalkOf(v)
	l, w := walk.Length(), e.words.Variant
	out := w.Steps.With(itoa(l.Steps), itoa(l.OfSteps))
	if l.Taken != l.Steps {
		out += " · " + w.Taken.With(itoa(l.Taken))
	}
	if l.Phases != l.OfPhases {
		out += " · " + w.Phases.With(itoa(l.Phases), itoa(l.OfPhases))
	}
	return out
}

// variantsPanel is the panel as it is shown, nil when it is closed.
func (e *Editor) variantsPanel() *VariantsPanel {
	if e.side != variantsSide {
		return nil
	}
	w, list := e.words.Variant, e.doc.Board.Variants()
	whole := e.doc.Board.WalkOf(nil)
	longest := whole.Length().Taken
	p := &VariantsPanel{Items: []VariantItem{{Name: w.Whole, Detail: e.lengthOf(nil), Color: scene.Light.Secondary.Hex(), Bar: longest, Shown: e.shownVariant() == nil}}}
	for i, v := range list {
		walk := e.doc.Board.WalkOf(v)
		l := walk.Length()
		longest = max(longest, l.Taken)
		item := VariantItem{ID: v.ID, Name: e.named(v), Detail: e.lengthOf(v), Color: scene.Light.Trail(i, v.Color).Hex(), Bar: l.Taken, Shown: v.ID == e.variants.shown, Opened: v.ID == e.variants.unfolded}
		if l.InARow > 1 { // seed 004: one is bearable, two weaken the bond
			item.Warning = w.InARow.With(itoa(l.InARow))
		}
		p.Items = append(p.Items, item)
		if item.Opened {
			e.unfold(p, v, i, len(list))
		}
	}
	for i := range p.Items {
		p.Items[i].Bar = p.Items[i].Bar * 100 / max(1, longest)
	}
	e.chosenOnPath(p)
	return p
}

// unfold gives the panel the fields of a variant, the i-th of n.
func (e *Editor) unfold(p *VariantsPanel, v *journey.Variant, i, n int) {
	w, f := e.words.Variant, e.words.Field
	color := InspectorField{Field: variantField + "color", Label: f.Color, Kind: "color", Value: v.Color}
	for _, c := range e.colors("").Choices {
		if slices.Contains(scene.TrailColors[:], c.Color) {
			color.Choices = append(color.Choices, c)
		}
	}
	p.Of = "variant " + string(v.ID)
	p.Fields = []InspectorField{
		{Field: variantField + "name", Label: f.Title, Kind: "line", Value: v.Name},
		{Field: variantField + "segment", Label: w.Segment, Kind: "line", Value: v.Segment},
		{Field: variantField + "description", Label: f.Description, Kind: "text", Value: v.Description},
		color,
	}
	p.Moves = []MenuItem{
		{Label: w.Higher, Run: Command{"variantup", string(v.ID)}, Enabled: i > 0},
		{Label: w.Lower, Run: Command{"variantdown", string(v.ID)}, Enabled: i+1 < n},
		{Label: e.words.Command.Delete, Run: Command{"deletevariant", string(v.ID)}, Enabled: true},
	}
}

// variantField begins the names of the fields of the unfolded variant, to tell them from those of what is chosen on the wall.
const variantField journey.Field = "variant-"

// setVariantField writes a field of the unfolded variant.
func (e *Editor) setVariantField(ev SetField) bool {
	name, ok := strings.CutPrefix(string(ev.Field), string(variantField))
	v := e.doc.Board.Variant(e.variants.unfolded)
	if !ok || v == nil {
		return ok
	}
	group := ""
	if ev.Open {
		group = "field " + string(ev.Field) + " " + string(v.ID)
	}
	e.edit("set "+string(ev.Field), group, []journey.Op{journey.SetText(journey.KindVariant, v.ID, journey.Field(name), clipped(ev.Value))})
	return true
}

// addVariant makes a variant that walks the whole map, shows its walk and opens its fields.
func (e *Editor) addVariant() {
	id := e.ids.New()
	e.edit("add variant", "", journey.AddVariant(e.doc.Board, id, e.words.Variant.New, e.freeColor()))
	e.variants.unfolded = id
	e.setSide(variantsSide)
	e.walkAs(id)
}

// freeColor is the first colour of paths that no variant has.
func (e *Editor) freeColor() string {
	list := e.doc.Board.Variants()
	for _, name := range scene.TrailColors {
		used := func(v *journey.Variant) bool { return v.Color == name }
		if !slices.ContainsFunc(list, used) {
			return name
		}
	}
	return scene.TrailColors[len(list)%len(scene.TrailColors)]
}

// unfoldVariant opens the fields of a variant in the panel, or closes them.
func (e *Editor) unfoldVariant(id journey.ID) {
	if e.variants.unfolded == id {
		id = ""
	}
	e.variants.unfolded = id
}

// moveVariant moves a variant up or down the list.
func (e *Editor) moveVariant(id journey.ID, by int) {
	var ids []journey.ID
	for _, v := range e.doc.Board.Variants() {
		ids = append(ids, v.ID)
	}
	before, ok := stepped(ids, id, by)
	if ok && e.edit("move variant", "", journey.MoveVariant(e.doc.Board, id, before)) {
		e.say(e.words.Say.Step.With(itoa(slices.Index(ids, id)+by+1), itoa(len(ids))))
	}
}

func (e *Editor) deleteVariant(id journey.ID) {
	v := e.doc.Board.Variant(id)
	if v == nil {
		return
	}
	name := e.named(v)
	if id == e.variants.shown {
		e.walkAs("")
	}
	e.edit("delete variant", "", []journey.Op{journey.Delete(journey.KindVariant, id)})
	e.showUndoable(e.words.Variant.Deleted.With(name))
}
