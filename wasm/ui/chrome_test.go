//go:build js && wasm

package ui

import (
	"strings"
	"sync"
	"testing"

	"github.com/hack-pad/safejs"
	"github.com/stretchr/testify/require"
	"github.com/vugu/vugu/domrender"

	"reiskaart/app/editor"
)

// fake is a model that remembers what it was sent.
type fake struct {
	view *editor.View
	sent []editor.Event
}

func (f *fake) View() *editor.View  { return f.view }
func (f *fake) Send(e editor.Event) { f.sent = append(f.sent, e) }

// hand is at work on the chrome in a real page. Vugu mounts once in the life of a page, so all tests share it.
type hand struct {
	t      *testing.T
	chrome *Chrome
	model  *fake
	asked  int
}

var shared = sync.OnceValues(func() (*hand, error) {
	document, err := safejs.Global().Get("document")
	if err != nil {
		return nil, err
	}
	body, err := document.Get("body")
	if err != nil {
		return nil, err
	}
	// What else is in the page belongs to the program that runs the tests.
	if _, err := body.Call("insertAdjacentHTML", "beforeend", `<canvas id="overlay" tabindex="0"></canvas><div id="chrome"></div>`); err != nil {
		return nil, err
	}
	if _, err := safejs.Global().Call("eval", tellOfFocus); err != nil {
		return nil, err
	}
	renderer, err := domrender.New("#chrome")
	if err != nil {
		return nil, err
	}
	h := &hand{model: &fake{view: plainView("nl")}}
	if h.chrome, err = mount("#chrome", renderer); err != nil {
		return nil, err
	}
	return h, h.chrome.Show(h.model, func() { h.asked++ })
})

// tellOfFocus does what the browser does not in a window that is not in front: tell a field that it is left.
const tellOfFocus = `if (!document.hasFocus()) {
	const focus = HTMLElement.prototype.focus;
	HTMLElement.prototype.focus = function (options) {
		const was = document.activeElement;
		focus.call(this, options);
		if (was !== document.activeElement) was.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
	};
}`

// show begins a test with a view.
func show(t *testing.T, v *editor.View) *hand {
	t.Helper()
	h, err := shared()
	require.NoError(t, err)
	h.t = t
	h.see(plainView("nl"))
	h.eval(`document.getElementById("overlay").focus()`)
	h.see(v)
	h.model.sent, h.asked = nil, 0
	return h
}

// see lets the model have another view, and renders it. The map is shown on one surface at a time, and a table has a map behind it.
func (h *hand) see(v *editor.View) {
	h.t.Helper()
	if v.Surface != "table" {
		v.Table = nil
	}
	v.Rev = h.model.view.Rev + 1
	h.model.view = v
	require.NoError(h.t, h.chrome.Render())
}

// sent gives what the model was sent since it was last asked.
func (h *hand) sent() []editor.Event {
	sent := h.model.sent
	h.model.sent = nil
	return sent
}

func (h *hand) eval(code string) safejs.Value {
	h.t.Helper()
	v, err := safejs.Global().Call("eval", code)
	require.NoError(h.t, err, code)
	return v
}

func (h *hand) text(code string) string {
	h.t.Helper()
	s, err := h.eval(code).String()
	require.NoError(h.t, err, code)
	return s
}

// focused names what has the focus, by its id or by what it does.
func (h *hand) focused() string {
	h.t.Helper()
	return h.text(`(e => e.id || e.dataset.do + (e.dataset.arg || ""))(document.activeElement)`)
}

func (h *hand) click(selector string) {
	h.t.Helper()
	h.eval(`document.querySelector("` + selector + `").click()`)
}

// press sends a key to what has the focus, and says whether the page outside heard of it.
func (h *hand) press(key string) (heard bool) {
	h.t.Helper()
	return h.text(`(() => { let heard = ""; const ear = () => { heard = "yes" };
		document.addEventListener("keydown", ear);
		document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "`+key+`", bubbles: true, cancelable: true }));
		document.removeEventListener("keydown", ear); return heard })()`) == "yes"
}

// typeIn puts the focus in a field and writes into it, as the browser does for a hand.
func (h *hand) typeIn(id, text string) {
	h.t.Helper()
	h.eval(`(e => { e.focus(); e.value = "` + text + `"; e.dispatchEvent(new InputEvent("input", { bubbles: true })) })(document.getElementById("` + id + `"))`)
}

