package find

import "unicode/utf8"

// letters are Latin-1 from À and Latin Extended-A as they are searched: without accents and in lower case, a space for what is
// no letter.
const letters = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty" +
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
	"lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

// pairs are the letters that stand for two.
var pairs = map[rune]string{'Æ': "ae", 'æ': "ae", 'ß': "ss", 'Ĳ': "ij", 'ĳ': "ij", 'Œ': "oe", 'œ': "oe", 'Þ': "th", 'þ': "th", '…': "..."}

// Fold is a text as it is searched: in lower case, without accents, with plain quotes and dashes, and one space for any white
// space. A soft hyphen is left out.
func Fold(s string) string { return string(fold(make([]byte, 0, len(s)), s)) }

// fold appends a folded text.
func fold(dst []byte, s string) []byte {
	start := len(dst)
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case c >= 'A' && c <= 'Z':
				dst = append(dst, c+'a'-'A')
			case c > ' ':
				dst = append(dst, c)
			case len(dst) > start && dst[len(dst)-1] != ' ':
				dst = append(dst, ' ')
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case r == 0xA0 || r >= 0x2000 && r <= 0x200A || r == 0x202F:
			if len(dst) > start && dst[len(dst)-1] != ' ' {
				dst = append(dst, ' ')
			}
		case r == 0xAD || r == 0x200B || r == 0x2060 || r >= 0x300 && r <= 0x36F: // hyphens and accents of their own
		case r >= 0x2018 && r <= 0x201B:
			dst = append(dst, '\'')
		case r >= 0x201C && r <= 0x201F:
			dst = append(dst, '"')
		case r >= 0x2010 && r <= 0x2015 || r == 0x2212:
			dst = append(dst, '-')
		case pairs[r] != "":
			dst = append(dst, pairs[r]...)
		case r >= 0xC0 && r < 0x180 && letters[r-0xC0] != ' ':
			dst = append(dst, letters[r-0xC0])
		default:
			dst = utf8.AppendRune(dst, lower(r))
		}
	}
	return dst
}

// lower is the small letter of Greek and Cyrillic capitals; of others there are none in what Dutch and English people write.
func lower(r rune) rune {
	switch {
	case r >= 0x391 && r <= 0x3A9, r >= 0x410 && r <= 0x42F:
		return r + 0x20
	case r >= 0x400 && r <= 0x40F:
		return r + 0x50
	}
	return r
}
