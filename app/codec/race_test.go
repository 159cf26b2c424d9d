//go:build race

package codec

const histories = 300
