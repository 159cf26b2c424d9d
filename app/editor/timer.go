package editor

import (
	"strconv"
	"strings"
	"time"
)

// TimerCard is the clock for the room.
type TimerCard struct {
	Text   string // 4:59; while it is set, the minutes as typed
	Says   string // beside the digits: what to do meanwhile, or that the time is up
	Place  string // "top", "right" or "left": where it stands
	Set    bool   // it is being set, and does not run yet
	Paused bool
	Over   bool
	Silent bool
	Hint   string // of what was typed and is no time
	Start  bool   // it starts something: the caret is in the field of minutes
}

// roomTimer is a timer that was set. It has no clock of its own: it knows when it ends, and asks to be woken each second.
type roomTimer struct {
	setting bool
	typed   string // minutes, as typed
	odd     bool   // that is no time
	ends    time.Time
	left    time.Duration // while it stands still
	runs    bool
	over    bool
	says    string // what to do meanwhile
	place   int    // index of clockPlaces
}

// presets are the minutes on the buttons of the timer.
var presets = [...]string{"2", "5", "10", "15"}

var clockPlaces = [...]string{"top", "right", "left"}

// The height, in screen units, that the clock needs when it stands at the top, and in a window that is lower than lowClock.
const (
	clockRoom    = 104
	clockRoomLow = 84
	lowClock     = 744 // of the wall; the bar above it is not counted

	clockRoomSlim = 62 // in a slim window, where it is a bar as wide as that: one row
	clockRowSlim  = 24 // what is said below it
	settingSlim   = 50 // while it is set: the row of presets
)

// longestTimer is what a timer can be set to at most.
const longestTimer = 10 * time.Hour

// toggleTimer opens the clock to be set, or closes it while it does not run.
func (e *Editor) toggleTimer() {
	c := &e.timer
	switch {
	case c.setting:
		c.setting = false
	case counting(e):
		e.pauseTimer()
	default:
		e.keepWhole(func() { c.setting, c.odd = true, false })
		if c.typed == "" {
			c.typed = presets[1]
		}
	}
}

// startTimer begins to count down from a number of minutes, as typed; without, from what stands in the field.
func (e *Editor) startTimer(typed string) {
	if typed != "" {
		e.timer.typed = typed
	}
	for_, ok := timeIn(e.timer.typed)
	if e.timer.odd = !ok; !ok {
		e.timer.setting = true
		e.say(e.words.Timer.Odd)
		return
	}
	e.runTimer(for_, "")
	e.emit(FocusBoard{})
}

// runTimer counts down; says stands beside it meanwhile.
func (e *Editor) runTimer(d time.Duration, says string) {
	e.keepWhole(func() {
		e.timer = roomTimer{typed: e.timer.typed, place: e.timer.place, runs: true, ends: e.now.Add(d), says: says}
	})
	e.wake()
	e.sayLeft()
}

// timeIn reads minutes: 5, 2:30, 1,5.
func timeIn(typed string) (d time.Duration, ok bool) {
	whole, part, split := strings.Cut(strings.TrimSpace(typed), ":")
	if !split {
		minutes, err := strconv.ParseFloat(strings.ReplaceAll(whole, ",", "."), 64)
		d = time.Duration(minutes * float64(time.Minute)).Round(time.Second)
		return d, err == nil && minutes > 0 && minutes <= longestTimer.Minutes() && d > 0
	}
	minutes, err := strconv.Atoi(whole)
	seconds, err2 := strconv.Atoi(part)
	d = time.Duration(minutes)*time.Minute + time.Duration(seconds)*time.Second
	return d, err == nil && err2 == nil && len(part) == 2 && minutes >= 0 && minutes <= 600 && seconds >= 0 && seconds < 60 && d > 0
}

// remaining is the time that is left, never under 0.
func (c *roomTimer) remaining(now time.Time) time.Duration {
	if c.runs {
		return max(0, c.ends.Sub(now))
	}
	return c.left
}

// digits is the time that is left as it is shown: a second is shown until it has passed.
func (c *roomTimer) digits(now time.Time) string {
	left := int((c.remaining(now) + time.Second - 1) / time.Second)
	s := strconv.Itoa(left % 60)
	if len(s) < 2 {
		s = "0" + s
	}
	if left < 3600 {
		return strconv.Itoa(left/60) + ":" + s
	}
	m := strconv.Itoa(left / 60 % 60)
	if len(m) < 2 {
		m = "0" + m
	}
	return strconv.Itoa(left/3600) + ":" + m + ":" + s
}

// wake asks to be woken when the digits change.
func (e *Editor) wake() {
	left := e.timer.remaining(e.now)
	e.emit(After{Timer: RoomTimer, Millis: int((left-1)%time.Second/time.Millisecond) + 1})
}

