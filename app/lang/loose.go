package lang

// Loose is what can be done with notes on the wall, and what is said of it.
type Loose struct {
	_ neverEqual

	Heading                                                                    string
	Group, Ungroup                                                             string
	GroupName, InGroup                                                         Format
	Grouped                                                                    Count
	Ungrouped                                                                  string
	Lock, Stays                                                                string
	Locked, Unlocked                                                           Count
	Front, Forward, Backward, Back, AtFront, AtBack, MovedForward, MovedBack   string
	AlignLeft, AlignCenter, AlignRight, AlignTop, AlignMiddle, AlignBottom     string
	LineUp, Looks                                                              string
	Across, Down, Tidy                                                         string
	Aligned, Spread, Tidied                                                    Count
	Small, Medium, Large, Same                                                 string
	Resized                                                                    Count
	Paint, Painted                                                             Format
	PaintOwn, Repeat                                                           string
	Grid, GridOn, GridOff, LayLoose                                            string
	LaidLoose                                                                  Count
	Dragging, Copying, Sizing, StatusGroup, StatusInside, StatusLoose, Several string
}

var dutchLoose = Loose{
	Heading: "Losse notities",
	Group:   "Groepeer", Ungroup: "Hef de groep op", GroupName: "Groep {0}", InGroup: "in {0}",
	Grouped: Count{"{0} notitie vormt een groep", "{0} notities vormen een groep"}, Ungrouped: "De groep is opgeheven",
	Lock: "Zet vast of maak los", Stays: "Deze notitie staat vast. Ctrl+Shift+L maakt haar los.",
	Locked: Count{"De notitie staat vast", "{0} notities staan vast"}, Unlocked: Count{"De notitie is weer los", "{0} notities zijn weer los"},
	Front: "Helemaal naar voren", Forward: "Naar voren", Backward: "Naar achteren", Back: "Helemaal naar achteren",
	AtFront: "Ligt al vooraan", AtBack: "Ligt al achteraan", MovedForward: "Naar voren gelegd", MovedBack: "Naar achteren gelegd",
	AlignLeft: "Lijn links uit", AlignCenter: "Lijn op het midden uit", AlignRight: "Lijn rechts uit",
	AlignTop: "Lijn boven uit", AlignMiddle: "Lijn op halve hoogte uit", AlignBottom: "Lijn onder uit",
	LineUp: "Lijn uit en verdeel …", Looks: "Formaat en kleur …",
	Across: "Verdeel van links naar rechts", Down: "Verdeel van boven naar beneden", Tidy: "Leg netjes in rijen",
	Aligned: Count{"{0} notitie uitgelijnd", "{0} notities uitgelijnd"}, Spread: Count{"{0} notitie verdeeld", "{0} notities gelijk verdeeld"},
	Tidied: Count{"{0} notitie ligt netjes", "{0} notities liggen netjes in rijen"},
	Small:  "Formaat S", Medium: "Formaat M", Large: "Formaat L", Same: "Maak even groot",
	Resized: Count{"Formaat veranderd", "Formaat van {0} notities veranderd"},
	Paint:   "Kleur: {0}", Painted: "{0}: {1}", PaintOwn: "Kleur van de soort", Repeat: "Herhaal de laatste kleur",
	LayLoose: "Leg los naast de kaart", LaidLoose: Count{"{0} notitie ligt nu los naast de kaart", "{0} notities liggen nu los naast de kaart"},
	Grid: "Raster voor losse notities", GridOn: "Raster aan: losse notities gaan naar de stippen", GridOff: "Raster uit",
	Dragging: "Alt: vrij neerleggen, zonder vak, lijn of raster · Esc: terug", Copying: "Laat los: hier komt een kopie · Esc: toch niet",
	Sizing: "Shift: in verhouding · Alt: zonder lijn of raster · Esc: terug", Several: "Ctrl+G: groepeer · pijltje: schuif · Ctrl+D: dupliceer · Delete: weg",
	StatusGroup: "Klik nog eens: één notitie · Ctrl+Shift+G: hef de groep op · pijltje: schuif", StatusInside: "Enter: schrijf · pijltje: schuif · Esc: de hele groep",
	StatusLoose: "Enter: schrijf · pijltje: schuif, met Shift verder · Alt+slepen: kopie · Delete: weg",
}

var englishLoose = Loose{
	Heading: "Loose notes",
	Group:   "Group", Ungroup: "Ungroup", GroupName: "Group {0}", InGroup: "in {0}",
	Grouped: Count{"{0} note is a group", "{0} notes are a group"}, Ungrouped: "The group is no more",
	Lock: "Lock or unlock the place", Stays: "The place of this note is locked. Ctrl+Shift+L unlocks it.",
	Locked: Count{"The note's place is locked", "The places of {0} notes are locked"}, Unlocked: Count{"The note can be moved again", "{0} notes can be moved again"},
	Front: "Bring to the front", Forward: "Bring forward", Backward: "Send backward", Back: "Send to the back",
	AtFront: "In front already", AtBack: "At the back already", MovedForward: "Brought forward", MovedBack: "Sent backward",
	AlignLeft: "Align left", AlignCenter: "Align centres", AlignRight: "Align right",
	AlignTop: "Align top", AlignMiddle: "Align middles", AlignBottom: "Align bottom",
	LineUp: "Align and distribute …", Looks: "Size and colour …",
	Across: "Distribute from left to right", Down: "Distribute from top to bottom", Tidy: "Tidy up into rows",
	Aligned: Count{"{0} note aligned", "{0} notes aligned"}, Spread: Count{"{0} note distributed", "{0} notes distributed evenly"},
	Tidied: Count{"{0} note is tidy", "{0} notes lie tidily in rows"},
	Small:  "Size S", Medium: "Size M", Large: "Size L", Same: "Make the same size",
	Resized: Count{"Size changed", "Size of {0} notes changed"},
	Paint:   "Colour: {0}", Painted: "{0}: {1}", PaintOwn: "Colour of its kind", Repeat: "Repeat the last colour",
	LayLoose: "Lay loose beside the map", LaidLoose: Count{"{0} note now lies loose beside the map", "{0} notes now lie loose beside the map"},
	Grid: "Grid for loose notes", GridOn: "Grid on: loose notes go to the dots", GridOff: "Grid off",
	Dragging: "Alt: put down freely, without cell, line or grid · Esc: back", Copying: "Let go: a copy comes here · Esc: rather not",
	Sizing: "Shift: in proportion · Alt: without line or grid · Esc: back", Several: "Ctrl+G: group · arrow: move · Ctrl+D: duplicate · Delete: remove",
	StatusGroup: "Click again: one note · Ctrl+Shift+G: ungroup · arrow: move", StatusInside: "Enter: write · arrow: move · Esc: the whole group",
	StatusLoose: "Enter: write · arrow: move, with Shift further · Alt+drag: a copy · Delete: remove",
}
