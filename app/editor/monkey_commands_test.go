package editor_test

import (
	"reflect"
	"strings"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
)

// command runs any command of the registry with any argument.
func (m *monkey) command() {
	name, arg := commandNames[m.IntN(len(commandNames))], ""
	if m.IntN(2) == 0 {
		arg = m.argument()
	}
	m.did("do %s %q", name, arg)
	m.h.Do(name, arg)
}

// argument is what some command may take: an id of anything, a number, a word, nonsense.
func (m *monkey) argument() string {
	switch m.IntN(4) {
	case 0:
		return m.one("", "0", "1", "-1", "7", "99999999999999999999", "1.5", "onzin", "title", "persona", "now", "then", "2:30", "5", "yellow", "pains", "solutions", "actions", "nl", "en",
			"channel/phone", "channel", "influence/no", "tag/x", "wall", "aida", "loop", "awareness", "empty", "/", "a/b/c", "\x00", "nan", "true", "1 1", ",", "left", "S", "all")
	case 1:
		if list := m.commandsShown(); len(list) > 0 {
			return list[m.IntN(len(list))].Arg
		}
	case 2:
		if m.IntN(3) == 0 {
			return m.mapID()
		}
	}
	return string(m.anyID())
}

func (m *monkey) mapID() string {
	ids := []string{"", "bestaat niet"}
	for _, info := range m.library() {
		ids = append(ids, string(info.ID))
	}
	return m.one(ids...)
}

// anyID is the id of some record of the map.
func (m *monkey) anyID() journey.ID {
	var ids []journey.ID
	b := m.h.Board()
	for _, k := range journey.Kinds {
		for _, r := range b.All(k.Kind) {
			ids = append(ids, journey.IDOf(r))
		}
	}
	if len(ids) == 0 {
		return "niets"
	}
	return ids[m.IntN(len(ids))]
}

// commandsShown are the commands that the chrome shows buttons of.
func (m *monkey) commandsShown() (list []editor.Command) {
	everywhere(reflect.ValueOf(*m.h.View()), "View", func(v reflect.Value, _ string) {
		switch x := v.Interface().(type) {
		case editor.Command:
			if x.Name != "" {
				list = append(list, x)
			}
		case editor.InspectorField:
			if x.Kind == "commands" {
				for _, c := range x.Choices {
					list = append(list, editor.Command{Name: string(x.Field), Arg: c.Value})
				}
			}
		}
	})
	return list
}

// shown presses a button that is shown.
func (m *monkey) shown() {
	if m.IntN(3) > 0 {
		if list := m.commandsShown(); len(list) > 0 {
			c := list[m.IntN(len(list))]
			m.did("button %s %q", c.Name, c.Arg)
			m.h.Send(c)
			return
		}
	}
	m.setShown()
}

// setShown sets a field that is shown, to one of its choices or to something typed.
func (m *monkey) setShown() {
	var fields []editor.InspectorField
	everywhere(reflect.ValueOf(*m.h.View()), "View", func(v reflect.Value, _ string) {
		if f, ok := v.Interface().(editor.InspectorField); ok && f.Kind != "section" && f.Kind != "fold" && f.Kind != "commands" {
			fields = append(fields, f)
		}
	})
	if len(fields) == 0 {
		return
	}
	f := fields[m.IntN(len(fields))]
	value := m.value()
	if len(f.Choices) > 0 && m.IntN(4) > 0 {
		value = f.Choices[m.IntN(len(f.Choices))].Value
	}
	open := m.IntN(3) == 0
	m.did("set %s %q, open %v", f.Field, value, open)
	m.h.Send(editor.SetField{Field: f.Field, Value: value, Open: open})
}

func (m *monkey) value() string {
	return m.one("", "2", "-7", "0", "1e309", "nan", "-0", "yellow", "a, b", "true", "false", "x", "+", "assumption", "actors", "2026-11-22", "31-2-2026", "22-11-2026", "1,5", "S", "M", "L", "3 7 7\n1 2\n99\nAnna: 1 1 1",
		"https://funda.nl", "javascript:alert(1)", strings.Repeat("woord ", 30), "😀", "\n", "#ff0000", "2:30", "0:61", "999999", "leads-to", "causes", "line", "metrics", "emotions", "free", "to-be")
}

func (m *monkey) field() {
	f, value, open := fields[m.IntN(len(fields))], m.value(), m.IntN(3) == 0
	if m.IntN(6) == 0 {
		f += "/" + journey.Field(m.anyID())
	}
	m.did("field %s %q, open %v", f, value, open)
	m.h.Send(editor.SetField{Field: f, Value: value, Open: open})
}
