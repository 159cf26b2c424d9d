package check

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// truth has for each rule maps that break it, with what is said; maps that keep it; and half-finished maps of which it says nothing.
// breaks is the map, then a line of ---, then the sentences.
var truth = []struct{ code, breaks, keeps, half string }{
	{"K01", `
		phase a Zien
		phase b Proberen
		phase c Kopen
		variant v Vaste klant {skip=b}
		---
		De variant ‘Vaste klant’ slaat ‘Proberen’ over.`, `
		phase a Zien
		phase b Proberen
		step s1 Leest
		step s2 Belt
		variant v Vaste klant {skip=s1}`, `
		phase a Zien
		phase b Proberen
		variant v Vaste klant`},
	{"K02", `
		phase a Zien
		phase b Proberen
		step s1 Leest
		phase c Kopen
		phase d Gebruiken
		variant v Vaste klant {skip=s1,c}
		---
		De variant ‘Vaste klant’ slaat 2 fasen achter elkaar over: ‘Proberen’ en ‘Kopen’.`, `
		phase a Zien
		phase b Proberen
		phase c Kopen
		variant v Vaste klant {skip=a,c}`, `
		phase a Zien
		phase b Proberen
		variant v Vaste klant`},
	{"K03", `
		phase a Zien
		step s1 Leest
		phase b Proberen
		phase c Kopen
		phase d Gebruiken
		step s2 Pakt uit
		link leads-to s1 s2
		---
		De lijn ‘Leest → Pakt uit’ springt over 2 fasen, en er staat niet bij dat de klant die overslaat.`, `
		phase a Zien
		step s1 Leest
		phase b Proberen
		phase c Kopen
		step s3 Betaalt
		phase d Gebruiken
		step s2 Pakt uit
		link skips s1 s2
		link leads-to s1 s3
		link leads-to s2 s1`, `
		phase a Zien
		step s1 Leest
		phase b Proberen
		loose s2 Pakt uit
		link leads-to s1 s2`},
	{"K04", `
		map {template=fourv}
		phase a Verleiden
		phase b Veroveren
		phase c Vasthouden
		phase d Verhogen
		touch t Vertelt het door
		---
		Van ‘Verhogen’ loopt geen lijn terug naar een eerdere fase.`, `
		phase a Zien {stage=aware}
		phase b Kopen {stage=convert}
		phase c Promoten {stage=promote}
		step s Neemt een vriend mee
		link loops-back c a`, `
		map {template=fourv}
		phase a Verleiden
		touch t Advertentie
		phase b Veroveren
		phase c Vasthouden
		phase d Verhogen`},
	{"K05", `
		phase a Zoeken
		step s1 Zoekt
		phase b Kiezen
		step s2 Kiest
		link loops-back s2 s1
		---
		Bij de lus ‘Kiest → Zoekt’ staat niet wanneer de klant teruggaat.`, `
		phase a Zoeken
		step s1 Zoekt
		phase b Kiezen
		step s2 Kiest
		link loops-back s2 s1 {condition=geen_keuze}
		link loops-back b a {label=twijfel}`, `
		phase a Zoeken
		step s1 Zoekt
		step s2 Kiest
		link leads-to s1 s2`},
	{"K06", `
		phase a Zoeken
		pain p Te veel keuze
		phase b Kiezen
		mood m -1 Boos
		---
		Bij ‘Boos’ in ‘Kiezen’ hoort nog een pijnpunt: waar komt dat gevoel vandaan?`, `
		phase a Zoeken
		mood m1 -2 Boos
		pain p1 Te veel keuze
		phase b Kiezen
		mood m2 -1 Bang
		mood m3 0 Rustig
		mood m4 Zonder cijfer
		link causes p1 m2`, `
		phase a Zoeken
		mood m1 -2 Boos
		phase b Kiezen
		mood m2 -1 Bang`},
	{"K07", `
		phase a Zoeken
		pain p1 Te veel keuze
		solution o1 Wensenlijst
		phase b Kiezen
		pain p2 Wachten
		---
		Voor ‘Wachten’ in ‘Kiezen’ is er nog geen oplossing.`, `
		phase a Zoeken
		pain p1 Te veel keuze
		solution o1 Wensenlijst
		phase b Kiezen
		pain p2 Wachten
		pain p3 Nog een
		link solves o1 p1
		link solves o1 p2
		link solves o1 p3`, `
		phase a Zoeken
		pain p1 Te veel keuze
		phase b Kiezen
		pain p2 Wachten`},
	{"K07", `
		phase a Zoeken
		pain p1 Te veel keuze
		pain p2 Wachten
		solution o1 Wensenlijst
		link solves o1 p1
		---
		‘Wachten’ in ‘Zoeken’ is nog niet verbonden met een oplossing, zoals ‘Wensenlijst’.`, `
		phase a Zoeken
		pain p1 Te veel keuze
		pain p2 Wachten
		solution o1 Wensenlijst`, `
		phase a Zoeken
		pain p2 Wachten {private}
		pain p1 Lang {covered}
		phase b Kiezen
		pain p3 Kort
		solution o1 Wensenlijst`},
	{"K08", `
		phase a Zoeken
		pain p1 Te veel keuze
		phase b Kiezen
		solution o1 Wensenlijst
		---
		‘Wensenlijst’ in ‘Kiezen’ lost nog geen pijnpunt op.`, `
		phase a Zoeken
		pain p1 Te veel keuze
		solution o1 Wensenlijst
		phase b Kiezen
		solution o2 Bellen
		link solves o1 p1
		link solves o2 p1`, `
		phase a Zoeken
		solution o1 Wensenlijst
		phase b Kiezen
		solution o2 Bellen`},
	{"K09", `
		phase a Zoeken
		touch t1 Site {influence=yes}
		touch t2 Winkel
		---
		Van ‘Winkel’ in ‘Zoeken’ is niet gezegd of je er invloed op hebt.`, `
		phase a Zoeken
		touch t1 Site {influence=yes}
		touch t2 Winkel {influence=no}`, `
		phase a Zoeken
		touch t1 Site
		touch t2 Winkel`},
	{"K09", `
		phase a Zoeken
		touch t1 Site
		touch t2 Winkel
		phase b Kopen
		touch t3 Kassa
		touch t4 Bon
		---
		Van 4 contactmomenten is niet gezegd of je er invloed op hebt: ‘Site’, ‘Winkel’, ‘Kassa’ en nog 1.`, `
		phase a Zoeken
		touch t1 Site {influence=partly}`, `
		phase a Zoeken
		step s1 Zoekt`},
	{"K10", `
		phase a Zoeken
		touch t1 Site {infoTo=prijs}
		touch t2 Winkel
		---
		Bij ‘Winkel’ in ‘Zoeken’ staat niet wat de klant geeft of krijgt.`, `
		phase a Zoeken
		touch t1 Site {infoTo=prijs}
		touch t2 Winkel {infoFrom=naam}`, `
		phase a Zoeken
		touch t1 Site
		touch t2 Winkel`},
	{"K10", `
		phase a Zoeken
		touch t1 Site {infoTo=prijs}
		touch t2 Winkel
		touch t3 Kassa
		---
		Bij 2 contactmomenten staat niet wat de klant geeft of krijgt: ‘Winkel’ en ‘Kassa’.`, `
		phase a Zoeken
		touch t1 Site {infoTo=prijs}`, `
		phase a Zoeken
		touch t1 Site`},
	{"K11", `
		phase a Zoeken
		touch t1 Vrienden {influence=no}
		touch t2 Krant {influence=no}
		---
		In ‘Zoeken’ heb je op geen enkel contactmoment invloed.`, `
		phase a Zoeken
		touch t1 Vrienden {influence=no}
		touch t2 Site {influence=partly}`, `
		phase a Zoeken
		touch t1 Vrienden {influence=no}
		touch t2 Site
		phase b Kopen
		step s1 Koopt`},
	{"K12", `
		phase a Zoeken
		step s1 Zoekt
		question a Wat zocht je?
		phase b Kopen
		step s2 Koopt
		---
		In ‘Kopen’ vraag je de klant nog niets.`, `
		phase a Zoeken
		step s1 Zoekt
		question a Wat zocht je?
		phase b Kopen
		step s2 Koopt
		ask q Ging het goed?
		phase c Nog leeg`, `
		phase a Zoeken
		step s1 Zoekt
		phase b Kopen
		step s2 Koopt`},
	{"K13", `
		phase a Zoeken
		question a Wat vond je van de site en het team en de prijs?
		ask q1 Hoe ging het? En waarom?
		ask q2 Als je terugdenkt aan wat er die dag gebeurde, wat zou je dan anders willen doen?
		---
		‘Hoe ging het? En waarom?’ vraagt twee dingen tegelijk.
		‘Als je terugdenkt aan wat er die dag gebeurde…’ telt 16 woorden.
		‘Wat vond je van de site en het team en de prijs?’ vraagt twee dingen tegelijk.`, `
		phase a Zoeken
		question a Wat vond je van de site en het team?
		ask q1 Hoe goed paste wat je bij ons kocht bij wat je ervan had verwacht?`, `
		phase a Zoeken
		step s1 Hoe ging het? En waarom?`},
	{"K14", `
		phase a Zoeken
		measure a {entering=100}
		phase b Kopen
		measure b {entering=130 conversion=120}
		---
		Van ‘Zoeken’ gaat 130 % door, en er staat geen uitleg bij.
		Van ‘Kopen’ gaat 120 % door, en er staat geen uitleg bij.`, `
		phase a Zoeken
		measure a {entering=100}
		phase b Kopen
		measure b {entering=130 explanation=ook_van_de_beurs}
		phase c Gebruiken
		measure c {entering=100}`, `
		phase a Zoeken
		measure a {satisfaction=7}
		phase b Kopen
		measure b {entering=130}`},
	{"K14", `
		phase a Zoeken
		measure a {entering=100 conversion=60}
		phase b Kopen
		measure b {entering=130}
		---
		In ‘Kopen’ komen meer klanten binnen dan in ‘Zoeken’ (130 %), en er staat geen uitleg bij.`, `
		phase a Zoeken
		measure a {entering=100 conversion=60 explanation=ook_van_de_beurs}
		phase b Kopen
		measure b {entering=130}`, `
		phase a Zoeken
		measure a {conversion=60}
		phase b Kopen
		measure b {entering=130}`},
	{"K15", `
		phase a Zoeken
		measure a {conversion=60}
		pain p1 Te veel keuze
		phase b Kiezen
		measure b {conversion=20}
		phase c Kopen
		---
		Na ‘Kiezen’ haken de meeste klanten af (20 % gaat door), en er staat daar geen pijnpunt.`, `
		phase a Zoeken
		measure a {conversion=10}
		pain p1 Te veel keuze
		phase b Kiezen
		measure b {conversion=20}`, `
		phase a Zoeken
		measure a {conversion=60}
		phase b Kiezen
		measure b {conversion=20}`},
	{"K16", `
		persona p1 Sanne
		persona p2 Wim
		---
		Deze kaart gaat over 2 persona’s: ‘Sanne’ en ‘Wim’.`, `
		persona p1 Sanne`, `
		phase a Zoeken
		step s1 Zoekt
		step s2 Kijkt`},
	{"K16", tenSteps + `
		---
		Deze kaart heeft nog geen persona.`, tenSteps + `
		persona p1 Sanne`, `
		phase a Zoeken`},
	{"K17", `
		persona p Sanne {goals=Snel_klaar pains=Wachten}
		---
		Bij ‘Sanne’ ontbreekt nog een doel, een pijn of een plezier.`, `
		persona p Sanne {wants=Snel_klaar pains=Wachten pleasures=Hulp}`, `
		persona p Sanne {who=Jong_gezin}`},
	{"K18", tenSteps + `
		touch t Site {evidence=interview}
		---
		Van 9 % van wat hier over de klant staat, weet je waar het vandaan komt.`, `
		phase a Zoeken
		step s1 Een {evidence=interview}
		step s2 Twee {evidence=data}
		step s3 Drie {evidence=review}
		step s4 Vier {evidence=social}
		step s5 Vijf {evidence=colleague}
		step s6 Zes {evidence=assumption}
		step s7 Zeven {evidence=assumption}
		step s8 Acht
		step s9 Negen
		step s10 Tien
		solution o1 Elf
		solution o2 Twaalf`, tenSteps},
	{"K19", `
		phase a Enthousiast {stage=excite}
		step s1 Pakt uit
		mood m 0 Gewoon
		---
		In ‘Enthousiast’ is nog geen moment van de waarheid, en geen goed gevoel.`, `
		phase a Enthousiast {stage=excite}
		step s1 Pakt uit {moment}
		phase b Blij {stage=excite}
		step s2 Pakt uit
		mood m 1 Blij`, `
		phase a Enthousiast {stage=excite}
		phase b Kopen
		step s1 Betaalt`},
	{"K20", `
		phase a Doorgroeien {stage=ascend}
		touch t1 Morgen in huis {lever=speed}
		touch t2 Sokken {sell=cross-sell}
		phase b Nog meer {stage=ascend}
		touch t3 Advies
		---
		‘Morgen in huis’ in ‘Doorgroeien’ zegt niet of het upsell of cross-sell is.
		In ‘Nog meer’ is nog geen enkel aanbod upsell of cross-sell genoemd.`, `
		phase a Doorgroeien {stage=ascend}
		touch t1 Morgen in huis {lever=speed sell=upsell}
		touch t2 Advies`, `
		phase a Doorgroeien {stage=ascend}
		step s1 Denkt na
		phase b Kopen
		touch t2 Advies`},
	{"K21", `
		phase a Inschrijven {stage=subscribe}
		touch t1 Nieuwsbrief {infoFrom=mailadres}
		---
		In ‘Inschrijven’ staat niet wat de klant geeft én wat die ervoor krijgt.`, `
		phase a Inschrijven {stage=subscribe}
		touch t1 Nieuwsbrief {infoFrom=mailadres}
		touch t2 Schema {infoTo=schema}
		phase b Ook {stage=subscribe}
		touch t3 Formulier
		info i1 Adres voor een schema`, `
		phase a Inschrijven {stage=subscribe}
		step s1 Twijfelt
		phase b Kopen
		touch t2 Winkel`},
	{"K22", `
		map {state=to-be}
		phase a Zoeken
		---
		Deze gewenste kaart is met geen huidige kaart verbonden.`, `
		map {state=to-be basedOn=nu}
		phase a Zoeken`, `
		phase a Zoeken`},
	{"K23", `
		phase a Zoeken
		step s1 Zoekt
		loose n1 Idee
		loose n2 Nog een
		loose n3 Tekst {kind=text}
		---
		Losse notities naast de fasen, zonder lijn: 2. Dat mag.`, `
		phase a Zoeken
		step s1 Zoekt
		loose n1 Idee
		link leads-to s1 n1`, `
		phase a Zoeken
		loose n1 Idee
		loose n2 Nog een`},
	{"K24", `
		map {reviewBy=2026-11-20}
		phase a Zoeken
		measure a {date=2026-02-01 entering=100}
		phase b Kopen
		measure b {date=2025-02-01 entering=90}
		measure b {date=2026-09-01 value=5}
		---
		Deze kaart zou je vóór 20 nov 2026 opnieuw bekijken.
		Ouder dan 6 maanden zijn de cijfers van ‘Zoeken’.`, `
		map {reviewBy=2026-11-22}
		phase a Zoeken
		measure a {date=2026-05-22 entering=100}`, `
		phase a Zoeken
		measure a {date= entering=100}`},
	{"K25", `
		phase a Zoeken
		step s1 Zoekt
		actor bank Bank
		actor koper Notaris
		actor wij Ons kantoor {own}
		stage bank s1 interest
		---
		Van ‘Notaris’ is bij geen stap gezegd waar de klant staat.`, `
		phase a Zoeken
		step s1 Zoekt
		actor bank Bank
		stage bank s1 interest`, `
		phase a Zoeken
		step s1 Zoekt
		actor bank Bank
		actor koper Notaris`},
	{"K26", `
		phase a Een
		phase b Twee
		phase c Drie
		phase d Vier
		phase e Vijf
		phase f Zes
		phase g Zeven
		phase h Acht` + twentySix + `
		---
		In ‘Acht’ liggen 26 notities. Misschien zijn het twee fasen.
		Deze kaart heeft 8 fasen.`, `
		phase a Een {stage=aware}
		phase b Twee {stage=engage}
		phase c Drie {stage=subscribe}
		phase d Vier {stage=convert}
		phase e Vijf {stage=excite}
		phase f Zes {stage=ascend}
		phase g Zeven {stage=advocate}
		phase h Acht {stage=promote}`, `
		phase a Een`},
	{"K27", `
		phase a Zoeken
		actor wij Kantoor Vast {own}
		actor bank Bank
		step s1 Wij bellen terug
		step s2 Kantoor vast stuurt een offerte
		step s3 Our team calls
		---
		‘Wij bellen terug’ in ‘Zoeken’ begint bij ons. Wat doet de klant?
		‘Kantoor vast stuurt een offerte’ in ‘Zoeken’ begint bij ons. Wat doet de klant?
		‘Our team calls’ in ‘Zoeken’ begint bij ons. Wat doet de klant?`, `
		phase a Zoeken
		actor wij Kantoor Vast {own}
		actor bank Bank
		step s1 Wijkt af
		step s2 Bank belt
		step s3 Kantoor vastgoed bezoeken
		solution o Wij bellen terug`, `
		phase a Zoeken
		touch t1 Wij bellen terug`},
	{"K28", `
		phase a Zoeken
		step s1 Zoekt
		phase b Kiezen en kopen
		step s2 Betaalt
		phase c Gebruiken
		mood m 1 Blij
		---
		Na ‘Kiezen en kopen’ staat er nog geen stap of contactmoment.`, `
		phase a Zoeken
		phase b Kopen
		step s2 Betaalt
		phase c Gebruiken
		touch t Handleiding`, `
		phase a Zoeken
		step s1 Zoekt
		phase b Kopen
		phase c Gebruiken`},
}

