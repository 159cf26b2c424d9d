package journey

import "strings"

// Called is the name of a persona, or else its segment; empty when it has neither.
func (p *Persona) Called() string {
	if name := strings.TrimSpace(p.Name); name != "" {
		return name
	}
	return strings.TrimSpace(p.Segment)
}

// AddPersona makes the persona of a map.
func AddPersona(b *Board, id ID) []Op { return b.inOrder(KindPersona, id, "") }

// Words is a span as one line, from → to; what is missing is an ellipsis, and a span of nothing is empty.
func (s Span) Words() string {
	from, to := strings.TrimSpace(s.From), strings.TrimSpace(s.To)
	switch {
	case from == "" && to == "":
		return ""
	case from == "":
		from = "…"
	case to == "":
		to = "…"
	}
	return from + " → " + to
}
