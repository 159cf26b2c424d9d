// Package day reads and writes a day as people do: 31 jan 2027. In the file it is 2027-01-31.
//
//	day.Parse("31-1", w, today)          // "2027-01-31": the next one from today
//	day.Show("2027-01-31", w)            // "31 jan 2027"
//	day.Month(2027, time.January)        // its weeks, from Monday
package day

import (
	"strconv"
	"strings"
	"time"
	"unicode"

	"reiskaart/app/lang"
)

const iso = "2006-01-02"

// Parse reads a day: as in the file, with numbers in the order day, month, year, or with the month's name in either language.
// Without a year it is the next such day from today; a year of two digits is in this century.
func Parse(s string, today time.Time) (date string, ok bool) {
	s = strings.TrimSpace(s)
	if t, err := time.Parse(iso, s); err == nil {
		return t.Format(iso), true
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(parts) < 2 || len(parts) > 3 {
		return "", false
	}
	if _, err := strconv.Atoi(parts[0]); err != nil { // January 31
		parts[0], parts[1] = parts[1], parts[0]
	}
	d, err := strconv.Atoi(parts[0])
	m := month(parts[1])
	if err != nil || m == 0 {
		return "", false
	}
	year := today.Year()
	if len(parts) == 3 {
		y, err := strconv.Atoi(parts[2])
		if err != nil || y < 0 || y > 9999 {
			return "", false
		}
		if year = y; y < 100 && len(parts[2]) <= 2 {
			year = 2000 + y
		}
	}
	t := time.Date(year, m, d, 0, 0, 0, 0, time.UTC)
	if len(parts) == 2 && t.Format(iso) < today.Format(iso) {
		t = time.Date(year+1, m, d, 0, 0, 0, 0, time.UTC)
	}
	if t.Day() != d || t.Year() > 9999 {
		return "", false
	}
	return t.Format(iso), true
}

// month reads a month's number or the beginning of its name, three letters at least, in either language; 0 when it is none.
func month(s string) time.Month {
	if n, err := strconv.Atoi(s); err == nil {
		if n < 1 || n > 12 {
			return 0
		}
		return time.Month(n)
	}
	s = strings.ToLower(s)
	if s == "mrt" {
		return time.March
	}
	for _, code := range [...]string{"nl", "en"} {
		for i, name := range lang.For(code).Date.Months {
			if len(s) >= 3 && strings.HasPrefix(strings.ToLower(name), s) {
				return time.Month(i + 1)
			}
		}
	}
	return 0
}

// Show writes a day of the file for people. What is no day is shown as it is.
func Show(date string, w *lang.Dates) string {
	t, err := time.Parse(iso, date)
	if err != nil {
		return date
	}
	name := w.Months[t.Month()-1]
	if name == "maart" {
		name = "mrt"
	}
	return strconv.Itoa(t.Day()) + " " + name[:3] + " " + strconv.Itoa(t.Year())
}

// Long writes a day in full, as people do at the foot of a letter.
func Long(t time.Time, w *lang.Dates) string {
	return strconv.Itoa(t.Day()) + " " + w.Months[t.Month()-1] + " " + strconv.Itoa(t.Year())
}

// Of is the year and month of a day of the file, those of today when it is none.
func Of(date string, today time.Time) (int, time.Month) {
	if t, err := time.Parse(iso, date); err == nil {
		today = t
	}
	return today.Year(), today.Month()
}

// Day is one square of a month: as in the file, and its number. It may belong to the month before or after.
type Day struct {
	Date    string
	Number  int
	Outside bool
}

// Month is the six weeks, from Monday, in which a month lies.
func Month(year int, m time.Month) [42]Day {
	var days [42]Day
	first := time.Date(year, m, 1, 0, 0, 0, 0, time.UTC)
	at := first.AddDate(0, 0, -(int(first.Weekday())+6)%7)
	for i := range days {
		days[i] = Day{at.Format(iso), at.Day(), at.Month() != m}
		at = at.AddDate(0, 0, 1)
	}
	return days
}

// Step is a number of days and months after a day of the file; at the end of a shorter month it stays in that month.
func Step(date string, days, months int) string {
	t, err := time.Parse(iso, date)
	if err != nil {
		return date
	}
	to := t.AddDate(0, months, days)
	if months != 0 && to.Day() != t.Day() {
		to = to.AddDate(0, 0, -to.Day())
	}
	if to.Year() < 1 || to.Year() > 9999 {
		return date
	}
	return to.Format(iso)
}
