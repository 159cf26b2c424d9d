package editor

import "strings"

// pageAddress is the address that a link on a note leads to, empty where it leads nowhere: only pages and mail, never a script
// or a file. What has no scheme but looks like a site or a mail address gets one.
func pageAddress(typed string) string {
	const longest = 2000 // far below what an attribute of the chrome may hold
	s := strings.TrimSpace(typed)
	if len(s) > longest || strings.ContainsFunc(s, func(r rune) bool { return r <= ' ' || r == 0x7F || strings.ContainsRune("\"<>\\^`{|}", r) }) {
		return ""
	}
	scheme, rest, has := strings.Cut(s, ":")
	switch strings.ToLower(scheme) {
	case "http", "https":
		if has && strings.HasPrefix(rest, "//") && len(rest) > 2 {
			return s
		}
		return ""
	case "mailto":
		if has && strings.Contains(rest, "@") {
			return s
		}
		return ""
	}
	host, _, _ := strings.Cut(s, "/")
	dot := strings.LastIndexByte(host, '.')
	switch {
	case strings.ContainsAny(host, ":?#") || dot < 1 || dot == len(host)-1:
		return ""
	case strings.Contains(host, "@"):
		return "mailto:" + s
	}
	return "https://" + s
}
