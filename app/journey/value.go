package journey

import (
	"math"

	"reiskaart/app/jsonscan"
)

// Append writes the value behind p, a pointer that Spec.At gave, as canonical JSON; nothing when it is absent. A Keyed is
// written by its keys, one register each, and so not here.
func Append(dst []byte, p any) []byte {
	switch v := p.(type) {
	case *string:
		if *v != "" {
			return jsonscan.AppendText(dst, *v)
		}
	case *ID:
		if *v != "" {
			return jsonscan.AppendText(dst, string(*v))
		}
	case *bool:
		if *v {
			return append(dst, "true"...)
		}
	case *Int:
		if v.Set {
			return jsonscan.AppendNumber(dst, float64(v.N))
		}
	case *Float:
		if v.Set {
			return jsonscan.AppendNumber(dst, v.N)
		}
	case *[]string:
		if len(*v) > 0 {
			return appendList(dst, *v)
		}
	case *Place:
		return appendPlace(dst, *v)
	case *Size:
		if *v != (Size{}) {
			return append(appendPair(append(dst, '{'), "w", v.W, "h", v.H), '}')
		}
	case *Frame:
		if *v != (Frame{}) {
			dst = append(appendPair(append(dst, '{'), "x", v.X, "y", v.Y), ',')
			return append(appendPair(dst, "w", v.W, "h", v.H), '}')
		}
	case *Span:
		if *v != (Span{}) {
			dst = jsonscan.AppendText(append(dst, `{"from":`...), v.From)
			return append(jsonscan.AppendText(append(dst, `,"to":`...), v.To), '}')
		}
	}
	return dst
}

func appendList(dst []byte, list []string) []byte {
	dst = append(dst, '[')
	for i, text := range list {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = jsonscan.AppendText(dst, text)
	}
	return append(dst, ']')
}

func appendPair(dst []byte, k1 string, v1 float64, k2 string, v2 float64) []byte {
	dst = jsonscan.AppendNumber(append(jsonscan.AppendText(dst, k1), ':'), v1)
	return jsonscan.AppendNumber(append(jsonscan.AppendText(append(dst, ','), k2), ':'), v2)
}

func appendPlace(dst []byte, p Place) []byte {
	if p.Where == Nowhere {
		return dst
	}
	dst = AppendSpot(append(dst, '{'), p)
	if p.Rank != "" {
		dst = jsonscan.AppendText(append(dst, `,"rank":`...), p.Rank)
	}
	return append(dst, '}')
}

// AppendSpot writes the members of a place without braces and without its rank, as they stand in a note of the file.
func AppendSpot(dst []byte, p Place) []byte {
	switch p.Where {
	case Cell:
		dst = jsonscan.AppendText(append(dst, `"phase":`...), string(p.Phase))
		dst = jsonscan.AppendText(append(dst, `,"lane":`...), string(p.Lane))
		if p.Under != "" {
			dst = jsonscan.AppendText(append(dst, `,"under":`...), string(p.Under))
		}
	case Parked:
		dst = append(dst, `"park":true`...)
		if from := p.Origin(); from.Where != Nowhere {
			dst = AppendSpot(append(dst, ','), from)
		}
	case Loose:
		dst = appendPair(dst, "x", p.X, "y", p.Y)
	}
	return dst
}

// Read fills the value behind p, a pointer that Spec.At gave, from JSON; s holds the error when the shape is another.
func Read(s *jsonscan.Scanner, p any) {
	switch v := p.(type) {
	case *string:
		*v = s.Text()
	case *ID:
		*v = ID(s.Text())
	case *bool:
		*v = s.Bool()
	case *Int:
		*v = Some(whole(s.Number()))
	case *Float:
		*v = Float{N: s.Number(), Set: true}
	case *[]string:
		list := []string{}
		for s.Array(); s.More(); {
			list = append(list, s.Text())
		}
		*v = list
	case *Place:
		*v = readPlace(s)
	case *Size:
		*v = Size{}
		readNumbers(s, map[string]*float64{"w": &v.W, "h": &v.H})
	case *Frame:
		*v = Frame{}
		readNumbers(s, map[string]*float64{"x": &v.X, "y": &v.Y, "w": &v.W, "h": &v.H})
	case *Span:
		*v = Span{}
		for s.Object(); s.More(); {
			switch s.Key() {
			case "from":
				v.From = s.Text()
			case "to":
				v.To = s.Text()
			default:
				s.Raw()
			}
		}
	}
}

