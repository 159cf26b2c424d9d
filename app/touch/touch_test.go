package touch_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/touch"
)

// The table is written as steps: who (a finger by its number, P the pen), what (down, on: down on what goes along, move, up,
// lost, near, button), where and, after @, when; "rest@600" lets time go by. What they mean is written the same way.
var table = []struct{ name, does, means string }{
	{"a tap is a click", "1down100,100 1up103,100@80", "await press100,100x1 lift100,100"},
	{"two quick taps are a double-click", "1down100,100 1up100,100@80 1down110,100@200 1up110,100@260",
		"await press100,100x1 lift100,100 await press110,100x2 lift110,100"},
	{"three are no third", "1down9,9 1up9,9@50 1down9,9@100 1up9,9@150 1down9,9@200 1up9,9@250",
		"await press9,9x1 lift9,9 await press9,9x2 lift9,9 await press9,9x1 lift9,9"},
	{"two slow taps are two", "1down9,9 1up9,9@50 1down9,9@900 1up9,9@950", "await press9,9x1 lift9,9 await press9,9x1 lift9,9"},
	{"two far apart are two", "1down9,9 1up9,9@50 1down99,9@100 1up99,9@150", "await press9,9x1 lift9,9 await press99,9x1 lift99,9"},
	{"one finger pulls the wall", "1down100,100 1move150,120@50 1move160,100@70 1up160,100@90", "await pan50,20 pan10,-20"},
	{"and drags what it lands on", "1on100,100 1move150,120@50 1move160,100@70 1up160,100@90",
		"await press100,100x1 drag150,120 drag160,100 lift160,100"},
	{"a finger trembles", "1on100,100 1move105,103@50 1up105,103@90", "await press100,100x1 lift100,100"},
	{"a finger that rests is the right click", "1on100,100 rest@500 1move180,100@700 1up180,100@900", "await menu100,100"},
	{"one that moved is not", "1down100,100 1move150,100@100 rest@500 1up150,100@600", "await pan50,0"},
	{"an early clock means nothing", "1down9,9 1up9,9@50 1down90,9@400 rest@500 1up90,9@560", "await press9,9x1 lift9,9 await press90,9x1 lift90,9"},
	{"two fingers zoom around their middle", "1down100,100 2down200,100@20 2move300,100@40 1move100,100@60",
		"await pan50,0 zoom200,100*2 pan0,0 zoom200,100*1"},
	{"and pull", "1down0,0 2down100,0@20 1move0,50@40 2move100,50@60", "await pan0,25 zoom50,25*1.118 pan0,25 zoom50,50*0.8944"},
	{"a second finger lets go of what the first drags", "1on0,0 1move50,0@20 2down100,0@40 2move200,0@50", "await press0,0x1 drag50,0 forget pan50,0 zoom125,0*3"},
	{"the finger that stays pulls", "1down0,0 2down100,0@20 1up0,0@40 2move150,0@60 2up150,0@80", "await pan50,0"},
	{"a third finger is nobody", "1down0,0 2down100,0@20 3down50,50@30 3move90,90@40 3up90,90@50 2up100,0@60 1move10,0@80", "await pan10,0"},
	{"no click comes of a pinch", "1down0,0 2down100,0@20 2up100,0@40 1up0,0@60", "await"},
	{"a drag that is taken away is forgotten", "1on0,0 1move50,0@20 1lost50,0@40 1up50,0@60", "await press0,0x1 drag50,0 forget"},
	{"a tap that is taken away is none", "1down0,0 1lost0,0@20", "await"},
	{"a pen is a mouse", "Pdown10,10 Pmove50,50@20 Pup60,60@40", "press10,10x1 await drag50,50 lift60,60"},
	{"a pen taps twice", "Pdown9,9 Pup9,9@50 Pdown10,9@150 Pup10,9@200", "press9,9x1 await lift9,9 press10,9x2 await lift10,9"},
	{"a pen that rests is the right click", "Pdown9,9 Pmove10,10@300 rest@500 Pmove60,60@600 Pup60,60@700", "press9,9x1 await drag10,10 forget menu9,9"},
	{"a pen's button too", "Pbutton9,9 Pmove60,60@100 Pup60,60@200", "menu9,9"},
	{"a palm rests while a pen draws", "Pdown10,10 1down90,90@20 1move99,150@40 Pmove50,50@60 1up99,99@80 Pup50,50@100", "press10,10x1 await drag50,50 lift50,50"},
	{"and was there before the pen", "1down90,90 Pdown10,10@20 1move99,150@40 Pup10,10@60 1up99,150@80", "await press10,10x1 await lift10,10"},
	{"a palm that dragged lets go", "1on90,90 1move99,150@10 Pdown10,10@20 1up99,150@30", "await press90,90x1 drag99,150 forget press10,10x1 await"},
	{"a palm comes a little after the pen", "Pdown10,10 Pup10,10@60 1down90,90@300 1up90,90@350", "press10,10x1 await lift10,10"},
	{"a while later it is a finger", "Pdown10,10 Pup10,10@60 1down90,90@600 1up90,90@650", "press10,10x1 await lift10,10 await press90,90x1 lift90,90"},
	{"a pen that is near keeps the palm quiet", "Pnear10,10 1down90,90@100 1up90,90@200", "hover10,10"},
	{"a palm under a pen that comes is no right click", "1down90,90 Pnear10,10@400 rest@500", "await hover10,10"},
	{"nor a tap", "1down90,90 Pnear10,10@40 1up90,90@80", "await hover10,10"},
	{"a pen that is taken away is forgotten", "Pdown9,9 Pmove50,50@20 Plost50,50@40 Pup50,50@60", "press9,9x1 await drag50,50 forget"},
	{"another pen's move is nobody's", "Pdown9,9 Pup9,9@20 Pmove50,50@40", "press9,9x1 await lift9,9"},
}

