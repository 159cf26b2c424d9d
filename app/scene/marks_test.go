package scene

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// setOn makes a scene of one loose note with these registers, each "field" or "field/key" and its text.
func setOn(t *testing.T, registers ...string) *Scene {
	t.Helper()
	b := journey.NewBoard()
	place := journey.OnWall(0, 0)
	ops := []journey.Op{journey.Set(journey.KindNote, "n", "place", &place), journey.SetText(journey.KindNote, "n", "text", "Belt de makelaar")}
	for i := 0; i < len(registers); i += 2 {
		field := journey.Field(registers[i])
		spec, _, ok := journey.Lookup(journey.KindNote, field)
		require.True(t, ok, field)
		switch spec.Shape {
		case journey.Whole, journey.Number:
			n, err := strconv.ParseFloat(registers[i+1], 64)
			require.NoError(t, err)
			ops = append(ops, journey.Set(journey.KindNote, "n", field, &journey.Float{N: n, Set: true}))
		case journey.Extent:
			w, err := strconv.ParseFloat(registers[i+1], 64)
			require.NoError(t, err)
			ops = append(ops, journey.Set(journey.KindNote, "n", field, &journey.Size{W: w, H: 58}))
		case journey.Flag, journey.Keys:
			on := true
			ops = append(ops, journey.Set(journey.KindNote, "n", field, &on))
		default:
			ops = append(ops, journey.SetText(journey.KindNote, "n", field, registers[i+1]))
		}
	}
	b.Apply(ops)
	return shown(b)
}

// inked are the items of the one note at a level.
func inked(s *Scene, level Level) []Item {
	s.draw(&s.slots[s.notes["n"]], level)
	return s.pen.items
}

func has(items []Item, is func(*Item) bool) bool {
	for i := range items {
		if is(&items[i]) {
			return true
		}
	}
	return false
}

func said(items []Item, word string) bool {
	return has(items, func(it *Item) bool { return it.Op == Line && it.Text == word })
}

// drew reports whether an icon is among the items, wherever it stands.
func drew(items []Item, path string) bool {
	var p pen
	p.icon(path, 0, 0, iconSize, 1, iconLine)
	verbs := string(p.items[0].Verbs)
	pts := p.items[0].Pts
	return has(items, func(it *Item) bool {
		if it.Op != Path || it.Fill != 0 || string(it.Verbs) != verbs {
			return false
		}
		for i := 2; i < len(pts); i++ {
			if d := (it.Pts[i] - it.Pts[i-2]) - (pts[i] - pts[i-2]); d > 1e-6 || d < -1e-6 {
				return false
			}
		}
		return true
	})
}

func TestSeed000InfluenceIsSeenAtAGlance(t *testing.T) {
	circle := func(items []Item) (fill Color, half, found bool) {
		for i := range items {
			if it := &items[i]; it.Op == Circle && it.R == 6 {
				return it.Fill, i+1 < len(items) && items[i+1].Op == Path && items[i+1].Fill == Light.Ink, true
			}
		}
		return 0, false, false
	}
	for _, level := range []Level{Small, Medium, Full} {
		fill, half, _ := circle(inked(setOn(t, "kind", "touchpoints", "influence", "yes"), level))
		require.Equal(t, Light.Ink, fill, "full")
		require.False(t, half)
		fill, half, _ = circle(inked(setOn(t, "kind", "touchpoints", "influence", "partly"), level))
		require.Equal(t, Light.Card, fill)
		require.True(t, half, "half")
		no := inked(setOn(t, "kind", "touchpoints", "influence", "no"), level)
		fill, half, _ = circle(no)
		require.Equal(t, Light.Card, fill)
		require.False(t, half, "empty")
		paper, _ := Light.named(journey.Touchpoints)
		require.True(t, has(no, func(it *Item) bool { return it.Dash == 2 && it.Stroke == paper.Edge && it.Fill != paper.Fill }), "a dotted edge on pale paper")
		require.GreaterOrEqual(t, Contrast(Light.Ink, mix(paper.Fill, Light.Card, 0.55)), Readable)
	}
	_, _, found := circle(inked(setOn(t, "kind", "touchpoints", "channel/phone", ""), Full))
	require.False(t, found, "nothing said is not nothing to influence")
}

func TestSeed002AnAssumptionLooksLikeOne(t *testing.T) {
	for _, kind := range []string{journey.Actions, journey.Touchpoints, journey.Pains, journey.Solutions, journey.Information} {
		items := inked(setOn(t, "kind", kind, "evidence", "assumption"), Full)
		require.True(t, said(items, "?"), kind)
		require.True(t, has(items, func(it *Item) bool { return it.Dash == 5 }), kind)
		items = inked(setOn(t, "kind", kind, "evidence", "interview"), Full)
		require.False(t, said(items, "?"), kind)
		require.False(t, has(items, func(it *Item) bool { return it.Dash != 0 }), kind)
	}
}

