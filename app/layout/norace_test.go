//go:build !race

package layout

const histories = 10_000
