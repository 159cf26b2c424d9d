package text

import (
	"math"
	"sort"
	"strings"
)

// Weight is one of the two weights of the font.
type Weight uint8

const (
	Regular Weight = iota
	Bold
)

const weights = 2

// Limits on what a face learns, so that no text can make it grow without bound or overflow a sum.
const (
	maxLearntBytes = 64 // the longest emoji, a family with skin tones, has 41
	maxLearntEm    = 64 // the widest single character known is some 12 em
)

// lowRunes is where the plain table ends: ASCII, Latin-1 and Latin Extended-A, all that Dutch and English need but dashes and
// curly quotes.
const lowRunes = 0x180

// glyphRange is a run of runes that the font has; at is the place of the first one's advance in glyphAdvances.
type glyphRange struct{ first, last, at uint16 }

// Face knows how wide characters are: those of the font from its table, others once it has learnt them. It holds both weights.
// A Face is not safe for use by several goroutines at once.
type Face struct {
	low      [weights][lowRunes]uint16 // 0: not in the font
	run      [weights][256]uint16      // of the bytes that are plain, 0 for every other
	learnt   [weights]map[string]int32
	asked    map[string]bool
	unknown  []string
	revision uint32
	scratch  []segment
}

// NewFace returns a face that knows the Go fonts and has learnt nothing yet.
func NewFace() *Face {
	f := &Face{asked: map[string]bool{}}
	for w := range f.low {
		f.learnt[w] = map[string]int32{}
		for _, g := range glyphRanges {
			for r := g.first; r <= g.last && r < lowRunes; r++ {
				f.low[w][r] = advanceAt(Weight(w), int(g.at+r-g.first))
			}
		}
		for c := range f.run[w] {
			if plain(byte(c)) {
				f.run[w][c] = f.low[w][c]
			}
		}
	}
	return f
}

func advanceAt(w Weight, at int) uint16 {
	table := glyphAdvances[w]
	return uint16(table[2*at])<<8 | uint16(table[2*at+1])
}

// advance is the width of a rune in font units, 0 where the font lacks it.
func (f *Face) advance(r rune, w Weight) int32 {
	if uint32(r) < lowRunes {
		return int32(f.low[w][r])
	}
	i := sort.Search(len(glyphRanges), func(i int) bool { return rune(glyphRanges[i].last) >= r })
	if i == len(glyphRanges) || r < rune(glyphRanges[i].first) {
		return 0
	}
	return int32(advanceAt(w, int(glyphRanges[i].at)+int(r)-int(glyphRanges[i].first)))
}

// Width is the width of s in em, set on one line without any break. Line breaks in s count as nothing.
func (f *Face) Width(s string, w Weight) float32 {
	sum := 0
	for i := 0; i < len(s); {
		c := f.cluster(s, i, w)
		sum += int(c.width)
		i = c.end
	}
	return float32(sum) / UnitsPerEm
}

// Learn takes the width in em that the browser measured for a cluster from Unknown. A width that is no number is ignored, one
// out of all proportion is clamped. It changes Revision only if the cluster was taken to be of another width until now.
func (f *Face) Learn(cluster string, w Weight, widthEm float32) {
	if w >= weights || cluster == "" || len(cluster) > maxLearntBytes || widthEm != widthEm {
		return
	}
	widthEm = min(max(widthEm, 0), maxLearntEm)
	units := int32(math.Round(float64(widthEm) * UnitsPerEm))
	known, ok := f.learnt[w][cluster]
	if !ok {
		cluster = strings.Clone(cluster)
		known = f.guess(cluster, w)
	}
	f.asked[cluster] = true
	f.learnt[w][cluster] = units
	if known != units {
		f.revision++
	}
}

// Unknown returns the clusters that were met, in the order in which they were met, whose width is neither in the font nor
// learnt, and forgets them: each is handed out once. Answer with Learn, in every weight.
func (f *Face) Unknown() []string {
	unknown := f.unknown
	f.unknown = nil
	return unknown
}

// Revision changes whenever a width has changed that a Text may have been prepared with; it belongs in the key of every cache
// of what was measured. Only a Text that is Foreign is touched by it.
func (f *Face) Revision() uint32 { return f.revision }
