package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	blank = "\t\tvgn = &vugu.VGNode{Type: vugu.VGNodeType(1), Data: \"\\n\\t\"}\n\t\tvgparent.AppendChild(vgn)\n"
	begun = "\t\tvgparent := vgn\n\t\t_ = vgparent\n"
	child = "\t\tvgn = &vugu.VGNode{Type: vugu.VGNodeType(3), Data: \"p\"}\n\t\tvgparent.AppendChild(vgn)\n"
)

func TestWhiteSpaceBetweenElementsGoes(t *testing.T) {
	word := strings.Replace(blank, `\n\t`, `Reiskaart`, 1)
	require.Equal(t, begun+child+word+child, string(bare([]byte(begun+blank+child+blank+word+child+blank))))
}

// A slot that lost its only child kept it on the page for ever.
func TestAnElementThatCanBeEmptyKeepsAChild(t *testing.T) {
	for _, sometimes := range []string{"\t\tif c.View.Menu != nil {\n", "\t\tfor _, m := range maps {\n"} {
		code := begun + blank + sometimes + child + "\t\t}\n"
		require.Equal(t, code, string(bare([]byte(code+blank))))
	}
}

// An empty element was emptied at every render, and with it what a page of insight had written there.
func TestBugAHostWasEmptiedAtEveryRender(t *testing.T) {
	const made = "\t\tvgn = &vugu.VGNode{Attr: []vugu.VGAttribute{{Key: \"data-host\", Val: \"\"}}}\n\t\tvgparent.AppendChild(vgn)\n"
	const emptied = "\t\tvgn.SetInnerHTML(vugu.HTML(\"\"))\n"
	require.Equal(t, made, string(bare([]byte(made+emptied))))
	other := strings.Replace(made, "data-host", "class", 1)
	require.Equal(t, other+emptied, string(bare([]byte(other+emptied))))
}
