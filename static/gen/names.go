package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
)

// stable are the files whose address may not change: the page itself, the
// worker that a browser compares with the one it has, and the installed app.
var stable = []string{"index.html", "manifest.webmanifest", "sw.js"}

// written are the types of file that may name other files.
var written = []string{".html", ".css", ".js", ".webmanifest"}

// publish gives each source the name it is served under, with a hash of its
// content in it (app.css becomes app.0123456789abcdef.css), and rewrites the
// quoted references between them ("/app.css") to those names. The result is
// keyed by the new names.
func publish(sources map[string][]byte) (map[string][]byte, error) {
	p := publisher{sources: sources, names: map[string]string{}, files: map[string][]byte{}}
	for _, name := range slices.Sorted(maps.Keys(sources)) {
		if name != "sw.js" {
			if _, err := p.publish(name, nil); err != nil {
				return nil, err
			}
		}
	}
	p.files["sw.js"] = append(offline(p.files), sources["sw.js"]...)
	return p.files, nil
}

type publisher struct {
	sources map[string][]byte
	names   map[string]string // source name to public name
	files   map[string][]byte // public name to content
}

// publish publishes what name refers to before name itself, since the content
// that is hashed has the names of the others in it. The path of files that led
// here finds circles.
func (p *publisher) publish(name string, path []string) (string, error) {
	if public, done := p.names[name]; done {
		return public, nil
	}
	if slices.Contains(stable, name) && len(path) > 0 {
		return name, nil
	}
	if slices.Contains(path, name) {
		return "", fmt.Errorf("%s and %s refer to each other, so neither can carry the other's hash", path[len(path)-1], name)
	}
	path = append(slices.Clone(path), name)
	content := p.sources[name]
	if slices.Contains(written, ext(name)) {
		text := string(content)
		for _, other := range slices.Sorted(maps.Keys(p.sources)) {
			for _, quote := range []string{`"`, `'`} {
				reference := quote + "/" + other + quote
				if !strings.Contains(text, reference) {
					continue
				}
				public, err := p.publish(other, path)
				if err != nil {
					return "", err
				}
				text = strings.ReplaceAll(text, reference, quote+"/"+public+quote)
			}
		}
		content = []byte(text)
	}
	public := name
	if !slices.Contains(stable, name) {
		public = strings.TrimSuffix(name, ext(name)) + "." + hash(content) + ext(name)
	}
	p.names[name] = public
	p.files[public] = content
	return public, nil
}

func ext(name string) string { return path.Ext(name) }

// hash returns the first 64 bits of the SHA-256 of b in hexadecimal: enough to
// tell builds apart, and the form by which the server knows a hashed name.
func hash(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:8])
}
