package editor

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Keys are written as chords: modifiers in the order Ctrl, Alt, Shift, then the key's name; a letter in upper case. Shift is
// left out of a chord whose character already needs it ("Ctrl++").

// chords are the ways in which the registry may have a pressed key, the one that comes first is meant. A sign is that
// sign wherever a keyboard has it. Where it means nothing the place of the key counts: Shift+1 is that on every keyboard,
// and so is 1 on an AZERTY keyboard, where the unshifted key types &, and on a Mac, where Alt makes another sign of it. With
// AltGr, which browsers also report as Ctrl and Alt, only the sign counts.
func chords(k Key) []string {
	name, byPlace := k.Name, placed(k)
	if name == "Dead" {
		name = ""
		if !k.Ctrl { // with Ctrl it makes no letter: the key where US-International has ' is Ctrl+'
			return nil
		}
	}
	var all []string
	switch {
	case name == "":
	case utf8.RuneCountInString(name) > 1, isDigit(name):
		all = append(all, k.chord(name, k.Shift))
	case strings.ToUpper(name) == strings.ToLower(name): // a sign: Shift belongs to it
		all = append(all, k.chord(name, false))
	default:
		all = append(all, k.chord(strings.ToUpper(name), k.Shift))
	}
	if byPlace != "" && !k.AltGr && !(k.Ctrl && k.Alt) {
		all = append(all, k.chord(byPlace, k.Shift))
	}
	return all
}

// placed is what a key stands for by its place: a digit, a bracket, and a letter where the keyboard has another script or
// Alt makes a sign of it. A letter with an accent is a letter of its own, often the end of a dead key.
func placed(k Key) string {
	if d, ok := strings.CutPrefix(k.Code, "Digit"); ok {
		return d
	}
	if l, ok := strings.CutPrefix(k.Code, "Key"); ok {
		if r, _ := utf8.DecodeRuneInString(k.Name); r >= 0x370 && r != utf8.RuneError || k.Alt {
			return l
		}
		return ""
	}
	switch k.Code {
	case "BracketLeft":
		return "["
	case "BracketRight":
		return "]"
	case "Quote":
		return "'"
	}
	return ""
}

func isDigit(name string) bool { return len(name) == 1 && name[0] >= '0' && name[0] <= '9' }

// character reports whether a key is a single character, without what makes a chord of it.
func (k Key) character() bool {
	return !k.Ctrl && !k.Alt && k.Name != " " && utf8.RuneCountInString(k.Name) == 1
}

// chord writes the key by a name.
func (k Key) chord(name string, shift bool) string {
	var s strings.Builder
	for _, mod := range [...]struct {
		held bool
		name string
	}{{k.Ctrl, "Ctrl+"}, {k.Alt, "Alt+"}, {shift, "Shift+"}} {
		if mod.held {
			s.WriteString(mod.name)
		}
	}
	s.WriteString(name)
	return s.String()
}

// commandOf is the command that a key stands for now: of those that share a chord, the one that can be done. nil when the
// key stands for none.
func (e *Editor) commandOf(k Key) *command {
	c, _ := e.chordOf(k)
	return c
}

// chordOf is commandOf, with the chord that was meant.
func (e *Editor) chordOf(k Key) (found *command, chord string) {
	for _, pressed := range chords(k) {
		for i := range commands {
			for _, c := range commands[i].keys {
				if c == pressed && (found == nil || found.enabled != nil && !found.enabled(e)) {
					found, chord = &commands[i], pressed
				}
			}
		}
		if found != nil {
			return found, chord
		}
	}
	return nil, ""
}

// runChord runs the command that a key stands for.
func (e *Editor) runChord(k Key) bool {
	c, chord := e.chordOf(k)
	if c == nil {
		return false
	}
	ev := Command{Name: c.name}
	if c.name == "phase" {
		ev.Arg = chord
	}
	e.run(ev)
	return true
}

// shown is a chord as a person reads it.
func shown(chord string) string {
	if base, ok := strings.CutSuffix(chord, "++"); ok {
		return base + " + plus"
	}
	return arrowSigns.Replace(chord)
}

var arrowSigns = strings.NewReplacer("ArrowLeft", "←", "ArrowRight", "→", "ArrowUp", "↑", "ArrowDown", "↓")

// is reports whether a key stands for a chord.
func (k Key) is(chord string) bool { return slices.Contains(chords(k), chord) }
