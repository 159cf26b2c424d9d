//go:build js && wasm

// Command work is the page's second program, which runs in a worker (static/work.js) and does what takes long: the jobs of app/work.
//
//	page -> {id, job, bytes} -> worker -> {id, bytes} or {id, failed}
//
// It says "ready" once it listens; until then the page keeps what it has to ask.
package main

import (
	"fmt"
	"log"

	"github.com/hack-pad/safejs"

	"reiskaart/app/work"
)

func main() {
	listener, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		if err := asked(args[0]); err != nil {
			log.Print(err)
		}
		return nil
	})
	if err == nil {
		_, err = safejs.Global().Call("addEventListener", "message", listener)
	}
	if err == nil {
		_, err = safejs.Global().Call("postMessage", "ready")
	}
	if err != nil {
		log.Fatal(err)
	}
	select {}
}

// asked does one job and answers. A job that panics is one that failed: the next may do.
func asked(event safejs.Value) error {
	data, err := event.Get("data")
	if err != nil {
		return err
	}
	id, err := data.Get("id")
	if err != nil {
		return err
	}
	answer := map[string]any{"id": id}
	if out, err := done(data); err != nil {
		answer["failed"] = err.Error()
	} else if answer["bytes"], err = toJS(out); err != nil {
		return err
	}
	_, err = safejs.Global().Call("postMessage", answer)
	return err
}

func done(data safejs.Value) (out []byte, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("the job failed: %v", reason)
		}
	}()
	job, err := data.Get("job")
	if err != nil {
		return nil, err
	}
	name, err := job.String()
	if err != nil {
		return nil, err
	}
	array, err := data.Get("bytes")
	if err != nil {
		return nil, err
	}
	length, err := array.Length()
	if err != nil {
		return nil, err
	}
	in := make([]byte, length)
	if _, err = safejs.CopyBytesToGo(in, array); err != nil {
		return nil, err
	}
	return work.Do(work.Job(name), in)
}

func toJS(data []byte) (safejs.Value, error) {
	class, err := safejs.Global().Get("Uint8Array")
	if err != nil {
		return safejs.Value{}, err
	}
	array, err := class.New(len(data))
	if err == nil {
		_, err = safejs.CopyBytesToJS(array, data)
	}
	return array, err
}
