// Package check looks a map over: rules K01 to K28, each from what the seeds say of journeys, as pure functions of the board.
// What they find are hints. They explain themselves, never block, and speak only of what a map uses, so that an honest
// half-finished wall does not drown in them: when a rule says anything at all is in the table Rules.
//
//	for _, f := range check.All(board, check.Options{Today: "2026-11-22"}) {
//		f.Rule.Code // "K06"
//		f.Text(board, w) // "Bij ‘Boos’ in ‘Kopen’ hoort nog een pijnpunt: waar komt dat gevoel vandaan?"
//	}
//
// A Checker does the same bit by bit: it keeps what it found in each phase and on each line, hears of changes, and looks again only
// where something changed. What it finds after any history is what All finds on the board as it is then (properties_test.go).
//
// # What is a matter of judgement
//
// Rules that read texts, or that count what may be said in more than one way, test this and no more:
//
//   - K13: more than fifteen words, two question marks, or "en" and "of" together twice, or "and" and "or". It misses a double question with one such
//     word, and takes a list of three for two questions.
//   - K15: the phase of which the smallest share goes on, of two or more that are known. It does not weigh by value; the page of
//     priorities does.
//   - K20: an offer is a touchpoint in a phase of the stage ascend that has a lever; where no note of the phase says upsell or
//     cross-sell, the phase is named once. It does not read texts, and a core offer needs neither word.
//   - K21: an exchange is that some touchpoint of the phase, or some of them together, say what the customer gives and what is got. A
//     note in a lane of information counts as an exchange, since it does not say who gives.
//   - K27: a step that begins with we, us or our, in either language, or with the name of a party of our own. It misses "Medewerker
//     belt terug" and sentences in the passive.
//   - K28: the purchase is the first phase of the stage convert or win, or of which a word of the title says buying (purchases in
//     stretch.go). Where no title does, the rule is silent; the last stage of AIDA is the aim of a campaign and no purchase.
//
// Notes that are for the facilitator only, or that lie face down, are passed over: what is said here may be shown and copied.
package check
