package spreadsheet

import (
	"strings"

	"reiskaart/app/formats/grid"
	"reiskaart/app/journey"
)

// meaning is what a head stands for.
type meaning string

// The kinds of lanes mean themselves; these are the others.
const (
	nothing   meaning = ""
	phase     meaning = "phase"
	step      meaning = "step" // a phase, or an action where there are phases besides
	channel   meaning = "channel"
	influence meaning = "influence"
	evidence  meaning = "evidence"
	words     meaning = "words"
	lane      meaning = "lane"
	kind      meaning = "kind"
	number    meaning = "number"
)

// isElement reports whether it is what a journey is told in: a kind of lane, or something of a touchpoint.
func (m meaning) isElement() bool {
	switch m {
	case nothing, phase, step, words, lane, kind, number:
		return false
	}
	return true
}

// isLane reports whether notes of it have a lane of their own.
func (m meaning) isLane() bool {
	return m.isElement() && m != channel && m != influence && m != evidence
}

// vocabulary has the words of heads, folded, in the singular and with the plurals that no rule gives.
var vocabulary = map[meaning]string{
	phase: "fase,stadium,stadia,stage,episode,phase,fasering,klantfase,customer stage,journey stage",
	step:  "stap,stappen,step",
	meaning(journey.Actions): "actie,handeling,wat doet de klant,gebruikersactie,klantactie,activiteit,action,doing,user action,customer action,activity," +
		"what the customer does",
	meaning(journey.Touchpoints): "contactmoment,touchpoint,touch point,contactpunt,klantcontact,contact,interaction,interactie",
	channel:                      "kanaal,kanalen,medium,media,channel",
	meaning(journey.Emotions):    "emotie,gevoel,beleving,sentiment,stemming,emotion,feeling,mood",
	meaning(journey.Pains):       "pijnpunt,pijn,knelpunt,drempel,obstakel,zorg,pain point,painpoint,pain,friction,barrier",
	meaning(journey.Solutions):   "oplossing,kans,verbeterkans,maatregel,idee,actiepunt,solution,opportunity,idea,improvement",
	meaning(journey.Actors):      "partij,leverancier,stakeholder,rol,rollen,afdeling,actor,supplier,role,owner",
	meaning(journey.Information): "informatie,info,information",
	meaning(journey.Questions):   "vraag,vragen,reviewvraag,reviewvragen,question,survey question",
	meaning(journey.Metrics):     "cijfer,meetwaarde,kpi,metric,measure",
	influence:                    "invloed,beinvloedbaar,influence",
	evidence:                     "bron,bronnen,bewijs,bewijzen,inzicht,source,evidence,insight",
	words:                        "tekst,omschrijving,notitie,text,note,description",
	lane:                         "baan,rij,lane,row",
	kind:                         "type,soort,kind",
	number:                       "id,nr,nummer,number",
}

var meanings = func() map[string]meaning {
	m := map[string]meaning{}
	for means, list := range vocabulary {
		for _, word := range strings.Split(list, ",") {
			m[word] = means
		}
	}
	return m
}()

// meaningOf tells what a head stands for: whole, in one of its parts ("Pijnpunten / frustraties"), or without the words around
// it ("Acties van de klant").
func meaningOf(head string) meaning {
	if len(head) > 80 || strings.TrimSpace(head) == "" {
		return nothing
	}
	if m := wordMeans(grid.Fold(head)); m != nothing {
		return m
	}
	for _, part := range strings.FieldsFunc(head, func(r rune) bool { return strings.ContainsRune("/&+,;:()|", r) }) {
		part = strings.TrimLeft(grid.Fold(part), "0123456789 ")
		for _, around := range []string{"de ", "the ", "klant ", "customer ", "user ", "onze ", "our "} {
			part = strings.TrimPrefix(part, around)
		}
		for _, around := range []string{" van de klant", " van klant", " klant", " of the customer"} {
			part = strings.TrimSuffix(part, around)
		}
		for _, both := range []string{" en ", " and ", " of ", " or "} {
			if first, _, two := strings.Cut(part, both); two && wordMeans(first) != nothing {
				return wordMeans(first)
			}
		}
		if m := wordMeans(part); m != nothing {
			return m
		}
	}
	return nothing
}

// wordMeans looks a folded word up, in the singular or the plural.
func wordMeans(word string) meaning {
	if m := meanings[word]; m != nothing {
		return m
	}
	for _, plural := range []string{"s", "n", "en", "es", "ens"} {
		if one, ok := strings.CutSuffix(word, plural); ok && meanings[one] != nothing {
			return meanings[one]
		}
	}
	if one, ok := strings.CutSuffix(word, "ies"); ok {
		return meanings[one+"y"]
	}
	return nothing
}

// feelings are words and faces for an emotion by its score.
var feelings = map[string]int{}

func init() {
	for score, list := range []string{
		"boos,woedend,gefrustreerd,angry,furious,frustrated,--,😡,😠,🤬,😤,😭",
		"bezorgd,teleurgesteld,onzeker,worried,disappointed,unsure,-,🙁,☹,☹️,😕,😟,😞,😢",
		"neutraal,neutral,0,😐,😑",
		"opgelucht,tevreden,relieved,satisfied,+,🙂,😊,☺,☺️",
		"blij,enthousiast,verheugd,happy,delighted,++,😀,😃,😄,😁,😍,🥰,🤩",
	} {
		for _, word := range strings.Split(list, ",") {
			feelings[word] = score + journey.LowestScore
		}
	}
}

// influences and sources are the choices of a map by the words for them.
var (
	influences = map[string]string{"ja": "yes", "yes": "yes", "j": "yes", "y": "yes", "x": "yes", "deels": "partly", "partly": "partly", "gedeeltelijk": "partly", "partial": "partly", "nee": "no", "no": "no", "n": "no"}
	sources    = map[string]string{
		"observatie": "observation", "observation": "observation", "interview": "interview", "interviews": "interview", "collega": "colleague", "colleague": "colleague",
		"sociale media": "social", "social media": "social", "review": "review", "reviews": "review", "data": "data", "cijfers": "data", "aanname": "assumption", "assumption": "assumption",
	}
)
