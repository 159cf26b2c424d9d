package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// AppendVersion writes what the list of versions knows of one, as JSON. What is zero is left out.
func AppendVersion(dst []byte, v VersionInfo) []byte {
	o := object{dst: dst}
	o.text("id", string(v.ID))
	o.text("map", string(v.Map))
	o.text("name", v.Name)
	o.number("made", v.Made)
	o.number("notes", int64(v.Notes))
	o.flagIf("byItself", v.ByItself)
	o.numberIf("deleted", v.Deleted)
	if len(v.Images) > 0 {
		o.key("images")
		o.dst = append(o.dst, '[')
		for i, id := range v.Images {
			if i > 0 {
				o.dst = append(o.dst, ',')
			}
			o.dst = jsonscan.AppendText(o.dst, string(id))
		}
		o.dst = append(o.dst, ']')
	}
	return o.close()
}

// ReadVersion reads what AppendVersion wrote. Keys of later versions of the program are passed over; the error is one of
// jsonscan.
func ReadVersion(data []byte) (v VersionInfo, err error) {
	s := jsonscan.New(data)
	for s.Object(); s.More(); {
		switch s.Key() {
		case "id":
			v.ID = journey.ID(s.Text())
		case "map":
			v.Map = journey.ID(s.Text())
		case "name":
			v.Name = s.Text()
		case "made":
			v.Made = int64(s.Number())
		case "notes":
			v.Notes = int(s.Number())
		case "byItself":
			v.ByItself = s.Bool()
		case "deleted":
			v.Deleted = int64(s.Number())
		case "images":
			for s.Array(); s.More(); {
				v.Images = append(v.Images, journey.ID(s.Text()))
			}
		default:
			s.Raw()
		}
	}
	s.End()
	return v, s.Err()
}
