package journey

import "strings"

// mapScheme begins an address that is a map and not a page.
const mapScheme = "reiskaart:"

// MapLink is the address of a map, as the url of a note has it.
func MapLink(id ID) string { return mapScheme + string(id) }

// OtherMap is the map whose journey goes on where this note is, empty when its address is none of a map.
func (n *Note) OtherMap() ID {
	id, _ := strings.CutPrefix(n.URL, mapScheme)
	if len(id) == len(n.URL) {
		return ""
	}
	return ID(id)
}
