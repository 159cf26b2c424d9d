package text_test

import (
	"fmt"

	"reiskaart/app/text"
)

func Example() {
	face := text.NewFace()
	note := face.Prepare("Bespreekt de klantcontactstrategie met een adviseur", text.Regular)
	fit := text.Fit(note, text.Box{Width: 120, Height: 60, Ceiling: 20, Floor: 12}, nil)
	fmt.Println("size", fit.Size)
	for _, line := range fit.Lines {
		fmt.Println(note.Shown(line))
	}
	// Output:
	// size 12
	// Bespreekt de
	// klantcontactstrategie
	// met een adviseur
}
