//go:build !race

package layout

// histories is how many random histories the longest property is held against.
const histories = 10_000

// slower is how much longer things take than as built for use.
const slower = 1
