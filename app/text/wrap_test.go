package text

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// set wraps s at 16 px so that the widest line may be as wide as the string edge, and returns what is drawn.
func set(s, edge string) []string {
	face := NewFace()
	return shown(face.Prepare(s, Regular), 16, 16*face.Width(edge, Regular))
}

func shown(t *Text, size, width float32) []string {
	var drawn []string
	for _, line := range Wrap(t, size, width, nil) {
		drawn = append(drawn, t.Shown(line))
	}
	return drawn
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		name, s, edge string
		want          []string
	}{
		{"empty", "", "x", []string{""}},
		{"fits to the last unit", "een huis", "een huis", []string{"een huis"}},
		{"at a space", "een huis kopen", "een huis", []string{"een huis", "kopen"}},
		{"trailing spaces hang", "een    huis   ", "huis", []string{"een", "huis"}},
		{"spaces inside a line stay", "een   huis", "een   huis", []string{"een   huis"}},
		{"leading spaces stay", "  een huis", "  een", []string{"  een", "huis"}},
		{"leading spaces hang alone", "  huis", "huis", []string{"", "huis"}},
		{"line breaks", "een\n\nhuis\n", "eenhuis", []string{"een", "", "huis", ""}},
		{"line breaks of other systems", "een\r\nhuis\rkopen", "eenhuis", []string{"een", "huis", "kopen"}},
		{"spaces before a line break hang", "een  \nhuis", "huis", []string{"een", "huis"}},
		{"a tab counts as a space", "een\thuis", "een huis", []string{"een huis"}},
		{"after the hyphen of a compound", "contact-en-adres", "contact-en-", []string{"contact-en-", "adres"}},
		{"not after a minus", "van -10 tot", "van -", []string{"van", "-10", "tot"}},
		{"after the hyphen of a range", "10-12 jaar", "10-12", []string{"10-12", "jaar"}},
		{"after the dash of a range", "2020–2026", "2020–2", []string{"2020–", "2026"}},
		{"around the long dash", "nee—ja", "nee—", []string{"nee—", "ja"}},
		{"not before a full stop", "een huis. Ja", "een huis", []string{"een", "huis. Ja"}},
		{"not at a space that does not break", "€\u00a010,50 ja", "€\u00a010,50", []string{"€\u00a010,50", "ja"}},
		{"soft hyphen unused", "klant\u00adcontact", "klantcontact", []string{"klantcontact"}},
		{"soft hyphen used", "klant\u00adcontact", "klantcont", []string{"klant-", "contact"}},
		{"the last soft hyphen that fits", "klant\u00adcontact\u00adstrategie", "klantcontact-", []string{"klantcontact-", "strategie"}},
		{"soft hyphen without room for the hyphen", "klant\u00adcontact", "contact", []string{"klant-", "contact"}},
		{"a hyphen that finds no room takes a letter along", "contact\u00adsommen", "contact", []string{"contac", "t-", "somm", "en"}},
		{"soft hyphen at the beginning", "\u00adhuis", "hui", []string{"hui", "s"}},
		{"long word on a line of its own", "een klantcontactstrategie nu", "klantcontact", []string{"een", "klantcontact", "strategie nu"}},
		{"Dutch compounds", "hypotheekadviesgesprek", "hypotheek", []string{"hypotheek", "adviesges", "prek"}},
		{"zero width space", "funda.nl/\u200bkoop", "funda.nl/", []string{"funda.nl/\u200b", "koop"}},
		{"no room at all", "abc", "", []string{"a", "b", "c"}},
		{"no room, not even for what is not drawn", "a\x01b", "", []string{"a", "b"}},
		{"invalid UTF-8 is drawn as it is", "a\xffb c", "a\ufffdb", []string{"a\xffb", "c"}},
		{"controls are not drawn", "a\x01b", "ab", []string{"ab"}},
		{"apostrophes and slashes hold", "foto’s en/of zo's", "foto’s en/of", []string{"foto’s en/of", "zo's"}},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, set(c.s, c.edge)) })
	}
}

