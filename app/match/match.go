// Package match tells how well a short text answers what somebody typed to find it.
//
//	match.Score("vol fas", "Volgende fase")  // both words are found, at the beginning of words
//	match.Score("emotie", "Émotie")          // case and accents do not count
//	match.Score("nf", "Nieuwe fase")         // nor do the letters between the first ones of words
//	match.Score("xyz", "Nieuwe fase") == 0   // not at all
package match

import (
	"strings"
	"unicode"
)

// How good one typed word is, by where it is found.
const (
	exact   = 60
	begins  = 40 // the text begins with it
	word    = 30 // a word of the text does
	initial = 20 // its letters are the first letters of words
	inside  = 10 // it stands within a word
)

// Score is how well a text answers a query, 0 when it does not. Every word of the query must be found in the text; an empty
// query is answered by everything.
func Score(query, text string) int {
	query, text = Fold(query), Fold(text)
	words := strings.FieldsFunc(query, between)
	if len(words) == 0 {
		return 1
	}
	if strings.Join(words, " ") == text {
		return exact
	}
	all := 0
	for _, w := range words {
		s := found(w, text)
		if s == 0 {
			return 0
		}
		all += s
	}
	return max(1, all/len(words))
}

// found is how good one word of a query is.
func found(w, text string) int {
	if strings.HasPrefix(text, w) {
		return begins
	}
	best := 0
	for rest, at := text, 0; ; {
		i := strings.Index(rest, w)
		if i < 0 {
			break
		}
		if at += i; at == 0 || between(rune(text[at-1])) {
			return word
		}
		best = inside
		rest, at = text[at+1:], at+1
	}
	firsts := make([]byte, 0, 16)
	for _, part := range strings.FieldsFunc(text, between) {
		firsts = append(firsts, part[0])
	}
	if len(w) > 1 && strings.HasPrefix(string(firsts), w) {
		return initial
	}
	return best
}

// between reports whether a character stands between words.
func between(r rune) bool { return r < 0x80 && !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// Fold takes case and the accents of European letters away.
func Fold(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x80 {
			return unicode.ToLower(r)
		}
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		r = unicode.ToLower(r)
		for _, plain := range accents {
			if strings.ContainsRune(plain[1:], r) {
				return rune(plain[0])
			}
		}
		return r
	}, s)
}

// accents are letters, each with its accented forms.
var accents = [...]string{"aàáâãäåā", "cçć", "eèéêëēę", "iìíîïī", "nñń", "oòóôõöøō", "uùúûüū", "yýÿ", "sšś", "zžźż", "lł"}
