//go:build race

package scene

const histories = 300
