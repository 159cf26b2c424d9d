package editor

import (
	"maps"
	"slices"
	"strconv"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// The browser keeps two small records beside the maps, as JSON: one of each map in the library, and one of the person.
// encoding/json would do; it makes the wasm 71 KB larger, while the scanner is there already.

// AppendInfo writes what the library knows of a map. What is zero is left out, but for id, title, notes and changed.
func AppendInfo(dst []byte, m MapInfo) []byte {
	o := object{dst: dst}
	o.text("id", string(m.ID))
	o.text("title", m.Title)
	o.number("notes", int64(m.Notes))
	o.number("changed", m.Changed)
	o.numberIf("deleted", m.Deleted)
	o.textIf("file", m.File)
	o.numberIf("filed", m.Filed)
	o.textIf("persona", m.Persona)
	o.textIf("segment", m.Segment)
	if m.Wanted {
		o.text("state", journey.ToBe)
	}
	o.textIf("basedOn", string(m.BasedOn))
	return o.close()
}

// ReadInfo reads what AppendInfo wrote. Keys of later versions are passed over; the error is one of jsonscan.
func ReadInfo(data []byte) (m MapInfo, err error) {
	s := jsonscan.New(data)
	for s.Object(); s.More(); {
		switch s.Key() {
		case "id":
			m.ID = journey.ID(s.Text())
		case "title":
			m.Title = s.Text()
		case "notes":
			m.Notes = int(s.Number())
		case "changed":
			m.Changed = int64(s.Number())
		case "deleted":
			m.Deleted = int64(s.Number())
		case "file":
			m.File = s.Text()
		case "filed":
			m.Filed = int64(s.Number())
		case "persona":
			m.Persona = s.Text()
		case "segment":
			m.Segment = s.Text()
		case "state":
			m.Wanted = s.Text() == journey.ToBe
		case "basedOn":
			m.BasedOn = journey.ID(s.Text())
		default:
			s.Raw()
		}
	}
	s.End()
	return m, s.Err()
}

// AppendPrefs writes what the browser remembers of a person. What is zero is left out.
func AppendPrefs(dst []byte, p Prefs) []byte {
	o := object{dst: dst}
	o.textIf("language", p.Language)
	o.textIf("last", string(p.Last))
	o.numberIf("seen", p.Seen)
	if len(p.Cameras) > 0 {
		o.key("cameras")
		cameras := object{dst: o.dst}
		for _, id := range slices.Sorted(maps.Keys(p.Cameras)) {
			cameras.key(string(id))
			cameras.dst = appendCamera(cameras.dst, p.Cameras[id])
		}
		o.dst = cameras.close()
	}
	o.flagIf("inspector", p.Inspector)
	o.flagIf("grid", p.Grid)
	o.textIf("sort", p.Sort)
	o.textsIf("told", p.Told)
	o.textsIf("recent", p.Recent)
	o.flagIf("keysOff", p.KeysOff)
	o.flagIf("wheelZooms", p.WheelZooms)
	o.flagIf("silent", p.Silent)
	o.flagIf("noMinimap", p.NoMinimap)
	o.flagIf("largeType", p.LargeType)
	checked := make([]string, len(p.Checked))
	for i, id := range p.Checked {
		checked[i] = string(id)
	}
	o.textsIf("checked", checked)
	return o.close()
}

func appendCamera(dst []byte, c geom.Camera) []byte {
	o := object{dst: dst}
	for _, part := range [...]struct {
		key   string
		value float64
	}{{"X", c.X}, {"Y", c.Y}, {"Zoom", c.Zoom}} {
		o.key(part.key)
		o.dst = jsonscan.AppendNumber(o.dst, part.value)
	}
	return o.close()
}

// ReadPrefs reads what AppendPrefs wrote. Keys of later versions are passed over, and so are cameras that show nothing; the
// error is one of jsonscan.
func ReadPrefs(data []byte) (p Prefs, err error) {
	s := jsonscan.New(data)
	for s.Object(); s.More(); {
		switch s.Key() {
		case "language":
			p.Language = s.Text()
		case "last":
			p.Last = journey.ID(s.Text())
		case "seen":
			p.Seen = int64(s.Number())
		case "cameras":
			p.Cameras = readCameras(s)
		case "inspector":
			p.Inspector = s.Bool()
		case "grid":
			p.Grid = s.Bool()
		case "sort":
			p.Sort = s.Text()
		case "told":
			p.Told = readTexts(s)
		case "recent":
			p.Recent = readTexts(s)
		case "keysOff":
			p.KeysOff = s.Bool()
		case "wheelZooms":
			p.WheelZooms = s.Bool()
		case "largeType":
			p.LargeType = s.Bool()
		case "checked":
			for _, id := range readTexts(s) {
				p.Checked = append(p.Checked, journey.ID(id))
			}
		case "silent":
			p.Silent = s.Bool()
		case "noMinimap":
			p.NoMinimap = s.Bool()
		default:
			s.Raw()
		}
	}
	s.End()
	return p, s.Err()
}

func readTexts(s *jsonscan.Scanner) (list []string) {
	for s.Array(); s.More(); {
		list = append(list, s.Text())
	}
	return list
}

func readCameras(s *jsonscan.Scanner) map[journey.ID]geom.Camera {
	cameras := map[journey.ID]geom.Camera{}
	for s.Object(); s.More(); {
		id := journey.ID(s.Key())
		var c geom.Camera
		for s.Object(); s.More(); {
			switch s.Key() {
			case "X":
				c.X = s.Number()
			case "Y":
				c.Y = s.Number()
			case "Zoom":
				c.Zoom = s.Number()
			default:
				s.Raw()
			}
		}
		if c.Finite() && c.Zoom > 0 {
			cameras[id] = c
		}
	}
	return cameras
}

// object writes a JSON object, member by member.
type object struct {
	dst  []byte
	more bool
}

func (o *object) key(name string) {
	if o.more {
		o.dst = append(o.dst, ',')
	} else {
		o.dst, o.more = append(o.dst, '{'), true
	}
	o.dst = append(jsonscan.AppendText(o.dst, name), ':')
}

func (o *object) text(name, value string) {
	o.key(name)
	o.dst = jsonscan.AppendText(o.dst, value)
}

func (o *object) number(name string, value int64) {
	o.key(name)
	o.dst = strconv.AppendInt(o.dst, value, 10)
}

// textIf, textsIf, numberIf and flagIf leave out what is zero.
func (o *object) textIf(name, value string) {
	if value != "" {
		o.text(name, value)
	}
}

func (o *object) textsIf(name string, list []string) {
	for i, text := range list {
		if i == 0 {
			o.key(name)
			o.dst = append(o.dst, '[')
		} else {
			o.dst = append(o.dst, ',')
		}
		o.dst = jsonscan.AppendText(o.dst, text)
	}
	if len(list) > 0 {
		o.dst = append(o.dst, ']')
	}
}

func (o *object) numberIf(name string, value int64) {
	if value != 0 {
		o.number(name, value)
	}
}

func (o *object) flagIf(name string, on bool) {
	if on {
		o.key(name)
		o.dst = append(o.dst, "true"...)
	}
}

func (o *object) close() []byte {
	if !o.more {
		o.dst = append(o.dst, '{')
	}
	return append(o.dst, '}')
}