func TestClicksBecomeCommands(t *testing.T) {
	v := fullView("nl")
	v.Question = nil
	h := show(t, v)
	for selector, want := range map[string]editor.Event{
		".saved":                                 editor.Command{Name: "save"},
		".rail [data-do=link] svg use":           editor.Command{Name: "link"},
		".toast .act":                            editor.Command{Name: "restore", Arg: "m1"},
		".held:nth-of-type(2) [data-do=openmap]": editor.Command{Name: "openmap", Arg: "m1"},
		"[data-field=influence][data-value=yes]": editor.SetField{Field: "influence", Value: "yes"},
		"[data-field=moment]":                    editor.SetField{Field: "moment"},
		"[data-field=color]":                     editor.SetField{Field: "color"},
		".menu [data-do=templates] span":         editor.Command{Name: "templates"},
	} {
		h.eval(`document.querySelector("` + selector + `").dispatchEvent(new MouseEvent("click", { bubbles: true }))`)
		require.Equal(t, []editor.Event{want}, h.sent(), selector)
	}
	h.click(".zoom [data-do=redo]")
	require.Empty(t, h.sent(), "there is nothing to redo")
}

func TestTheFieldsOfANote(t *testing.T) {
	v := plainView("nl")
	v.Inspector = inspectorOf("n1", "gesprek")
	v.Inspector.Fields = append(v.Inspector.Fields, noteFields()...)
	h := show(t, v)
	for selector, want := range map[string]editor.Event{
		".icons button:nth-child(1)":            editor.SetField{Field: "channel/phone"},
		".icons button:nth-child(2) path":       editor.SetField{Field: "channel/app", Value: "true"},
		".icons button:nth-child(3)":            editor.SetField{Field: "channel/email", Value: "true"},
		"[data-field=sell][aria-pressed=true]":  editor.SetField{Field: "sell"},
		"[data-field=sell][aria-pressed=false]": editor.SetField{Field: "sell", Value: "cross-sell"},
		"[data-field=private]":                  editor.SetField{Field: "private", Value: "true"},
		".offers button":                        editor.SetField{Field: "tag/prijs <hoog>", Value: "true"},
		".fold":                                 editor.Command{Name: "more"},
	} {
		h.eval(`document.querySelector("` + selector + `").dispatchEvent(new MouseEvent("click", { bubbles: true }))`)
		require.Equal(t, []editor.Event{want}, h.sent(), selector)
	}
	require.Equal(t, "mixed", h.text(`document.querySelector(".icons button:nth-child(2)").getAttribute("aria-pressed")`))
	require.Equal(t, "checkbox mixed", h.text(`(e => e.getAttribute("role") + " " + e.getAttribute("aria-checked"))(document.querySelector("[data-field=private]"))`))
	require.Equal(t, "verschillend", h.text(`document.getElementById("field-tag").placeholder`))
	require.Equal(t, "https://voorbeeld.nl/ _blank noopener noreferrer", h.text(`(a => a.href + " " + a.target + " " + a.rel)(document.querySelector("a.page"))`))
	require.Equal(t, "drawn", h.text(`document.querySelector(".icons path").getTotalLength() > 10 ? "drawn" : "not drawn"`))
}

func TestTheSameViewIsNotRenderedAgain(t *testing.T) {
	h := show(t, plainView("nl"))
	h.eval(`document.querySelector(".saved span").textContent = "touched"`)
	v := plainView("nl")
	v.Zoom = 55
	h.see(v)
	require.Equal(t, "touched", h.text(`document.querySelector(".saved span").textContent`))
	require.Equal(t, "55 %", h.text(`document.getElementById("percent").textContent`), "the zoom is written without Vugu")
	v = plainView("nl")
	v.CanUndo = true
	h.see(v)
	require.Equal(t, "Bewaard", h.text(`document.querySelector(".saved span").textContent`))
	require.Equal(t, "100 %", h.text(`document.getElementById("percent").textContent`))
}

func TestTheTitleIsCommittedWhenItIsLeft(t *testing.T) {
	h := show(t, plainView("nl"))
	h.typeIn("title", "Huis kopen")
	require.Empty(t, h.sent())
	h.see(plainView("nl"))
	require.Equal(t, "Huis kopen", h.text(`document.getElementById("title").value`), "nothing writes over what is typed")
	require.False(t, h.press("Enter"))
	require.Equal(t, []editor.Event{editor.Command{Name: "rename", Arg: "Huis kopen"}}, h.sent())
	require.Equal(t, "overlay", h.focused())
	require.NoError(t, h.chrome.Render())
	require.Equal(t, "Huis", h.text(`document.getElementById("title").value`), "the model has not taken it")

	h.typeIn("title", "Weg ermee")
	h.press("Escape")
	require.Empty(t, h.sent())
	require.Equal(t, "Huis", h.text(`document.getElementById("title").value`))
}

