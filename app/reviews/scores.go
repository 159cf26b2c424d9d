package reviews

import (
	"strconv"
	"strings"
)

// Scale is what a score means.
type Scale struct {
	Key      string // in the map
	Min, Max float64
}

// Scales are those that a review can have.
var Scales = [...]Scale{{"score5", 1, 5}, {"score10", 0, 10}, {"stars", 0, 5}, {"ces7", 1, 7}}

// ScaleOf is a scale by its key, nil when there is none.
func ScaleOf(key string) *Scale {
	if i := scaleAt(key); i >= 0 {
		return &Scales[i]
	}
	return nil
}

func scaleAt(key string) int {
	for i := range Scales {
		if Scales[i].Key == key {
			return i
		}
	}
	return -1
}

// readScore reads a score: a number with a decimal point or comma, stars, "4 sterren", "4/5", "8 van 10", "8 op 10". own is the scale that it
// names itself, empty for none.
func readScore(s string) (v float64, own string, ok bool) {
	if v, _, ok = quick(s); ok && len(s) <= 12 {
		return v, "", true
	}
	if v, ok = stars(s); ok {
		return v, "stars", true
	}
	low := strings.ToLower(s)
	for _, word := range [...]string{"sterren", "ster", "stars", "star", "★", "⭐"} {
		if rest, is := strings.CutSuffix(low, word); is {
			v, ok = plain(strings.TrimSpace(rest))
			return v, "stars", ok
		}
	}
	for _, between := range [...]string{"/", " van de ", " van ", " out of ", " of ", " uit ", " op "} {
		if part, whole, is := strings.Cut(low, between); is {
			of, isNumber := plain(strings.TrimSpace(whole))
			v, ok = plain(strings.TrimSpace(part))
			own = map[float64]string{5: "score5", 10: "score10", 7: "ces7"}[of]
			return v, own, ok && isNumber && own != ""
		}
	}
	v, ok = plain(low)
	return v, "", ok
}

// stars counts full stars, with a half one behind them; empty ones say only how many there could be.
func stars(s string) (n float64, ok bool) {
	for _, r := range s {
		switch r {
		case '★', '⭐', '🌟':
			n++
		case '½':
			n += 0.5
		case '☆', ' ', '\uFE0F':
		default:
			return 0, false
		}
		ok = ok || r != ' ' && r != '½'
	}
	return n, ok
}

// plain reads a number without thousands: 1e308, NaN and 0x10 are none to a person.
func plain(s string) (float64, bool) {
	s = strings.Replace(s, ",", ".", 1)
	if len(s) > 12 || strings.Trim(s, "-.0123456789") != "" {
		return 0, false
	}
	f, err := strconv.ParseFloat(s, 64)
	return f, err == nil
}

// quick reads digits with at most one sign among them, as most cells have it, and tells that sign. A whole number of fifteen digits and a power
// of ten are exact, so their quotient is the nearest number to what stands there.
func quick(s string) (n float64, sign byte, ok bool) {
	if len(s) == 0 || len(s) > 15 {
		return 0, 0, false
	}
	whole, below := 0, 1.0
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			if whole = whole*10 + int(c-'0'); sign != 0 {
				below *= 10
			}
		case (c == '.' || c == ',') && sign == 0 && i > 0 && i < len(s)-1:
			sign = c
		default:
			return 0, 0, false
		}
	}
	return float64(whole) / below, sign, true
}

// scaleByHead is the scale that a folded head names, empty for none.
func scaleByHead(fold string) string {
	padded := " " + fold + " "
	for _, of := range [...]struct{ scale, words string }{
		{"score10", "nps,npsscore,rapportcijfer,0 10,0 t m 10,0 tot 10,1 10,eindcijfer"}, {"ces7", "ces,effort,1 7,moeite"},
		{"stars", "ster,sterren,star,stars"}, {"score5", "csat,1 5"},
	} {
		for _, word := range strings.Split(of.words, ",") {
			if strings.Contains(padded, " "+word+" ") {
				return of.scale
			}
		}
	}
	if strings.Contains(padded, " aanbe") || strings.Contains(padded, " recommend") {
		return "score10"
	}
	return ""
}

// amount is a value as it was read: sure, or, with one sign before three digits as in 1.250, by which sign is the decimal one.
type amount struct {
	n         float64
	sign      byte // the decimal sign that it shows, 0 for none
	ambiguous byte // the sign of which one cannot tell
	ok        bool
	other     float64 // when that sign parts thousands
}

var money = strings.NewReplacer("€", "", "eur", "", " ", "", "\u00a0", "", "'", "", "−", "-")

// readAmount reads a value.
func readAmount(s string) (a amount) {
	if n, sign, ok := quick(s); ok && (sign == 0 || s[len(s)-min(4, len(s))] != sign) { // three digits behind it could be thousands
		return amount{n: n, sign: sign, ok: true}
	}
	s = strings.TrimSuffix(money.Replace(strings.ToLower(s)), ",-")
	if s == "" || len(s) > 24 || strings.Trim(s, "-.,0123456789") != "" {
		return a
	}
	point, comma := strings.LastIndexByte(s, '.'), strings.LastIndexByte(s, ',')
	sign, other := byte('.'), byte(',')
	at := point
	if comma > point {
		sign, other, at = ',', '.', comma
	}
	parse := func(s string) (float64, bool) {
		f, err := strconv.ParseFloat(s, 64)
		return f, err == nil && f >= -1e15 && f <= 1e15
	}
	switch {
	case at < 0:
		a.n, a.ok = parse(s)
	case strings.IndexByte(s, sign) != at: // 1.250.000: thousands
		if threes(s, sign) && strings.IndexByte(s, other) < 0 {
			a.n, a.ok = parse(strings.ReplaceAll(s, string(sign), ""))
			a.sign = other
		}
	case strings.IndexByte(s, other) >= 0: // 1.250,50
		if threes(s[:at], other) {
			a.n, a.ok = parse(strings.ReplaceAll(s[:at], string(other), "") + "." + s[at+1:])
			a.sign = sign
		}
	default:
		a.n, a.ok = parse(s[:at] + "." + s[at+1:])
		if a.sign = sign; threes(s, sign) && strings.TrimPrefix(s[:at], "-") != "0" {
			a.other, _ = parse(s[:at] + s[at+1:])
			a.sign, a.ambiguous = 0, sign
		}
	}
	return a
}

// threes reports whether all parts behind the first have three digits, as thousands have.
func threes(s string, sign byte) bool {
	parts := strings.Split(strings.TrimPrefix(s, "-"), string(sign))
	for _, p := range parts[1:] {
		if len(p) != 3 {
			return false
		}
	}
	return len(parts[0]) >= 1 && len(parts[0]) <= 3
}

// under is the value where comma is the decimal sign of the file.
func (a *amount) under(comma byte) float64 {
	if a.ambiguous != 0 && a.ambiguous != comma {
		return a.other
	}
	return a.n
}
