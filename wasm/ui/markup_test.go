package ui

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vugu/vugu"
	"github.com/vugu/vugu/staticrender"

	"reiskaart/app/editor"
)

// element is a rendered element: its attributes, and the text in it.
type element struct {
	name, text string
	attr       map[string]string
}

func render(t *testing.T, v *editor.View) string {
	t.Helper()
	env, err := vugu.NewBuildEnv()
	require.NoError(t, err)
	var out strings.Builder
	require.NoError(t, staticrender.New(&out).Render(env.RunBuild(&Root{View: v})))
	return out.String()
}

// elements reads the markup back.
func elements(t *testing.T, markup string) []*element {
	t.Helper()
	decoder := xml.NewDecoder(strings.NewReader(markup))
	decoder.Strict, decoder.AutoClose, decoder.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	var all, open []*element
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			return all
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			e := &element{name: token.Name.Local, attr: map[string]string{}}
			for _, a := range token.Attr {
				e.attr[a.Name.Local] = a.Value
			}
			all, open = append(all, e), append(open, e)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			for _, e := range open {
				e.text += string(token)
			}
		}
	}
}

// pick gives the elements that have an attribute with a value.
func pick(all []*element, name, value string) (found []*element) {
	for _, e := range all {
		if got, ok := e.attr[name]; ok && got == value {
			found = append(found, e)
		}
	}
	return found
}

func TestEveryButtonSaysWhatItDoes(t *testing.T) {
	for _, code := range []string{"nl", "en"} {
		for _, v := range []*editor.View{fullView(code), plainView(code)} {
			labels := map[string]bool{}
			all := elements(t, render(t, v))
			for _, e := range all {
				if id := e.attr["for"]; id != "" {
					labels[id] = true
				}
			}
			for _, e := range all {
				require.NotContains(t, e.attr, "title", "a tip of the browser is not seen by the room: %v", e.attr)
				switch e.name {
				case "button":
					require.NotEmpty(t, strings.TrimSpace(e.text)+e.attr["aria-label"], "%v", e.attr)
					require.Equal(t, "button", e.attr["type"], "%v", e.attr)
					does := false
					for _, what := range []string{"data-do", "data-field", "data-list", "data-days", "data-month", "data-more"} {
						_, has := e.attr[what]
						does = does || has
					}
					require.True(t, does, "a button that does nothing: %v", e.attr)
				case "select", "datalist", "option":
					require.Fail(t, "a room that is shown this window does not see what the browser draws beside it", e.name)
				case "input", "textarea":
					require.Contains(t, []string{"", "text", "search"}, e.attr["type"], "%v", e.attr)
					require.True(t, e.attr["aria-label"] != "" || labels[e.attr["id"]], "%v", e.attr)
				}
			}
		}
	}
}

func TestThePolicyAndTheLookAllowAllMarkup(t *testing.T) {
	for _, e := range elements(t, render(t, fullView("nl"))) {
		require.NotContains(t, e.attr, "style", "the page's policy forbids it")
		require.NotContains(t, e.attr, "title", "what only a hovering mouse sees is not said")
		require.NotContains(t, []string{"script", "style", "b"}, e.name)
	}
}

func TestTextsAreNoMarkup(t *testing.T) {
	v := fullView("nl")
	v.Inspector.Heading, v.Saved.Text, v.Status = "<i>x</i>", "<i>y</i>", "<i>z</i>"
	all := elements(t, render(t, v))
	require.Equal(t, "<script>toast</script>", pick(all, "class", "sentence")[0].text)
	require.Contains(t, pick(all, "data-do", "openmap")[1].text, "Kaart <1>")
	for _, e := range all {
		require.NotEqual(t, "i", e.name)
	}
}

func TestStatesAreSaid(t *testing.T) {
	v := fullView("nl")
	all := elements(t, render(t, v))
	require.Equal(t, "false", pick(all, "data-do", "select")[0].attr["aria-pressed"])
	require.Equal(t, "true", pick(all, "data-do", "note")[0].attr["aria-pressed"])
	require.NotContains(t, pick(all, "data-do", "undo")[0].attr, "disabled")
	require.Contains(t, pick(all, "data-do", "redo")[0].attr, "disabled")
	require.Equal(t, "true", pick(all, "data-do", "library")[0].attr["aria-expanded"])
	require.Contains(t, pick(all, "class", "around")[0].attr, "inert", "behind a question nothing can be reached")

	influence := pick(all, "data-field", "influence")
	require.Equal(t, []string{"false", "true"}, []string{influence[0].attr["aria-pressed"], influence[1].attr["aria-pressed"]})
	require.Equal(t, "yes", influence[0].attr["data-value"])
	moment := pick(all, "data-field", "moment")[0]
	require.Equal(t, "true", moment.attr["aria-checked"])
	require.Equal(t, "", moment.attr["data-value"], "pressing it clears it")
	require.Equal(t, "78 %", pick(all, "id", "percent")[0].text)
	restore := pick(all, "data-do", "restore")[0]
	require.Equal(t, "m1", restore.attr["data-arg"])
	require.Len(t, pick(all, "data-do", "duplicatemap"), 1, "only the open map is duplicated")
	require.Equal(t, "m2", pick(all, "data-do", "deletemap")[2].attr["data-arg"])

	require.Equal(t, "true", pick(all, "data-arg", "title")[0].attr["aria-pressed"], "the order of the library")
	require.Equal(t, "Starter", pick(all, "class", "persona")[0].attr["aria-label"])
	require.Equal(t, "true", pick(all, "data-arg", "then")[0].attr["aria-pressed"])
	require.Equal(t, "Bekijk: Stand 1, gisteren 9:10", pick(all, "data-do", "lookversion")[1].attr["aria-label"])

	shut := elements(t, render(t, plainView("nl")))
	require.NotContains(t, pick(shut, "class", "around")[0].attr, "inert")
	for _, class := range []string{"menu card panel", "library card panel", "versions library card panel", "looking card", "inspector card panel", "start card", "toast", "alarm", "scrim", "status"} {
		require.Empty(t, pick(shut, "class", class), class)
		require.NotEmpty(t, pick(all, "class", class), class)
	}
}

func TestTheSavedStateHasASignOfItsOwn(t *testing.T) {
	signs := map[string]bool{}
	for _, state := range []string{"browser", "file", "changed", "unsaved"} {
		v := plainView("nl")
		v.Saved.State = state
		all := elements(t, render(t, v))
		require.Equal(t, state, pick(all, "data-do", "save")[0].attr["data-state"])
		signs[savedIcon(state)] = true
	}
	require.Len(t, signs, 4)
}
