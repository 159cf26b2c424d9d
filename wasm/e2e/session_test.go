//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

// What a facilitator does with a group. These stories are not parallel: most use the clipboard, of which there is one.

// openSample shows the house buyer.
func openSample(t *testing.T) *Page {
	t.Helper()
	p := Open(t)
	p.Press("Escape")
	p.ClickText("Bekijk het voorbeeld: een huis kopen")
	p.Saved("Wordt bewaard zodra")
	return p
}

// has waits until an element of the page is there with these words in it.
func (p *Page) has(selector, words string) {
	p.t.Helper()
	p.Wait(`[...document.querySelectorAll(` + quote(selector) + `)].some(e => e.innerText.includes(` + quote(words) + `))`)
}

// caretIn waits until the caret is in a field.
func (p *Page) caretIn(field string) {
	p.t.Helper()
	p.Wait(`document.activeElement.id === ` + quote("field-"+field))
}

// TestSVotesByKeysAlone is the S of the key table: proposed, begun on Enter, a line a person, Ctrl+Enter shows, Enter marks the first
// three, and a solution is written under the first.
func TestSVotesByKeysAlone(t *testing.T) {
	p := openSample(t)
	p.Press("s")
	p.caretIn("voteeach")
	p.has(".vote", "10 notities om op te stemmen")
	p.Press("Enter")
	p.caretIn("votelines")
	p.Type("3 7 7\nAnna: 3, 5\n1 2 3 4\n14\n7")
	p.has(".vote li", "4 is te veel")
	p.has(".vote li", "14 is er niet")
	p.has(".vote .in", "6 van de 24 stemmen binnen")
	require.Zero(t, Eval[int](p, `document.querySelectorAll('.ranking').length`), "the totals are covered")

	p.Press("Ctrl+Enter")
	p.has(".ranking li", "3 stemmen")
	p.Wait(`document.activeElement.dataset.do === 'prioritize'`)
	p.Press("Enter")
	p.Wait(`document.querySelectorAll('.priority').length === 3`)
	p.Wait(`document.activeElement.dataset.field?.startsWith('solve/')`)
	p.Type("Vaste contactpersoon\n")
	p.has(".priority li", "Vaste contactpersoon")
	p.Wait(`document.activeElement.value === ''`)
	p.Press("Escape")
	p.Wait(`document.querySelector('.priorities') === null`)

	b := p.Wall().Board
	rounds := b.All(journey.KindRound)
	require.Len(t, rounds, 1)
	r := rounds[0].(*journey.Round)
	require.False(t, r.Covered)
	require.NotEmpty(t, r.Date)
	first := b.Note(journey.ID(r.Candidates[6]))
	require.Equal(t, 1, first.Priority.N)
	votes, shown := b.VotesOf(first)
	require.True(t, shown)
	require.Equal(t, 3, votes)
	solved := false
	for l := range b.Links() {
		solved = solved || l.To == first.ID && b.Note(l.From).Text == "Vaste contactpersoon"
	}
	require.True(t, solved)
}

// TestAClickIsAVote: on any part of a candidate; Escape leaves the round for later, also for a page that was loaded again.
func TestAClickIsAVote(t *testing.T) {
	p, wall := threeNotes(t)
	p.On(wall.Cell("Bewust worden", "Acties"))
	p.Press("s")
	p.caretIn("voteeach")
	p.has(".vote", "3 notities om op te stemmen")
	p.Press("Enter")
	p.caretIn("votelines")
	p.On(wall.Head("Kopen")) // the wall has the keyboard
	wall = p.Wall()
	p.On(wall.Note("twee"))
	p.Hears("Stem op 2. 1 van de 24 binnen.")
	p.On(wall.Note("twee"))
	p.On(wall.Note("drie"))
	p.On(wall.Note("drie"), "Shift")
	p.has(".vote .in", "2 van de 24")
	p.Press("Escape")
	p.Wait(`document.querySelector('.vote') === null`)
	p.Reload()
	p.Press("s")
	p.has(".vote .in", "2 van de 24")
	p.ClickOn("[data-do=showvotes]")
	p.has(".ranking li", "twee")
	p.has(".ranking li", "2 stemmen")
}

// TestTheTimerRunsInThePage: Shift+T, minutes, Enter; it counts, stands still, and goes.
func TestTheTimerRunsInThePage(t *testing.T) {
	p := openSample(t)
	p.Press("Shift+t")
	p.caretIn("minutes")
	p.Type("0:02\n") // takes the place of what was proposed
	p.has(".digits", "0:0")
	p.Wait(`document.querySelector('.timer[data-over]')`)
	p.has(".timer", "De tijd is om")
	p.Hears("De tijd is om")
	require.Greater(t, Eval[float64](p, `parseFloat(getComputedStyle(document.querySelector('.digits')).fontSize)`), 50.0)
	p.ClickOn(".timer [data-do=moreminute]")
	p.has(".digits", "1:00")
	p.ClickOn(".timer [data-do=stoptimer]")
	p.Wait(`document.querySelector('.timer') === null`)
}

