//go:build js && wasm

package browser

import (
	"strings"

	"reiskaart/app/journey"
)

// Channel tells the other tabs that there is something to read. What it is they read from the library: a message may be lost.
type Channel struct{ js *object }

const libraryChanged = "library"

// Channel begins to listen. changed is called with the map that another tab wrote to, or "" when the list of maps changed.
// Where the browser has no channel, tabs meet only when a map is opened.
func (p *Page) Channel(changed func(m journey.ID)) (*Channel, error) {
	channel := create("BroadcastChannel", "reiskaart")
	if channel.err != nil {
		return nil, channel.err
	}
	return &Channel{channel}, p.on(channel, "message", func(e event) {
		said := e.text("data")
		if id, ok := strings.CutPrefix(said, "map "); ok {
			changed(journey.ID(id))
		} else if said == libraryChanged {
			changed("")
		}
	})
}

// Tell says that a map has new lines, or, for "", that the list of maps changed. A nil Channel tells nobody.
func (c *Channel) Tell(m journey.ID) error {
	if c == nil {
		return nil
	}
	said := libraryChanged
	if m != "" {
		said = "map " + string(m)
	}
	return c.js.call("postMessage", said).err
}
