//go:build js && wasm

package browser

// Chime is a soft sound: two tones, the lower one last, that swell and fade.
type Chime struct{ context *object }

// The tones in hertz, and how long after each other they begin, in seconds.
var tones = [...]float64{880, 659.25}

const (
	toneApart  = 0.22
	toneLength = 1.1
	toneLoud   = 0.12 // of 1
)

// Ring plays the sound. The browser allows it only after somebody has touched the page; before that nothing is heard.
func (c *Chime) Ring() error {
	if c.context == nil || !c.context.exists() {
		c.context = create("AudioContext")
	}
	if o := c.context.call("resume"); o.err != nil {
		return o.err
	}
	at := c.context.number("currentTime")
	out := c.context.get("destination")
	for i, hertz := range tones {
		from := at + float64(i)*toneApart
		gain := c.context.call("createGain")
		level := gain.get("gain")
		level.call("setValueAtTime", 0.0001, from)
		level.call("exponentialRampToValueAtTime", toneLoud, from+0.03)
		level.call("exponentialRampToValueAtTime", 0.0001, from+toneLength)
		tone := c.context.call("createOscillator")
		tone.get("frequency").with("value", hertz)
		tone.call("connect", gain)
		gain.call("connect", out)
		tone.call("start", from)
		if o := tone.call("stop", from+toneLength); o.err != nil {
			return o.err
		}
	}
	return nil
}
