package text

import (
	"math"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

func TestAdvancesAreThoseOfTheFont(t *testing.T) {
	face := NewFace()
	for w, ttf := range [][]byte{Regular: goregular.TTF, Bold: gobold.TTF} {
		f, err := sfnt.Parse(ttf)
		require.NoError(t, err)
		var buf sfnt.Buffer
		for r := rune(0); r <= 0x1FFFF; r++ {
			glyph, err := f.GlyphIndex(&buf, r)
			require.NoError(t, err)
			want := fixed.Int26_6(0)
			if glyph != 0 && !unicode.IsControl(r) && r != softHyphen {
				want, err = f.GlyphAdvance(&buf, glyph, UnitsPerEm, font.HintingNone)
				require.NoError(t, err)
			}
			if got := face.advance(r, Weight(w)); got != int32(want) {
				t.Fatalf("advance of %U in weight %d is %d, the font says %d", r, w, got, want)
			}
		}
	}
}

// The heights and widths here were read from the font files with another program.
func TestKnownNumbers(t *testing.T) {
	require.Equal(t, float32(1935)/2048, Ascent)
	require.Equal(t, float32(432)/2048, Descent)
	require.Zero(t, LineGap)
	face := NewFace()
	require.Equal(t, float32(569)/2048, face.Width(" ", Regular))
	require.Equal(t, float32(1139+1196)/2048, face.Width("e-", Regular))
	require.Equal(t, face.Width("e", Regular), face.Width("é", Regular))
	require.Greater(t, face.Width("reis", Bold), face.Width("reis", Regular))
	// 1.2 em hold 1.15576 em: 0.02212 above, then the ascent of 0.94482.
	require.InDelta(t, 16*(0.02212+0.94482), Baseline(16), 1e-3)
}

func TestUnseenRunesHaveNoWidth(t *testing.T) {
	face := NewFace()
	for _, s := range []string{"\u00ad", "\u200b", "\ufeff", "\u202e", "\n", "\r\n", "\x00", "\x7f", "\u0085"} {
		require.Zero(t, face.Width(s, Regular), "%q", s)
	}
	require.Equal(t, face.Width(" ", Regular), face.Width("\t", Regular))
	require.Empty(t, face.Unknown())
}

func TestUnknownClustersAreAskedOnce(t *testing.T) {
	face := NewFace()
	face.Prepare("👨‍👩‍👧‍👦 en 中文, 👨‍👩‍👧‍👦!", Regular)
	face.Prepare("中", Bold)
	require.Equal(t, []string{"👨‍👩‍👧‍👦", "中", "文"}, face.Unknown())
	require.Empty(t, face.Unknown())
	face.Prepare("中文", Regular)
	require.Empty(t, face.Unknown(), "asked before, though not answered")
	require.Equal(t, float32(2), face.Width("中文", Regular))
}

func TestLearn(t *testing.T) {
	face := NewFace()
	require.Equal(t, float32(1), face.Width("😀", Regular))
	before := face.Revision()
	face.Learn("😀", Regular, 1)
	require.Equal(t, before, face.Revision(), "learning what was taken for granted changes nothing")
	face.Learn("😀", Regular, 1.25)
	require.NotEqual(t, before, face.Revision())
	require.Equal(t, float32(1.25), face.Width("😀", Regular))
	require.Equal(t, float32(1), face.Width("😀", Bold), "each weight is learnt by itself")
	before = face.Revision()
	face.Learn("😀", Regular, 1.25)
	require.Equal(t, before, face.Revision())
}

func TestLearnRefusesNonsense(t *testing.T) {
	face := NewFace()
	before := face.Revision()
	face.Learn("中", Regular, float32(math.NaN()))
	face.Learn("", Regular, 2)
	face.Learn("中", weights, 2)
	require.Equal(t, before, face.Revision())
	require.Equal(t, float32(1), face.Width("中", Regular))
	face.Learn("中", Regular, float32(math.Inf(1)))
	require.Equal(t, float32(maxLearntEm), face.Width("中", Regular))
	face.Learn("中", Regular, -3)
	require.Zero(t, face.Width("中", Regular))
}

func TestLooseAccentIsAsWideAsItsLetter(t *testing.T) {
	face := NewFace()
	require.Equal(t, face.Width("één", Regular), face.Width("e\u0301e\u0301n", Regular))
	require.Equal(t, []string{"e\u0301"}, face.Unknown())
	face.Learn("e\u0301", Regular, 0.75)
	require.Equal(t, 1.5+face.Width("n", Regular), face.Width("e\u0301e\u0301n", Regular))
}

func TestAClusterOutOfAllProportionIsNotAsked(t *testing.T) {
	face := NewFace()
	zalgo := "e"
	for range 10_000 {
		zalgo += "\u0301"
	}
	require.Equal(t, face.Width("e", Regular), face.Width(zalgo, Regular))
	require.Empty(t, face.Unknown())
}

func TestForeign(t *testing.T) {
	face := NewFace()
	require.False(t, face.Prepare("Één keuze → € 10,50\u00ad", Regular).Foreign())
	require.True(t, face.Prepare("keuze 👍", Regular).Foreign())
	require.True(t, face.Prepare("e\u0301", Regular).Foreign())
}
