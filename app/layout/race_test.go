//go:build race

package layout

const histories = 300
