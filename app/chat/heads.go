package chat

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestName is the length of a sender's name, in runes, past which it is a sentence.
const longestName = 60

// inlineOf takes sender and time off a line that has them before what was said: WhatsApp's "[14:02, 22-11-2026] Anna: ..." and
// "22-11-2026 14:02 - Anna: ...", Zoom's "14:02:15 From Anna to Everyone: ..." and "00:12:04\tAnna:\t...".
func inlineOf(line string) (said string, ok bool) {
	if stamp, rest, found := bracketed(line); found && stamped(stamp, true) {
		return saidBy(strings.TrimPrefix(rest, "- "))
	}
	if stamp, rest, found := strings.Cut(line, " - "); found && stamped(stamp, true) && strings.ContainsAny(stamp, "-/.") {
		if said, ok = saidBy(rest); ok {
			return said, true
		}
		return "", rest != "" // who came and went
	}
	clock, rest, found := strings.Cut(line, "\t")
	if found && isClock(clock) && strings.Contains(rest, ":\t") {
		return saidBy(strings.Replace(rest, ":\t", ": ", 1))
	}
	if clock, rest, found = strings.Cut(line, " "); found && isClock(strings.TrimSpace(clock)) {
		if rest, found = fromWord(strings.TrimSpace(rest)); found {
			who, said, ok := strings.Cut(rest, ":")
			if _, to, _ := toWord(who); ok && to && utf8.RuneCountInString(who) < 2*longestName {
				return strings.TrimSpace(said), true
			}
		}
	}
	return "", false
}

// headOf reports whether a line is, without doubt, a sender with a time: Teams' "[14:02] Anna Bakker", Zoom's "Anna Bakker to
// Everyone 2:02 PM", Slack's "Anna Bakker [14:02]".
func headOf(line string) bool {
	if stamp, rest, found := bracketed(line); found && stamped(stamp, true) {
		return rest == "" || nameLike(strings.TrimSuffix(rest, ":"))
	}
	if i := strings.LastIndex(line, " ["); i > 0 && strings.HasSuffix(line, "]") {
		return stamped(line[i+2:len(line)-1], true) && nameLike(line[:i])
	}
	from, _ := fromWord(line)
	who, _, timed := toWord(from)
	return timed && nameLike(who)
}

// bracketed splits "[this] rest".
func bracketed(line string) (in, rest string, ok bool) {
	if !strings.HasPrefix(line, "[") {
		return "", "", false
	}
	in, rest, ok = strings.Cut(line[1:], "]")
	return in, strings.TrimSpace(rest), ok
}

// saidBy takes "Anna: " off.
func saidBy(s string) (said string, ok bool) {
	sender, said, ok := strings.Cut(s, ": ")
	if !ok {
		sender, ok = strings.CutSuffix(s, ":")
	}
	return strings.TrimSpace(said), ok && sender != "" && utf8.RuneCountInString(sender) <= longestName
}

// fromWord takes off the word that Zoom puts before a sender.
func fromWord(s string) (rest string, ok bool) {
	for _, word := range []string{"From ", "Van ", "from ", "van "} {
		if rest, ok = strings.CutPrefix(s, word); ok {
			return strings.TrimSpace(rest), true
		}
	}
	return s, false
}

// toWord cuts "Anna to Everyone 14:02" before the word for whom it was; timed when a time comes after that.
func toWord(s string) (who string, ok, timed bool) {
	for _, word := range []string{" to ", " aan ", " naar "} {
		if who, whom, found := strings.Cut(s, word); found {
			lower := strings.ToLower(strings.TrimSpace(whom))
			for _, all := range []string{"everyone", "iedereen", "allen", "me", "mij"} {
				if after, is := strings.CutPrefix(lower, all); is {
					after = strings.Trim(after, " :()")
					timed = stamped(after, true)
					return strings.TrimSpace(who), after == "" || timed, timed
				}
			}
		}
	}
	return s, false, false
}

// nameAndStamp splits "Anna Bakker  14:02", as Slack and Teams write it.
func nameAndStamp(line string) (name string, ok bool) {
	for i := 1; i < len(line); i++ {
		if line[i] == ' ' && i+1 < len(line) && stamped(strings.Trim(line[i:], " ,"), true) && nameLike(strings.Trim(line[:i], " ,")) {
			return strings.Trim(line[:i], " ,"), true
		}
	}
	return "", false
}

// previewOf reports whether a line is what Teams reads to the blind before a message: its beginning, "by" and the sender.
func previewOf(line, sender string) bool {
	return strings.HasSuffix(line, " by "+sender) || strings.HasSuffix(line, " door "+sender)
}

// particles are the small words of names.
var particles = words("van de der den ter ten te het 't von zu la le el di da dos del bin al en op")

// nameLike reports whether a text may be a name: a few words with capitals, small words of names between them, something in
// brackets behind, and neither figures nor the end of a sentence.
func nameLike(s string) bool {
	s = strings.TrimSpace(s)
	if i := strings.IndexByte(s, '('); i > 0 && strings.HasSuffix(s, ")") {
		s = strings.TrimSpace(s[:i])
	}
	if s == "" || utf8.RuneCountInString(s) > longestName {
		return false
	}
	capitals, all := 0, strings.Fields(s)
	if len(all) > 6 {
		return false
	}
	for _, word := range all {
		first, _ := utf8.DecodeRuneInString(word)
		switch {
		case unicode.IsUpper(first):
			capitals++
		case !particles[strings.ToLower(word)]:
			return false
		}
		for _, r := range strings.TrimSuffix(word, ",") {
			if !unicode.IsLetter(r) && !strings.ContainsRune(".'’-", r) {
				return false
			}
		}
	}
	last, _ := utf8.DecodeLastRuneInString(s)
	return capitals > 0 && (unicode.IsLetter(last) || last == '.' && len(all) > 1)
}

// isPerson reports whether a name can stand by itself as that of a sender: two names, or the word for oneself.
func isPerson(name string) bool {
	if selves[strings.ToLower(name)] {
		return true
	}
	capitals := 0
	for _, word := range strings.Fields(name) {
		if first, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(first) {
			capitals++
		}
	}
	return capitals > 1
}

var selves = words("jij u ik you me")

func words(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}