// tickedOn follows the clock: it says the last minute and the end.
func (e *Editor) tickedOn() {
	c := &e.timer
	if !c.runs {
		return
	}
	left := c.remaining(e.now)
	if left > 0 {
		if sec := int((left + time.Second - 1) / time.Second); sec == 60 || sec == 10 {
			e.sayLeft()
		}
		e.wake()
		return
	}
	c.runs, c.over, c.left = false, true, 0
	if !e.prefs.Silent {
		e.emit(Chime{})
	}
	if e.chat.stage == chatWrites {
		e.chatSignal()
		return
	}
	e.say(e.words.Timer.Over)
}

// sayLeft tells a screen reader how long there is.
func (e *Editor) sayLeft() {
	left := int((e.timer.remaining(e.now) + time.Second - 1) / time.Second)
	said := e.words.Timer.Seconds.Of(left)
	if left >= 60 {
		said = e.words.Timer.Left.Of(left / 60)
	}
	if e.timer.says != "" {
		said += ". " + e.timer.says
	}
	e.say(said)
}

// pauseTimer lets the clock stand still, or go on.
func (e *Editor) pauseTimer() {
	c := &e.timer
	switch {
	case c.runs:
		c.left = c.remaining(e.now)
		c.runs = false
		e.say(e.words.Timer.Halted.With(c.digits(e.now)))
	case c.over:
		e.stopTimer()
	case c.left > 0:
		c.runs, c.ends = true, e.now.Add(c.left)
		e.wake()
		e.sayLeft()
	}
}

// addMinute gives a minute more, also when the time was up.
func (e *Editor) addMinute() {
	c := &e.timer
	left := min(c.remaining(e.now)+time.Minute, longestTimer)
	if c.over && e.chat.stage == chatSends {
		e.chat.stage, c.says = chatWrites, e.words.Chat.Write
	}
	if c.over || c.runs {
		c.over, c.runs, c.ends = false, true, e.now.Add(left)
		e.wake()
	} else {
		c.left = left
	}
	e.sayLeft()
}

func (e *Editor) stopTimer() {
	if e.chat.stage == chatWrites {
		e.chatSignal()
	}
	e.keepWhole(func() { e.timer = roomTimer{typed: e.timer.typed, place: e.timer.place} })
	e.say(e.words.Timer.Gone)
	e.emit(FocusBoard{})
}

// moveTimer puts the clock in its next place.
func (e *Editor) moveTimer() {
	e.keepWhole(func() { e.timer.place = (e.timer.place + 1) % len(clockPlaces) })
}

// timed reports whether the clock can be seen.
func timed(e *Editor) bool { return e.timer.setting || counting(e) }

// counting reports whether a timer was started and is not taken away yet.
func counting(e *Editor) bool { return e.timer.runs || e.timer.over || e.timer.left > 0 }

// clockPlace is where the clock stands: where it was put, or at the top while something else stands there.
func (e *Editor) clockPlace() string {
	place := clockPlaces[e.timer.place]
	switch {
	case e.size.W < slim,
		place == "right" && (e.rightTaken() || e.legendRoom() > 0 || e.walkthrough != nil || e.priority.open || e.barOpen()),
		place == "left" && (e.priority.open || e.barOpen()):
		return clockPlaces[0]
	}
	return place
}

// timerRoom is what the clock takes of the top of the wall, in screen units.
func (e *Editor) timerRoom() float64 {
	switch {
	case !timed(e) || e.clockPlace() != "top":
		return 0
	case e.size.W < slim && e.timer.setting:
		return clockRoomSlim + settingSlim
	case e.size.W < slim && (e.timer.says != "" || e.timer.over):
		return clockRoomSlim + clockRowSlim
	case e.size.W < slim:
		return clockRoomSlim
	case e.size.H < lowClock:
		return clockRoomLow
	}
	return clockRoom
}

// timerCard is the clock as it is shown.
func (e *Editor) timerCard() *TimerCard {
	if !timed(e) {
		return nil
	}
	c := &e.timer
	card := &TimerCard{Place: e.clockPlace(), Silent: e.prefs.Silent, Says: c.says}
	switch {
	case c.setting:
		card.Set, card.Text, card.Says = true, c.typed, ""
		if c.odd {
			card.Hint = e.words.Timer.Odd
		}
	default:
		card.Text, card.Over, card.Paused = c.digits(e.now), c.over, !c.runs && !c.over
		if c.over && card.Says == "" {
			card.Says = e.words.Timer.Over
		}
	}
	return card
}

// setTimerField takes the minutes as they are typed.
func (e *Editor) setTimerField(ev SetField) bool {
	if ev.Field != "minutes" {
		return false
	}
	e.timer.typed, e.timer.odd = ev.Value, false
	e.refresh()
	return true
}

// toggleSound turns the sounds off, or on.
func (e *Editor) toggleSound() {
	e.prefs.Silent = !e.prefs.Silent
	e.emit(PutPrefs{e.prefs})
	if !e.prefs.Silent {
		e.emit(Chime{})
	}
}
