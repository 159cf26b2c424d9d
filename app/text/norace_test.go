//go:build !race

package text

const histories = 10_000