// whole rounds to the nearest whole number within int32, so that a file means the same on every machine.
func whole(f float64) int {
	return int(math.Round(max(math.MinInt32, min(math.MaxInt32, f))))
}

func readNumbers(s *jsonscan.Scanner, into map[string]*float64) {
	for s.Object(); s.More(); {
		if p := into[s.Key()]; p != nil {
			*p = s.Number()
		} else {
			s.Raw()
		}
	}
}

func readPlace(s *jsonscan.Scanner) Place {
	var p Place
	for s.Object(); s.More(); {
		if k := s.Key(); k == "rank" {
			p.Rank = s.Text()
		} else if !ReadSpot(s, k, &p) {
			s.Raw()
		}
	}
	return p
}

// ReadSpot reads one member of a place, as it stands in a note of the file, and reports whether key is one. A place with
// members of two sorts is parked, from there, before it is a cell, and a cell before it is loose.
func ReadSpot(s *jsonscan.Scanner, key string, p *Place) bool {
	switch key {
	case "phase":
		p.Phase = ID(s.Text())
		p.enclose()
	case "lane":
		p.Lane = ID(s.Text())
		p.enclose()
	case "under":
		p.Under = ID(s.Text())
	case "park":
		if s.Bool() {
			p.Where = Parked
		}
	case "x":
		p.X = s.Number()
		p.loosen()
	case "y":
		p.Y = s.Number()
		p.loosen()
	default:
		return false
	}
	return true
}

func (p *Place) enclose() {
	if p.Where != Parked {
		p.Where = Cell
	}
}

func (p *Place) loosen() {
	if p.Where == Nowhere {
		p.Where = Loose
	}
}

// get reads a register's value.
func (s *Spec) get(r Record, key string) Value {
	p := s.at(r)
	if k, ok := p.(*Keyed); ok {
		return k.Get(key)
	}
	return Value(Append(nil, p))
}

// set writes a register's value, and reports false, having cleared it, when v is not of its shape.
func (s *Spec) set(r Record, key string, v Value) bool {
	p := s.at(r)
	if k, ok := p.(*Keyed); ok {
		fits := v == "" || s.fitsKey(v)
		if !fits {
			v = ""
		}
		*k = k.set(key, v)
		return fits
	}
	if v == "" {
		clearValue(p)
		return true
	}
	switch p := p.(type) { // most need no scanner
	case *string:
		if text, ok := jsonscan.Plain(string(v)); ok {
			*p = text
			return true
		}
	case *ID:
		if text, ok := jsonscan.Plain(string(v)); ok {
			*p = ID(text)
			return true
		}
	case *Float:
		if n, ok := jsonscan.Simple(string(v)); ok {
			*p = Float{N: n, Set: true}
			return true
		}
	}
	scan := jsonscan.New([]byte(v))
	Read(scan, p)
	scan.End()
	if scan.Err() != nil {
		clearValue(p)
		return false
	}
	return true
}

// fitsKey reports whether v is what a key of this shape holds.
func (s *Spec) fitsKey(v Value) bool {
	switch s.Shape {
	case Keys:
		return v == "true"
	case Counts:
		scan := jsonscan.New([]byte(v))
		scan.Number()
		scan.End()
		return scan.Err() == nil
	default:
		scan := jsonscan.New([]byte(v))
		scan.Text()
		scan.End()
		return scan.Err() == nil
	}
}

func clearValue(p any) {
	switch v := p.(type) {
	case *string:
		*v = ""
	case *ID:
		*v = ""
	case *bool:
		*v = false
	case *Int:
		*v = Int{}
	case *Float:
		*v = Float{}
	case *[]string:
		*v = nil
	case *Place:
		*v = Place{}
	case *Size:
		*v = Size{}
	case *Frame:
		*v = Frame{}
	case *Span:
		*v = Span{}
	}
}
