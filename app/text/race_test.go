//go:build race

package text

const histories = 300
