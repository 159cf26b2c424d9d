// Command size says what each package adds to the wasm, and whether the whole is
// within its limit.
//
//	go run ./static/gen/size -named bin/named.wasm -wasm bin/app.wasm -brotli static/built/app.0123456789abcdef.wasm.br
//
// A wasm keeps the names of its functions unless it is stripped, so the code is
// counted in a second build, which has them; the code itself is the same. Data
// (texts, tables, types) has no names and is one line.
package main

import (
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"log"
	"os"
)

// limit is what the wasm may weigh, in bytes of brotli: as much as when the map could also be a table, and said what it says page by
// page, with 3 % to spare. It was 1,080,000 when a map could be drawn, 1,300,000 when that knew what a journey is, and 1,690,000 when a
// workshop could be held with it from beginning to end. The poster is not in it: its program is another one (wasm/work).
const limit = 2040 * 1000

func main() {
	log.SetFlags(0)
	log.SetPrefix("size: ")
	named := flag.String("named", "bin/named.wasm", "a build with its names")
	served := flag.String("wasm", "bin/app.wasm", "the build that is served")
	small := flag.String("brotli", "", "the same in brotli")
	top := flag.Int("top", 40, "how many packages to list")
	flag.Parse()

	var contents [3][]byte
	for i, path := range []string{*named, *served, *small} {
		var err error
		if contents[i], err = os.ReadFile(path); err != nil {
			log.Fatal(err)
		}
	}
	known, err := packages()
	if err != nil {
		log.Fatal(err)
	}
	functions, data, err := read(contents[0])
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(list(functions, data, known, *top))
	raw, packed := len(contents[1]), len(contents[2])
	fmt.Printf("\n%s: %d KB, gzip %d KB, brotli %d KB of at most %d KB\n",
		*served, raw/1000, zipped(contents[1])/1000, packed/1000, limit/1000)
	if packed > limit {
		log.Fatalf("the wasm is %d bytes over its limit", packed-limit)
	}
}

// zipped returns the size of b in gzip's best.
func zipped(b []byte) int {
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, gzip.BestCompression) // the level is one that exists
	_, _ = w.Write(b)                                       // a buffer takes all
	_ = w.Close()
	return out.Len()
}
