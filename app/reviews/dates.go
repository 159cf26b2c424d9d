package reviews

import (
	"strings"
	"time"
	"unicode"

	"reiskaart/app/day"
)

// Order is in which order the numbers of a date stand. What a date allows is a set of them.
type Order uint8

// The orders.
const (
	DayMonth  Order = 1 << iota // 22-11-2026
	MonthDay                    // 11/22/2026
	YearMonth                   // 26-11-22, with a year of two digits
)

var orderKeys = map[Order]string{DayMonth: "dmy", MonthDay: "mdy", YearMonth: "ymd"}

// Key names an order as the map remembers it.
func (o Order) Key() string { return orderKeys[o] }

// OrderOf is the order that a key names, 0 for none.
func OrderOf(key string) Order {
	for o, k := range orderKeys {
		if k == key {
			return o
		}
	}
	return 0
}

// dated is a date as it was read: on, when it can mean one day only; else the day for each order that it allows.
type dated struct {
	on     string
	orders Order
	by     [3]string
	why    Problem // when it is no date
	bad    bool
}

// readDate reads a date: 2026-11-22, with or without a time; numbers in another order; or with the month's name in either language.
func readDate(s string) (d dated) {
	s = withoutTime(s)
	if y, m, dd, ok := numbers(s); ok {
		if len(y) == 4 { // 2026-11-22
			if d.on = onDay(number(y), number(m), number(dd)); d.on == "" {
				return dated{bad: true, why: NoDate}
			}
			return d
		}
		a, b, c := number(y), number(m), number(dd)
		year := c
		if len(dd) == 2 {
			year = 2000 + c
			d.allow(2, onDay(2000+a, b, c))
		}
		d.allow(0, onDay(year, b, a))
		d.allow(1, onDay(year, a, b))
		if d.orders == 0 {
			return dated{bad: true, why: NoDate}
		}
		one := ""
		for _, on := range d.by {
			if on != "" && one != "" && one != on {
				return d
			}
			if on != "" {
				one = on
			}
		}
		if d.orders&(d.orders-1) != 0 { // all that it allows are one day
			return dated{on: one}
		}
		return d
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(parts) == 4 && strings.Trim(parts[0], "0123456789") == parts[0] { // the day of the week
		parts = parts[1:]
	}
	on, ok := day.Parse(strings.Join(parts, " "), time.Time{})
	switch {
	case ok && len(parts) == 2:
		return dated{bad: true, why: NoYear}
	case !ok || on < "1900" || on >= "2200":
		return dated{bad: true, why: NoDate}
	}
	return dated{on: on}
}

func (d *dated) allow(i int, on string) {
	if on != "" {
		d.by[i], d.orders = on, d.orders|1<<i
	}
}

// under is the day that a date is in an order, empty when it does not fit.
func (d *dated) under(o Order) string {
	if d.on != "" {
		return d.on
	}
	for i := range d.by {
		if o == 1<<i {
			return d.by[i]
		}
	}
	return ""
}

// withoutTime takes the time of the day off.
func withoutTime(s string) string {
	if len(s) > 10 && s[10] == 'T' {
		return s[:10]
	}
	i := strings.IndexByte(s, ':')
	if i < 0 {
		return s
	}
	return strings.TrimRight(s[:max(0, strings.LastIndexAny(s[:i], " T"))], " ,")
}

// numbers takes three groups of digits apart, or eight digits in a row that begin with a year.
func numbers(s string) (a, b, c string, ok bool) {
	if len(s) == 8 && strings.Trim(s, "0123456789") == "" && (s[:2] == "19" || s[:2] == "20") {
		return s[:4], s[4:6], s[6:], true
	}
	var parts [3]string
	n, from := 0, 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && s[i] >= '0' && s[i] <= '9' {
			continue
		}
		if i < len(s) && s[i] != '-' && s[i] != '/' && s[i] != '.' || n > 2 || i == from {
			return "", "", "", false
		}
		parts[n] = s[from:i]
		n, from = n+1, i+1
	}
	for i, p := range parts {
		if n != 3 || len(p) > 2 && (len(p) != 4 || i == 1) {
			return "", "", "", false
		}
	}
	if len(parts[0]) == 4 && len(parts[2]) == 4 || len(parts[0]) < 4 && len(parts[2]) == 1 {
		return "", "", "", false
	}
	return parts[0], parts[1], parts[2], true
}

func number(digits string) (n int) {
	for i := range len(digits) {
		n = n*10 + int(digits[i]-'0')
	}
	return n
}

// onDay writes a day as the file has it, empty when there is none, or none that a customer can have lived.
func onDay(y, m, d int) string {
	if y < 1900 || y >= 2200 || m < 1 || m > 12 || d < 1 || d > 31 || time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC).Day() != d {
		return ""
	}
	two := func(n int) string { return string([]byte{byte('0' + n/10), byte('0' + n%10)}) }
	return two(y/100) + two(y%100) + "-" + two(m) + "-" + two(d)
}
