package check

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/lang"
)

// edges are maps at the edge of a rule, with what it says of them and, in brackets, what it offers to do: where one word more or less
// would make another rule of it.
var edges = []struct{ code, why, lines, says string }{
	{"K01", "a step under a skipped one is skipped with it", `
		phase a Zien
		phase b Proberen
		step s1 Leest
		step s2 Vergelijkt {under=s1}
		variant v Vaste klant {skip=s1}`, "De variant ‘Vaste klant’ slaat ‘Proberen’ over."},
	{"K01", "a step under one that is gone stands by itself", `
		phase a Zien
		phase b Proberen
		step s1 Leest {under=weg}
		variant v Vaste klant {skip=weg}`, ""},
	{"K01", "the last phase counts too", `
		phase a Zien
		phase b Proberen
		variant v Vaste klant {skip=b}`, "De variant ‘Vaste klant’ slaat ‘Proberen’ over."},
	{"K03", "over one phase is bearable", `
		phase a Zien
		step s1 Leest
		phase b Proberen
		phase c Kopen
		step s2 Betaalt
		link leads-to s1 s2`, ""},
	{"K04", "two phases are no loop yet", `
		map {template=loop}
		phase a Zien
		phase b Kopen
		step s Betaalt`, ""},
	{"K04", "of another model nobody says that it is a loop", `
		map {template=five}
		phase a Zien
		phase b Kiezen
		phase c Kopen
		step s Betaalt`, ""},
	{"K04", "a line that solves or causes is no way back", `
		map {template=loop}
		phase a Zien
		pain p Duur
		phase b Kiezen
		phase c Kopen
		step s Betaalt
		solution o Bellen
		link solves o p`, "Van ‘Kopen’ loopt geen lijn terug naar een eerdere fase."},
	{"K07", "of solutions near a pain point the one under its step is named, and linked at a press", `
		phase a Zoeken
		step s1 Zoekt
		pain p0 Duur
		solution o1 Bellen
		solution o2 Mailen {under=s1}
		pain p1 Wachten {under=s1}
		link solves o1 p0`, "‘Wachten’ in ‘Zoeken’ is nog niet verbonden met een oplossing, zoals ‘Mailen’. [solve o2 p1]"},
	{"K07", "of two under its step neither is sure", `
		phase a Zoeken
		step s1 Zoekt
		pain p0 Duur
		solution o1 Bellen
		solution o2 Mailen {under=s1}
		solution o3 Schrijven {under=s1}
		pain p1 Wachten {under=s1}
		link solves o1 p0`, "‘Wachten’ in ‘Zoeken’ is nog niet verbonden met een oplossing, zoals ‘Mailen’."},
	{"K07", "nor of two in its phase", `
		phase a Zoeken
		step s1 Zoekt
		pain p0 Duur
		solution o1 Bellen
		solution o2 Mailen
		pain p1 Wachten {under=s1}
		link solves o1 p0`, "‘Wachten’ in ‘Zoeken’ is nog niet verbonden met een oplossing, zoals ‘Bellen’."},
	{"K08", "once lines say what solves what, a solution beside a pain point that is answered answers nothing", `
		phase a Zoeken
		pain p1 Wachten
		solution o1 Bellen
		solution o2 Mailen
		link solves o1 p1`, "‘Mailen’ in ‘Zoeken’ lost nog geen pijnpunt op."},
	{"K08", "beside one that is still open it may be the answer", `
		phase a Zoeken
		pain p1 Wachten
		pain p2 Duur
		solution o1 Bellen
		solution o2 Mailen
		link solves o1 p1`, ""},
	{"K10", "what is said of the half of them is missed one by one", `
		phase a Zoeken
		touch t1 Site {infoTo=prijs}
		touch t2 Winkel {infoFrom=naam}
		touch t3 Kassa
		touch t4 Bon`, "Bij ‘Kassa’ in ‘Zoeken’ staat niet wat de klant geeft of krijgt.\nBij ‘Bon’ in ‘Zoeken’ staat niet wat de klant geeft of krijgt."},
	{"K09", "three touchpoints are enough to be spoken of together", `
		phase a Zoeken
		touch t1 Site
		touch t2 Winkel
		touch t3 Kassa`, "Van 3 contactmomenten is niet gezegd of je er invloed op hebt: ‘Site’, ‘Winkel’ en ‘Kassa’."},
	{"K13", "fifteen words are not too long", `
		phase a Zoeken
		ask q een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien`, ""},
	{"K14", "a hundred in a hundred is everybody", `
		phase a Zoeken
		measure a {entering=100}
		phase b Kopen
		measure b {entering=100}`, ""},
	{"K15", "one conversion is no comparison", `
		phase a Zoeken
		measure a {conversion=60}
		phase b Kiezen
		pain p Wachten`, ""},
	{"K15", "nobody leaves where all go on", `
		phase a Zoeken
		measure a {conversion=100}
		phase b Kiezen
		measure b {conversion=100}
		phase c Kopen
		pain p Wachten`, ""},
	{"K18", "half of them known is enough", `
		phase a Zoeken
		step s1 Een {evidence=interview}
		step s2 Twee {evidence=data}
		step s3 Drie {evidence=review}
		step s4 Vier {evidence=social}
		step s5 Vijf {evidence=colleague}
		step s6 Zes
		step s7 Zeven
		step s8 Acht
		step s9 Negen
		step s10 Tien`, ""},
	{"K18", "where each says how it is known there is nothing left to be called an assumption", `
		phase a Zoeken
		step s1 Een {evidence=interview}
		step s2 Twee {evidence=assumption}
		step s3 Drie {evidence=assumption}
		step s4 Vier {evidence=assumption}
		step s5 Vijf {evidence=assumption}
		step s6 Zes {evidence=assumption}
		step s7 Zeven {evidence=assumption}
		step s8 Acht {evidence=assumption}
		step s9 Negen {evidence=assumption}
		step s10 Tien {evidence=assumption}`, "Van 10 % van wat hier over de klant staat, weet je waar het vandaan komt."},
	{"K19", "a feeling alone is not yet a stage in which something happens", `
		phase a Enthousiast {stage=excite}
		mood m 0 Gewoon`, ""},
	{"K20", "elsewhere a lever is no offer", `
		phase a Kopen {stage=convert}
		touch t1 Morgen in huis {lever=speed}
		touch t2 Sokken {sell=cross-sell}`, ""},
	{"K21", "who only gets something gives nothing for it", `
		phase a Inschrijven {stage=subscribe}
		touch t1 Nieuwsbrief {infoTo=schema}`, "In ‘Inschrijven’ staat niet wat de klant geeft én wat die ervoor krijgt."},
	{"K25", "a party of our own needs no place in AIDA", `
		phase a Zoeken
		step s1 Zoekt
		actor bank Bank
		actor wij Ons kantoor {own}
		stage bank s1 interest`, ""},
	{"K26", "twenty-five notes and seven phases can be taken in", `
		phase a Een
		phase b Twee
		phase c Drie
		phase d Vier
		phase e Vijf
		phase f Zes
		phase g Zeven` + strings.Replace(twentySix, "\n\t\tparty nz X", "", 1), ""},
	{"K28", "in the last phase nothing can come after", `
		phase a Zoeken
		step s1 Zoekt
		phase b Kopen
		step s2 Betaalt`, "Na ‘Kopen’ staat er nog geen stap of contactmoment."},
}

func TestEdgesOfRules(t *testing.T) {
	for _, row := range edges {
		b := draw(t, row.lines)
		var all []string
		for _, f := range All(b, today) {
			if f.Rule.Code == row.code {
				says := f.Text(b, lang.For("nl"))
				if f.Fix.Do != "" {
					says += " [" + f.Fix.Do + " " + string(f.Fix.From) + " " + string(f.Fix.To) + "]"
				}
				all = append(all, says)
			}
		}
		require.Equal(t, row.says, strings.Join(all, "\n"), "%s: %s", row.code, row.why)
	}
}
