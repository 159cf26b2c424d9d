package editor

// News is what paint.js must learn before it plays what Draw wrote; see scene.Scene.News.
func (e *Editor) News() string { return e.scene.News() }
