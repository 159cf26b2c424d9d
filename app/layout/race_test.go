//go:build race

package layout

// histories is how many random histories the longest property is held against.
const histories = 300

// slower is how much longer the race detector makes things take.
const slower = 20
