package journey

// A picture's record stays when its last user goes: undo may bring that back, and another tab may have found it a new one. What a
// file carries and a browser keeps are the pictures in use.

// AddImage makes the record of a picture known to the map; nothing where it has it.
func AddImage(b *Board, img *Image) []Op {
	if b.Image(img.ID) != nil {
		return nil
	}
	ops := []Op{{Register{KindImage, img.ID, Deleted}, ""}} // one that was taken back with undo is there again
	for _, s := range Specs(KindImage) {
		if v := Append(nil, s.At(img)); len(v) > 0 {
			ops = append(ops, Op{Register{KindImage, img.ID, s.Field}, Value(v)})
		}
	}
	return ops
}

// carryImage makes the picture of a copied note known to the map that it is copied to.
func carryImage(b, src *Board, id ID) []Op {
	if img := src.Image(id); img != nil {
		return AddImage(b, img)
	}
	return nil
}

// UsedImages lists the pictures that are shown on notes or by a persona, each once, in the order in which they are met.
func (b *Board) UsedImages() []ID {
	if b.Count(KindImage) == 0 {
		return nil
	}
	var ids []ID
	seen := map[ID]bool{}
	use := func(id ID) {
		if id != "" && !seen[id] && b.Image(id) != nil {
			seen[id] = true
			ids = append(ids, id)
		}
	}
	if p := b.Persona(); p != nil {
		use(p.Image)
	}
	for n := range b.Notes() {
		use(n.Image)
	}
	return ids
}
