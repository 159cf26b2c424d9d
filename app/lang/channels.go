package lang

import "strings"

// Channel is a way along which customer and supplier meet. Key is what a map's `channel` register holds, the same in every
// language; Also are other words that people type for it.
type Channel struct {
	Key, Dutch, English string
	Also                []string
}

// Channels are the channels that are offered, in this order. Any other word can be typed as well, and is kept as it is.
var Channels = []Channel{
	{"website", "website", "website", []string{"web", "site", "internet"}},
	{"webshop", "webshop", "web shop", []string{"online-shop"}},
	{"search", "zoekmachine", "search engine", []string{"google", "zoeken"}},
	{"display", "advertentie", "display ad", []string{"advertising", "banner", "display"}},
	{"social", "sociale media", "social media", []string{"social", "facebook", "instagram", "linkedin"}},
	{"video", "video", "video", []string{"youtube"}},
	{"email", "e-mail", "email", []string{"mail", "e-mailcampagne"}},
	{"newsletter", "nieuwsbrief", "newsletter", nil},
	{"phone", "telefoon", "phone", []string{"bellen", "telefonisch"}},
	{"chat", "chat/WhatsApp", "chat/WhatsApp", []string{"whatsapp", "chatbot"}},
	{"app", "app", "app", nil},
	{"employee", "medewerker", "employee", []string{"gesprek", "in person", "verkoper", "adviseur"}},
	{"store", "winkel", "store", []string{"shop", "showroom"}},
	{"visit", "bezoek", "visit", []string{"kantoor", "office"}},
	{"fair", "beurs/netwerk", "fair/network", []string{"beurs", "netwerkborrel"}},
	{"event", "evenement/webinar", "event/webinar", []string{"evenement", "webinar"}},
	{"letter", "brief/folder", "letter/leaflet", []string{"brief", "folder", "post"}},
	{"press", "krant/tijdschrift", "newspaper/magazine", []string{"krant", "tijdschrift"}},
	{"broadcast", "radio/tv", "radio/TV", []string{"radio", "tv", "televisie"}},
	{"review", "review van anderen", "others’ reviews", []string{"reviews", "google-review", "recensie"}},
	{"compare", "vergelijkingssite", "comparison site", []string{"vergelijker"}},
	{"mouth", "mond-tot-mond", "word of mouth", []string{"mond-tot-mondreclame"}},
	{"partner", "partner", "partner", nil},
	{"404", "404-pagina", "404 page", []string{"foutpagina"}},
}

// ChannelOf finds the channel that a word means: a key, its Dutch or English name or another word for it, in any case; nil
// when it is none of those.
func ChannelOf(word string) *Channel {
	if i := ChannelAt(word); i >= 0 {
		return &Channels[i]
	}
	return nil
}

// ChannelAt is where in Channels the channel stands that a word means, or -1.
func ChannelAt(word string) int {
	word = strings.ToLower(strings.TrimSpace(word))
	for i := range Channels {
		c := &Channels[i]
		if word == c.Key || word == strings.ToLower(c.Dutch) || word == strings.ToLower(c.English) {
			return i
		}
		for _, also := range c.Also {
			if word == also {
				return i
			}
		}
	}
	return -1
}

// Channel is what a channel of a map is called: its name in this language, or the word itself.
func (w *Words) Channel(word string) string {
	c := ChannelOf(word)
	switch {
	case c == nil:
		return word
	case w.Code == "nl":
		return c.Dutch
	}
	return c.English
}
