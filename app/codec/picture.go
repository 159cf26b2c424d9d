package codec

import (
	"encoding/base64"

	"reiskaart/app/journey"
	"reiskaart/app/picture"
)

// The content of a picture is no register: it is never in the journal, and the board does not hold it. In the file it stands in
// the picture's record, so that a file is the whole map.

// appendContent adds the content to a picture's record, which ends the file so far.
func appendContent(dst, data []byte) []byte {
	if len(data) == 0 {
		return dst
	}
	dst = append(dst[:len(dst)-1], `, "data": "`...)
	dst = base64.StdEncoding.AppendEncode(dst, data)
	return append(dst, '"', '}')
}

// picture reads the content of the picture at hand. What is no picture, or larger than one may be, is left out and said.
func (r *reader) picture() {
	start := r.s.Offset()
	data, err := base64.StdEncoding.DecodeString(r.s.Text())
	if r.s.Err() != nil {
		return
	}
	if err == nil {
		_, err = picture.Read(data)
	}
	if err != nil || len(data) > picture.MaxKept {
		r.note(WrongShape, start, "", keyData)
		return
	}
	if r.report.Pictures == nil {
		r.report.Pictures = map[journey.ID][]byte{}
	}
	r.report.Pictures[r.here.to] = data
}
