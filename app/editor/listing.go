package editor

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"time"

	"reiskaart/app/journey"
)

// listing is the library on its way to being shown: maps by persona, and a wanted map with the present one that it came from.
type listing struct {
	sort   string
	maps   []listedMap
	groups map[string]*standing // by persona, folded
	pairs  map[journey.ID]*standing
}

type listedMap struct {
	MapInfo
	root  journey.ID // the present map of a wanted one that is on the list; else its own id
	group string     // the persona of that map, folded
}

// standing is where a group or pair comes in the order: its latest change and its first title.
type standing struct {
	changed     int64
	title, name string
}

// listed is the library as it is shown, without the deleted.
func (e *Editor) listed() *Library {
	if !e.library.open {
		return nil
	}
	maps := slices.Clone(e.library.maps)
	if e.doc.kept {
		e.freshInfo()
		maps = slices.DeleteFunc(maps, func(m MapInfo) bool { return m.ID == e.doc.info.ID })
		maps = append(maps, e.doc.info)
	}
	w := e.words.Maps
	list := &Library{Sort: e.prefs.Sort, Sorts: []Choice{{Label: w.ByChange}, {Value: "title", Label: w.ByTitle}, {Value: "persona", Label: w.ByPersona}}}
	list.Acts = []MenuItem{e.item(e.pairCommand(), false), e.item("otherpersona", false), e.item("versions", false)}
	list.Rest = e.inSession() && !e.session.allMaps && len(maps) > 1
	for _, m := range byPersona(maps, e.prefs.Sort) {
		if list.Rest && m.ID != e.doc.info.ID {
			continue
		}
		state := ""
		if m.Wanted {
			state = journey.ToBe
		}
		list.Maps = append(list.Maps, LibraryItem{
			ID: m.ID, Title: e.titled(m.Title), Current: m.ID == e.doc.info.ID, Paired: m.root != m.ID,
			Group: cmp.Or(m.Persona, w.NoPersona), Segment: m.Segment, State: e.words.State(state),
			Detail: e.words.Library.Notes.Of(m.Notes) + " · " + e.when(m.Changed), Picture: e.library.pictures[m.ID],
		})
	}
	return list
}

// byPersona groups the maps that are not deleted by persona, keeps pairs together and sorts both. Persona of a map is from here
// on the one that its group is named after: spelled as in the map that was changed last, and of a pair the present map's.
func byPersona(maps []MapInfo, by string) []listedMap {
	l := listing{sort: by, groups: map[string]*standing{}, pairs: map[journey.ID]*standing{}}
	there := map[journey.ID]*MapInfo{}
	for i := range maps {
		if maps[i].Deleted == 0 {
			there[maps[i].ID] = &maps[i]
		}
	}
	for i := range maps {
		m := &maps[i]
		if m.Deleted > 0 {
			continue
		}
		root := rootOf(m, there)
		group := folded(root.Persona)
		l.maps = append(l.maps, listedMap{*m, root.ID, group})
		title := folded(root.Title)
		g, p := stand(l.groups, group), stand(l.pairs, root.ID)
		if m.Changed > g.changed || g.name == "" {
			g.name = root.Persona
		}
		if g.title == "" || title < g.title {
			g.title = title
		}
		p.title = title
		g.changed, p.changed = max(g.changed, m.Changed), max(p.changed, m.Changed)
	}
	for i := range l.maps {
		l.maps[i].Persona = l.groups[l.maps[i].group].name
	}
	sort.Slice(l.maps, func(i, j int) bool { return l.compare(&l.maps[i], &l.maps[j]) < 0 })
	return l.maps
}

func (l *listing) compare(x, y *listedMap) int {
	if x.group != y.group {
		if x.group == "" || y.group == "" {
			return cmp.Compare(y.group, x.group) // those without a persona come last
		}
		return cmp.Or(l.order(l.groups[x.group], l.groups[y.group], l.sort), cmp.Compare(x.group, y.group))
	}
	if x.root != y.root {
		by := l.sort
		if by == "persona" {
			by = ""
		}
		return cmp.Or(l.order(l.pairs[x.root], l.pairs[y.root], by), cmp.Compare(x.root, y.root))
	}
	if x.ID == x.root || y.ID == y.root {
		if x.ID == x.root {
			return -1
		}
		return 1
	}
	return cmp.Or(cmp.Compare(y.Changed, x.Changed), cmp.Compare(x.ID, y.ID))
}

func (l *listing) order(x, y *standing, sort string) int {
	switch sort {
	case "title":
		return cmp.Compare(x.title, y.title)
	case "persona":
		return cmp.Compare(folded(x.name), folded(y.name))
	}
	return cmp.Compare(y.changed, x.changed)
}

// rootOf is the present map that a map came from, through wanted maps of wanted maps, or the map itself.
func rootOf(m *MapInfo, there map[journey.ID]*MapInfo) *MapInfo {
	root := m
	for range len(there) { // a damaged list could go round
		from := there[root.BasedOn]
		if !root.Wanted || from == nil {
			return root
		}
		root = from
	}
	return m
}

func stand[K comparable](all map[K]*standing, key K) *standing {
	if all[key] == nil {
		all[key] = &standing{}
	}
	return all[key]
}

func folded(s string) string { return strings.ToLower(strings.TrimSpace(s)) }

// sortLibrary sets the order of the library, and remembers it.
func (e *Editor) sortLibrary(by string) {
	e.prefs.Sort = by
	e.emit(PutPrefs{e.prefs})
}

func (e *Editor) titled(title string) string {
	if title == "" {
		return e.words.Start.Untitled
	}
	return title
}

// when is a moment as a person says it: vandaag 14:02.
func (e *Editor) when(millis int64) string {
	at, w := e.local(millis), &e.words.Library
	switch at.Format(time.DateOnly) {
	case e.today():
		return w.Today.With(at.Format(clockTime))
	case e.now.AddDate(0, 0, -1).Format(time.DateOnly):
		return w.Yesterday.With(at.Format(clockTime))
	}
	return at.Format(dateAndTime)
}
