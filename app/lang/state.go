package lang

// State is the word for a map's state: as it is now, also where nothing was said, or as it is wanted ("to-be").
func (w *Words) State(state string) string {
	switch wanted := state == "to-be"; {
	case w.Code == "nl" && wanted:
		return "Gewenst"
	case w.Code == "nl":
		return "Huidig"
	case wanted:
		return "To be"
	}
	return "As is"
}
