package editor_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"

	"reiskaart/app/editor/editortest"
)

// A monkey plays random acts of hands: a sitting is a seed, and each of its acts has chance of its own, so that acts can be left out
// and the others stay what they are. What a sitting may not break is in monkey_holds_test.go, what monkeys do in monkey_acts_test.go.

const (
	sittingActs = 100
	fewSittings = 40 // in the ordinary run: a few seconds
)

// brokeOnce are the seeds of sittings that broke something, in the ordinary run too; what they broke has a test of its own name as well.
var brokeOnce = []uint64{8, 76, 211, 2307, 2704, 10761, 12421, 51634}

// TestAMonkeyCannotBreakIt plays sittings. `make fuzz` has a thousand of them, 100,000 acts (SITTINGS, and SEED for where to begin).
func TestAMonkeyCannotBreakIt(t *testing.T) {
	first, many := number("SEED", 0), number("SITTINGS", fewSittings)
	seeds := brokeOnce
	for seed := range many {
		seeds = append(seeds, first+seed)
	}
	failures := 0
	for _, seed := range seeds {
		if broken, _ := sit(t, seed, everyAct()); broken != "" {
			t.Errorf("seed %d: %s", seed, shortest(t, seed, broken))
			if failures++; failures == 3 {
				return
			}
		}
	}
}

func number(name string, otherwise uint64) uint64 {
	if n, err := strconv.ParseUint(os.Getenv(name), 10, 64); err == nil {
		return n
	}
	return otherwise
}

func everyAct() []int {
	acts := make([]int, sittingActs)
	for i := range acts {
		acts[i] = i
	}
	return acts
}

// sit plays the acts of a sitting that are named and tells what broke, empty when nothing did, and what was done.
func sit(t testing.TB, seed uint64, acts []int) (broken string, did []string) {
	m := &monkey{seed: seed, t: quiet{TB: t}}
	defer func() {
		did = m.log
		if r := recover(); r != nil {
			if f, ok := r.(failure); ok {
				broken = string(f)
				return
			}
			broken = fmt.Sprintf("panic: %v\n%s", r, debug.Stack())
		}
	}()
	m.Rand = rand.New(rand.NewPCG(seed, 0))
	m.begin()
	for _, i := range acts {
		m.Rand = rand.New(rand.NewPCG(seed, uint64(i)+1))
		m.act()
		m.holds()
	}
	m.Rand = rand.New(rand.NewPCG(seed, sittingActs+1))
	m.leave()
	return "", nil
}

// shortest leaves out acts as long as the same breaks, and tells what is left.
func shortest(t testing.TB, seed uint64, broken string) string {
	what, _, _ := strings.Cut(kindOfFailure(broken), "\n")
	acts := everyAct()
	_, did := sit(t, seed, acts)
	for size := len(acts) / 2; size > 0; size /= 2 {
		for from := 0; from < len(acts); {
			rest := append(append([]int{}, acts[:from]...), acts[min(from+size, len(acts)):]...)
			b, d := sit(t, seed, rest)
			if now, _, _ := strings.Cut(kindOfFailure(b), "\n"); b != "" && now == what {
				acts, broken, did = rest, b, d
			} else {
				from += size
			}
		}
	}
	return broken + "\n" + strings.Join(did, "\n") + fmt.Sprintf("\nacts %v", acts)
}

// kindOfFailure is the first line of a failure, without what differs from run to run.
func kindOfFailure(broken string) string {
	head, _, _ := strings.Cut(broken, "\n")
	head, _, _ = strings.Cut(head, ": ")
	return head
}

// failure is what a check found; it is thrown, since a sitting that broke is played again in shorter forms.
type failure string

// quiet is a test that throws instead of failing.
type quiet struct{ testing.TB }

func (quiet) Helper() {}
func (quiet) Errorf(format string, args ...any) {
	panic(failure("assertion: " + fmt.Sprintf(format, args...)))
}
func (quiet) FailNow() { panic(failure("assertion")) }

// broke ends the sitting.
func (m *monkey) broke(what, detail string) {
	panic(failure(what + ": " + detail))
}

// begin opens the page.
func (m *monkey) begin() {
	m.h = editortest.Open(m.t)
	if m.seed%3 == 0 {
		m.h.Do("sample")
	}
	m.remember()
}
