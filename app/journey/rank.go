package journey

// Ranks order siblings by comparing strings, so that a note can be laid between two others with one write. A rank is one or
// more of the letters 0-9A-Za-z, read as a fraction in base 62, and never ends in '0': so between two different ranks there
// is always room for another, and the strings grow only where people keep inserting at one spot.

// maxRank is the length past which siblings are better ranked anew.
const maxRank = 48

// Between deals a rank after a and before b; an empty a is the beginning, an empty b the end. ok is false when none fits:
// a is not before b, one of them is no rank, or the result would be longer than 48 letters. Then rank the siblings anew (Deal).
func Between(a, b string) (rank string, ok bool) {
	if !isRank(a) || !isRank(b) || (b != "" && a >= b) {
		return "", false
	}
	out := make([]byte, 0, max(len(a), len(b))+2)
	for i := 0; len(out) < maxRank; i++ {
		lo, hi := digitAt(a, i, 0), digitAt(b, i, 62)
		if hi-lo > 1 {
			return string(append(out, idLetters[(lo+hi)/2])), true
		}
		out = append(out, idLetters[lo])
		if hi > lo { // from here on only a binds
			b = ""
		}
	}
	return "", false
}

// stride is the number of letters that After counts in: 62 to the third times 31 notes fit after the middle.
const stride = 4

// After deals a rank a small step past a, so that notes written one after the other keep short ranks; where b is not
// empty it is Between.
func After(a, b string) (string, bool) {
	if a == "" || b != "" || !isRank(a) {
		return Between(a, b)
	}
	var digits [stride]byte
	for i := range digits {
		digits[i] = idLetters[digitAt(a, i, 0)]
	}
	for {
		i := stride - 1
		for ; i >= 0 && digits[i] == 'z'; i-- {
			digits[i] = '0'
		}
		if i < 0 {
			return Between(a, b)
		}
		digits[i] = idLetters[digitAt(string(digits[i:i+1]), 0, 0)+1]
		if digits[stride-1] != '0' {
			return string(digits[:]), true
		}
	}
}

// Deal gives n ranks in order, evenly spread, all of one length but for trailing zeros.
func Deal(n int) []string {
	width, room := 1, 62
	for room <= n*2 {
		width, room = width+1, room*62
	}
	ranks := make([]string, n)
	for i := range ranks {
		v := (i + 1) * room / (n + 1)
		digits := make([]byte, width)
		for j := width - 1; j >= 0; j-- {
			digits[j] = idLetters[v%62]
			v /= 62
		}
		end := width
		for digits[end-1] == '0' {
			end--
		}
		ranks[i] = string(digits[:end])
	}
	return ranks
}

func digitAt(rank string, i, past int) int {
	if i >= len(rank) {
		if rank != "" && past == 62 {
			return 0 // an upper bound that has run out is followed by zeros
		}
		return past
	}
	switch c := rank[i]; {
	case c <= '9':
		return int(c - '0')
	case c <= 'Z':
		return int(c-'A') + 10
	default:
		return int(c-'a') + 36
	}
}

func isRank(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') {
			return false
		}
	}
	return s == "" || s[len(s)-1] != '0'
}
