//go:build js && wasm

package browser

import "reiskaart/app/editor"

const prefsKey = "prefs"

// Prefs reads the preferences; what cannot be read is forgotten, for nothing depends on it.
func (s *Storage) Prefs() editor.Prefs {
	data, ok, err := s.Get(prefsKey)
	if err != nil || !ok {
		return editor.Prefs{}
	}
	prefs, err := editor.ReadPrefs([]byte(data))
	if err != nil {
		return editor.Prefs{}
	}
	return prefs
}

// PutPrefs writes the preferences.
func (s *Storage) PutPrefs(prefs editor.Prefs) error {
	return s.Put(prefsKey, string(editor.AppendPrefs(nil, prefs)))
}
