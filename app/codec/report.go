package codec

import "reiskaart/app/journey"

// Report tells what Read met on its way.
type Report struct {
	Issues []Issue // in the order in which they were met
	Counts []Count // of the kinds that the file has an array of, in the order of journey.Kinds

	Pictures map[journey.ID][]byte // the contents of pictures, of those types and sizes that package picture takes
}

// Issue is one thing that was not as it should be. Problem.Costs says whether it was read all the same.
type Issue struct {
	Problem Problem
	Pointer string       // where, by RFC 6901: "/notes/3" or "/notes/3/text"; empty for the file as a whole
	Line    int          // from 1
	Kind    journey.Kind // empty where no known kind is concerned
	ID      journey.ID   // as it stands in the file, where it could be read
	NewID   journey.ID   // of SameID and NoID: the id under which the record was read
	Raw     string       // the text as it stands in the file
}

// Count is how many of the records of a kind could be read.
type Count struct {
	Kind        journey.Kind
	Read, Total int
}

// Of gives the count of a kind, zeros where the file has none.
func (r *Report) Of(k journey.Kind) Count {
	for _, c := range r.Counts {
		if c.Kind == k {
			return c
		}
	}
	return Count{Kind: k}
}

// Lost lists the issues that cost something.
func (r *Report) Lost() []Issue {
	var lost []Issue
	for _, issue := range r.Issues {
		if issue.Problem.Costs() {
			lost = append(lost, issue)
		}
	}
	return lost
}