// TestAChatRoundLiesFaceDown: one paste, nothing to be read or copied, and all turned at once.
func TestAChatRoundLiesFaceDown(t *testing.T) {
	p, wall := threeNotes(t)
	p.On(wall.Cell("Kiezen", "Pijnpunten"))
	p.Press("Shift+w")
	p.caretIn("chatminutes")
	p.Press("Enter")
	p.has(".timer .says", "stuur samen bij het signaal")
	p.ClickText("Nu sturen")
	p.has(".timer .says", "Stuur nu")
	p.SetClipboard("Anna Bakker\n14:02\nTe veel keus\nPiet Vos\n14:03\nGeen tijd\n")
	p.Press("Ctrl+v")
	p.has(".toast", "2 notities liggen dicht")
	p.Wait(`document.activeElement.dataset.do === 'uncover'`)
	p.Press("Escape", "Ctrl+a", "Ctrl+c")
	p.has(".toast", "gaat niet mee op het klembord")
	require.NotContains(t, p.Clipboard(), "een\n")
	require.NotContains(t, Eval[string](p, `document.body.innerText`), "Te veel keus")
	p.Press("Shift+u")
	p.has(".toast", "2 notities omgedraaid")
	require.Equal(t, []string{"Te veel keus", "Geen tijd"}, p.Wall().In("Kiezen", "Pijnpunten"))
}

// TestMinutesAndPictureOnTheClipboard: what is agreed is typed in the panel; then the clipboard has text, a table, and a picture.
func TestMinutesAndPictureOnTheClipboard(t *testing.T) {
	p := openSample(t)
	p.Press("Shift+a")
	p.Wait(`document.querySelector('.closing .agree input')`)
	p.ClickOn(".closing [data-field^='agree/when']")
	p.Press("Ctrl+a")
	p.Type("vrijdag om tien uur")
	p.SetClipboard("") // and the right to read it
	p.ClickText("Kopieer verslag")
	p.has(".toast", "Het verslag staat op het klembord")
	text := p.Clipboard()
	require.Contains(t, text, "Verslag: Huizenkoper in Zwolle")
	require.Contains(t, text, "vrijdag om tien uur")
	html := Eval[string](p, `navigator.clipboard.read().then(([i]) => i.getType('text/html')).then(b => b.text())`)
	require.Contains(t, html, "<td>vrijdag om tien uur</td>")

	p.ClickText("Kopieer plaatje")
	p.has(".toast", "Het plaatje staat op het klembord")
	size := Eval[[]float64](p, `navigator.clipboard.read().then(([i]) => i.getType('image/png')).then(createImageBitmap).then(b => [b.width, b.height])`)
	require.Greater(t, size[0], 1500.0)
	require.Greater(t, size[1], 1000.0)
	require.Equal(t, "Afronden", Eval[string](p, `document.querySelector('.closing h2').textContent`), "nothing is closed")
}

// The tip of the first button lay over the third, which one wanted to press.
func TestBugATipLayOverTheNextButton(t *testing.T) {
	t.Parallel()
	p := openSample(t)
	p.Press("Shift+a")
	p.Wait(`document.querySelector('.closing .foot')`)
	for _, do := range []string{"save", "copypicture"} {
		button := `document.querySelector('.closing [data-do=` + do + `]')`
		at := Eval[[]float64](p, `(r => [r.x + r.width / 2, r.y + r.height / 2])(`+button+`.getBoundingClientRect())`)
		p.Move(at[0], at[1])
		p.Wait(`getComputedStyle(document.getElementById('tip')).visibility === 'visible'`)
		require.Empty(t, Eval[[]string](p, `(t => [...document.querySelectorAll('#chrome :is(button, input)')].filter(b => b.checkVisibility({visibilityProperty: true})).filter(b => {
			const r = b.getBoundingClientRect(), s = b.closest('.body')?.getBoundingClientRect() ?? {top: 0, bottom: innerHeight};
			return r.left < t.right && t.left < r.right && Math.max(r.top, s.top) < Math.min(t.bottom, r.bottom, s.bottom) && t.top < r.bottom;
		}).map(b => b.dataset.do || b.id))(document.getElementById('tip').getBoundingClientRect())`), do)
		p.Move(500, 500)
	}
}

// On a phone and on a small laptop nothing of a session lies over anything else: the clock, the bar that finds, panels, strips, toasts.
func TestBugTheClockLayOverPanelsOnAPhone(t *testing.T) {
	t.Parallel()
	const overlaps = `(() => {
		const all = [...document.querySelectorAll('#chrome .card, #chrome .top, #chrome .toast')].filter(e => !e.parentElement.closest('.card') && e.checkVisibility({visibilityProperty: true}));
		return all.flatMap((a, i) => all.slice(i + 1).map(b => {
			const p = a.getBoundingClientRect(), q = b.getBoundingClientRect();
			return Math.min(p.right, q.right) - Math.max(p.left, q.left) > 1 && Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 1 ? a.className + ' and ' + b.className : '';
		})).concat(all.map(a => a.getBoundingClientRect()).map(r => r.left < -1 || r.right > innerWidth + 1 || r.bottom > innerHeight + 1 ? 'outside' : '')).filter(Boolean);
	})()`
	p := openSample(t)
	for _, size := range [][2]int64{{390, 844}, {1280, 720}} {
		p.Resize(size[0], size[1], 1)
		p.Press("Shift+t")
		p.Wait(`document.querySelector('.timer [data-do=starttimer]')`)
		require.Empty(t, Eval[[]string](p, overlaps), "%v, setting the timer", size)
		p.Press("Enter")
		p.Wait(`document.querySelector('.timer .digits')`)
		for _, with := range []string{"Shift+a", "Ctrl+f", "Ctrl+k", "Shift+w", "s"} {
			p.Press(with)
			p.Wait(`document.querySelector('.closing, .findbar, .palette, .chatround, .vote')`)
			require.Empty(t, Eval[[]string](p, overlaps), "%v, %s", size, with)
			p.Press("Escape")
			p.Wait(`!document.querySelector('.closing, .findbar, .palette, .chatround, .vote')`)
		}
		Eval[bool](p, `document.querySelector('[data-do=stoptimer]').click(), true`)
		p.Wait(`!document.querySelector('.timer')`)
	}
}
