// Command program has what the tables of the runtime are about: pointers on the
// stack, deferred calls, functions written into others, a wrapper, a panic.
package main

import "fmt"

type shape interface{ area() float64 }

type square struct{ side float64 }

func (s square) area() float64 { return s.side * s.side }

func main() {
	defer func() { fmt.Println(recover()) }()
	shapes := map[string]shape{"unit": square{1}, "none": (*square)(nil)}
	for name, s := range shapes {
		defer fmt.Println(name)
		fmt.Println(s.area())
	}
}
