package chat

import "strings"

// dateWords may stand beside a time.
var dateWords = words(`vandaag gisteren today yesterday om op at uur
	maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo
	monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
	januari februari maart april mei juni juli augustus september oktober november december
	january february march may june july august october jan feb mrt mar apr jun jul aug sep sept okt oct nov dec am pm`)

// stamped reports whether a text is nothing but a moment: a time of day, with or without a date around it; without clock, a
// date by itself, of which a word must tell that it is one.
func stamped(s string, clock bool) bool {
	if s == "" || len(s) > 48 {
		return false
	}
	clocks, named := 0, 0
	for _, part := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" ,•·|\u202f\u00a0", r) }) {
		part = strings.TrimSuffix(part, ".")
		switch {
		case isClock(part):
			clocks++
		case dateWords[strings.ReplaceAll(part, ".", "")]:
			named++
		case isDate(part):
		default:
			return false
		}
	}
	if clock {
		return clocks == 1
	}
	return clocks == 0 && named > 0 && len(s) > 2
}

// isClock reports whether s is a time of day: 9:05, 14:02:15, 2:02pm.
func isClock(s string) bool {
	s = strings.ToLower(s)
	for _, half := range []string{"am", "pm", "a.m", "p.m"} {
		s = strings.TrimSuffix(s, half)
	}
	parts := strings.Split(s, ":")
	if len(parts) < 2 || len(parts) > 3 || len(parts[0]) > 2 {
		return false
	}
	for i, part := range parts {
		n, ok := figure(part)
		if !ok || i > 0 && (len(part) != 2 || n > 59) || i == 0 && n > 24 {
			return false
		}
	}
	return true
}

// isDate reports whether s is a day: 22-11-2026, 22/11, 2026-11-22, or the number of one or of a year.
func isDate(s string) bool {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == '/' || r == '.' })
	if len(parts) == 0 || len(parts) > 3 {
		return false
	}
	for _, part := range parts {
		if n, ok := figure(part); !ok || n > 2999 || n > 31 && len(part) != 4 && len(part) != 2 {
			return false
		}
	}
	return true
}

func figure(s string) (n int, ok bool) {
	if s == "" || len(s) > 4 {
		return 0, false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}