const tenSteps = `
		phase a Zoeken
		step s1 Een
		step s2 Twee
		step s3 Drie
		step s4 Vier
		step s5 Vijf
		phase b Kiezen
		step s6 Zes
		step s7 Zeven
		step s8 Acht
		step s9 Negen
		step s10 Tien`

var twentySix = func() (lines string) {
	for c := 'a'; c <= 'z'; c++ {
		lines += "\n\t\tparty n" + string(c) + " X"
	}
	return lines
}()

var today = Options{Today: "2026-11-22"}

// said are the sentences of one rule about a map.
func said(b *journey.Board, code string, o Options) (all []string) {
	for _, f := range All(b, o) {
		if f.Rule.Code == code {
			all = append(all, f.Text(b, lang.For("nl")))
		}
	}
	return all
}

func TestTruthOfEveryRule(t *testing.T) {
	have := map[string]bool{}
	for _, row := range truth {
		t.Run(row.code, func(t *testing.T) {
			have[row.code] = true
			lines, says, ok := strings.Cut(row.breaks, "---\n")
			require.True(t, ok)
			var want []string
			for line := range strings.Lines(says) {
				want = append(want, strings.TrimSpace(line))
			}
			require.Equal(t, want, said(draw(t, lines), row.code, today), "the map that breaks it")
			require.Empty(t, said(draw(t, row.keeps), row.code, today), "the map that keeps it")
			require.Empty(t, said(draw(t, row.half), row.code, today), "the half-finished map")
		})
	}
	for i := range Rules {
		require.True(t, have[Rules[i].Code], Rules[i].Code)
	}
}

