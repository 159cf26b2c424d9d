package journey

// IDOf is the id of a record of any kind; the map's own record has none.
func IDOf(r Record) ID { return r.head().ID }
