package check

import "reiskaart/app/journey"

// MutedRule is how a rule was silenced on a map, nil where it was not.
func MutedRule(b *journey.Board, code string) *journey.Muted {
	for _, r := range b.All(journey.KindMuted) {
		if m := r.(*journey.Muted); m.Check == code && m.Target == "" {
			return m
		}
	}
	return nil
}

// Mute silences a rule on a map; reason may be empty. The record's id follows from the rule, so that two who mute it at once make
// one record.
func Mute(code, reason string) []journey.Op {
	id := journey.ID("mute" + code)
	return []journey.Op{
		{Register: journey.Register{Kind: journey.KindMuted, Record: id, Field: journey.Deleted}},
		journey.SetText(journey.KindMuted, id, "check", code), journey.SetText(journey.KindMuted, id, "reason", reason),
	}
}

// Unmute lets a rule speak again on a map.
func Unmute(b *journey.Board, code string) (ops []journey.Op) {
	for _, r := range b.All(journey.KindMuted) {
		if m := r.(*journey.Muted); m.Check == code && m.Target == "" {
			ops = append(ops, journey.Delete(journey.KindMuted, m.ID))
		}
	}
	return ops
}

// Unmuted leaves out what was silenced: by its rule, or by what it is about in the first place.
func Unmuted(b *journey.Board, found []*Found) []*Found {
	all := b.All(journey.KindMuted)
	if len(all) == 0 {
		return found
	}
	type place struct {
		code string
		id   journey.ID
	}
	silent := make(map[place]bool, len(all))
	for _, r := range all {
		m := r.(*journey.Muted)
		silent[place{m.Check, m.Target}] = true
	}
	var heard []*Found
	for _, f := range found {
		if silent[place{f.Rule.Code, ""}] || len(f.Refs) > 0 && silent[place{f.Rule.Code, f.Refs[0].ID}] {
			continue
		}
		heard = append(heard, f)
	}
	return heard
}
