package votes

import (
	"strings"
	"unicode"
)

// Read reads a text of a line a person.
func Read(text string, rules Rules) []Line {
	var lines []Line
	for _, words := range strings.Split(strings.ReplaceAll(text, "\r", ""), "\n") {
		lines = append(lines, read(words, rules))
	}
	for i := range lines {
		if lines[i].Problem == NoNumber && sends(lines[i+1:]) {
			lines[i].Problem = Fine
		}
	}
	return lines
}

// sends reports whether words above these lines are the name of a sender, as chats put it: votes come next, or after the time.
func sends(below []Line) bool {
	for i := range below {
		l := &below[i]
		switch {
		case len(l.Votes) > 0, l.Problem == TooMany, l.Problem == Unknown:
			return true
		case l.Problem != Fine, strings.TrimSpace(l.Text) == "":
			return false
		}
	}
	return false
}

// read reads one line. What stands before the last colon or before the first number is the sender, when no digit is in it; after the
// first number only numbers may come, and what joins them.
func read(text string, rules Rules) Line {
	l := Line{Text: text}
	words, timed := untimed(text)
	if colon := strings.LastIndexByte(words, ':'); colon >= 0 {
		words = words[colon+1:]
	}
	if i := strings.IndexFunc(words, func(r rune) bool { return unicode.Is(unicode.So, r) }); i >= 0 { // a reaction and how many gave it
		if strings.ContainsFunc(words, unicode.IsDigit) {
			l.Problem, l.Word = Unclear, strings.Fields(words[i:])[0]
		}
		return l
	}
	var numbers []int
	named := false
	for _, word := range strings.FieldsFunc(words, parts) {
		n, isNumber := number(word)
		switch {
		case isNumber:
			numbers = append(numbers, n)
		case joins(word):
		case len(numbers) == 0 && !strings.ContainsFunc(word, unicode.IsDigit):
			named = true
		default:
			l.Problem, l.Word = Unclear, word
			return l
		}
	}
	switch {
	case len(numbers) > 0:
		l.judge(numbers, rules)
	case named && !timed:
		l.Problem = NoNumber
	}
	return l
}

// judge takes the numbers over as votes where the rules allow them.
func (l *Line) judge(numbers []int, rules Rules) {
	for _, n := range numbers {
		if n < 1 || n > rules.Candidates {
			l.Problem, l.About = Unknown, n
			return
		}
	}
	if len(numbers) > rules.Each {
		l.Problem, l.About = TooMany, len(numbers)
		return
	}
	l.Votes = numbers
}

// parts reports whether a character stands between words: spaces, and signs that people put between numbers or around names.
func parts(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’'
}

// number reads a whole number; one of more than four digits is none that was meant.
func number(word string) (n int, ok bool) {
	for _, r := range word {
		if r < '0' || r > '9' || n > 9999 {
			return 0, false
		}
		n = n*10 + int(r-'0')
	}
	return n, word != ""
}

// joins reports whether a word may stand between numbers.
func joins(word string) bool {
	switch strings.ToLower(word) {
	case "en", "and", "nr", "nrs", "no", "nummer", "nummers", "number", "numbers":
		return true
	}
	return false
}

// untimed takes the times (14:02, 14:02:33) out of a line, and with one the date or am and pm beside it, and reports whether there was
// any.
func untimed(text string) (rest string, timed bool) {
	fields := strings.Fields(text)
	kept := fields[:0]
	for i := 0; i < len(fields); i++ {
		bare := strings.Trim(fields[i], "[](),")
		if !isTime(strings.TrimRight(bare, ":")) {
			kept = append(kept, fields[i])
			continue
		}
		timed = true
		if n := len(kept); n > 0 && isDate(strings.Trim(kept[n-1], "[](),")) {
			kept = kept[:n-1]
		}
		if i+1 < len(fields) {
			switch strings.ToLower(strings.Trim(fields[i+1], "[](),.:")) {
			case "am", "pm", "a.m", "p.m":
				i++
			}
		}
	}
	return strings.Join(kept, " "), timed
}

// isTime reports whether a word is hours and minutes, and maybe seconds, with colons.
func isTime(word string) bool {
	pieces := strings.Split(word, ":")
	if len(pieces) < 2 || len(pieces) > 3 || len(pieces[0]) > 2 {
		return false
	}
	for i, piece := range pieces {
		if n, ok := number(piece); !ok || n > 59 || i > 0 && len(piece) != 2 {
			return false
		}
	}
	return true
}

// isDate reports whether a word is a day and a month, and maybe a year: 22-11, 22/11/2026, 2026-11-22.
func isDate(word string) bool {
	pieces := strings.FieldsFunc(word, func(r rune) bool { return r == '-' || r == '/' || r == '.' })
	if len(pieces) < 2 || len(pieces) > 3 {
		return false
	}
	for _, piece := range pieces {
		if _, ok := number(piece); !ok || len(piece) > 4 {
			return false
		}
	}
	return true
}