func TestWhatFingersAndAPenMean(t *testing.T) {
	for _, row := range table {
		var h touch.Hand
		var said []string
		for _, step := range strings.Fields(row.does) {
			said = append(said, say(play(t, &h, step))...)
		}
		require.Equal(t, row.means, strings.Join(said, " "), row.name)
	}
}

func play(t *testing.T, h *touch.Hand, step string) []touch.Act {
	t.Helper()
	step, when, _ := strings.Cut(step, "@")
	p := touch.Pointer{Pen: step[0] == 'P', ID: 9}
	if when != "" {
		_, err := fmt.Sscan(when, &p.Millis)
		require.NoError(t, err)
	}
	if step == "rest" {
		return h.Rested(p.Millis)
	}
	if !p.Pen {
		p.ID = int(step[0] - '0')
	}
	word := strings.TrimRight(step[1:], "-0123456789,")
	_, err := fmt.Sscanf(step[1+len(word):], "%g,%g", &p.At.X, &p.At.Y)
	require.NoError(t, err, step)
	switch word {
	case "down", "on", "button":
		p.Grips, p.Second = word == "on", word == "button"
	default:
		p.Step = map[string]touch.Step{"move": touch.Move, "up": touch.Up, "lost": touch.Lost, "near": touch.Near}[word]
		require.NotZero(t, p.Step, step)
	}
	return h.Take(p)
}

func say(acts []touch.Act) (said []string) {
	for _, a := range acts {
		at := fmt.Sprintf("%g,%g", a.At.X, a.At.Y)
		switch a.Means {
		case touch.Press:
			said = append(said, fmt.Sprintf("press%sx%d", at, a.Clicks))
		case touch.Pan:
			said = append(said, fmt.Sprintf("pan%g,%g", a.By.X, a.By.Y))
		case touch.Zoom:
			said = append(said, fmt.Sprintf("zoom%s*%.4g", at, a.Factor))
		case touch.Forget:
			said = append(said, "forget")
		case touch.Await:
			said = append(said, "await")
		default:
			said = append(said, map[touch.Means]string{touch.Drag: "drag", touch.Lift: "lift", touch.Hover: "hover", touch.Menu: "menu"}[a.Means]+at)
		}
	}
	return said
}

// Whatever fingers and pens do, a mouse is never pressed twice without being lifted or forgotten, nor moved or lifted when it
// is not down; and once all are gone, so is it.
func TestTheMouseIsNeverLeftDown(t *testing.T) {
	for seed := range uint64(2000) {
		r := rand.New(rand.NewPCG(seed, 5))
		var h touch.Hand
		down := false
		check := func(acts []touch.Act) {
			for _, a := range acts {
				switch a.Means {
				case touch.Press:
					require.False(t, down, "seed %d: pressed twice", seed)
					down = true
				case touch.Drag:
					require.True(t, down, "seed %d: dragged while up", seed)
				case touch.Lift, touch.Forget:
					require.True(t, down, "seed %d: lifted while up", seed)
					down = false
				case touch.Zoom:
					require.Greater(t, a.Factor, 0.0, "seed %d", seed)
				}
			}
		}
		held := map[int]bool{} // pens are 8 and 9
		millis := int64(0)
		for range 200 {
			millis += int64(r.IntN(300))
			id := r.IntN(4)
			if r.IntN(3) == 0 {
				id = 8 + r.IntN(2)
			}
			p := touch.Pointer{ID: id, Pen: id > 7, At: geom.Point{X: r.Float64() * 300, Y: r.Float64() * 300}, Millis: millis, Grips: r.IntN(2) == 0}
			switch {
			case r.IntN(10) == 0:
				check(h.Rested(millis))
				continue
			case !held[id] && p.Pen && r.IntN(4) == 0:
				p.Step = touch.Near
			case !held[id]:
				if p.Pen && (held[8] || held[9]) {
					continue // there is one pen
				}
				held[id] = true
			case r.IntN(3) == 0:
				p.Step = []touch.Step{touch.Up, touch.Lost}[r.IntN(2)]
				held[id] = false
			default:
				p.Step = touch.Move
			}
			check(h.Take(p))
		}
		for id, on := range held {
			if on {
				check(h.Take(touch.Pointer{Step: touch.Up, ID: id, Pen: id > 7, Millis: millis}))
			}
		}
		require.False(t, down, "seed %d: left down", seed)
		require.False(t, h.Fingers(), "seed %d", seed)
	}
}

func TestTouchAllocatesNothing(t *testing.T) {
	var h touch.Hand
	h.Take(touch.Pointer{ID: 1, Grips: true})
	h.Take(touch.Pointer{Step: touch.Move, ID: 1, At: geom.Point{X: 50}})
	x := 50.0
	require.Zero(t, testing.AllocsPerRun(100, func() {
		x++
		h.Take(touch.Pointer{Step: touch.Move, ID: 1, At: geom.Point{X: x}})
	}))
}

func ExampleHand() {
	var h touch.Hand
	h.Take(touch.Pointer{Step: touch.Down, ID: 1, At: geom.Point{X: 10, Y: 10}})
	for _, act := range h.Take(touch.Pointer{Step: touch.Up, ID: 1, At: geom.Point{X: 11, Y: 10}, Millis: 90}) {
		fmt.Println(act.Means == touch.Press, act.Means == touch.Lift, act.At)
	}
	// Output:
	// true false {10 10}
	// false true {10 10}
}
