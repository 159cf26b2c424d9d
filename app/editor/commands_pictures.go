package editor

import "reiskaart/app/lang"

// pictureCommands put pictures on what is chosen and take them off, and copy for programs that draw.
var pictureCommands = []command{
	{"picture", func(w *lang.Words) string { return w.Pictures.Choose }, nil, canPicture, func(e *Editor, _ string) { e.emit(ChooseFile{Images: true}) }},
	{"nopicture", func(w *lang.Words) string { return w.Pictures.Remove }, nil, hasPicture, func(e *Editor, _ string) { e.removePicture() }},
	{"copydrawing", func(w *lang.Words) string { return w.Formats.CopyDrawing }, nil, nil, func(e *Editor, _ string) { e.copyDrawing() }},
}
