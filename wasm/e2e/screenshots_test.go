//go:build !js

package e2e

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestScreenshots draws the pictures of the README: the sample, as a first
// visitor opens it.
func TestScreenshots(t *testing.T) {
	if os.Getenv("SCREENSHOTS") == "" {
		t.Skip("make screenshots draws them")
	}
	require.NoError(t, os.MkdirAll("screenshots", 0o755))
	for _, shot := range []struct {
		name          string
		width, height int64
	}{{"wall", 1440, 900}, {"laptop", 1280, 720}, {"phone", 390, 844}} {
		p := OpenBlank(t)
		p.Resize(shot.width, shot.height, 1)
		p.Go("/")
		p.ClickText("Bekijk het voorbeeld: een huis kopen")
		p.Gone("Wat doet je klant als eerste?")
		p.Wait(`document.title.startsWith("Huizenkoper in Zwolle")`)
		p.Zoom() // two frames later it is drawn
		require.NoError(t, os.WriteFile(filepath.Join("screenshots", shot.name+".png"), p.Picture(), 0o644))
	}
}
