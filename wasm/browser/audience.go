//go:build js && wasm

package browser

import "errors"

// Room is what the windows of one room say to each other: that of a facilitator, and that of the audience which follows it.
type Room struct {
	page    *Page
	name    string
	channel *object
}

const (
	followsParameter = "publiek"        // in the address of an audience's window: the room
	roomKey          = "reiskaart/room" // in sessionStorage while the page is loaded again, and at no other time: see RoomName
)

// RoomName is the room that this page is in, and whether it is there as an audience. A page that is nobody's audience takes its room along when
// it is loaded again; else it has fresh. A tab that is duplicated has a copy of the other's sessionStorage, so the room stands there only from
// when a page goes until it is back: otherwise both would be in one room, and one audience follow two facilitators.
func (p *Page) RoomName(fresh string) (name string, follows bool) {
	asked := create("URLSearchParams", p.window.get("location").text("search")).call("get", followsParameter)
	if name = asked.string(); name != "" {
		return name, true
	}
	kept := p.offered("sessionStorage")
	if name = kept.call("getItem", roomKey).string(); name == "" {
		name = fresh
	}
	kept.call("removeItem", roomKey)
	_ = p.on(p.window, "pagehide", func(event) { kept.call("setItem", roomKey, name) }) // without it, an audience has to be opened again after a reload
	_ = p.on(p.window, "pageshow", func(event) { kept.call("removeItem", roomKey) })    // the browser had kept the page itself
	return name, false
}

// Enter begins to listen to the other windows of a room. Where the browser has no channel, there are none.
func (p *Page) Enter(name string, heard func(said string)) (*Room, error) {
	r := &Room{page: p, name: name, channel: create("BroadcastChannel", "reiskaart room "+name)}
	if r.channel.err != nil {
		return r, r.channel.err
	}
	return r, p.on(r.channel, "message", func(e event) { heard(e.text("data")) })
}

// Tell says something to the other windows of the room. A nil Room has none.
func (r *Room) Tell(said string) error {
	if r == nil || r.channel.err != nil {
		return nil
	}
	return r.channel.call("postMessage", said).err
}

var errBlocked = errors.New("the browser opened no window")

// Open opens the window of the room's audience; the error says that the browser did not let it.
func (r *Room) Open() error {
	at := create("URL", r.page.window.get("location").text("href"))
	at.get("searchParams").call("set", followsParameter, r.name)
	opened := r.page.window.call("open", at.text("href"), "reiskaart-"+r.name, "popup,width=1280,height=720")
	if opened.err != nil {
		return opened.err
	}
	if !opened.exists() {
		return errBlocked
	}
	return nil
}

// CloseWindow closes this window, where the browser lets a page do that.
func (p *Page) CloseWindow() error { return p.window.call("close").err }

// WatchLeaving tells when the page goes away.
func (p *Page) WatchLeaving(leaving func()) error {
	return p.on(p.window, "pagehide", func(event) { leaving() })
}
