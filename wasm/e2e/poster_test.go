//go:build !js

package e2e

import (
	"bytes"
	"encoding/base64"
	"encoding/xml"
	"image/png"
	"math"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/stretchr/testify/require"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
)

// Poster shows the poster, and waits until it has been made.
func (p *Page) Poster() {
	p.t.Helper()
	p.Press("Ctrl+Shift+3")
	p.posterMade()
}

func (p *Page) posterMade() {
	p.t.Helper()
	p.Wait(`document.querySelector("#poster svg") && document.querySelector(".pages").getAttribute("aria-busy") === "false"`)
}

// Print is what the page's own command to print would put on paper.
func (p *Page) Print() printed {
	p.t.Helper()
	p.ClickOn(`[data-do="print"]`)
	got := call(p, page.PrintToPDF, page.PrintToPDFParams{PreferCSSPageSize: ptr(true), PrintBackground: ptr(true)})
	return readPDF(p.t, got.Data)
}

func TestAPosterIsPrintedWithTextThatCanBeMarked(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Before(`window.print = () => {}`) // the dialog would wait for somebody
	p.Reload()
	p.ClickText("Bekijk het voorbeeld: een huis kopen")
	p.Poster()
	require.Contains(t, Eval[string](p, `document.querySelector("#poster").textContent`), "Huizenkoper in Zwolle")
	slide := p.Print()
	require.Len(t, slide.pages, 1)
	require.InDelta(t, 16.0/9, slide.pages[0][0]/slide.pages[0][1], 0.01)

	for _, paper := range []struct {
		name, turned string
		w, h         float64
	}{{"a4", "", 841.89, 595.28}, {"a4", "yes", 595.28, 841.89}, {"a3", "no", 1190.55, 841.89}, {"a2", "no", 1683.78, 1190.55}, {"a1", "no", 2383.94, 1683.78}, {"a0", "yes", 2383.94, 3370.39}} {
		p.ClickOn(`[id="field-poster/paper-` + paper.name + `"]`)
		if paper.turned != "" {
			p.ClickOn(`[id="field-poster/turned-` + paper.turned + `"]`)
		}
		p.Wait(`(page => Math.floor(page.width) === ` + number(math.Floor(paper.w)) + ` && Math.floor(page.height) === ` + number(math.Floor(paper.h)) + `)(document.querySelector("#poster svg").viewBox.baseVal)`)
		p.posterMade()
		require.Empty(t, Eval[string](p, `[...document.querySelectorAll("#poster svg")].flatMap(svg => [...svg.querySelectorAll("text")].filter(t => {
			const box = t.getBBox(), page = svg.viewBox.baseVal;
			return box.x < 0 || box.y < 0 || box.x + box.width > page.width || box.y + box.height > page.height;
		})).map(t => t.textContent).join(", ")`), "nothing crosses the edge of %s", paper.name)
		sheets := Eval[int](p, `document.querySelectorAll("#poster svg").length`)
		made := p.Print()
		require.Len(t, made.pages, sheets, "a sheet of paper for each page, and none over: %s", paper.name)
		for _, size := range made.pages {
			require.InDelta(t, paper.w, size[0], 1.5, paper.name)
			require.InDelta(t, paper.h, size[1], 1.5, paper.name)
		}
		require.Contains(t, made.words, "Huizenkoper")
		require.Zero(t, made.images, "vectors only")
		// What is drawn on the page is on paper, word for word: nothing is cut off.
		for _, word := range strings.Fields(Eval[string](p, `[...document.querySelectorAll("#poster svg tspan, #poster svg text:not(:has(tspan))")].map(t => t.textContent).join(" ")`)) {
			require.Contains(t, made.words, word)
		}
	}
}

func TestBugThePosterWasEmptyAfterInsight(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.ClickText("Bekijk het voorbeeld: een huis kopen")
	p.Poster()
	p.Press("Ctrl+Shift+4")
	p.Wait(`!document.querySelector("#poster")`)
	p.Poster()
	require.Contains(t, Eval[string](p, `document.querySelector("#poster").textContent`), "Huizenkoper in Zwolle")
}

func TestAPosterIsSavedAndCopied(t *testing.T) {
	p := Open(t)
	p.allowClipboard()
	p.ClickText("Bekijk het voorbeeld: een huis kopen")
	p.Poster()
	name, content := p.Download(func() { p.ClickOn(`[data-do="posterdrawing"]`) })
	require.True(t, strings.HasSuffix(name, "poster.svg"), name)
	require.Contains(t, string(content), "Huizenkoper in Zwolle")
	// It looks the same where our fonts are not installed: it has both with it, as they are measured by.
	for _, weight := range []struct {
		of   string
		font []byte
	}{{"400", goregular.TTF}, {"700", gobold.TTF}} {
		_, rest, found := strings.Cut(string(content), `@font-face{font-family:Go;font-weight:`+weight.of+`;src:url(data:font/ttf;base64,`)
		require.True(t, found)
		coded, _, _ := strings.Cut(rest, ")")
		font, err := base64.StdEncoding.DecodeString(coded)
		require.NoError(t, err)
		require.True(t, bytes.Equal(weight.font, font), weight.of)
	}
	require.NoError(t, xml.Unmarshal(content, new(struct{})))
	name, content = p.Download(func() { p.ClickOn(`[data-do="posterpicture"]`) })
	require.True(t, strings.HasSuffix(name, "poster.png"), name)
	picture, err := png.Decode(bytes.NewReader(content))
	require.NoError(t, err)
	require.Equal(t, [2]int{1920, 1080}, [2]int{picture.Bounds().Dx(), picture.Bounds().Dy()})

	// On the wall a copied picture is the slide as well.
	p.Press("Ctrl+Shift+1", "Alt+Shift+c")
	p.See("Het plaatje staat op het klembord.")
	data := Eval[string](p, `(async () => {
		const [item] = await navigator.clipboard.read();
		const bytes = new Uint8Array(await (await item.getType('image/png')).arrayBuffer());
		let text = '';
		for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
		return btoa(text);
	})()`)
	content, err = base64.StdEncoding.DecodeString(data)
	require.NoError(t, err)
	size, err := png.DecodeConfig(bytes.NewReader(content))
	require.NoError(t, err)
	require.Equal(t, [2]int{1920, 1080}, [2]int{size.Width, size.Height})
}

// TestAConclusionIsWrittenWhileThePosterIsDrawnAnew: the caret stays in the field while pages come and go below it.
func TestAConclusionIsWrittenWhileThePosterIsDrawnAnew(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Zoekt op funda")
	p.Press("Escape", "Escape")
	p.Poster()
	p.ClickOn(`[id="field-poster/conclusion"]`)
	p.Type("Bel klanten voordat ze bieden")
	p.Wait(`document.querySelector("#poster").textContent.replace(/\s+/g, " ").includes("bieden")`)
	require.Equal(t, "field-poster/conclusion", Eval[string](p, `document.activeElement.id`))
	p.Type(", en erna")
	p.Wait(`document.querySelector("#poster").textContent.replace(/\s+/g, " ").includes("erna")`)
	p.Press("Escape", "Ctrl+z")
	p.posterMade()
	p.Wait(`!document.querySelector("#poster").textContent.includes("bieden")`)
}
