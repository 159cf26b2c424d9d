// Package order is what the page asks of the program that does what takes long, and what that answers, as bytes. Both programs know it;
// how the work is done only package work knows, which is not in the page.
//
//	in := order.Poster{Paper: "a4", Language: "nl"}.Append(nil, file)
//	// ... work.Do(work.Poster, in) ...
//	sheets, say, err := order.ReadSheets(out)
//
// An order and an answer begin with a line of JSON; what follows it are files as they are.
package order

import (
	"bytes"
	"errors"

	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// ErrUnclear says that an order or an answer cannot be read: the two programs are of different builds.
var ErrUnclear = errors.New("what was asked or answered cannot be read")

// Poster asks for the pages of a poster of a map, whose file follows.
type Poster struct {
	Paper    string // "slide", or "a4" to "a0"
	Portrait bool
	Pages    int    // at most; 0: as many as are needed
	Language string // of the words on it, "nl" or "en"
	File     string // that the map was saved in; empty: none
	Date     string // in words
	Variant  journey.ID
}

// Append writes the order, with the map as its file.
func (o Poster) Append(dst, file []byte) []byte {
	text := func(key, value string) {
		dst = append(dst, `,"`+key+`":`...)
		dst = jsonscan.AppendText(dst, value)
	}
	dst = append(dst, `{"pages":`...)
	dst = jsonscan.AppendNumber(dst, float64(o.Pages))
	text("paper", o.Paper)
	text("language", o.Language)
	text("file", o.File)
	text("date", o.Date)
	text("variant", string(o.Variant))
	if o.Portrait {
		dst = append(dst, `,"portrait":true`...)
	}
	dst = append(dst, "}\n"...)
	return append(dst, file...)
}

// ReadPoster reads what Append wrote.
func ReadPoster(in []byte) (o Poster, file []byte, err error) {
	head, file, ok := bytes.Cut(in, []byte("\n"))
	if !ok {
		return o, nil, ErrUnclear
	}
	s := jsonscan.New(head)
	for s.Object(); s.More(); {
		switch s.Key() {
		case "paper":
			o.Paper = s.Text()
		case "language":
			o.Language = s.Text()
		case "file":
			o.File = s.Text()
		case "date":
			o.Date = s.Text()
		case "variant":
			o.Variant = journey.ID(s.Text())
		case "pages":
			o.Pages = int(s.Number())
		case "portrait":
			o.Portrait = s.Bool()
		default:
			s.Raw()
		}
	}
	if s.End(); s.Err() != nil {
		return o, nil, ErrUnclear
	}
	return o, file, nil
}

// Sheet is a page of a poster as a picture.
type Sheet struct {
	W, H float64 // in points; of a slide in pixels
	SVG  string
}

// AppendSheets writes the answer: the pages, and what the poster says of what is not on it.
func AppendSheets(dst []byte, sheets []Sheet, say string) []byte {
	dst = append(dst, `{"say":`...)
	dst = jsonscan.AppendText(dst, say)
	dst = append(dst, `,"pages":[`...)
	for i, p := range sheets {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, '[')
		dst = jsonscan.AppendNumber(dst, p.W)
		dst = append(dst, ',')
		dst = jsonscan.AppendNumber(dst, p.H)
		dst = append(dst, ',')
		dst = jsonscan.AppendNumber(dst, float64(len(p.SVG)))
		dst = append(dst, ']')
	}
	dst = append(dst, "]}\n"...)
	for _, p := range sheets {
		dst = append(dst, p.SVG...)
	}
	return dst
}

// ReadSheets reads what AppendSheets wrote.
func ReadSheets(out []byte) (sheets []Sheet, say string, err error) {
	head, rest, ok := bytes.Cut(out, []byte("\n"))
	if !ok {
		return nil, "", ErrUnclear
	}
	s := jsonscan.New(head)
	for s.Object(); s.More(); {
		switch s.Key() {
		case "say":
			say = s.Text()
		case "pages":
			for s.Array(); s.More(); {
				var n []float64
				for s.Array(); s.More(); {
					n = append(n, s.Number())
				}
				if len(n) != 3 {
					return nil, "", ErrUnclear
				}
				size := int(n[2])
				if size < 0 || size > len(rest) {
					return nil, "", ErrUnclear
				}
				sheets = append(sheets, Sheet{n[0], n[1], string(rest[:size])})
				rest = rest[size:]
			}
		default:
			s.Raw()
		}
	}
	if s.End(); s.Err() != nil || len(rest) > 0 {
		return nil, "", ErrUnclear
	}
	return sheets, say, nil
}
