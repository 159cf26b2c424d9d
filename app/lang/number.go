package lang

import (
	"math"
	"strconv"
	"strings"
)

// Number writes a number as people in this language do, with at most two decimals: 1.234,5 in Dutch, 1,234.5 in English.
func (w *Words) Number(f float64) string {
	point, thousands := w.signs()
	whole, rest, _ := strings.Cut(strconv.FormatFloat(math.Round(f*100)/100, 'f', -1, 64), ".")
	minus := ""
	if strings.HasPrefix(whole, "-") {
		minus, whole = "−", whole[1:]
	}
	var out strings.Builder
	out.WriteString(minus)
	for i, d := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			out.WriteString(thousands)
		}
		out.WriteRune(d)
	}
	if rest != "" {
		out.WriteString(point + rest)
	}
	return out.String()
}

// Money writes an amount in euro, whole or to the cent.
func (w *Words) Money(f float64) string {
	s := w.Number(f)
	if point, _ := w.signs(); len(s) > 1 && strings.HasSuffix(s[:len(s)-1], point) {
		s += "0"
	}
	return w.Figure.Euro.With(s)
}

// Percent writes a share in percent: whole, and under ten with a decimal, so that two and three in a thousand differ. A hundred is said
// only where it is all of them.
func (w *Words) Percent(f float64) string {
	scale := 1.0
	if math.Abs(f) < 10 || f >= 99.5 && f < 100 {
		scale = 10
	}
	said := math.Round(f*scale) / scale
	if f < 100 {
		said = min(said, 99.9)
	}
	return w.Figure.Percent.With(w.Number(said))
}

// Parse reads a number as it is typed in this language: with or without thousands apart, a sign of percent or of euro. A point
// or a comma that is no thousands' sign here counts as a decimal point, as in 7.5 or 7,5.
func (w *Words) Parse(s string) (f float64, ok bool) {
	point, thousands := w.signs()
	s = strings.NewReplacer("€", "", "%", "", " ", "", "\u00a0", "", "\u202f", "", "−", "-").Replace(s)
	if strings.Contains(s, point) || grouped(s, thousands) {
		s = strings.ReplaceAll(s, thousands, "")
	}
	if strings.Trim(s, "-0123456789.,") != "" {
		return 0, false // Go would read 0x10, 1e3 and NaN as numbers
	}
	f, err := strconv.ParseFloat(strings.ReplaceAll(s, ",", "."), 64)
	return f, err == nil && !math.IsInf(f, 0)
}

// grouped reports whether all parts of s behind the first have three digits, as thousands have.
func grouped(s, thousands string) bool {
	parts := strings.Split(strings.TrimPrefix(s, "-"), thousands)
	for _, part := range parts[1:] {
		if len(part) != 3 {
			return false
		}
	}
	return len(parts) > 1 && len(parts[0]) > 0 && len(parts[0]) <= 3 && parts[0] != "0"
}

func (w *Words) signs() (point, thousands string) {
	if w.Code == "nl" {
		return ",", "."
	}
	return ".", ","
}