// TestHalfAMapIsLeftInPeace: none of the half-finished maps is told anything at all but what its own rule is not about.
func TestABareMapIsToldNothing(t *testing.T) {
	require.Empty(t, All(journey.NewBoard(), today))
	require.Empty(t, All(draw(t, "phase a Zoeken\nstep s1 Zoekt\ntouch t1 Site\nmood m -1 Boos\npain p Wachten"), today))
}

func TestK22ComparesWithTheMapThatItCameFrom(t *testing.T) {
	asIs := draw(t, "phase a Zoeken\npain p1 Wachten\npain p2 Te duur\npain p3 Te laat\nsolution o1 Bellen\nlink solves o1 p1").Named("nu")
	o := Options{AsIs: asIs}
	untouched := draw(t, "map {state=to-be basedOn=nu}\nphase a Zoeken\nstep s1 Zoekt {basis=s1}")
	require.Empty(t, said(untouched, "K22", o), "a wanted map that was only just made")
	begun := draw(t, "map {state=to-be basedOn=nu fate=p2}\nphase a Zoeken\ntouch t1 Bellen {basis=o1}")
	require.Equal(t, []string{"Van deze pijnpunten op de huidige kaart is niet gezegd wat ermee gebeurt: ‘Te laat’."}, said(begun, "K22", o))
	require.Empty(t, said(begun, "K22", Options{}), "the present map is not at hand")
	all := draw(t, "map {state=to-be basedOn=nu fate=p2}\nphase a Zoeken\ntouch t1 Bellen {basis=o1}\npain p Te laat {basis=p3}")
	require.Empty(t, said(all, "K22", o), "of each it is said: its solution came along, it is marked, it came along itself")
}

