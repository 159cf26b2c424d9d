package table

import (
	"slices"
	"strings"

	"reiskaart/app/formats/grid"
)

// items are the notes that the text of a cell means.
func items(text string) []string {
	text = strings.TrimSpace(text)
	if text == "" {
		return nil
	}
	return slices.DeleteFunc(grid.Items(text), func(item string) bool { return item == "" })
}

// same tells of each wanted item of a cell which of the texts it had it is, by its index, or -1 for one that is new. A text that
// stayed is the same note, wherever in the cell it stands now; between two that stayed the others are taken for each other in their
// order, since somebody wrote on them.
func same(had, want []string) []int {
	of := make([]int, len(want))
	taken := make([]bool, len(had))
	for i, pair := range common(had, want) {
		if of[i] = pair; pair >= 0 {
			taken[pair] = true
		}
	}
	for i, text := range want { // moved
		if of[i] >= 0 {
			continue
		}
		for j, old := range had {
			if !taken[j] && old == text {
				of[i], taken[j] = j, true
				break
			}
		}
	}
	next := 0
	for i := range want { // written on: those between the two neighbours that stayed
		if of[i] >= 0 {
			next = max(next, of[i]+1)
			continue
		}
		for next < len(had) && taken[next] && !slices.Contains(of[i:], next) {
			next++
		}
		if next < len(had) && !taken[next] {
			of[i], taken[next] = next, true
			next++
		}
	}
	return of
}

// mostPairs bounds the work on a cell with very many notes; beyond it only what is alike from both ends is looked for.
const mostPairs = 1 << 20

// common is the longest common subsequence: of each of b the index in a, or -1.
func common(a, b []string) []int {
	of := make([]int, len(b))
	for i := range of {
		of[i] = -1
	}
	from := 0
	for from < len(a) && from < len(b) && a[from] == b[from] {
		of[from] = from
		from++
	}
	toA, toB := len(a), len(b)
	for toA > from && toB > from && a[toA-1] == b[toB-1] {
		toA, toB = toA-1, toB-1
		of[toB] = toA
	}
	x, y := a[from:toA], b[from:toB]
	if len(x)*len(y) > mostPairs {
		return of
	}
	width := len(y) + 1
	length := make([]int32, (len(x)+1)*width)
	for i := len(x) - 1; i >= 0; i-- {
		for j := len(y) - 1; j >= 0; j-- {
			if x[i] == y[j] {
				length[i*width+j] = length[(i+1)*width+j+1] + 1
			} else {
				length[i*width+j] = max(length[(i+1)*width+j], length[i*width+j+1])
			}
		}
	}
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch {
		case x[i] == y[j]:
			of[from+j] = from + i
			i, j = i+1, j+1
		case length[(i+1)*width+j] >= length[i*width+j+1]:
			i++
		default:
			j++
		}
	}
	return of
}

// joined puts the parts of a text that itself has bullets in it together again, where all of them stand in a row: how the texts of
// several notes are written in one cell would otherwise part them.
func joined(want, texts []string) []string {
	for _, text := range texts {
		parts := items(text)
		if len(texts) > 1 {
			parts = items("• x\n• " + text)[1:]
		}
		if len(parts) == 1 {
			if i := slices.Index(want, parts[0]); i >= 0 {
				want[i] = text // but for the space around lines
			}
			continue
		}
		for i := 0; len(parts) > 0 && i+len(parts) <= len(want); i++ {
			if slices.Equal(want[i:i+len(parts)], parts) {
				want = slices.Concat(want[:i], []string{text}, want[i+len(parts):])
				break
			}
		}
	}
	return want
}
