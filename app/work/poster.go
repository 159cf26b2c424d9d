package work

import (
	"reiskaart/app/codec"
	"reiskaart/app/formats/svg"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/order"
	"reiskaart/app/poster"
	"reiskaart/app/scene"
	"reiskaart/app/text"
)

// Poster makes the pages of a poster: an order.Poster comes in, its sheets come out.
const Poster Job = "poster"

func makePoster(in []byte) ([]byte, error) {
	o, file, err := order.ReadPoster(in)
	if err != nil {
		return nil, err
	}
	b, read, err := codec.Read(file)
	if err != nil {
		return nil, err
	}
	made := poster.Make(b, text.NewFace(), lang.For(o.Language), poster.Options{
		Paper: o.Paper, Portrait: o.Portrait, Pages: o.Pages, File: o.File, Date: o.Date, Variant: o.Variant,
	})
	sheets := make([]order.Sheet, len(made.Pages))
	for i := range made.Pages {
		p := &made.Pages[i]
		sheets[i] = order.Sheet{W: p.W, H: p.H, SVG: string(svg.Write(p.All(), p.Bounds(), svg.Options{
			Title: made.Title, Background: scene.Light.Card, Shade: scene.Light.Shade, Picture: func(id string) (string, []byte) {
				img := b.Image(journey.ID(id))
				if img == nil {
					return "", nil
				}
				return img.Type, read.Pictures[img.ID]
			},
		}))}
	}
	return order.AppendSheets(nil, sheets, made.Say), nil
}
