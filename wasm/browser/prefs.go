//go:build js && wasm

package browser

import (
	"encoding/json"

	"reiskaart/app/editor"
)

const prefsKey = "prefs"

// Prefs reads the preferences; what cannot be read is forgotten, for nothing depends on it.
func (s *Storage) Prefs() editor.Prefs {
	var prefs editor.Prefs
	data, ok, err := s.Get(prefsKey)
	if err != nil || !ok {
		return prefs
	}
	if json.Unmarshal([]byte(data), &prefs) != nil {
		return editor.Prefs{}
	}
	for id, camera := range prefs.Cameras {
		if !camera.Finite() {
			delete(prefs.Cameras, id)
		}
	}
	return prefs
}

// PutPrefs writes the preferences.
func (s *Storage) PutPrefs(prefs editor.Prefs) error {
	data, err := json.Marshal(prefs)
	if err != nil {
		return err
	}
	return s.Put(prefsKey, string(data))
}
