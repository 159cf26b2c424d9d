package codec

import "reiskaart/app/journey"

// The formats, and the file's keys that are no register.
const (
	Format         = "reiskaart/1"          // of a whole map
	FragmentFormat = "reiskaart/1+fragment" // of what was copied from one

	keyFormat = "format"
	keyAbout  = "about"
	keyID     = "id"
	keyKept   = "kept"
	keyData   = "data" // of a picture's record: its content
)

// kindKeys is how the records of one kind stand in the file.
type kindKeys struct {
	journey.KindSpec
	specs []journey.Spec
	byKey map[string]*journey.Spec // nil for a key that is no register; all keys of a place lead to its row
	order *journey.Spec            // the row that the array's order stands for; nil for a kind that is ordered by id
}

// kinds has the kinds in the order of the file, the map itself first.
var kinds = func() []*kindKeys {
	all := make([]*kindKeys, len(journey.Kinds))
	for i, spec := range journey.Kinds {
		k := &kindKeys{KindSpec: spec, specs: journey.Specs(spec.Kind), byKey: map[string]*journey.Spec{keyID: nil}}
		for j := range k.specs {
			switch s := &k.specs[j]; s.Shape {
			case journey.Order:
				k.order = s
			case journey.Spot:
				k.order = s
				for _, key := range []string{"phase", "lane", "under", "park", "x", "y"} {
					k.byKey[key] = s
				}
			default:
				k.byKey[s.FileKey()] = s
			}
		}
		all[i] = k
	}
	for _, key := range []string{keyFormat, keyAbout, keyKept} {
		all[0].byKey[key] = nil
	}
	for _, k := range all[1:] {
		if k.Kind == journey.KindImage {
			k.byKey[keyData] = nil
		}
		all[0].byKey[k.Key] = nil
	}
	return all
}()

// byArray finds a kind by the key of its array.
var byArray = func() map[string]int {
	m := make(map[string]int, len(kinds))
	for i, k := range kinds[1:] {
		m[k.Key] = i + 1
	}
	return m
}()

// keptKey is the key under which a kept register can stand in its record, so that reading gives the same register back: its
// own key for a plain register with a value of the wrong shape, else its name. Where that would be taken for another
// register, it goes to the array "kept".
func (k *kindKeys) keptKey(f journey.Field) (key string, ok bool) {
	if spec, _, known := journey.Lookup(k.Kind, f); known && !spec.Shape.Keyed() {
		return spec.FileKey(), true
	}
	_, taken := k.byKey[string(f)]
	return string(f), !taken
}
