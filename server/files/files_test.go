package files

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

const hashedName = "app.0123456789abcdef.wasm"

// site is a small page: an index with both copies, a hashed file with one, a
// picture with none.
var site = fstest.MapFS{
	"index.html":        {Data: []byte("<p>de pagina</p>")},
	"index.html.br":     {Data: []byte("brotli")},
	"index.html.gz":     {Data: []byte("gzip!")},
	hashedName:          {Data: []byte("\x00asm")},
	hashedName + ".br":  {Data: []byte("asm, small")},
	"icon.png":          {Data: []byte("png")},
	"sw.js":             {Data: []byte("worker")},
	"unknown.reiskaart": {Data: []byte("?")},
	".gitignore":        {Data: []byte("*")},
}

func ask(t *testing.T, method, path string, header ...string) *http.Response {
	t.Helper()
	handler, err := New(site)
	require.NoError(t, err)
	request := httptest.NewRequest(method, path, nil)
	for i := 0; i < len(header); i += 2 {
		request.Header.Add(header[i], header[i+1])
	}
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, request)
	return recorder.Result()
}

func text(t *testing.T, answer *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(answer.Body)
	require.NoError(t, err)
	return string(b)
}

func TestTypesAndHowLongFilesAreKept(t *testing.T) {
	for path, want := range map[string][2]string{
		"/":                  {"text/html; charset=utf-8", "no-cache"},
		"/index.html":        {"text/html; charset=utf-8", "no-cache"},
		"/sw.js":             {"text/javascript; charset=utf-8", "no-cache"},
		"/" + hashedName:     {"application/wasm", "public, max-age=31536000, immutable"},
		"/icon.png":          {"image/png", "no-cache"},
		"/unknown.reiskaart": {"application/octet-stream", "no-cache"},
	} {
		answer := ask(t, "GET", path)
		require.Equal(t, 200, answer.StatusCode, path)
		require.Equal(t, want, [2]string{answer.Header.Get("Content-Type"), answer.Header.Get("Cache-Control")}, path)
		require.Equal(t, "Accept-Encoding", answer.Header.Get("Vary"))
	}
}

func TestOnlyFilesOfThePageAreServed(t *testing.T) {
	for _, path := range []string{"/nergens", "/index.html.br", "/.gitignore", "/../files.go", "//", "/icon.png/"} {
		require.Equal(t, 404, ask(t, "GET", path).StatusCode, path)
	}
	for _, method := range []string{"POST", "PUT", "DELETE", "OPTIONS", "TRACE"} {
		answer := ask(t, method, "/")
		require.Equal(t, 405, answer.StatusCode, method)
		require.Equal(t, "GET, HEAD", answer.Header.Get("Allow"))
	}
}

func TestTheCodingIsTheOneAskedFor(t *testing.T) {
	for _, c := range []struct{ accept, coding string }{
		{"", ""}, // the line is there and empty: nothing but the plain file
		{"gzip, deflate, br, zstd", "br"},
		{"gzip", "gzip"},
		{"x-gzip", "gzip"},
		{"GZIP", "gzip"},
		{"br;q=0, gzip", "gzip"},
		{"br;q=0.1, gzip;q=0.9", "gzip"},
		{"br; q=1.0, gzip; q=1.0", "br"},
		{"*", "br"},
		{"*;q=0", ""},
		{"br;q=0, *", "gzip"},
		{"identity, br;q=0.5", ""},
		{"identity;q=0, gzip;q=0.001", "gzip"},
		{"zstd", ""},
		{"br;q=2", ""},
		{"br;q=veel", ""},
		{"br;q=NaN", ""},
		{"br;q=-1, gzip;q=0", ""},
		{";;,=,q", ""},
	} {
		answer := ask(t, "GET", "/", "Accept-Encoding", c.accept)
		require.Equal(t, c.coding, answer.Header.Get("Content-Encoding"), "%q", c.accept)
	}
	answer := ask(t, "GET", "/")
	require.Empty(t, answer.Header.Get("Content-Encoding"))
	require.Equal(t, "<p>de pagina</p>", text(t, answer))
	answer = ask(t, "GET", "/", "Accept-Encoding", "br;q=0", "Accept-Encoding", "gzip")
	require.Equal(t, "gzip!", text(t, answer), "two lines count as one")
	answer = ask(t, "GET", "/"+hashedName, "Accept-Encoding", "gzip")
	require.Equal(t, "\x00asm", text(t, answer), "there is no such copy")
}