func TestFieldsAreOpenWhileTheyAreTypedIn(t *testing.T) {
	v := plainView("nl")
	v.Inspector = inspectorOf("n1", "gesprek")
	h := show(t, v)
	require.Equal(t, "gesprek", h.text(`document.getElementById("field-channel").value`))
	require.Equal(t, "50000", h.text(`String(document.getElementById("field-description").value.length)`), "far over what an attribute may hold")
	h.typeIn("field-channel", "telefoon")
	require.Equal(t, []editor.Event{editor.SetField{Field: "channel", Value: "telefoon", Open: true}}, h.sent())

	v = plainView("nl")
	v.Inspector = inspectorOf("n1", "telefoo")
	h.see(v)
	require.Equal(t, "telefoon", h.text(`document.getElementById("field-channel").value`), "the caret stays where it is")
	h.press("Enter")
	require.Equal(t, []editor.Event{editor.SetField{Field: "channel", Value: "telefoon"}}, h.sent())
	h.eval(`document.getElementById("field-channel").focus(); document.getElementById("overlay").focus()`)
	require.Empty(t, h.sent(), "nothing was typed")
}

func TestAFieldTakesWhatIsInspectedNext(t *testing.T) {
	v := plainView("nl")
	v.Inspector = inspectorOf("n1", "gesprek")
	h := show(t, v)
	h.eval(`document.getElementById("field-channel").focus()`)
	v = plainView("nl")
	v.Inspector = inspectorOf("n2", "web")
	h.see(v)
	require.Equal(t, "web", h.text(`document.getElementById("field-channel").value`))
}

func TestAFieldThatGoesGivesTheFocusToTheWall(t *testing.T) {
	v := plainView("nl")
	v.Inspector = inspectorOf("n1", "gesprek")
	h := show(t, v)
	h.typeIn("field-channel", "telefoon")
	h.sent()
	h.see(plainView("nl"))
	require.Equal(t, "overlay", h.focused())
	require.Equal(t, "0", h.text(`String(document.querySelectorAll(".inspector").length)`))
}

func TestTheMenuIsWalkedByKeys(t *testing.T) {
	v := plainView("nl")
	v.Menu = fullView("nl").Menu
	h := show(t, v)
	require.Equal(t, "templates", h.focused(), "an open menu has the focus")
	require.False(t, h.press("ArrowDown"))
	require.Equal(t, "save", h.focused(), "past what cannot be done")
	h.press("ArrowDown")
	require.Equal(t, "templates", h.focused())
	h.press("End")
	require.Equal(t, "save", h.focused())
	require.True(t, h.press("x"), "what the menu does not know goes on to the page")
	require.Empty(t, h.sent())
	require.False(t, h.press("Escape"))
	require.Equal(t, []editor.Event{editor.Command{Name: "menu"}}, h.sent())
	h.see(plainView("nl"))
	require.Equal(t, "overlay", h.focused())
}

func TestThePickerIsWalkedByKeys(t *testing.T) {
	v := plainView("nl")
	v.Picker = fullView("nl").Picker
	h := show(t, v)
	card := func() string { return h.text(`document.activeElement.dataset.arg || ""`) }
	require.Equal(t, "five", card(), "the usual one has the focus")
	for _, step := range []struct{ key, to string }{{"ArrowRight", "empty"}, {"ArrowRight", "empty"}, {"Home", "five"}, {"ArrowLeft", "five"}, {"End", "empty"}, {"ArrowUp", "five"}} {
		require.False(t, h.press(step.key), "the wall does not hear of it")
		require.Equal(t, step.to, card(), step.key)
	}
	h.click("[data-do=examples]")
	require.Equal(t, []editor.Event{editor.Command{Name: "examples"}}, h.sent())
	h.click(".template:nth-of-type(2)")
	require.Equal(t, []editor.Event{editor.Command{Name: "new", Arg: "empty"}}, h.sent())
	h.eval(`document.querySelector(".template").focus()`)
	require.False(t, h.press("Escape"))
	require.Equal(t, []editor.Event{editor.Command{Name: "close"}}, h.sent())
	h.see(plainView("nl"))
	require.Equal(t, "overlay", h.focused())
}