// Foreign clusters are an em wide until learnt.
func TestWrapForeign(t *testing.T) {
	for _, c := range []struct {
		name, s string
		ems     float32
		want    []string
	}{
		{"Chinese breaks anywhere", "中文字", 2, []string{"中文", "字"}},
		{"but not before its full stop", "中文。字", 2, []string{"中", "文。", "字"}},
		{"nor after its opening bracket", "中「文字", 2, []string{"中", "「文", "字"}},
		{"families stay together", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 1, []string{"👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"}},
		{"flags are pairs", "🇳🇱🇧🇪🇳🇱", 2, []string{"🇳🇱🇧🇪", "🇳🇱"}},
		{"loose accents stay", "e\u0301e\u0301", 0.6, []string{"e\u0301", "e\u0301"}},
		{"a space with an accent is no space", "a \u0301b", 0.6, []string{"a", " \u0301", "b"}},
		{"an emoji may leave its word", "huis👍", 2, []string{"huis", "👍"}},
		{"Hebrew breaks at spaces", "שלום עולם", 5, []string{"שלום", "עולם"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, shown(NewFace().Prepare(c.s, Regular), 16, 16*c.ems))
		})
	}
}

func TestLinesAreOffsetsAndWidths(t *testing.T) {
	face := NewFace()
	text := face.Prepare("vergelijk  het klant\u00adcontact\n", Regular)
	lines := Wrap(text, 10, 10*face.Width("het klant-", Regular), nil)
	require.Equal(t, []Line{
		{0, 9, 10 * face.Width("vergelijk", Regular), NoTail},
		{11, 20, 10 * face.Width("het klant-", Regular), HyphenTail},
		{22, 29, 10 * face.Width("contact", Regular), NoTail},
		{30, 30, 0, NoTail},
	}, lines)
	require.Equal(t, "vergelijk  het klant\u00adcontact\n", text.String())
}

func TestWrapAppends(t *testing.T) {
	face := NewFace()
	first := Wrap(face.Prepare("een twee", Regular), 10, 30, nil)
	both := Wrap(face.Prepare("drie", Regular), 10, 30, first)
	require.Equal(t, first, both[:len(first)])
	require.Len(t, both, len(first)+1)
}

func TestLongestIsTheWidthThatCutsNoWord(t *testing.T) {
	face := NewFace()
	require.Zero(t, face.Prepare("", Regular).Longest())
	require.Equal(t, face.Width("klantcontact", Regular), face.Prepare("een klantcontact-plan  ", Regular).Longest()-face.Width("-", Regular))
	require.Equal(t, face.Width("contact-", Regular), face.Prepare("klant\u00adcontact\u00adplan", Regular).Longest())
}

// A text prepared before its emoji was learnt is still wrapped without harm.
func TestWrapAfterLearning(t *testing.T) {
	face := NewFace()
	text := face.Prepare("😀"+strings.Repeat("\u0301", 3)+"a😀a", Regular)
	face.Learn("😀", Regular, 7)
	for width := float32(0); width < 200; width += 3 {
		require.NotEmpty(t, Wrap(text, 16, width, nil))
	}
}

func TestHugeTexts(t *testing.T) {
	face := NewFace()
	for name, s := range map[string]string{
		"one word":      strings.Repeat("a", 10_000),
		"family":        strings.Repeat("👨‍👩‍👧‍👦", 10_000/7),
		"zalgo":         "a" + strings.Repeat("\u0301", 9_999),
		"right to left": strings.Repeat("\u202eשלום ", 1_600),
		"soft hyphens":  strings.Repeat("\u00ad", 10_000),
		"line breaks":   strings.Repeat("\n", 10_000),
		"spaces":        strings.Repeat(" ", 10_000),
	} {
		t.Run(name, func(t *testing.T) {
			text := face.Prepare(s, Regular)
			lines := Wrap(text, 16, 120, nil)
			require.Empty(t, flaw(face, s, 16, 120, lines))
		})
	}
}

func TestWrapAllocatesNothing(t *testing.T) {
	face := NewFace()
	text := face.Prepare("Een klant\u00adcontactstrategie 👍 voor het hypotheekadviesgesprek\n中文 en meer", Regular)
	lines := make([]Line, 0, 200)
	require.Zero(t, testing.AllocsPerRun(100, func() {
		lines = Wrap(text, 16, 70, lines[:0])
		lines = Fit(text, Box{70, 90, 24, 12}, lines[:0]).Lines
		lines = Ellipsis(text, 12, 70, 2, lines)
	}))
	require.Len(t, lines, 2)
}
