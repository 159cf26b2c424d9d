package editor

import (
	"strings"

	"reiskaart/app/lang"
)

// settingField begins the names of the fields of the settings.
const settingField = "set-"

// settings are the fields of the panel in which a person says how keys, wheel and sounds are wanted; nil when it is closed.
func (e *Editor) settings() []InspectorField {
	if e.side != settingsSide {
		return nil
	}
	w, wheel := e.words.Setting, ""
	if e.prefs.WheelZooms {
		wheel = "zooms"
	}
	return []InspectorField{
		{Field: settingField + "language", Label: w.Language, Kind: "choice", Value: e.words.Code, Choices: []Choice{{Value: "nl", Label: w.Dutch}, {Value: "en", Label: w.English}}},
		{Field: settingField + "keys", Label: w.Keys, Kind: "toggle", Value: flag(!e.prefs.KeysOff), Help: w.KeysHelp},
		{Field: settingField + "wheel", Label: w.Wheel, Kind: "choice", Value: wheel, Help: w.WheelHelp, Choices: []Choice{{Label: w.WheelPans}, {Value: "zooms", Label: w.WheelZooms}}},
		{Field: settingField + "sounds", Label: w.Sounds, Kind: "toggle", Value: flag(!e.prefs.Silent)},
	}
}

// setSetting takes a setting. It reports whether the field was one.
func (e *Editor) setSetting(ev SetField) bool {
	name, ok := strings.CutPrefix(string(ev.Field), settingField)
	if !ok {
		return false
	}
	switch name {
	case "language":
		if e.words != lang.For(ev.Value) {
			e.otherLanguage()
			e.side = settingsSide // where the first map is made anew in that language too
		}
	case "keys":
		e.prefs.KeysOff = ev.Value == ""
	case "wheel":
		e.prefs.WheelZooms = ev.Value != ""
	case "sounds":
		e.prefs.Silent = ev.Value == ""
	}
	e.emit(PutPrefs{e.prefs})
	e.refresh()
	return true
}
