package scene

import (
	"strconv"
	"strings"

	"reiskaart/app/lang"
	"reiskaart/app/layout"
)

// Icons are line drawings in a square of 16 by 16, written as a path of M, L, C and Z as in SVG, and O x y r for a circle.

// Icons of a channel and of a kind of evidence: a colleague, social media, a review.
const (
	personIcon = "O8 4.8 3.1 M2 14.4 C2.4 11 4.9 9.7 8 9.7 C11.1 9.7 13.6 11 14 14.4"
	sharedIcon = "O4 8 2.2 O12 3.7 2.2 O12 12.3 2.2 M6 7 L10 4.8 M6 9 L10 11.2"
	starIcon   = "M8 1.4 L10 6 L14.8 6.4 L11.1 9.5 L12.3 14.3 L8 11.7 L3.7 14.3 L4.9 9.5 L1.2 6.4 L6 6 Z"
)

// channelIcons are those of lang.Channels, by their keys.
var channelIcons = map[string]string{
	"website":    "O8 8 6.3 M1.7 8 L14.3 8 M8 1.7 C4.6 4.6 4.6 11.4 8 14.3 C11.4 11.4 11.4 4.6 8 1.7",
	"webshop":    "M1.2 2.5 L3.4 2.5 L5.3 10.4 L12.8 10.4 L14.5 5 L4 5 O6.3 13.3 1 O11.9 13.3 1",
	"search":     "O6.8 6.8 4.8 M10.3 10.3 L14.4 14.4",
	"display":    "M1.8 6.2 L5 6.2 L12.4 2.6 L12.4 12.8 L5 9.4 L1.8 9.4 Z M4.6 9.6 L5.6 13.6 L7.8 13.6 L7 10.4 M14.6 6.4 L14.6 9.2",
	"social":     sharedIcon,
	"video":      "M1.4 3.2 L14.6 3.2 L14.6 12.8 L1.4 12.8 Z M6.4 5.6 L10.6 8 L6.4 10.4 Z",
	"email":      "M1.4 3.2 L14.6 3.2 L14.6 12.8 L1.4 12.8 Z M1.4 3.6 L8 9 L14.6 3.6",
	"newsletter": "M2.8 1.6 L13.2 1.6 L13.2 14.4 L2.8 14.4 Z M5.4 4.6 L10.6 4.6 M5.4 7.8 L10.6 7.8 M5.4 11 L8.6 11",
	"phone":      "M4.4 1.8 L6.6 2.2 L7.2 5.2 L5.6 6.4 C6.4 8.1 7.9 9.6 9.6 10.4 L10.8 8.8 L13.8 9.4 L14.2 11.6 C14.2 13 13 14.2 11.6 14.2 C6.2 14 2 9.8 1.8 4.4 C1.8 3 3 1.8 4.4 1.8 Z",
	"chat":       "M1.8 2.6 L14.2 2.6 L14.2 10.8 L8 10.8 L4.6 14 L4.6 10.8 L1.8 10.8 Z M5 6.7 L11 6.7",
	"app":        "M4.2 1.4 L11.8 1.4 L11.8 14.6 L4.2 14.6 Z M7 12 L9 12",
	"employee":   personIcon,
	"store":      "M2.8 8 L2.8 14.2 L13.2 14.2 L13.2 8 M1.4 6.2 L3.6 2 L12.4 2 L14.6 6.2 C13.9 8.4 11 8.4 10.2 6.2 C9.4 8.4 6.6 8.4 5.8 6.2 C5 8.4 2.1 8.4 1.4 6.2 Z M6.4 14.2 L6.4 10.6 L9.6 10.6 L9.6 14.2",
	"visit":      "M8 14.6 C4.5 10.8 3.1 8.8 3.1 6.4 C3.1 3.5 5.2 1.5 8 1.5 C10.8 1.5 12.9 3.5 12.9 6.4 C12.9 8.8 11.5 10.8 8 14.6 Z O8 6.3 1.8",
	"fair":       "O5.4 5 2.5 O11.4 5.8 1.9 M1 13.8 C1.2 10.8 2.9 9.5 5.4 9.5 C7.9 9.5 9.6 10.8 9.8 13.8 M11.2 9.9 C13.4 9.8 14.8 11 15 13.6",
	"event":      "M1.8 3.4 L14.2 3.4 L14.2 14.2 L1.8 14.2 Z M1.8 7 L14.2 7 M5 1.5 L5 5 M11 1.5 L11 5",
	"letter":     "M1.6 3.6 L6 2 L10 3.6 L14.4 2 L14.4 12.4 L10 14 L6 12.4 L1.6 14 Z M6 2 L6 12.4 M10 3.6 L10 14",
	"press":      "M1.4 2.8 L11.4 2.8 L11.4 13.4 L3 13.4 C2 13.4 1.4 12.8 1.4 11.8 Z M11.4 5.8 L14.6 5.8 L14.6 11.8 C14.6 12.8 14 13.4 13 13.4 L11.4 13.4 M4 6 L8.8 6 M4 8.6 L8.8 8.6 M4 11 L7 11",
	"broadcast":  "M1.6 5 L14.4 5 L14.4 13.8 L1.6 13.8 Z M4.8 1.4 L8 5 L11.2 1.4",
	"review":     starIcon,
	"compare":    "M8 1.6 L8 14.4 M5 14.4 L11 14.4 M2.6 3.6 L13.4 3.6 M2.6 3.6 L0.8 9 L4.4 9 Z M13.4 3.6 L11.6 9 L15.2 9 Z",
	"mouth":      "M1.2 2 L10.2 2 L10.2 8.2 L5.6 8.2 L3.2 10.6 L3.2 8.2 L1.2 8.2 Z M12.4 5.2 L14.8 5.2 L14.8 11.4 L12.9 11.4 L12.9 13.9 L10.4 11.4 L6.4 11.4",
	"partner":    "O5.6 8 4.3 O10.4 8 4.3",
	"404":        "M2.8 1.6 L9.4 1.6 L13.2 5.4 L13.2 14.4 L2.8 14.4 Z M5.8 7.2 L10.2 11.6 M10.2 7.2 L5.8 11.6",
}

