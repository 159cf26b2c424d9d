// Package work is what takes long, as jobs: bytes in, bytes out. The page has them done by a second program in a worker, so that they
// neither hold up a frame nor weigh on the start of the page; a test does them where it stands.
//
//	out, err := work.Do(work.Poster, order.Poster{Paper: "a4"}.Append(nil, file))
//	sheets, say, err := order.ReadSheets(out)
//
// A job knows nothing but what comes in: it may be done anywhere, and again.
package work

import "errors"

// Job names what is to be done.
type Job string

var jobs = map[Job]func(in []byte) ([]byte, error){
	Poster: makePoster,
}

// ErrNoJob says that the program that works is of another build than the page.
var ErrNoJob = errors.New("this is no job that can be done here")

// Do does a job. What its bytes mean stands with the job.
func Do(job Job, in []byte) ([]byte, error) {
	do, ok := jobs[job]
	if !ok {
		return nil, ErrNoJob
	}
	return do(in)
}
