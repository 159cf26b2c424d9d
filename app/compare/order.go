package compare

import "slices"

// outOfOrder reports of each of some different numbers whether it must move for the rest to rise: the fewest that can be taken out
// are. (A longest rising run, by patience sorting; Fredman, On computing the length of longest increasing subsequences, Discrete
// Mathematics 11, 1975.)
func outOfOrder(numbers []int) []bool {
	ends, before := []int{}, make([]int, len(numbers)) // ends[n]: place of the lowest number that ends a run of n+1
	for i, x := range numbers {
		n, _ := slices.BinarySearchFunc(ends, x, func(at, x int) int { return numbers[at] - x })
		if before[i] = -1; n > 0 {
			before[i] = ends[n-1]
		}
		if n == len(ends) {
			ends = append(ends, i)
		} else {
			ends[n] = i
		}
	}
	out := make([]bool, len(numbers))
	for i := range out {
		out[i] = true
	}
	if len(ends) > 0 {
		for at := ends[len(ends)-1]; at >= 0; at = before[at] {
			out[at] = false
		}
	}
	return out
}
