package ui

import (
	"strconv"
	"strings"

	"reiskaart/app/editor"
	"reiskaart/app/report"
)

// pagesOf are the pages of the poster, to stand on the page as they are: as vectors, whose words can be marked, and printed sharp. They
// stand in one document, so what is named in one may not have the name of something in another.
func pagesOf(v *editor.View) []report.Section {
	all := make([]report.Section, len(v.Poster.Sheets))
	for i, s := range v.Poster.Sheets {
		own := "p" + strconv.Itoa(i) + "-"
		svg := strings.NewReplacer(` style="font-kerning:none"`, "", ` id="`, ` id="`+own, `url(#`, `url(#`+own).Replace(s.SVG)
		all[i] = report.Section{Key: strconv.Itoa(i), HTML: svg}
	}
	return all
}
