package day_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/day"
	"reiskaart/app/lang"
)

var today = time.Date(2026, 11, 22, 23, 59, 0, 0, time.UTC)

func Example() {
	date, _ := day.Parse("31-1", today)
	fmt.Println(date, "is", day.Show(date, &lang.For("nl").Date))
	// Output: 2027-01-31 is 31 jan 2027
}

func TestADayIsReadAsPeopleWriteIt(t *testing.T) {
	for typed, date := range map[string]string{
		"2027-01-31": "2027-01-31", "31-1-2027": "2027-01-31", "31/01/27": "2027-01-31", "31.1.2027": "2027-01-31", " 31 januari 2027 ": "2027-01-31",
		"31 jan 2027": "2027-01-31", "January 31, 2027": "2027-01-31", "5 mrt": "2027-03-05", "5 mei": "2027-05-05", "22 nov": "2026-11-22", "21-11": "2027-11-21",
		"29 feb 2028": "2028-02-29", "1 oct 2026": "2026-10-01",
	} {
		got, ok := day.Parse(typed, today)
		require.True(t, ok, typed)
		require.Equal(t, date, got, typed)
	}
	for _, typed := range []string{"", "morgen", "31", "31-2-2027", "29 feb 2027", "1-13-2027", "0-1-2027", "1 ja 2027", "1-2-3-4", "1-1-99999", "2027-13-01"} {
		got, ok := day.Parse(typed, today)
		require.False(t, ok, typed)
		require.Empty(t, got)
	}
}

func TestAMonthIsSixWeeksFromMonday(t *testing.T) {
	days := day.Month(2027, time.February) // begins on a Monday
	require.Equal(t, day.Day{Date: "2027-02-01", Number: 1}, days[0])
	require.Equal(t, day.Day{Date: "2027-03-01", Number: 1, Outside: true}, days[28])
	days = day.Month(2026, time.November) // begins on a Sunday
	require.Equal(t, day.Day{Date: "2026-10-26", Number: 26, Outside: true}, days[0])
	require.Equal(t, "2026-11-01", days[6].Date)
}

func TestADayInFullIsWrittenAsPeopleDo(t *testing.T) {
	when := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	require.Equal(t, "1 maart 2026", day.Long(when, &lang.For("nl").Date))
	require.Equal(t, "1 March 2026", day.Long(when, &lang.For("en").Date))
}

func TestStepsStayInTheMonth(t *testing.T) {
	require.Equal(t, "2027-02-28", day.Step("2027-01-31", 0, 1))
	require.Equal(t, "2027-02-01", day.Step("2027-01-31", 1, 0))
	require.Equal(t, "2026-12-31", day.Step("2027-01-31", 0, -1))
	require.Equal(t, "anders", day.Step("anders", 1, 0))
}

func FuzzParse(f *testing.F) {
	f.Add("31 jan 2027")
	f.Fuzz(func(t *testing.T, typed string) {
		date, ok := day.Parse(typed, today)
		if !ok {
			return
		}
		again, ok := day.Parse(day.Show(date, &lang.For("nl").Date), today)
		require.True(t, ok)
		require.Equal(t, date, again, "what is shown is read back")
	})
}
