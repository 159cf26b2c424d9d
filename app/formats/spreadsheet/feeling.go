package spreadsheet

import (
	"math"
	"strconv"
	"strings"

	"reiskaart/app/formats/grid"
	"reiskaart/app/journey"
)

// feel gives a note the score that a cell says: a figure, a sign, a face or a word, alone, before the words or in brackets behind.
func (r *reading) feel(i int, cell string) {
	n := &r.j.Notes[i]
	if open := strings.LastIndexByte(cell, '('); open > 0 && strings.HasSuffix(cell, ")") {
		if f, ok := figureOf(cell[open+1 : len(cell)-1]); ok {
			r.score(i, f, strings.TrimSpace(cell[:open]), n.Text == cell)
			return
		}
	}
	head, after, _ := strings.Cut(cell, " ")
	for _, part := range []string{cell, strings.Trim(head, ":;,")} {
		if f, ok := figureOf(part); ok {
			if part == cell {
				after = ""
			}
			r.score(i, f, strings.TrimLeft(after, " :–-"), n.Text == cell)
			return
		}
		if score, ok := Feeling(part); ok {
			n.Score, n.Scored = score, true
			isWord := part[0]|0x20 >= 'a' && part[0]|0x20 <= 'z'
			switch {
			case n.Text != cell, isWord: // the word is worth keeping
			case part == cell:
				n.Text = ""
			default:
				n.Text = strings.TrimLeft(after, " :–")
			}
			return
		}
	}
	if n.Text != cell && n.Text == "" {
		n.Text = cell
	}
}

// score keeps a figure until all are known: the highest tells from where to where they were counted.
func (r *reading) score(i int, f float64, text string, replace bool) {
	if len(r.raw) == 0 || f > r.high {
		r.high = f
	}
	if len(r.raw) == 0 || f < r.low {
		r.low = f
	}
	r.felt, r.raw = append(r.felt, i), append(r.raw, f)
	if replace {
		r.j.Notes[i].Text = text
	}
}

// rescale turns figures of emotions into scores: from -2 to 2 they are that, from 1 to 5 or to 10 they are converted. Others
// are nobody's score and stay as words.
func (r *reading) rescale() {
	for at, i := range r.felt {
		n, f := &r.j.Notes[i], r.raw[at]
		switch {
		case r.low >= journey.LowestScore && r.high <= journey.HighestScore:
		case r.low >= 0 && r.high <= 5:
			r.j.Scale = 5
			f -= 3
		case r.low >= 0 && r.high <= 10:
			r.j.Scale = 10
			f = (f-1)/9*4 - 2
		default:
			n.Text = strings.TrimSpace(strconv.FormatFloat(f, 'f', -1, 64) + " " + n.Text)
			continue
		}
		n.Score, n.Scored = max(journey.LowestScore, min(journey.HighestScore, int(math.Round(f)))), true
	}
}

// Feeling is the score that a word, a sign or a face says.
func Feeling(s string) (score int, ok bool) {
	s = strings.TrimSpace(s)
	if score, ok = feelings[s]; !ok {
		score, ok = feelings[grid.Fold(s)]
	}
	return score, ok && s != ""
}

// Felt takes the score of a single emotion off its words: a figure from -2 to 2, a sign, a face or a word, as in a cell of a table.
func Felt(text string) (rest string, score int, ok bool) {
	r := reading{j: &Journey{Notes: []Note{{Text: text}}}}
	r.feel(0, text)
	if r.high > journey.HighestScore || r.low < journey.LowestScore {
		return text, 0, false
	}
	r.rescale()
	n := r.j.Notes[0]
	return n.Text, n.Score, n.Scored
}

// figureOf reads a figure with a point or a comma, and with either sort of minus.
func figureOf(s string) (float64, bool) {
	s = strings.NewReplacer("−", "-", ",", ".").Replace(strings.TrimSpace(s))
	if s == "" || strings.Trim(s, "+-0123456789.") != "" {
		return 0, false
	}
	f, err := strconv.ParseFloat(s, 64)
	return f, err == nil
}
