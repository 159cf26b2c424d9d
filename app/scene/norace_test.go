//go:build !race

package scene

const histories = 10_000