// otherIcon stands for a channel that is none of the set.
const otherIcon = "O3.4 8 1.1 O8 8 1.1 O12.6 8 1.1"

// markIcons are those of the marks of a note, but for severity and reach.
var markIcons = map[layout.Mark]string{
	layout.Paid:        "M12.4 3.6 C9 1.4 4.8 3.4 4.8 8 C4.8 12.6 9 14.6 12.4 12.4 M2.4 6.6 L9.6 6.6 M2.4 9.4 L9.2 9.4",
	layout.Earned:      "M8 14 C3 10.2 1.5 7.7 1.5 5.5 C1.5 2.4 6 1.2 8 4.6 C10 1.2 14.5 2.4 14.5 5.5 C14.5 7.7 13 10.2 8 14 Z",
	layout.Owned:       "M1.4 8.2 L8 2 L14.6 8.2 M3.6 6.4 L3.6 14 L12.4 14 L12.4 6.4",
	layout.Active:      "M1 8 C4.2 3 11.8 3 15 8 C11.8 13 4.2 13 1 8 Z O8 8 2",
	layout.Passive:     "M1 6.2 C4.2 10.8 11.8 10.8 15 6.2 M8 9.8 L8 12.8 M3.6 8.8 L2.2 11.2 M12.4 8.8 L13.8 11.2",
	layout.Indirect:    "O2.8 11.4 2 O13.2 11.4 2 O8 4.2 2 M4 9.8 L6.8 5.8 M9.2 5.8 L12 9.8",
	layout.Trigger:     "M9.2 1.2 L3 9.2 L7.4 9.2 L6.4 14.8 L12.8 6.6 L8.4 6.6 Z",
	layout.InfoFrom:    "M1.8 10 L1.8 14 L14.2 14 L14.2 10 M8 10.6 L8 1.8 M4.6 5 L8 1.6 L11.4 5",
	layout.InfoTo:      "M1.8 10 L1.8 14 L14.2 14 L14.2 10 M8 1.6 L8 10.4 M4.6 7.2 L8 10.6 L11.4 7.2",
	layout.Exchange:    "M4.8 13.4 L4.8 2.8 M1.8 5.8 L4.8 2.6 L7.8 5.8 M11.2 2.6 L11.2 13.2 M8.2 10.2 L11.2 13.4 L14.2 10.2",
	layout.Chosen:      "O8 8 6.4 M4.8 8.2 L7.2 10.6 L11.4 5.6",
	layout.Upsell:      "M2.8 8 L8 2.8 L13.2 8 M2.8 13.4 L8 8.2 L13.2 13.4",
	layout.CrossSell:   "M1.4 4.6 L8 4.6 L8 11.4 L1.4 11.4 Z M10 8 L15 8 M12.5 5.5 L12.5 10.5",
	layout.Speed:       "M2.6 2.8 L7.8 8 L2.6 13.2 M8.2 2.8 L13.4 8 L8.2 13.2",
	layout.Automation:  "M13.6 8 C13.6 11.1 11.1 13.6 8 13.6 C4.9 13.6 2.4 11.1 2.4 8 C2.4 4.9 4.9 2.4 8 2.4 C10 2.4 11.7 3.4 12.8 5 M13.2 1.4 L13.2 5.2 L9.4 5.2",
	layout.Access:      "O4.8 11.2 3 M7 9 L13.8 2.2 M10.8 5.2 L13.2 7.6",
	layout.Considered:  "M2.2 8.6 L6.2 12.6 L13.8 3.8",
	layout.Dropped:     "M3.2 3.2 L12.8 12.8 M12.8 3.2 L3.2 12.8",
	layout.AddsValue:   "O8 8 6.4 M8 4.8 L8 11.2 M4.8 8 L11.2 8",
	layout.Web:         "M6.4 9.6 L9.6 6.4 M7.4 4.8 L9.2 3 C10.4 1.8 12.2 1.8 13.2 2.8 C14.2 3.8 14.2 5.6 13 6.8 L11.2 8.6 M8.6 11.2 L6.8 13 C5.6 14.2 3.8 14.2 2.8 13.2 C1.8 12.2 1.8 10.4 3 9.2 L4.8 7.4",
	layout.Private:     "M1 8 C4.2 3 11.8 3 15 8 C11.8 13 4.2 13 1 8 Z M2.6 14.4 L13.4 1.6",
	layout.Observation: "O4.4 10 3 O11.6 10 3 M7.4 9.4 L8.6 9.4 M2 8.4 L4.4 3 L5.8 3 M14 8.4 L11.6 3 L10.2 3",
	layout.Interview:   "M1.8 2.6 L14.2 2.6 L14.2 10.8 L8 10.8 L4.6 14 L4.6 10.8 L1.8 10.8 Z M5.8 5 L5.2 8 M10.4 5 L9.8 8",
	layout.Colleague:   personIcon,
	layout.Social:      sharedIcon,
	layout.Review:      starIcon,
	layout.Data:        "M3 13.8 L3 9 M8 13.8 L8 2.4 M13 13.8 L13 6",
}