func TestSeed000MoreThanOneChannelOnATouchpoint(t *testing.T) {
	s := setOn(t, "kind", "touchpoints", "channel/phone", "", "channel/email", "", "channel/app", "")
	full := inked(s, Full)
	require.True(t, said(full, "app"), "in words where there is room")
	require.True(t, drew(full, channelIcons["phone"]), "as icons where there is not")
	for _, level := range []Level{Small, Medium} {
		items := inked(s, level)
		for _, key := range []string{"phone", "email", "app"} {
			require.True(t, drew(items, channelIcons[key]), "as icons below zoom 0.7: %s", key)
		}
		require.False(t, said(items, "app"))
	}
	s.SetWords(lang.For("en"))
	require.True(t, said(inked(setOn(t, "kind", "touchpoints", "channel/telefoon", ""), Full), "telefoon"))
	one := setOn(t, "kind", "touchpoints", "channel/telefoon", "")
	one.SetWords(lang.For("en"))
	require.True(t, said(inked(one, Full), "phone"))
}

func TestSeed004PaidEarnedOwnedActiveAndPassiveHaveTheirMarks(t *testing.T) {
	for word, m := range map[string]layout.Mark{"paid": layout.Paid, "earned": layout.Earned, "owned": layout.Owned} {
		require.True(t, drew(inked(setOn(t, "kind", "touchpoints", "media", word), Full), markIcons[m]), word)
	}
	for word, m := range map[string]layout.Mark{"active": layout.Active, "passive": layout.Passive} {
		require.True(t, drew(inked(setOn(t, "kind", "touchpoints", "attention", word), Full), markIcons[m]), word)
	}
}

func TestQuietMarksWaitUntilTheyCanBeRead(t *testing.T) {
	s := setOn(t, "kind", "solutions", "sell", "upsell", "lever", "speed")
	require.True(t, drew(inked(s, Full), markIcons[layout.Speed]))
	for _, level := range []Level{Small, Medium} {
		require.False(t, drew(inked(s, level), markIcons[layout.Speed]))
		require.True(t, drew(inked(s, level), markIcons[layout.Upsell]), "what is sold is seen from afar")
	}
}

func TestSeed003IndirectContactHasItsMark(t *testing.T) {
	require.True(t, drew(inked(setOn(t, "kind", "touchpoints", "contact", "indirect"), Full), markIcons[layout.Indirect]))
}

func TestSeed000InformationGivenAndGottenHasItsMark(t *testing.T) {
	for m, set := range map[layout.Mark][]string{
		layout.InfoFrom: {"infoFrom", "adres"}, layout.InfoTo: {"infoTo", "gids"}, layout.Exchange: {"infoFrom", "adres", "infoTo", "gids"},
	} {
		require.True(t, drew(inked(setOn(t, append(set, "kind", "touchpoints")...), Full), markIcons[m]))
	}
	require.True(t, drew(inked(setOn(t, "trigger", "verhuizing", "kind", "touchpoints"), Full), markIcons[layout.Trigger]))
}

func TestSeed004UpsellCrossSellAndLeversHaveTheirMarks(t *testing.T) {
	for word, m := range map[string]layout.Mark{"upsell": layout.Upsell, "cross-sell": layout.CrossSell} {
		require.True(t, drew(inked(setOn(t, "sell", word), Full), markIcons[m]), word)
	}
	for word, m := range map[string]layout.Mark{"speed": layout.Speed, "automation": layout.Automation, "access": layout.Access} {
		require.True(t, drew(inked(setOn(t, "lever", word), Full), markIcons[m]), word)
	}
}

func TestSeed000ADroppedBrandIsStruckThrough(t *testing.T) {
	struck := func(items []Item) bool {
		return has(items, func(it *Item) bool { return it.Op == Rect && it.H == 1 && it.W > 20 })
	}
	require.True(t, struck(inked(setOn(t, "brand", "dropped"), Full)))
	require.True(t, struck(inked(setOn(t, "brand", "dropped"), Small)))
	require.False(t, struck(inked(setOn(t, "brand", "considered"), Full)))
}

