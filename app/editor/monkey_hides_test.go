package editor_test

import (
	"fmt"
	"reflect"
	"strings"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// tokens are the secret words of some notes that nothing else on the map says.
func (m *monkey) tokens(of func(*journey.Note) bool) []string {
	var secret []string
	open := &strings.Builder{}
	b := m.h.Board()
	for n := range b.Notes() {
		if !of(n) {
			fmt.Fprintln(open, n.Text, n.URL)
		}
	}
	for n := range b.Notes() {
		if of(n) && strings.HasPrefix(n.Text, "geheim") && !strings.Contains(open.String(), n.Text) {
			secret = append(secret, n.Text)
		}
	}
	return secret
}

func hidden(n *journey.Note) bool { return n.Private || n.Covered }

func (m *monkey) noWhisper(what, where string, secrets []string) {
	for _, s := range secrets {
		if strings.Contains(where, s) {
			m.broke(what, s+" in "+where)
		}
	}
}

// watched looks at the audience's window, which says nothing of what is private or face down.
func (m *monkey) watched() {
	if m.sick {
		return
	}
	m.h.Meet(m.room)
	var board, overlay scene.Buffer
	m.room.Draw(&board, &overlay)
	secrets := m.tokens(hidden)
	m.noWhisper("the audience reads what is hidden", m.room.Pictured(), secrets)
	m.noWhisper("the audience's window is told what is hidden", strings.Join(m.h.Told, "\n"), secrets)
	m.h.Told = m.h.Told[:0]
	everywhere(reflect.ValueOf(*m.room.View()), "", func(v reflect.Value, at string) {
		if v.Kind() == reflect.String {
			m.noWhisper("the audience's chrome says what is hidden", v.String(), secrets)
		}
	})
}

// minutes looks at what the closing copies.
func (m *monkey) minutes() {
	m.h.Out = editor.CopyOut{}
	m.h.Do("copyminutes")
	m.noWhisper("the minutes say what is hidden", m.h.Out.Text+m.h.Out.HTML, m.tokens(hidden))
}
