package scene

import (
	"math/bits"

	"reiskaart/app/geom"
)

// index finds the segments whose boxes meet a rectangle. It is a fixed number of buckets over the bounds that it was made for;
// what lies beyond them belongs to the buckets at the edge, so that it stays right wherever a note goes.
type index struct {
	bounds  geom.Rect
	buckets [side * side][]int32
}

const side = 64

func (x *index) start(bounds geom.Rect) {
	x.bounds = bounds
	for i := range x.buckets {
		x.buckets[i] = x.buckets[i][:0]
	}
}

// span is the range of buckets that a box lies in, ends included.
func (x *index) span(r geom.Rect) (c0, r0, c1, r1 int) {
	at := func(v, from, size float64) int {
		f := (v - from) / size * side
		if !(f > 0) { // nor a number
			return 0
		}
		return int(min(side-1, f))
	}
	b := x.bounds
	return at(r.X, b.X, b.W), at(r.Y, b.Y, b.H), at(r.Right(), b.X, b.W), at(r.Bottom(), b.Y, b.H)
}

func (x *index) insert(slot int32, r geom.Rect) {
	c0, r0, c1, r1 := x.span(r)
	for row := r0; row <= r1; row++ {
		for col := c0; col <= c1; col++ {
			b := &x.buckets[row*side+col]
			*b = append(*b, slot)
		}
	}
}

func (x *index) remove(slot int32, r geom.Rect) {
	c0, r0, c1, r1 := x.span(r)
	for row := r0; row <= r1; row++ {
		for col := c0; col <= c1; col++ {
			b := x.buckets[row*side+col]
			for i, s := range b {
				if s == slot {
					b[i] = b[len(b)-1]
					x.buckets[row*side+col] = b[:len(b)-1]
					break
				}
			}
		}
	}
}

// marks is a set of places in the drawing order, walked in that order.
type marks []uint64

func (m marks) set(i int32)      { m[i>>6] |= 1 << (i & 63) }
func (m marks) has(i int32) bool { return m[i>>6]&(1<<(i&63)) != 0 }

func (m marks) count() (n int) {
	for _, word := range m {
		n += bits.OnesCount64(word)
	}
	return n
}

// next is the first place from i on that is marked, or -1.
func (m marks) next(i int32) int32 {
	for w := int(i >> 6); w < len(m); w++ {
		word := m[w]
		if w == int(i>>6) {
			word &= ^uint64(0) << (i & 63)
		}
		if word != 0 {
			return int32(w<<6 + bits.TrailingZeros64(word))
		}
	}
	return -1
}

// last is the last place before i that is marked, or -1.
func (m marks) last(i int32) int32 {
	for i--; i >= 0; i = i&^63 - 1 {
		if word := m[i>>6] & (^uint64(0) >> (63 - i&63)); word != 0 {
			return i&^63 + int32(bits.Len64(word)) - 1
		}
	}
	return -1
}

// find marks the places in the drawing order of all segments whose boxes meet r, touching edges included.
func (s *Scene) find(r geom.Rect) marks {
	clear(s.found)
	c0, r0, c1, r1 := s.index.span(r)
	for row := r0; row <= r1; row++ {
		for _, bucket := range s.index.buckets[row*side+c0 : row*side+c1+1] {
			for _, slot := range bucket {
				sl := &s.slots[slot]
				if b := &sl.box; b.X <= r.X+r.W && r.X <= b.X+b.W && b.Y <= r.Y+r.H && r.Y <= b.Y+b.H {
					s.found.set(sl.place)
				}
			}
		}
	}
	return s.found
}