func TestAFileThatTheBrowserHasIsNotSentAgain(t *testing.T) {
	plain := ask(t, "GET", "/").Header.Get("ETag")
	small := ask(t, "GET", "/", "Accept-Encoding", "br").Header.Get("ETag")
	require.NotEqual(t, plain, small, "other bytes, another tag")
	require.False(t, strings.HasPrefix(plain, "W/"))
	for _, have := range []string{small, `"x", ` + small, "W/" + small, "*"} {
		answer := ask(t, "GET", "/", "Accept-Encoding", "br", "If-None-Match", have)
		require.Equal(t, 304, answer.StatusCode, have)
		require.Empty(t, text(t, answer))
		require.Equal(t, small, answer.Header.Get("ETag"))
		require.Equal(t, "no-cache", answer.Header.Get("Cache-Control"))
	}
	for _, have := range []string{plain, `"x"`, strings.Trim(small, `"`)} {
		require.Equal(t, 200, ask(t, "GET", "/", "Accept-Encoding", "br", "If-None-Match", have).StatusCode, have)
	}
}

func TestHeadIsGetWithoutTheBytes(t *testing.T) {
	get, head := ask(t, "GET", "/", "Accept-Encoding", "gzip"), ask(t, "HEAD", "/", "Accept-Encoding", "gzip")
	require.Equal(t, get.Header, head.Header)
	require.Equal(t, "5", head.Header.Get("Content-Length"))
	require.Empty(t, text(t, head))
}

func TestEveryAnswerIsSecured(t *testing.T) {
	for _, path := range []string{"/", "/" + hashedName, "/nergens"} {
		header := ask(t, "GET", path).Header
		require.Equal(t, Policy, header.Get("Content-Security-Policy"))
		require.Equal(t, "nosniff", header.Get("X-Content-Type-Options"))
		require.Equal(t, "no-referrer", header.Get("Referrer-Policy"))
	}
	require.NotContains(t, Policy, "unsafe-inline")
	require.NotContains(t, Policy, "'unsafe-eval'")
	require.NotContains(t, Policy, "http")
}

func TestAPageWithoutAnIndexIsRefused(t *testing.T) {
	_, err := New(fstest.MapFS{"sw.js": {Data: []byte("worker")}})
	require.ErrorContains(t, err, "index.html")
}

func TestManyAtOnce(t *testing.T) {
	handler, err := New(site)
	require.NoError(t, err)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 50 {
				recorder := httptest.NewRecorder()
				handler.ServeHTTP(recorder, httptest.NewRequest("GET", "/", nil))
				if recorder.Code != 200 {
					t.Error(recorder.Code)
				}
			}
		})
	}
	all.Wait()
}

func FuzzAcceptEncoding(f *testing.F) {
	for _, seed := range []string{"gzip, br", "br;q=0.5;x=1", "*;q=0", "q=;q=;,,", "br;q=1e-9"} {
		f.Add(seed)
	}
	handler, err := New(site)
	require.NoError(f, err)
	index := handler.files["/"]
	f.Fuzz(func(t *testing.T, line string) {
		chosen := index.pick([]string{line})
		if chosen.coding != "" && !strings.Contains(strings.ToLower(line), chosen.coding) {
			require.Contains(t, line, "*", "nobody asked for "+chosen.coding)
		}
		for _, q := range parseAccept([]string{line}) {
			require.True(t, q >= 0 && q <= 1, "%g", q)
		}
	})
}
