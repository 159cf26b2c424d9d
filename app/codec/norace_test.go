//go:build !race

package codec

const histories = 10_000
