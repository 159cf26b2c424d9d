package main

import (
	"errors"
	"flag"
	"io/fs"
	"os"
	"strconv"
	"strings"

	"reiskaart/app/codec"
	"reiskaart/app/lang"
)

// languageOf is the language that the arguments ask for, known before the flags are read, since what is wrong with those is said in it.
func languageOf(args []string) string {
	for i, arg := range args {
		name, value, given := strings.Cut(strings.TrimLeft(arg, "-"), "=")
		switch {
		case arg == "--" || !strings.HasPrefix(arg, "-"):
			return "nl"
		case name != "lang":
		case given:
			return value
		case i+1 < len(args):
			return args[i+1]
		}
	}
	return "nl"
}

// misspelt says which option is not one, or has something with it that it does not take.
func misspelt(w *lang.Terminal, flags *flag.FlagSet, args []string) string {
	for _, arg := range args {
		name, _, _ := strings.Cut(strings.TrimLeft(arg, "-"), "=")
		if len(arg) > 1 && arg[0] == '-' && flags.Lookup(name) == nil {
			return w.NoFlag.With(arg)
		}
	}
	return w.NoValue.With(strings.Join(args, " "))
}

// unopened says why a file could not be opened.
func unopened(w *lang.Terminal, name string, err error) string {
	switch info, found := os.Stat(name); {
	case errors.Is(err, fs.ErrNotExist):
		return w.Gone.With(name)
	case errors.Is(err, fs.ErrPermission):
		return w.NotAllowed.With(name)
	case found == nil && info.IsDir():
		return w.Folder.With(name)
	}
	return w.NotOpened.With(name)
}

// refused says why nothing of a file was read.
func refused(w *lang.Terminal, err error) string {
	var bad *codec.Error
	if !errors.As(err, &bad) {
		return w.Other
	}
	said := problem(w, bad.Problem)
	if bad.Name != "" {
		said = w.Named.With(said, bad.Name)
	}
	if bad.Line > 0 {
		said = w.Line.With(said, strconv.Itoa(bad.Line))
	}
	return said
}

// problem says what is wrong with a file or a record of it.
func problem(w *lang.Terminal, p codec.Problem) string {
	return map[codec.Problem]string{
		codec.Empty: w.Empty, codec.WordFile: w.Word, codec.SheetFile: w.Excel, codec.ZipFile: w.Zip, codec.PDFFile: w.PDF, codec.Picture: w.Picture,
		codec.Markup: w.Markup, codec.TableText: w.Table, codec.PlainText: w.Text, codec.UTF16: w.UTF16, codec.Binary: w.Binary, codec.Damaged: w.Damaged,
		codec.Excalidraw: w.Excalidraw, codec.Tldraw: w.Tldraw, codec.JSONCanvas: w.Canvas, codec.OtherJSON: w.Other, codec.Later: w.Later,
		codec.IsFragment: w.Fragment, codec.TooBig: w.TooBig, codec.TooMany: w.TooMany, codec.TooBroken: w.TooBroken,
		codec.Syntax: w.Syntax, codec.NotRecord: w.NotRecord, codec.TooDeep: w.TooDeep, codec.NotUTF8: w.NotUTF8, codec.TooLong: w.TooLong, codec.NoRecord: w.NoRecord,
	}[p]
}