// channelIcon is the icon of a channel by its key or any word for it.
func channelIcon(word string) string {
	if c := lang.ChannelOf(word); c != nil {
		return channelIcons[c.Key]
	}
	return otherIcon
}

// ChannelPath is the icon of a channel as an SVG path in a square of 16 by 16, for the chrome.
func ChannelPath(word string) string {
	var p pen
	p.icon(channelIcon(word), 0, 0, 16, 1, 1)
	var out strings.Builder
	pts := p.items[0].Pts
	for _, v := range p.items[0].Verbs {
		out.WriteByte(v)
		_, n := verb(v)
		for _, f := range pts[:n] {
			out.WriteString(strconv.FormatFloat(f, 'f', -1, 32))
			out.WriteByte(' ')
		}
		pts = pts[n:]
	}
	return out.String()
}

// icon draws an icon with its left top corner at x, y and sides of size.
func (p *pen) icon(path string, x, y, size float64, color Color, width float64) {
	p.path(0, color, width)
	k := size / 16
	var n [6]float64
	for path != "" {
		v := path[0]
		path = path[1:]
		count := 0
		for path != "" && !(path[0] >= 'A' && path[0] <= 'Z') {
			end := strings.IndexAny(path, " MLCZO")
			if end < 0 {
				end = len(path)
			}
			if end > 0 {
				n[count], _ = strconv.ParseFloat(path[:end], 64) // the paths above are numbers: a test reads them all
				count++
			}
			path = strings.TrimPrefix(path[end:], " ")
		}
		switch v {
		case 'O':
			p.ring(x+k*n[0], y+k*n[1], k*n[2])
		case 'Z':
			p.to('Z')
		default:
			for i := 0; i < count; i += 2 {
				n[i], n[i+1] = x+k*n[i], y+k*n[i+1]
			}
			p.to(v, n[:count]...)
		}
	}
}

// ring goes on with the path begun last by a circle; each quarter as a Bézier curve.
func (p *pen) ring(x, y, r float64) {
	k := r * 0.5523
	p.to('M', x, y-r)
	p.to('C', x+k, y-r, x+r, y-k, x+r, y)
	p.to('C', x+r, y+k, x+k, y+r, x, y+r)
	p.to('C', x-k, y+r, x-r, y+k, x-r, y)
	p.to('C', x-r, y-k, x-k, y-r, x, y-r)
	p.to('Z')
}
