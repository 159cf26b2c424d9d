package reviews

import (
	"strings"

	"reiskaart/app/formats/csv"
	"reiskaart/app/formats/grid"
)

// vocabulary has the words of heads, folded, by field.
var vocabulary = [fields]string{
	Phase: "fase,fasen,stadium,stage,episode,stap,step,phase,klantfase,reisfase,contactmoment,touchpoint,moment",
	Date: "datum,date,dag,day,tijdstempel,tijdstip,timestamp,created,created at,submitted,submitted at,ingevuld op,ingevuld,wanneer,when,reviewdatum," +
		"invuldatum,beoordelingsdatum,completed",
	Score: "score,cijfer,rating,beoordeling,waardering,sterren,ster,stars,star,rapportcijfer,nps,ces,csat,tevredenheid,satisfaction,grade,punten,points,reviewscore," +
		"npsscore,aanbeveling,aanbevelen,aanbeveelt,recommend,eindcijfer",
	Text: "tekst,text,opmerking,opmerkingen,review,toelichting,reactie,comment,comments,feedback,antwoord,quote,citaat,verbatim,reviewtekst,remark,remarks," +
		"beschrijving,description,message,bericht",
	Value:  "waarde,value,bedrag,amount,orderwaarde,klantwaarde,omzet,revenue,transactiewaarde,besteding,prijs,price,totaal,total,aankoopbedrag",
	Person: "persoon,person,naam,name,klant,customer,respondent,email,e mail,mail,klantnummer,klantnaam,wie,who,auteur,author,reviewer,gebruiker,user,customer id",
}

var heads = func() map[string]Field {
	m := map[string]Field{}
	for f, list := range vocabulary {
		for _, word := range strings.Split(list, ",") {
			m[word] = Field(f)
		}
	}
	return m
}()

// meaning is what a folded head stands for: as a whole, or else by the last word that says anything before a preposition, since both
// languages put what something is at the end: "review date", but "toelichting op je score".
func meaning(fold string) (Field, bool) {
	if f, ok := heads[fold]; ok {
		return f, true
	}
	words := strings.Fields(fold)
	found, ok := Field(0), false
	for i, word := range words {
		switch word {
		case "van", "op", "bij", "voor", "of", "for", "about", "over":
			if ok {
				return found, true
			}
		}
		if f, is := heads[word]; is && i < 12 {
			found, ok = f, true
		}
	}
	return found, ok
}

// columns finds the columns of a table: as chosen, as the map remembers them by their heads, and by the words of the heads.
func (t *Trial) columns(table *csv.Table, c *Choices, memory *memory) {
	first := table.Rows[0].Cells
	width := usedWidth(table.Rows)
	folds := make([]string, width)
	for i := range first[:min(width, len(first))] {
		folds[i] = grid.Fold(first[i])
	}
	t.Named = c.Heads == Yes
	if c.Heads == Unsaid {
		for _, fold := range folds {
			_, ok := meaning(fold)
			t.Named = t.Named || ok || memory.column(fold) != ""
		}
	}
	t.Heads = make([]string, width)
	if t.Named {
		copy(t.Heads, first)
	} else {
		clear(folds)
	}
	t.Examples = make([]string, width)
	for i := range t.Examples {
		for _, r := range t.body(table)[:min(len(t.body(table)), 50)] {
			if t.Examples[i] == "" {
				t.Examples[i] = r.At(i)
			}
		}
	}
	for f := range t.Columns {
		t.Columns[f] = None
	}
	taken := make([]bool, width)
	put := func(f Field, i int) {
		if _, chosen := c.Columns[f]; !chosen && !taken[i] && t.Columns[f] == None {
			t.Columns[f], taken[i] = i, true
		}
	}
	for f, i := range c.Columns {
		if i >= 0 && i < width {
			t.Columns[f], taken[i] = i, true
		}
	}
	for i, fold := range folds {
		if key := memory.column(fold); key != "" {
			if f, ok := FieldOf(key); ok {
				put(f, i)
			} else {
				folds[i] = "" // it is none, as was said before
			}
		}
	}
	for _, exact := range [...]bool{true, false} {
		for i, fold := range folds {
			if f, ok := heads[fold]; ok && exact {
				put(f, i)
			} else if f, ok := meaning(fold); ok && !exact {
				put(f, i)
			}
		}
	}
	for i, fold := range folds {
		if f, ok := meaning(fold); ok && !taken[i] && t.Columns[f] != None {
			t.Spare = append(t.Spare, Spare{f, i})
		}
	}
}

// headsAgain reports whether a row under the heads is those heads once more.
func (t *Trial) headsAgain(row *csv.Row) bool {
	same := 0
	for i, cell := range row.Cells {
		switch {
		case i < len(t.Heads) && cell == t.Heads[i]:
			if cell != "" {
				same++
			}
		case cell != "":
			return false
		}
	}
	return t.Named && same > 0 && (same > 1 || len(t.Heads) == 1)
}

// usedWidth is how many columns a table has: those with a head, and those that stand filled in half of the rows. What stands further to the right
// got there by a separator in a text.
func usedWidth(rows []csv.Row) int {
	width := 0
	for i, cell := range rows[0].Cells {
		if cell != "" {
			width = i + 1
		}
	}
	filled := make([]int, 0, width)
	for i := range rows {
		for c, cell := range rows[i].Cells {
			if c >= len(filled) {
				filled = append(filled, 0)
			}
			if cell != "" {
				filled[c]++
			}
		}
	}
	for c, n := range filled {
		if n > 1 && 2*n >= len(rows) {
			width = max(width, c+1)
		}
	}
	return width
}

// body is the rows under the heads.
func (t *Trial) body(table *csv.Table) []csv.Row {
	if t.Named {
		return table.Rows[1:]
	}
	return table.Rows
}

// head is the folded head of the column of a field.
func (t *Trial) head(f Field) string {
	if i := t.Columns[f]; i >= 0 && i < len(t.Heads) {
		return grid.Fold(t.Heads[i])
	}
	return ""
}

// Looks reports whether a table looks like one of reviews: its heads name a score or a text, and one thing besides.
func Looks(table *csv.Table) bool {
	if len(table.Rows) < 2 {
		return false
	}
	var t Trial
	t.columns(table, &Choices{}, &memory{})
	n := 0
	for _, i := range t.Columns {
		if i != None {
			n++
		}
	}
	return t.Named && n >= 2 && t.Columns[Score] != None
}