func TestSentencesNameWhatTheyAreAbout(t *testing.T) {
	nl, en := lang.For("nl"), lang.For("en")
	b := draw(t, "phase a Zoeken\nstep s1 Zoekt\npain p1\nphase b\npain p2 Een heel lang verhaal over wachten op een antwoord dat nooit kwam\nsolution o1 Bellen\nlink solves o1 p2")
	found := All(b, today)
	require.Equal(t, Finding{Rule: "K07", Level: "tip", Seed: "002", Text: "Voor ‘een notitie zonder tekst’ in ‘Zoeken’ is er nog geen oplossing.", IDs: []journey.ID{"p1"}}, found[0].In(b, nl))
	require.Equal(t, "There is no solution yet for ‘a note without text’ in ‘Zoeken’.", found[0].Text(b, en))
	for i := range Rules {
		require.NotEmpty(t, Rules[i].When)
		require.NotEmpty(t, Rules[i].Why(nl)+Rules[i].Name(en))
		require.Same(t, &Rules[i], RuleOf(Rules[i].Code))
	}
	require.Nil(t, RuleOf("K99"))
}

func TestMutedRulesAreSilent(t *testing.T) {
	b := draw(t, "phase a Zoeken\npain p1 Een\npain p2 Twee\nphase b Kopen\nsolution o1 Bellen")
	require.Len(t, Unmuted(b, All(b, today)), 3)
	b.Apply([]journey.Op{journey.SetText(journey.KindMuted, "x", "check", "K07"), journey.SetText(journey.KindMuted, "x", "target", "p1")})
	require.Len(t, Unmuted(b, All(b, today)), 2)
	b.Apply(Mute("K07", "doen we later"))
	require.Equal(t, "doen we later", MutedRule(b, "K07").Reason)
	require.Len(t, Unmuted(b, All(b, today)), 1)
	b.Apply(Unmute(b, "K07"))
	require.Nil(t, MutedRule(b, "K07"))
	require.Len(t, Unmuted(b, All(b, today)), 2)
	b.Apply(Mute("K07", ""))
	require.NotNil(t, MutedRule(b, "K07"), "a rule is muted again")
}

