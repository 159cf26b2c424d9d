// Package chat takes from lines that were copied out of a meeting chat what people did not write: who, when, reactions.
//
//	text, left := chat.Strip("Anna Bakker\n14:02\nZoekt op funda\n👍 2\nPiet de Vries\n14:03\nBelt de bank\n")
//	// text is "Zoekt op funda\nBelt de bank", left is 5: two names, two times, a reaction
//
// It knows Teams, Zoom, Google Meet, WhatsApp and Slack, in Dutch and English. It only takes off what is certain: where the
// form of a line leaves no doubt ("[14:02, 22-11-2026] Anna: ..."), or where names and times come again and again with
// something said between them. Anything else stays as it was.
package chat

import "strings"

// Strip gives a copied text without senders, times and reactions, and how many of these were left out. A text that is not
// certainly a chat comes back as it is, with left 0.
func Strip(text string) (rest string, left int) {
	var lines []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	if len(lines) > maxLines {
		return text, 0
	}
	c := chat{lines: lines, kinds: make([]kind, len(lines)), said: make([]string, len(lines)), names: map[string]int{}}
	for i := 0; i < len(lines); {
		i += c.read(i)
	}
	if !c.certain() {
		return text, 0
	}
	return c.spoken()
}

// maxLines is far more than a meeting says; what is longer is no chat, or will not be pasted.
const maxLines = 50_000

// kind is what a line of a chat is.
type kind uint8

const (
	message kind = iota // somebody wrote it
	inline              // a sender and time before what somebody wrote
	head                // a sender, a time, or both
	weak                // as head, but a list of appointments may look the same
	dropped             // of a head: its second line
	moment              // a time alone: in a chat the same sender goes on
)

// chat is a text while it is found out what its lines are.
type chat struct {
	lines []string
	kinds []kind
	said  []string       // of inline: what comes after the sender
	names map[string]int // senders of weak heads
}

// read finds out what the line at i is, and gives how many lines that took.
func (c *chat) read(i int) int {
	line := c.lines[i]
	if said, ok := inlineOf(line); ok {
		if c.kinds[i], c.said[i] = inline, said; said == "" {
			c.kinds[i] = head
		}
		return 1
	}
	if headOf(line) {
		c.kinds[i] = head
		return 1
	}
	if name, ok := nameAndStamp(line); ok {
		c.kinds[i] = weak
		c.names[name]++
		return 1
	}
	if stamped(line, true) {
		c.kinds[i] = moment
		return 1
	}
	if i+1 < len(c.lines) && stamped(c.lines[i+1], true) && nameLike(line) {
		c.kinds[i], c.kinds[i+1] = weak, dropped
		c.names[line]++
		if i > 0 && c.kinds[i-1] == message && previewOf(c.lines[i-1], line) {
			c.kinds[i-1] = dropped
		}
		return 2
	}
	return 1
}

// certain decides whether it is a chat.
func (c *chat) certain() bool {
	strong, weaks, sure, talk := 0, 0, 0, true // talk: after each weak head somebody says something
	for i, k := range c.kinds {
		switch k {
		case inline, head:
			strong++
		case weak:
			weaks++
			name := c.lines[i]
			if n, ok := nameAndStamp(name); ok {
				name = n
			}
			if c.names[name] > 1 || isPerson(name) {
				sure++
			}
			next := i + 1
			for next < len(c.kinds) && c.kinds[next] == dropped {
				next++
			}
			talk = talk && next < len(c.kinds) && c.kinds[next] == message
		}
	}
	if strong > 0 {
		return true
	}
	return weaks > 0 && sure == weaks && talk && (weaks > 1 || c.kinds[0] == weak)
}

// spoken puts together what was said.
func (c *chat) spoken() (rest string, left int) {
	var out strings.Builder
	say := func(s string) {
		if out.Len() > 0 {
			out.WriteByte('\n')
		}
		out.WriteString(s)
	}
	fresh := false // nothing was said yet since the last head: whatever comes is a message
	for i := 0; i < len(c.lines); i++ {
		line := c.lines[i]
		switch c.kinds[i] {
		case inline:
			say(c.said[i])
			left, fresh = left+1, false
		case head, weak, dropped, moment:
			left, fresh = left+1, true
		default:
			n := 0
			if !fresh {
				n = noise(c.lines, i)
			}
			if n > 0 {
				left, i = left+n, i+n-1
				continue
			}
			say(line)
			fresh = false
		}
	}
	return out.String(), left
}
