//go:build !js

package e2e

import (
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/server/files"
	"reiskaart/static"
)

// Server is the real handler on a port of this machine, which remembers what it
// was asked and can be stopped and started at the same address.
type Server struct {
	URL string

	t       *testing.T
	handler http.Handler
	running *httptest.Server

	mu    sync.Mutex
	asked []http.Request
}

// Serve starts a server for one test.
func Serve(t *testing.T) *Server {
	t.Helper()
	page, err := static.Files()
	require.NoError(t, err)
	handler, err := files.New(page)
	require.NoError(t, err)
	s := &Server{t: t, handler: handler}
	s.start("localhost:0")
	t.Cleanup(s.Stop)
	return s
}

func (s *Server) start(address string) {
	s.t.Helper()
	listener, err := net.Listen("tcp", address)
	require.NoError(s.t, err)
	s.running = httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.asked = append(s.asked, http.Request{Method: r.Method, URL: r.URL, Header: r.Header.Clone()})
		s.mu.Unlock()
		s.handler.ServeHTTP(w, r)
	}))
	s.running.Listener.Close()
	s.running.Listener = listener
	s.running.Start()
	s.URL = s.running.URL
}

// Stop ends the server, as a network that goes away does.
func (s *Server) Stop() {
	if s.running != nil {
		s.running.CloseClientConnections()
		s.running.Close()
		s.running = nil
	}
}

// Restart starts it again where it was.
func (s *Server) Restart() {
	s.t.Helper()
	s.Stop()
	s.start(s.URL[len("http://"):])
}

// Asked returns the requests so far, with method, URL and header.
func (s *Server) Asked() []http.Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]http.Request(nil), s.asked...)
}
