package chat

import (
	"strings"
	"unicode"
)

// saidBySelf are lines that the programs themselves write between messages.
var saidBySelf = map[string]bool{}

func init() {
	for _, line := range strings.Split("edited|bewerkt|(edited)|(bewerkt)|has context menu|has context menu.|heeft contextmenu|heeft een contextmenu|seen|gezien|new|nieuw|last read|laatst gelezen|"+
		"keep|pin message|bericht vastzetten|reply|beantwoorden|view thread|discussie bekijken|thread bekijken|like|vind ik leuk|"+
		"this message has been deleted.|dit bericht is verwijderd|<media weggelaten>|<media omitted>", "|") {
		saidBySelf[line] = true
	}
}

// reactionWords are how Teams and Slack name a reaction beside its number.
var reactionWords = words("like likes vind ik leuk hart hartje heart hearts applaus applause duim omhoog thumbs up love laugh lach lachen surprised verrast sad verdrietig angry boos " +
	"reaction reactions reactie reacties replies reply antwoord antwoorden more meer")

// signs are what people react with that says nothing by itself; a face may be an answer.
const signs = "👍👎❤♥👏🎉🙏✅➕👀💯🔥🙌💪"

// noise tells how many lines from i on are reactions or the program's own words; 0 when somebody wrote the line.
func noise(lines []string, i int) int {
	line := strings.ToLower(lines[i])
	switch {
	case saidBySelf[line], stamped(line, false), counted(line), onlyOf(line, signs):
		return 1
	case i+1 < len(lines) && (isPictures(line) || isName(line)):
		if _, ok := figure(lines[i+1]); ok {
			return 2
		}
	}
	return 0
}

// counted reports whether a line is a reaction with its number: "👍 2", ":+1: 3", "2 vind ik leuk".
func counted(line string) bool {
	parts := strings.Fields(separateFigures(line))
	if len(parts) < 2 {
		return false
	}
	figures, pictures, named := 0, 0, 0
	for _, part := range parts {
		switch _, ok := figure(part); {
		case ok:
			figures++
		case isPictures(part), isName(part):
			pictures++
		case reactionWords[strings.Trim(part, ".-")]:
			named++
		default:
			return false
		}
	}
	return figures > 0 && figures <= max(pictures, 1) && (pictures > 0 || named > 0)
}

// separateFigures parts "👍2" into a sign and a number.
func separateFigures(s string) string {
	var out strings.Builder
	was := rune(' ')
	for _, r := range s {
		if unicode.IsDigit(r) && was > 0x2000 {
			out.WriteByte(' ')
		}
		out.WriteRune(r)
		was = r
	}
	return out.String()
}

// isName reports whether s is a sign by its name, as Slack copies it: ":+1:", ":raised_hands::skin-tone-2:".
func isName(s string) bool {
	return len(s) > 2 && s[0] == ':' && s[len(s)-1] == ':' && !strings.ContainsAny(s, " \t")
}

// isPictures reports whether s is of emoji only.
func isPictures(s string) bool {
	for _, r := range s {
		if !(r >= 0x1F000 || r >= 0x2190 && r <= 0x2BFF || r == 0x200D || r == 0xFE0F || r == 0x203C || r == 0x2049 || r == ' ') {
			return false
		}
	}
	return strings.TrimSpace(s) != ""
}

// onlyOf reports whether s consists of some signs, in any tone of skin.
func onlyOf(s, of string) bool {
	found := false
	for _, r := range s {
		switch {
		case strings.ContainsRune(of, r):
			found = true
		case r == ' ' || r == 0xFE0F || r >= 0x1F3FB && r <= 0x1F3FF:
		default:
			return false
		}
	}
	return found
}
