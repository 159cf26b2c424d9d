package codec

import (
	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// array walks the records of one array and gives each to one, with the offset at which it starts.
func (r *reader) array(here spot, one func(start int)) {
	r.s.Array()
	for ; r.next(']'); here.index++ {
		r.here = here
		start := r.s.Offset()
		if r.startsMember(start) { // the array's end is missing: what follows belongs to the map
			r.s.Resume(start, depthOfMap)
			return
		}
		one(start)
	}
}

// startsMember reports whether a key and a colon stand at start, and stays there.
func (r *reader) startsMember(start int) bool {
	if r.s.Peek() != '"' {
		return false
	}
	r.s.Key()
	member := r.s.Err() == nil
	r.s.Resume(start, depthOfArray)
	return member
}

// record reads one record of the kind at i in kinds, or reports it as broken and passes over it.
func (r *reader) record(i, start int) {
	k := kinds[i]
	if r.records++; r.records > MaxRecords {
		r.refuse(&Error{Problem: TooMany})
		return
	}
	r.total[i]++
	if r.s.Peek() != '{' {
		r.s.Raw()
		r.lose(NotRecord, start)
		return
	}
	remark, inside := r.identify(start)
	if err := r.s.Err(); err != nil {
		r.lose(problemOf(err), start)
		return
	}
	ops, issues := len(r.later), len(r.report.Issues)
	rec := r.board.Put(k.Kind, r.here.to)
	if remark != 0 {
		r.note(remark, start, "")
	}
	if !inside {
		r.s.Object()
	}
	for r.s.More() {
		if key := r.s.Key(); key == keyID {
			r.s.Raw()
		} else if k.Kind == journey.KindImage && key == keyData && r.s.Peek() == '"' {
			r.picture()
		} else {
			r.register(k, rec, key)
		}
	}
	broken := Problem(0)
	if err := r.s.Err(); err != nil {
		broken = problemOf(err)
	} else if raw := r.data[start:r.s.Offset()]; tooLong(raw) && (k.Kind != journey.KindImage || longBeside(raw, keyData)) {
		broken = TooLong
	}
	if broken != 0 {
		r.later, r.report.Issues = r.later[:ops], r.report.Issues[:issues]
		r.unput()
		r.lose(broken, start)
		return
	}
	if k.order != nil && k.order.Shape == journey.Spot {
		place := k.order.At(rec).(*journey.Place)
		*place = tidy(*place)
	}
	r.filled[i] = append(r.filled[i], rec)
}

// unput takes a half-filled record out of the board again.
func (r *reader) unput() {
	if r.here.kind == journey.KindImage {
		delete(r.report.Pictures, r.here.to)
	}
	reg := journey.Register{Kind: r.here.kind, Record: r.here.to, Field: journey.Deleted}
	r.board.Revert([]journey.Applied{{Op: journey.Op{Register: reg}, Born: true}})
	r.here.to = r.here.id
}

// identify looks for the record's id. In a file of ours that is the first member, and reading goes on inside, behind it; else
// it looks ahead and returns to start. Without a usable id it deals a new one and says what was remarkable about the old.
func (r *reader) identify(start int) (remark Problem, inside bool) {
	inside = true
	for r.s.Object(); r.here.id == "" && r.s.More(); {
		if r.s.Key() == keyID && r.s.Peek() == '"' {
			r.here.id = journey.ID(r.s.Text())
		} else {
			r.s.Raw()
			inside = false
		}
	}
	if r.s.Err() != nil {
		return 0, false
	}
	if inside = inside && r.here.id != ""; !inside {
		r.s.Resume(start, depthOfArray)
	}
	r.here.to = r.here.id
	switch {
	case r.here.id == "":
		remark = NoID
	case r.board.Find(r.here.kind, r.here.id) != nil:
		remark = SameID
	default:
		return 0, inside
	}
	r.here.to = r.fresh([]byte(r.here.id))
	return remark, inside
}

// tidy leaves of a place what its sort has.
func tidy(p journey.Place) journey.Place {
	switch p.Where {
	case journey.Cell:
		return journey.InCell(p.Phase, p.Lane, p.Under)
	case journey.Loose:
		return journey.OnWall(p.X, p.Y)
	case journey.Parked:
		from := tidy(p.Origin())
		from.Where = journey.Parked
		return from
	}
	return journey.Place{}
}

// register reads the value of one key. Null means absent.
func (r *reader) register(k *kindKeys, rec journey.Record, key string) {
	c, start := r.s.Peek(), r.s.Offset()
	spec := k.byKey[key]
	switch {
	case c == 'n':
		r.s.Raw()
		return
	case spec == nil:
		r.keep(journey.Field(key), r.s.Raw())
		return
	case c == '"' && spec.Shape <= journey.Ref, (c == 't' || c == 'f') && spec.Shape == journey.Flag:
		journey.Read(r.s, spec.At(rec)) // the shape is certain, so an error is the record's
		return
	case c == '"' && spec.Shape == journey.Spot && (key == "phase" || key == "lane" || key == "under"):
		journey.ReadSpot(r.s, key, spec.At(rec).(*journey.Place))
		return
	}
	raw := r.s.Raw()
	if r.s.Err() != nil {
		return
	}
	s := jsonscan.New(raw) // an error of its own is a wrong shape
	field := journey.Field(key)
	p := spec.At(rec)
	switch p := p.(type) {
	case *journey.Place:
		was := *p
		if journey.ReadSpot(s, key, p); s.Err() != nil {
			*p = was
		}
	case *journey.Keyed:
		r.keyed(s, spec, p, start)
	default:
		journey.Read(s, p)
		field = spec.Field
	}
	if s.Err() != nil {
		r.keep(field, raw)
		r.note(WrongShape, start, string(raw), key)
	} else if outside(spec, p) {
		r.note(OutOfRange, start, string(raw), key)
	}
}

// outside reports whether the value behind p is a number outside the limits of its row.
func outside(spec *journey.Spec, p any) bool {
	n := spec.Min
	switch v := p.(type) {
	case *journey.Int:
		n = float64(v.N)
	case *journey.Float:
		n = v.N
	}
	return spec.Min < spec.Max && (n < spec.Min || n > spec.Max)
}