func TestSeverityIsBarsAndReachAPercentage(t *testing.T) {
	filled := func(items []Item) (n int) {
		for i := range items {
			if it := &items[i]; it.Op == Rect && it.W == 3 && it.Fill != 0 {
				n++
			}
		}
		return n
	}
	require.Equal(t, 2, filled(inked(setOn(t, "kind", "pains", "severity", "2"), Full)))
	items := inked(setOn(t, "kind", "pains", "reach", "2.5"), Full)
	require.Zero(t, filled(items), "not set is not 0")
	require.True(t, said(items, "2,5 %"))
	require.True(t, said(inked(setOn(t, "kind", "pains", "reach", "60"), Full), "60 %"))
	require.True(t, said(inked(setOn(t, "kind", "pains", "reach", "-4"), Full), "0 %"), "what lies outside is shown as the nearest limit")
}

// TestNothingOnANoteOverlapsOrLeavesIt: of notes with anything set on them, at three zooms, no two things cross and all lie on
// the paper.
func TestNothingOnANoteOverlapsOrLeavesIt(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 1))
	face := text.NewFace()
	for range 400 {
		var set []string
		for _, spec := range journey.Specs(journey.KindNote) {
			if r.IntN(3) == 0 {
				continue
			}
			switch f := string(spec.Field); spec.Shape {
			case journey.Choice:
				if choices := spec.Choices(); f != "kind" {
					set = append(set, f, choices[r.IntN(len(choices))])
				}
			case journey.Flag:
				if f != "covered" {
					set = append(set, f, "")
				}
			case journey.Whole, journey.Number:
				if f != "ceiling" && f != "score" {
					set = append(set, f, strconv.Itoa(r.IntN(101)))
				}
			case journey.Text:
				if f != "text" && f != "color" {
					set = append(set, f, "iets")
				}
			}
		}
		for range r.IntN(9) {
			set = append(set, "channel/"+lang.Channels[r.IntN(len(lang.Channels))].Key, "")
		}
		for range r.IntN(4) {
			set = append(set, "tag/"+[]string{"prijs", "klantcontactstrategieoverleg", "q3", "zonder makelaar"}[r.IntN(4)], "")
		}
		set = append(set, "size", strconv.Itoa(80+r.IntN(120)), "kind", []string{journey.Touchpoints, journey.Pains, journey.Solutions, journey.Actions}[r.IntN(4)])
		s := setOn(t, set...)
		paper := s.sheet.Note("n").Rect
		paper.X, paper.Y = 0, 0
		for _, level := range []Level{Small, Medium, Full} {
			var boxes []geom.Rect
			for _, it := range inked(s, level)[1:] {
				box := around(face, &it)
				if box.Empty() || box.W >= paper.W-2 || it.Op == Rect && it.H == 1 || it.Op == Path && it.Fill != 0 { // the paper; a strike; what lies on something else
					continue
				}
				flag := geom.Rect{X: 8, Y: -11, W: 22, H: 18} // of a priority: it hangs over the upper edge
				require.True(t, paper.Grown(0.01).Holds(box) || flag.Grown(0.01).Holds(box), "%v leaves %v with %v", it, paper, set)
				for _, other := range boxes {
					in := other.Holds(box)
					apart := box.X >= other.Right()-0.3 || other.X >= box.Right()-0.3 || box.Y >= other.Bottom()-0.3 || other.Y >= box.Bottom()-0.3
					require.True(t, in || apart, "%+v at %v crosses %v with %v", it, box, other, set)
				}
				boxes = append(boxes, box)
			}
		}
	}
}

// around is the rectangle around an item; letters reach from three quarters of their size above the baseline to a fifth below.
func around(face *text.Face, it *Item) geom.Rect {
	switch it.Op {
	case Rect:
		return geom.Rect{X: it.X, Y: it.Y, W: it.W, H: it.H}
	case Circle:
		return geom.Rect{X: it.X - it.R, Y: it.Y - it.R, W: 2 * it.R, H: 2 * it.R}
	case Line:
		weight := text.Regular
		if it.Bold {
			weight = text.Bold
		}
		w := float64(face.Width(it.Text+it.Tail, weight)) * it.Size
		x := it.X
		switch it.Align {
		case Middle:
			x -= w / 2
		case Right:
			x -= w
		}
		return geom.Rect{X: x, Y: it.Y - 0.75*it.Size, W: w, H: 0.95 * it.Size}
	case Path:
		box := geom.Rect{X: it.Pts[0], Y: it.Pts[1]}
		right, bottom := box.X, box.Y
		for i := 0; i < len(it.Pts); i += 2 {
			box.X, right = min(box.X, it.Pts[i]), max(right, it.Pts[i])
			box.Y, bottom = min(box.Y, it.Pts[i+1]), max(bottom, it.Pts[i+1])
		}
		box.W, box.H = right-box.X, bottom-box.Y
		return box
	}
	return geom.Rect{}
}
