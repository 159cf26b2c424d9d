package ui

import (
	"reiskaart/app/editor"
	"reiskaart/app/journey"
)

// group is the maps of one persona, as far as they are shown.
type group struct {
	Name string
	Maps []editor.LibraryItem
}

// byGroup splits the list where the persona changes.
func byGroup(maps []editor.LibraryItem) (groups []group) {
	for _, m := range maps {
		if n := len(groups); n > 0 && groups[n-1].Name == m.Group {
			groups[n-1].Maps = append(groups[n-1].Maps, m)
		} else {
			groups = append(groups, group{m.Group, []editor.LibraryItem{m}})
		}
	}
	return groups
}

// pictures are the addresses of the maps' small pictures. A picture itself is too long for an attribute.
type pictures struct {
	made map[journey.ID]pictured
	make func(svg string) string // "" where no address can be made
	drop func(address string)
}

type pictured struct{ svg, address string }

// address is where the browser finds the picture of a map, empty where there is none.
func (p *pictures) address(m editor.LibraryItem) string {
	if p.make == nil || m.Picture == "" {
		return ""
	}
	was := p.made[m.ID]
	if was.svg == m.Picture {
		return was.address
	}
	if was.address != "" {
		p.drop(was.address)
	}
	if p.made == nil {
		p.made = map[journey.ID]pictured{}
	}
	p.made[m.ID] = pictured{m.Picture, p.make(m.Picture)}
	return p.made[m.ID].address
}

func versionID(id journey.ID) string { return "version-" + string(id) }