func TestFixesDoWhatTheySay(t *testing.T) {
	b := draw(t, `
		phase a Zoeken
		step s1 Zoekt
		pain p1 Een
		pain p2 Twee
		solution o1 Bellen
		link solves o1 p1
		phase b Kiezen
		phase c Kopen
		phase d Gebruiken
		step s2 Pakt uit {evidence=interview}
		link leads-to s1 s2`)
	fix := func(code string) []journey.ID {
		for _, f := range All(b, today) {
			if f.Rule.Code == code {
				ops, notes := f.Fix.Ops(b, "new")
				b.Apply(ops)
				return notes
			}
		}
		return nil
	}
	require.Equal(t, []journey.ID{"p2"}, fix("K07"))
	require.Empty(t, said(b, "K07", today))
	require.Empty(t, fix("K03"))
	require.Empty(t, said(b, "K03", today))
	ops, notes := Fix{Do: assumeRest}.Ops(b, "")
	require.Equal(t, []journey.ID{"s1", "p1", "p2"}, notes)
	b.Apply(ops)
	require.Equal(t, assumption, b.Note("s1").Evidence)
	require.Equal(t, "interview", b.Note("s2").Evidence)
	require.Empty(t, b.Note("o1").Evidence)
	gone, _ := Fix{Do: linkSolution, From: "o1", To: "weg"}.Ops(b, "k")
	require.Empty(t, gone, "the map has changed meanwhile")
}
