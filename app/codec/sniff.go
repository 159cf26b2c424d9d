package codec

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// signatures are the first bytes of files that people drop by mistake.
var signatures = []struct {
	begin string
	is    Problem
}{
	{"%PDF", PDFFile},
	{"\x89PNG", Picture}, {"\xff\xd8\xff", Picture}, {"GIF8", Picture}, {"RIFF", Picture},
	{"\xff\xfe", UTF16}, {"\xfe\xff", UTF16},
	{`{\rtf`, WordFile},
	{"<", Markup},
}

// sniff tells what data is when it is no JSON object; 0 when it may be one.
func sniff(data []byte) Problem {
	text := bytes.TrimSpace(data)
	if len(text) == 0 {
		return Empty
	}
	for _, s := range signatures {
		if bytes.HasPrefix(text, []byte(s.begin)) {
			return s.is
		}
	}
	switch {
	case bytes.HasPrefix(data, []byte("PK")) && bytes.IndexByte(data, 0) >= 0:
		return sniffZip(data)
	case text[0] == '{':
		return 0
	case text[0] == '[' && valid(text):
		return OtherJSON
	case bytes.IndexByte(data, 0) >= 0 || !utf8.Valid(data):
		return Binary
	case isTable(text):
		return TableText
	}
	return PlainText
}

// sniffZip looks for the names in the zip's directory by which the parts of an Office document go.
func sniffZip(data []byte) Problem {
	switch {
	case bytes.Contains(data, []byte("word/document.xml")):
		return WordFile
	case bytes.Contains(data, []byte("xl/workbook.xml")):
		return SheetFile
	}
	return ZipFile
}

func valid(data []byte) bool {
	s := jsonscan.New(data)
	s.Raw()
	s.End()
	return s.Err() == nil
}

// isTable reports whether the first two lines have the same separator equally often.
func isTable(text []byte) bool {
	first, rest, _ := bytes.Cut(text, []byte{'\n'})
	second, _, _ := bytes.Cut(rest, []byte{'\n'})
	for _, sep := range []string{"\t", ";", ","} {
		if n := bytes.Count(first, []byte(sep)); n > 0 && n == bytes.Count(second, []byte(sep)) {
			return true
		}
	}
	return false
}

// foreign tells what a JSON object is that does not say it is a map, from the keys that were found in it.
func (r *reader) foreign() *Error {
	for _, op := range r.later {
		if op.Kind != journey.KindMap {
			continue
		}
		switch {
		case op.Field == "type" && strings.HasPrefix(string(op.Now), `"excalidraw`):
			return &Error{Problem: Excalidraw}
		case op.Field == "tldrawFileFormatVersion", op.Field == "type" && strings.HasPrefix(string(op.Now), `"application/tldraw`):
			return &Error{Problem: Tldraw}
		case (op.Field == "nodes" || op.Field == "edges") && strings.HasPrefix(string(op.Now), "["):
			return &Error{Problem: JSONCanvas}
		}
	}
	for _, issue := range r.report.Issues {
		if p := issue.Problem; p == Syntax || p == CutOff || p == NotUTF8 {
			return &Error{Problem: Damaged, Line: issue.Line}
		}
	}
	return &Error{Problem: OtherJSON}
}