func TestAPressElsewhereClosesMenuAndLibrary(t *testing.T) {
	v := plainView("nl")
	v.Library = libraryOf(2)
	h := show(t, v)
	press := `.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }))`
	h.eval(`document.querySelector(".library h2")` + press)
	require.Empty(t, h.sent())
	h.eval(`document.getElementById("overlay")` + press)
	require.Equal(t, []editor.Event{editor.Command{Name: "close"}}, h.sent())
	h.see(plainView("nl"))
	h.eval(`document.getElementById("overlay")` + press)
	require.Empty(t, h.sent())
}

func TestTheLibraryIsSearchedWithoutTheModel(t *testing.T) {
	v := plainView("nl")
	v.Library = libraryOf(100)
	h := show(t, v)
	rows := func() string { return h.text(`String(document.querySelectorAll(".map").length)`) }
	require.Equal(t, "40", rows())
	h.click("[data-more]")
	require.Equal(t, 1, h.asked)
	require.NoError(t, h.chrome.Render())
	require.Equal(t, "80", rows())
	h.typeIn("search", "<7")
	require.NoError(t, h.chrome.Render())
	require.Equal(t, "11", rows(), "7 and 70 to 79")
	require.Empty(t, h.sent())
	h.see(plainView("nl"))
	v.Library = libraryOf(100)
	h.see(v)
	require.Equal(t, "40", rows(), "a library that is opened again begins anew")
	require.Equal(t, "", h.text(`document.getElementById("search").value`))
}

func TestAQuestionHasTheKeyboardToItself(t *testing.T) {
	v := fullView("nl")
	h := show(t, v)
	require.Equal(t, "answer1", h.focused())
	h.eval(`document.getElementById("title").focus()`)
	require.Equal(t, "answer1", h.focused(), "what lies behind cannot take it")
	h.press("Escape")
	require.Equal(t, []editor.Event{editor.Command{Name: "close"}}, h.sent())
}

func TestPanelsLeaveNothingBehind(t *testing.T) {
	h := show(t, plainView("nl"))
	before := h.text(`document.getElementById("chrome").innerHTML`)
	for range 3 {
		h.see(fullView("nl"))
		h.see(plainView("nl"))
	}
	require.Equal(t, before, h.text(`document.getElementById("chrome").innerHTML`))
}

// Vugu cuts its markup every 16 KB, once also through the middle of an é.
func TestNoLetterBreaksWhereVugusBufferIsFull(t *testing.T) {
	for shift := range 3 {
		v := plainView("nl")
		v.Status = strings.Repeat("x", shift) + strings.Repeat("é€", 10000)
		v.Title = v.Status
		h := show(t, v)
		require.Equal(t, v.Status, h.text(`document.querySelector(".status").textContent`))
		require.Equal(t, v.Status, h.text(`document.getElementById("title").value`))
	}
}

func TestAMousePressLeavesTheKeyboardWhereItIs(t *testing.T) {
	h := show(t, plainView("nl"))
	prevented := func(selector string) bool {
		return h.text(`String(!document.querySelector("`+selector+`").dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true })))`) == "true"
	}
	require.True(t, prevented(".rail [data-do=note]"))
	require.False(t, prevented("#title"), "a field takes it")
	h.typeIn("title", "Villa")
	require.True(t, prevented(".rail [data-do=note]"))
	require.Equal(t, "overlay", h.focused())
	require.Equal(t, []editor.Event{editor.Command{Name: "rename", Arg: "Villa"}}, h.sent(), "what was typed is taken first")
}

// noteFields are fields of every kind that a note has.
func noteFields() []editor.InspectorField {
	return []editor.InspectorField{
		{Field: "channels", Label: "Kanalen", Kind: "icons", Help: "telefoon", Choices: []editor.Choice{
			{Value: "phone", Label: "telefoon", Icon: "phone", On: "true"}, {Value: "app", Label: "app", Icon: "app", On: "mixed"}, {Value: "email", Label: "e-mail", Icon: "email"},
		}},
		{Field: "sell", Label: "Aanbod", Kind: "choice", Value: "upsell", Clears: true, Choices: []editor.Choice{{Value: "upsell", Label: "upsell"}, {Value: "cross-sell", Label: "cross-sell"}}},
		{Field: "private", Label: "Verborgen", Kind: "toggle", Mixed: true},
		{Field: "reach", Label: "Bereik", Kind: "line", Value: "60", Unit: "%"},
		{Field: "tag", Label: "Tags", Kind: "line", Mixed: true, Choices: []editor.Choice{{Value: "prijs <hoog>", Label: "prijs <hoog>"}}},
		{Field: "url", Label: "Link", Kind: "line", Value: "voorbeeld.nl", Href: "https://voorbeeld.nl"},
		{Field: "more", Label: "Meer", Kind: "fold", Value: "true"},
	}
}
