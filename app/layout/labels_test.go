package layout

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/templates"
	"reiskaart/app/text"
)

// TestWordsBetweenTwoNeighboursStandBesideThem: there are 24 units between them, and the words need more.
func TestWordsBetweenTwoNeighboursStandBesideThem(t *testing.T) {
	b, s := corridor(t, "zoekt", "koopt")
	draws(b, s, [4]string{"a0", "a1", "", "als het klikt"}, [4]string{"a1", "a0", "causes", "en omgekeerd"})
	first, second := s.Route("k0").Label, s.Route("k1").Label
	for n := range s.Notes() {
		require.False(t, first.Meets(n.Rect), "on %s", n.Note.ID)
		require.False(t, second.Meets(n.Rect), "on %s", n.Note.ID)
	}
	require.False(t, first.Meets(second), "on each other")
}

// TestLabelsKeepOffNotesAndEachOther wherever there is room.
func TestLabelsKeepOffNotesAndEachOther(t *testing.T) {
	face := text.NewFace()
	cramped, all := 0, 0
	for seed := range rounds(10) {
		c := newChance(seed)
		c.crowd()
		s := Lay(c.board, face)
		for _, p := range s.links.all {
			if !p.shown || p.Loop || p.wide == 0 {
				continue
			}
			all++
			covers := s.index.covers(p.Label)
			for _, q := range s.links.all {
				covers = covers || q != p && q.shown && q.Label.Meets(p.Label) && (q.Loop || q.Link.ID < p.Link.ID)
			}
			if covers {
				cramped++
				require.Equal(t, p.spots[0], p.middle, "seed %d: %s covers something and stands beside its line", seed, p.Link.ID)
			}
		}
	}
	require.Less(t, cramped*20, all, "%d of %d labels had no room", cramped, all)
}

// TestTheWordOfAnEmotionIsNotCovered by the words on a link.
func TestTheWordOfAnEmotionIsNotCovered(t *testing.T) {
	b, s := corridor(t, "zoekt")
	s.Update(b.Apply(journey.AddLane(b, "mood", journey.Emotions, "Emotie", "")))
	s.Update(b.Apply(journey.AddNote(b, "e", journey.InCell("p0", "mood", ""), "", "opgelucht")))
	score := journey.Some(-1)
	s.Update(b.Apply([]journey.Op{journey.Set(journey.KindNote, "e", "score", &score)}))
	draws(b, s, [4]string{"a0", "e", "causes", "nog niet"})
	require.False(t, s.Route("k0").Label.Meets(s.Note("e").Word()))
	require.True(t, s.index.covers(s.Note("e").Word()))
}

// TestBugWordsOnALinkLayOnFigures of a metrics lane, and on the strips of actors, since neither is a note.
func TestBugWordsOnALinkLayOnFigures(t *testing.T) {
	b, s := corridor(t, "zoekt", "koopt")
	for _, kind := range []string{journey.Actors, journey.Metrics} {
		s.Update(b.Apply(journey.AddLane(b, journey.ID(kind), kind, kind, "")))
	}
	s.Update(b.Apply(journey.AddLane(b, "under", journey.Pains, "Pijn", "")))
	actor, step := journey.ID("bank"), journey.ID("a0")
	s.Update(b.Apply(journey.AddActor(b, actor, "Bank")))
	s.Update(b.Apply([]journey.Op{journey.Set(journey.KindActorStage, "st", "actor", &actor), journey.Set(journey.KindActorStage, "st", "step", &step),
		journey.SetText(journey.KindActorStage, "st", "stage", "desire")}))
	strips := 0
	for col := range s.Columns {
		for row := range s.Rows {
			for st := range s.Stages(Cell{col, row}) {
				strips++
				require.True(t, s.onFigures(st.Rect))
			}
		}
	}
	require.Equal(t, 1, strips)
	s.Update(b.Apply(journey.AddNote(b, "below", journey.InCell("p0", "under", "a0"), "", "te duur")))
	draws(b, s, [4]string{"a0", "below", "causes", "want alles kost geld"})
	label := s.Route("k0").Label
	require.False(t, label.Empty())
	for row, r := range s.Rows {
		for n := range 4 {
			require.False(t, r.Lane.Kind == journey.Metrics && s.Figure(Cell{0, row}, n).Meets(label), "%v on figure %d", label, n)
		}
	}
	for st := range s.Stages(Cell{0, 1}) {
		require.False(t, st.Rect.Meets(label))
	}
}

// TestBugLongWordsOnALinkLayUnderNotes where six lines of them had no room between two lanes, and one line has.
func TestBugLongWordsOnALinkLayUnderNotes(t *testing.T) {
	b, _, err := codec.Read(templates.Sample("nl"))
	require.NoError(t, err)
	long := strings.Repeat("klantcontactstrategieoverleg ", 345)
	words := func(said string) {
		for l := range b.Links() {
			b.Apply([]journey.Op{journey.SetText(journey.KindLink, l.ID, "condition", said)})
		}
	}
	words(long)
	s := Lay(b, text.NewFace())
	short, whole := 0, 0
	for r := range s.Routes() {
		if len(r.Lines) == 1 {
			short++
		} else {
			whole++
		}
		for n := range s.Notes() {
			require.False(t, n.Rect.Meets(r.Label), "the words of %s lie on %q", r.Link.ID, n.Note.Text)
		}
		for q := range s.Routes() {
			require.False(t, q.Link != r.Link && q.Label.Meets(r.Label), "the words of %s lie on those of %s", r.Link.ID, q.Link.ID)
		}
	}
	require.NotZero(t, short)
	require.NotZero(t, whole, "where there is room they are whole")
}
