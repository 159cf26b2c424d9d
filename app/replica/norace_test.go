//go:build !race

package replica_test

// histories is how many random histories each property is held against.
const histories = 10_000
