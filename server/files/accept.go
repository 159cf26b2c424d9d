package files

import (
	"strconv"
	"strings"
)

// pick returns the body that suits the Accept-Encoding lines of a request: of
// the codings with the highest weight, the one that is smallest here. Without
// such a line, or when all is refused, it is the plain file (RFC 9110, 12.5.3
// lets a server send that rather than fail).
func (f file) pick(lines []string) body {
	plain := f.bodies[len(f.bodies)-1]
	if len(lines) == 0 {
		return plain
	}
	weights := parseAccept(lines)
	chosen, best := plain, 0.0
	for _, b := range f.bodies {
		coding := b.coding
		if coding == "" {
			coding = "identity"
		}
		q, named := weights[coding]
		if !named {
			q, named = weights["*"]
		}
		if !named && coding == "identity" {
			q = 0.0001 // allowed, but what is asked for by name goes first
		}
		if q > best {
			chosen, best = b, q
		}
	}
	return chosen
}

// parseAccept returns the weight of each coding that the lines name, 0 to 1.
// What cannot be read as a weight counts as 0: it was not clearly asked for.
func parseAccept(lines []string) map[string]float64 {
	weights := map[string]float64{}
	for _, line := range lines {
		for part := range strings.SplitSeq(line, ",") {
			coding, parameters, _ := strings.Cut(part, ";")
			coding = strings.ToLower(strings.TrimSpace(coding))
			if coding == "" {
				continue
			}
			if coding == "x-gzip" { // the same by its old name (RFC 9110, 8.4.1.3)
				coding = "gzip"
			}
			weights[coding] = weight(parameters)
		}
	}
	return weights
}

// weight reads ";q=0.5"; no q means 1.
func weight(parameters string) float64 {
	for parameter := range strings.SplitSeq(parameters, ";") {
		name, value, _ := strings.Cut(parameter, "=")
		if !strings.EqualFold(strings.TrimSpace(name), "q") {
			continue
		}
		q, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
		if err != nil || !(q >= 0 && q <= 1) {
			return 0
		}
		return q
	}
	return 1
}
